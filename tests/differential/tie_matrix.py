"""The matrix of ties in plain Python, from its documented rules."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from itertools import product
from typing import Any

from tests.differential.partners import lies_in
from tests.differential.ties import named, ties_of
from tests.differential.world import Link, Thing, View, World, random_world

# The key of a group, in the order of groups: what has no kind or place comes last.
Key = tuple[bool, str]
OTHERS: Key = (True, "")


@dataclass(frozen=True)
class AskedMatrix:
    """The arguments of the question."""

    within: str
    by: str
    view: View
    hierarchy: str | None = None
    reasons: list[str] | None = None
    limit: int = 100


def town(seed: int) -> World:
    """A random graph with a town of its own in it: places in two hierarchies, bodies in one of them, in two or in none.

    The town is part of itself and of one of its parts, which changes nothing.
    """
    rng, world = random.Random(seed), random_world(seed, each=6, links=450)
    areas, communities = world.of_type("Area"), world.of_type("Community")
    whole, *parts = areas[:4]

    def join(type_: str, source: Thing, target: Thing, **given: Any) -> None:
        world.links.append(Link(type_, {"id": f"t{len(world.links)}", **given}, source, target))

    for part in parts:
        join("PART_OF", part, whole, kind=rng.choice(("ADMINISTRATIVE", "GRID")))
    for community in communities:
        for part in rng.sample(parts, rng.choice((1, 2))):
            join("PART_OF", community, part, kind=rng.choice(("ADMINISTRATIVE", "GRID")))
    for body in world.of_type("Organization"):
        join("LOCATED_IN", body, rng.choice((whole, *parts, *communities)))
    join("PART_OF", whole, whole)
    join("PART_OF", whole, parts[0], kind="ADMINISTRATIVE")
    return world


def bodies(world: World, asked: AskedMatrix) -> list[Thing]:
    """The named bodies that lie in the place."""
    found = (*world.of_type("Organization"), *world.of_type("Community"))
    return [b for b in found if named(b) and b.holds(asked.view) and _inside(world, b, asked.within, asked)]


def _inside(world: World, body: Thing, place: str, asked: AskedMatrix) -> bool:
    return lies_in(world, body, place, asked.hierarchy, asked.view)


def below(world: World, asked: AskedMatrix) -> list[Thing]:
    """The places directly below the place."""
    place = world.things[asked.within]
    return [
        part
        for link, part in world.back(place, asked.view, "PART_OF")
        if part is not place
        and part.label in ("Area", "Community")
        and asked.hierarchy in (None, link.given.get("kind"))
    ]


def keys_of(world: World, body: Thing, places: list[Thing], asked: AskedMatrix) -> set[Key]:
    """The groups of a body."""
    if asked.by == "KIND":
        kind = body.given.get("kind")
        return {(False, kind) if kind else OTHERS}
    return {(False, place.id) for place in places if _inside(world, body, place.id, asked)} or {OTHERS}


def tie_matrix(world: World, asked: AskedMatrix) -> dict[str, Any]:
    """The cells, groups and totals in the form of the API."""
    everybody, places = bodies(world, asked), below(world, asked)
    keys = {body: keys_of(world, body, places, asked) for body in everybody}
    sizes = Counter(key for found in keys.values() for key in found)
    pairs: Counter[tuple[Key, Key]] = Counter()
    reasons: dict[tuple[Key, Key], Counter[str]] = {}
    joined = ties = no_day = 0
    for body in everybody:
        for other, found in ties_of(world, body, asked.view, asked.reasons).items():
            if other not in keys or body.id > other.id:
                continue
            joined, ties = joined + 1, ties + len(found)
            no_day += not any(tie.dated for tie in found)
            for cell in {(min(ends), max(ends)) for ends in product(keys[body], keys[other])}:
                pairs[cell] += 1
                reasons.setdefault(cell, Counter()).update(tie.reason for tie in found)

    def group(key: Key) -> dict[str, Any]:
        value = key[1] or None
        place = {"id": value} if value and asked.by == "PLACE" else None
        return {"kind": value if asked.by == "KIND" else None, "place": place, "bodies": sizes[key]}

    ranked = sorted(pairs, key=lambda cell: (-reasons[cell].total(), -pairs[cell], cell))
    cut = max(len(ranked), len(sizes)) > asked.limit
    return {
        "bodiesTotal": len(everybody),
        "pairsTotal": joined,
        "undatedTotal": no_day,
        "tiesTotal": ties,
        "cellsTotal": len(ranked),
        "groupsTotal": len(sizes),
        "complete": not cut,
        "cutBy": ["LIMIT"] if cut else [],
        "groups": [group(key) for key in sorted(sizes)[: asked.limit]],
        "cells": [
            {
                "one": group(cell[0]),
                "other": group(cell[1]),
                "pairs": pairs[cell],
                "ties": reasons[cell].total(),
                "byReason": [{"reason": r, "strength": n} for r, n in sorted(reasons[cell].items())],
            }
            for cell in ranked[: asked.limit]
        ],
    }
