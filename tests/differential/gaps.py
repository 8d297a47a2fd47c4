"""The things in a place, and its gaps, in plain Python."""

from __future__ import annotations

import datetime
from typing import Any

from graph.vocabulary import MODEL
from tests.differential.inside import inside
from tests.differential.ties import around, as_one, in_gap, may_be_gap, named, unit_of
from tests.differential.world import Thing, View, World

BODIES = MODEL.concrete("Organization")
OFF = ("PLANNED", "PROPOSED", "CANCELLED")


def coverage(
    world: World,
    place: Thing,
    view: View,
    kinds: list[str],
    resource_kinds: list[str],
    since: str | None,
    hierarchy: str | None,
) -> dict[str, Any]:
    there = sorted(inside(world, place, view, hierarchy), key=lambda thing: thing.id)
    communities, units, committees = (
        [thing for thing in there if thing.label == label and named(thing)]
        for label in ("Community", "Unit", "JointCommittee")
    )
    have, offered = {}, {}
    for c in communities:
        whole = _whole(world, c, view)
        have[c.id] = {kind for m in as_one(world, whole, view) for kind in (m.given.get("kind"), m.given.get("heldBy"))}
        offered[c.id] = _offered(world, whole, view)
    missing = {kind: [{"id": c.id} for c in communities if kind not in have[c.id]] for kind in kinds}
    without = {kind: [{"id": c.id} for c in communities if kind not in offered[c.id]] for kind in resource_kinds}
    first, last = quarter(view.day)
    untied = [{"id": unit.id} for unit in units if in_gap(world, unit, view)]
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
        "kinds": _told(missing, len(communities)),
        "resources": _told(without, len(communities)),
        "grid": [_grid_row(world, c, view, kinds) for c in communities],
        "untiedTotal": len(untied),
        "untied": untied,
        "lapsedTotal": len(lapsed),
        "lapsed": lapsed,
        "quarterFrom": first,
        "quarterTo": last,
        "withoutMeetingTotal": len(silent),
        "withoutMeeting": silent,
    }


def _grid_row(world: World, community: Thing, view: View, kinds: list[str]) -> dict[str, Any]:
    partners = as_one(world, _whole(world, community, view), view)
    itself = {body for body, ties in partners.items() if any(community in tie.centers for tie in ties)}
    there = {thing for thing in inside(world, community, view) if may_be_gap(thing)}
    untied = {thing for thing in there if in_gap(world, thing, view)}
    cells = []
    for kind in kinds:
        counts = [
            sum(kind in (body.given.get("kind"), body.given.get("heldBy")) for body in some)
            for some in (itself, partners.keys() - itself, untied, there - untied - partners.keys())
        ]
        states = ("TIED", "THROUGH", "UNTIED", "ELSEWHERE")
        cells.append(
            {
                "kind": kind,
                "state": next((state for state, count in zip(states, counts, strict=True) if count), "NONE"),
                **dict(zip(("tiedTotal", "throughTotal", "untiedTotal", "elsewhereTotal"), counts, strict=True)),
            }
        )
    return {"community": {"id": community.id}, "cells": cells, "gapTotal": len(untied)}


def _told(missing: dict[str, list[dict[str, str]]], total: int) -> list[dict[str, Any]]:
    return [
        {"kind": kind, "tiedTotal": total - len(without), "missingTotal": len(without), "missing": without}
        for kind, without in missing.items()
    ]


def _whole(world: World, community: Thing, view: View) -> list[Thing]:
    cores, joints = around(world, community, view)
    return [community, *cores, *joints]


def _offered(world: World, whole: list[Thing], view: View) -> set[str | None]:
    """Kinds of resources that the community itself or a partner, its Party bodies or its unit offers."""
    partners = as_one(world, whole, view, units=False)
    givers = {*whole, *partners, *(unit_of(world, partner, view) for partner in partners)}
    return {resource.given.get("kind") for giver in givers for _, resource in world.out(giver, view, "OFFERS")}


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
    kept = [a for a in agreements if not any(later.holds(View(view.day)) for later in _renewals(world, a, view))]
    kept.sort(key=lambda a: a.id)
    return [{"id": a.id} for a in sorted(kept, key=lambda a: a.days[1], reverse=True)]


def _renewals(world: World, agreement: Thing, view: View) -> set[Thing]:
    found: set[Thing] = set()
    edge = {agreement}
    while edge:
        edge = {
            k.source
            for a in edge
            for k in world.around.get((a.id, "RENEWS", "in"), ())
            if k.given.get("status") not in OFF and k.holds(view)
        } - found
        found |= edge
    return found
