"""Restores a backup: into an empty graph, or in place of one. What is there is marked as a part until it is whole."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.backup.file import (
    NodeRow,
    Progress,
    Reader,
    RelationshipRow,
    Steps,
    Verified,
    damaged,
    no_progress,
    verify,
)
from graph.backup.marks import counts
from graph.backup.taking import contents_of_part, quoted
from graph.backup.values import decoded
from graph.connection.session import Database, Transaction
from graph.errors import BackupError
from graph.messages.language import Message
from graph.store.migrations import MIGRATIONS, migrate, version
from graph.store.own import LABELS, META
from graph.store.restores import Restore, half_restored, under_way

ROWS = 5000
BYTES = 4 * 2**20
"""A transaction holds so many rows, or about so many bytes of text, whichever comes first."""
NOTICE_SECONDS = 6.0
"""How long a restore waits after it has marked the graph: a service looks every three seconds whether it may answer."""

_CREATE_NODES = "UNWIND $rows AS row CREATE (n:{labels}) SET n = row RETURN elementId(n) AS id"
_CREATE_RELATIONSHIPS = """
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row[0]
MATCH (b) WHERE elementId(b) = row[1]
CREATE (a)-[r:{type}]->(b) SET r = row[2]
"""
_CLEAR_RELATIONSHIPS = "MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS"
_CLEAR_NODES = "MATCH (n) WHERE NOT n:CobuildMeta CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS"


@dataclass(frozen=True, slots=True)
class Target:
    """What a graph holds before a restore: the numbers of nodes and relationships, or a part of another restore."""

    nodes: int
    relationships: int
    interrupted: str | None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is lost when it is replaced."""
        return self.nodes == 0 or self.interrupted is not None


async def target_of(db: Database) -> Target:
    """What is in the graph that a restore would replace.

    :raises ForeignGraph: it holds something that is not Cobuild's
    """
    restore = await under_way(db)
    if restore is None:
        await version(db)
    nodes, relationships = await counts(db)
    held = sum(count for labels, count in nodes.items() if not set(labels) <= set(LABELS))
    return Target(held, sum(relationships.values()), restore.path if restore else None)


def check(path: Path, steps: Steps) -> Verified:
    """Read a backup to its end.

    :raises BackupError: it is not whole, or of a newer Cobuild
    """
    found = verify(path, steps(Message("Reading the backup")))
    newest = MIGRATIONS[-1].number
    if found.head.schema > newest:
        raise BackupError(
            Message(
                "{path} was made by Cobuild {version} from a graph of version {schema}; this Cobuild knows versions up "
                "to {newest}. Install a newer Cobuild.",
                path=path,
                version=found.head.cobuild,
                schema=found.head.schema,
                newest=newest,
            )
        )
    return found


async def restore(
    db: Database, path: Path, backup: Verified, steps: Steps, *, replace: bool = False, in_use: bool = True
) -> list[str]:
    """Put what a backup holds into the graph, compare, and bring it up to date.

    :param backup: of ``check``
    :param replace: delete what the graph holds
    :param in_use: a service may be answering from the graph, and is given the time to notice
    :returns: the migrations and indexes that were made
    :raises BadUserInput: the graph is not empty and ``replace`` is false
    :raises ForeignGraph: it holds something that is not Cobuild's
    :raises BackupError: the file has changed since, or what the graph holds at the end is not what the file holds
    :raises HalfRestored: another restore has begun
    """
    await target_of(db)
    attempt = Restore(str(path.absolute()), backup.sha256)
    await attempt.begin(db, replace=replace)
    if in_use:
        await asyncio.sleep(NOTICE_SECONDS)
    await db.rows("restore.clear", _CLEAR_RELATIONSHIPS)
    await db.rows("restore.clear", _CLEAR_NODES)
    meta = await _fill(db, attempt, Reader(path), steps(Message("Writing")))
    found = await contents_of_part(db, backup.head, steps)
    if found is None or found.digest != backup.content:
        raise BackupError(
            Message(
                "What the graph holds is not what {path} holds: something else wrote to it meanwhile. "
                "Restore it again.",
                path=path,
            )
        )
    await attempt.finish(db, meta)
    return await migrate(db)


async def repeat(db: Database, interrupted: Restore) -> None:
    """Restore the backup of an interrupted restore again, if it is where it was, and the same.

    :raises HalfRestored: it is not
    """
    path = Path(interrupted.path)
    try:
        backup = check(path, _silent)
    except BackupError as error:
        raise half_restored(interrupted.path) from error
    if backup.sha256 != interrupted.sha256:
        raise half_restored(interrupted.path)
    await restore(db, path, backup, _silent, in_use=False)


def _silent(description: Message) -> Progress:
    return no_progress


class _Ids:
    """Element ids by number, in one run of bytes instead of one object each."""

    def __init__(self) -> None:
        self._text = bytearray()
        self._ends = array("Q", [0])

    def add(self, element_id: str) -> None:
        self._text += element_id.encode()
        self._ends.append(len(self._text))

    def __getitem__(self, number: int) -> str:
        return self._text[self._ends[number] : self._ends[number + 1]].decode()


async def _fill(db: Database, attempt: Restore, reader: Reader, progress: Progress) -> dict[str, Any]:
    """Write all rows; returns the properties of the backup's ``CobuildMeta``, which the graph does not have yet."""
    ids, meta = _Ids(), dict[str, Any]()
    done = 0
    for rows in _batched(reader.rows()):
        first = rows[0]
        if isinstance(first, NodeRow):
            if META in first.labels:
                meta = decoded(first.properties)
                ids.add(await _id_of_meta(db))
            else:
                properties = [decoded(row.properties) for row in rows]
                text = _CREATE_NODES.format(labels=":".join(map(quoted, first.labels)))
                for made in await _write(db, attempt, text, properties):
                    ids.add(made["id"])
            what = ":".join(first.labels)
        else:
            ends = [[ids[row.source], ids[row.target], decoded(row.properties)] for row in rows]
            await _write(db, attempt, _CREATE_RELATIONSHIPS.format(type=quoted(first.type)), ends)
            what = first.type
        progress(done := done + len(rows), reader.head.rows, what)
    if reader.sha256 != attempt.sha256:
        raise damaged(reader.path, Message("it has changed since it was checked"))
    return meta


async def _write(db: Database, attempt: Restore, text: str, rows: Sequence[Any]) -> list[dict[str, Any]]:
    async def work(transaction: Transaction) -> list[dict[str, Any]]:
        await attempt.hold(transaction)
        return await transaction.run(text, {"rows": rows})

    return await db.write("restore.write", work)


async def _id_of_meta(db: Database) -> str:
    found: str = await db.read("restore.meta", "MATCH (m:CobuildMeta) RETURN elementId(m)", {}, read_back=True)
    return found


def _batched(rows: Iterator[NodeRow | RelationshipRow]) -> Iterator[list[Any]]:
    """Rows that follow each other and have the same labels or type."""
    batch: list[NodeRow | RelationshipRow] = []
    size, kind = 0, None
    for row in rows:
        if batch and (row[0] != kind or len(batch) == ROWS or size > BYTES):
            yield batch
            batch, size = [], 0
        batch.append(row)
        size, kind = size + row.size, row[0]
    if batch:
        yield batch
