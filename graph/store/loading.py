"""Writes facts: creates or replaces nodes and relationships by id, in sets, and counts the changes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from graph.connection.session import Database, Transaction
from graph.errors import ConfigurationError
from graph.messages.language import Message
from graph.store.clipping import CLIP, CLIP_PARAMETERS, DERIVED, clip_around
from graph.store.stored import Fact, Node
from graph.vocabulary import MODEL

T = TypeVar("T")

ROWS_PER_STATEMENT = 5000

# A write to one marked node makes loads wait for each other, so that the data they compare with does not change. The
# value written identifies the state of the graph, for results that are cached. While a restore is under way, nothing is
# loaded.
LOCK = (
    "MATCH (m:CobuildMeta {id: 'cobuild'}) WHERE properties(m).restoring IS NULL "
    "SET m.written = randomUUID() RETURN m.id AS id"
)

COMPARE_NODES = """
UNWIND $rows AS row
OPTIONAL MATCH (n:Entity {id: row.id})
WITH row, n WHERE n IS NULL OR properties(n) <> row.properties
RETURN row.id AS id, n IS NULL AS created,
  n IS NOT NULL AND (n.validFrom <> row.properties.validFrom OR n.validTo <> row.properties.validTo
    OR coalesce(n.observed, false) <> row.properties.observed
    OR coalesce(n.termKnowledge, '') <> row.properties.termKnowledge) AS redated
"""
# A merge of a thing that is certainly new takes three times as long, and a tenth more memory until it is committed.
CREATE_NODES = "UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties"
CHANGE_NODES = "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n:$(row.labels), n = row.properties"
# A relationship is found by its ends: types and ends differ from row to row, and no index spans types.
_FOUND = """
UNWIND $rows AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
"""
COMPARE_FACTS = f"""{_FOUND}
OPTIONAL MATCH (a)-[r]->(b) WHERE r.id = row.id AND type(r) = row.type
WITH row, r, row.properties AS given
WITH row, r IS NULL AS created,
  r IS NOT NULL
  AND all(k IN keys(given) WHERE k IN $derived OR coalesce(r[k] = given[k], false))
  AND all(k IN keys(r) WHERE k IN $derived OR k IN keys(given))
  AND coalesce(r.statedFrom, r.validFrom) = given.validFrom
  AND coalesce(r.statedTo, r.validTo) = given.validTo AS same
WHERE NOT same
RETURN row.id AS id, created
"""
CREATE_FACTS = f"{_FOUND} CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties {CLIP}"
CHANGE_FACTS = f"{_FOUND} MATCH (a)-[r]->(b) WHERE r.id = row.id AND type(r) = row.type SET r = row.properties {CLIP}"


def create_facts(type_: str) -> str:
    """The statement that creates relationships of one type from ``$rows``, whose terms are already clipped."""
    return f"{_FOUND} CREATE (a)-[r:{type_}]->(b) SET r = row.properties"


def drop_facts(type_: str) -> str:
    """The statement that removes the relationships of a type whose ids are in ``$ids``, and returns these ids."""
    return f"UNWIND $ids AS id MATCH ()-[r:{type_} {{id: id}}]->() DELETE r RETURN id"


@dataclass(slots=True)
class Tally:
    """The numbers of one type created, changed, and unchanged."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0

    def add(self, other: Tally) -> None:
        self.created += other.created
        self.changed += other.changed
        self.unchanged += other.unchanged


@dataclass(slots=True)
class LoadTallies:
    """The result of a load, by node type and by relationship type."""

    nodes: dict[str, Tally] = field(default_factory=dict)
    relationships: dict[str, Tally] = field(default_factory=dict)

    def add(self, other: LoadTallies) -> None:
        for mine, theirs in ((self.nodes, other.nodes), (self.relationships, other.relationships)):
            for name, tally in theirs.items():
                mine.setdefault(name, Tally()).add(tally)


async def load(db: Database, nodes: Sequence[Node], facts: Sequence[Fact]) -> LoadTallies:
    """Write all of it in one transaction. The ends of every fact must be among the nodes or in the graph.

    :raises ConfigurationError: the graph has not been migrated
    """

    async def work(transaction: Transaction) -> LoadTallies:
        if not await transaction.run(LOCK):
            raise ConfigurationError(Message("The graph is not set up: run `cobuild migrate` first."))
        written = LoadTallies()
        for some_nodes in batched(nodes, ROWS_PER_STATEMENT):
            await _load_nodes(transaction, some_nodes, written.nodes)
        await _load_facts(transaction, facts, written.relationships)
        return written

    return await db.write("load", work)


async def _load_nodes(transaction: Transaction, nodes: Sequence[Node], tallies: dict[str, Tally]) -> None:
    rows = {
        node.id: {"id": node.id, "labels": list(MODEL.all_labels(node.label)), "properties": node.properties}
        for node in nodes
    }
    found = await transaction.run(COMPARE_NODES, {"rows": list(rows.values())})
    created = {row["id"] for row in found if row["created"]}
    changed = [row["id"] for row in found if not row["created"]]
    for text, ids in ((CREATE_NODES, created), (CHANGE_NODES, changed)):
        if ids:
            await transaction.run(text, {"rows": [rows[id_] for id_ in ids]})
    if redated := [row["id"] for row in found if row["redated"]]:
        await clip_around(transaction, redated)
    _count(tallies, {node.id: node.label for node in nodes}, created, {row["id"] for row in found})


async def _load_facts(transaction: Transaction, facts: Sequence[Fact], tallies: dict[str, Tally]) -> None:
    # All are compared before any is created, because lookups among many new relationships of the transaction are slow.
    rows = {fact.id: _row(fact) for fact in facts}
    new: list[Mapping[str, Any]] = []
    changed: list[Mapping[str, Any]] = []
    for some in batched(list(rows.values()), ROWS_PER_STATEMENT):
        for found in await transaction.run(COMPARE_FACTS, {"rows": some, "derived": list(DERIVED)}):
            (new if found["created"] else changed).append(rows[found["id"]])
    moved = await _drop_moved(transaction, new)
    for text, written in ((CHANGE_FACTS, changed), (CREATE_FACTS, new)):
        for some in batched(written, ROWS_PER_STATEMENT):
            await transaction.run(text, {"rows": some, **CLIP_PARAMETERS})
    created = {row["id"] for row in new} - moved
    _count(tallies, {fact.id: fact.type for fact in facts}, created, {row["id"] for row in (*new, *changed)})


def _row(fact: Fact) -> Mapping[str, Any]:
    ends = {"source": fact.source, "target": fact.target}
    return {"id": fact.id, "type": fact.type, **ends, "properties": fact.properties}


async def _drop_moved(transaction: Transaction, new: Iterable[Mapping[str, Any]]) -> set[str]:
    """Remove facts that had other ends before. An id made of the ends cannot have had others."""
    candidates: dict[str, list[str]] = {}
    for row in new:
        if not row["id"].startswith(f"{row['source']}.{row['type']}.{row['target']}"):
            candidates.setdefault(row["type"], []).append(row["id"])
    moved: set[str] = set()
    for type_, ids in candidates.items():
        moved |= {row["id"] for row in await transaction.run(drop_facts(type_), {"ids": ids})}
    return moved


def _count(tallies: dict[str, Tally], types: Mapping[str, str], created: set[str], written: set[str]) -> None:
    for id_, type_ in types.items():
        tally = tallies.setdefault(type_, Tally())
        if id_ in created:
            tally.created += 1
        elif id_ in written:
            tally.changed += 1
        else:
            tally.unchanged += 1


def batched(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """Pieces of at most this size."""
    return (items[start : start + size] for start in range(0, len(items), size))


KNOWN_NODES = """
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN collect([n.id, labels(n), n.name, n.validFrom, n.validTo]) AS found
"""
PARTS_ABOVE = """
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:PART_OF*0..20]->(part)-[r:PART_OF]->(whole)
WITH DISTINCT part, r, whole
RETURN collect([part.id, whole.id, r.kind, r.validFrom, r.validTo]) AS found
"""

Stored = tuple[str, str, datetime.date, datetime.date]
"""Type, name, first and last day."""
StoredPart = tuple[str, str, str | None, datetime.date, datetime.date]
"""Part, whole, hierarchy, first and last day."""


async def known_nodes(db: Database, ids: Sequence[str]) -> dict[str, Stored]:
    """The ids among these that are in the graph."""
    known: dict[str, Stored] = {}
    for batch in batched(ids, ROWS_PER_STATEMENT):
        for id_, labels, name, first, last in await db.read("load.known", KNOWN_NODES, {"ids": list(batch)}) or ():
            type_ = next(label for label in labels if label in MODEL.node)
            known[id_] = (type_, name, _day(first), _day(last))
    return known


async def parts_above(db: Database, ids: Sequence[str]) -> list[StoredPart]:
    """All ``PART_OF`` facts that lead up from these nodes, each once."""
    found: dict[tuple[Any, ...], StoredPart] = {}
    for batch in batched(ids, ROWS_PER_STATEMENT):
        for part, whole, hierarchy, first, last in await db.read("load.parts", PARTS_ABOVE, {"ids": list(batch)}) or ():
            row = (part, whole, hierarchy, _day(first), _day(last))
            found[row] = row
    return list(found.values())


def _day(value: Any) -> datetime.date:
    return value if isinstance(value, datetime.date) else value.to_native()
