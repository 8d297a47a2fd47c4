"""Questions take turns at the database, and one that is asked again while it still waits is asked once for all.

Who joins a question that has not begun is told nothing older than its own arrival: the one run begins after it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from typing import Any

Ask = Callable[[], Awaitable[Any]]


@dataclass(slots=True)
class _Waiting:
    """A question that waits for its turn, and how many wait for its answer."""

    task: asyncio.Task[Any]
    wanted: int = 0


class Turns:
    """Lets ``at_once`` questions through at a time, in the order of their arrival."""

    def __init__(self, at_once: int) -> None:
        self._free = asyncio.Semaphore(at_once)
        self._waiting: dict[Hashable, _Waiting] = {}

    async def take(self, name: Callable[[], Hashable], ask: Ask) -> Any:
        """The answer that ``ask`` brings.

        Whoever waits with a question of the same ``name`` shares the answer and must not change it; what the name is
        made of must last while ``ask`` does.
        """
        if not self._free.locked():
            async with self._free:
                return await ask()
        question = name()
        waiting = self._waiting.get(question)
        if waiting is None:
            waiting = self._waiting[question] = _Waiting(asyncio.create_task(self._asked(question, ask)))
        waiting.wanted += 1
        try:
            return await asyncio.shield(waiting.task)
        finally:
            waiting.wanted -= 1
            if not waiting.wanted and not waiting.task.done():
                # Everybody has gone away: so does the question, and its statement in the database.
                waiting.task.cancel()
                if self._waiting.get(question) is waiting:
                    del self._waiting[question]

    async def _asked(self, question: Hashable, ask: Ask) -> Any:
        async with self._free:
            # Who comes from now on might miss what was written since: that is a question of its own.
            self._waiting.pop(question, None)
            return await ask()
