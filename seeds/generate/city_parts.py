"""What a city is made of: parts that make nodes of one kind, and parts that make relationships of one type."""

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
    """Some relationships of a type. ``make`` is given the number that ``count`` named and yields exactly so many.

    ``name`` tells it from other parts of the type; it seeds its lots.
    """

    type: str
    name: str
    count: Callable[[Plan], int]
    make: Callable[[City, int], Iterator[Relationship]]
