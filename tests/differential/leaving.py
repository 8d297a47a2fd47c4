"""The effects of a withdrawal in plain Python: the world with and without the body."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from tests.differential.ties import named, seats, sitting, supporting, ties_of
from tests.differential.world import Thing, View, World


def withdrawal(world: World, body: Thing, view: View) -> dict[str, Any]:
    partners = sorted(ties_of(world, body, view, wholes=(body,)), key=lambda thing: thing.id)
    kind = body.given.get("kind")
    needs = [n for n in world.of_type("Need") if providers(world, n, view) == {body}]
    communities = [
        c
        for c in partners
        if c.label == "Community"
        and kind
        and {m for m in ties_of(world, c, view) if m.given.get("kind") == kind} == {body}
    ]
    near = {
        x: {m for m, ties in ties_of(world, x, view).items() if any(tie.fact != body.id for tie in ties)} - {body} | {x}
        for x in partners
    }
    apart = [(one, other) for one, other in combinations(partners, 2) if not near[one] & near[other]]
    joints = {joint for joint, _ in seats(world, body, view)} if named(body) else set()
    return {
        "needs": [{"id": n.id} for n in sorted(needs, key=lambda n: n.id)],
        "needsTotal": len(needs),
        "communities": [{"id": c.id} for c in communities],
        "communitiesTotal": len(communities),
        "committees": [_committee(world, body, j, view) for j in sorted(joints, key=lambda j: j.id)],
        "committeesTotal": len(joints),
        "pairs": [{"one": {"id": one.id}, "other": {"id": other.id}} for one, other in apart],
        "pairsTotal": len(apart),
        "complete": True,
    }


def providers(world: World, need: Thing, view: View) -> set[Thing]:
    """Who claims a need, or leads, claims or supplies a project that answers it."""
    found = {body for _, body in world.back(need, view, "CLAIMS")}
    for _, project in world.back(need, view, "ANSWERS"):
        found |= {body for body, _ in supporting(world, project, view)}
    return found


def _committee(world: World, body: Thing, joint: Thing, view: View) -> dict[str, Any]:
    before, after = set(), set()
    for _, post in world.back(joint, view, "POST_OF"):
        for held, member in world.back(post, view, "HOLDS"):
            before.add(member)
            stands = any(other is body for _, other in world.out(post, view, "REPRESENTS"))
            if not stands and held.given.get("onBehalfOf") != body.id:
                after.add(member)
    minimum = joint.given.get("membersMin")
    return {
        "committee": {"id": joint.id},
        "minimum": minimum,
        "seatedBefore": len(before),
        "seatedAfter": len(after),
        "bodiesAfter": len({m for m, _ in sitting(world, joint, view) if m is not body and named(m)}),
        "chaired": any(other is joint for _, other in world.out(body, view, "CHAIRS")),
        "belowMinimum": minimum is not None and len(after) < minimum,
        "breaks": minimum is not None and len(after) < minimum <= len(before),
    }
