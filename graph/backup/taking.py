"""Takes a backup of a graph that is in use.

Neo4j shows each statement what is committed when it reads a row, so a long reading may see a part of a write that comes
meanwhile. A backup is therefore kept only if nothing was written between its first statement and its last; otherwise it
is taken again, the last time while loads wait.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from importlib.metadata import version as version_of
from pathlib import Path
from typing import TypeVar

import orjson

from graph.backup.content import Contents, Numbers
from graph.backup.file import Head, Progress, Steps, Verified, Writer
from graph.backup.marks import counts, mark
from graph.backup.values import encoded
from graph.connection.session import Database, Transaction
from graph.errors import NothingLoaded, Unavailable
from graph.messages.language import Message
from graph.store.migrations import version
from graph.store.status import NOTHING_LOADED, SERVER

ATTEMPTS = 3
"""How often a backup is begun; the last time loads wait for it."""

# Names of labels and types are of the database, and no parameters in every version: they are quoted.
_NODES = """
MATCH (n:{label}) WHERE size(labels(n)) = size($labels) AND all(label IN $labels WHERE label IN labels(n))
RETURN elementId(n), properties(n)
"""
_RELATIONSHIPS = "MATCH (a)-[r:{type}]->(b) RETURN elementId(a), elementId(b), properties(r)"
# As graph.store.loading locks, but it changes nothing.
_WAIT = "MATCH (m:CobuildMeta {id: 'cobuild'}) SET m.id = m.id"

T = TypeVar("T")
Line = Callable[[bytes], None]


class ChangedMeanwhileError(Exception):
    """Something was written while the graph was read."""


async def take(db: Database, path: Path, steps: Steps) -> Verified:
    """Write a backup of the graph to ``path``, which must not exist, and read it back.

    :raises NothingLoaded: the graph is empty
    :raises ForeignGraph: the database holds something that is not Cobuild's, or is of a newer Cobuild
    :raises HalfRestored: a restore into it was interrupted
    :raises BackupError: the file cannot be written
    :raises Unavailable: the graph was written to each time
    """

    async def attempt() -> Verified:
        before = await mark(db)
        head = await survey(db)
        with Writer(path, head) as writer:
            contents = await read(db, head, writer.line, steps(Message("Reading the graph")))
            if await mark(db) != before:
                raise ChangedMeanwhileError
            return writer.finish(contents.digest, steps(Message("Reading the backup")))

    return await undisturbed(db, attempt)


async def contents_of(db: Database, steps: Steps) -> Contents:
    """What the graph holds, to compare.

    :raises Unavailable, ForeignGraph: as ``take``
    """

    async def attempt() -> Contents:
        before = await mark(db)
        found = await read(db, await survey(db), _nowhere, steps(Message("Comparing")))
        if await mark(db) != before:
            raise ChangedMeanwhileError
        return found

    return await undisturbed(db, attempt)


async def contents_of_part(db: Database, head: Head, steps: Steps) -> Contents | None:
    """What a graph holds that is being restored; None if it changes under the reading."""
    nodes, relationships = await counts(db)
    there = dataclasses.replace(head, nodes=nodes, relationships=relationships)
    try:
        return await read(db, there, _nowhere, steps(Message("Comparing")))
    except ChangedMeanwhileError:
        return None


def _nowhere(line: bytes) -> None:
    """A line that nobody needs."""


async def undisturbed(db: Database, attempt: Callable[[], Awaitable[T]]) -> T:
    """The result of the first attempt during which nothing was written."""
    for _ in range(ATTEMPTS - 1):
        try:
            return await attempt()
        except ChangedMeanwhileError:
            continue

    async def while_loads_wait(transaction: Transaction) -> T:
        await transaction.run(_WAIT)
        return await attempt()

    try:
        return await db.write("backup.wait", while_loads_wait)
    except ChangedMeanwhileError:
        raise Unavailable(
            Message("The graph was written to while it was read, {number} times: try again later.", number=ATTEMPTS),
            retry_after=60,
        ) from None


async def survey(db: Database) -> Head:
    """The first line of a backup of the graph as it is."""
    schema = await version(db)
    if schema is None:
        raise NothingLoaded(NOTHING_LOADED)
    server = await db.read("status.server", SERVER, {})
    nodes, relationships = await counts(db)
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return Head(version_of("cobuild"), schema, f"{server['version']} {server['edition']}", now, nodes, relationships)


async def read(db: Database, head: Head, line: Line, progress: Progress) -> Contents:
    """Everything in the graph, as lines of a backup.

    :raises ChangedMeanwhileError: it does not hold the numbers of ``head``
    """
    contents, numbers = Contents(), Numbers()
    done, total = 0, head.rows
    for labels in head.nodes:
        line(orjson.dumps({"nodes": labels}))
        # The label that fewest nodes have leads to them without looking at many others.
        rarest = min(labels, key=lambda label: sum(count for each, count in head.nodes.items() if label in each))
        text = _NODES.format(label=quoted(rarest))
        async with aclosing(db.stream("backup.read_nodes", text, {"labels": list(labels)})) as batches:
            async for batch in batches:
                for element_id, properties in batch:
                    row = encoded(properties, ":".join(labels))
                    numbers.add(element_id)
                    contents.add_node(labels, row)
                    line(b"[" + row + b"]")
                progress(done := done + len(batch), total, rarest)
    numbers.sort()
    for type_ in head.relationships:
        line(orjson.dumps({"relationships": type_}))
        text = _RELATIONSHIPS.format(type=quoted(type_))
        async with aclosing(db.stream("backup.read_relationships", text)) as batches:
            async for batch in batches:
                for source, target, properties in batch:
                    first, second = numbers.of(source), numbers.of(target)
                    if first is None or second is None:
                        raise ChangedMeanwhileError
                    row = encoded(properties, type_)
                    contents.add_relationship(type_, first, second, row)
                    line(b"[%d,%d,%b]" % (first, second, row))
                progress(done := done + len(batch), total, type_)
    if (contents.nodes, contents.relationships) != (head.nodes, head.relationships):
        raise ChangedMeanwhileError
    return contents


def quoted(name: str) -> str:
    """A label or type as a statement names it."""
    return "`" + name.replace("`", "``") + "`"
