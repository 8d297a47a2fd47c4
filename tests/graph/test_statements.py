"""GraphQL in, Cypher and parameters out: what the compiler makes of sample operations, and what its text depends on."""

from __future__ import annotations

from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.aggregates import refused_returns
from tests.graph.operations import SAMPLES
from tests.recording import Recording, shown


@pytest.fixture(scope="module")
def recording() -> Recording:
    return Recording()


@pytest.mark.parametrize("name", SAMPLES)
def test_statement(recording: Recording, name: str, snapshot: SnapshotAssertion) -> None:
    query, variables = SAMPLES[name]
    written = [
        {"statement": statement, "cypher": text.replace("} ", "}\n"), "parameters": shown(parameters)}
        for statement, text, parameters in recording.statements(query, variables)
    ]
    assert {"graphql": " ".join(query.split()), "variables": variables, "statements": written} == snapshot


UNITS = """query($where: UnitWhere, $order: [UnitOrder!], $first: Int, $after: String, $asOf: Date, $facts: FactScope,
  $more: Boolean! = true) { units(where: $where, orderBy: $order, first: $first, after: $after, asOf: $asOf,
  facts: $facts) { totalCount @include(if: $more) nodes { id name @skip(if: $more) } } }"""


def filtered(text: str, ids: list[str], limit: int) -> dict[str, Any]:
    return {
        "where": {
            "OR": [{"name": {"contains": text}}, {"id": {"in": ids}}],
            "memberOf": {"some": {"node": {"id": {"eq": text}}}, "count": {"lt": limit}},
        },
        "first": limit,
        "asOf": f"20{limit}-01-01",
    }


def test_other_values_have_the_same_text_and_are_compiled_once(recording: Recording) -> None:
    texts = {
        tuple(recording.texts(UNITS, filtered(text, ids, limit)))
        for text, ids, limit in (("a", ["x"], 10), ("b'}) //", [], 11), ("", ["x", "y", "z"], 12))
    }
    assert len(texts) == 1
    assert len(recording.operations(UNITS)) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"where": {"name": {"eq": "x"}}},
        {"where": {"name": {"ne": "x"}}},
        {"where": {"name": {"isNull": True}}},
        {"where": {"name": {"isNull": False}}},
        {"order": [{"field": "NAME"}]},
        {"order": [{"field": "NAME", "direction": "DESC"}]},
        {"facts": "EVER"},
        {"more": False},
    ],
    ids=str,
)
def test_another_form_has_another_text(recording: Recording, other: dict[str, Any]) -> None:
    assert recording.texts(UNITS, other) != recording.texts(UNITS, {})
    assert recording.texts(UNITS, other) == recording.texts(UNITS, other)


def test_null_and_nothing_ask_the_same(recording: Recording) -> None:
    nulls = {"where": None, "order": None, "first": None, "after": None, "asOf": None, "facts": None}
    assert recording.texts(UNITS, nulls) == recording.texts(UNITS, {})
    nothing = {"where": {"AND": None, "OR": None, "NOT": None, "name": None, "memberOf": None}}
    assert recording.texts(UNITS, nothing) == recording.texts(UNITS, {"where": {}})
    links = {"where": {"memberOf": {"some": None, "none": None, "count": None}}}
    assert recording.texts(UNITS, links) == recording.texts(UNITS, {"where": {"memberOf": {}}})


def test_variables_and_literals_give_the_same_text(recording: Recording) -> None:
    variables = {"where": {"name": {"eq": "x"}, "kind": {"in": ["SCHOOL"]}}, "order": [{"field": "NAME"}], "first": 3}
    literal = """{ units(where: {name: {eq: "y"}, kind: {in: [SCHOOL]}}, orderBy: [{field: NAME}], first: 4) {
      totalCount nodes { id } } }"""
    assert recording.texts(UNITS, variables) == recording.texts(literal)


def test_skip_and_include_have_a_compiled_operation_each(recording: Recording) -> None:
    query = (
        "query($a: Boolean!, $b: Boolean!) { units { totalCount @include(if: $a) nodes { id @skip(if: $b) name } } }"
    )
    texts = {tuple(recording.texts(query, {"a": a, "b": b})) for a in (True, False) for b in (True, False)}
    assert (len(texts), len(recording.operations(query))) == (4, 4)


def test_values_never_appear_in_the_text(recording: Recording) -> None:
    evil = "x' OR 1=1 }) DETACH DELETE n //"
    for _, text, parameters in recording.statements(UNITS, filtered(evil, [evil], 10)):
        assert "DETACH" not in text
        assert evil in str(parameters)


def test_things_by_ids_with_groups_below_them_are_returned_as_neo4j_5_admits(recording: Recording) -> None:
    (text,) = recording.texts(
        '{ nodes(ids: ["a"]) { id ... on Community { figures { groups(by: [{field: NAME_EN}]) { complete } } } } }'
    )
    assert "WITH *, CASE WHEN thing IS NULL" in text
    assert refused_returns("MATCH (n) RETURN [n.id, COLLECT { MATCH (n)--(m) RETURN count(m) }]") != []
