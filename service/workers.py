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
from pydantic import SecretStr

from graph.errors import ConfigurationError, EngineError
from graph.messages.language import Message
from graph.server import ServerAddress
from service.logs import get_logger
from service.server import GRACE_SECONDS
from service.settings import Settings
from service.stopping import MARGIN_SECONDS

SHARED = ("questions_at_once", "max_in_flight", "max_connections", "pool_size", "max_exports", "persisted_query_bytes")
"""Settings that hold for the whole service: each worker gets its share, rounded up."""
READY = b"ready\n"
LONGEST_DELAY = 10.0
SETTLED = 30.0
"""Seconds after which the death of a worker says nothing about how it began."""


class Order(msgspec.Struct):
    """What a worker is told: its number, the socket's descriptor, its settings, the folder of all counts.

    ``local``: where the parent's local Neo4j listens.
    """

    number: int
    socket: int
    settings: dict[str, Any]
    counts: str
    local: ServerAddress | None


class Crew:
    """All workers of a service.

    :raises ConfigurationError: this system has no way to share a socket
    """

    def __init__(self, settings: Settings, listener: socket.socket, local: ServerAddress | None) -> None:
        if sys.platform == "win32":
            raise ConfigurationError(Message("Several workers need Linux or macOS: leave out the setting workers."))
        self._count = settings.worker_count
        self._listener = listener
        self._settings = worker_settings(settings)
        self._local = local
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

        kept = [asyncio.create_task(self._keep(number, counts, ready)) for number in range(1, self._count + 1)]
        try:
            await asyncio.gather(*kept)
        finally:
            for task in kept:
                task.cancel()
            await asyncio.gather(*kept, return_exceptions=True)
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
            try:
                process = await self._start(number, counts)
            except OSError as error:
                if first:
                    raise EngineError(Message("A worker could not start; the log says why.")) from error
                # The others go on; there may be room later.
                self._log.error("worker_not_started", worker=number, error=str(error))
                await self._pause(LONGEST_DELAY)
                continue
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
            await self._pause(delay)

    async def _pause(self, seconds: float) -> None:
        """Wait, but not for longer than the service lasts."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
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
        order = Order(number, descriptor, self._settings, counts, self._local)
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


def worker_settings(settings: Settings) -> dict[str, Any]:
    """The settings of one worker as JSON: those of the service, with its share of the limits."""
    values = settings.model_dump()
    for name in SHARED:
        values[name] = ceil(values[name] / settings.worker_count)
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    return str(value) if isinstance(value, Path) else value
