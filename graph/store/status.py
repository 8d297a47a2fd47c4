"""The status of a database for people: its server, its migrations, and the counts by type."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from graph.connection.session import Database
from graph.errors import NothingLoaded, OldGraph
from graph.messages.language import Message
from graph.store.migrations import MIGRATIONS, version

SERVER = """
CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel'
RETURN {version: versions[0], edition: edition}
"""
EMPTY = "RETURN COUNT { MATCH (:Entity) } = 0"
INTERRUPTED = "OPTIONAL MATCH (m:CobuildMeta {id: 'cobuild'}) RETURN coalesce(m.seeds = 'loading', false)"
SEEDING = "MATCH (m:CobuildMeta {id: 'cobuild'}) SET m.seeds = $state"
LABELS = "MATCH (n:Entity) UNWIND labels(n) AS label WITH label, count(*) AS n ORDER BY n DESC, label RETURN label, n"
TYPES = "MATCH (:Entity)-[r]->() WITH type(r) AS type, count(*) AS n ORDER BY n DESC, type RETURN type, n"


NOTHING_LOADED = Message(
    "Nothing was ever loaded into this graph. Load data with `cobuild load`, or start `cobuild serve`, which loads the "
    "networks that come with Cobuild. --data or --neo4j-uri names another graph."
)
PART_LOADED = Message(
    "Loading the networks that come with Cobuild was interrupted, and some of them are missing. Complete them with "
    "`cobuild load --seeds`, or start `cobuild serve`, which does."
)


@dataclass(frozen=True, slots=True)
class Status:
    """``migration`` is the last one applied, None in an empty database; ``newest`` is the last one of this version.

    ``seeds_incomplete``: loading the seeds was interrupted. ``no_lean_reads``: why statements are read by the session
    of Neo4j's driver, None where they are read below it. ``no_native_reads``: why Python completes what they return,
    None where compiled code does.
    """

    server: str
    edition: str
    migration: int | None
    newest: int
    seeds_incomplete: bool
    nodes: dict[str, int]
    relationships: dict[str, int]
    no_lean_reads: str | None
    no_native_reads: str | None


async def require_loaded(db: Database) -> None:
    """Return if this version can read the graph; raises otherwise.

    :raises NothingLoaded: it holds nothing, or the first loading was interrupted
    :raises OldGraph: a migration is due
    :raises ForeignGraph: it holds somebody else's data
    :raises HalfRestored: a restore was interrupted, or is under way
    """
    migration = await version(db)
    if migration is None or await is_empty(db):
        raise NothingLoaded(NOTHING_LOADED)
    if await seeding_interrupted(db):
        raise NothingLoaded(PART_LOADED)
    if migration < MIGRATIONS[-1].number:
        raise OldGraph(Message("An older Cobuild has written this graph. Bring it up to date with `cobuild migrate`."))


async def is_empty(db: Database) -> bool:
    """Whether nothing has been loaded."""
    return bool(await db.read("status.empty", EMPTY, {}))


async def seeding_interrupted(db: Database) -> bool:
    """Whether loading the seeds was begun but not finished, so that some are missing."""
    return bool(await db.read("status.interrupted", INTERRUPTED, {}))


@asynccontextmanager
async def seeding(db: Database) -> AsyncIterator[None]:
    """Mark in a migrated graph that the seeds are being loaded, and afterwards that they are complete."""

    async def note(state: str) -> None:
        await db.write("status.seeding", lambda transaction: transaction.run(SEEDING, {"state": state}))

    await note("loading")
    yield
    await note("loaded")


async def status(db: Database) -> Status:
    """Read the status.

    :raises ForeignGraph: the database holds somebody else's data
    :raises HalfRestored: a restore was interrupted, or is under way
    """
    server = await db.read("status.server", SERVER, {})
    migration = await version(db)
    labels = await db.rows("status.labels", LABELS)
    types = await db.rows("status.types", TYPES)
    return Status(
        server["version"],
        server["edition"],
        migration,
        MIGRATIONS[-1].number,
        await seeding_interrupted(db),
        {row["label"]: row["n"] for row in labels},
        {row["type"]: row["n"] for row in types},
        db.no_lean_reads,
        db.no_native_reads,
    )
