"""Scenes that a scripted server plays to a client: once to the driver's session, once to what reads below it."""

from __future__ import annotations

import asyncio
import logging
import re
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import neo4j

from graph.connection.lean import LeanReader
from graph.connection.packed import PackedReads, Packing, unpacked
from graph.connection.session import Database
from tests.graph.scripted_bolt import Reply, ScriptedServer, began, finished, listening, record
from tests.native.compiled import compiled

VALUE = {"名": "莲花社区", "n": [1, -20, 1.5, None, True, "x" * 40]}
WHOLE = began("data") + record(VALUE) + finished()
Found = tuple[Any, ...]


@dataclass
class Outcome:
    """What a client saw and what is left: to be the same whichever way it read."""

    results: list[Found]
    pools: list[dict[str, Any]]
    heard: list[list[str]]
    warned: list[tuple[str, str]]
    logged: list[str]


class Recorder(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name} {record.levelname} {record.msg}")


def told(error: BaseException | None) -> Found:
    """An error and its causes, without ports."""
    if error is None:
        return ()
    text = str(error) if isinstance(error, neo4j.exceptions.Neo4jError) else ""
    return (type(error).__name__, getattr(error, "code", None), text, *told(error.__cause__))


def state_of(pool: Any, ports: dict[int, str]) -> dict[str, Any]:
    """Connections and routing tables of a pool, with names for ports."""

    def name(address: Any) -> str:
        return ports.get(address[1], str(address))

    def connection(each: Any) -> Found:
        return (
            each.in_use,
            each.closed(),
            each._defunct,
            each.stale(),
            bool(each.is_reset),
            each._server_state_manager.state.name,
            len(each.responses),
            len(each.outbox._chunked_data),
            each.auth_dict.get("credentials"),
        )

    return {
        "connections": {
            name(where): sorted(map(connection, found)) for where, found in pool.connections.items() if found
        },
        "reserved": {name(where): count for where, count in pool.connections_reservations.items() if count},
        "tables": {
            database: [sorted(map(name, servers)) for servers in (table.routers, table.readers, table.writers)]
            for database, table in getattr(pool, "routing_tables", {}).items()
        },
    }


async def read(database: Database, timeout: float = 2.0) -> Found:
    """The value of one read, or its error."""
    try:
        return (
            "value",
            re.sub(" at 0x[0-9a-f]+", "", repr(await database.read("scripted", "RETURN $x", {"x": 1}, timeout))),
        )
    except Exception as error:
        return told(error)


@dataclass
class Scene:
    """Servers with a script, and how a client comes to them."""

    servers: list[ScriptedServer]
    scheme: str = "bolt"
    auth: Callable[[], Any] = lambda: ("neo4j", "secret")
    reads: int = 2
    timeout: float = 2.0
    warn: bool = False
    """Whether the driver warns of notifications, which takes it long for every statement."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """How the driver is set."""


@asynccontextmanager
async def connected(
    server: ScriptedServer, *, lean: bool, native: bool = False, **options: Any
) -> AsyncIterator[tuple[Database, LeanReader]]:
    """A database over this server that listens, and what reads below the session, whether it is in use or not.

    ``native``: what can be left packed is, and unpacked here.
    """
    uri = f"{options.pop('scheme', 'bolt')}://127.0.0.1:{server.port}"
    settings: dict[str, Any] = {"auth": ("neo4j", "secret"), "connection_acquisition_timeout": 5, **options}
    async with neo4j.AsyncGraphDatabase.driver(uri, telemetry_disabled=True, **settings) as driver:
        database = Database(driver, "neo4j", None)
        reader = LeanReader(driver, "neo4j")
        await reader._learn()
        database._lean = reader if lean else None
        if native:
            _leave_packed(database)
        yield database, reader


def _leave_packed(database: Database) -> None:
    packed = database.packed_reads = PackedReads(
        database._read_packed, compiled(), Packing(compiled().is_plain, least=0)
    )

    async def read(name: str, text: str, parameters: dict[str, Any], timeout: float | None = None) -> Any:
        return unpacked(await database._in_time(timeout, packed.read(name, text, parameters, timeout)))

    database.read = read  # type: ignore[method-assign, assignment]


Check = Callable[[ScriptedServer, Database], Awaitable[Any]]


def both_ways(make: Callable[[], ScriptedServer], check: Check, **options: Any) -> Any:
    """What a check finds by the session, below it, and with packed records: all must be the same, and what is left."""

    async def run(lean: bool, native: bool = False) -> Found:
        server = make()
        async with listening([server]), connected(server, lean=lean, native=native, **options) as (database, _):
            found = await check(server, database)
            # Reads at the same time are heard in any order.
            return found, state_of(database._driver._pool, {server.port: "server"}), sorted(server.heard)

    expected = asyncio.run(run(False))
    assert asyncio.run(run(True)) == expected
    assert asyncio.run(run(True, True)) == expected
    return expected[0]


async def played(make: Callable[[], Scene], *, lean: bool, native: bool = False) -> tuple[Outcome, int]:
    """What came of a scene, and how many answers were read without a session."""
    scene = make()
    recorder = Recorder()
    logging.getLogger("neo4j").addHandler(recorder)
    try:
        async with listening(scene.servers):
            ports = {server.port: f"server {number}" for number, server in enumerate(scene.servers)}
            first = scene.servers[0]
            for server in scene.servers:
                server.tables = [
                    {role: [scene.servers[n].port for n in numbers] for role, numbers in table.items()}
                    for table in server.tables
                ]
            severity = neo4j.NotificationMinimumSeverity.WARNING if scene.warn else None
            options: dict[str, Any] = dict(scene.options)
            options |= {"notifications_min_severity": severity, "warn_notification_severity": severity}
            options |= {"scheme": scene.scheme, "auth": scene.auth()}
            async with connected(first, lean=lean, native=native, **options) as (database, reader):
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter("always")
                    results, pools = [], []
                    for _ in range(scene.reads):
                        results.append(await read(database, scene.timeout))
                        pools.append(state_of(database._driver._pool, ports))
                outcome = Outcome(
                    results,
                    pools,
                    [list(server.heard) for server in scene.servers],
                    # What an earlier test left may be collected meanwhile, and says so.
                    [(w.category.__name__, str(w.message)) for w in caught if w.category is not ResourceWarning],
                    recorder.lines,
                )
    finally:
        logging.getLogger("neo4j").removeHandler(recorder)
    return outcome, reader.read_here


async def compared(make: Callable[[], Scene]) -> tuple[Outcome, int]:
    """Play a scene each way: all must be the same. What came of it, and how many answers needed no session."""
    expected, _ = await played(make, lean=False)
    found, read_here = await played(make, lean=True)
    assert found == expected
    assert await played(make, lean=True, native=True) == (found, read_here)
    return found, read_here


def alone(*replies: Reply | bytes, protocol: tuple[int, int] = (5, 8), **more: Any) -> Callable[[], Scene]:
    """One server with these answers, then whole ones."""
    pieces = [reply if isinstance(reply, Reply) else Reply([reply]) for reply in replies]
    return lambda: Scene([ScriptedServer([*pieces, Reply([WHOLE])], protocol)], **more)
