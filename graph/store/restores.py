"""The mark of a restore: while it is in the graph, what is there is a part, and nothing may read or load it.

It is the property ``restoring`` of ``CobuildMeta``: the backup's path, its SHA-256, and a name of the attempt. A later
attempt puts its own name there, which ends the earlier one.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any

from graph.connection.session import Database, Transaction
from graph.errors import BadUserInput, HalfRestored
from graph.messages.language import Message
from graph.store.own import LABELS

RESTORING = "restoring"

_CONSTRAINT = "CREATE CONSTRAINT cobuild_meta_id IF NOT EXISTS FOR (m:CobuildMeta) REQUIRE m.id IS UNIQUE"
# The write comes first: from here on no load can change what is looked at.
_LOCK = """
MERGE (m:CobuildMeta {id: 'cobuild'}) SET m.written = randomUUID()
RETURN properties(m).restoring IS NOT NULL AS part
"""
_HELD = "MATCH (n) WHERE none(label IN labels(n) WHERE label IN $records) RETURN count(n) AS nodes"
_BEGIN = "MATCH (m:CobuildMeta {id: 'cobuild'}) SET m.restoring = $mark"
# The mark is written before it is read, so that two attempts wait for each other and then see the change.
_HOLD = """
MATCH (m:CobuildMeta {id: 'cobuild'}) SET m.id = m.id
WITH m WHERE m.restoring = $mark RETURN m.id AS id
"""
_FINISH = "MATCH (m:CobuildMeta {id: 'cobuild'}) SET m = $properties, m.written = randomUUID()"
_MARK = """
OPTIONAL MATCH (m:CobuildMeta {id: 'cobuild'})
RETURN properties(m).restoring
"""


@dataclass(frozen=True, slots=True)
class Restore:
    """One attempt to restore the backup at ``path``."""

    path: str
    sha256: str
    attempt: str = field(default_factory=lambda: secrets.token_hex(8))

    @property
    def mark(self) -> list[str]:
        return [self.path, self.sha256, self.attempt]

    async def begin(self, db: Database, *, replace: bool) -> None:
        """Mark the graph as a part, from which everything may then be deleted.

        :raises BadUserInput: it holds something, is not a part already, and ``replace`` is false
        """

        async def work(transaction: Transaction) -> None:
            [found] = await transaction.run(_LOCK)
            if not (replace or found["part"]):
                [held] = await transaction.run(_HELD, {"records": list(LABELS)})
                if held["nodes"]:
                    raise _occupied(held["nodes"])
            await transaction.run(_BEGIN, {"mark": self.mark})

        await db.rows("restore.constraint", _CONSTRAINT)
        await db.write("restore.begin", work)

    async def hold(self, transaction: Transaction) -> None:
        """Go on in this transaction, during which no other attempt can begin.

        :raises HalfRestored: another attempt has begun
        """
        if not await transaction.run(_HOLD, {"mark": self.mark}):
            raise HalfRestored(
                Message("Another restore into this graph has begun, so this one has ended: wait until that is done.")
            )

    async def finish(self, db: Database, properties: dict[str, Any]) -> None:
        """Put the marks of the backup in place of this one: from here on the graph is whole."""

        async def work(transaction: Transaction) -> None:
            await self.hold(transaction)
            await transaction.run(_FINISH, {"properties": properties})

        await db.write("restore.finish", work)


async def under_way(db: Database, *, read_back: bool = True) -> Restore | None:
    """The restore that marks the graph, running or interrupted. Without ``read_back`` a cluster may tell of an earlier
    moment, in less time.
    """
    mark = await db.read("restore.mark", _MARK, {}, read_back=read_back)
    return Restore(*mark) if mark else None


def _occupied(nodes: int) -> BadUserInput:
    return BadUserInput(
        Message(
            "The graph already holds {nodes:,} nodes: --replace deletes them; --data or --neo4j-uri names another "
            "graph.",
            nodes=nodes,
        ),
        path="database",
    )


def half_restored(path: str) -> HalfRestored:
    """The error for a graph that is only a part."""
    return HalfRestored(
        Message(
            "The graph is being restored from {path}, or that was interrupted; what is there is a part. Wait, or run "
            "`cobuild restore FILE` again, with that file or another.",
            path=path,
        )
    )
