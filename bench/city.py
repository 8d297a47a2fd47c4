"""The graph that is measured: a synthetic city in a local Neo4j, kept in the user's cache between runs."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs
import psutil
from tqdm import tqdm

from graph.connection.session import Database
from graph.server import LocalServer, ServerAddress
from seeds.generate import generate

LARGE = 100_000
"""Up to so many nodes a city is served with the lesser of these."""
HEAPS, PAGE_CACHES = ("1g", "2g"), ("512m", "4g")
RESTART_SECONDS = 90.0
"""How long a database that has ended may take to be there again."""


@dataclass(frozen=True, slots=True)
class Memory:
    """The memory of the database, in Neo4j's notation."""

    heap: str
    page_cache: str

    @classmethod
    def of(cls, nodes: int, heap: str | None = None) -> Memory:
        """The usual memory for a city of this size."""
        large = nodes > LARGE
        return cls(heap or HEAPS[large], PAGE_CACHES[large])


@dataclass(frozen=True, slots=True)
class CityDatabase:
    """A running database with a city in it."""

    server: LocalServer
    address: ServerAddress
    database: Database
    nodes: int
    relationships: int
    memory: Memory

    def process(self) -> psutil.Process:
        """The database's process: another one after it has run out of memory, for which this waits.

        :raises RuntimeError: there is none
        """
        until = time.monotonic() + RESTART_SECONDS
        while time.monotonic() < until:
            pid = self.server.pid
            if pid is not None:
                with suppress(psutil.NoSuchProcess):
                    return psutil.Process(pid)
            time.sleep(0.2)
        raise RuntimeError("The database has ended and does not start again.")


def default_home(nodes: int) -> Path:
    """Where a city of this size is kept."""
    return platformdirs.user_cache_path("cobuild") / "bench" / f"city-{nodes}"


@asynccontextmanager
async def city(nodes: int, home: Path | None = None, heap: str | None = None) -> AsyncIterator[CityDatabase]:
    """A database with a city of ``nodes`` nodes: generated into ``home`` the first time, only started later."""
    memory = Memory.of(nodes, heap)
    server = LocalServer(
        home or default_home(nodes), heap=memory.heap, page_cache=memory.page_cache, startup_cache="use"
    )
    address = await server.start()
    try:
        database = await Database.connect(address.uri, (address.user, address.password))
        try:
            report = await _generated(database, nodes)
            yield CityDatabase(server, address, database, report[0], report[1], memory)
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
