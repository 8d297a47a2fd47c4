"""Current runs and their results, cached until the graph changes.

A request waits for a while, and then gets the progress of the run; the next request finds it further on. There is
no explicit cancellation: a run ends at once when the last waiting request is cancelled, and after ``LEASE`` seconds
without a request.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple, Protocol

from graph.errors import Unavailable
from graph.messages.language import Message
from graph.metrics.measured_network import parts_of, refuse_too_large
from graph.metrics.results import Measures
from graph.metrics.worker_process import measured

STEPS = ("READ", "DEGREE", "COMPONENTS", "CORE", "PAGE_RANK", "CLUSTERS", "CLOSENESS", "BETWEENNESS")
LEASE = 60.0
AT_ONCE = 2
MOST_RUNS = 20
KEPT = 16
READ_SECONDS = 120.0
RUN_SECONDS = 600.0

# A value that each load changes, and the counts, which reveal most writes of other programs.
GRAPH_VERSION = """
OPTIONAL MATCH (m:CobuildMeta {id: 'cobuild'})
RETURN [m.written, COUNT { () }, COUNT { ()-->() }]
"""

Key = tuple[str, str, str]


class Reader(Protocol):
    """Runs statements: ``graph.connection.session.Database``."""

    async def read(self, name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any: ...


class NetworkQuery(NamedTuple):
    """The statement that reads a network, and its parameters."""

    name: str
    text: str
    parameters: dict[str, Any]


class NothingToMeasureError(Exception):
    """The statement of a question found no network."""


class RunOutcome(NamedTuple):
    """The measures, or None and the current step of the run."""

    found: Measures | None
    step: str | None


class Runs:
    """All runs of one service."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._kept: OrderedDict[Key, Measures] = OrderedDict()
        self._running: dict[Key, Run] = {}
        self._turn = asyncio.Semaphore(AT_ONCE)

    async def outcome(self, question: NetworkQuery, wait: float) -> RunOutcome:
        """The measures of the network that a question reads, if they are ready within ``wait`` seconds."""
        version = await self._reader.read("metrics.version", GRAPH_VERSION, {}, READ_SECONDS)
        key = (repr(version), question.text, repr(question.parameters))
        if key in self._kept:
            self._kept.move_to_end(key)
            return RunOutcome(self._kept[key], None)
        run = self._running.get(key) or self._begin(key, question)
        return await run.outcome(wait)

    def _begin(self, key: Key, question: NetworkQuery) -> Run:
        if len(self._running) >= MOST_RUNS:
            raise Unavailable(
                Message("The service is already measuring as many networks as it allows; try again later."),
                retry_after=10,
            )
        run = self._running[key] = Run(lambda report: self._carry_out(key, question, report))
        run.task.add_done_callback(lambda task: self._over(key, task))
        return run

    def _over(self, key: Key, task: asyncio.Task[Any]) -> None:
        del self._running[key]
        if not task.cancelled():
            task.exception()  # raised in the waiting requests; without any, nobody needs the exception

    async def _carry_out(self, key: Key, question: NetworkQuery, report: Callable[[str], None]) -> Measures:
        async with self._turn:
            record = await self._reader.read(question.name, question.text, question.parameters, READ_SECONDS)
            if record is None:
                raise NothingToMeasureError
            refuse_too_large(record)
            found = await measured(parts_of(record), report, RUN_SECONDS)
        self._kept[key] = found
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return found


class Run:
    """One run, and the number of requests that wait for it."""

    def __init__(self, work: Callable[[Callable[[str], None]], Awaitable[Measures]]) -> None:
        self.step = STEPS[0]
        self.task = asyncio.ensure_future(work(self._report))
        self._waiting = 0
        self._leased_until = 0.0
        self._end: asyncio.TimerHandle | None = None

    async def outcome(self, wait: float) -> RunOutcome:
        """The result if it is ready within ``wait`` seconds, else the progress."""
        self._waiting += 1
        if self._end:
            self._end.cancel()
        try:
            await asyncio.wait({self.task}, timeout=wait)
            self._leased_until = time.monotonic() + LEASE
        finally:
            self._waiting -= 1
            if not self._waiting and not self.task.done():
                left = max(self._leased_until - time.monotonic(), 0.0)
                self._end = asyncio.get_running_loop().call_later(left, self.task.cancel)
        if not self.task.done():
            return RunOutcome(None, self.step)
        if self.task.cancelled():
            raise Unavailable(Message("The run was cancelled; send the request again."))
        return RunOutcome(self.task.result(), None)

    def _report(self, step: str) -> None:
        self.step = step
