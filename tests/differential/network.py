"""The network question in plain Python, from its documented rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from graph.vocabulary import MODEL
from tests.differential.ties import Tie, Way, around, in_gap, named, one, published, seats, sitting, ties_of
from tests.differential.world import Thing, View, World, told_day

CERTAINTIES = ("STATED", "IMPLIED", "INFERRED", "OBSERVED", "MASKED")
PLACES = ("Area", "Community")
Link = tuple[Thing, str, str, Thing | None, tuple[Way, ...]]


@dataclass
class AskedNetwork:
    """The arguments of the question."""

    view: View
    center: str | None = None
    within: str | None = None
    hierarchy: str | None = None
    steps: int = 1
    reasons: list[str] | None = None
    types: list[str] | None = None
    joint_nodes: bool = False
    whole: bool = False
    limit: int = 200
    edge_limit: int = 2000


@dataclass
class Walk:
    shown: dict[Thing, int] = field(default_factory=dict)
    total: int = 0
    reached: int = 0


def network(world: World, asked: AskedNetwork) -> dict[str, Any]:
    """Nodes, edges and totals in the form of the API."""
    walk = _walk(world, asked) if asked.center else _in_place(world, asked)
    edges = sorted(_edges(world, asked, walk), key=lambda e: (e["reason"] != "CORE", -e["count"], *_key(e)))
    no_day = sum(not edge.pop("dated") for edge in edges)
    order = {thing.id: index for index, thing in enumerate(walk.shown)}
    kept = sorted(edges[: asked.edge_limit], key=lambda e: (order[e["source"]], order[e["target"]], e["reason"]))
    cuts = (["NODES"] if walk.total > asked.limit else []) + (["EDGES"] if len(edges) > asked.edge_limit else [])
    return {
        "nodes": [_node(world, thing, distance, kept, asked) for thing, distance in walk.shown.items()],
        "edges": kept,
        "nodesTotal": walk.total,
        "edgesTotal": len(edges),
        "undatedTotal": no_day,
        "untiedReason": untied(world.things[asked.center]) if asked.center and not asked.whole else None,
        "reached": walk.reached,
        "complete": not cuts,
        "cutBy": cuts,
    }


def _key(edge: dict[str, Any]) -> tuple[str, str, str]:
    return edge["source"], edge["target"], edge["reason"]


def links(world: World, a: Thing, asked: AskedNetwork) -> Iterator[Link]:
    """Everything that joins a body to others: the other, reason, fact, giver (where directed) and what bears it."""
    joint_nodes = asked.joint_nodes or asked.whole
    hubs = centre_of(world, asked)
    wholes = tuple(hub for hub in hubs if not (joint_nodes and hub.label == "JointCommittee"))
    for other, found in ties_of(world, a, asked.view, asked.reasons, wholes, groups=not asked.whole).items():
        for tie in found:
            if joint_nodes and tie.reason == "COMMITTEE":
                continue
            if tie.reason == "MEMBERSHIP":
                yield other, tie.reason, tie.fact, other if tie.fact == a.id else a, tie.ways
                continue
            for giver, ways in _by_giver(tie):
                yield other, tie.reason, tie.fact, giver, ways
    if joint_nodes and (asked.reasons is None or "COMMITTEE" in asked.reasons):
        seated: dict[tuple[Thing, Thing, Thing], list[Way]] = {}
        for joint, way in seats(world, a, asked.view) if named(a) else ():
            seated.setdefault((joint, joint, a), []).append(way)
        for other, way in sitting(world, a, asked.view):
            if named(other):
                seated.setdefault((other, a, other), []).append(way)
        for (other, joint, giver), found_ways in seated.items():
            if other is not a:
                yield other, "COMMITTEE", joint.id, giver, tuple(found_ways)


def centre_of(world: World, asked: AskedNetwork) -> list[Thing]:
    """Where a walk starts: at a body, or at a community with its cores and joint bodies."""
    if asked.center is None:
        return []
    centre = world.things[asked.center]
    cores, joints = around(world, centre, asked.view) if asked.whole else ([], [])
    return list(dict.fromkeys([centre, *cores, *joints]))


def _by_giver(tie: Tie) -> Iterator[tuple[Thing | None, tuple[Way, ...]]]:
    if tie.reason not in ("SHARING", "CORE"):
        yield None, tie.ways
        return
    for giver in dict.fromkeys(way[0].source for way in tie.ways):
        yield giver, tuple(way for way in tie.ways if way[0].source is giver)


def _wanted(world: World, thing: Thing, asked: AskedNetwork) -> bool:
    if not _of_types(thing, asked):
        return False
    if asked.within is None or (_seats_lead(asked) and thing.label == "JointCommittee"):
        return True
    return lies_in(world, thing, asked)


def _of_types(thing: Thing, asked: AskedNetwork) -> bool:
    return asked.types is None or thing.label in asked.types


def _seats_lead(asked: AskedNetwork) -> bool:
    """Whether seats lead to joint bodies as nodes, which are then shown wherever they lie."""
    return (asked.joint_nodes or asked.whole) and (asked.reasons is None or "COMMITTEE" in asked.reasons)


def _walk(world: World, asked: AskedNetwork) -> Walk:
    assert asked.center
    every = centre_of(world, asked)
    ring = every[: asked.limit]
    walk = Walk(dict.fromkeys(ring, 0), len(every))
    for step in range(1, asked.steps + 1):
        if len(every) > asked.limit:
            break
        ties: dict[Thing, set[Any]] = {}
        for a in ring:
            for other, reason, fact, giver, _ in links(world, a, asked):
                if other not in walk.shown and _wanted(world, other, asked):
                    ties.setdefault(other, set()).add((a, reason, fact, giver))
        found = sorted(ties, key=lambda thing: (-len(ties[thing]), thing.id))
        walk.total += len(found)
        walk.reached += bool(found)
        room = asked.limit - len(walk.shown)
        ring = found[:room]
        walk.shown |= dict.fromkeys(ring, step)
        if len(found) > room:
            break
    return walk


def _in_place(world: World, asked: AskedNetwork) -> Walk:
    every = [t for t in world.things.values() if t.holds(asked.view) and named(t)]
    found = [t for t in every if _of_types(t, asked) and lies_in(world, t, asked)]
    related = Counter(end for link in world.links for end in {link.source, link.target})
    kept = sorted(found, key=lambda thing: (-related[thing], thing.id))[: asked.limit]
    joining = _joining(world, asked, kept) if _seats_lead(asked) else []
    shown = sorted([*kept, *joining[: asked.limit - len(kept)]], key=lambda thing: thing.id)
    return Walk(dict.fromkeys(shown, 0), len(found) + len(joining))


def _joining(world: World, asked: AskedNetwork, shown: list[Thing]) -> list[Thing]:
    """The joint bodies beside those shown in which two or more of these sit, those with most first."""
    seated: dict[Thing, set[Thing]] = {}
    for body in shown:
        for joint, _ in seats(world, body, asked.view):
            if joint not in shown and _of_types(joint, asked):
                seated.setdefault(joint, set()).add(body)
    several = [joint for joint, bodies in seated.items() if len(bodies) > 1]
    return sorted(several, key=lambda joint: (-len(seated[joint]), joint.id))


def lies_in(world: World, thing: Thing, asked: AskedNetwork) -> bool:
    """Whether a thing is the place, or part of it through any number of steps."""
    seen, todo = {thing}, [thing]
    while todo:
        x = todo.pop()
        if x.id == asked.within:
            return True
        for link, y in world.out(x, asked.view, "PART_OF", "LOCATED_IN", "PARTY_ORGANIZATION_OF", "LEADS"):
            if link.type == "LEADS" and (link.given.get("role") != "CORE" or y.label not in PLACES):
                continue
            other_line = link.type == "PART_OF" and x.label in PLACES and asked.hierarchy
            if other_line and link.given.get("kind") != asked.hierarchy:
                continue
            if y not in seen:
                seen.add(y)
                todo.append(y)
    return False


def _edges(world: World, asked: AskedNetwork, walk: Walk) -> list[dict[str, Any]]:
    found: dict[tuple[str, str, str], dict[str, set[Way]]] = {}
    directed: set[tuple[str, str, str]] = set()
    for a in walk.shown:
        for other, reason, fact, giver, ways in links(world, a, asked):
            if other not in walk.shown:
                continue
            source, target = (a, other) if giver is a or (giver is None and a.id < other.id) else (other, a)
            key = (source.id, target.id, reason)
            # Met from both ends, a tie is borne by the same ways in another order.
            found.setdefault(key, {}).setdefault(fact, set()).update(tuple(sorted(w, key=lambda k: k.id)) for w in ways)
            if giver is not None:
                directed.add(key)
    return [_edge(key, facts, directed=key in directed) for key, facts in found.items()]


def _edge(key: tuple[str, str, str], facts: dict[str, set[Way]], *, directed: bool) -> dict[str, Any]:
    ways = [way for each in facts.values() for way in each]
    every = [link for way in ways for link in way]
    return {
        "source": key[0],
        "target": key[1],
        "reason": key[2],
        "directed": directed,
        "count": len(facts),
        "facts": sorted(facts),
        "validFrom": told_day(min(max(link.days[0] for link in way) for way in ways)),
        "validTo": told_day(max(min(link.days[1] for link in way) for way in ways)),
        **published(ways),
        "certainty": max((link.given.get("certainty") or "STATED" for link in every), key=CERTAINTIES.index),
        "sourceIds": sorted({source for link in every for source in link.given.get("sourceIds", ())}),
        "dated": any(all(link.knowledge != "UNKNOWN" for link in way) for way in ways),
    }


def untied(thing: Thing) -> str | None:
    """Why an organisation or community can have no tie."""
    if not one(thing):
        return "GROUP"
    return "MASKED" if thing.given.get("certainty") == "MASKED" else None


def _node(
    world: World, thing: Thing, distance: int, edges: list[dict[str, Any]], asked: AskedNetwork
) -> dict[str, Any]:
    organization = thing.label in MODEL.concrete("Organization")
    role = "MANY" if organization else "OTHER"
    role = {"JointCommittee": "JOINT_BODY", "Community": "COMMUNITY"}.get(thing.label, role)
    if any(e["source"] == thing.id and e["reason"] == "CORE" for e in edges):
        role = "CORE"
    return {
        "entity": thing.id,
        "type": thing.label,
        "kind": thing.given.get("kind") if organization else None,
        "name": thing.given["name"],
        "nameEn": thing.given.get("nameEn"),
        "distance": distance,
        "degree": sum(thing.id in (e["source"], e["target"]) for e in edges),
        "role": "CENTER" if thing.id == asked.center else role,
        "gap": in_gap(world, thing, asked.view),
    }
