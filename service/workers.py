"""Several processes that answer requests on one socket, over one database: ``cobuild serve --workers N``.

The parent owns the socket and the local Neo4j, migrates the graph, starts the workers and replaces those that die. It
answers nothing itself. Each worker is told over its standard input what to do; the end of that input tells it that its
parent is gone.
"""

from __future__ import annotations

import asyncio
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from math import ceil
from pathlib import Path
from typing import Any

import msgspec

from graph.errors import ConfigurationError, EngineError
from graph.messages.language import Message
from graph.server import ServerAddress
from service.configuration import password
from service.logs import get_logger
from service.server import GRACE_SECONDS
from service.settings import LOCAL_ONLY, Settings
from service.stopping import MARGIN_SECONDS

SHARED = ("questions_at_once", "max_in_flight", "max_connections", "pool_size", "max_exports", "persisted_query_bytes")
"""Settings that hold for the whole service: each worker gets its share, rounded up."""
READY = b"ready\n"
LONGEST_DELAY = 10.0
SETTLED = 30.0
"""Seconds after which the death of a worker says nothing about how it began."""


class Order(msgspec.Struct):
    """What a worker is told: its number, the descriptor of the socket, its settings, the folder of all counts."""

    number: int
    socket: int
    settings: dict[str, Any]
    counts: str


class Crew:
    """All workers of a service.

    :raises ConfigurationError: this system has no way to share a socket
    """

    def __init__(self, settings: Settings, listener: socket.socket, local: ServerAddress | None) -> None:
        if sys.platform == "win32":
            raise ConfigurationError(Message("Several workers need Linux or macOS: leave out the setting workers."))
        self._count = settings.worker_count
        self._listener = listener
        self._settings = worker_settings(settings, local)
        self._stopping = asyncio.Event()
        self._running: set[asyncio.subprocess.Process] = set()
        self._ready = 0
        self._log = get_logger()

    async def work(self, announce: Callable[[], None]) -> None:
        """Keep all workers running until ``stop``; ``announce`` is called when all of them accept requests.

        :raises EngineError: a worker cannot start
        """
        counts = tempfile.mkdtemp(prefix="cobuild-counts-")

        def ready() -> None:
            self._ready += 1
            if self._ready == self._count:
                announce()

        try:
            async with asyncio.TaskGroup() as group:
                for number in range(1, self._count + 1):
                    group.create_task(self._keep(number, counts, ready))
        except* EngineError as failures:
            raise failures.exceptions[0] from None
        finally:
            await self._end()
            shutil.rmtree(counts, ignore_errors=True)

    def stop(self) -> None:
        """End the workers: those with requests in progress have their grace period."""
        self._stopping.set()

    async def _keep(self, number: int, counts: str, ready: Callable[[], None]) -> None:
        """One worker, and its successors."""
        delay, first = 0.0, True
        while not self._stopping.is_set():
            began = time.monotonic()
            process = await self._start(number, counts)
            ended = asyncio.create_task(self._watch(process, ready if first else lambda: None))
            stopping = asyncio.create_task(self._stopping.wait())
            await asyncio.wait((ended, stopping), return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            if self._stopping.is_set():
                await self._stop_one(process)
                await ended
                return
            was_ready = await ended
            if first and not was_ready:
                self.stop()
                raise EngineError(Message("A worker could not start; the log says why."))
            first = False
            delay = 0.0 if time.monotonic() - began > SETTLED else min(delay * 2 + 0.5, LONGEST_DELAY)
            self._log.error("worker_died", worker=number, pid=process.pid, status=process.returncode, restart_in=delay)
            with suppress(TimeoutError):
                async with asyncio.timeout(delay):
                    await self._stopping.wait()

    async def _start(self, number: int, counts: str) -> asyncio.subprocess.Process:
        descriptor = self._listener.fileno()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-c", "from service.worker import main; main()"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            pass_fds=(descriptor,),
            # Ctrl-C reaches the parent alone, which stops its workers.
            start_new_session=True,
        )
        self._running.add(process)
        assert process.stdin is not None
        order = Order(number, descriptor, self._settings, counts)
        process.stdin.write(msgspec.json.encode(order) + b"\n")
        return process

    async def _watch(self, process: asyncio.subprocess.Process, ready: Callable[[], None]) -> bool:
        """Wait for the end of a worker: whether it had been ready."""
        assert process.stdout is not None
        was_ready = await process.stdout.readline() == READY
        if was_ready:
            ready()
        await process.wait()
        self._running.discard(process)
        return was_ready

    async def _stop_one(self, process: asyncio.subprocess.Process) -> None:
        if process.returncode is None:
            process.terminate()
        try:
            async with asyncio.timeout(GRACE_SECONDS + MARGIN_SECONDS / 2):
                await process.wait()
        except TimeoutError:
            process.kill()

    async def _end(self) -> None:
        for process in list(self._running):
            if process.returncode is None:
                process.kill()
            await process.wait()


def worker_settings(settings: Settings, local: ServerAddress | None) -> dict[str, Any]:
    """The settings of one worker as JSON: its share of the limits, and the database as one that it is given."""
    values = settings.model_dump(exclude=set(LOCAL_ONLY))
    if local is not None:
        values |= {"neo4j_uri": local.uri, "neo4j_user": local.user, "neo4j_password": local.password}
    else:
        values["neo4j_password"] = password(settings)
    values["neo4j_password_file"] = None
    for name in ("neo4j_token", "write_token"):
        secret = getattr(settings, name)
        values[name] = None if secret is None else secret.get_secret_value()
    for name in SHARED:
        values[name] = ceil(values[name] / settings.worker_count)
    return {name: str(value) if isinstance(value, Path) else value for name, value in values.items()}
