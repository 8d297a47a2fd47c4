"""The state of one HTTP exchange: its id, its start time, the statements it ran, and its line in the log."""

from __future__ import annotations

import ipaddress
import random
import re
import time
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, Protocol

# Ids tell requests apart; nobody needs to be kept from guessing one.
_random = random.Random()
_ACCEPTABLE_ID = re.compile(rb"[A-Za-z0-9._:/+=-]{1,128}").fullmatch


class Ran(Protocol):
    """A statement that ran, as ``graph.connection.session`` reports it."""

    @property
    def name(self) -> str: ...
    @property
    def ms(self) -> float: ...
    @property
    def rows(self) -> int: ...


class Exchange:
    """One request and its response.

    ``client``: the client to which fair queueing assigns it. ``read_only``: it is a GET. ``codes``: of its errors.
    ``ended``: when each of its statements ended, by the clock of ``started``. ``traceparent``: of the client's trace.
    """

    __slots__ = ("client", "codes", "ended", "id", "operation", "read_only", "started", "statements", "traceparent")

    def __init__(
        self, given_id: bytes | None, client: tuple[str, int] | None = None, *, read_only: bool = False
    ) -> None:
        self.client = client_name(client[0]) if client else ""
        self.read_only = read_only
        self.started = time.perf_counter()
        self.id = given_id if given_id is not None and _ACCEPTABLE_ID(given_id) else b"%016x" % _random.getrandbits(64)
        self.operation: str | None = None
        self.codes: set[str] = set()
        self.statements: list[Ran] = []
        self.ended: list[float] = []
        self.traceparent: bytes | None = None

    def facts(self, status: int) -> dict[str, Any]:
        """The data for its line in the log; times in milliseconds."""
        return {
            "request_id": self.id.decode(),
            "operation": self.operation,
            "status": status,
            "ms": round((time.perf_counter() - self.started) * 1000, 2),
            "statements": [{"name": s.name, "ms": round(s.ms, 2), "rows": s.rows} for s in self.statements],
        }


@lru_cache(maxsize=4096)
def client_name(host: str) -> str:
    """The client of an address: an IPv4 address, or the network of an IPv6 address (which belongs to one client)."""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host[:100]
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    if address.is_loopback:
        return str(address)
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(ipaddress.IPv6Network((address, 64), strict=False))


def is_local(client: str) -> bool:
    """Whether a client is on this machine (one on a Unix socket has no address)."""
    return client.startswith("127.") or client in ("::1", "")


_current: ContextVar[Exchange | None] = ContextVar("exchange", default=None)


def enter(exchange: Exchange) -> None:
    """Make it the exchange of the current task (the server creates one for each request)."""
    _current.set(exchange)


def record_statement(statement: Ran) -> None:
    """Add a statement to the exchange for which it ran; the database calls this."""
    if (exchange := _current.get()) is not None:
        exchange.statements.append(statement)
        exchange.ended.append(time.perf_counter())
