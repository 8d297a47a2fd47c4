"""A tiny generated city for tests of benchmarks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

import pytest

from graph.connection.session import Database
from seeds.generate import generate

if TYPE_CHECKING:
    from graph.server import ServerAddress
    from tests.conftest import BackgroundLoop

NODES = 1_000
EMPTY = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS"


@pytest.fixture(scope="module")
def city(neo4j_server: ServerAddress) -> Iterator[ServerAddress]:
    """A tiny generated city; the database is empty again afterwards."""

    async def fill(nodes: int) -> None:
        async with connected(neo4j_server) as database:
            await database.rows("test.empty", EMPTY)
            if nodes:
                await generate(database, nodes)

    asyncio.run(fill(NODES))
    yield neo4j_server
    asyncio.run(fill(0))


@asynccontextmanager
async def connected(address: ServerAddress) -> AsyncIterator[Database]:
    database = await Database.connect(address.uri, (address.user, address.password))
    try:
        yield database
    finally:
        await database.close()


@contextmanager
def opened(loop: BackgroundLoop, address: ServerAddress) -> Iterator[Database]:
    database = loop.run(Database.connect(address.uri, (address.user, address.password)))
    try:
        yield database
    finally:
        loop.run(database.close())
