"""Work in progress that is shared by all callers that need it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Hashable
from typing import Any, Generic, TypeVar

V = TypeVar("V")


class UnderWay(Generic[V]):
    """Tasks by key. A caller that is cancelled leaves the task running for the others."""

    def __init__(self) -> None:
        self._tasks: dict[Hashable, asyncio.Task[V]] = {}

    async def shared(self, key: Hashable, begin: Callable[[], Coroutine[Any, Any, V]]) -> V:
        """The result of the current task for this key; ``begin`` creates one if there is none."""
        task = self._tasks.get(key)
        if task is None:
            task = self._tasks[key] = asyncio.create_task(begin())
            task.add_done_callback(lambda _: self._tasks.pop(key))
        return await asyncio.shield(task)
