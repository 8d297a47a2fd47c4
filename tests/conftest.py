"""Fixtures of the whole suite: one real Neo4j per session.

``COBUILD_TEST_NEO4J_URI`` (with ``_USER``, ``_PASSWORD``) names a server to use: an empty one, it is written to.
Otherwise a local server starts in a throw-away folder, of the version in ``COBUILD_TEST_NEO4J_VERSION`` or the default.
``COBUILD_TEST_SERVED`` names a folder in which this checkout has served the seeds, for a start with a copy of it.
``COBUILD_TEST_READS=lean`` reads below the driver's session everywhere, ``session`` by it; with ``native``, which is
lean, compiled code completes what the service answers.
"""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import threading
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
import structlog

from graph.connection import session
from graph.native.build import build, is_built
from graph.server import DEFAULT_VERSION, LocalServer, ServerAddress

if TYPE_CHECKING:
    from tests.databases import Emptied
    from tests.graphs import TestGraph

pytest.register_assert_rewrite("tests.graph.scenes")

T = TypeVar("T")
SLOW = (
    "tests/backup/test_moving.py",
    "tests/bench/test_answers.py",
    "tests/bench/test_least.py",
    "tests/differential/",
    "tests/documents/test_running.py",
    "tests/graph/server/test_engine_failures.py",
    "tests/graph/server/test_engine_process.py",
    "tests/graph/test_metrics_runs.py",
    "tests/native/test_sanitized.py",
    "tests/questions/test_extremes.py",
    "tests/questions/test_large_place.py",
    "tests/questions/test_much_due.py",
    "tests/seeds/generate/test_load.py",
    "tests/service/test_seeding.py",
    "tests/service/test_serve.py",
    "tests/test_hatch_build.py",
)
# Random operations against the oracle belong to every run; the file itself says which.
SAYS_ITSELF = "tests/differential/test_random_operations.py"


# The same everywhere, whether there is a compiler or not.
if (reads := os.environ.get("COBUILD_TEST_READS", "lean")) in ("lean", "native", "session"):
    session.DEFAULT_READS = reads  # type: ignore[assignment]
    os.environ["COBUILD_NEO4J_READS"] = reads
    if reads == "native" and not is_built():
        build()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that replace what the session's database holds come after those that read the seeds from it.

    Comparing a question with its oracle on many graphs is slow, and so is killing databases: ``make test`` leaves it to
    ``make test-slow`` and to CI. What asks the session's Neo4j is marked, for a run on another version of it.
    """
    for item in items:
        if SAYS_ITSELF not in item.nodeid and any(part in item.nodeid for part in SLOW):
            item.add_marker(pytest.mark.slow)
        if "neo4j_server" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.database)
    reading, replacing = "service_url", ("emptied", "test_graph")

    def turn(item: pytest.Item) -> list[bool]:
        fixtures = getattr(item, "fixturenames", ())
        return [reading not in fixtures, *(name in fixtures for name in replacing)]

    items.sort(key=turn)


class BackgroundLoop:
    """An event loop in a thread of its own, for what must live on between tests."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, name="test-loop", daemon=True)
        self.thread.start()

    def run(self, work: Coroutine[Any, Any, T], timeout: float = 300) -> T:
        """The result of ``work``, which runs in the loop's thread."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(timeout)

    def close(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(10)
        self.loop.close()


@pytest.fixture(autouse=True)
def _log_of_one_test() -> Iterator[None]:
    """A command that ran within a test sent the log to the standard error of that test, which is closed after it."""
    yield
    if structlog.is_configured():
        structlog.reset_defaults()
    root = logging.getLogger()
    for handler in root.handlers[:]:
        if isinstance(handler.formatter, structlog.stdlib.ProcessorFormatter):
            root.removeHandler(handler)
            root.setLevel(logging.WARNING)


@pytest.fixture(scope="session")
def background_loop() -> Iterator[BackgroundLoop]:
    loop = BackgroundLoop()
    yield loop
    loop.close()


@pytest.fixture(scope="session")
def neo4j_server(
    background_loop: BackgroundLoop, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[ServerAddress]:
    """Address, user and password of a real Neo4j."""
    if uri := os.environ.get("COBUILD_TEST_NEO4J_URI"):
        user = os.environ.get("COBUILD_TEST_NEO4J_USER", "neo4j")
        yield ServerAddress(uri, user, os.environ.get("COBUILD_TEST_NEO4J_PASSWORD", ""))
        return
    version = os.environ.get("COBUILD_TEST_NEO4J_VERSION", DEFAULT_VERSION)
    folder = tmp_path_factory.mktemp("neo4j")
    if served := os.environ.get("COBUILD_TEST_SERVED"):
        asks_seeds = any("service_url" in getattr(item, "fixturenames", ()) for item in request.session.items)
        if asks_seeds and Path(served, "version").read_text("ascii").strip() == version:
            shutil.copytree(served, folder, dirs_exist_ok=True)
    # Tests ask more different statements than a smaller heap keeps plans for: each would be planned again and again.
    # What statements may take is what they may with the usual heap of 1 GB.
    server = LocalServer(
        folder,
        version=version,
        heap="3g",
        startup_cache="use",
        more={"dbms.memory.transaction.total.max": "716m"},
    )
    yield background_loop.run(server.start())
    background_loop.run(server.stop())


@pytest.fixture(scope="session")
def service_url(background_loop: BackgroundLoop, neo4j_server: ServerAddress) -> Iterator[str]:
    """The address of the real service over the session's Neo4j, migrated and with the seeds loaded."""
    from service.running import prepare
    from service.settings import Settings
    from tests.served import connect, served

    # What is asked for the first time is planned first, which takes a busy machine longer than requests may take.
    settings = Settings(request_timeout=120)
    database = background_loop.run(connect(neo4j_server))
    background_loop.run(prepare(database, settings))
    with served(background_loop, database, settings) as url:
        yield url
    background_loop.run(database.close())


@pytest.fixture
def emptied(background_loop: BackgroundLoop, neo4j_server: ServerAddress) -> Iterator[Emptied]:
    """The database of the session with nothing in it."""
    from tests.databases import Emptied

    database = Emptied(background_loop, neo4j_server)
    yield database
    database.close()


@pytest.fixture(scope="session")
def test_graph(background_loop: BackgroundLoop, neo4j_server: ServerAddress) -> Iterator[TestGraph]:
    """The database of the session, for tests that need their own graph; ``hold`` loads one."""
    from tests.graphs import TestGraph

    graph = TestGraph(background_loop, neo4j_server)
    yield graph
    graph.close()
