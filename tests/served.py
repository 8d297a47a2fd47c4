"""The real service on a socket of its own, over a database of the test session."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from graph.connection.session import Database
from service.exchange import record_statement
from service.running import listen
from service.server import Server
from service.settings import Settings
from service.wiring import build_app

if TYPE_CHECKING:
    from graph.server import ServerAddress
    from tests.conftest import BackgroundLoop


async def connect(server: ServerAddress) -> Database:
    """A connection whose statements are recorded in the log of their request."""
    return await Database.connect(server.uri, (server.user, server.password), on_statement=record_statement)


@contextmanager
def served(loop: BackgroundLoop, database: Database, settings: Settings) -> Iterator[str]:
    """The address of the service over what the database holds."""
    listener = listen("127.0.0.1", 0)

    async def start() -> tuple[Server, asyncio.Task[None]]:
        server = Server(build_app(database, settings), settings)
        serving = asyncio.create_task(server._serve([listener]))
        while not server.started:
            await asyncio.sleep(0.01)
        return server, serving

    async def stop(server: Server, serving: asyncio.Task[None]) -> None:
        server.stop()
        await serving

    started = loop.run(start())
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        loop.run(stop(*started))
        listener.close()
