"""Requests in progress: limits of their number and time, and cancellation when the client has gone."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Literal

from graph.errors import TimedOut, Unavailable
from graph.messages.language import Message
from service.messages import ClientGoneError, Receive

PATIENCE = 0.2
"""Seconds between two looks at the requests in progress. Most are done by then, and need neither a timer nor a task."""


class Airspace:
    """Counts the requests in progress and refuses more than ``maximum``.

    A request is watched from the second look that finds it in progress.
    """

    def __init__(self, maximum: int, timeout: float) -> None:
        self.maximum = maximum
        self.timeout = timeout
        self._flights: set[Flight] = set()
        # Those that no look has found yet, and those that the last one found.
        self._new: set[Flight] = set()
        self._found: set[Flight] = set()
        self._looks = False

    @property
    def in_flight(self) -> int:
        """How many requests are in progress."""
        return len(self._flights)

    def flight(self, receive: Receive) -> Flight:
        """The context in which one request runs.

        :raises Unavailable: the maximum number of requests is in progress
        """
        if len(self._flights) >= self.maximum:
            raise Unavailable(
                Message("The service is busy: the maximum number of requests is in progress."), retry_after=1
            )
        return Flight(self, receive)

    def begin(self, flight: Flight) -> None:
        """A request is in progress."""
        self._flights.add(flight)
        self._new.add(flight)
        if not self._looks:
            self._look()

    def end(self, flight: Flight) -> None:
        """It no longer is."""
        for among in (self._flights, self._new, self._found):
            among.discard(flight)

    def _look(self) -> None:
        for flight in self._found:
            flight.watch()
        self._found, self._new = self._new, set()
        self._looks = bool(self._found)
        if self._looks:
            asyncio.get_running_loop().call_later(PATIENCE, self._look)


class Flight:
    """Cancels the task inside when its time is up (``TimedOut``) or its client goes away (``ClientGoneError``).

    The cancellation also ends its statement in the database.
    """

    __slots__ = ("_airspace", "_began", "_ended", "_listener", "_receive", "_task")

    def __init__(self, airspace: Airspace, receive: Receive) -> None:
        self._airspace = airspace
        self._receive = receive
        self._ended: Literal["gone", "late"] | None = None
        self._listener: asyncio.Task[None] | None = None

    def __enter__(self) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._task = task
        self._began = task.get_loop().time()
        self._airspace.begin(self)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._airspace.end(self)
        if self._listener is not None:
            self._listener.cancel()
        if self._ended is None:
            return
        self._task.uncancel()
        if kind is not None and issubclass(kind, asyncio.CancelledError):
            if self._ended == "gone":
                raise ClientGoneError from None
            raise TimedOut(Message("The request took longer than allowed and was cancelled.")) from None

    def watch(self) -> None:
        """Notice from here on when its client goes away, and when its time is up."""
        self._listener = self._task.get_loop().create_task(self._listen())

    async def _listen(self) -> None:
        ended: Literal["gone", "late"] = "gone"
        try:
            async with asyncio.timeout_at(self._began + self._airspace.timeout):
                while (await self._receive())["type"] != "http.disconnect":
                    pass
        except TimeoutError:
            ended = "late"
        self._ended = ended
        self._task.cancel()
