"""The database time of a request is one sum, even if several statements run in parallel."""

from __future__ import annotations

import asyncio

import pytest

from graph.errors import TimedOut
from resolvers.budget import Budget


class Clock(asyncio.SelectorEventLoop):
    """A loop whose time passes by itself: when nothing is ready, the next timer is due."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def time(self) -> float:
        return self.now

    def _run_once(self) -> None:
        if not self._ready and self._scheduled:  # type: ignore[attr-defined]
            self.now = max(self.now, self._scheduled[0]._when)  # type: ignore[attr-defined]
        super()._run_once()  # type: ignore[misc]


async def spend(budget: Budget, seconds: float) -> float:
    """The time at which a statement of so many seconds was over or ended."""
    try:
        with budget.spending():
            await asyncio.sleep(seconds)
    except TimedOut:
        return -asyncio.get_running_loop().time()
    return asyncio.get_running_loop().time()


@pytest.mark.parametrize(
    ("statements", "ended"),
    [
        ([3.0], [3.0]),
        ([12.0], [-10.0]),
        ([12.0, 12.0], [-5.0, -5.0]),
        ([2.0, 12.0], [2.0, -8.0]),
        ([1.0, 2.0, 30.0, 30.0], [1.0, 2.0, -3.5, -3.5]),
    ],
)
def test_what_runs_at_a_time_spends_together(statements: list[float], ended: list[float]) -> None:
    async def play() -> list[float]:
        budget = Budget(10.0)
        return await asyncio.gather(*(spend(budget, seconds) for seconds in statements))

    with asyncio.Runner(loop_factory=Clock) as runner:
        assert runner.run(play()) == pytest.approx(ended)


def test_what_comes_when_all_is_spent_is_ended_at_once() -> None:
    async def play() -> list[float]:
        budget = Budget(4.0)
        return [await spend(budget, seconds) for seconds in (3.0, 3.0, 1.0)]

    with asyncio.Runner(loop_factory=Clock) as runner:
        assert runner.run(play()) == pytest.approx([3.0, -4.0, -4.0])


def test_another_error_stays_what_it_is() -> None:
    async def play() -> None:
        budget = Budget(4.0)
        with budget.spending():
            raise TimeoutError("of something else")

    with pytest.raises(TimeoutError, match="of something else"):
        asyncio.run(play())
