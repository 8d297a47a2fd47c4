"""Cobuild and the floor give the same responses over HTTP; speed is not tested here."""

from __future__ import annotations

import asyncio
import http.client
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson
import psutil
import pytest
import uvicorn

from bench import workload_cases
from bench.costs import InProcess, cost
from bench.floor import Floor
from bench.prepare import DifferentAnswersError, PreparedWorkload, check_equal, prepare
from bench.servers import BY_NAME, COMPILED, BenchServer
from bench.under_load import beside, under_load
from bench.workload_cases import CityToAsk
from bench.workloads import WORKLOADS, Workload
from graph.connection.session import Database
from seeds.generate import Plan
from service.settings import Settings
from service.wiring import build_app
from tests.bench.conftest import NODES, opened
from tests.conftest import BackgroundLoop
from tests.native.compiled import compiled

if TYPE_CHECKING:
    from graph.server import ServerAddress

NAMES = [workload.name for workload in WORKLOADS]
by_workload = pytest.mark.parametrize("workload", WORKLOADS, ids=NAMES)


class Ready(NamedTuple):
    """Floor and Cobuild over HTTP and a tiny city, and the workloads made ready."""

    database: Database
    own: InProcess
    prepared: dict[str, PreparedWorkload]
    servers: dict[str, BenchServer]
    loop: BackgroundLoop


@pytest.fixture(scope="module")
def ready(city: ServerAddress, background_loop: BackgroundLoop) -> Iterator[Ready]:
    served = BackgroundLoop()
    with ExitStack() as stack:
        stack.callback(served.close)
        database, other = (stack.enter_context(opened(loop, city)) for loop in (background_loop, served))
        own = InProcess(database)
        place = CityToAsk(database, own.ask, Plan(NODES))
        with pytest.MonkeyPatch.context() as patch:
            # Only a few small requests of each workload, to check that they work.
            for name, value in (("CANDIDATES", 6), ("CHOSEN", 2), ("DAYS", 2), ("DIFFERING", "community")):
                patch.setattr(workload_cases, name, value)
            prepared = {
                workload.name: background_loop.run(prepare(workload, place, own, ["floor", BY_NAME, "cobuild"]))
                for workload in WORKLOADS
            }
        statements = {name: texts for each in prepared.values() for name, texts in each.statements().items()}
        floor = Floor(city.uri, city.user, city.password, orjson.loads(orjson.dumps(statements)))
        servers = {
            "floor": (served_floor := stack.enter_context(serving(served, "floor", floor))),
            BY_NAME: replace(served_floor, name=BY_NAME),
            "cobuild": stack.enter_context(serving(served, "cobuild", build_app(other, Settings()))),
        }
        yield Ready(database, own, prepared, servers, background_loop)


@contextmanager
def serving(loop: BackgroundLoop, name: str, app: Any) -> Iterator[BenchServer]:
    """An application over real HTTP in a separate event loop, so that callers may block."""
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    lifespan: Any = "on" if name == "floor" else "off"
    config = uvicorn.Config(app, log_config=None, lifespan=lifespan, timeout_graceful_shutdown=2)
    server = uvicorn.Server(config)

    async def start() -> asyncio.Task[None]:
        task = asyncio.create_task(server._serve([listener]))
        while not server.started:
            await asyncio.sleep(0.01)
        return task

    async def stop(task: asyncio.Task[None]) -> None:
        server.should_exit = True
        await task

    task = loop.run(start())
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        yield BenchServer(name, psutil.Process(), connection)
    finally:
        connection.close()
        loop.run(stop(task))
        listener.close()


@by_workload
def test_answers_over_http_are_those_of_the_floor(workload: Workload, ready: Ready) -> None:
    prepared = ready.prepared[workload.name]
    assert ready.loop.run(check_equal(prepared, ready.servers, ready.own)) == []
    assert prepared.size > 100, "an empty answer measures nothing"


@by_workload
def test_answers_are_the_same_by_compiled_code(workload: Workload, ready: Ready, city: ServerAddress) -> None:
    async def compare() -> None:
        compiled()
        database = await Database.connect(city.uri, (city.user, city.password), reads="native")
        try:
            native = InProcess(database)
            assert native.executor.packed_reads, database.no_native_reads
            for case in ready.prepared[workload.name].cases:
                expected = await ready.own.answer(workload.document, case.cobuild)
                assert await native.answer(workload.document, case.cobuild) == expected
        finally:
            await database.close()

    ready.loop.run(compare())


@by_workload
def test_statements_of_an_operation(workload: Workload, ready: Ready) -> None:
    """One for each; measures first ask whether the graph has changed, and then, where it has, for the network."""
    prepared = ready.prepared[workload.name]
    asked = {"metrics": ["metrics.version", "metrics"], "metricsRun": ["metrics.version", "metrics.network", "metrics"]}
    names = [each.name for each in prepared.own]
    assert len(names) == 1 or names == asked[workload.name]
    found = ready.loop.run(cost(ready.database, prepared.own))
    assert found.statements == found.records == len(names)
    assert found.db_hits > 0
    if bound := prepared.least:
        assert 0 < ready.loop.run(cost(ready.database, [bound])).db_hits <= found.db_hits


def test_what_others_answer_is_only_noted(ready: Ready) -> None:
    """The compiled handler, where it differs, is left out, and the rest is measured."""
    prepared = ready.prepared["around"]
    one, other = prepared.asked[COMPILED][:2]
    prepared.asked[COMPILED] = [one, one]
    prepared.able.append(COMPILED)
    servers = {**ready.servers, COMPILED: replace(ready.servers["floor"], name=COMPILED)}
    try:
        found = ready.loop.run(check_equal(prepared, servers, ready.own))
    finally:
        prepared.asked[COMPILED] = [one, other]
    assert found == ["the answer of compiled differs"]
    assert COMPILED not in prepared.able


def test_another_answer_is_noticed(ready: Ready) -> None:
    prepared = ready.prepared["around"]
    asked = prepared.asked["cobuild"]
    prepared.asked["cobuild"] = [asked[1], asked[0]]
    try:
        with pytest.raises(DifferentAnswersError):
            ready.loop.run(check_equal(prepared, ready.servers, ready.own))
    finally:
        prepared.asked["cobuild"] = asked


def test_under_load(ready: Ready) -> None:
    steps: list[int] = []
    found = under_load(ready.prepared["point"], ready.servers, 0.1, lambda: steps.append(1))
    assert list(found) == ["floor", "cobuild"]
    assert list(found["cobuild"]) == ["1", "8", "64"]
    assert len(steps) == 3
    for timings in (each for server in found.values() for each in server.values()):
        assert timings["errors"] == 0
        assert 0 < timings["p50"] <= timings["p99"]
    assert found["cobuild"]["64"]["requests"] >= 64


def test_points_while_networks_are_measured(ready: Ready) -> None:
    point, measuring = ready.prepared["point"], ready.prepared["metricsRun"]
    found = beside(point, measuring, 2, ready.servers["cobuild"], 0.3)
    assert [figures["errors"] for figures in found.values()] == [0, 0, 0]
    assert all(figures["requests"] for figures in found.values())
