"""The database time of one request, shared by all its statements."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from graph.errors import TimedOut
from graph.messages.language import Message


class Budget:
    """Seconds that the statements of one request may take together; statements that run in parallel each count."""

    def __init__(self, seconds: float) -> None:
        self.left = seconds
        self._running: set[asyncio.Timeout] = set()
        self._settled = 0.0

    @asynccontextmanager
    async def spending(self) -> AsyncIterator[None]:
        """Counts the time spent inside, and cancels the work when none is left.

        :raises TimedOut: there was none left
        """
        timeout = asyncio.timeout(None)
        try:
            async with timeout:
                self._settle()
                self._running.add(timeout)
                self._reschedule()
                try:
                    yield
                finally:
                    self._settle()
                    self._running.discard(timeout)
                    if not timeout.expired():
                        self._reschedule()
        except TimeoutError:
            if not timeout.expired():
                raise
            raise TimedOut(
                Message("The statements of the request took longer than allowed and were cancelled: ask for less.")
            ) from None

    def _settle(self) -> None:
        now = asyncio.get_running_loop().time()
        if self._running:
            self.left -= (now - self._settled) * len(self._running)
        self._settled = now

    def _reschedule(self) -> None:
        for timeout in self._running:
            if not timeout.expired():
                timeout.reschedule(self._settled + max(self.left, 0.0) / len(self._running))
