"""Chairs of random joint bodies, their schedules and turns by the rule, against plain Python."""

from __future__ import annotations

import calendar
import datetime
from typing import Any

import pytest

from tests.differential.administered import SEED, administered_world
from tests.differential.conftest import stored
from tests.differential.world import ALWAYS, Days, Link, Thing, View, World
from tests.graphs import TestGraph

TURN = "fact recorded validFrom validTo order part sourceIds chair { id }"
CHAIR = f"""query($of: ID!, $on: Date, $facts: FactScope, $next: Int, $limit: Int) {{
  chair(of: $of, on: $on, facts: $facts, next: $next, limit: $limit) {{
    turnTotal complete cutBy parts {{
      part turnTotal gapTotal clashTotal whyNoNext current {{ {TURN} }} next {{ {TURN} }}
      gaps {{ validFrom validTo after {{ fact }} before {{ fact }} }} clashes {{ validFrom validTo turns {{ fact }} }}
    }}
  }}
}}"""
VIEWS = (
    View("2012-12-15"),
    View("2017-03-01"),
    View("2041-08-31"),
    View("2018-06-30", "OBSERVED_OPEN"),
    View("2016-01-01", "EVER"),
    View("0001-01-01"),
)
DAY = datetime.timedelta(days=1)


@pytest.fixture(scope="module")
def world() -> World:
    return administered_world(SEED)


@pytest.fixture
def graph(test_graph: TestGraph, world: World) -> TestGraph:
    test_graph.hold("administered", *stored(world))
    return test_graph


def as_read(terms: list[tuple[Days, bool]], view: View) -> Days:
    """The days that terms have in common; what is only observed takes part unless it is read as open."""
    kept = [days for days, observed in terms if not (observed and view.facts == "OBSERVED_OPEN")]
    return max([ALWAYS[0], *(days[0] for days in kept)]), min([ALWAYS[1], *(days[1] for days in kept)])


class Schedule:
    """The turns of one part of a joint body."""

    def __init__(self, links: list[Link], view: View, months: int | None) -> None:
        self.view, self.months = view, months
        self.days = {k.id: as_read([k.own, k.source.own, k.target.own], view) for k in links}
        self.links = sorted(links, key=lambda k: (*self.days[k.id], k.id))
        self.held = [k for k in self.links if self.days[k.id][0] <= self.days[k.id][1]]

    def turn(self, link: Link, days: Days | None = None) -> dict[str, Any]:
        first, last = days or self.days[link.id]
        return {
            "fact": None if days else link.id,
            "recorded": days is None,
            "validFrom": first,
            "validTo": last,
            "order": link.given.get("order"),
            "part": link.given.get("scope"),
            "sourceIds": [] if days else link.given.get("sourceIds", []),
            "chair": {"id": link.source.id},
        }

    def gaps(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        for link in self.held:
            last = self.days[link.id][1]
            after = shifted(last, 1)
            if after is None or any(f <= after <= t for f, t in (self.days[k.id] for k in self.held)):
                continue
            if any(each["validFrom"] == after for each in found):
                continue
            later = [k for k in self.held if self.days[k.id][0] > last]
            if later:
                before = shifted(self.days[later[0].id][0], -1)
                found.append(gap(after, before, link, later[0]))
            elif last < self.view.day:
                found.append(gap(after, None, link, None))
        return sorted(found, key=lambda each: str(each["validFrom"]))

    def clashes(self) -> list[dict[str, Any]]:
        found = []
        for i, a in enumerate(self.held):
            for b in self.held[i + 1 :]:
                first, last = self.days[b.id][0], min(self.days[a.id][1], self.days[b.id][1])
                if a.source is not b.source and first <= last:
                    found.append((first, last, a.id, b.id))
        return [{"validFrom": f, "validTo": t, "turns": [{"fact": a}, {"fact": b}]} for f, t, a, b in sorted(found)]

    def by_rule(self, count: int) -> tuple[list[dict[str, Any]], str | None]:
        if not self.held:
            return [], "NO_TURN"
        if not self.months or self.months < 1 or self.months > 1200:
            return [], "NO_RULE"
        last = max(self.held, key=lambda k: (self.days[k.id][1], self.days[k.id][0], k.id))
        end = self.days[last.id][1]
        if end == ALWAYS[1]:
            return [], "OPEN_TURN"
        if last.given.get("order") is None:
            return [], "NO_ORDER"
        base, number = datetime.date.fromisoformat(end) + DAY, 0
        while later(base, self.months * (number + 1)).isoformat() <= self.view.day:
            number += 1
        everybody = self.roster(None)
        there = self.roster(later(base, self.months * number).isoformat())
        if not there:
            return [], "NOBODY_LEFT"
        mine = next(rank for rank, k in everybody if k.source is last.source)
        begin = len([rank for rank, _ in there if rank <= mine])
        found = []
        for turn in range(number, number + count):
            first, until = later(base, self.months * turn), later(base, self.months * (turn + 1)) - DAY
            found.append(self.turn(there[(begin + turn) % len(there)][1], (first.isoformat(), until.isoformat())))
        return found, None

    def roster(self, day: str | None) -> list[tuple[tuple[int, str], Link]]:
        """Everyone with an order at their lowest."""
        found: dict[Thing, Link] = {}
        for link in sorted(self.held, key=lambda k: (k.given.get("order") or 0, k.id)):
            first, last = as_read([link.source.own], self.view)
            if link.given.get("order") is not None and (day is None or first <= day <= last):
                found.setdefault(link.source, link)
        return sorted((((k.given["order"], k.source.id), k) for k in found.values()), key=lambda pair: pair[0])


def gap(first: str, last: str | None, after: Link, before: Link | None) -> dict[str, Any]:
    end = before and {"fact": before.id}
    return {"validFrom": first, "validTo": last, "after": {"fact": after.id}, "before": end}


def shifted(day: str, days: int) -> str | None:
    try:
        return (datetime.date.fromisoformat(day) + days * DAY).isoformat()
    except OverflowError:
        return None


def later(day: datetime.date, months: int) -> datetime.date:
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def wanted(world: World, joint: Thing, view: View, ahead: int, limit: int) -> dict[str, Any]:
    links = world.around.get((joint.id, "CHAIRS", "in"), [])
    scopes = sorted({k.given.get("scope") for k in links}, key=lambda part: (part is not None, part or ""))
    parts, limited = [], len(scopes) > limit
    for part in scopes[:limit]:
        plan = Schedule([k for k in links if k.given.get("scope") == part], view, joint.given.get("rotationMonths"))
        current = [plan.turn(k) for k in plan.links if k.holds(view)]
        coming = [plan.turn(k) for k in plan.held if plan.days[k.id][0] > view.day]
        ruled, reason = plan.by_rule(max(0, ahead - len(coming)))
        idle, doubled = plan.gaps(), plan.clashes()
        limited |= any(len(each) > limit for each in (current, idle, doubled))
        parts.append(
            {
                "part": part,
                "turnTotal": len(plan.links),
                "gapTotal": len(idle),
                "clashTotal": len(doubled),
                "whyNoNext": reason,
                "current": current[:limit],
                "next": [*coming[:ahead], *ruled],
                "gaps": idle[:limit],
                "clashes": doubled[:limit],
            }
        )
    cut = ["LIMIT"] if limited else []
    return {"turnTotal": len(links), "complete": not cut, "cutBy": cut, "parts": parts}


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: f"{view.day} {view.facts}")
def test_the_chair_of_every_joint_body(graph: TestGraph, world: World, view: View) -> None:
    for joint in world.of_type("JointCommittee"):
        for ahead, limit in ((6, 100), (1, 1)):
            asked = {"of": joint.id, "on": view.day, "facts": view.facts, "next": ahead, "limit": limit}
            answer = graph.ask(CHAIR, None, **asked)
            assert answer.get("errors") is None
            assert answer["data"]["chair"] == wanted(world, joint, view, ahead, limit), asked


def test_the_random_turns_show_everything(world: World) -> None:
    parts = [
        part
        for joint in world.of_type("JointCommittee")
        for view in VIEWS
        for part in wanted(world, joint, view, 6, 100)["parts"]
    ]
    for name in ("current", "next", "gaps", "clashes"):
        assert any(part[name] for part in parts), name
    assert {"NO_RULE", "OPEN_TURN", "NO_TURN", None} <= {part["whyNoNext"] for part in parts}
    assert any(not turn["recorded"] for part in parts for turn in part["next"])


def test_only_the_latest_turns_are_looked_at(graph: TestGraph, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.questions.chair.LOOKED_AT", 2)
    joint = max(world.of_type("JointCommittee"), key=lambda j: len(world.around.get((j.id, "CHAIRS", "in"), [])))
    query = "query($of: ID!) { chair(of: $of) { turnTotal complete cutBy } }"
    answer = graph.ask(query, None, of=joint.id)
    assert answer["data"]["chair"] == {"turnTotal": 2, "complete": False, "cutBy": ["LOOKED_AT"]}
