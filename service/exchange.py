"""What belongs to one HTTP exchange: its id, its clock, the statements it ran, and its line in the log."""

from __future__ import annotations

import re
import secrets
import time
from contextvars import ContextVar
from typing import Any, Protocol

_ACCEPTABLE_ID = re.compile(rb"[A-Za-z0-9._:/+=-]{1,128}").fullmatch


class Ran(Protocol):
    """A statement that ran, as ``graph.session`` reports it."""

    @property
    def name(self) -> str: ...
    @property
    def ms(self) -> float: ...
    @property
    def rows(self) -> int: ...


class Exchange:
    """One request and its answer."""

    __slots__ = ("id", "operation", "started", "statements")

    def __init__(self, given_id: bytes | None) -> None:
        self.started = time.perf_counter()
        self.id = given_id if given_id is not None and _ACCEPTABLE_ID(given_id) else secrets.token_hex(8).encode()
        self.operation: str | None = None
        self.statements: list[Ran] = []

    def facts(self, status: int) -> dict[str, Any]:
        """What the log says about it; times in milliseconds."""
        return {
            "request_id": self.id.decode(),
            "operation": self.operation,
            "status": status,
            "ms": round((time.perf_counter() - self.started) * 1000, 2),
            "statements": [{"name": s.name, "ms": round(s.ms, 2), "rows": s.rows} for s in self.statements],
        }


_current: ContextVar[Exchange | None] = ContextVar("exchange", default=None)


def enter(exchange: Exchange) -> None:
    """Make it the exchange of the running task (which the server makes anew for each request)."""
    _current.set(exchange)


def record_statement(statement: Ran) -> None:
    """Note a statement with the exchange it ran for; the database calls this."""
    if (exchange := _current.get()) is not None:
        exchange.statements.append(statement)
