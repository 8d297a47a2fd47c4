"""Arguments that refer to things by id: what points nowhere, or to another type, says so at its own field."""

from __future__ import annotations

import re
from typing import Any

import pytest
from graphql import GraphQLArgument, GraphQLField, GraphQLNonNull, get_named_type

from schema import build_schema
from tests.asking import answer

# Arguments that each root field needs in addition to ids; metrics, chair and others need none.
NEEDED = {
    "tieMatrix": "groupBy: KIND",
    "networkDiff": 'from: "2024-01-01", to: "2026-01-01"',
    "search": 'text: "社区"',
    "due": 'until: "2030-01-01"',
    "meetings": 'during: {from: "2026-01-01", to: "2026-06-30"}',
    "report": 'during: {from: "2026-01-01", to: "2026-06-30"}',
}
NO_REFERENCES = ("node", "nodes", "entity")
# Anything may be expanded or be the end of a path.
OF_ANY_TYPE = {("expand", "node"), ("timeline", "of"), ("paths", "from"), ("paths", "to")}


def root_fields() -> dict[str, GraphQLField]:
    query = build_schema().query_type
    assert query
    fields: dict[str, GraphQLField] = query.fields
    return fields


def is_reference(argument: GraphQLArgument) -> bool:
    return get_named_type(argument.type).name == "ID"


REFERENCES = [
    (name, each)
    for name, field in root_fields().items()
    for each, argument in field.args.items()
    if name not in NO_REFERENCES and is_reference(argument) and each != "known"
]


def asked(name: str, argument: str, id_: str) -> str:
    """One question with one id, everything else that it needs in order."""
    given = [NEEDED[name]] if name in NEEDED else []
    for each, declared in root_fields()[name].args.items():
        several = '["lianhua-hefeng-school", {}]' if "[" in str(declared.type) else "{}"
        if each == argument:
            given.append(f"{each}: {several}".format(f'"{id_}"'))
        elif isinstance(declared.type, GraphQLNonNull) and is_reference(declared):
            given.append(f"{each}: {several}".format('"lianhua-library"'))
    return f"q: {name}({', '.join(given)}) {{ __typename }}"


@pytest.mark.parametrize(("name", "argument"), REFERENCES)
def test_an_id_that_nothing_has(service_url: str, name: str, argument: str) -> None:
    found = answer(service_url, f"{{ units(first: 1) {{ totalCount }} {asked(name, argument, 'nobody')} }}")
    assert found["data"]["q"] is None
    assert found["data"]["units"]["totalCount"] > 0, "what else was asked is answered"
    (error,) = found["errors"]
    assert error["path"] == ["q"]
    assert error["extensions"] == {"code": "NOT_FOUND", "path": f"q.{argument}", "value": "nobody"}
    assert re.fullmatch(rf"q\.{argument}: no .+ has the id 'nobody'; use search to find one", error["message"])


@pytest.mark.parametrize(("name", "argument"), [each for each in REFERENCES if each not in OF_ANY_TYPE])
def test_an_id_of_another_type(service_url: str, name: str, argument: str) -> None:
    found = answer(service_url, f"{{ {asked(name, argument, 'lianhua-case')} }}")
    (error,) = found["errors"]
    assert error["extensions"] == {"code": "NOT_FOUND", "path": f"q.{argument}", "value": "lianhua-case"}
    assert error["message"].startswith(f"q.{argument}: 'lianhua-case' is a Case, not a"), error["message"]


def test_types_are_named_as_the_schema_names_them(service_url: str) -> None:
    query = '{ committee(of: "lianhua-hefeng-school") { complete } coBuilders(of: "lianhua-case") { totalCount } }'
    assert [error["message"] for error in answer(service_url, query)["errors"]] == [
        "committee.of: 'lianhua-hefeng-school' is a Unit, not a JointCommittee",
        "coBuilders.of: 'lianhua-case' is a Case, not an Organization or a Community",
    ]


def test_two_failures_are_both_returned_with_the_data(service_url: str) -> None:
    query = """{ fine: units(first: 1) { totalCount } wrong: coBuilders(of: "nope") { totalCount }
      bad: units(first: -1) { totalCount } }"""
    found: dict[str, Any] = answer(service_url, query)
    assert found["data"]["fine"]["totalCount"] > 0
    assert (found["data"]["wrong"], found["data"]["bad"]) == (None, None)
    told = {error["path"][0]: error["extensions"]["code"] for error in found["errors"]}
    assert told == {"wrong": "NOT_FOUND", "bad": "BAD_USER_INPUT"}
