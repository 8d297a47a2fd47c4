"""A chair who steps down, a planned successor, and a member that has never chaired, on a small made-up committee."""

from __future__ import annotations

from typing import Any

import pytest

from graph.store.stored import fact, node
from tests.graphs import TestGraph

CHAIR = """query($on: Date, $next: Int) { chair(of: "joint", on: $on, next: $next) { parts {
  nextUnavailableReason undatedTotal
  current { chair { id } } next { chair { id } validFrom validTo recorded planned fact } } } }"""
TURNS: list[tuple[str, dict[str, Any]]] = [
    ("school", {"order": 1, "startDate": "2026-01-01", "endDate": "2026-02-15"}),
    ("bank", {"order": 2, "startDate": "2026-02-16", "endDate": "2026-03-31"}),
    # By the rota the book shop would follow; the clinic is planned for that quarter.
    ("clinic", {"startDate": "2026-04", "status": "PLANNED"}),
    ("bank", {"startDate": "2027-01-01", "endDate": "2027-03-31", "status": "PLANNED"}),
]


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    joint = {"id": "joint", "name": "联席会", "kind": "JOINT_MEETING", "rotationMonths": 3}
    nodes = [node("JointCommittee", joint)]
    bodies = ("school", "bank", "shop", "clinic", "gone", "observer")
    nodes += [node("Unit", {"id": id_, "name": id_}) for id_ in bodies]
    nodes.append(node("PartyOrganization", {"id": "branch", "name": "学校党支部"}))
    given: dict[str, dict[str, Any]] = {"gone": {"endDate": "2025"}, "observer": {"role": "OBSERVER"}}
    facts = [fact("MEMBER_OF", f"m-{id_}", id_, "joint", given.get(id_, {})) for id_ in (*bodies, "branch")]
    facts.append(fact("PARTY_ORGANIZATION_OF", "own", "branch", "school", {}))
    facts += [fact("CHAIRS", f"t{at}", body, "joint", dates) for at, (body, dates) in enumerate(TURNS)]
    test_graph.hold("rota", nodes, facts)
    return test_graph


def told(graph: TestGraph, on: str, ahead: int = 6) -> list[tuple[str, str, str, str]]:
    answer = graph.ask(CHAIR, None, on=on, next=ahead)
    assert answer.get("errors") is None
    (whole,) = answer["data"]["chair"]["parts"]
    assert whole["nextUnavailableReason"] is None
    kinds = {(True, False): "recorded", (True, True): "planned", (False, False): "by rule"}
    return [
        (turn["chair"]["id"], turn["validFrom"], turn["validTo"], kinds[turn["recorded"], turn["planned"]])
        for turn in whole["next"]
    ]


def test_the_plan_counts_and_everybody_has_a_turn(graph: TestGraph) -> None:
    """In the rota: school and bank by order, then clinic and shop as members; the school's branch is the school."""
    assert told(graph, "2026-03-01") == [
        ("clinic", "2026-04-01", "2026-06-30", "planned"),
        ("shop", "2026-07-01", "2026-09-30", "by rule"),
        ("school", "2026-10-01", "2026-12-31", "by rule"),
        ("bank", "2027-01-01", "2027-03-31", "planned"),
        ("clinic", "2027-04-01", "2027-06-30", "by rule"),
        ("shop", "2027-07-01", "2027-09-30", "by rule"),
    ]


@pytest.mark.parametrize(
    ("on", "first"), [("2026-04-01", "2026-04-01"), ("2026-05-10", "2026-07-01"), ("2026-10-01", "2026-10-01")]
)
def test_no_next_turn_begins_before_the_day(graph: TestGraph, on: str, first: str) -> None:
    assert next(begins for _, begins, *_ in told(graph, on)) == first


def test_a_planned_turn_is_not_the_present_one(graph: TestGraph) -> None:
    answer = graph.ask(CHAIR, None, on="2026-04-15", next=1)
    assert answer["data"]["chair"]["parts"][0]["current"] == []
