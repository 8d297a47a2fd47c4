"""Questions take turns at the database, fairly by client; identical queued questions share one call.

Clients are served in rotation, each with its oldest question, and none holds more than half of all turns: a client with
many or long questions waits for itself. A result is never older than the requests that share it, because the one call
begins after all of them came.
"""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict, deque
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from typing import Any, NamedTuple

Ask = Callable[[], Awaitable[Any]]


@dataclass(slots=True, eq=False)
class _Waiting:
    """A question in the queue: the number of waiting callers, and the future that is set when its turn comes.

    The value of the future is the client for which the turn is counted.
    """

    turn: asyncio.Future[str]
    task: asyncio.Task[Any]
    wanted: int = 0


class _Turn(NamedTuple):
    """Whose turn it is, and the client that it is counted for."""

    waiting: _Waiting
    client: str


class Turns:
    """Lets ``at_once`` questions run at a time, at most ``each`` of them for one client."""

    def __init__(self, at_once: int) -> None:
        self.each = max(1, at_once // 2)
        self._free = at_once
        self._held: Counter[str] = Counter()
        self._queues: OrderedDict[str, deque[_Waiting]] = OrderedDict()
        self._waiting: dict[Hashable, _Waiting] = {}

    @property
    def running(self) -> int:
        """How many questions have their turn."""
        return self._held.total()

    @property
    def queued(self) -> int:
        """How many questions wait for their turn."""
        return len(self._waiting)

    async def take(self, client: str, name: Callable[[], Hashable], ask: Ask) -> Any:
        """The result of ``ask``.

        Callers that wait with a question of the same ``name`` share the answer and must not change it; what the name
        is made of must last while ``ask`` does.
        """
        if self._may_begin(client):
            self._begin(client)
            try:
                return await ask()
            finally:
                self._end(client)
        question = name()
        waiting = self._waiting.get(question)
        if waiting is None:
            turn: asyncio.Future[str] = asyncio.get_running_loop().create_future()
            task = asyncio.create_task(self._asked(question, turn, ask))
            waiting = self._waiting[question] = _Waiting(turn, task)
        # Another client that joins may bring its turn forward. It may have come already, and not have been noticed yet.
        if not waiting.turn.done():
            queue = self._queues.setdefault(client, deque())
            if waiting not in queue:
                queue.append(waiting)
        waiting.wanted += 1
        try:
            return await asyncio.shield(waiting.task)
        finally:
            waiting.wanted -= 1
            if not waiting.wanted and not waiting.task.done():
                # All callers were cancelled, so the question and its statement in the database are cancelled too.
                waiting.task.cancel()
                if self._waiting.get(question) is waiting:
                    del self._waiting[question]
                self._drop(waiting)

    async def _asked(self, question: Hashable, turn: asyncio.Future[str], ask: Ask) -> Any:
        try:
            client = await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._end(turn.result())
            raise
        # Later requests must not share this call, because it might miss newer writes.
        self._waiting.pop(question, None)
        try:
            return await ask()
        finally:
            self._end(client)

    def _may_begin(self, client: str) -> bool:
        return self._free > 0 and self._held[client] < self.each

    def _begin(self, client: str) -> None:
        self._free -= 1
        self._held[client] += 1

    def _end(self, client: str) -> None:
        self._free += 1
        self._held[client] -= 1
        if not self._held[client]:
            del self._held[client]
        while (next_ := self._next()) is not None:
            next_.waiting.turn.set_result(next_.client)

    def _next(self) -> _Turn | None:
        """The next question in turn, with the client for which it is counted; that client then moves to the end."""
        for client, queue in self._queues.items():
            if self._may_begin(client):
                waiting = queue[0]
                self._drop(waiting)
                if client in self._queues:
                    self._queues.move_to_end(client)
                self._begin(client)
                return _Turn(waiting, client)
        return None

    def _drop(self, waiting: _Waiting) -> None:
        """Take a question out of all queues."""
        for client in [client for client, queue in self._queues.items() if waiting in queue]:
            self._queues[client].remove(waiting)
            if not self._queues[client]:
                del self._queues[client]
