"""One reading of a graph before it is written: counts, the properties in use, its sources; and its ends are checked.

Memory: the ids of all nodes, about 10 MB for 100,000 of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from exports.model import MODEL
from exports.records import Graph, Node, Relationship
from graph.vocabulary.declare import BOOLEAN, DECIMAL, INTEGER, TEXT, Property

KINDS = (INTEGER, DECIMAL, BOOLEAN)
CITED = ("name", "publisher", "published", "locator")


class BrokenGraphError(ValueError):
    """The graph cannot be exported: an end or a declaration is missing, or an id is given twice."""


@dataclass(slots=True)
class Survey:
    """What is in a graph: counts by type, the properties in use by type, sources, and facts that never hold."""

    nodes: Counter[str] = field(default_factory=Counter)
    relationships: Counter[str] = field(default_factory=Counter)
    used: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    never: int = 0
    sources: list[dict[str, Any]] = field(default_factory=list)
    missing_sources: set[str] = field(default_factory=set)

    def columns(self, type_: str) -> dict[str, Property]:
        """The properties of a type that are in use, as declared and in that order."""
        used = self.used.get(type_, set())
        return {name: declared for name, declared in MODEL.properties(type_).items() if name in used}

    def kinds(self, types: Iterable[str]) -> dict[str, str]:
        """The properties in use of several types: integer, decimal, boolean, or text if they differ or are lists."""
        found: dict[str, str] = {}
        for type_ in types:
            for name, declared in self.columns(type_).items():
                kind = declared.type if declared.type in KINDS and not declared.many else TEXT
                known = found.setdefault(name, kind)
                if known != kind:
                    found[name] = DECIMAL if {known, kind} == {INTEGER, DECIMAL} else TEXT
        return found


def survey(graph: Graph) -> Survey:
    """Read a graph whole.

    :raises BrokenGraphError: an end of a relationship is not in the graph, an id is given twice, a type or property is
        not declared
    """
    found, ids = Survey(), set[str]()
    for node in graph.nodes():
        if node.id in ids:
            raise BrokenGraphError(f"{node.id!r} is given twice")
        ids.add(node.id)
        _count(found, found.nodes, node, node.type in MODEL.node)
        if node.type == "Source":
            cited = {name: node.properties[name] for name in CITED if name in node.properties}
            found.sources.append({"id": node.id, **cited})
    sources, cited_ids = {source["id"] for source in found.sources}, set[str]()
    for fact in graph.relationships():
        for end in (fact.source, fact.target):
            if end not in ids:
                raise BrokenGraphError(f"{end!r}, an end of {fact.id!r}, is not in the graph")
        if fact.id in ids:
            raise BrokenGraphError(f"{fact.id!r} is the id of a node and of a relationship")
        _count(found, found.relationships, fact, fact.type in MODEL.relationship)
        cited_ids.update(fact.properties.get("sourceIds", ()))
    found.missing_sources = cited_ids - sources
    return found


def _count(found: Survey, counts: Counter[str], record: Node | Relationship, known: bool) -> None:
    if not known:
        raise BrokenGraphError(f"{record.type!r}, the type of {record.id!r}, is not declared")
    counts[record.type] += 1
    used = found.used[record.type]
    if not used.issuperset(record.properties):
        declared = MODEL.properties(record.type)
        for name in record.properties:
            if name not in declared or name == "id":
                raise BrokenGraphError(f"{name!r} of {record.id!r} is not a property of {record.type}")
            used.add(name)
    found.never += not record.holds
