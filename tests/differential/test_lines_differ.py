"""Bodies with two lines of management or registration, against plain Python."""

from __future__ import annotations

from typing import Any

import pytest

from tests.differential.administered import administered_world
from tests.differential.conftest import stored
from tests.differential.partners import lies_in
from tests.differential.world import EVER, Link, Thing, View, World, told_day
from tests.graphs import TestGraph

DECLARED = "$within: ID, $hierarchy: Hierarchy, $asOf: Date, $facts: FactScope, $limit: Int"
GIVEN = "within: $within, hierarchy: $hierarchy, asOf: $asOf, facts: $facts, limit: $limit"
TOLD = "fact validFrom validTo sourceIds"
DUAL = f"""query({DECLARED}) {{ found: dualManagement({GIVEN}) {{ subjectsTotal undatedTotal complete cutBy subjects {{
  node {{ id __typename }} recorded stated linesTotal lines {{ {TOLD} line dual end: manager {{ id }} }}
}} }} }}"""
DOUBLE = f"""query({DECLARED}) {{ found: doubleRegistration({GIVEN}) {{
  subjectsTotal undatedTotal complete cutBy subjects {{
  node {{ id __typename }} recorded stated linesTotal: registrationsTotal
  lines: registrations {{ {TOLD} bond form end: host {{ id }} }}
}} }} }}"""
SEED = 20240710
"""Of a graph in which lines are recorded, stated, and both."""
DAY, OPEN = View("2012-12-15"), View("2018-06-30", "OBSERVED_OPEN")
# Where and when; few forms, since each is planned anew.
ASKED: tuple[tuple[str | None, str | None, View], ...] = (
    (None, None, DAY),
    (None, None, View("2016-02-01")),
    ("area-0", None, OPEN),
    ("community-1", None, OPEN),
    ("community-0", None, View("2012-12-15", "OBSERVED_OPEN")),
    ("area-1", "ADMINISTRATIVE", EVER),
    ("area-0", "PARTY_SERVICE", EVER),
)


@pytest.fixture(scope="module")
def world() -> World:
    return administered_world(SEED)


@pytest.fixture
def graph(test_graph: TestGraph, world: World) -> TestGraph:
    test_graph.hold("administered, with lines", *stored(world))
    return test_graph


def managed_twice(links: list[tuple[Link, Thing]]) -> bool:
    """Two facts with different managers and different lines."""
    lines = [(far, link.given.get("line")) for link, far in links]
    return any(m1 is not m2 and l1 and l2 and l1 != l2 for m1, l1 in lines for m2, l2 in lines)


def registered_twice(links: list[tuple[Link, Thing]]) -> bool:
    """Two hosts, neither under a condition."""
    return len({far.id for link, far in links if link.given.get("condition") is None}) > 1


def named_dual(link: Link) -> bool:
    return bool(link.given.get("dual"))


def named_double(link: Link) -> bool:
    return "双报到" in (link.given.get("form") or "")


KINDS: dict[str, tuple[str, str, tuple[str, str], Any, Any, tuple[str, ...]]] = {
    "managed": (DUAL, "SUBORDINATE_TO", ("line", "dual"), managed_twice, named_dual, ("MemberGroup",)),
    "registered": (DOUBLE, "REGISTERED_AT", ("bond", "form"), registered_twice, named_double, ("MemberGroup", "Post")),
}


def wanted(world: World, kind: str, place: tuple[str | None, str | None], view: View, limit: int) -> dict[str, Any]:
    _, type_, told, twice, names_both, placeless = KINDS[kind]

    def here(thing: Thing, links: list[tuple[Link, Thing]]) -> bool:
        ends = [thing, *(far for _, far in links)] if thing.label in placeless else [thing]
        return place[0] is None or any(lies_in(world, end, place[0], place[1], view) for end in ends)

    subjects, no_day = [], 0
    for thing in sorted(world.things.values(), key=lambda each: each.id):
        everywhere = world.out(thing, view, type_)
        links = sorted((pair for pair in everywhere if pair[1] is not thing), key=lambda pair: pair[0].id)
        two, stated = twice(links), any(names_both(link) for link, _ in links)
        if (two or stated) and here(thing, everywhere):
            subjects.append(subject(thing, links, two, stated, told))
            dated = [pair for pair in links if pair[0].knowledge != "UNKNOWN"]
            no_day += not twice(dated) and not any(names_both(link) for link, _ in dated)
    limited = len(subjects) > limit or any(each["linesTotal"] > limit for each in subjects[:limit])
    shown = [each | {"lines": each["lines"][:limit]} for each in subjects[:limit]]
    return {
        "subjectsTotal": len(subjects),
        "undatedTotal": no_day,
        "complete": not limited,
        "cutBy": ["LIMIT"] if limited else [],
        "subjects": shown,
    }


def subject(
    thing: Thing, links: list[tuple[Link, Thing]], two: bool, stated: bool, told: tuple[str, str]
) -> dict[str, Any]:
    lines = [
        {
            "fact": link.id,
            "validFrom": told_day(link.days[0]),
            "validTo": told_day(link.days[1]),
            "sourceIds": link.given.get("sourceIds", []),
            **{name: link.given.get(name) for name in told},
            "end": {"id": far.id},
        }
        for link, far in links
    ]
    node = {"id": thing.id, "__typename": thing.label}
    return {"node": node, "recorded": two, "stated": stated, "linesTotal": len(lines), "lines": lines}


@pytest.mark.parametrize("kind", KINDS)
def test_two_lines_everywhere_and_in_places(graph: TestGraph, world: World, kind: str) -> None:
    query = KINDS[kind][0]
    found = []
    for within, hierarchy, view in ASKED:
        for limit in (0, 2, 100):
            asked: dict[str, Any] = {"asOf": view.day, "facts": view.facts, "limit": limit}
            asked |= {k: v for k, v in (("within", within), ("hierarchy", hierarchy)) if v}
            answer = graph.ask(query, None, **asked)
            assert answer.get("errors") is None
            assert answer["data"]["found"] == wanted(world, kind, (within, hierarchy), view, limit), asked
            found += answer["data"]["found"]["subjects"]
    assert {(each["recorded"], each["stated"]) for each in found} == {(True, True), (True, False), (False, True)}


@pytest.mark.parametrize("kind", KINDS)
def test_a_place_that_does_not_exist_is_said_so(graph: TestGraph, kind: str) -> None:
    answer = graph.ask(KINDS[kind][0], None, within="nowhere", asOf="2012-12-15", facts="IN_FORCE", limit=100)
    assert answer["data"] == {"found": None}
    told = {"code": "NOT_FOUND", "path": "found.within", "value": "nowhere"}
    assert answer["errors"][0]["extensions"] == told


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"limit": -1}, "BAD_USER_INPUT"),
        ({"limit": 2001}, "LIMIT_EXCEEDED"),
        ({"asOf": "2026-02-30"}, "BAD_USER_INPUT"),
    ],
)
def test_invalid_arguments(graph: TestGraph, asked: dict[str, Any], code: str) -> None:
    answer = graph.ask(DUAL, None, **{"asOf": "2012-12-15", "facts": "IN_FORCE", "limit": 5, **asked})
    assert answer["errors"][0]["extensions"]["code"] == code


def test_nothing_holds_before_the_first_fact(graph: TestGraph, world: World) -> None:
    early = View("0001-01-01")
    for kind, (query, *_) in KINDS.items():
        answer = graph.ask(query, None, asOf=early.day, facts="IN_FORCE", limit=100)
        assert answer["data"]["found"] == wanted(world, kind, (None, None), early, 100)


def test_no_more_is_looked_at_than_the_question_says(graph: TestGraph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.caps.TWO_LINES_THINGS", 1)
    answer = graph.ask("query { dualManagement(facts: EVER) { subjectsTotal complete cutBy } }")
    assert answer["data"]["dualManagement"]["subjectsTotal"] <= 1
    assert answer["data"]["dualManagement"]["cutBy"] == ["SCAN_LIMIT"]
