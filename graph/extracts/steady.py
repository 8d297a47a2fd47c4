"""An extract of one state of the graph: it is read again if the graph was written meanwhile."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from graph.connection.session import Database
from graph.errors import Unavailable
from graph.messages.language import Message
from graph.metrics.runs import GRAPH_VERSION

TRIES = 3
SECONDS = 10.0


async def steady(database: Database, read: Callable[[], Awaitable[None]]) -> str:
    """Run ``read`` until the graph is the same before and after it; returns the version of the graph.

    Each load changes the version, and so do most writes of other programs.

    :raises Unavailable: the graph is written all the time
    """
    for _ in range(TRIES):
        before = await _version(database)
        await read()
        if await _version(database) == before:
            return before
    raise Unavailable(
        Message("The graph was written each time it was read for the export: export again when loading is over."),
        retry_after=30,
    )


async def _version(database: Database) -> str:
    written, nodes, relationships = await database.read("extract.version", GRAPH_VERSION, {}, SECONDS)
    return f"{written or 'unmarked'}/{nodes}/{relationships}"
