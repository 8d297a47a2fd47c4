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
        self._running: list[Spending] = []
        self._settled = 0.0

    def spending(self) -> Spending:
        """Counts the time spent inside, and cancels the work when none is left (``TimedOut``)."""
        return Spending(self)

    def begin(self, spending: Spending, now: float) -> None:
        """One more statement runs; those that run already get less."""
        self._settle(now)
        self._running.append(spending)
        self._share()

    def end(self, spending: Spending, now: float) -> None:
        """A statement has ended; the others get more."""
        self._settle(now)
        self._running.remove(spending)
        self._share()

    def _settle(self, now: float) -> None:
        self.left -= (now - self._settled) * len(self._running)
        self._settled = now

    def _share(self) -> None:
        """Set the end of those that run."""
        for spending in self._running:
            spending.end_at(self._settled + max(self.left, 0.0) / len(self._running))


class Spending:
    """A block in which a statement runs."""

    __slots__ = ("_budget", "_cancelled", "_is_over", "_loop", "_task", "_timer")

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._is_over = False
        self._timer: asyncio.TimerHandle | None = None

    def __enter__(self) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._task, self._loop, self._cancelled = task, task.get_loop(), task.cancelling()
        self._budget.begin(self, self._loop.time())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._budget.end(self, self._loop.time())
        assert self._timer is not None
        self._timer.cancel()
        if self._is_over and self._task.uncancel() <= self._cancelled and kind is asyncio.CancelledError:
            raise TimedOut(
                Message("The statements of the request took longer than allowed and were cancelled: ask for less.")
            ) from None

    def end_at(self, when: float) -> None:
        """Cancel the work at this time of the loop, if it still runs."""
        if self._is_over:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_at(when, self._over)

    def _over(self) -> None:
        self._is_over = True
        self._task.cancel()
