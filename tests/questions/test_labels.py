"""Labels of enumeration values, in the same response as the data."""

from __future__ import annotations

import re

import pytest
from graphql import GraphQLEnumType, GraphQLObjectType, get_named_type

from schema import build_schema
from tests.asking import answer, ask, code

LABELS = "labels { enumeration value zh en }"


def test_the_labels_of_what_the_operation_selects(service_url: str) -> None:
    query = f"""
      query Page {{ {LABELS} school: entity(id: "lianhua-hefeng-school") {{ ...Kind }}
        coBuilders(of: "lianhua-hefeng-school") {{ edges {{ ties {{ reason }} node {{ ...Kind }} }} }} }}
      fragment Kind on Entity {{ id ... on Unit {{ what: kind }} }}"""
    data = answer(service_url, query)["data"]
    named = {(each["enumeration"], each["value"]): (each["zh"], each["en"]) for each in data["labels"]}
    assert {enumeration for enumeration, _ in named} == {"OrganizationKind", "TieReason"}
    assert data["school"]["what"] == "SCHOOL"
    assert named["OrganizationKind", "SCHOOL"] == ("学校", "School or kindergarten")
    edges = data["coBuilders"]["edges"]
    assert {tie["reason"] for edge in edges for tie in edge["ties"]} <= {value for _, value in named}


def test_only_the_enumerations_that_are_named(service_url: str) -> None:
    query = "query($of: [String!]) { labels(of: $of) { value zh } }"
    assert ask(service_url, query, of=["CountBasis", "CountBasis"]) == [
        {"value": "TOTAL", "zh": "合计"},
        {"value": "EACH", "zh": "每个"},
    ]
    assert ask(service_url, query, of=[]) == []
    assert ask(service_url, "{ labels { zh } }") == []


def test_a_name_that_no_enumeration_has(service_url: str) -> None:
    (error,) = answer(service_url, '{ labels(of: ["OrganisationKind"]) { zh } }')["errors"]
    assert error["extensions"] == {"code": "BAD_USER_INPUT", "path": "labels.of", "value": "OrganisationKind"}
    assert error["message"].endswith("did you mean OrganizationKind?")
    many = ", ".join('"CountBasis"' for _ in range(51))
    assert code(service_url, f"{{ labels(of: [{many}]) {{ zh }} }}") == "LIMIT_EXCEEDED"


def test_every_enumeration_that_answers_hold_has_labels(service_url: str) -> None:
    types = build_schema().type_map.values()
    returned = {
        get_named_type(field.type)
        for type_ in types
        if isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__")
        for field in type_.fields.values()
    }
    declared = {(each.name, value) for each in returned if isinstance(each, GraphQLEnumType) for value in each.values}
    names = sorted({name for name, _ in declared})
    query = f"query($of: [String!]) {{ {LABELS.replace('labels', 'labels(of: $of)')} }}"
    found = [each for at in range(0, len(names), 50) for each in ask(service_url, query, of=names[at : at + 50])]
    assert {(each["enumeration"], each["value"]) for each in found} == declared
    assert [each for each in found if not re.search(r"[\u4e00-\u9fff]|PageRank", each["zh"]) or not each["en"]] == []


@pytest.mark.parametrize("query", ["{ labels { zh } }", "{ labels { zh } units(first: 1) { nodes { kind } } }"])
def test_labels_have_a_cost(service_url: str, query: str) -> None:
    assert answer(service_url, query)["extensions"]["cost"]["parts"]["objects"] >= 500
