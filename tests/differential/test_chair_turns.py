"""Chairs of random joint bodies, their schedules and turns by the rule, against plain Python."""

from __future__ import annotations

import calendar
import datetime
from typing import Any

import pytest

from graph.vocabulary import MODEL
from tests.differential.administered import SEED, administered_world
from tests.differential.conftest import stored
from tests.differential.ties import one
from tests.differential.world import ALWAYS, Days, Link, Thing, View, World, first_day, last_day, told_day
from tests.graphs import TestGraph

TURN = "fact recorded planned validFrom validTo order part sourceIds chair { id }"
CHAIR = f"""query($of: ID!, $on: Date, $facts: FactScope, $next: Int, $limit: Int) {{
  chair(of: $of, on: $on, facts: $facts, next: $next, limit: $limit) {{
    turnsTotal complete cutBy parts {{
      part turnsTotal gapsTotal clashesTotal nextUnavailableReason
      current {{ {TURN} }} undated {{ fact }} undatedTotal next {{ {TURN} }}
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

    def __init__(self, links: list[Link], view: View, months: int | None, members: list[Link], world: World) -> None:
        self.view, self.months, self.members = view, months, members
        self.same: dict[str, set[str]] = {
            m.source.id: {k.other(m.source).id for k in world.links if is_party_of(k, m.source)} for m in members
        }
        self.days = {k.id: as_read([k.own, k.source.own, k.target.own], view) for k in links}
        self.links = sorted(links, key=lambda k: (*self.days[k.id], k.id))
        dated = [k for k in self.links if k.knowledge != "UNKNOWN"]
        self.held = [k for k in dated if self.days[k.id][0] <= self.days[k.id][1]]

    def turn(self, link: Link, days: Days | None = None, planned: Days | None = None) -> dict[str, Any]:
        """A turn in the form of the API: recorded, planned for some days, or expected on others."""
        first, last = days or planned or self.days[link.id]
        return {
            "planned": not days and link.given.get("status") == "PLANNED",
            "fact": None if days else link.id,
            "recorded": days is None,
            "validFrom": told_day(first),
            "validTo": told_day(last),
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
        return [
            {"validFrom": told_day(f), "validTo": told_day(t), "turns": [{"fact": a}, {"fact": b}]}
            for f, t, a, b in sorted(found)
        ]

    def plan(self) -> list[tuple[str, str, Link]]:
        """Planned turns: from the first day that is said to the last, or for as long as a turn is."""
        found = []
        for link in self.links:
            given = link.given
            first = first_day(given.get("startDate"))
            if given.get("status") != "PLANNED" or first is None:
                continue
            end = given.get("endDate") or given.get("plannedEnd")
            last = last_day(end) or ALWAYS[1]
            if last_day(end) is None and self.months and 1 <= self.months <= 1200:
                last = (later(datetime.date.fromisoformat(first), self.months) - DAY).isoformat()
            there = as_read([link.source.own], self.view)
            if max(first, there[0]) <= min(last, there[1]):
                found.append((max(first, there[0]), min(last, there[1]), link))
        return found

    def next(self, count: int) -> tuple[list[dict[str, Any]], str | None]:
        """The next turns: recorded and planned ones, and between and after them those of the rota."""
        plan = self.plan()
        coming = [(self.days[k.id][0], self.turn(k)) for k in self.held if self.days[k.id][0] > self.view.day]
        coming += [(first, self.turn(k, planned=(first, last))) for first, last, k in plan if first >= self.view.day]
        fixed = [(*self.days[k.id], k.id, k, False) for k in self.held]
        fixed += [(first, last, k.id, k, True) for first, last, k in plan]
        fixed.sort(key=lambda each: each[:3])
        reason = None if fixed else "NO_TURN"
        if fixed and (not self.months or self.months < 1 or self.months > 1200):
            reason = "NO_RULE"
        ruled: list[tuple[str, dict[str, Any]]] = []
        for at, (first, *_, planned) in enumerate(fixed if not reason else []):
            before = max(fixed[:at], key=lambda f: (f[1], f[0], f[2]), default=None)
            if planned and before and before[1] < first:
                ruled += self.stretch(before, first, count, fixed)[0]
        if not reason:
            last = max(fixed, key=lambda f: (f[1], f[0], f[2]))
            more, reason = self.stretch(last, None, count, fixed)
            ruled += more
        everything = sorted([*coming, *ruled[:count]], key=lambda each: each[0])
        return [turn for _, turn in everything[:count]], reason

    def stretch(self, after: Any, until: str | None, count: int, fixed: list[Any]) -> tuple[list[Any], str | None]:
        """Turn by turn from the end of one, as far as the calendar and the next fixed turn allow."""
        assert self.months
        if after[1] == ALWAYS[1]:
            return [], "OPEN_TURN"
        everybody = self.roster(fixed)
        names = [body for _, body, _, _ in everybody]
        if after[3].source.id not in names:
            return [], "NO_ORDER"
        base, number = datetime.date.fromisoformat(after[1]) + DAY, 0
        while later(base, self.months * number).isoformat() < self.view.day:
            number += 1
        day = later(base, self.months * number).isoformat()
        there = [each for each in everybody if any(first <= day <= last for first, last in each[3])]
        if not there:
            return [], "NOBODY_LEFT"
        mine = next(rank for rank, body, _, _ in everybody if body == after[3].source.id)
        begin = len([1 for rank, *_ in there if rank <= mine])
        found: list[Any] = []
        while len(found) < count:
            first, end = later(base, self.months * number), later(base, self.months * (number + 1)) - DAY
            if until is not None and end.isoformat() >= until:
                break
            link = there[(begin + number) % len(there)][2]
            found.append((first.isoformat(), self.turn(link, (first.isoformat(), end.isoformat()))))
            number += 1
        return found, None

    def roster(self, fixed: list[Any]) -> list[Any]:
        """Everyone with an order at their lowest, then members without one as they joined: rank, id, link, terms."""
        found: dict[str, Any] = {}
        for *_, link, _ in sorted(fixed, key=lambda f: (f[3].given.get("order") or 0, f[2])):
            if link.given.get("order") is not None and link.source.id not in found:
                terms = [m.days for m in self.members if m.source is link.source] or [
                    as_read([link.source.own], self.view)
                ]
                found[link.source.id] = ((0, link.given["order"], "", link.source.id), link.source.id, link, terms)
        for link in sorted(self.members, key=lambda m: (self.term(m)[0], m.source.id)):
            if link.source.id in found or self.same[link.source.id] & set(found):
                continue
            found[link.source.id] = ((1, 0, self.term(link)[0], link.source.id), link.source.id, link, [])
        for id_, (rank, body, link, terms) in found.items():
            own = [self.term(m) for m in self.members if m.source.id == id_]
            found[id_] = (rank, body, link, own or terms)
        return sorted(found.values(), key=lambda each: each[0])

    def term(self, member: Link) -> Days:
        return as_read([member.own, member.source.own, member.target.own], self.view)


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


def is_party_of(link: Link, body: Thing) -> bool:
    return link.type == "PARTY_ORGANIZATION_OF" and body in (link.source, link.target)


def members_of(world: World, joint: Thing) -> list[Link]:
    """Named bodies that are members on any day, observers left aside."""
    return [
        k
        for k in world.around.get((joint.id, "MEMBER_OF", "in"), [])
        if k.source.label in MODEL.concrete("Organization")
        and one(k.source)
        and k.source.given.get("certainty") != "MASKED"
        and k.given.get("role") != "OBSERVER"
        and k.days[0] <= k.days[1]
    ]


def wanted(world: World, joint: Thing, view: View, ahead: int, limit: int) -> dict[str, Any]:
    links = world.around.get((joint.id, "CHAIRS", "in"), [])
    scopes = sorted({k.given.get("scope") for k in links}, key=lambda part: (part is not None, part or ""))
    parts, limited = [], len(scopes) > limit
    for part in scopes[:limit]:
        of_part = [k for k in links if k.given.get("scope") == part]
        members = members_of(world, joint) if part is None else []
        plan = Schedule(of_part, view, joint.given.get("rotationMonths"), members, world)
        undated = [{"fact": k.id} for k in sorted(plan.links, key=lambda k: k.id) if k.knowledge == "UNKNOWN"]
        current = [plan.turn(k) for k in plan.links if k.holds(view) and k.knowledge != "UNKNOWN"]
        following, reason = plan.next(ahead)
        idle, doubled = plan.gaps(), plan.clashes()
        limited |= any(len(each) > limit for each in (current, undated, idle, doubled))
        parts.append(
            {
                "part": part,
                "turnsTotal": len(plan.links),
                "gapsTotal": len(idle),
                "clashesTotal": len(doubled),
                "nextUnavailableReason": reason,
                "current": current[:limit],
                "undated": undated[:limit],
                "undatedTotal": len(undated),
                "next": following,
                "gaps": idle[:limit],
                "clashes": doubled[:limit],
            }
        )
    cut = ["LIMIT"] if limited else []
    return {"turnsTotal": len(links), "complete": not cut, "cutBy": cut, "parts": parts}


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
    assert {"NO_RULE", "OPEN_TURN", "NO_TURN", None} <= {part["nextUnavailableReason"] for part in parts}
    assert any(not turn["recorded"] for part in parts for turn in part["next"])


def test_only_the_latest_turns_are_looked_at(graph: TestGraph, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.questions.chair.SCAN_LIMIT", 2)
    joint = max(world.of_type("JointCommittee"), key=lambda j: len(world.around.get((j.id, "CHAIRS", "in"), [])))
    query = "query($of: ID!) { chair(of: $of) { turnsTotal complete cutBy } }"
    answer = graph.ask(query, None, of=joint.id)
    assert answer["data"]["chair"] == {"turnsTotal": 2, "complete": False, "cutBy": ["SCAN_LIMIT"]}
