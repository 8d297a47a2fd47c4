"""Many clients at once: how long each request takes while others are under way.

One process plays all clients, over one connection each. Each sends its next request when the last was answered. What is
asked beside a query that is timed comes from a process of its own: to read large answers would delay that query.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import cycle, islice
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

from bench.held import EVERY, holds
from bench.prepare import PreparedWorkload, Request
from bench.servers import ERRORS, BenchServer

ANSWER_SECONDS = 60.0
"""Longer than the service lets a request take."""
TURNS = 2
"""Servers take turns, so that what else the machine does disturbs all of them."""
COMPARED = ("floor", "cobuild")
LEAD, MOST_BESIDE = 1.0, 400
"""Seconds that others ask before the query beside them is timed, and their different requests."""
WARM_UP, HELD_ANSWERS = 8, 12
"""Answers before the event loop is watched (statements are planned, results kept), and of which holds are noted."""


@dataclass
class Timings:
    """How long requests took, in milliseconds, and how many failed."""

    walls: list[float] = field(default_factory=list)
    errors: int = 0

    def percentile(self, percent: float) -> float:
        """The time within which so many per cent of the answers came; 0 where none came."""
        ordered = sorted(self.walls)
        return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))] if ordered else 0.0

    def figures(self) -> dict[str, Any]:
        """For the report."""
        found = {name: round(self.percentile(percent), 3) for name, percent in (("p50", 50), ("p99", 99))}
        return {**found, "requests": len(self.walls) + self.errors, "errors": self.errors}


def under_load(
    prepared: PreparedWorkload, servers: Mapping[str, BenchServer], seconds: float, advance: Callable[[], object]
) -> dict[str, dict[str, dict[str, Any]]]:
    """Timings by server and number of clients, ``seconds`` for each; ``advance`` is called after each number."""
    found: dict[str, dict[str, dict[str, Any]]] = {name: {} for name in COMPARED}
    if not prepared.workload.cold:
        for name in COMPARED:
            run(_each_once(servers[name].port, prepared.asked[name]))
    for clients in prepared.workload.clients:
        timings = {name: Timings() for name in COMPARED}
        spent = dict.fromkeys(COMPARED, 0.0)
        for turn in range(TURNS):
            for name in COMPARED if turn % 2 else reversed(COMPARED):
                # Of a long answer one for each client takes the time of all turns.
                if spent[name] < seconds * 0.9:
                    started = time.perf_counter()
                    run(send(servers[name].port, prepared.turns[name], clients, seconds / TURNS, timings[name]))
                    spent[name] += time.perf_counter() - started
        for name, timing in timings.items():
            found[name][str(clients)] = timing.figures()
        advance()
    return found


def beside(
    point: PreparedWorkload, others: PreparedWorkload, clients: int, server: BenchServer, seconds: float
) -> dict[str, dict[str, Any]]:
    """Timings of the point query of one client, ``alone`` and ``beside`` clients that ask something else without a
    break, and of what those ask (``others``)."""
    points = point.asked[server.name]
    requests = list(islice(others.turns[server.name], MOST_BESIDE))
    alone = _timed(server.port, points, 1, seconds)
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        # It has started when it has done something.
        process.submit(Timings).result()
        asking = process.submit(_timed, server.port, requests, clients, LEAD + seconds)
        time.sleep(LEAD)
        disturbed = _timed(server.port, points, 1, seconds)
        return {"alone": alone.figures(), "beside": disturbed.figures(), "others": asking.result().figures()}


def _timed(port: int, requests: Sequence[Request], clients: int, seconds: float) -> Timings:
    timings = Timings()
    run(send(port, cycle(requests), clients, seconds, timings))
    return timings


def loop_held(prepared: PreparedWorkload, name: str, server: BenchServer, log: Path) -> dict[str, float]:
    """How long one answer after the other holds the event loop of a service that is watched, in milliseconds: the
    longest hold of half of the answers at most, and of all."""
    found = []
    asked = prepared.asked[name]
    for number in range(WARM_UP + HELD_ANSWERS):
        began = time.time()
        server.ask(*(next(prepared.turns[name]) if prepared.workload.cold else asked[number % len(asked)]))
        # A timer that fell due during the answer is told of after it.
        time.sleep(4 * EVERY)
        if number >= WARM_UP:
            found.append(1000 * max(holds(log, began, time.time()), default=0.0))
    return {"median": round(median(found), 2), "longest": round(max(found), 2)}


def run(work: Any) -> Any:
    """Play clients to the end, in an event loop of their own."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return asyncio.run(work)
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        return runner.run(work)


async def send(port: int, turns: Iterator[Request], clients: int, seconds: float, into: Timings) -> None:
    """So many clients ask for so many seconds; each gets at least one answer."""
    until = time.perf_counter() + seconds
    await asyncio.gather(*(_client(port, turns, into, lambda: time.perf_counter() < until) for _ in range(clients)))


async def _each_once(port: int, asked: Sequence[Request]) -> None:
    """Warm up: statements are planned and results cached again as before the other workloads."""
    left = iter(asked[1:])
    await _client(port, iter(asked), Timings(), lambda: next(left, None) is not None)


async def _client(port: int, turns: Iterator[Request], into: Timings, go_on: Callable[[], bool]) -> None:
    connection = ClientConnection(port)
    try:
        while True:
            path, body = next(turns)
            started = time.perf_counter()
            try:
                good = await asyncio.wait_for(connection.post(path, body), ANSWER_SECONDS)
            except (OSError, EOFError, ValueError, TimeoutError):
                good = False
                await connection.close()
            if good:
                into.walls.append((time.perf_counter() - started) * 1000)
            else:
                into.errors += 1
            if not go_on():
                return
    finally:
        await connection.close()


class ClientConnection:
    """One client's connection, opened when it is needed: as much HTTP as the servers speak with it."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def post(self, path: str, body: bytes) -> bool:
        """Send one request and read its answer to the end; whether it has status 200 and no errors."""
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port, limit=1 << 20)
        reader, writer = self._streams
        head = (
            f"POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: {len(body)}"
        )
        writer.write(head.encode() + b"\r\n\r\n" + body)
        status, *lines = (await reader.readuntil(b"\r\n\r\n")).lower().split(b"\r\n")
        length = next(int(line.partition(b":")[2]) for line in lines if line.startswith(b"content-length:"))
        answer = await reader.readexactly(length)
        if b"connection: close" in lines:
            await self.close()
        return status.split()[1] == b"200" and not answer.startswith(ERRORS)

    async def close(self) -> None:
        """Close it; the next request opens another."""
        if self._streams is not None:
            writer, self._streams = self._streams[1], None
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
