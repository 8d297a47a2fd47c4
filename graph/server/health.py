"""Whether a database that listens still works.

After a critical error, such as a full disk at a commit, Neo4j goes on listening, and refuses everything until it is
started anew.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

from graph.server.login import USER, consume

PROBE_SECONDS = 10.0
"""How often a database is asked."""
REFUSALS = 2
"""How often in a row it must refuse: once may be chance."""
ANSWER_SECONDS = 5.0
REFUSES_ALL = "Neo.DatabaseError.Transaction.TransactionStartFailed"


async def refuses_everything(uri: str, password: str) -> bool:
    """Whether the database says that it must be started anew. One that is busy, or not there, does not say so."""
    from neo4j import AsyncGraphDatabase
    from neo4j.exceptions import DriverError, Neo4jError

    with suppress(DriverError, OSError, TimeoutError):
        async with asyncio.timeout(ANSWER_SECONDS), AsyncGraphDatabase.driver(uri, auth=(USER, password)) as driver:
            try:
                await consume(driver, "neo4j", "RETURN 1")
            except Neo4jError as error:
                return error.code == REFUSES_ALL
    return False
