"""Which needs are open and of one kind, by their dates and by what the source calls them, on a small made-up place."""

from __future__ import annotations

from typing import Any

import pytest

from graph.store.stored import fact, node
from tests.graphs import TestGraph

MATCHES = """query($asOf: Date) { matches(of: {within: "place"}, asOf: $asOf) { matchesTotal needsTotal
  unmatched { id } matches { overdue need { id } resource { id } } } }"""
NEEDS: dict[str, dict[str, Any]] = {
    "bamboo": {"kind": "OTHER", "kindText": "竹编"},
    "other": {"kind": "OTHER"},
    "none": {},
    "venue": {"kind": "VENUE", "deadline": "2026-06"},
    "done": {"kind": "VENUE", "status": "FULFILLED", "startDate": "2025-03", "endDate": "2025-12"},
    "done-undated": {"kind": "VENUE", "status": "FULFILLED"},
    "meals": {"kind": "EVERYDAY", "deadline": "2027"},
}
OFFERS: dict[str, dict[str, Any]] = {
    "weaver": {"kind": "OTHER", "kindText": "竹编"},
    "cutter": {"kind": "OTHER", "kindText": "剪纸"},
    "anything": {"kind": "OTHER"},
    "hall": {"kind": "VENUE", "capacity": 300},
    "canteen": {"kind": "EVERYDAY"},
}


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    nodes = [node("Area", {"id": "place", "name": "某地"}), node("Community", {"id": "asker", "name": "某社区"})]
    nodes.append(node("Unit", {"id": "giver", "name": "某单位"}))
    nodes.append(node("Unit", {"id": "firm", "name": "不知在何处的公司"}))
    nodes += [node("PartyOrganization", {"id": f"{id_}-branch", "name": "党支部"}) for id_ in ("giver", "firm")]
    facts = [fact("PART_OF", "part", "asker", "place", {}), fact("LOCATED_IN", "in", "giver", "asker", {})]
    facts += [fact("PARTY_ORGANIZATION_OF", f"of-{id_}", f"{id_}-branch", id_, {}) for id_ in ("giver", "firm")]
    for label, type_, body, things in (("Need", "HAS_NEED", "asker", NEEDS), ("Resource", "OFFERS", "giver", OFFERS)):
        for id_, given in things.items():
            nodes.append(node(label, {"id": id_, "name": id_, **given}))
            facts.append(fact(type_, f"{body}-{id_}", body, id_, {}))
    test_graph.hold("kinds", nodes, facts)
    return test_graph


def ask(graph: TestGraph, day: str) -> Any:
    answer = graph.ask(MATCHES, None, asOf=day)
    assert answer.get("errors") is None
    return answer["data"]["matches"]


def test_other_is_no_kind(graph: TestGraph) -> None:
    found = ask(graph, "2026-03-01")
    pairs = [(match["need"]["id"], match["resource"]["id"]) for match in found["matches"]]
    assert sorted(pairs) == [("bamboo", "weaver"), ("meals", "canteen"), ("venue", "hall")]
    assert found["unmatched"] == [{"id": "none"}, {"id": "other"}]


def test_a_need_that_was_fulfilled_later_was_open_before(graph: TestGraph) -> None:
    before, after = ask(graph, "2025-12-31"), ask(graph, "2026-01-01")
    assert (before["needsTotal"], after["needsTotal"]) == (6, 5)
    assert {match["need"]["id"] for match in before["matches"]} == {"bamboo", "meals", "venue", "done"}
    assert "done" not in {match["need"]["id"] for match in after["matches"]}


def test_a_need_past_its_deadline_is_never_the_best_match(graph: TestGraph) -> None:
    in_time, late = ask(graph, "2026-06-30"), ask(graph, "2026-07-01")
    assert [match["overdue"] for match in in_time["matches"]] == [False] * 3
    assert [(match["need"]["id"], match["overdue"]) for match in late["matches"]][-1] == ("venue", True)
    assert [match["overdue"] for match in late["matches"]] == [False, False, True]


def test_bodies_that_lie_in_no_place_are_counted(graph: TestGraph) -> None:
    query = """{ matches(of: {within: "place"}) { unplacedTotal } coverage(within: "place") { unplacedTotal }
      sharing(within: "place") { unplacedTotal } }"""
    answer = graph.ask(query, None)
    assert answer.get("errors") is None
    # The unit lies in the community, its branch in the unit; the firm in nothing, and its branch with it.
    assert {name: found["unplacedTotal"] for name, found in answer["data"].items()} == {
        "matches": 2,
        "coverage": 2,
        "sharing": 2,
    }
