"""The graph that is measured: a synthetic city in a local Neo4j, kept in the user's cache between runs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import platformdirs
from tqdm import tqdm

from graph.server import LocalServer, ServerAddress
from graph.session import Database
from seeds.generate import generate

HEAP, PAGE_CACHE = "1g", "512m"


@dataclass(frozen=True, slots=True)
class City:
    """A running database with a city in it. ``pid`` is the database's process."""

    address: ServerAddress
    database: Database
    pid: int
    nodes: int
    relationships: int


def default_home(nodes: int) -> Path:
    """Where a city of this size is kept."""
    return platformdirs.user_cache_path("cobuild") / "bench" / f"city-{nodes}"


@asynccontextmanager
async def city(nodes: int, home: Path | None = None) -> AsyncIterator[City]:
    """A database with a city of ``nodes`` nodes: generated into ``home`` the first time, only started later."""
    server = LocalServer(home or default_home(nodes), heap=HEAP, page_cache=PAGE_CACHE, startup_cache="use")
    address = await server.start()
    try:
        database = await Database.connect(address.uri, (address.user, address.password))
        try:
            report = await _generated(database, nodes)
            assert server.pid is not None
            yield City(address, database, server.pid, report[0], report[1])
        finally:
            await database.close()
    finally:
        await server.stop()


async def _generated(database: Database, nodes: int) -> tuple[int, int]:
    with tqdm(unit=" rows", desc="City", disable=None, leave=False) as bar:

        def progress(done: int, total: int, name: str) -> None:
            bar.total = total
            bar.set_postfix_str(name, refresh=False)
            bar.update(done - bar.n)

        report = await generate(database, nodes, progress=progress)
    return report.nodes, report.relationships
