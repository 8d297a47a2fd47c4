"""What the commands that need a database share."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from graph.session import Database
from service import logs
from service.backend import Backend
from service.settings import Settings

T = TypeVar("T")


def with_database(settings: Settings, work: Callable[[Database], Awaitable[T]]) -> T:
    """The result of ``work`` on the database of the settings.

    A local Neo4j that a running service has open is used; otherwise one is started for the work and stopped after it.
    """
    # What a command has to say it prints; the log is for what goes wrong.
    quiet = "warning" if settings.log_level == "info" else settings.log_level
    logs.configure(quiet, settings.log_format)

    async def run() -> T:
        async with Backend(settings, share=True) as backend:
            return await work(backend.database)

    return asyncio.run(run())
