"""``/metrics``: what the service has done, in the format of Prometheus.

A request adds to plain numbers; the library of Prometheus makes its format from them only when somebody asks.
"""

from __future__ import annotations

import asyncio
import ipaddress
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from importlib.metadata import version
from itertools import accumulate
from pathlib import Path
from typing import Protocol

import msgspec
from prometheus_client import CollectorRegistry, GCCollector, PlatformCollector, ProcessCollector
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    InfoMetricFamily,
    Metric,
)
from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import Collector
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.errors import BadUserInput, CobuildError, LimitExceeded, TimedOut, Unavailable
from graph.messages.language import Message
from service.clients import address_of, is_on_this_machine
from service.exchange import Exchange
from service.http_errors import HttpError, error_response
from service.readiness import Readiness, Ready
from service.settings import Settings

WRITE_SECONDS = 2.0
FROM_THE_START = (BadUserInput.code, "INTERNAL", LimitExceeded.code, TimedOut.code, Unavailable.code)
"""Codes that are counted from zero."""
BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""Upper bounds of the classes of times, in seconds."""
_CLASSES = [*(f"{bound:g}" for bound in BOUNDS), "+Inf"]


class Times(msgspec.Struct):
    """Times of one kind of thing: how many in each class of ``BOUNDS``, and their sum."""

    classes: list[int] = msgspec.field(default_factory=lambda: [0] * len(_CLASSES))
    seconds: float = 0.0

    def add(self, seconds: float) -> None:
        """Count one."""
        self.classes[bisect_left(BOUNDS, seconds)] += 1
        self.seconds += seconds

    def include(self, others: Times) -> None:
        """Add the times of another process."""
        self.classes = [one + other for one, other in zip(self.classes, others.classes, strict=True)]
        self.seconds += others.seconds


class Counts(msgspec.Struct):
    """What one process has counted since its start, and its load at the moment. A request is ``route status``."""

    written: float = 0.0
    requests: dict[str, int] = {}
    errors: dict[str, int] = {}
    rows: dict[str, int] = {}
    times: dict[str, Times] = {}
    statements: dict[str, Times] = {}
    in_progress: int = 0
    running: int = 0
    queued: int = 0

    def include(self, other: Counts) -> None:
        """Add the counts of another process; one that has not written for a while has no load."""
        for mine, others in ((self.requests, other.requests), (self.errors, other.errors), (self.rows, other.rows)):
            for name, count in others.items():
                mine[name] = mine.get(name, 0) + count
        for mine_, others_ in ((self.times, other.times), (self.statements, other.statements)):
            for name, times in others_.items():
                _times(mine_, name).include(times)
        if time.time() - other.written < 3 * WRITE_SECONDS:
            self.in_progress += other.in_progress
            self.running += other.running
            self.queued += other.queued


class Load(Protocol):
    """What waits and runs at the database."""

    @property
    def running(self) -> int: ...
    @property
    def queued(self) -> int: ...


class Measures(Collector):
    """The numbers since the start, and the state of the moment, which is read when it is asked for.

    Labels have few values: a request is counted under its route, never under its address or the name of its operation,
    which clients choose. Of several workers each writes its counts into ``folder``, and whichever is asked adds all.
    """

    def __init__(self, settings: Settings, folder: Path | None = None, worker: int = 1) -> None:
        self._limits = {"requests": settings.max_in_flight, "questions": settings.questions_at_once}
        self._workers = settings.worker_count
        # From the start, or an alarm would not see the first error as an increase.
        self.counts = Counts(errors=dict.fromkeys(FROM_THE_START, 0))
        self.folder = folder
        self._name = f"{worker}-{time.time_ns()}.json"
        self.in_flight: Callable[[], int] = lambda: 0
        self.load: Load | None = None
        self.sizes: Callable[[], Mapping[str, int]] = dict

    def request(self, route: str, status: int, started: float) -> None:
        """Count a request that began at ``started`` by the clock ``time.perf_counter``."""
        name = f"{route} {status}"
        self.counts.requests[name] = self.counts.requests.get(name, 0) + 1
        _times(self.counts.times, route).add(time.perf_counter() - started)

    def graphql(self, exchange: Exchange, status: int) -> None:
        """Count a request to ``/graphql``, its statements, and its errors, each code once."""
        self.request("/graphql", status, exchange.started)
        counts = self.counts
        for code in exchange.codes:
            counts.errors[code] = counts.errors.get(code, 0) + 1
        for statement in exchange.statements:
            _times(counts.statements, statement.name).add(statement.ms / 1000)
            counts.rows[statement.name] = counts.rows.get(statement.name, 0) + statement.rows

    def write(self) -> None:
        """Leave the counts of this process where the other workers find them."""
        if self.folder is None:
            return
        # A full disk, or a folder that is gone, keeps the others from knowing; nothing else.
        with suppress(OSError):
            part = self.folder / f"{self._name}.part"
            part.write_bytes(msgspec.json.encode(self._now()))
            part.replace(self.folder / self._name)

    async def keep_writing(self) -> None:
        """Write the counts every few seconds, until it is cancelled."""
        while True:
            self.write()
            await asyncio.sleep(WRITE_SECONDS)

    def _now(self) -> Counts:
        counts = self.counts
        counts.written = time.time()
        counts.in_progress = self.in_flight()
        if self.load is not None:
            counts.running, counts.queued = self.load.running, self.load.queued
        return counts

    def _all(self) -> Counts:
        """The counts of all workers: those of this one as they are now."""
        every = Counts()
        every.include(self._now())
        if self.folder is not None:
            for file in self.folder.glob("*.json"):
                if file.name != self._name:
                    with suppress(OSError):
                        every.include(msgspec.json.decode(file.read_bytes(), type=Counts))
        return every

    def collect(self) -> Iterator[Metric]:
        """The families of this moment, for Prometheus, except for the state of the database."""
        counts = self._all()
        yield InfoMetricFamily("cobuild", "The version of Cobuild.", {"version": version("cobuild")})
        yield from self._of_requests(counts)
        yield from self._of_the_database(counts)

    def _of_requests(self, counts: Counts) -> Iterator[Metric]:
        requests = CounterMetricFamily(
            "cobuild_http_requests", "Requests by route and status.", labels=("route", "status")
        )
        for name, count in sorted(counts.requests.items()):
            requests.add_metric(name.rsplit(" ", 1), count)
        yield requests
        yield _histogram("cobuild_http_request_seconds", "Time from request to response.", "route", counts.times)
        yield _counter("cobuild_errors", "Responses with an error, by extensions.code.", "code", counts.errors)
        yield _gauge("cobuild_http_requests_in_progress", "GraphQL requests in progress.", counts.in_progress)
        limit = self._limits["requests"] * self._workers
        yield _gauge("cobuild_http_requests_limit", "Setting max_in_flight.", limit)

    def _of_the_database(self, counts: Counts) -> Iterator[Metric]:
        yield _histogram(
            "cobuild_statement_seconds", "Time of statements in the database, by name.", "statement", counts.statements
        )
        yield _counter("cobuild_statement_rows", "Rows that statements returned.", "statement", counts.rows)
        yield _gauge("cobuild_questions_running", "Questions that run in the database.", counts.running)
        yield _gauge("cobuild_questions_queued", "Questions that wait for their turn.", counts.queued)
        limit = self._limits["questions"] * self._workers
        yield _gauge("cobuild_questions_limit", "Setting questions_at_once.", limit)
        nodes = GaugeMetricFamily("cobuild_graph_nodes", "Nodes by label, read every five minutes.", labels=("label",))
        for label, count in sorted(self.sizes().items()):
            nodes.add_metric((label,), count)
        yield nodes


def _times(kinds: dict[str, Times], name: str) -> Times:
    times = kinds.get(name)
    if times is None:
        times = kinds[name] = Times()
    return times


def _counter(name: str, text: str, label: str, counts: dict[str, int]) -> Metric:
    family = CounterMetricFamily(name, text, labels=(label,))
    for value, count in sorted(counts.items()):
        family.add_metric((value,), count)
    return family


def _gauge(name: str, text: str, value: float) -> Metric:
    return GaugeMetricFamily(name, text, value)


def _histogram(name: str, text: str, label: str, times: dict[str, Times]) -> Metric:
    family = HistogramMetricFamily(name, text, labels=(label,))
    for value, each in sorted(times.items()):
        family.add_metric((value,), list(zip(_CLASSES, accumulate(each.classes), strict=True)), each.seconds)
    return family


class _With(CollectorRegistry):
    """A registry, and whether the database is up."""

    def __init__(self, registry: CollectorRegistry, up: bool) -> None:
        super().__init__()
        self._registry, self._up = registry, up

    def collect(self) -> Iterator[Metric]:
        yield from self._registry.collect()
        yield _gauge("cobuild_database_up", "1 if the database responds and is migrated.", int(self._up))


def metrics_route(measures: Measures, ready: Ready, settings: Settings) -> BaseRoute:
    """The route ``/metrics``, for clients on this machine and those that the setting ``metrics_from`` names."""
    registry = CollectorRegistry()
    registry.register(measures)
    # Of several workers only one would tell its own.
    if measures.folder is None:
        for collector in (ProcessCollector, PlatformCollector, GCCollector):
            collector(registry=registry)
    everyone = "*" in settings.metrics_from
    networks = [ipaddress.ip_network(each) for each in settings.metrics_from if each != "*"]
    readiness = Readiness(ready)

    async def metrics(request: Request) -> Response:
        address = address_of(request)
        named = address is not None and any(address in network for network in networks)
        if not everyone and not named and not is_on_this_machine(request):
            message = Message("Only this machine and the addresses of the setting metrics_from may read the metrics.")
            problem = HttpError(403, message, code="FORBIDDEN")
            return error_response(problem.status, problem.body)
        try:
            await readiness.check()
        except CobuildError:
            up = False
        else:
            up = True
        encode, media_type = choose_encoder(request.headers.get("accept", ""))
        return Response(encode(_With(registry, up)), headers={"content-type": media_type})

    return Route("/metrics", metrics)
