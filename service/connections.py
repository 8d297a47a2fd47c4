"""One connection of a client: uvicorn's protocol over httptools, with the limits that it lacks.

There are limits for the size and time of a request's head, for the time of its body, for the rate at which a client
reads a response, and for the number of connections. A connection stores its next deadline, and the server checks all
deadlines once a second, so a request needs no timer (docs/decisions/0015-connections.md).
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

from service.http import AT_ONCE
from service.http_errors import SAFE_HEADERS, Headers, error_body

HEAD_BYTES = 16_384
"""Maximum size of a request's line and headers together, as in most servers."""
PIPELINED = 16
"""Requests that may wait on one connection behind the current one."""
LINGER_SECONDS = 5.0
"""How long a closed connection may take to deliver its remaining bytes."""
LEAST_RATE = 10_000
"""Minimum rate, in bytes a second, at which a client must read a response."""
SMALL_BODY = 65_536
"""A piece of a body that is copied behind its head. A larger one is written by itself."""
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
UPGRADE_HEADERS = (b"upgrade", b"http2-settings")


@dataclass(frozen=True, slots=True)
class ConnectionLimits:
    """Seconds for a request's head, for its body, and between two requests; and the number of open connections."""

    head: float = 10.0
    body: float = 30.0
    idle: float = 75.0
    connections: int = 1000


class _RefusedError(Exception):
    """Raised in a callback of the parser to end the parsing; the response has already been sent."""


class WholeResponse:
    """The transport of one response, which sends its head together with the first piece of its body.

    So ASGI has it, and a client is woken once instead of twice.
    """

    __slots__ = ("_begun", "_head", "_transport")

    def __init__(self, transport: Any) -> None:
        self._transport = transport
        self._head = b""
        self._begun = False

    def write(self, data: bytes) -> None:
        if self._begun or data == CONTINUE:
            self._transport.write(data)
        elif not self._head:
            self._head = data
        elif len(data) <= SMALL_BODY:
            self._head += data
            self.flush()
        else:
            self.flush()
            self._transport.write(data)

    def flush(self) -> None:
        """Send the head if it still waits: there is no body."""
        if not self._begun and self._head:
            self._begun = True
            self._transport.write(self._head)

    def close(self) -> None:
        self.flush()
        self._transport.close()

    def is_closing(self) -> bool:
        return bool(self._transport.is_closing())


class Connection(HttpToolsProtocol):
    """One connection, with limits in bytes and seconds.

    ``deadline``: the time, by the loop's clock, by which the client must send something. ``delivered_by``: the time by
    which it must read more of a stalled response.
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
        # True between the first byte of a request and its last.
        self._reading = True
        # Bytes received since the last piece of body, end of head or end of request.
        self._head_bytes = 0
        self._upgrade: bytes | None = None
        self._under_way: RequestResponseCycle | None = None
        self._extensions = {AT_ONCE: self.respond}

    # The transport calls:

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self.deadline = self.loop.time() + self._limits.head
        if len(self.connections) > self._limits.connections:
            self._make_room()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        # uvicorn notifies only the newest request, which may still wait behind the current one.
        if self._under_way is not None and not self._under_way.response_complete:
            self._under_way.disconnected = True
            self._under_way.message_event.set()

    def data_received(self, data: bytes) -> None:
        # In pieces, because the parser calls Python for each header: a flood of them is refused before most are parsed.
        for start in range(0, len(data), HEAD_BYTES):
            if self.transport.is_closing():
                return
            self._parse(data[start : start + HEAD_BYTES])

    def _parse(self, data: bytes) -> None:
        self._head_bytes += len(data)
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            self._read_without_upgrade(data[upgrade.args[0] :])
        except httptools.HttpParserError as error:
            if not isinstance(error.__context__, _RefusedError):
                self.refuse(400, "This is not a request in HTTP/1.1.")
        else:
            # This covers one endless header, endless headers, and endless headers after the body.
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
        # The last piece may contain a body too, so the exact size of the head is computed only now.
        if self._head_bytes > HEAD_BYTES and self._size_of_head() > HEAD_BYTES:
            self._refuse_head()
            raise _RefusedError
        if len(self.pipeline) >= PIPELINED:
            self.refuse(400, f"More than {PIPELINED} requests wait on this connection.")
            raise _RefusedError
        self._head_bytes = 0
        if self.parser.should_upgrade():
            return  # The parser raises HttpParserUpgrade next.
        if self._upgrade is not None:
            self.headers.append((b"upgrade", self._upgrade))
            self._upgrade = None
        self.deadline = self.loop.time() + self._limits.body
        super().on_headers_complete()
        cycle: Any = self.cycle
        cycle.transport = WholeResponse(self.transport)
        cycle.scope["extensions"] = self._extensions
        # What the parser adds from here on are trailers, which must not pass for headers.
        self.headers = []

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

    # The application calls:

    def respond(self, status: int, headers: Headers, body: bytes) -> bool:
        """Send the whole response to the request under way, as two messages of ASGI would; False where they have more
        to consider.

        The headers give the body's length and say nothing about the connection.
        """
        cycle: Any = self._under_way
        if cycle.disconnected or self.flow.write_paused or not cycle.keep_alive or cycle.scope["method"] == "HEAD":
            return False
        cycle.response_started, cycle.waiting_for_100_continue = True, False
        lines = [b"%b: %b\r\n" % header for header in (*cycle.default_headers, *headers)]
        head = b"%b%b\r\n" % (STATUS_LINE[status], b"".join(lines))
        if len(body) <= SMALL_BODY:
            self.transport.write(head + body)
        else:
            self.transport.write(head)
            self.transport.write(body)
        cycle.response_complete = True
        cycle.message_event.set()
        cycle.on_response()
        return True

    # The response calls, once it is written:

    def on_response_complete(self) -> None:
        """Continue with the next request. Unlike uvicorn's method, this sets no timer: the deadline is enough."""
        self.server_state.total_requests += 1
        response: Any = self._under_way and self._under_way.transport
        if response is not None:
            response.flush()
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
        """End the connection if its time is up."""
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
        """Send the reason and close; if an earlier request is still being answered, only close."""
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
        message = f"The line and headers of a request may have at most {HEAD_BYTES} bytes. Send long queries by POST."
        self.refuse(431, message, "LIMIT_EXCEEDED")

    def _close(self) -> None:
        self.deadline = self.loop.time() + LINGER_SECONDS
        self.transport.close()

    def _make_room(self) -> None:
        """Close the connections whose clients' deadlines come first; if no connection waits for its client, refuse
        this one.

        A twentieth is closed at once, because a search for each new connection would be too slow during a flood.
        """
        others = [other for other in self.connections if isinstance(other, Connection) and other is not self]
        waiting = [other for other in others if other._waits_for_client()]
        for other in heapq.nsmallest(1 + self._limits.connections // 20, waiting, key=lambda each: each.deadline):
            other._close()
        if not waiting:
            self.refuse(503, "The service has reached its maximum number of connections.", "UNAVAILABLE")

    # Helpers:

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
        """Seconds that a slow client may take to read the bytes that are not yet delivered."""
        return self.transport.get_write_buffer_size() / LEAST_RATE

    def _size_of_head(self) -> int:
        return len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)

    def _read_without_upgrade(self, rest: bytes) -> None:
        """Parse the request again without its ``Upgrade`` header, which a server may always ignore.

        The parser stops at the end of the head, and would treat the body as another request.
        """
        method = self.parser.get_method()
        if method == b"CONNECT":
            self.refuse(400, "CONNECT is not supported.")
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
