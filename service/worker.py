"""One worker of ``cobuild serve --workers N``: a process that answers requests on a socket of its parent."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from pydantic import SecretStr

from graph.server import ServerAddress
from service import logs
from service.event_loop import loop_factory
from service.exchange import record_statement
from service.exits import INTERRUPTED
from service.prometheus import Measures
from service.server import GRACE_SECONDS, Server
from service.settings import Settings
from service.stopping import MARGIN_SECONDS
from service.workers import READY, Order


def main() -> None:
    """Do what the first line of standard input says, until a signal or the end of that input."""
    order = msgspec.json.decode(sys.stdin.buffer.readline(), type=Order)
    settings = Settings.model_validate(order.settings)
    logs.configure(settings.log_level, settings.log_format, worker=order.number)
    with asyncio.Runner(loop_factory=loop_factory()) as runner:
        runner.run(_work(order, settings))


async def _work(order: Order, settings: Settings) -> None:
    from service.answering import answer_requests
    from service.backend import Backend

    loop = asyncio.get_running_loop()
    listener = socket.socket(fileno=order.socket)
    measures = Measures(settings, Path(order.counts), order.number)
    task = asyncio.current_task()
    assert task is not None
    stop: Callable[[], object] = task.cancel

    def listening(server: Server) -> None:
        nonlocal stop
        stop = server.stop

    def announce() -> None:
        os.write(sys.stdout.fileno(), READY)

    loop.add_signal_handler(signal.SIGTERM, lambda: stop())
    loop.add_signal_handler(signal.SIGHUP, lambda: None)
    threading.Thread(
        target=_outlive_no_parent, args=(loop, lambda: stop(), order.counts), name="parent", daemon=True
    ).start()
    writing = asyncio.create_task(measures.keep_writing())
    try:
        # The other settings stay those of the service: an upload runs as a command with them.
        async with Backend(_reached(settings, order.local), record_statement) as backend:
            await answer_requests(
                backend.database,
                settings,
                listener,
                listening,
                announce,
                # The plans of the database serve all workers.
                prepares=order.number == 1,
                measures=measures,
            )
    finally:
        writing.cancel()
        measures.write()
        listener.close()


def _reached(settings: Settings, local: ServerAddress | None) -> Settings:
    """The settings by which a worker reaches the database: the parent's local one is a named one for it."""
    if local is None:
        return settings
    password = SecretStr(local.password)
    return settings.model_copy(update={"neo4j_uri": local.uri, "neo4j_user": local.user, "neo4j_password": password})


def _outlive_no_parent(loop: asyncio.AbstractEventLoop, stop: Callable[[], object], counts: str) -> None:
    """Stop when standard input ends, which the parent holds open; by force if the event loop does not in time."""
    sys.stdin.buffer.read()
    shutil.rmtree(counts, ignore_errors=True)
    loop.call_soon_threadsafe(stop)
    time.sleep(GRACE_SECONDS + MARGIN_SECONDS)
    os._exit(INTERRUPTED)
