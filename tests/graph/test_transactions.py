"""Transactions on a real Neo4j that write much."""

from __future__ import annotations

import asyncio
import gc
import uuid
import weakref
from typing import TYPE_CHECKING

from graph.connection.session import Transaction
from tests.served import connect

if TYPE_CHECKING:
    from graph.server import ServerAddress


class Row(dict[str, object]):
    """A row whose end can be seen."""


def test_a_transaction_keeps_no_rows_of_earlier_statements(neo4j_server: ServerAddress) -> None:
    """The driver keeps the parameters of a transaction until its end: those of a large import fill the memory."""

    async def work(transaction: Transaction) -> None:
        row = Row(id=str(uuid.uuid4()))
        seen = weakref.ref(row)
        await transaction.run("UNWIND $rows AS row RETURN row.id", {"rows": [row]})
        del row
        gc.collect()
        assert seen() is None

    async def write() -> None:
        database = await connect(neo4j_server)
        try:
            await database.write("test", work)
        finally:
            await database.close()

    asyncio.run(write())
