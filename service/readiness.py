"""``/readyz``: whether the database responds; the result is returned in time even if it does not."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from graph.errors import Unavailable
from graph.messages.language import Message

PATIENCE = 1.5
"""Seconds that a probe waits for the database; orchestrators often give up after two."""

Ready = Callable[[], Awaitable[None]]
"""Raises if the database does not respond or is not migrated."""


class Readiness:
    """Queries the database at most once at a time: probes that come in the meantime wait for the same result."""

    def __init__(self, ready: Ready) -> None:
        self._ready = ready
        self._asked: asyncio.Task[None] | None = None

    async def check(self) -> None:
        """Return if the service is ready.

        :raises CobuildError: it is not; ``Unavailable`` if the database has not responded in time
        """
        if self._asked is None or self._asked.done():
            self._asked = asyncio.create_task(self._ask())
        # Not cancelled when the time is up, because the cancellation might hang, too.
        done, _ = await asyncio.wait((self._asked,), timeout=PATIENCE)
        if not done:
            raise Unavailable(Message("The database does not answer."), retry_after=2)
        self._asked.result()

    async def _ask(self) -> None:
        await self._ready()
