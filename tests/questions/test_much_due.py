"""What is due where much is due.

The graph: 2,400 units in a town, each with a promise and a need. A visit years ago told that each co-builds with a
school.
"""

from __future__ import annotations

from typing import Any

import pytest

from graph.store.stored import Fact, Node, fact, node
from tests.graphs import TestGraph

UNITS = 2_400
DUE = """query($in: ID, $kinds: [DueKind!]) { due(within: $in, from: "2024-06-01", until: "2024-12-31", limit: 3,
  kinds: $kinds) { items { key about { id } places { id } } itemsTotal totals { kind datedTotal } cutBy } }"""
SCANNED = 2_000
"""Of each kind, as docs/questions.md says."""


def town() -> tuple[list[Node], list[Fact]]:
    nodes = [
        node("Area", {"id": "town", "name": "镇", "kind": "TOWN"}),
        node("Community", {"id": "community", "name": "社区"}),
        node("Unit", {"id": "school", "name": "学校", "kind": "SCHOOL"}),
    ]
    facts = [
        fact("PART_OF", "community.PART_OF.town", "community", "town", {"kind": "ADMINISTRATIVE"}),
        fact("LOCATED_IN", "school.in", "school", "community", {}),
    ]
    for i in range(UNITS):
        unit, promise, need = f"unit-{i:04}", f"promise-{i:04}", f"need-{i:04}"
        nodes += [
            node("Unit", {"id": unit, "name": f"单位{i}", "kind": "ENTERPRISE"}),
            node("Commitment", {"id": promise, "name": f"承诺{i}", "due": "2024-09-30"}),
            node("Need", {"id": need, "name": f"需求{i}", "kind": "VENUE", "deadline": "2024-10-31"}),
        ]
        facts += [
            fact("LOCATED_IN", f"{unit}.in", unit, "community", {}),
            fact("CO_BUILDS_WITH", f"{unit}.with", unit, "school", {"observedOn": "2020-05-01"}),
            fact("COMMITS", f"{unit}.commits", unit, promise, {"startDate": "2024-01-01"}),
            fact("HAS_NEED", f"{unit}.needs", unit, need, {"startDate": "2024-01-01"}),
        ]
    return nodes, facts


@pytest.fixture(scope="module")
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("much is due", *town())
    return test_graph


def due(graph: TestGraph, **variables: Any) -> dict[str, Any]:
    answer = graph.ask(DUE, None, **variables)
    assert "errors" not in answer, answer["errors"]
    found: dict[str, Any] = answer["data"]["due"]
    return found


@pytest.mark.parametrize("place", ["town", None])
def test_all_kinds_at_once(graph: TestGraph, place: str | None) -> None:
    found = due(graph, **{"in": place})
    assert found["cutBy"] == ["LIMIT", "SCAN_LIMIT"]
    totals = {each["kind"]: each["datedTotal"] for each in found["totals"] if each["datedTotal"]}
    assert totals == {"COMMITMENT_DUE": SCANNED, "NEED_DEADLINE": SCANNED, "FACT_TO_VERIFY": SCANNED}
    assert found["itemsTotal"] == 3 * SCANNED
    assert [item["places"] for item in found["items"]] == [[{"id": "community"}]] * 3


def test_one_kind_is_found_as_among_all(graph: TestGraph) -> None:
    for kind in ("COMMITMENT_DUE", "NEED_DEADLINE", "FACT_TO_VERIFY"):
        found = due(graph, **{"in": "town", "kinds": [kind]})
        assert (found["itemsTotal"], found["cutBy"]) == (SCANNED, ["LIMIT", "SCAN_LIMIT"])
