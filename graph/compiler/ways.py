"""The ways in which things belong to places, and the clauses that follow many of them at once.

Ways that go in the same directions, level by level, are followed together: a match for each level, whose test tells the
relations apart. The database plans a statement for as long as it has branches, and things have dozens of ways.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from graph.compiler.compilation import Compilation
from graph.semantics.scope import where
from graph.vocabulary import MODEL, Hop

STEPS = ("PART_OF", "LOCATED_IN", "PARTY_ORGANIZATION_OF", "LEADS")
"""The relationships that lead from a thing to the thing it lies in; LEADS only from a core to its place."""
CLIMBERS = frozenset(
    label
    for relationship in MODEL.relationships
    if relationship.type in STEPS
    for lane in relationship.lanes
    for name in lane.source
    for label in MODEL.concrete(name)
)
"""The labels of things that may lie in a thing."""


class Link(NamedTuple):
    """One relation on the way from a thing to one that lies in a place; ``via``: the label that it must lead to."""

    hop: Hop
    via: str | None


Way = tuple[Link, ...]
"""The relations from a thing to one that lies in a place; none if it lies there itself."""
Ways = list[tuple[Way, frozenset[str]]]
"""Ways, each with the labels of the things that have it."""
Tests = Callable[[int, str, str], list[str]]
"""The tests of a fact and the thing to which it leads, on a level: level 0 is that of the listed thing."""


@cache
def ways(label: str) -> tuple[Way, ...]:
    """The ways in which things of a type belong to a place; none if they belong to no place."""
    found: list[Way] = [()] if label in CLIMBERS else []
    for name in MODEL.node[label].placed_by:
        hop = MODEL.hops(label)[name]
        if hop.targets & CLIMBERS:
            found.append((Link(hop, None),))
        # What is about anything is found by the bodies and places that it is about.
        for far in sorted(hop.targets) if hop.targets != MODEL.labels else ():
            found += [(Link(hop, far), *rest) for rest in ways(far) if rest]
    return tuple(found)


def ways_of(labels: Collection[str], *, steps: bool) -> Ways:
    """The ways of things of these labels; with ``steps``, each step up from a thing is a relation of its own too."""
    found: dict[Way, set[str]] = {}
    for label in sorted(labels):
        for way in (*ways(label), *(_steps(label) if steps else ())):
            found.setdefault(way, set()).add(label)
    return [(way, frozenset(of)) for way, of in found.items()]


def _steps(label: str) -> Iterator[Way]:
    for hop in MODEL.hops(label).values():
        if hop.relationship.type in STEPS and hop.direction == "out":
            yield (Link(hop, None),)


def placed(type_name: str) -> bool:
    """Whether things of a type or an interface can belong to a place."""
    return any(ways(label) for label in MODEL.concrete(type_name))


def of_labels(variable: str, labels: Collection[str]) -> str:
    """The test that a thing has one of these labels."""
    return f"{variable}:{'|'.join(sorted(labels))}"


def tests_of(hop: Hop, fact: str, far: str) -> list[str]:
    """The tests that a relation leads to what a thing belongs to: LEADS only from a core to its place."""
    return (
        [f"{fact}.role = 'CORE'", f"{far}:Place"] if hop.relationship.type == "LEADS" and hop.direction == "out" else []
    )


class Followed(NamedTuple):
    """Ways that are followed together: the clauses from the owner to the thing, and the variables of the facts, that
    of the thing's own fact first.
    """

    clauses: list[str]
    facts: list[str]


def followed(compilation: Compilation, every: Ways, thing: str, owner: str, tests: Tests) -> Iterator[Followed]:
    """The clauses that find the things of ways from an owner: one row for each group of ways of the same directions.

    Ways of several links end where ways of fewer begin, so the ways of one group are exactly those whose relations and
    labels fit together, level by level.
    """
    groups: dict[tuple[str, ...], Ways] = {}
    for way, of in every:
        groups.setdefault(tuple(link.hop.direction for link in way), []).append((way, of))
    for directions, group in groups.items():
        near, clauses, facts = thing, list[str](), list[str]()
        for level, direction in enumerate(directions):
            links: dict[Hop, set[str]] = {}
            for way, of in group:
                links.setdefault(way[level].hop, set()).update({str(way[level - 1].via)} if level else of)
            types = sorted({hop.relationship.type for hop in links})
            fact = compilation.fresh("_or_".join(types).lower() if len(types) < 3 else "relation")
            far = owner if level == len(directions) - 1 else compilation.fresh("between")
            left, right = ("<" if direction == "in" else "", ">" if direction == "out" else "")
            path = f"({near}){left}-[{fact}:{'|'.join(types)}]-{right}({far})"
            clauses.append(f"MATCH {path}{where([*tests(level, fact, far), _fits(links, near, fact, far)])}")
            facts.append(fact)
            near = far
        yield Followed(clauses[::-1], facts)


def _fits(links: Mapping[Hop, set[str]], near: str, fact: str, far: str) -> str:
    """The test that a relation is one of these links, each of things with some labels.

    What the link leads to is tested by the next link, or is the owner.
    """
    every = set().union(*links.values())
    by_type: dict[str, list[tuple[Hop, set[str]]]] = {}
    for hop, nears in links.items():
        if not _alone(hop, nears, every):
            by_type.setdefault(hop.relationship.type, []).append((hop, nears))
    fitting = [of_labels(near, every)]
    for type_, hops in by_type.items():
        fits = [
            " AND ".join(
                [of_labels(near, nears), *([f"{far}:{hop.label}"] if hop.label else []), *tests_of(hop, fact, far)]
            )
            for hop, nears in hops
        ]
        fitting.append(f"(type({fact}) <> '{type_}' OR {' OR '.join(fits)})")
    return " AND ".join(fitting)


def _alone(hop: Hop, nears: set[str], every: set[str]) -> bool:
    """Whether of all these labels only ``nears`` have relations of the type, and those lead where the hop does."""
    alike = [
        each for each in MODEL.all_hops if (each.relationship, each.direction) == (hop.relationship, hop.direction)
    ]
    return every & set().union(*(each.sources for each in alike)) == nears and not (hop.label or tests_of(hop, "", ""))
