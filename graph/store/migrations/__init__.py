"""Migrations: numbered changes of the stored graph, recorded in it, each run once; and whose graph it is at all.

A migration is a module ``mNNNN_what.py`` with a ``MIGRATION``, listed in ``MIGRATIONS``. Indexes need none: they are
derived from the vocabulary and made whenever they are missing.
"""

from __future__ import annotations

from typing import Any

from graph.connection.session import Database
from graph.errors import ForeignGraph
from graph.messages.language import Message
from graph.store import indexes
from graph.store.migrations import (
    m0001_schema,
    m0002_lineage,
    m0003_codes,
    m0004_names_and_dates,
    m0005_term_knowledge,
    m0006_spelling,
)
from graph.store.migrations.record import Migration
from graph.store.own import META
from graph.store.restores import RESTORING, half_restored

MIGRATIONS: tuple[Migration, ...] = (
    m0001_schema.MIGRATION,
    m0002_lineage.MIGRATION,
    m0003_codes.MIGRATION,
    m0004_names_and_dates.MIGRATION,
    m0005_term_knowledge.MIGRATION,
    m0006_spelling.MIGRATION,
)

_LABELS = "CALL db.labels() YIELD label RETURN collect(label) AS labels"
_NODES = "RETURN COUNT { MATCH (n) } AS nodes"
_MARKS = "MATCH (m:CobuildMeta {id: 'cobuild'}) RETURN properties(m) AS marks"
_APPLIED = "MATCH (m:CobuildMigration) RETURN collect(m.number) AS numbers"


async def version(db: Database) -> int | None:
    """The number of the last migration that the graph has seen; None for an empty graph.

    :raises ForeignGraph: the database holds somebody else's data, or was written by a newer Cobuild
    :raises HalfRestored: a restore was interrupted, or is under way
    """
    if META in await db.read("migrate.labels", _LABELS, {}):
        marks: dict[str, Any] = await db.read("migrate.version", _MARKS, {}) or {}
        if RESTORING in marks:
            raise half_restored(marks[RESTORING][0])
        seen: int | None = marks.get("version")
        newest = MIGRATIONS[-1].number
        if seen is not None and seen > newest:
            raise ForeignGraph(
                Message(
                    "The graph is of version {seen}; this Cobuild knows versions up to {newest}. Install a "
                    "newer Cobuild.",
                    seen=seen,
                    newest=newest,
                )
            )
        if seen is not None:
            return seen
    if nodes := await db.read("migrate.nodes", _NODES, {}):
        raise ForeignGraph(
            Message(
                "The database holds {nodes} nodes that are not Cobuild's; it was left untouched. Name an "
                "empty database with the setting neo4j_database or neo4j_uri.",
                nodes=nodes,
            )
        )
    return None


async def recognise(db: Database) -> None:
    """Return where the database is empty or ours.

    :raises ForeignGraph, HalfRestored: as ``version``
    """
    await version(db)


async def migrate(db: Database) -> list[str]:
    """Bring the graph up to date; safe to run twice and from several processes at once.

    :returns: what this call did, such as ``migration 1 schema`` and ``index unit_name``; empty where nothing was due
    :raises ForeignGraph, HalfRestored: as ``version``; nothing was touched
    """
    applied: list[str] = []
    recorded = set() if await version(db) is None else set(await db.read("migrate.applied", _APPLIED, {}))
    for migration in MIGRATIONS:
        if migration.number not in recorded and await migration.apply(db):
            applied.append(f"migration {migration.number} {migration.name}")
    applied += [f"index {name}" for name in await indexes.ensure(db)]
    return applied


__all__ = ["MIGRATIONS", "Migration", "migrate", "recognise", "version"]
