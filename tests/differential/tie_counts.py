"""Ties counted by periods in plain Python: day by day, from the ties that hold on each."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.differential.inside import inside
from tests.differential.ties import Tie, Way, around, as_one, named, possible, ties_of
from tests.differential.world import FIRST, LAST, Thing, View, World

MONTHS = {"YEAR": 12, "QUARTER": 3, "MONTH": 1}
Key = tuple[str, str, str, str]


@dataclass(frozen=True)
class AskedCounts:
    """The arguments of the question; ``of`` is the name of the argument and an id."""

    of: tuple[str, str]
    per: str
    first: str
    last: str
    reasons: list[str] | None = None
    hierarchy: str | None = None


def tie_counts(world: World, asked: AskedCounts) -> dict[str, Any]:
    """The answer of the question."""
    days = [day for day in _days(world) if asked.first <= day <= asked.last]
    every = {day: list(ties_on(world, asked, day)) for day in dict.fromkeys([asked.first, *days])}
    starts = [day for day, ties in every.items() for _, ties_ in ties for way in ties_.ways if _start(way) != FIRST]
    periods = []
    for first, last in _periods(asked):
        # What held on the eve of a period and still holds, too.
        on = {day: ties for day, ties in every.items() if first <= day <= last}
        on[first] = every.get(first) or list(ties_on(world, asked, first))
        known: set[Key] = set()
        unknown: set[Key] = set()
        sure: set[Key] = set()
        for day, ties in on.items():
            for key, tie in ties:
                dated = [way for way in tie.ways if _start(way) != FIRST]
                (known if dated else unknown).add(key)
                if any(_is_sure(way, day) for way in dated):
                    sure.add(key)
        by_reason = Counter(reason for _, _, reason, _ in known)
        periods.append(
            {
                "from": first,
                "to": last,
                "tiesTotal": len(known),
                "unsureTotal": len(known - sure),
                "unknownStartTotal": len(unknown - known),
                "byReason": [{"reason": reason, "strength": by_reason[reason]} for reason in sorted(by_reason)],
            }
        )
    return {
        "periods": periods,
        "periodsTotal": len(periods),
        "firstDay": min(starts, default=None),
        "complete": True,
        "cutBy": [],
    }


def ties_on(world: World, asked: AskedCounts, day: str) -> Iterator[tuple[Key, Tie]]:
    """The ties of a day, each with what makes it one."""
    view, (name, id_) = View(day), asked.of
    thing = world.things[id_]
    if name == "body":
        for other, ties in ties_of(world, thing, view, asked.reasons, (thing,), groups=True).items():
            yield from (((id_, other.id, *tie.order), tie) for tie in ties)
    elif name == "community":
        cores, joints = around(world, thing, view)
        hubs = list(dict.fromkeys([thing, *cores, *joints]))
        for other, ties in as_one(world, hubs, view, asked.reasons, units=False).items():
            yield from ((("", other.id, *tie.order), tie) for tie in ties)
    else:
        there = {each for each in inside(world, thing, view, asked.hierarchy) if named(each)}
        for one in there:
            for other, ties in ties_of(world, one, view, asked.reasons).items():
                if other in there and one.id < other.id:
                    yield from (((one.id, other.id, *tie.order), tie) for tie in ties)


def _start(way: Way) -> str:
    return max(link.days[0] for link in way)


def _is_sure(way: Way, day: str) -> bool:
    """Whether a way holds on a day whatever its dates mean."""
    return all(late <= day <= early for late, early in (possible(link) for link in way))


def _days(world: World) -> list[str]:
    """The days on which something may begin, or be over for the first time."""
    facts: list[Thing | Any] = [*world.things.values(), *world.links]
    days = {day for fact in facts for day in (fact.days[0], _after(fact.days[1]))}
    days |= {possible(link)[0] for link in world.links}
    return sorted(days - {FIRST, LAST})


def _after(day: str) -> str:
    return day if day == LAST else (datetime.date.fromisoformat(day) + datetime.timedelta(days=1)).isoformat()


def _periods(asked: AskedCounts) -> Iterator[tuple[str, str]]:
    size, first = MONTHS[asked.per], asked.first
    while first <= asked.last:
        month = int(first[:4]) * 12 + int(first[5:7]) - 1
        after = month // size * size + size
        begins = datetime.date(after // 12, after % 12 + 1, 1)
        yield first, min(asked.last, (begins - datetime.timedelta(days=1)).isoformat())
        first = begins.isoformat()
