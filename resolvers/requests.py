"""The executor's input: one request, and its context."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any

import msgspec

from graph.connection.large import Rest
from resolvers.budget import Budget


class GraphQLRequest(msgspec.Struct, frozen=True, rename="camel"):
    """One request, decoded from JSON. ``query`` is empty if only its hash was sent."""

    query: str = ""
    variables: dict[str, Any] | None = None
    operation_name: str | None = None
    extensions: dict[str, Any] | None = None


@dataclass(slots=True)
class RequestContext:
    """The context of one request.

    ``today``: the day on which it came, the default of ``asOf``. ``timeout``: seconds that it may take, and that the
    database may spend on its statements together (``budget``).
    ``client``: the address of its sender (the network of an IPv6 address). ``read_only``: it came by a GET, which may
    run queries only. ``operation_name``, and whether the answer may be ``large``, are set once they are known;
    ``rests`` are those of the garbage collector, for values that were.
    """

    today: datetime.date
    request_id: str = ""
    timeout: float = 30.0
    client: str = ""
    read_only: bool = False
    operation_name: str | None = None
    large: bool = False
    rests: list[Rest] = field(default_factory=list)
    budget: Budget = field(init=False)

    def __post_init__(self) -> None:
        self.budget = Budget(self.timeout)

    def end_rests(self) -> None:
        """Let the garbage collector go on, after the last value that was large."""
        while self.rests:
            self.rests.pop().end()


class ReadOnlyError(Exception):
    """The operation is not a query, but the request is read-only. The argument is the kind of operation."""
