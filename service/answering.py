"""Answers requests until it is told to stop: what ``cobuild serve`` does once its database is ready."""

from __future__ import annotations

import asyncio
import datetime
import socket
from collections.abc import Callable

from graph.connection.session import Database
from service.due_calendar import PREPARED
from service.event_loop import settle
from service.prometheus import Measures
from service.server import Server
from service.settings import Settings
from service.tracing import tracing
from service.wiring import build_app, build_executor, known_requests


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
    :param prepares: has the database plan known documents
    """
    traces = tracing(settings.otlp_endpoint)
    executor = build_executor(database, settings)
    application = build_app(database, settings, executor, measures, traces.graphql if traces else None)
    server = Server(application, settings, announce)
    listening(server)
    settle()
    besides = [asyncio.create_task(executor.keep_sizes()), asyncio.create_task(executor.pauses.watch(database))]
    if prepares:
        besides.append(asyncio.create_task(executor.prepare([*known_requests(), PREPARED], datetime.date.today())))
    try:
        await server.serve([listener])
    finally:
        for task in besides:
            task.cancel()
        if traces is not None:
            traces.close()
