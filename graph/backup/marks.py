"""What belongs to Cobuild in a database, and whether anything was written to it meanwhile."""

from __future__ import annotations

from typing import Any

from graph.backup.values import encoded
from graph.connection.session import Database
from graph.errors import ForeignGraph
from graph.messages.language import Message
from graph.store.own import META, PREFIX
from graph.vocabulary import MODEL

ENTITY = MODEL.interfaces[0].name

NODES = "MATCH (n) RETURN labels(n) AS labels, count(*) AS count"
RELATIONSHIPS = "MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count"
WRITTEN = ("CobuildMeta", "CobuildLoad")
"""What each load of Cobuild changes."""
THERE = "CALL db.labels() YIELD label WHERE label IN $labels RETURN collect(label)"
MARKED = "MATCH (n:{labels}) RETURN elementId(n) AS id, properties(n) AS properties ORDER BY id"
TOTALS = "RETURN [COUNT { () }, COUNT { ()-->() }]"


async def counts(db: Database) -> tuple[dict[tuple[str, ...], int], dict[str, int]]:
    """Nodes by their labels, sorted, and relationships by type, in the order of these names.

    :raises ForeignGraph: some are not Cobuild's
    """
    nodes = {tuple(sorted(row["labels"])): row["count"] for row in await db.rows("backup.nodes", NODES)}
    foreign = {labels: count for labels, count in nodes.items() if not is_own(labels)}
    if foreign:
        named = sorted({label for labels in foreign for label in labels})
        raise ForeignGraph(
            Message(
                "The database also holds {count:,} nodes that are not Cobuild's ({labels}); nothing was done. "
                "Move them to a database of their own.",
                count=sum(foreign.values()),
                labels=", ".join(named) or Message("without a label"),
            )
        )
    types = {row["type"]: row["count"] for row in await db.rows("backup.relationships", RELATIONSHIPS)}
    return dict(sorted(nodes.items())), dict(sorted(types.items()))


def is_own(labels: tuple[str, ...]) -> bool:
    """Whether nodes with these labels are Cobuild's: things of the network, or its own records."""
    return ENTITY in labels or any(label.startswith(PREFIX) for label in labels)


async def mark(db: Database) -> tuple[Any, ...]:
    """A value that differs after a load, an import, a migration or a restore of Cobuild, and after most other writes.

    Community gives no number of its last transaction; a program that only changes properties leaves no trace.
    """
    labels = await db.read("backup.labels", THERE, {"labels": list(WRITTEN)})
    rows = await db.rows("backup.mark", MARKED.format(labels="|".join(labels))) if labels else []
    marked = tuple((row["id"], encoded(row["properties"], META)) for row in rows)
    return (*marked, *await db.read("backup.totals", TOTALS, {}))
