"""Every field of every question, under every value of its enumerations: what chance may never draw is drawn here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    Undefined,
    get_named_type,
    is_leaf_type,
)

from tests.fuzz.operations import RandomOperation
from tests.fuzz.rounds import Service, known_of
from tests.fuzz.values import CENTRAL, Known
from tests.recording import Recording

SCHEMA = Recording().executor.schema
assert SCHEMA.query_type
# Lists of all things of a type have the same fields as those that things lead to: the random operations ask them.
QUESTIONS = {name: field for name, field in SCHEMA.query_type.fields.items() if "orderBy" not in field.args}
# Values of arguments without a default, other than ids.
VALUES = {"Date": '"2024-12-31"', "String": '"社区"', "Int": "3"}
TYPES = (*CENTRAL, "Need", "Resource", "Agreement")
DEEPEST = 6


@pytest.fixture(scope="module")
def service(service_url: str) -> Service:
    return Service(service_url, SCHEMA, known_of(service_url))


def selection(type_: Any, depth: int = 0) -> str:
    """Every field below, as far as it is not a thing of the graph or a list of such things."""
    if not isinstance(type_, GraphQLObjectType) or type_.name in GRAPH_TYPES or depth > DEEPEST:
        return "__typename"
    parts = ["__typename"]
    for name, field in type_.fields.items():
        if any(isinstance(argument.type, GraphQLNonNull) for argument in field.args.values()):
            continue
        below = get_named_type(field.type)
        parts.append(name if is_leaf_type(below) else f"{name} {{ {selection(below, depth + 1)} }}")
    return " ".join(parts)


def graph_types(schema: GraphQLSchema) -> set[str]:
    entity = schema.type_map["Entity"]
    return {"Entity", *(each.name for each in schema.get_possible_types(entity))}  # type: ignore[arg-type]


GRAPH_TYPES = graph_types(SCHEMA)


def optional(field: GraphQLField) -> dict[str, list[str]]:
    """Each value of each optional enumeration, and a value of each optional argument of another kind."""
    found = {}
    for name, argument in field.args.items():
        type_ = get_named_type(argument.type)
        if isinstance(argument.type, GraphQLNonNull) and argument.default_value is Undefined:
            continue
        if isinstance(type_, GraphQLEnumType):
            names = list(type_.values)
            written = "[{}]" if isinstance(argument.type, GraphQLList) else "{}"
            found[name] = [written.format(value) for value in (names if len(names) <= 12 else names[:1])]
        elif type_.name in VALUES and name not in ("first", "last", "after", "before", "wait"):
            found[name] = [VALUES[type_.name]]
    return found


def together(field: GraphQLField) -> Iterator[dict[str, str]]:
    """Nothing optional, then as few choices as have each value of each optional argument."""
    values = optional(field)
    yield {}
    for number in range(max(map(len, values.values()), default=0)):
        yield {name: each[number] for name, each in values.items() if number < len(each)}


def operations(known: Known, name: str, field: GraphQLField, given: dict[str, str]) -> Iterator[RandomOperation]:
    """The operation for a thing of each type: which one a question is about, the schema does not say."""
    for type_ in TYPES:
        written = dict(given)
        ids = known.ids[type_]
        for number, (key, argument) in enumerate(field.args.items()):
            if not isinstance(argument.type, GraphQLNonNull) or key in written:
                continue
            named, listed = get_named_type(argument.type), isinstance(argument.type.of_type, GraphQLList)
            value = f'"{ids[number % len(ids)]}"' if named.name == "ID" else VALUES.get(named.name)
            if isinstance(named, GraphQLEnumType):
                value = next(iter(named.values))
            elif key == "from" and named.name == "Date":
                value = '"2010-01-01"'
            elif key == "code":
                value = f'"{known.codes[0]}"'
            elif named.name == "DateRange":
                value = '{from: "2010-01-01", to: "2010-06-30"}'
            elif isinstance(named, GraphQLInputObjectType) and named.is_one_of:
                value = f'{{within: "{ids[0]}"}}'
            assert value, (name, key)
            written[key] = f'[{value}, "{ids[-1]}"]' if listed else value
        narrowed = {"center"} & field.args.keys()
        if narrowed and "within" in field.args and "within" not in written and "of" not in written:
            written["within"] = f'"{ids[0]}"'
        arguments = ", ".join(f"{key}: {value}" for key, value in written.items())
        body = f"{{ {selection(get_named_type(field.type))} }}"
        yield RandomOperation(f"{{ {name}{f'({arguments})' if arguments else ''} {body} }}", {})


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_field_of_a_question_is_compiled(name: str) -> None:
    """Without a database, so that a field that cannot be selected is found at once."""
    recording = Recording()
    known = Known({type_: ["one", "other"] for type_ in TYPES}, ["C01"])
    alone = ({key: value} for key, values in optional(QUESTIONS[name]).items() for value in values)
    for given in ({}, *alone):
        for asked in operations(known, name, QUESTIONS[name], given):
            for error in recording.run(asked.query)["errors"]:
                assert error["extensions"]["code"] in ("UNAVAILABLE", "BAD_USER_INPUT", "LIMIT_EXCEEDED"), str(asked)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("name", QUESTIONS)
def test_every_field_of_a_question(service: Service, name: str) -> None:
    def is_carried_out(given: dict[str, str]) -> bool:
        for asked in operations(service.known, name, QUESTIONS[name], given):
            answer = service.ask(asked)
            assert answer.faults == ()
            if answer.outcomes == {"answered"}:
                return True
        return False

    carried_out = 0
    for given in together(QUESTIONS[name]):
        if is_carried_out(given):
            carried_out += 1
        elif len(given) > 1:
            # Some do not go together.
            carried_out += sum(is_carried_out({key: value}) for key, value in given.items())
    assert carried_out, "nothing of it was carried out"
