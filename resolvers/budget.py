"""The database time of one request, shared by all its statements."""

from __future__ import annotations

import asyncio
from types import TracebackType

from graph.errors import TimedOut
from graph.messages.language import Message


class Budget:
    """Seconds that the statements of one request may take together; statements that run in parallel each count."""

    def __init__(self, seconds: float) -> None:
        self.left = seconds
        self._running: set[asyncio.Timeout] = set()
        self._settled = 0.0

    def spending(self) -> Spending:
        """Counts the time spent inside, and cancels the work when none is left (``TimedOut``)."""
        return Spending(self)

    def begin(self) -> asyncio.Timeout:
        """The time-out of one more statement; those that run already get less."""
        self._settle()
        self._reschedule(len(self._running) + 1)
        timeout = asyncio.timeout_at(self._end(len(self._running) + 1))
        self._running.add(timeout)
        return timeout

    def end(self, timeout: asyncio.Timeout) -> None:
        """A statement has ended; the others get more."""
        self._settle()
        self._running.discard(timeout)
        self._reschedule(len(self._running))

    def _settle(self) -> None:
        now = asyncio.get_running_loop().time()
        if self._running:
            self.left -= (now - self._settled) * len(self._running)
        self._settled = now

    def _reschedule(self, number: int) -> None:
        """Set the end of those that run, of ``number`` from now on."""
        for timeout in self._running:
            if not timeout.expired():
                timeout.reschedule(self._end(number))

    def _end(self, number: int) -> float:
        return self._settled + max(self.left, 0.0) / number


class Spending:
    """A block in which a statement runs."""

    __slots__ = ("_budget", "_timeout")

    def __init__(self, budget: Budget) -> None:
        self._budget = budget

    async def __aenter__(self) -> None:
        self._timeout = self._budget.begin()
        await self._timeout.__aenter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._budget.end(self._timeout)
        try:
            await self._timeout.__aexit__(kind, error, trace)
        except TimeoutError:
            raise TimedOut(
                Message("The statements of the request took longer than allowed and were cancelled: ask for less.")
            ) from None
