"""Shared code of the commands that need a database."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from graph.connection.session import Database
from graph.errors import NothingLoaded
from graph.messages.language import Message
from graph.store.status import NOTHING_LOADED, require_loaded
from service import logs
from service.backend import Backend, data_folder
from service.settings import Settings

T = TypeVar("T")


def with_database(settings: Settings, work: Callable[[Database], Awaitable[T]]) -> T:
    """The result of ``work`` on the database of the settings.

    If a running service has a local Neo4j open, that one is used; otherwise one is started, and stopped afterwards.
    """
    # A command prints its output; the log is only for problems.
    quiet = "warning" if settings.log_level == "info" else settings.log_level
    logs.configure(quiet, settings.log_format)

    async def run() -> T:
        async with Backend(settings, share=True) as backend:
            return await work(backend.database)

    return asyncio.run(run())


def with_loaded_graph(settings: Settings, work: Callable[[Database], Awaitable[T]]) -> T:
    """The result of ``work`` on the graph of the settings, for commands that need a loaded graph.

    :raises NothingLoaded: the graph is empty; a missing data folder is not created
    :raises OldGraph: the graph has not been migrated to this version
    """
    if settings.neo4j_uri is None and not (data_folder(settings) / "data" / "databases").exists():
        raise NothingLoaded(
            Message(
                "There is no graph in {settings}. {nothing_loaded}",
                settings=data_folder(settings),
                nothing_loaded=NOTHING_LOADED,
            )
        )

    async def read(database: Database) -> T:
        await require_loaded(database)
        return await work(database)

    return with_database(settings, read)
