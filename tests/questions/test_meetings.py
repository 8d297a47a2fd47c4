"""The meetings of joint bodies against their rhythm, in a small graph."""

from __future__ import annotations

from typing import Any

import pytest

from graph.store.stored import Fact, Node, fact, node
from tests.graphs import TestGraph

QUERY = """query($in: ID!, $on: DateRange!, $limit: Int) { meetings(within: $in, during: $on, limit: $limit) {
  from to bodiesTotal expectedTotal keptTotal heldTotal undatedTotal behindTotal uncomparedTotal complete cutBy
  byReading { reading bodiesTotal } bodies { committee { id meetingRhythm } reading expected kept held undated } } }"""
HALF = {"from": "2026-01-01", "to": "2026-06-30"}
BODIES: dict[str, dict[str, Any]] = {
    "quarterly": {"meetingRhythm": "每季度一次"},
    "kept": {"meetingRhythm": "每季度一次"},
    "new": {"meetingRhythm": "每季度一次", "startDate": "2026-02-15"},
    "too-new": {"meetingRhythm": "每季度一次", "startDate": "2026-04-02"},
    "yearly": {"meetingRhythm": "每年一次"},
    "vague": {"meetingRhythm": "定期"},
    "silent-on-it": {},
    "group": {"meetingRhythm": "每月", "count": 6},
}
MEETINGS: list[tuple[str, dict[str, Any]]] = [
    ("quarterly", {"startDate": "2026-03-02"}),
    ("quarterly", {"startDate": "2026-03-20"}),
    ("quarterly", {"startDate": "2026-05-20", "status": "PLANNED"}),
    ("quarterly", {"startDate": "2026-06"}),
    ("quarterly", {"startDate": "2025-06"}),
    ("quarterly", {}),
    ("quarterly", {"startDate": "2025-12-31"}),
    ("kept", {"startDate": "2026-01-01"}),
    ("kept", {"startDate": "2026-06-30"}),
    ("vague", {"startDate": "2026-06-30"}),
]


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    nodes: list[Node] = [node("Community", {"id": name, "name": name}) for name in ("here", "elsewhere")]
    facts: list[Fact] = []
    for name, given in BODIES.items():
        nodes.append(node("JointCommittee", {"id": name, "name": name, **given}))
        facts.append(fact("LOCATED_IN", f"at-{name}", name, "here", {}))
    nodes.append(node("JointCommittee", {"id": "other", "name": "other", "meetingRhythm": "每月"}))
    facts.append(fact("LOCATED_IN", "at-other", "other", "elsewhere", {}))
    for number, (host, given) in enumerate(MEETINGS):
        nodes.append(node("Activity", {"id": f"m{number}", "name": "会议", "kind": "MEETING", **given}))
        facts.append(fact("HOSTS", f"h{number}", host, f"m{number}", {}))
    nodes.append(node("Activity", {"id": "visit", "name": "走访", "kind": "VISIT", "startDate": "2026-05-20"}))
    facts.append(fact("HOSTS", "h-visit", "quarterly", "visit", {}))
    test_graph.hold("meetings", nodes, facts)
    return test_graph


def asked(graph: TestGraph, **variables: Any) -> Any:
    answer = graph.ask(QUERY, None, **{"in": "here", "on": HALF, **variables})
    assert "errors" not in answer, answer
    return answer["data"]["meetings"]


def test_each_body_is_compared_with_its_own_rhythm(graph: TestGraph) -> None:
    found = {each["committee"]["id"]: each for each in asked(graph)["bodies"]}
    rows = {
        id_: [each[name] for name in ("reading", "expected", "kept", "held", "undated")] for id_, each in found.items()
    }
    assert rows == {
        # Two meetings in March are one of two; a planned one is none; of two the day is not known.
        "quarterly": ["READ", 2, 1, 2, 2],
        "kept": ["READ", 2, 2, 2, 0],
        "new": ["READ", 1, 0, 0, 0],
        "too-new": ["LONGER", None, None, 0, 0],
        "yearly": ["LONGER", None, None, 0, 0],
        "vague": ["UNREAD", None, None, 1, 0],
        "silent-on-it": ["UNSTATED", None, None, 0, 0],
    }


def test_totals_count_all_bodies_whatever_the_limit(graph: TestGraph) -> None:
    whole, cut = asked(graph), asked(graph, limit=1)
    assert (whole["complete"], whole["cutBy"]) == (True, [])
    assert (cut["complete"], cut["cutBy"], len(cut["bodies"])) == (False, ["LIMIT"], 1)
    for found in (whole, cut):
        assert found["bodiesTotal"] == 7
        assert (found["expectedTotal"], found["keptTotal"], found["heldTotal"], found["undatedTotal"]) == (5, 3, 5, 2)
        assert (found["behindTotal"], found["uncomparedTotal"]) == (2, 4)
        readings = {each["reading"]: each["bodiesTotal"] for each in found["byReading"]}
        assert readings == {"READ": 3, "LONGER": 2, "UNREAD": 1, "UNSTATED": 1}


def test_bad_input(graph: TestGraph) -> None:
    swapped = graph.ask(QUERY, None, **{"in": "here", "on": {"from": "2026-06-30", "to": "2026-01-01"}})
    assert swapped["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    assert graph.ask(QUERY, None, **{"in": "kept", "on": HALF})["errors"][0]["extensions"]["code"] == "NOT_FOUND"
