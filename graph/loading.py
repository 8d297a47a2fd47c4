"""Writing facts: nodes and relationships are made or replaced by id, in sets, and what changed is counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from graph.clipping import DERIVED, clip, clip_around
from graph.errors import ConfigurationError
from graph.session import Database, Transaction
from graph.stored import Fact, Node
from graph.vocabulary import MODEL

T = TypeVar("T")

ROWS_PER_STATEMENT = 5000

# A write to the one marked node: loads wait for each other, so that what they compare with stands still.
LOCK = "MATCH (m:CobuildMeta {id: 'cobuild'}) SET m.id = m.id RETURN m.id AS id"

COMPARE_NODES = """
UNWIND $rows AS row
OPTIONAL MATCH (n:Entity {id: row.id})
WITH row, n WHERE n IS NULL OR properties(n) <> row.properties
RETURN row.id AS id, n IS NULL AS created,
  n IS NOT NULL AND (n.validFrom <> row.properties.validFrom OR n.validTo <> row.properties.validTo
    OR coalesce(n.observed, false) <> row.properties.observed) AS redated
"""


def write_nodes(label: str) -> str:
    """The statement that makes or replaces nodes of a type from ``$rows``, each with ``id`` and ``properties``."""
    labels = ":".join(MODEL.all_labels(label))
    return f"UNWIND $rows AS row MERGE (n:Entity {{id: row.id}}) SET n:{labels}, n = row.properties"


def compare_facts(type_: str) -> str:
    """The statement that tells which of ``$rows`` are new, moved to other ends, or otherwise changed."""
    return f"""
UNWIND $rows AS row
OPTIONAL MATCH (a)-[r:{type_} {{id: row.id}}]->(b)
WITH row, a, b, r, row.properties AS given
WITH row, r, r IS NULL AS created, r IS NOT NULL AND (a.id <> row.source OR b.id <> row.target) AS moved,
  r IS NOT NULL
  AND all(k IN keys(given) WHERE k IN $derived OR coalesce(r[k] = given[k], false))
  AND all(k IN keys(r) WHERE k IN $derived OR k IN keys(given))
  AND coalesce(r.statedFrom, r.validFrom) = given.validFrom
  AND coalesce(r.statedTo, r.validTo) = given.validTo AS same
WHERE created OR moved OR NOT same
RETURN row.id AS id, created, moved
"""


def drop_facts(type_: str) -> str:
    """The statement that removes the relationships of a type whose ids are in ``$ids``."""
    return f"UNWIND $ids AS id MATCH ()-[r:{type_} {{id: id}}]->() DELETE r"


def create_facts(type_: str) -> str:
    """The statement that makes relationships from ``$rows``: ``source``, ``target`` (ids) and ``properties``."""
    return (
        "UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) "
        f"CREATE (a)-[r:{type_}]->(b) SET r = row.properties"
    )


def change_facts(type_: str) -> str:
    """The statement that replaces the properties of relationships from ``$rows``: ``id`` and ``properties``."""
    return f"UNWIND $rows AS row MATCH ()-[r:{type_} {{id: row.id}}]->() SET r = row.properties"


@dataclass(slots=True)
class Tally:
    """How many of one type were made, changed, and found as they were."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0

    def add(self, other: Tally) -> None:
        self.created += other.created
        self.changed += other.changed
        self.unchanged += other.unchanged


@dataclass(slots=True)
class Written:
    """What a load did, by node type and by relationship type."""

    nodes: dict[str, Tally] = field(default_factory=dict)
    relationships: dict[str, Tally] = field(default_factory=dict)

    def add(self, other: Written) -> None:
        for mine, theirs in ((self.nodes, other.nodes), (self.relationships, other.relationships)):
            for name, tally in theirs.items():
                mine.setdefault(name, Tally()).add(tally)


async def load(db: Database, nodes: Sequence[Node], facts: Sequence[Fact]) -> Written:
    """Write all of it in one transaction. The ends of every fact must be among the nodes or in the graph.

    :raises ConfigurationError: the graph has not been migrated
    """

    async def work(transaction: Transaction) -> Written:
        if not await transaction.run(LOCK):
            raise ConfigurationError("The graph is not set up: run `cobuild migrate` first.")
        written = Written()
        for label, of_label in _grouped(nodes, "label"):
            written.nodes[label] = await _load_nodes(transaction, label, of_label)
        for type_, of_type in _grouped(facts, "type"):
            written.relationships[type_] = await _load_facts(transaction, type_, of_type)
        return written

    return await db.write("load", work)


async def _load_nodes(transaction: Transaction, label: str, nodes: list[Node]) -> Tally:
    tally = Tally()
    for batch in _batched(nodes, ROWS_PER_STATEMENT):
        rows = {node.id: {"id": node.id, "properties": node.properties} for node in batch}
        found = await transaction.run(COMPARE_NODES, {"rows": list(rows.values())})
        if found:
            await transaction.run(write_nodes(label), {"rows": [rows[row["id"]] for row in found]})
        if redated := [row["id"] for row in found if row["redated"]]:
            await clip_around(transaction, redated)
        created = sum(row["created"] for row in found)
        tally.add(Tally(created, len(found) - created, len(rows) - len(found)))
    return tally


async def _load_facts(transaction: Transaction, type_: str, facts: list[Fact]) -> Tally:
    tally = Tally()
    for batch in _batched(facts, ROWS_PER_STATEMENT):
        rows: dict[str, dict[str, Any]] = {
            fact.id: {"id": fact.id, "source": fact.source, "target": fact.target, "properties": fact.properties}
            for fact in batch
        }
        found = await transaction.run(compare_facts(type_), {"rows": list(rows.values()), "derived": list(DERIVED)})
        if moved := [row["id"] for row in found if row["moved"]]:
            await transaction.run(drop_facts(type_), {"ids": moved})
        if made := [rows[row["id"]] for row in found if row["created"] or row["moved"]]:
            await transaction.run(create_facts(type_), {"rows": made})
        if changed := [rows[row["id"]] for row in found if not row["created"] and not row["moved"]]:
            await transaction.run(change_facts(type_), {"rows": changed})
        if found:
            await clip(transaction, type_, [row["id"] for row in found])
        tally.add(Tally(len(made) - len(moved), len(changed) + len(moved), len(rows) - len(found)))
    return tally


def _batched(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[start : start + size] for start in range(0, len(items), size))


def _grouped(items: Iterable[T], attribute: str) -> Iterator[tuple[str, list[T]]]:
    """The items by type, in the order of the model."""
    groups: dict[str, list[T]] = {}
    for item in items:
        groups.setdefault(getattr(item, attribute), []).append(item)
    order = [*MODEL.node, *MODEL.relationship]
    return ((name, groups[name]) for name in sorted(groups, key=order.index))


LABELS_OF = "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN collect([n.id, labels(n)]) AS found"


async def types_of(db: Database, ids: Sequence[str]) -> dict[str, str]:
    """The node types of those ids that are in the graph."""
    known: dict[str, str] = {}
    for batch in _batched(ids, ROWS_PER_STATEMENT):
        for id_, labels in await db.read("load.types", LABELS_OF, {"ids": list(batch)}) or ():
            known[id_] = next(label for label in labels if label in MODEL.node)
    return known
