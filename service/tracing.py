"""Spans of OpenTelemetry: one for each GraphQL request, and one for each of its statements in the database.

They are made when a request has been answered, from what its exchange has recorded, so that a service that sends none
does nothing for them. The packages come with ``cobuild[otel]``.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from importlib.metadata import version

from graph.errors import ConfigurationError
from graph.messages.language import Message
from service.exchange import Exchange

CLOSE_SECONDS = 1.0

Tell = Callable[[Exchange, int], None]
"""Hears of a request that has been answered, and the status of its response."""


class Tracing:
    """Sends spans to ``endpoint``, in batches from a thread of its own, until it is closed.

    :raises ConfigurationError: the packages are not installed
    """

    def __init__(self, endpoint: str) -> None:
        try:
            from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
            from opentelemetry.sdk.resources import Resource
            from opentelemetry.sdk.trace import TracerProvider
            from opentelemetry.sdk.trace.export import BatchSpanProcessor
        except ImportError:
            raise ConfigurationError(
                Message("The setting otlp_endpoint needs OpenTelemetry: pip install 'cobuild[otel]'.")
            ) from None
        resource = Resource.create({"service.name": "cobuild", "service.version": version("cobuild")})
        self._provider = TracerProvider(resource=resource, shutdown_on_exit=False)
        traces = f"{endpoint.rstrip('/')}/v1/traces"
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=traces)))
        self._tracer = self._provider.get_tracer("cobuild")

    def graphql(self, exchange: Exchange, status: int) -> None:
        """Make the spans of a request; it belongs to the trace that its ``traceparent`` names."""
        from opentelemetry.trace import SpanKind, Status, StatusCode, set_span_in_context
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

        given = {"traceparent": exchange.traceparent.decode("latin-1")} if exchange.traceparent else {}
        # The clock of exchanges has no epoch.
        epoch = time.time_ns() - time.perf_counter_ns()
        span = self._tracer.start_span(
            f"graphql {exchange.operation}" if exchange.operation else "graphql",
            TraceContextTextMapPropagator().extract(given),
            SpanKind.SERVER,
            {
                "graphql.operation.name": exchange.operation or "",
                "http.response.status_code": status,
                "cobuild.request_id": exchange.id.decode("latin-1"),
                "cobuild.error_codes": sorted(exchange.codes),
            },
            start_time=epoch + round(exchange.started * 1e9),
        )
        if status >= 500:
            span.set_status(Status(StatusCode.ERROR))
        within = set_span_in_context(span)
        for statement, ended in zip(exchange.statements, exchange.ended, strict=False):
            end = epoch + round(ended * 1e9)
            self._tracer.start_span(
                statement.name,
                within,
                SpanKind.CLIENT,
                {
                    "db.system.name": "neo4j",
                    "db.operation.name": statement.name,
                    "db.response.returned_rows": statement.rows,
                },
                start_time=end - round(statement.ms * 1e6),
            ).end(end)
        span.end()

    def close(self) -> None:
        """Send what is left, unless the collector is slow: the end of the service does not wait for it."""
        ending = threading.Thread(target=self._provider.shutdown, name="spans", daemon=True)
        ending.start()
        ending.join(CLOSE_SECONDS)


def tracing(endpoint: str | None) -> Tracing | None:
    """The sender of spans, if the settings name where to."""
    return None if endpoint is None else Tracing(endpoint)
