"""Work that is shared by everybody who asks for it while it is under way."""

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
        """The result of the task under way for this key; ``begin`` makes it where there is none."""
        task = self._tasks.get(key)
        if task is None:
            task = self._tasks[key] = asyncio.create_task(begin())
            task.add_done_callback(lambda _: self._tasks.pop(key))
        return await asyncio.shield(task)
