"""The servers as child processes: starts them, sends requests over one connection each, reads their CPU time."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import orjson
import psutil

from bench.held import FILE
from bench.peer_setup import PEER, node_and_npm
from graph.server import ServerAddress

START_SECONDS = 60.0
ROOT = Path(__file__).parent.parent
WAYS = {"cobuild": "native", "lean": "lean", "session": "session"}
"""The services by name, and the way in which each reads. The first is the one that budgets and loads are about."""
BY_NAME, COMPILED = "floorByName", "compiled"
ERRORS = b'{"errors"'
"""How an answer with errors begins, from every server that speaks GraphQL."""


class StartError(RuntimeError):
    """A server did not come up; the message ends with what it printed."""


@dataclass
class BenchServer:
    """A running server and the one connection to it."""

    name: str
    process: psutil.Process
    connection: http.client.HTTPConnection

    def ask(self, path: str, body: bytes, headers: dict[str, str] | None = None) -> bytes:
        """The answer to one POST; ValueError where its status is not 200 or it has errors."""
        try:
            response = self._post(path, body, headers)
        except (BrokenPipeError, ConnectionResetError, http.client.RemoteDisconnected):
            # Servers close a connection that was idle for some seconds.
            self.connection.close()
            response = self._post(path, body, headers)
        except OSError:
            # This connection may still receive the response to an abandoned request.
            self.connection.close()
            raise
        answer = response.read()
        if response.status != 200:
            raise ValueError(f"{self.name} answered {response.status}: {answer[:500]!r}")
        if answer.startswith(ERRORS):
            raise ValueError(f"{self.name}: {orjson.loads(answer)['errors'][0]['message']}")
        return answer

    def _post(self, path: str, body: bytes, headers: dict[str, str] | None) -> http.client.HTTPResponse:
        self.connection.request("POST", path, body, {"content-type": "application/json", **(headers or {})})
        return self.connection.getresponse()

    @property
    def port(self) -> int:
        """Where it listens, on the loopback address."""
        return self.connection.port

    def cpu(self) -> float:
        """Seconds of CPU that the server has used, its children included."""
        return cpu_seconds(self.process)


def cpu_seconds(process: psutil.Process) -> float:
    """CPU time of a process and its children; to the nanosecond where Linux tells, else to the clock's tick.

    Of children that have ended the kernel tells to the tick.
    """
    times = process.cpu_times()
    ended = float(getattr(times, "children_user", 0.0) + getattr(times, "children_system", 0.0))
    return ended + sum(_own_cpu_seconds(each) for each in (process, *process.children(recursive=True)))


def resident(process: psutil.Process) -> float:
    """Memory of a process and its children that is resident, in MB."""
    found = 0
    for each in (process, *process.children(recursive=True)):
        with suppress(psutil.NoSuchProcess):
            found += each.memory_info().rss
    return found / 1e6


def _own_cpu_seconds(process: psutil.Process) -> float:
    tasks = Path(f"/proc/{process.pid}/task")
    try:
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()) / 1e9
    except (OSError, ValueError, IndexError):
        times = process.cpu_times()
        return float(times.user + times.system)


def graphql_body(document: str, variables: dict[str, Any]) -> bytes:
    """A GraphQL request as it travels."""
    return orjson.dumps({"query": document, "variables": variables})


READY = graphql_body("{ __typename }", {})
"""The request that checks whether a server is ready."""


@contextmanager
def running(
    database: ServerAddress, logs: Path, statements: Path, *, peer: bool = True, compiled: Path | None = None
) -> Iterator[dict[str, BenchServer]]:
    """The servers by name (the floors, ``WAYS``, ``compiled``, ``peer``), all over one database, until the end of the
    block.

    :param statements: the file that tells the floor what to run
    :param compiled: the program of the compiled handler
    """
    node, _ = node_and_npm() if peer else ("", [])
    plain = _login(database)
    floor = {**plain, "STATEMENTS": str(statements)}
    with ExitStack() as stack:
        started = {}
        command = [sys.executable, "-m", "bench.floor"]
        started["floor"] = stack.enter_context(_process("floor", command, ROOT, floor, logs / "floor.log", None))
        # The same process, asked for its other statements.
        started[BY_NAME] = replace(started["floor"], name=BY_NAME)
        for name in WAYS:
            started[name] = stack.enter_context(cobuild(database, logs, name))
        if compiled is not None:
            log = logs / f"{COMPILED}.log"
            started[COMPILED] = stack.enter_context(_process(COMPILED, [str(compiled)], ROOT, floor, log, None))
        if peer:
            own = {**plain, "NODE_ENV": "production"}
            command = [node, "server.js"]
            started["peer"] = stack.enter_context(_process("peer", command, PEER, own, logs / "peer.log", READY))
        yield started


@contextmanager
def cobuild(
    database: ServerAddress,
    logs: Path,
    name: str | None = None,
    holds: Path | None = None,
    more: Mapping[str, str] | None = None,
) -> Iterator[BenchServer]:
    """The service alone, over a database that is there, until the end of the block.

    :param name: one of ``WAYS``; without it the service reads as it does by default
    :param holds: a file for what holds its event loop (``bench/held.py``); without it nothing watches
    :param more: settings that are not as by default, by the names of their variables
    """
    own = {f"COBUILD_{name}": value for name, value in _login(database).items()} | {"COBUILD_LOAD_SEEDS": "false"}
    own |= more or {}
    if name is not None:
        own["COBUILD_NEO4J_READS"] = WAYS[name]
    command = [sys.executable, "-c", "from service.cli import main; main()", "serve"]
    if holds is not None:
        own[FILE], command = str(holds), [sys.executable, "-m", "bench.held", "serve"]
    name = name or "cobuild"
    with _process(name, command, ROOT, own, logs / f"{name}.log", READY) as server:
        yield server


def _login(database: ServerAddress) -> dict[str, str]:
    return {"NEO4J_URI": database.uri, "NEO4J_USER": database.user, "NEO4J_PASSWORD": database.password}


@contextmanager
def _process(
    name: str, command: list[str], folder: Path, environment: dict[str, str], log: Path, probe: bytes | None
) -> Iterator[BenchServer]:
    port = free_port()
    kept = {key: value for key, value in os.environ.items() if not key.startswith("COBUILD_")}
    settings = {**kept, **environment, "COBUILD_PORT" if name in WAYS else "PORT": str(port)}
    with log.open("wb") as output:
        child = subprocess.Popen(command, cwd=folder, env=settings, stdout=output, stderr=subprocess.STDOUT)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    server = BenchServer(name, psutil.Process(child.pid), connection)
    try:
        _await(server, child, log, probe)
        yield server
    finally:
        connection.close()
        child.terminate()
        with suppress(subprocess.TimeoutExpired):
            child.wait(15)
        child.kill()
        child.wait()


def _await(server: BenchServer, child: subprocess.Popen[bytes], log: Path, probe: bytes | None) -> None:
    path = "/graphql" if server.name in WAYS else "/"
    deadline = time.monotonic() + START_SECONDS
    while child.poll() is None and time.monotonic() < deadline:
        try:
            if probe is None:
                server.connection.connect()
            else:
                server.ask(path, probe)
            return
        except (OSError, ValueError, http.client.HTTPException):
            server.connection.close()
            time.sleep(0.1)
    raise StartError(f"{server.name} did not start:\n{log.read_text(errors='replace')[-2000:]}")


def free_port() -> int:
    """A free port of the loopback address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
