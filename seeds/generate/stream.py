"""The city as a stream of batches: nodes by label, then relationships by type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from graph.vocabulary import MODEL
from seeds.generate import activities, agreements, lines, organizations, people, places, resources
from seeds.generate.city import KINDS, City, Row, ident
from seeds.generate.city_parts import NodePart, RelationshipPart
from seeds.generate.plan import Plan

ROWS_PER_BATCH = 5_000

_SUBJECTS = (places, organizations, people, agreements, resources, activities)
_BY_KIND: dict[str, NodePart] = {part.kind: part for subject in _SUBJECTS for part in subject.NODES}
NODE_PARTS: tuple[NodePart, ...] = tuple(_BY_KIND[kind] for kind in KINDS)
_TIES: tuple[RelationshipPart, ...] = tuple(
    part
    for subject in (places, organizations, lines, people, agreements, resources, activities)
    for part in subject.TIES
)
# Parts of one type come one after the other, whichever subject declares them; sorting is stable.
TIE_PARTS: tuple[RelationshipPart, ...] = tuple(sorted(_TIES, key=lambda part: part.type))


@dataclass(frozen=True, slots=True)
class Batch:
    """Up to ``ROWS_PER_BATCH`` rows to be written in one transaction.

    :param index: its place in the stream, from 0
    :param name: the label of its nodes or the type of its relationships
    :param rows: the properties of each node; or ``source`` and ``target`` (ids) and ``properties`` of each relationship
    """

    index: int
    relationships: bool
    name: str
    rows: list[Row]


def relationship_counts(plan: Plan) -> dict[str, int]:
    """Relationships by type."""
    counts: dict[str, int] = {}
    for part in TIE_PARTS:
        counts[part.type] = counts.get(part.type, 0) + part.count(plan)
    return counts


def node_counts(plan: Plan) -> dict[str, int]:
    """Nodes by label."""
    counts: dict[str, int] = {}
    for kind, label in KINDS.items():
        counts[label] = counts.get(label, 0) + plan[kind]
    return counts


def hubs(plan: Plan, count: int) -> list[str]:
    """Ids of the units with the largest expected number of relationships, largest first."""
    return [ident("unit", plan.unit_at_rank(rank)) for rank in range(min(count, plan["unit"]))]


def stream(plan: Plan) -> Iterator[Batch]:
    """All of a city, always the same for the same plan; about a dozen bytes per node are kept, never the graph."""
    city = City(plan)
    index = 0
    for relationships, groups in ((False, _nodes(city)), (True, _relationships(city))):
        for name, rows in groups:
            while chunk := list(islice(rows, ROWS_PER_BATCH)):
                yield Batch(index, relationships, name, chunk)
                index += 1


def _nodes(city: City) -> Iterator[tuple[str, Iterator[Row]]]:
    for label in dict.fromkeys(KINDS.values()):
        parts = [part for part in NODE_PARTS if KINDS[part.kind] == label]
        yield label, (row for part in parts for row in part.make(city))


def _relationships(city: City) -> Iterator[tuple[str, Iterator[Row]]]:
    for type_ in dict.fromkeys(part.type for part in TIE_PARTS):
        yield type_, _rows(city, type_)


def _rows(city: City, type_: str) -> Iterator[Row]:
    prefix, number = f"g-{type_.lower().replace('_', '-')}", 0
    symmetric = MODEL.relationship[type_].symmetric
    for part in TIE_PARTS:
        if part.type != type_:
            continue
        for tie in part.make(city, part.count(city.plan)):
            number += 1
            source, target = tie.source.id, tie.target.id
            if symmetric and target < source:
                source, target = target, source
            facts = {"id": f"{prefix}-{number:07d}", **tie.facts}
            for end in (tie.source, tie.target):
                # Relationships of an agreement, activity or the like take its dates.
                if facts["termKnowledge"] == "UNKNOWN" and KINDS[end.kind] in MODEL.dating:
                    facts["termKnowledge"] = city.terms[end.kind].knowledge(end.place)
            yield {"source": source, "target": target, "properties": facts}
