"""What a run finds: the measures of a network and of its bodies, clusters and brokers.

Bodies and places are given by their positions in the network. The process of a run sends these as JSON.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec


class BodiesInPlace(NamedTuple):
    """How many bodies of a cluster lie in a place; None: in none of the places."""

    place: int | None
    bodies: int


class Cluster(NamedTuple):
    """Bodies that are tied more to one another than to others, and how they lie across the places."""

    members: list[int]
    spread: list[BodiesInPlace]


class Broker(NamedTuple):
    """A body that joins places: those that it lies in or is tied into, and its ties ``across`` to other places."""

    body: int
    places: list[int]
    across: int


class Measures(msgspec.Struct):
    """The measures of a network. ``columns``: for each measure of a body the values of all bodies."""

    bodies: int
    pairs: int
    ties: int
    density: float
    modularity: float
    places: list[str]
    component_sizes: list[int]
    articulation: list[int]
    clusters: list[Cluster]
    brokers: list[Broker]
    columns: dict[str, list[Any]]


class Line(msgspec.Struct, omit_defaults=True):
    """A line from the process of a run: the step that begins, or at the end what was found.

    Each column is a line of its own, so that to read it holds the event loop for a millisecond; then comes the rest.
    """

    step: str | None = None
    column: str | None = None
    values: list[Any] = []
    found: Measures | None = None


def lines_of(found: Measures) -> Iterator[Line]:
    """The measures as lines."""
    for name, values in found.columns.items():
        yield Line(column=name, values=values)
    yield Line(found=msgspec.structs.replace(found, columns={}))
