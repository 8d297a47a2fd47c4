"""Spans of OpenTelemetry, as a collector receives them."""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from graph.errors import ConfigurationError
from service.app import create_app
from service.exchange import Exchange
from service.settings import Settings
from service.tracing import CLOSE_SECONDS, Tracing, tracing
from tests.service.serving import HELLO, Witness, sample_operate, served

TRACE, PARENT = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"


@contextmanager
def collector() -> Iterator[tuple[str, list[Any]]]:
    """The address of a collector, and the spans that it has received."""
    spans: list[Any] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            for group in ExportTraceServiceRequest.FromString(body).resource_spans:
                spans.extend(span for scope in group.scope_spans for span in scope.spans)
            self.send_response(200 if self.path == "/v1/traces" else 404)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Not on the terminal."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", spans
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def attributes(span: Any) -> dict[str, Any]:
    return {each.key: getattr(each.value, each.value.WhichOneof("value")) for each in span.attributes}


def test_a_request_and_its_statements_are_spans_of_the_clients_trace() -> None:
    async def ready() -> None:
        """Always."""

    with collector() as (address, spans):
        traces = Tracing(address)
        app = create_app(sample_operate(Witness()), Settings(), ready, tell=traces.graphql)  # type: ignore[arg-type]
        with served(app) as url:
            of_a_client = {"traceparent": f"00-{TRACE}-{PARENT}-01", "x-request-id": "r-1"}
            httpx.post(f"{url}/graphql", json=HELLO, headers=of_a_client)
            httpx.post(f"{url}/graphql", json={"query": "query Late { hello }", "operationName": "Late"})
            httpx.post(f"{url}/graphql", json=HELLO, headers={"traceparent": "nonsense"})
        traces.close()
    request = next(span for span in spans if attributes(span).get("cobuild.request_id") == "r-1")
    assert (request.trace_id.hex(), request.parent_span_id.hex()) == (TRACE, PARENT)
    assert attributes(request)["http.response.status_code"] == 200
    statement = next(span for span in spans if span.parent_span_id == request.span_id)
    assert (statement.name, attributes(statement)["db.response.returned_rows"]) == ("hello", 1)
    assert request.start_time_unix_nano <= statement.end_time_unix_nano <= request.end_time_unix_nano
    assert statement.end_time_unix_nano - statement.start_time_unix_nano == 1_500_000
    late = next(span for span in spans if span.name == "graphql Late")
    assert (late.status.code, attributes(late)["http.response.status_code"]) == (2, 504)
    assert len({span.span_id for span in spans}) == len(spans) == 5


def test_it_is_off_by_default() -> None:
    assert tracing(Settings().otlp_endpoint) is None


def test_without_its_packages_the_setting_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace", None)
    with pytest.raises(ConfigurationError, match=r"otlp_endpoint needs .*cobuild\[otel\]"):
        tracing("http://localhost:4318")


def test_a_collector_that_does_not_answer_delays_no_end() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        traces = Tracing(f"http://127.0.0.1:{silent.getsockname()[1]}")
        traces.graphql(Exchange(None), 200)
        began = time.monotonic()
        traces.close()
        assert time.monotonic() - began < CLOSE_SECONDS + 2
