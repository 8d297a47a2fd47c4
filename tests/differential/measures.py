"""The measures of a network in plain Python, from their definitions."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from tests.differential.ties import named, ties_of
from tests.differential.world import Thing, View, World

Pair = tuple[str, str]
PLACES = ("Area", "Community")


@dataclass
class Net:
    """Bodies by id, the ties of each pair, and the places directly below that each body lies in."""

    bodies: list[str]
    pairs: dict[Pair, int]
    places: dict[str, set[str]]

    def ties(self, a: str, b: str) -> int:
        return self.pairs.get((min(a, b), max(a, b)), 0)

    def around(self, body: str) -> list[str]:
        return [other for other in self.bodies if self.ties(body, other)]


def net(world: World, place: str, view: View, reasons: list[str] | None = None, hierarchy: str | None = None) -> Net:
    def inside(where: str) -> set[str]:
        return {thing.id for thing in lying_in(world, where, hierarchy, view) if named(thing) and thing.holds(view)}

    bodies = inside(place)
    pairs = {
        (id_, other.id): len(ties)
        for id_ in bodies
        for other, ties in ties_of(world, world.things[id_], view, reasons).items()
        if id_ < other.id and other.id in bodies
    }
    below = {
        part.id
        for link, part in world.back(world.things[place], view, "PART_OF")
        if part.label in PLACES and (hierarchy is None or link.given.get("kind") == hierarchy)
    }
    lying = {part: inside(part) for part in below}
    return Net(sorted(bodies), pairs, {id_: {part for part in below if id_ in lying[part]} for id_ in bodies})


def lying_in(world: World, place: str, hierarchy: str | None, view: View) -> set[Thing]:
    """The place and, step by step down to the twelfth, what lies in what was reached."""
    reached = edge = {world.things[place]}
    for _ in range(12):
        edge = {thing for each in edge for thing in _directly_in(world, each, hierarchy, view)} - reached
        reached = reached | edge
    return reached


def _directly_in(world: World, thing: Thing, hierarchy: str | None, view: View) -> Iterator[Thing]:
    yield from (far for _, far in world.back(thing, view, "LOCATED_IN", "PARTY_ORGANIZATION_OF"))
    for link, far in world.back(thing, view, "PART_OF"):
        if hierarchy is None or far.label not in PLACES or link.given.get("kind") == hierarchy:
            yield far
    if thing.label in PLACES:
        yield from (far for link, far in world.back(thing, view, "LEADS") if link.given.get("role") == "CORE")


def distances(found: Net, start: str, without: str | None = None) -> dict[str, int]:
    reached, waiting = {start: 0}, deque([start])
    while waiting:
        here = waiting.popleft()
        for other in found.around(here):
            if other not in reached and other != without:
                reached[other] = reached[here] + 1
                waiting.append(other)
    return reached


def components(found: Net, without: str | None = None) -> list[set[str]]:
    left = {body for body in found.bodies if body != without}
    parts: list[set[str]] = []
    while left:
        part = set(distances(found, min(left), without))
        parts.append(part)
        left -= part
    return parts


def articulations(found: Net) -> list[str]:
    whole = len(components(found))
    tied = [body for body in found.bodies if found.around(body)]
    return [body for body in tied if len(components(found, body)) > whole]


def closeness(found: Net) -> dict[str, float]:
    values = {}
    for body in found.bodies:
        far = distances(found, body)
        reached = len(far) - 1
        values[body] = reached**2 / (sum(far.values()) * (len(found.bodies) - 1)) if reached else 0.0
    return values


def betweenness(found: Net) -> dict[str, float]:
    far = {body: distances(found, body) for body in found.bodies}
    ways = {body: _ways(found, far[body]) for body in found.bodies}
    values = dict.fromkeys(found.bodies, 0.0)
    for a, b in combinations(found.bodies, 2):
        for body in far[a].keys() - {a, b} if b in far[a] else ():
            if far[a][body] + far[b][body] == far[a][b]:
                values[body] += ways[a][body] * ways[b][body] / ways[a][b]
    others = len(found.bodies) - 1
    return {body: value / (others * (others - 1) / 2) if others > 1 else 0.0 for body, value in values.items()}


def _ways(found: Net, far: dict[str, int]) -> dict[str, int]:
    """The number of shortest paths to each body."""
    ways: dict[str, int] = {}
    for body in sorted(far, key=far.__getitem__):
        before = [other for other in found.around(body) if far[other] == far[body] - 1]
        ways[body] = sum(ways[other] for other in before) if far[body] else 1
    return ways


def page_rank(found: Net) -> dict[str, float]:
    count = len(found.bodies)
    strength = {body: sum(found.ties(body, other) for other in found.bodies) for body in found.bodies}
    rank = dict.fromkeys(found.bodies, 1 / count) if count else {}
    for _ in range(400):
        loose = sum(rank[body] for body in found.bodies if not strength[body])
        rank = {
            body: (0.15 + 0.85 * loose) / count
            + 0.85 * sum(rank[other] * found.ties(body, other) / strength[other] for other in found.around(body))
            for body in found.bodies
        }
    return rank


def cores(found: Net) -> dict[str, int]:
    """For each body the largest k such that it stays when bodies with fewer than k partners are taken away."""
    values = dict.fromkeys(found.bodies, 0)
    left = set(found.bodies)
    for k in range(1, len(found.bodies)):
        while weak := {body for body in left if len(left.intersection(found.around(body))) < k}:
            left -= weak
        values |= dict.fromkeys(left, k)
    return values


def modularity(found: Net, clusters: list[set[str]]) -> float:
    total = sum(found.pairs.values())
    if not total:
        return 0.0
    value = 0.0
    for cluster in clusters:
        inside = sum(ties for (a, b), ties in found.pairs.items() if a in cluster and b in cluster)
        touching = sum(ties * ((a in cluster) + (b in cluster)) for (a, b), ties in found.pairs.items())
        value += inside / total - (touching / (2 * total)) ** 2
    return value


def spread(found: Net, cluster: set[str]) -> Counter[str | None]:
    counted: Counter[str | None] = Counter()
    for body in cluster:
        places: set[str | None] = {*found.places[body]}
        counted.update(places or {None})
    return counted


def brokers(found: Net) -> list[tuple[str, set[str], int]]:
    rows = []
    for body in found.bodies:
        own = found.places[body]
        beyond = [other for other in found.around(body) if found.places[other] - own]
        joined = own.union(*(found.places[other] for other in beyond))
        if beyond and len(joined) > 1:
            rows.append((body, joined, sum(found.ties(body, other) for other in beyond)))
    return sorted(rows, key=lambda row: (-len(row[1]), -row[2], row[0]))
