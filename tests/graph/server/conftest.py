"""The real Neo4j for these tests: its jars lie in the user's cache, fetched by the first test that needs them."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import uvloop

from graph.server import DEFAULT_VERSION, LocalServer, ServerAddress, fetch

Run = Callable[[Coroutine[Any, Any, Any]], Any]
Ask = Callable[..., Coroutine[Any, Any, list[Any]]]


@pytest.fixture(scope="session")
def version() -> str:
    return os.environ.get("COBUILD_TEST_NEO4J_VERSION", DEFAULT_VERSION)


@pytest.fixture(scope="session")
def jars(version: str) -> Path:
    return fetch(version)


@pytest.fixture
def run() -> Run:
    """Run a coroutine on the event loop that the service uses."""

    def run(coroutine: Coroutine[Any, Any, Any]) -> Any:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            return runner.run(coroutine)

    return run


@pytest.fixture
def events() -> list[tuple[str, dict[str, object]]]:
    return []


@pytest.fixture
def server(
    version: str, jars: Path, tmp_path: Path, events: list[tuple[str, dict[str, object]]]
) -> Callable[..., LocalServer]:
    """Make a server that uses the shared jars; what happens to it is added to ``events``."""

    def make(home: Path | None = None, **arguments: Any) -> LocalServer:
        def listen(event: str, /, **facts: object) -> None:
            events.append((event, facts))

        arguments = {"startup_cache": "use", "cache": jars.parent, "heap": "512m", **arguments}
        return LocalServer(home or tmp_path / "home", version=version, on_event=listen, **arguments)

    return make


@pytest.fixture
def ask() -> Ask:
    """Send one statement to a server and return the values of its first column."""

    async def ask(address: ServerAddress, statement: str, **parameters: Any) -> list[Any]:
        from neo4j import AsyncGraphDatabase

        async with AsyncGraphDatabase.driver(
            address.uri, auth=(address.user, address.password), notifications_min_severity="OFF"
        ) as driver:
            records = (await driver.execute_query(statement, parameters, database_="neo4j")).records
        return [record[0] for record in records]

    return ask
