"""While the graph is being restored, what is there is a part: nothing is answered from it.

The service looks every three seconds whether a restore has begun; a restore waits six seconds after it has marked the
graph. So whatever was read of a part is answered after the mark was seen, and refused.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

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
                restoring = await under_way(database) is not None
                self.times += restoring and not self.paused
                self.paused = restoring
            await asyncio.sleep(SECONDS)

    @contextmanager
    def refused(self) -> Iterator[None]:
        """Refuses what is asked within, if there is a pause before, during or after it.

        :raises Unavailable: there is
        """
        before = self.times
        self._refuse(before)
        yield
        self._refuse(before)

    def _refuse(self, times: int) -> None:
        if self.paused or self.times != times:
            raise Unavailable(Message("The graph is being restored from a backup."), retry_after=10)
