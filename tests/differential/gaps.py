"""What lies in a place, and what is missing there, in plain Python."""

from __future__ import annotations

import datetime
from typing import Any

from graph.vocabulary import MODEL
from tests.differential.ties import named, ties_of
from tests.differential.world import Thing, View, World

PLACES = MODEL.concrete("Place")
BODIES = MODEL.concrete("Organization")
OFF = ("PLANNED", "PROPOSED", "CANCELLED")


def inside(world: World, place: Thing, view: View, hierarchy: str | None = None) -> set[Thing]:
    """The place, and everything that lies in it, step by step."""
    found, edge = {place}, {place}
    while edge:
        edge = {
            link.source
            for link in world.links
            if link.target in edge and link.holds(view) and _leads_up(link.type, link.given, link.source, link.target)
            if not (hierarchy and link.type == "PART_OF" and link.source.label in PLACES)
            or link.given.get("kind") == hierarchy
        } - found
        found |= edge
    return {thing for thing in found if thing.holds(view)}


def _leads_up(type_: str, given: dict[str, Any], near: Thing, far: Thing) -> bool:
    if type_ == "LEADS":
        return given.get("role") == "CORE" and far.label in PLACES
    return type_ in ("PART_OF", "LOCATED_IN", "PARTY_ORGANIZATION_OF")


def coverage(
    world: World, place: Thing, view: View, kinds: list[str], since: str | None, hierarchy: str | None
) -> dict[str, Any]:
    there = sorted(inside(world, place, view, hierarchy), key=lambda thing: thing.id)
    communities, units, committees = (
        [thing for thing in there if thing.label == label and named(thing)]
        for label in ("Community", "Unit", "JointCommittee")
    )
    have = {c.id: {m.given.get("kind") for m in ties_of(world, c, view)} for c in communities}
    missing = {kind: [{"id": c.id} for c in communities if kind not in have[c.id]] for kind in kinds}
    first, last = quarter(view.day)
    untied = [{"id": unit.id} for unit in units if not ties_of(world, unit, view)]
    lapsed = _lapsed(world, there, view, since or "0000")
    silent = [
        {"lastMeeting": max((start for start, _ in days if start <= view.day), default=None), "committee": {"id": j.id}}
        for j, days in [(j, _meetings(world, j)) for j in committees]
        if not any(start <= last and stop >= first for start, stop in days)
    ]
    return {
        "communitiesTotal": len(communities),
        "unitsTotal": len(units),
        "committeesTotal": len(committees),
        "kinds": [
            {"kind": k, "tiedTotal": len(communities) - len(m), "missingTotal": len(m), "missing": m}
            for k, m in missing.items()
        ],
        "untiedTotal": len(untied),
        "untied": untied,
        "lapsedTotal": len(lapsed),
        "lapsed": lapsed,
        "quarterFrom": first,
        "quarterTo": last,
        "withoutMeetingTotal": len(silent),
        "withoutMeeting": silent,
    }


def quarter(day: str) -> tuple[str, str]:
    date = datetime.date.fromisoformat(day)
    first = date.replace(month=(date.month - 1) // 3 * 3 + 1, day=1)
    last = (first.replace(day=28) + datetime.timedelta(days=80)).replace(day=1) - datetime.timedelta(days=1)
    return first.isoformat(), last.isoformat()


def _meetings(world: World, committee: Thing) -> list[tuple[str, str]]:
    hosted = world.around.get((committee.id, "HOSTS", "out"), ())
    held = [k for k in hosted if k.target.label == "Activity" and k.target.given.get("kind") == "MEETING"]
    return [k.days for k in held if k.days[0] <= k.days[1]]


def _lapsed(world: World, there: list[Thing], view: View, since: str) -> list[dict[str, str]]:
    agreements = {
        link.target
        for thing in there
        for link in world.around.get((thing.id, "PARTY_TO", "out"), ())
        if link.days[0] <= link.days[1] and not link.target.own[1] and since <= link.target.days[1] < view.day
    }
    kept = [a for a in agreements if not any(later.holds(View(view.day)) for later in _renewals(world, a))]
    kept.sort(key=lambda a: a.id)
    return [{"id": a.id} for a in sorted(kept, key=lambda a: a.days[1], reverse=True)]


def _renewals(world: World, agreement: Thing) -> set[Thing]:
    found: set[Thing] = set()
    edge = {agreement}
    while edge:
        edge = {
            k.source
            for a in edge
            for k in world.around.get((a.id, "RENEWS", "in"), ())
            if k.given.get("status") not in OFF
        } - found
        found |= edge
    return found
