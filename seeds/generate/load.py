"""Writes a city to the database batch by batch, and continues after an interruption."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from graph.connection.session import Database
from graph.store import bulk
from graph.store.migrations import migrate
from seeds.generate.plan import Plan
from seeds.generate.stream import Batch, relationship_counts, stream

FORM = 3
"""Increased whenever the same plan makes other bytes, because a half-loaded city of another form cannot continue."""

NODE_WRITERS = 2
"""Relationships have one writer: two would wait for each other's locks at the hubs."""

Progress = Callable[[int, int, str], None]
"""Called with rows written, rows in all, and the label or type that is being written."""


@dataclass(frozen=True, slots=True)
class Report:
    """The result of ``generate``: ``written`` rows of ``nodes + relationships``, in ``seconds``."""

    nodes: int
    relationships: int
    written: int
    seconds: float

    @property
    def was_complete(self) -> bool:
        """Whether the city was already complete."""
        return self.written == 0


async def generate(
    db: Database, nodes: int, seed: int = 1, *, progress: Progress | None = None, beside: bool = False
) -> Report:
    """Fill the graph with a synthetic city, or continue an interrupted one; migrates the graph first.

    :param nodes: size of the city, up to ``MOST_NODES``
    :param beside: allow it in a graph that already holds something else
    :raises LimitExceeded, BadUserInput: the size is out of range, or the graph holds something else
    :raises ForeignGraph: the database holds data of another program
    """
    plan = Plan(nodes, seed)
    began = time.monotonic()
    relationships = sum(relationship_counts(plan).values())
    load = bulk.Load(nodes, seed, FORM, NODE_WRITERS)
    await migrate(db)
    standing = await bulk.begin(db, load, beside=beside)
    written = 0
    if not standing.finished:
        tell = _RowCounter(nodes + relationships, progress)
        written = await _write(db, load, stream(plan), standing, tell)
        await bulk.finish(db)
    return Report(nodes, relationships, written, round(time.monotonic() - began, 2))


class _RowCounter:
    """Adds up the rows that are in the graph."""

    def __init__(self, total: int, progress: Progress | None) -> None:
        self._done, self._total, self._progress = 0, total, progress

    def add(self, batch: Batch) -> None:
        self._done += len(batch.rows)
        if self._progress is not None:
            self._progress(self._done, self._total, batch.name)


async def _write(
    db: Database, load: bulk.Load, batches: Iterator[Batch], standing: bulk.Standing, tell: _RowCounter
) -> int:
    """Write the missing rows; returns their number."""
    last = list(standing.last)
    writing: dict[int, asyncio.Task[None]] = {}
    written, in_relationships = 0, False

    async def write(batch: Batch, lane: int, before: int) -> None:
        label, type_ = (None, batch.name) if batch.relationships else (batch.name, None)
        await bulk.write_batch(
            db, load, lane, before=before, batch=batch.index, label=label, type_=type_, rows=batch.rows
        )
        tell.add(batch)

    try:
        # The next batch is made in a thread while the ones before are being written.
        while (batch := await asyncio.to_thread(next, batches, None)) is not None:
            lane = 0 if batch.relationships else batch.index % load.lanes
            if batch.index <= last[lane]:
                tell.add(batch)
                continue
            if batch.relationships and not in_relationships:
                in_relationships = True
                await asyncio.gather(*writing.values())
            elif lane in writing:
                await writing[lane]
            writing[lane] = asyncio.create_task(write(batch, lane, last[lane]))
            last[lane] = batch.index
            written += len(batch.rows)
        await asyncio.gather(*writing.values())
    finally:
        for task in writing.values():
            task.cancel()
        await asyncio.gather(*writing.values(), return_exceptions=True)
    return written
