"""Paths over ties and over relationships, against every simple path that plain Python finds."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.differential.conftest import SEED
from tests.differential.ties import Tie, one, ties_of
from tests.differential.world import EVER, Link, Thing, View, World, told_day
from tests.graphs import TestGraph

LINK = "reason relationshipType forward fact via { id } validFrom validTo sourceIds givers { id }"
PATHS = f"""query(
  $from: ID!, $to: ID!, $reasons: [TieReason!], $types: [RelationshipType!], $avoid: PathAvoid,
  $maxLength: Int, $first: Int, $asOf: Date, $facts: FactScope
) {{
  paths(from: $from, to: $to, reasons: $reasons, relationshipTypes: $types, avoid: $avoid, maxLength: $maxLength,
    first: $first, asOf: $asOf, facts: $facts) {{
    complete cutBy
    paths {{ length nodes {{ id }} steps {{ from {{ id }} to {{ id }} links {{ {LINK} }} }} }}
  }}
}}"""
VIEWS = (View("2012-12-15"), View("2018-06-30", "OBSERVED_OPEN"), EVER)
Links = dict[Thing, list[Any]]
Around = Callable[[Thing], Links]


@dataclass(frozen=True)
class Avoid:
    ids: tuple[str, ...] = ()
    types: tuple[str, ...] = ()

    def meets(self, thing: Thing | None) -> bool:
        return thing is not None and (thing.id in self.ids or thing.label in self.types)


def simple_paths(around: Around, start: Thing, end: Thing, longest: int) -> Iterator[list[Thing]]:
    """Every way from one thing to another that comes to nothing twice."""

    def go(path: list[Thing]) -> Iterator[list[Thing]]:
        for other in around(path[-1]):
            if other is end:
                yield [*path, other]
            elif other not in path and len(path) < longest:
                yield from go([*path, other])

    if start is not end:
        yield from go([start])


def ties_around(world: World, view: View, reasons: list[str] | None, avoid: Avoid, ends: tuple[Thing, Thing]) -> Around:
    known: dict[Thing, Links] = {}

    def around(thing: Thing) -> Links:
        if thing not in known:
            found: Links = {}
            for other, ties in ties_of(world, thing, view, reasons, ends).items():
                kept = [tie for tie in ties if not avoid.meets(tie.via)]
                if kept and (other is ends[1] or not avoid.meets(other)):
                    found[other] = kept
            known[thing] = found
        return known[thing]

    return around


def relationships_around(world: World, view: View, types: list[str], avoid: Avoid, end: Thing) -> Around:
    def around(thing: Thing) -> Links:
        found: Links = {}
        for link in world.links:
            if link.type not in types or not link.holds(view) or thing not in (link.source, link.target):
                continue
            other = link.other(thing)
            group = other.label == "MemberGroup" or not one(other)
            if other is not thing and (other is end or not (group or avoid.meets(other))):
                found.setdefault(other, []).append(link)
        return {other: sorted(links, key=lambda k: (k.type, k.id)) for other, links in found.items()}

    return around


def told_link(link: Tie | Link, near: Thing) -> dict[str, Any]:
    if isinstance(link, Tie):
        found: dict[str, Any] = {"reason": link.reason, "relationshipType": None, "forward": None, "fact": link.fact}
        return found | {
            "via": {"id": link.via.id} if link.via else None,
            "validFrom": told_day(link.days[0]),
            "validTo": told_day(link.days[1]),
            "sourceIds": sorted(link.sources),
            "givers": [{"id": giver.id} for giver in link.givers],
        }
    symmetric = link.type in ("PAIRED_WITH", "CO_BUILDS_WITH", "RELATED_TO", "SAME_AS_CANDIDATE")
    return {
        "reason": None,
        "relationshipType": link.type,
        "forward": None if symmetric else link.source is near,
        "fact": link.id,
        "via": None,
        "validFrom": told_day(link.days[0]),
        "validTo": told_day(link.days[1]),
        "sourceIds": sorted(link.given.get("sourceIds", [])),
        "givers": [],
    }


def wanted(around: Around, start: Thing, end: Thing, longest: int, first: int) -> dict[str, Any]:
    found = sorted(
        simple_paths(around, start, end, longest), key=lambda path: (len(path), [thing.id for thing in path])
    )
    cut = len(found) > first
    return {
        "complete": not cut,
        "cutBy": ["LIMIT"] if cut else [],
        "paths": [
            {
                "length": len(path) - 1,
                "nodes": [{"id": thing.id} for thing in path],
                "steps": [
                    {
                        "from": {"id": near.id},
                        "to": {"id": far.id},
                        "links": [told_link(link, near) for link in around(near)[far]],
                    }
                    for near, far in itertools.pairwise(path)
                ],
            }
            for path in found[:first]
        ],
    }


def with_sorted_sources(answer: dict[str, Any]) -> dict[str, Any]:
    assert "errors" not in answer, answer["errors"]
    found: dict[str, Any] = answer["data"]["paths"]
    for path in found["paths"]:
        for step in path["steps"]:
            for link in step["links"]:
                link["sourceIds"] = sorted(link["sourceIds"])
    return found


def pairs(rng: random.Random, things: list[Thing]) -> list[tuple[Thing, Thing, View]]:
    """Six random pairs of different things on each view."""
    return [(one, other, view) for view in VIEWS for one, other in (rng.sample(things, 2) for _ in range(6))]


TIE_CASES = (
    (None, Avoid(), 4),
    (["AGREEMENT", "COMMITTEE", "CORE"], Avoid(), 5),
    (None, Avoid(("unit-0", "project-0", "agreement-1"), ("JointCommittee",)), 3),
)


@pytest.mark.parametrize(("reasons", "avoid", "longest"), TIE_CASES, ids=["all", "reasons", "avoiding"])
def test_paths_over_ties(
    rich_graph: TestGraph, rich_world: World, reasons: list[str] | None, avoid: Avoid, longest: int
) -> None:
    rng = random.Random(SEED)
    bodies = [*rich_world.of_type("Organization"), *rich_world.of_type("Community")]
    cases = [*pairs(rng, bodies), (bodies[0], bodies[0], EVER)]
    asked: dict[str, Any] = {"reasons": reasons, "maxLength": longest, "first": 5}
    if avoid != Avoid():
        asked["avoid"] = {"ids": list(avoid.ids), "types": list(avoid.types)}
    answers = rich_graph.ask_all(
        [
            (PATHS, {"from": start.id, "to": end.id, "asOf": view.day, "facts": view.facts} | asked)
            for start, end, view in cases
        ]
    )
    lengths = set()
    for (start, end, view), answer in zip(cases, answers, strict=True):
        expected = wanted(ties_around(rich_world, view, reasons, avoid, (start, end)), start, end, longest, 5)
        assert with_sorted_sources(answer) == expected, (start.id, end.id, view)
        lengths |= {path["length"] for path in expected["paths"]}
    assert len(lengths) > 1, "paths of several lengths are found"


RELATIONSHIP_CASES = (
    (["PART_OF", "LOCATED_IN", "SUBORDINATE_TO", "PAIRED_WITH"], Avoid(), 4),
    (["MEMBER_OF", "LEADS", "PARTY_TO", "SERVES"], Avoid(("unit-0",), ("Community",)), 5),
)


@pytest.mark.parametrize(("types", "avoid", "longest"), RELATIONSHIP_CASES, ids=["hierarchy", "avoiding"])
def test_paths_over_relationships(graph: TestGraph, world: World, types: list[str], avoid: Avoid, longest: int) -> None:
    rng = random.Random(SEED + 1)
    reached = {k.source for k in world.links if k.type in types}
    cases = pairs(rng, sorted(reached, key=lambda thing: thing.id))
    asked: dict[str, Any] = {"types": types, "maxLength": longest, "first": 4}
    if avoid != Avoid():
        asked["avoid"] = {"ids": list(avoid.ids), "types": list(avoid.types)}
    answers = graph.ask_all(
        [
            (PATHS, {"from": start.id, "to": end.id, "asOf": view.day, "facts": view.facts} | asked)
            for start, end, view in cases
        ]
    )
    found = 0
    for (start, end, view), answer in zip(cases, answers, strict=True):
        expected = wanted(relationships_around(world, view, types, avoid, end), start, end, longest, 4)
        assert with_sorted_sources(answer) == expected, (start.id, end.id, view)
        found += len(expected["paths"])
    assert found
