"""Requests made to keep the service busy or to fill its memory: each is refused after a bounded amount of work.

What is asserted is counted work: errors, values, fields, bytes of the answer.
"""

from __future__ import annotations

import asyncio
import datetime
import json
from collections.abc import Iterable
from typing import Any

import pytest
from graphql import get_introspection_query

from graph.vocabulary import MODEL
from resolvers.documents import COMPARISONS
from resolvers.execution import INTROSPECTED
from resolvers.limits import Limits
from resolvers.replies import MOST_ERRORS
from resolvers.requests import GraphQLRequest, RequestContext
from schema import build_schema
from tests.recording import Recording

COMMUNITIES = "query($w: CommunityWhere) { communities(where: $w) { totalCount } }"
LONG, NAME = "x" * 900_000, "y" * 40_000


def schema_with(fields: Iterable[str]) -> str:
    """A document that asks about the schema."""
    return f"{{ __schema {{ {' '.join(fields)} }} }}"


@pytest.fixture(scope="module")
def recording() -> Recording:
    return Recording()


def body(recording: Recording, query: str, variables: dict[str, Any] | None = None) -> bytes:
    """The bytes of an answer that came without asking the database."""
    recording.asked.clear()
    reply = asyncio.run(
        recording.executor.execute(GraphQLRequest(query, variables), RequestContext(datetime.date.today()))
    )
    assert not recording.asked
    return reply.body


@pytest.mark.parametrize(
    ("query", "variables", "limit"),
    [
        (COMMUNITIES, {"w": {f"k{i}": 1 for i in range(30_000)}}, "values"),
        ("query($i: [ID!]!) { nodes(ids: $i) { id } }", {"i": [None] * 150_000}, "values"),
        ("query($i: ID!) { node(id: $i) { id } }", {"i": LONG}, "text"),
        (COMMUNITIES, {"w": {LONG: 1}}, "text"),
        ("query($a: String) { units(after: $a) { nodes { id } } }", {"a": LONG}, "text"),
        (f'{{ node(id: "{LONG}") {{ id }} }}', None, "document"),
        (f"{{ __typename #{LONG}\n}}", None, "document"),
        (f"{{ __typename {',' * 900_000}}}", None, "document"),
        (COMMUNITIES, {"w": {"OR": [{"name": {"eq": "x"}}] * 1500}}, "conditions"),
        ("query($t: String!) { search(text: $t) { nodes { id } } }", {"t": LONG}, "text"),
    ],
    ids=["unknown keys", "nulls", "long id", "long key", "long cursor", "literal", "comment", "commas", "OR", "search"],
)
def test_what_is_too_large_is_refused_before_it_is_checked(
    recording: Recording, query: str, variables: dict[str, Any] | None, limit: str
) -> None:
    answer = body(recording, query, variables)
    (error,) = json.loads(answer)["errors"]
    assert (error["extensions"]["code"], error["extensions"]["limit"]) == ("LIMIT_EXCEEDED", limit)
    assert len(answer) < 1000


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        (COMMUNITIES, {"w": {f"k{i}": 1 for i in range(4000)}}),
        ("query($i: [ID!]!) { nodes(ids: $i) { id } }", {"i": [None] * 9000}),
        ("query($i: [ID!]!) { nodes(ids: $i) { id } }", {"i": [{"a": "x" * 9000}] * 3000}),
        ("query($d: Date) { units(asOf: $d) { nodes { id } } }", {"d": "9" * 9000}),
        ("query($d: Date) { units(asOf: $d) { nodes { id } } }", {"d": ["9" * 9000]}),
        ("query($d: Date) { units(asOf: $d) { nodes { id } } }", {"d": 10**300}),
        ("query($d: Int) { units(first: $d) { nodes { id } } }", {"d": 10**300}),
        ("query($k: UnitWhere) { units(where: $k) { nodes { id } } }", {"k": {"kind": {"eq": "K" * 9000}}}),
        ("query($a: String) { units(after: $a) { nodes { id } } }", {"a": "x" * 9000}),
        ("query($t: String!) { search(text: $t) { nodes { id } } }", {"t": "!" * 9000}),
        ("query($t: String!) { search(text: $t) { nodes { id } } }", {"t": "字" * 9000}),
        (f"query({' '.join(f'$a{i}: Nothing{i}' for i in range(900))}) {{ units {{ nodes {{ id }} }} }}", None),
        ("{ units { nodes { NAME } } }".replace("NAME", NAME), None),
        ("{ units(where: {NAME: 1}) { nodes { id } } }".replace("NAME", NAME), None),
        ('{ units(asOf: "NAME") { nodes { id } } }'.replace("NAME", NAME), None),
        ("{ NAME: units(first: -1) { nodes { id } } }".replace("NAME", NAME), None),
        ("query NAME($a: Int!) { units(first: $a) { nodes { id } } }".replace("NAME", NAME), None),
        ("{ units { nodes { ...NAME } } }".replace("NAME", NAME), None),
    ],
)
def test_the_first_errors_are_returned_with_truncated_values(
    recording: Recording, query: str, variables: dict[str, Any] | None
) -> None:
    answer = body(recording, query, variables)
    errors = json.loads(answer)["errors"]
    assert len(errors) <= MOST_ERRORS + 1
    for error in errors:
        assert error["extensions"]["code"] in ("BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED")
        assert len(error["message"]) <= 600
        assert all(len(word) <= 110 for word in error["message"].split())
        assert len(str(error["extensions"].get("value", ""))) <= 100
        assert len(str(error["extensions"].get("path", ""))) <= 100


def test_repeated_fields_are_compared_so_many_times_and_no_more(recording: Recording) -> None:
    fields = "units { nodes { id } } "
    for times in (349, 600):
        (error,) = json.loads(body(recording, f"{{ {fields * times} }}"))["errors"]
        facts = error["extensions"]
        assert (facts["code"], facts["limit"], facts["maximum"]) == ("LIMIT_EXCEEDED", "comparisons", COMPARISONS)
    assert recording.statements(f"{{ {fields * 20} }}"), "what a client may well write is compared to the end"


def test_introspection_is_bounded_by_depth_aliases_and_fields(recording: Recording) -> None:
    aliased = schema_with(f"a{i}: types {{ name fields {{ name }} }}" for i in range(150))
    assert recording.error(aliased)["limit"] == "aliases"
    deep = schema_with(["types {", *["fields { type {"] * 7, "name", *["} }"] * 7, "}"])
    assert recording.error(deep)["limit"] == "depth"
    wide = schema_with(f"a{i}: types {{ fields {{ type {{ fields {{ name }} }} }} }}" for i in range(50))
    assert recording.error(wide)["limit"] == "objects"


def test_fields_of_introspection_are_counted_where_types_have_more_than_the_average() -> None:
    """``Query`` has many times the fields and arguments that its cost takes for granted."""
    query = '{ __type(name: "Query") { fields { name args { name type { name kind } } } } }'
    error = Recording(Limits(objects=100)).error(query)
    assert (error["limit"], error["maximum"]) == ("introspection", 100 * INTROSPECTED)


def test_the_usual_introspection_is_answered_and_kept_on_its_document(recording: Recording) -> None:
    query = get_introspection_query(input_value_deprecation=True, specified_by_url=True, directive_is_repeatable=True)
    kept = recording.executor.introspections
    before = kept.weight
    first = body(recording, query)
    assert len(json.loads(first)["data"]["__schema"]["types"]) == len(build_schema().type_map)
    assert kept.weight - before == len(first)
    assert body(recording, query) is first
    others = [body(recording, f"{query} # {i}") for i in range(10)]
    assert all(other == first for other in others)
    assert kept.weight <= 20_000_000
    assert 1 < len(kept) < 10
    assert len(body(recording, "{ __schema { queryType { name } } }")) < 1000, "another document has another answer"


def test_fields_are_counted_where_fragments_spread_them(recording: Recording) -> None:
    doubled = " ".join(f"fragment F{i} on Entity {{ ...F{i - 1} ...F{i - 1} }}" for i in range(1, 14))
    assert (
        recording.error("{ entities { nodes { ...F13 } } } fragment F0 on Entity { id } " + doubled)["limit"]
        == "fields"
    )


def test_fields_are_counted_for_each_concrete_type_that_differs(recording: Recording) -> None:
    query = "id"
    for _ in range(3):
        variants = " ".join(f"... on {name} {{ {name.lower()}: id }}" for name in sorted(MODEL.node))
        query = f"name {variants} aboutCases {{ nodes {{ about {{ nodes {{ {query} }} }} }} }}"
    entities = f"{{ entities {{ nodes {{ {query} }} }} }}"
    assert recording.error(entities)["limit"] == "aliases"
    error = Recording(Limits(aliases=1000)).error(entities)
    assert (error["limit"], error["maximum"]) == ("fields", Limits().fields)
