"""What a Neo4j is asked while its start-up cache is made: what the service asks of it later.

So Java has loaded and profiled the code that plans statements before the first visitor waits for it: planning takes a
quarter less time, and the first start, with its migrations, two thirds of the time.
"""

from __future__ import annotations

import datetime

EVERY = 3
"""Of so many requests of the explorer one is asked: all of them take a minute and a half more, and save no more."""


async def train(uri: str, user: str, password: str) -> None:
    """Migrate an empty Neo4j, and ask it some of what the explorer asks."""
    # Most commands make no start-up cache, and need none of this.
    from graph.connection.session import Database
    from graph.store.migrations import migrate
    from resolvers.execution import Executor
    from schema import build_schema
    from service.explorer_documents import explorer_requests

    database = await Database.connect(uri, (user, password), reads="session")
    try:
        await migrate(database)
        requests = explorer_requests()[::EVERY]
        await Executor(build_schema(), database).prepare(requests, datetime.date.today())
    finally:
        await database.close()
