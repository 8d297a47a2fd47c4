"""Two links that join the same two things: rows are counted, sums count each thing once."""

from __future__ import annotations

import pytest

from graph.store.stored import Fact, Node, fact, node
from tests.graphs import TestGraph

GROUPS = "totalCount groups(by: [{field: STATUS}], measures: [MEMBERS]) { values { count bodies measures { sum } } }"
KINDS = "groups(by: [{field: KIND}], measures: [MEMBERS]) { values { keys count bodies measures { sum max } } }"


def small() -> tuple[list[Node], list[Fact]]:
    nodes = [
        node("Community", {"id": "place", "name": "并社区"}),
        node("Unit", {"id": "school", "name": "并校", "kind": "SCHOOL", "members": 10}),
        node("Unit", {"id": "hospital", "name": "并院", "kind": "HOSPITAL", "members": 7}),
    ]
    facts = [
        fact("LOCATED_IN", "once", "school", "place", {}),
        fact("LOCATED_IN", "again", "school", "place", {"startDate": "2020"}),
        fact("LOCATED_IN", "other", "hospital", "place", {}),
    ]
    return nodes, facts


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("parallel links", *small())
    return test_graph


def test_a_nested_list_counts_its_rows_and_adds_up_its_things(graph: TestGraph) -> None:
    query = f'{{ node(id: "place") {{ ... on Community {{ residents {{ {GROUPS} kinds: {KINDS} }} }} }} }}'
    residents = graph.ask(query)["data"]["node"]["residents"]
    assert residents["totalCount"] == 3
    assert residents["groups"]["values"] == [{"count": 3, "bodies": 2, "measures": [{"sum": 17.0}]}]
    assert residents["kinds"]["values"] == [
        {"keys": ["SCHOOL"], "count": 2, "bodies": 1, "measures": [{"sum": 10.0, "max": 10.0}]},
        {"keys": ["HOSPITAL"], "count": 1, "bodies": 1, "measures": [{"sum": 7.0, "max": 7.0}]},
    ]


@pytest.mark.parametrize("test", ['{ eq: "place" }', '{ startsWith: "pla" }'], ids=["anchored", "not anchored"])
def test_a_list_through_a_relation_has_each_thing_once(graph: TestGraph, test: str) -> None:
    query = f"{{ units(where: {{ locatedIn: {{ some: {{ node: {{ id: {test} }} }} }} }}) {{ {GROUPS} }} }}"
    units = graph.ask(query)["data"]["units"]
    assert units["totalCount"] == 2
    assert units["groups"]["values"] == [{"count": 2, "bodies": 2, "measures": [{"sum": 17.0}]}]
