"""One connection of a client: uvicorn's protocol over httptools, with the bounds that it lacks.

The head of a request has a size and a time, its body has a time, an answer must be taken off at a least rate, and there
is a maximum of connections. A connection notes by when something must have happened, and the server compares these
deadlines with the clock once a second, so that a request costs no timer (docs/decisions/0015-connections.md).
"""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from typing import Any

import httptools
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle
from uvicorn.server import ServerState

from service.http_errors import SAFE_HEADERS, error_body

HEAD_BYTES = 16_384
"""A request's line and headers in all, as most servers have it."""
PIPELINED = 16
"""Requests that may wait on one connection behind the one that is answered."""
LINGER_SECONDS = 5.0
"""How long a closed connection may take to deliver what is on its way."""
LEAST_RATE = 10_000
"""Bytes a second at which a client must at least take an answer off."""
UPGRADE_HEADERS = (b"upgrade", b"http2-settings")


@dataclass(frozen=True, slots=True)
class ConnectionLimits:
    """Seconds for a request's head, for its body, and between two requests; and connections at a time."""

    head: float = 10.0
    body: float = 30.0
    idle: float = 75.0
    connections: int = 1000


class _RefusedError(Exception):
    """Raised in a callback of the parser, to end the parsing: the answer is sent already."""


class Connection(HttpToolsProtocol):
    """What a client may do with its connection is bounded in bytes and seconds.

    ``deadline``: when the next thing must have happened, by the loop's clock. ``delivered_by``: when a stalled answer
    must have moved on.
    """

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: Any = None,
        *,
        limits: ConnectionLimits,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self.deadline = math.inf
        self.delivered_by = math.inf
        self._limits = limits
        # Between the first byte of a request and its last.
        self._reading = True
        # Bytes that came since the last that were a body, or ended a head or a request.
        self._head_bytes = 0
        self._upgrade: bytes | None = None
        self._under_way: RequestResponseCycle | None = None

    # The transport calls:

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self.deadline = self.loop.time() + self._limits.head
        if len(self.connections) > self._limits.connections:
            self._make_room()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        # uvicorn tells the newest request only, and that one may still wait behind the one that is being answered.
        if self._under_way is not None and not self._under_way.response_complete:
            self._under_way.disconnected = True
            self._under_way.message_event.set()

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        self._head_bytes += len(data)
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            self._read_without_upgrade(data[upgrade.args[0] :])
        except httptools.HttpParserError as error:
            if not isinstance(error.__context__, _RefusedError):
                self.refuse(400, "This is not a request in HTTP/1.1.")
        else:
            # One endless header, endless headers, and endless headers after the body are the same here.
            if self._head_bytes > HEAD_BYTES:
                self._refuse_head()

    def pause_writing(self) -> None:
        super().pause_writing()
        self.delivered_by = self.loop.time() + self._limits.body + self._delivery()

    def resume_writing(self) -> None:
        super().resume_writing()
        self.delivered_by = math.inf

    # The parser calls:

    def on_message_begin(self) -> None:
        super().on_message_begin()
        if not self._reading:
            self._reading = True
            self.deadline = self.loop.time() + self._limits.head

    def on_headers_complete(self) -> None:
        # The last piece may hold a body too, so only then the head itself is measured.
        if self._head_bytes > HEAD_BYTES and self._size_of_head() > HEAD_BYTES:
            self._refuse_head()
            raise _RefusedError
        if len(self.pipeline) >= PIPELINED:
            self.refuse(400, f"More than {PIPELINED} requests wait on this connection.")
            raise _RefusedError
        self._head_bytes = 0
        if self.parser.should_upgrade():
            return  # What follows comes as HttpParserUpgrade.
        if self._upgrade is not None:
            self.headers.append((b"upgrade", self._upgrade))
            self._upgrade = None
        self.deadline = self.loop.time() + self._limits.body
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self._head_bytes = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        if self.parser.should_upgrade():
            return
        self._head_bytes = 0
        self._reading = False
        self.deadline = self._next_request_by() if self.cycle.response_complete else math.inf
        super().on_message_complete()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: Any) -> None:
        self._under_way = cycle
        super()._start_asgi_task(cycle, app)

    # The answer, once it is written, calls:

    def on_response_complete(self) -> None:
        """Go on with the next request. Unlike uvicorn's, without a timer: the deadline is enough."""
        self.server_state.total_requests += 1
        if self.transport.is_closing():
            self.deadline = self.loop.time() + LINGER_SECONDS + self._delivery()
            return
        self.flow.resume_reading()
        if self.pipeline:
            self._start_asgi_task(*self.pipeline.pop())
        elif not self._reading:
            self.deadline = self._next_request_by()

    # The server calls, once a second:

    def check(self, now: float) -> None:
        """End the connection where its time is up."""
        if now < self.deadline and now < self.delivered_by:
            return
        if self.transport.is_closing() or now >= self.delivered_by:
            self.transport.abort()
        elif self._is_receiving_body():
            self.refuse(408, f"The body of a request must arrive within {self._limits.body:g} seconds.")
        elif self._reading and self._head_bytes:
            self.refuse(408, f"The head of a request must arrive within {self._limits.head:g} seconds.")
        else:
            self._close()

    # How a connection ends:

    def refuse(self, status: int, message: str, code: str = "BAD_USER_INPUT") -> None:
        """Say why and close; where an earlier request is being answered, only close."""
        cycle = self.cycle
        if not self.pipeline and (cycle is None or cycle.response_complete or self._is_receiving_body()):
            body = error_body(message, {"code": code})
            headers = [
                *self.server_state.default_headers,
                (b"content-type", b"application/json; charset=utf-8"),
                (b"content-length", b"%d" % len(body)),
                (b"connection", b"close"),
                *SAFE_HEADERS,
            ]
            head = b"".join(b"%s: %s\r\n" % header for header in headers)
            self.transport.write(STATUS_LINE[status] + head + b"\r\n" + body)
        self._close()

    def _refuse_head(self) -> None:
        message = (
            f"The line and the headers of a request may have {HEAD_BYTES} bytes in all. Send long queries by POST."
        )
        self.refuse(431, message, "LIMIT_EXCEEDED")

    def _close(self) -> None:
        self.deadline = self.loop.time() + LINGER_SECONDS
        self.transport.close()

    def _make_room(self) -> None:
        """Close the connections whose clients have to send something soonest; where there is none, refuse this one.

        A twentieth of them at once: to look for each one anew would take longer than the flood of new ones lasts.
        """
        others = [other for other in self.connections if isinstance(other, Connection) and other is not self]
        waiting = [other for other in others if other._waits_for_client()]
        for other in heapq.nsmallest(1 + self._limits.connections // 20, waiting, key=lambda each: each.deadline):
            other._close()
        if not waiting:
            self.refuse(503, "The service has as many connections as it takes.", "UNAVAILABLE")

    # What the above need to know:

    def _waits_for_client(self) -> bool:
        if self.transport.is_closing():
            return False
        return self.cycle is None or self.cycle.response_complete or self._is_receiving_body()

    def _is_receiving_body(self) -> bool:
        cycle = self.cycle
        return cycle is not None and cycle.more_body and not cycle.response_started

    def _next_request_by(self) -> float:
        return self.loop.time() + self._limits.idle + self._delivery()

    def _delivery(self) -> float:
        """Seconds that a slow client may take for what is still to be delivered."""
        return self.transport.get_write_buffer_size() / LEAST_RATE

    def _size_of_head(self) -> int:
        return len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)

    def _read_without_upgrade(self, rest: bytes) -> None:
        """Read the request again as one that asks for no other protocol: a server may always ignore that wish.

        The parser stops at the end of the head, and would take the body for another request.
        """
        method = self.parser.get_method()
        if method == b"CONNECT":
            self.refuse(400, "CONNECT is for proxies.")
            return
        lines = [b"%s %s HTTP/1.1" % (method, self.url)]
        for name, value in self.headers:
            if name == b"upgrade":
                self._upgrade = value
            elif name == b"connection":
                kept = [
                    t
                    for token in value.split(b",")
                    if (t := token.strip()).lower() not in (b"upgrade", *UPGRADE_HEADERS)
                ]
                lines.append(b"connection: " + b", ".join(kept))
            elif name not in UPGRADE_HEADERS:
                lines.append(b"%s: %s" % (name, value))
        self.parser = httptools.HttpRequestParser(self)
        self._head_bytes = 0
        self.data_received(b"\r\n".join(lines) + b"\r\n\r\n" + rest)
