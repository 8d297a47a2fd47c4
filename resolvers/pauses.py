"""While the graph is being restored, what is there is a part: nothing is answered from it.

The service looks every three seconds whether a restore has begun; a restore waits six seconds after it has marked the
graph. So whatever was read of a part is answered after the mark was seen, and refused.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType

from graph.connection.session import Database
from graph.errors import CobuildError, Unavailable
from graph.messages.language import Message
from graph.store.restores import under_way

SECONDS = 3.0
"""How often the mark is looked for. Each look takes about as long as the lookup of a unit."""


@dataclass(slots=True)
class Pauses:
    """Whether answers are paused, and how often they were."""

    paused: bool = False
    times: int = 0

    async def watch(self, database: Database) -> None:
        """Look for the mark until it is cancelled; while the database cannot tell, the last look counts."""
        while True:
            with suppress(CobuildError):
                restoring = await under_way(database, read_back=False) is not None
                self.times += restoring and not self.paused
                self.paused = restoring
            await asyncio.sleep(SECONDS)

    def refused(self) -> Unbroken:
        """Refuses what is asked within (``Unavailable``), if there is a pause before, during or after it."""
        return Unbroken(self)

    def refuse(self, times: int) -> None:
        """Refuse if there is a pause, or was one since there had been so many.

        :raises Unavailable: there is, or was
        """
        if self.paused or self.times != times:
            raise Unavailable(Message("The graph is being restored from a backup."), retry_after=10)


class Unbroken:
    """A block that no pause may overlap."""

    __slots__ = ("_before", "_pauses")

    def __init__(self, pauses: Pauses) -> None:
        self._pauses = pauses

    def __enter__(self) -> None:
        self._before = self._pauses.times
        self._pauses.refuse(self._before)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._pauses.refuse(self._before)
