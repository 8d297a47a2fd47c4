"""The difference of a place's network between two days, in plain Python: two views, each found by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.differential.gaps import BODIES
from tests.differential.inside import inside
from tests.differential.ties import Tie, named, ties_of
from tests.differential.world import Thing, View, World, told_day

Pair = tuple[str, str]


@dataclass
class Seen:
    """A place's network on one day."""

    bodies: set[str]
    agreements: set[str]
    resources: set[str]
    seats: dict[str, tuple[list[str], list[str]]]
    ties: dict[tuple[str, str, str, str], Tie]
    unnamed: set[str]


def seen(world: World, place: Thing, view: View, hierarchy: str | None) -> Seen:
    there = inside(world, place, view, hierarchy)
    posts = {
        post for joint in there if joint.label == "JointCommittee" for _, post in world.back(joint, view, "POST_OF")
    }
    ties: dict[tuple[str, str, str, str], Tie] = {}
    for body in there:
        for other, found in ties_of(world, body, view).items():
            low, high = sorted((body.id, other.id))
            ties |= {(low, high, tie.reason, tie.fact): tie for tie in found}
    return Seen(
        {body.id for body in there if body.label in BODIES and named(body)},
        {agreement.id for thing in there for _, agreement in world.out(thing, view, "PARTY_TO")},
        {resource.id for thing in there for _, resource in world.out(thing, view, "OFFERS")},
        {
            post.id: (
                sorted({member.id for _, member in world.back(post, view, "HOLDS")}),
                sorted({body.id for _, body in world.out(post, view, "REPRESENTS")}),
            )
            for post in posts
        },
        ties,
        {body.id for body in there if body.label in (*BODIES, "Community") and not named(body)},
    )


def network_diff(world: World, place: Thing, views: tuple[View, View], hierarchy: str | None) -> dict[str, Any]:
    before, after = (seen(world, place, view, hierarchy) for view in views)
    found: dict[str, Any] = {}
    for gained, lost, name in (
        ("joined", "left", "bodies"),
        ("agreementsSigned", "agreementsLapsed", "agreements"),
        ("resourcesAdded", "resourcesWithdrawn", "resources"),
    ):
        first, second = getattr(before, name), getattr(after, name)
        found |= {gained: _ids(second - first), lost: _ids(first - second)}
    found["seatsChanged"] = [
        _seat(post, before.seats.get(post), after.seats.get(post))
        for post in sorted(before.seats.keys() | after.seats.keys())
        if before.seats.get(post) != after.seats.get(post)
    ]
    found |= {f"{name}Total": len(rows) for name, rows in found.items()}
    found["notComparedTotal"] = len(before.unnamed | after.unnamed)
    for name, one, other in (("tiesGained", after, before), ("tiesLost", before, after)):
        kept = {key: tie for key, tie in one.ties.items() if key not in other.ties}
        changes = _changes(kept)
        found |= {name: changes, f"{name}Total": len(changes), f"{name}PairsTotal": len(kept)}
    return found


def _ids(ids: set[str]) -> list[dict[str, str]]:
    return [{"id": id_} for id_ in sorted(ids)]


def _seat(post: str, before: tuple[list[str], list[str]] | None, after: tuple[list[str], list[str]] | None) -> Any:
    change = "CHANGED" if before and after else "ADDED" if after else "REMOVED"
    old, new = before or ([], []), after or ([], [])
    return {
        "post": {"id": post},
        "change": change,
        "holdersBefore": _ids(set(old[0])),
        "holdersAfter": _ids(set(new[0])),
        "representedBefore": _ids(set(old[1])),
        "representedAfter": _ids(set(new[1])),
    }


def _changes(ties: dict[tuple[str, str, str, str], Tie]) -> list[dict[str, Any]]:
    """What ties pairs, once each, with all of them."""
    by_fact: dict[Pair, list[tuple[str, str, Tie]]] = {}
    for (low, high, reason, fact), tie in ties.items():
        by_fact.setdefault((reason, fact), []).append((low, high, tie))
    return [
        {
            "reason": reason,
            "fact": fact,
            "pairs": len(found),
            "bodies": _ids({end for low, high, _ in found for end in (low, high)}),
            "validFrom": told_day(min(tie.days[0] for *_, tie in found)),
            "validTo": told_day(max(tie.days[1] for *_, tie in found)),
            "sourceIds": sorted({source for *_, tie in found for source in tie.sources}),
            "givers": _ids({giver.id for *_, tie in found for giver in tie.givers}),
        }
        for (reason, fact), found in sorted(by_fact.items())
    ]
