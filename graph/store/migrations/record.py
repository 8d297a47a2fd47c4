"""One migration: what it changes, and how it is entered in the graph's record exactly once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from graph.connection.session import Database, Transaction
from graph.store import indexes

# The write to the one node under a unique constraint makes a second process wait here until the first has committed.
LOCK = "MERGE (m:CobuildMeta {id: 'cobuild'}) ON CREATE SET m.version = 0 SET m.id = m.id RETURN m.version AS version"
RECORDED = "MATCH (m:CobuildMigration {number: $number}) RETURN m.number AS number"
RECORD = """
MATCH (meta:CobuildMeta {id: 'cobuild'})
SET meta.version = $number
CREATE (:CobuildMigration {number: $number, name: $name, appliedAt: datetime()})
"""


async def _nothing(where: Transaction | Database) -> None:
    del where


@dataclass(frozen=True, slots=True)
class Migration:
    """A numbered change. ``schema``: commands that may run twice (IF NOT EXISTS, IF EXISTS), as Neo4j runs them outside
    the transaction. ``batches``: work in transactions of its own, for what is too much for one, which may run twice.
    ``data``: work that is committed together with the record, so it happens once."""

    number: int
    name: str
    schema: tuple[str, ...] = ()
    batches: Callable[[Database], Awaitable[None]] = _nothing
    data: Callable[[Transaction], Awaitable[None]] = _nothing

    async def apply(self, db: Database) -> bool:
        """Make the change, unless the record has it; whether this call made it."""
        if self.schema:
            await indexes.run(db, self.schema)
        if not await self._recorded(db):
            await self.batches(db)

        async def once(transaction: Transaction) -> bool:
            await transaction.run(LOCK)
            if await transaction.run(RECORDED, {"number": self.number}):
                return False
            await self.data(transaction)
            await transaction.run(RECORD, {"number": self.number, "name": self.name})
            return True

        return await db.write("migrate.apply", once)

    async def _recorded(self, db: Database) -> bool:
        return await db.read("migrate.recorded", RECORDED, {"number": self.number}) is not None
