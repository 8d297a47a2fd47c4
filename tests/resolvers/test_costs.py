"""Estimated costs of operations: more work costs more, and the parts explain it."""

from __future__ import annotations

from typing import Any

import pytest

from graph.vocabulary import MODEL
from resolvers.costs import NOMINAL, QUESTIONS
from resolvers.limits import Limits
from schema import build_schema
from service.wiring import known_requests
from tests.acceptance.asked import load
from tests.recording import Recording

COMPARISON = '{name: {contains: "x"}} '
RELATION = f"{{memberOf: {{some: {{node: {{memberBodies: {{some: {{node: {COMPARISON}}}}}}}}}}}}} "
FACETS = "entities(first: 0) { totalCount facets(by: [NAME, VALID_FROM, VALID_TO]) { valuesTotal } }"


@pytest.fixture(scope="module")
def recording() -> Recording:
    return Recording(Limits(cost=10**9, objects=10**9, aliases=10**9))


def cost(recording: Recording, query: str, variables: dict[str, Any] | None = None) -> dict[str, int]:
    """The parts of an operation's cost, and their sum."""
    found = recording.run(query, variables)["extensions"]["cost"]
    assert found["requested"] == sum(found["parts"].values())
    return {**found["parts"], "requested": found["requested"]}


def test_objects_are_counted_by_the_sizes_of_pages(recording: Recording) -> None:
    one = "{ units(first: 10) { nodes { id memberOf(first: 5) { nodes { id } } } } }"
    two = "query($n: Int) { units(first: $n) { nodes { id memberOf(first: 5) { nodes { id } } } } }"
    assert cost(recording, one)["objects"] == 60
    assert cost(recording, two, {"n": 20})["objects"] == 120
    assert cost(recording, "{ units { nodes { id } } }")["objects"] == 20
    assert cost(recording, "query($i: [ID!]!) { nodes(ids: $i) { id } }", {"i": ["x"] * 30})["objects"] == 30


def test_lists_of_questions_are_counted_by_their_limit(recording: Recording) -> None:
    query = '{ network(center: "x"%s) { nodes { entity } edges { source } } }'
    assert cost(recording, query.replace("%s", ", limit: 200, edgeLimit: 1000"))["objects"] == 1201
    columns = '{ network(within: "x", limit: 20000, edgeLimit: 20000) { columns { ids } } }'
    assert cost(recording, columns)["objects"] == 1 + 10_000
    below = '{ core(community: "x", limit: 50) { cores { id memberOf(first: 10) { nodes { id } } } } }'
    assert cost(recording, below)["objects"] == 1 + 50 + 50 * 10


@pytest.mark.parametrize(
    ("less", "more", "part"),
    [
        ("units(first: 0) { pageInfo { startCursor } }", "units(first: 0) { totalCount }", "scanned"),
        ("units(first: 0) { totalCount }", 'units(first: 0, within: "x") { totalCount }', "filtered"),
        (
            'units(first: 0, within: "x") { totalCount }',
            'agreements(first: 0, within: "x") { totalCount }',
            "filtered",
        ),
        (
            "units(first: 9) { nodes { partyTo(first: 1) { totalCount } } }",
            'units(first: 9) { nodes { partyTo(first: 1, within: "x") { totalCount } } }',
            "filtered",
        ),
        (
            'units(first: 0, where: {name: {eq: "x"}}) { totalCount }',
            'units(first: 0, where: {name: {eq: "x"}, nameEn: {eq: "x"}}) { totalCount }',
            "filtered",
        ),
        (
            'units(first: 1, where: {name: {eq: "x"}}) { nodes { id } }',
            'units(first: 1, where: {memberOf: {some: {node: {name: {eq: "x"}}}}}) { nodes { id } }',
            "filtered",
        ),
        (
            "units(first: 1, where: {memberOf: {count: {gt: 1}}}) { nodes { id } }",
            "units(first: 1, where: {memberOf: {some: {node: {memberBodies: {count: {gt: 1}}}}}}) { nodes { id } }",
            "filtered",
        ),
        (
            "units(first: 0) { facets(by: [KIND]) { valuesTotal } }",
            "units(first: 0) { facets(by: [KIND, NAME]) { valuesTotal } }",
            "grouped",
        ),
        (
            "units(first: 0) { groups(by: [{field: KIND}]) { valuesTotal } }",
            "units(first: 0) { groups(by: [{field: KIND}, {field: NAME}]) { valuesTotal } }",
            "grouped",
        ),
        (
            'coBuilders(of: "x") { edges { ties { fact } } }',
            'coBuilders(of: "x") { edges { ties { fact givers { id } } } }',
            "objects",
        ),
        (
            "units(first: 1) { nodes { id } }",
            "units(first: 1, orderBy: [{field: NAME_EN}]) { nodes { id } }",
            "scanned",
        ),
        ('core(community: "x") { membersTotal }', 'tieMatrix(within: "x", groupBy: KIND) { cellsTotal }', "questions"),
    ],
)
def test_more_work_costs_more(recording: Recording, less: str, more: str, part: str) -> None:
    costs = [cost(recording, f"{{ {each} }}")[part] for each in (less, more)]
    assert costs[0] < costs[1]
    twice = f"{{ a: {more} b: {more} }}"
    assert cost(recording, twice)[part] == pytest.approx(2 * costs[1], abs=1)


def test_costs_grow_with_the_graph(recording: Recording) -> None:
    before = cost(recording, f'{{ {FACETS} tieMatrix(within: "x", groupBy: KIND) {{ cellsTotal }} }}')
    recording.executor.sizes = {label: size // 100 for label, size in NOMINAL.items()}
    small = cost(recording, f'{{ {FACETS} tieMatrix(within: "x", groupBy: KIND) {{ cellsTotal }} }}')
    recording.executor.sizes = NOMINAL
    assert small["scanned"] * 99 < before["scanned"] <= small["scanned"] * 100
    assert small["questions"] * 100 == before["questions"]


@pytest.mark.parametrize(
    "query",
    [
        " ".join(f"a{i}: {FACETS}" for i in range(50)),
        " ".join(f'a{i}: tieMatrix(within: "x", groupBy: KIND) {{ cellsTotal }}' for i in range(20)),
        f"units(first: 1, where: {{AND: [{RELATION * 19}]}}) {{ totalCount }}",
        f"entities(first: 1, where: {{OR: [{COMPARISON * 450}]}}) {{ totalCount nodes {{ id }} }}",
    ],
    ids=["facets", "questions", "relations", "comparisons"],
)
def test_requests_that_would_keep_the_database_busy_cost_too_much(query: str) -> None:
    error = Recording().error(f"{{ {query} }}")
    assert error["limit"] == "cost"
    assert error["actual"] > error["maximum"]
    assert "objects" in error["message"] or "scanned" in error["message"] or "questions" in error["message"]


def test_every_question_has_its_weight_and_no_other_field() -> None:
    query = build_schema().query_type
    assert query
    lists = {
        field
        for field, each in query.fields.items()
        if str(each.type).rstrip("!").removesuffix("Connection") in {*MODEL.node, *MODEL.interface}
    }
    assert set(QUESTIONS) == set(query.fields) - lists - {"node", "nodes", "entity", "case", "serviceInfo", "labels"}


def test_introspection_is_counted_too(recording: Recording) -> None:
    small = cost(recording, "{ __schema { queryType { name } } }")["objects"]
    large = cost(recording, "{ __schema { types { name fields { name args { name } } } } }")["objects"]
    assert small < 5
    assert 800 * 6 < large < Limits().objects


def test_what_people_ask_stays_well_below_the_limit(recording: Recording) -> None:
    """On a city of 100,000 nodes, as every cost here."""
    asked = [(each.id, each.query, each.variables) for each in load()]
    asked += [(each.query[:60], each.query, each.variables or {}) for each in known_requests()]
    costs = {name: cost(recording, query, variables) for name, query, variables in asked}
    of_a_place = {name for name, query, _ in asked if "within:" in query}
    limits = Limits()
    assert len(costs) > 150
    assert not [name for name, each in costs.items() if each["requested"] > limits.cost / 2]
    assert not [name for name, each in costs.items() if each["objects"] > limits.objects / 2]
    lists = {name: each["requested"] for name, each in costs.items() if not each["questions"]}
    # To find what lies in a place is work, too.
    most = {name: limits.cost / (5 if name in of_a_place else 10) for name in lists}
    assert not [name for name, requested in lists.items() if requested > most[name]]
