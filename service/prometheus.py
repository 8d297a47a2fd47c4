"""``/metrics``: what the service has done, in the format of Prometheus.

A request adds to plain numbers; the library of Prometheus makes its format from them only when somebody asks.
"""

from __future__ import annotations

import ipaddress
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from importlib.metadata import version
from itertools import accumulate
from typing import Protocol

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

from graph.errors import CobuildError
from graph.messages.language import Message
from service.clients import address_of, is_on_this_machine
from service.exchange import Exchange
from service.http_errors import HttpError, language_headers
from service.readiness import Readiness, Ready
from service.settings import Settings

BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""Upper bounds of the classes of times, in seconds."""
_CLASSES = [*(f"{bound:g}" for bound in BOUNDS), "+Inf"]


class Times:
    """Times of one kind of thing: how many in each class of ``BOUNDS``, and their sum."""

    __slots__ = ("classes", "seconds")

    def __init__(self) -> None:
        self.classes = [0] * len(_CLASSES)
        self.seconds = 0.0

    def add(self, seconds: float) -> None:
        """Count one."""
        self.classes[bisect_left(BOUNDS, seconds)] += 1
        self.seconds += seconds


class Load(Protocol):
    """What waits and runs at the database."""

    @property
    def running(self) -> int: ...
    @property
    def queued(self) -> int: ...


class Measures(Collector):
    """The numbers since the start, and the state of the moment, which is read when it is asked for.

    Labels have few values: a request is counted under its route, never under its address or the name of its operation,
    which clients choose.
    """

    def __init__(self, settings: Settings) -> None:
        self._limits = {"requests": settings.max_in_flight, "questions": settings.questions_at_once}
        self._requests: Counter[tuple[str, int]] = Counter()
        self._times: dict[str, Times] = {}
        self._errors: Counter[str] = Counter()
        self._statements: dict[str, Times] = {}
        self._rows: Counter[str] = Counter()
        self.in_flight: Callable[[], int] = lambda: 0
        self.load: Load | None = None
        self.sizes: Callable[[], Mapping[str, int]] = dict
        self.database_up = False

    def request(self, route: str, status: int, started: float) -> None:
        """Count a request that began at ``started`` by the clock ``time.perf_counter``."""
        self._requests[route, status] += 1
        _times(self._times, route).add(time.perf_counter() - started)

    def graphql(self, exchange: Exchange, status: int) -> None:
        """Count a request to ``/graphql``, its statements, and its errors, each code once."""
        self.request("/graphql", status, exchange.started)
        self._errors.update(exchange.codes)
        for statement in exchange.statements:
            _times(self._statements, statement.name).add(statement.ms / 1000)
            self._rows[statement.name] += statement.rows

    def collect(self) -> Iterator[Metric]:
        """The families of this moment, for Prometheus."""
        yield InfoMetricFamily("cobuild", "The version of Cobuild.", {"version": version("cobuild")})
        yield from self._of_requests()
        yield from self._of_the_database()

    def _of_requests(self) -> Iterator[Metric]:
        requests = CounterMetricFamily(
            "cobuild_http_requests", "Requests by route and status.", labels=("route", "status")
        )
        for (route, status), count in sorted(self._requests.items()):
            requests.add_metric((route, str(status)), count)
        yield requests
        yield _histogram("cobuild_http_request_seconds", "Time from request to response.", "route", self._times)
        errors = CounterMetricFamily("cobuild_errors", "Responses with an error, by extensions.code.", labels=("code",))
        for code, count in sorted(self._errors.items()):
            errors.add_metric((code,), count)
        yield errors
        yield _gauge("cobuild_http_requests_in_progress", "GraphQL requests in progress.", self.in_flight())
        yield _gauge("cobuild_http_requests_limit", "Setting max_in_flight.", self._limits["requests"])

    def _of_the_database(self) -> Iterator[Metric]:
        yield _histogram(
            "cobuild_statement_seconds", "Time of statements in the database, by name.", "statement", self._statements
        )
        rows = CounterMetricFamily("cobuild_statement_rows", "Rows that statements returned.", labels=("statement",))
        for name, count in sorted(self._rows.items()):
            rows.add_metric((name,), count)
        yield rows
        if self.load is not None:
            yield _gauge("cobuild_questions_running", "Questions that run in the database.", self.load.running)
            yield _gauge("cobuild_questions_queued", "Questions that wait for their turn.", self.load.queued)
        yield _gauge("cobuild_questions_limit", "Setting questions_at_once.", self._limits["questions"])
        yield _gauge("cobuild_database_up", "1 if the database responds and is migrated.", int(self.database_up))
        nodes = GaugeMetricFamily("cobuild_graph_nodes", "Nodes by label, read every five minutes.", labels=("label",))
        for label, count in sorted(self.sizes().items()):
            nodes.add_metric((label,), count)
        yield nodes


def _times(kinds: dict[str, Times], name: str) -> Times:
    times = kinds.get(name)
    if times is None:
        times = kinds[name] = Times()
    return times


def _gauge(name: str, text: str, value: float) -> Metric:
    return GaugeMetricFamily(name, text, value)


def _histogram(name: str, text: str, label: str, times: dict[str, Times]) -> Metric:
    family = HistogramMetricFamily(name, text, labels=(label,))
    for value, each in sorted(times.items()):
        family.add_metric((value,), list(zip(_CLASSES, accumulate(each.classes), strict=True)), each.seconds)
    return family


def metrics_route(measures: Measures, ready: Ready, settings: Settings) -> BaseRoute:
    """The route ``/metrics``, for clients on this machine and those that the setting ``metrics_from`` names."""
    registry = CollectorRegistry()
    registry.register(measures)
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
            headers = {name.decode(): value.decode() for name, value in language_headers()}
            return Response(problem.body, 403, headers, media_type="application/json")
        measures.database_up = False
        with suppress(CobuildError):
            await readiness.check()
            measures.database_up = True
        encode, media_type = choose_encoder(request.headers.get("accept", ""))
        return Response(encode(registry), headers={"content-type": media_type})

    return Route("/metrics", metrics)
