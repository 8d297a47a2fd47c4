"""Requests in progress: limits of their number and time, and cancellation when the client has gone."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Literal

from graph.errors import TimedOut, Unavailable
from graph.messages.language import Message
from service.messages import ClientGoneError, Receive

PATIENCE = 0.3
"""Seconds before a request is watched. Most requests are done by then, and so need no extra task."""


class Airspace:
    """Counts the requests in progress and refuses more than ``maximum``."""

    def __init__(self, maximum: int, timeout: float) -> None:
        self.maximum = maximum
        self.timeout = timeout
        self.in_flight = 0

    def flight(self, receive: Receive) -> Flight:
        """The context in which one request runs.

        :raises Unavailable: the maximum number of requests is in progress
        """
        if self.in_flight >= self.maximum:
            raise Unavailable(
                Message("The service is busy: the maximum number of requests is in progress."), retry_after=1
            )
        return Flight(self, receive)


class Flight:
    """Cancels the task inside when its time is up (``TimedOut``) or its client goes away (``ClientGoneError``).

    The cancellation also ends its statement in the database.
    """

    __slots__ = ("_airspace", "_ended", "_listener", "_receive", "_task", "_timer")

    def __init__(self, airspace: Airspace, receive: Receive) -> None:
        self._airspace = airspace
        self._receive = receive
        self._ended: Literal["gone", "late"] | None = None
        self._listener: asyncio.Task[None] | None = None

    def __enter__(self) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._task = task
        self._airspace.in_flight += 1
        self._timer = task.get_loop().call_later(PATIENCE, self._watch)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._airspace.in_flight -= 1
        self._timer.cancel()
        if self._listener is not None:
            self._listener.cancel()
        if self._ended is None:
            return
        self._task.uncancel()
        if kind is not None and issubclass(kind, asyncio.CancelledError):
            if self._ended == "gone":
                raise ClientGoneError from None
            raise TimedOut(Message("The request took longer than allowed and was cancelled.")) from None

    def _watch(self) -> None:
        self._listener = self._task.get_loop().create_task(self._listen())

    async def _listen(self) -> None:
        ended: Literal["gone", "late"] = "gone"
        try:
            async with asyncio.timeout(max(self._airspace.timeout - PATIENCE, 0)):
                while (await self._receive())["type"] != "http.disconnect":
                    pass
        except TimeoutError:
            ended = "late"
        self._ended = ended
        self._task.cancel()
