"""Reads what the graph holds of the things that an import is about, and writes what it adds; in one transaction.

``graph.store.loading`` replaces things; whoever merges reads them first, and writes what they shall be.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from graph.connection.session import Database, Parameters, Transaction
from graph.errors import ConfigurationError
from graph.messages.language import Message
from graph.store.clipping import CLIP_PARAMETERS, clip_around
from graph.store.loading import (
    CHANGE_FACTS,
    CHANGE_NODES,
    CREATE_FACTS,
    CREATE_NODES,
    LOCK,
    ROWS_PER_STATEMENT,
    batched,
)
from graph.store.stored import Fact, Node
from graph.vocabulary import MODEL

WRITTEN = 1000
"""Rows that a statement writes: each is in memory several times until it is sent."""
Rows = list[dict[str, Any]]
Read = Callable[[str, Parameters], Awaitable[Rows]]
"""Runs one statement: of a transaction, or by itself."""

NODES = """
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  [(n)-[:CITES]->(s) | s.id] AS sources
"""
FACTS = """
UNWIND $rows AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MATCH (a)-[r]->(b) WHERE type(r) = row.type
RETURN row.type AS type, a.id AS source, b.id AS target, properties(r) AS properties
"""
CITING = """
MATCH (:Entity {id: $source})<-[:CITES]-(n:Entity) WHERE n.id > $after
WITH DISTINCT n.id AS id ORDER BY id LIMIT $most
RETURN collect(id) AS ids
"""
"""What cites a source, by id, some at a time."""
STATED = """
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->() WHERE r.sourceIds = [$source] AND type(r) <> 'CITES'
RETURN collect(DISTINCT r.id) AS ids
"""
"""What a source alone states of these things."""
GONE_NODES = """
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[c:CITES]->(s:Entity)
WITH n, collect(s.id) AS sources, collect(c.locator) AS locators WHERE sources = [$source]
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, locators[0] AS locator
"""
GONE_FACTS = """
UNWIND $nodes AS id
MATCH (n:Entity {id: id})-[r]->(m:Entity) WHERE r.sourceIds = [$source] AND r.id IN $ids
WITH DISTINCT n, r, m
RETURN r.id AS id, type(r) AS type, n.id AS source, m.id AS target, n.name AS sourceName, m.name AS targetName,
  properties(r) AS properties, r.locators[0] AS locator
"""


def reading(db: Database) -> Read:
    """Statements each by itself, for whoever only looks."""
    return lambda text, parameters: db.rows("import.read", text, parameters)


def within(transaction: Transaction) -> Read:
    """Statements of a transaction."""
    return transaction.run


async def lock(transaction: Transaction) -> None:
    """Make other loads and imports wait, and results that the service keeps be computed again.

    :raises ConfigurationError: the graph has not been migrated
    """
    if not await transaction.run(LOCK):
        raise ConfigurationError(Message("The graph is not set up: run `cobuild migrate` first."))


async def create_nodes(transaction: Transaction, nodes: Sequence[Node]) -> None:
    """Write nodes that are not in the graph."""
    await _write_nodes(transaction, CREATE_NODES, nodes)


async def change_nodes(transaction: Transaction, nodes: Sequence[Node], redated: Sequence[str]) -> None:
    """Write nodes that are in the graph, with all their properties. ``redated``: the ids of those whose term is another
    than before.
    """
    await _write_nodes(transaction, CHANGE_NODES, nodes)
    for ids in batched(redated, ROWS_PER_STATEMENT):
        await clip_around(transaction, ids)


async def _write_nodes(transaction: Transaction, text: str, nodes: Sequence[Node]) -> None:
    for some in batched(nodes, WRITTEN):
        rows = [
            {"id": node.id, "labels": list(MODEL.all_labels(node.label)), "properties": node.properties}
            for node in some
        ]
        await transaction.run(text, {"rows": rows})


async def change_facts(transaction: Transaction, facts: Sequence[Fact]) -> None:
    """Write relationships that are in the graph, with all their properties."""
    await _write_facts(transaction, CHANGE_FACTS, facts)


async def create_facts(transaction: Transaction, facts: Sequence[Fact]) -> None:
    """Write relationships that are not in the graph."""
    await _write_facts(transaction, CREATE_FACTS, facts)


async def _write_facts(transaction: Transaction, text: str, facts: Sequence[Fact]) -> None:
    for some in batched(facts, WRITTEN):
        rows = [
            {
                "id": fact.id,
                "type": fact.type,
                "source": fact.source,
                "target": fact.target,
                "properties": fact.properties,
            }
            for fact in some
        ]
        await transaction.run(text, {"rows": rows, **CLIP_PARAMETERS})


def of_graph(properties: Mapping[str, Any]) -> dict[str, Any]:
    """Properties as read, with Python's own dates."""
    return {name: value.to_native() if hasattr(value, "to_native") else value for name, value in properties.items()}


def label_of(labels: Sequence[str]) -> str:
    """The type of a node among its labels."""
    return next(label for label in labels if label in MODEL.node)
