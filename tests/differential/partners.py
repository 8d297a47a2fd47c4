"""Partners of bodies as the questions about them filter and rank them, in plain Python."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass
from typing import Any

from tests.differential import ties
from tests.differential.ties import Tie
from tests.differential.world import Thing, View, World, told_day

DEEPEST = 12


@dataclass(frozen=True)
class AskedPartners:
    """The filters of a question about partners."""

    reasons: list[str] | None = None
    types: list[str] | None = None
    kinds: list[str] | None = None
    within: str | None = None
    hierarchy: str | None = None
    minDays: int | None = None  # noqa: N815 - the names of the arguments
    maxDays: int | None = None  # noqa: N815
    whole: bool = False
    units: bool = False


def lies_in(world: World, thing: Thing, place: str, hierarchy: str | None, view: View) -> bool:
    """Whether a thing lies in a place: itself, or by a way up of parts, residence, core leadership and Party bodies."""
    reached, edge = {thing}, [thing]
    for _ in range(DEEPEST):
        edge = [far for each in edge for far in _up(world, each, hierarchy, view) if far not in reached]
        reached.update(edge)
    return any(each.id == place for each in reached)


def _up(world: World, thing: Thing, hierarchy: str | None, view: View) -> list[Thing]:
    places = ("Area", "Community")
    found = [far for _, far in world.out(thing, view, "LOCATED_IN", "PARTY_ORGANIZATION_OF")]
    for link, far in world.out(thing, view, "PART_OF"):
        if hierarchy is None or thing.label not in places or link.given.get("kind") == hierarchy:
            found.append(far)
    led = world.out(thing, view, "LEADS")
    return found + [far for link, far in led if link.given.get("role") == "CORE" and far.label in places]


def days_held(tie: Tie, view: View) -> int:
    """How many days a tie has held by the day of the view."""
    first, last = (datetime.date.fromisoformat(day) for day in tie.days)
    return (min(last, datetime.date.fromisoformat(view.day)) - first).days + 1


def partners(world: World, body: Thing, view: View, asked: AskedPartners) -> dict[Thing, list[Tie]]:
    """The partners that the filters keep, each with the ties they keep."""
    if asked.whole or asked.units:
        return _kept(world, _read_as_one(world, body, view, asked), view, asked)
    all_ties = ties.ties_of(world, body, view, asked.reasons, (body,), groups=True)
    return _kept(world, all_ties, view, asked)


def _read_as_one(world: World, body: Thing, view: View, asked: AskedPartners) -> dict[Thing, list[Tie]]:
    """The ties of a community with all that is its own, or of a unit with its Party bodies."""
    hubs = hubs_of(world, body, view, asked)
    if asked.whole:
        return ties.as_one(world, hubs, view, asked.reasons, units=asked.units)
    return ties.as_one(world, hubs, view, asked.reasons, seats=False)


def hubs_of(world: World, body: Thing, view: View, asked: AskedPartners) -> list[Thing]:
    """The bodies that are read as one."""
    if asked.whole:
        cores, joints = ties.around(world, body, view)
        return [body, *cores, *joints]
    if not asked.units:
        return [body]
    unit = ties.unit_of(world, body, view)
    party = [p for _, p in world.back(unit, view, "PARTY_ORGANIZATION_OF") if ties.unit_of(world, p, view) is unit]
    return [unit, *party]


def _kept(world: World, partners: dict[Thing, list[Tie]], view: View, asked: AskedPartners) -> dict[Thing, list[Tie]]:
    found = {}
    for other, all_ties in partners.items():
        if asked.types is not None and other.label not in asked.types:
            continue
        if asked.kinds is not None and other.given.get("kind") not in asked.kinds:
            continue
        if asked.within and not lies_in(world, other, asked.within, asked.hierarchy, view):
            continue
        kept = [
            tie
            for tie in all_ties
            if (asked.minDays is None or days_held(tie, view) >= asked.minDays)
            and (asked.maxDays is None or days_held(tie, view) <= asked.maxDays)
        ]
        if kept:
            found[other] = kept
    return found


def undated(found: dict[Thing, list[Tie]]) -> int:
    """How many partners are tied by nothing but facts of unknown days."""
    return sum(not any(tie.dated for tie in ties) for ties in found.values())


def told(found: list[Tie], hubs: list[Thing], other: Thing) -> dict[str, Any]:
    """Strength, strength by reason, and ties of the hubs with another body, as the API gives them."""
    counts = Counter(tie.reason for tie in found)
    return {
        "strength": len(found),
        "byReason": [{"reason": reason, "strength": counts[reason]} for reason in sorted(counts)],
        "ties": [
            {
                "reason": tie.reason,
                "fact": tie.fact,
                "via": {"id": tie.via.id} if tie.via else None,
                "validFrom": told_day(tie.days[0]),
                "validTo": told_day(tie.days[1]),
                **tie.published,
                "sourceIds": sorted(tie.sources),
                "givers": [{"id": giver.id} for giver in tie.givers_as_one(hubs, other)],
            }
            for tie in found
        ],
    }


def co_builders(world: World, body: Thing, view: View, asked: AskedPartners) -> list[dict[str, Any]]:
    """The edges of ``coBuilders``, strongest first."""
    found = partners(world, body, view, asked)
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), item[0].id))
    hubs = hubs_of(world, body, view, asked)
    return [{"node": {"id": other.id}, **told(kept, hubs, other)} for other, kept in ranked]


def groups(found: dict[Thing, Any]) -> list[dict[str, Any]]:
    """The partners by kind, those of none last, with their ties for each reason."""
    kinds: dict[str | None, list[Counter[str]]] = {}
    for other, kept in found.items():
        kinds.setdefault(other.given.get("kind"), []).append(Counter(tie.reason for tie in kept))
    return [
        {
            "kind": kind,
            "membersTotal": len(members),
            "byReason": [{"reason": r, "strength": n} for r, n in sorted(sum(members, Counter[str]()).items())],
        }
        for kind, members in sorted(kinds.items(), key=lambda item: (item[0] is None, item[0] or ""))
    ]


def common_ties(
    world: World, bodies: list[Thing], view: View, asked: AskedPartners
) -> tuple[list[dict[str, Any]], int]:
    """The edges of ``commonTies``, strongest first, and how many of them no dated tie joins to one of the bodies."""
    around = {body: partners(world, body, view, asked) for body in sorted(set(bodies), key=lambda body: body.id)}
    mutual = set.intersection(*(set(found) for found in around.values())) - set(bodies)
    edges = [
        {
            "node": {"id": other.id},
            "strength": sum(len(found[other]) for found in around.values()),
            "each": [{"body": {"id": body.id}, **told(found[other], [body], other)} for body, found in around.items()],
        }
        for other in mutual
    ]
    no_day = sum(any(not any(tie.dated for tie in found[other]) for found in around.values()) for other in mutual)
    return sorted(edges, key=lambda edge: (-edge["strength"], edge["node"]["id"])), no_day
