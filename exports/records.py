"""The graph that is exported: records of nodes and relationships, in the names and values of the API.

Values are those of JSON: dates are text, an unknown or open end is absent, ``details`` is a list of
``{"key": …, "value": …}``. Records can be read more than once, so a graph that comes as a stream is kept in JSON Lines
(``exports.json_lines``) first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from exports.model import MODEL
from graph.semantics.dates import known_day
from graph.vocabulary.declare import DATE, DETAILS

Properties = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Node:
    """A node. ``holds`` is false if it holds on no day: it is planned, cancelled, or its time is not known."""

    type: str
    id: str
    properties: Properties
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship between two nodes by their ids; a symmetric one stands once. ``holds`` as for a node."""

    type: str
    id: str
    source: str
    target: str
    properties: Properties
    holds: bool = True

    @property
    def symmetric(self) -> bool:
        return MODEL.relationship[self.type].symmetric


class Graph(Protocol):
    """All nodes and all relationships to export; each call starts from the first again."""

    def nodes(self) -> Iterator[Node]: ...

    def relationships(self) -> Iterator[Relationship]: ...


@dataclass(frozen=True, slots=True)
class Listed:
    """A graph in memory."""

    all_nodes: Sequence[Node]
    all_relationships: Sequence[Relationship]

    def nodes(self) -> Iterator[Node]:
        return iter(self.all_nodes)

    def relationships(self) -> Iterator[Relationship]:
        return iter(self.all_relationships)


def records(graph: Graph) -> Iterator[Node | Relationship]:
    """All records of a graph, nodes first."""
    yield from graph.nodes()
    yield from graph.relationships()


def public(type_: str, stored: Properties) -> tuple[dict[str, Any], bool]:
    """The properties of a stored node or relationship for its record, without its id, and whether it ever holds."""
    declared = MODEL.properties(type_)
    found = {
        name: shown
        for name, value in stored.items()
        if name != "id"
        and not declared[name].hidden
        and value is not None
        and value != []
        and (shown := _shown(declared[name].type, value)) is not None
    }
    first, last = stored.get("validFrom"), stored.get("validTo")
    return found, not (first and last and last < first)


def _shown(type_: str, value: Any) -> Any:
    if type_ == DETAILS:
        return [dict(zip(("key", "value"), entry.split("\t", 1), strict=True)) for entry in value]
    if type_ == DATE:
        # A day as text, of Python or of the database.
        return known_day(str(value))
    return list(value) if isinstance(value, tuple) else value
