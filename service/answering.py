"""Answers requests until it is told to stop: what ``cobuild serve`` does once its database is ready."""

from __future__ import annotations

import asyncio
import datetime
import socket
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from graph.connection.session import Database
from service.due_calendar import PREPARED
from service.event_loop import settle
from service.prometheus import Measures
from service.server import Server
from service.settings import Settings
from service.tracing import tracing
from service.wiring import build_app, build_executor, known_requests

END_SECONDS = 2.0
"""How long what was cancelled may take to end."""


async def answer_requests(
    database: Database,
    settings: Settings,
    listener: socket.socket,
    listening: Callable[[Server], None],
    announce: Callable[[], None],
    *,
    prepares: bool = True,
    measures: Measures | None = None,
) -> None:
    """Serve on a socket.

    :param listening: hears of the server, which it may stop
    :param announce: called when requests are accepted
    :param prepares: has the database plan known documents, unless a setting says no
    """
    traces = tracing(settings.otlp_endpoint)
    executor = build_executor(database, settings)
    application = build_app(database, settings, executor, measures, traces.graphql if traces else None)
    server = Server(application, settings, announce)
    listening(server)
    settle()
    besides = [executor.keep_sizes(), executor.pauses.watch(database)]
    if prepares and settings.plan_ahead:
        besides.append(executor.prepare([*known_requests(), PREPARED], datetime.date.today()))
    try:
        async with _beside(*besides):
            await server.serve([listener])
    finally:
        if traces is not None:
            traces.close()


@asynccontextmanager
async def _beside(*work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Runs this beside, and ends it with every other task begun meanwhile: none may read from a closing database."""
    before = asyncio.all_tasks()
    # The event loop alone does not keep tasks alive.
    kept = [asyncio.create_task(each) for each in work]
    try:
        yield
    finally:
        begun = {*kept, *asyncio.all_tasks()} - before
        for task in begun:
            task.cancel()
        if begun:
            ended, _ = await asyncio.wait(begun, timeout=END_SECONDS)
            for task in ended:
                # Whoever waited for it is gone, so nobody else takes its error.
                if not task.cancelled():
                    task.exception()
