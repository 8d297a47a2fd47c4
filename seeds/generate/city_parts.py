"""The parts of a city: some make nodes of one kind, others relationships of one type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from seeds.generate.city import City, Relationship, Row
from seeds.generate.plan import Plan


@dataclass(frozen=True)
class NodePart:
    """All nodes of a kind, as many as the plan says."""

    kind: str
    make: Callable[[City], Iterator[Row]]


@dataclass(frozen=True)
class RelationshipPart:
    """Some relationships of a type. ``make`` gets the number from ``count`` and yields exactly that many.

    ``name`` distinguishes it from other parts of the type, and seeds its random numbers.
    """

    type: str
    name: str
    count: Callable[[Plan], int]
    make: Callable[[City, int], Iterator[Relationship]]
