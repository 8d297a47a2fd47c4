"""The local Neo4j as a child process: starts it, watches it, restarts it when it dies, stops it."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Literal, Protocol

from graph.errors import CobuildError, EngineError
from graph.messages.foreign import reason_of
from graph.messages.language import Message, joined
from graph.server.fetch import Progress, default_cache, fetch
from graph.server.health import PROBE_SECONDS, REFUSALS, refuses_everything
from graph.server.home import Home, memory
from graph.server.java import find_java
from graph.server.java_process import Process, end, jvm, neo4j, spawn, tail
from graph.server.login import USER, ExitedError, log_in, wait_for_port
from graph.server.needs import bytes_of, check_disk, check_memory, check_open_files
from graph.server.ports import free_port
from graph.server.startup_cache import Train, cache_file, create_startup_cache, note_use
from graph.server.symptoms import Symptoms, cause
from graph.server.versions import DEFAULT_VERSION, release

START_TIMEOUT = 300.0
"""Seconds; recovering a large store after a crash may take long."""
STOP_GRACE = 30.0
FIRST_DELAY, LONGEST_DELAY = 0.2, 30.0
"""Seconds before a dead database is restarted: the first time, and at most if it keeps dying."""
STEADY = 60.0
"""Seconds that a database must have run for its next crash to count as the first."""
CACHE_DELAY = 20.0
"""Seconds after the start before the start-up cache is made, so as not to slow the user's first actions."""

StartupCache = Literal["create", "use", "off"]


class Listener(Protocol):
    """Called for events of the database: a name such as ``neo4j_died`` and its data. Must not raise."""

    def __call__(self, event: str, /, **facts: object) -> None: ...


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """How to reach a server: a ``bolt://`` address, a user and a password."""

    uri: str
    user: str
    password: str = field(repr=False)


def running_server(home: Path) -> ServerAddress | None:
    """The server that another process of the same user runs in the folder ``home``; None if none is ready there."""
    found = Home(home).running()
    return ServerAddress(found[0], USER, found[1]) if found else None


class LocalServer:
    """A private Neo4j in the folder ``home``, listening on loopback only, with a random password.

    ``start`` fetches missing files into ``cache``, and returns when the database is ready. From then on a database that
    dies is restarted with growing delays, at the same address, so that drivers reconnect by themselves. So is one that
    refuses everything after a critical error, such as a full disk, once there is room. The database ends with
    ``stop``, with the process, and on Linux with the thread that runs the event loop.

    ``heap`` and ``page_cache`` are amounts such as ``512m``. ``startup_cache``: ``create`` makes Java's ahead-of-time
    cache in the background when there is none, ``use`` only uses one, ``off`` does neither; ``train`` says what it is
    made for. ``more`` are settings of Neo4j besides. ``on_event`` hears
    ``neo4j_starting``, ``neo4j_ready``, ``neo4j_gave_up``, ``neo4j_died``, ``neo4j_restart_failed``,
    ``neo4j_restarted``, ``neo4j_stopped`` and ``neo4j_startup_cache_made`` with their facts.
    """

    def __init__(
        self,
        home: Path,
        *,
        version: str = DEFAULT_VERSION,
        cache: Path | None = None,
        mirror: str | None = None,
        from_folder: Path | None = None,
        java_home: Path | None = None,
        heap: str = "1g",
        page_cache: str = "128m",
        startup_cache: StartupCache = "create",
        train: Train | None = None,
        more: Mapping[str, str] | None = None,
        on_event: Listener | None = None,
        progress: Progress | None = None,
    ) -> None:
        self._home = Home(home)
        self._version = version
        self._cache, self._mirror, self._from_folder = cache or default_cache(), mirror, from_folder
        self._java_home = java_home
        self._heap, self._page_cache = heap, page_cache
        self._startup_cache, self._train, self._more = startup_cache, train, more
        self._tell: Listener = on_event or (lambda event, /, **facts: None)
        self._progress = progress
        self._address: ServerAddress | None = None
        self._process: Process | None = None
        self._tasks: list[asyncio.Task[None]] = []

    @property
    def address(self) -> ServerAddress | None:
        """The address of the server, the same from start to stop; None before and after."""
        return self._address

    @property
    def pid(self) -> int | None:
        """The process id of the database, a new one after each restart; None while there is none."""
        return None if self._process is None or self._process.returncode is not None else self._process.pid

    @property
    def _written(self) -> list[Path]:
        """The folders that need room."""
        return [self._home.path / name for name in ("data", "logs")]

    async def start(self) -> ServerAddress:
        """Start the database and return when it is ready: 3 to 8 s, plus the download at the first start.

        :raises EngineError: it cannot be started; the message gives the fix.
        :raises ConfigurationError: when an argument cannot be used.
        """
        if self._address is not None:
            return self._address
        began = time.monotonic()
        check_memory(*(bytes_of(memory(*each)) for each in (("heap", self._heap), ("page cache", self._page_cache))))
        check_open_files()
        self._release, self._java = release(self._version), find_java(self._java_home)
        self._jars = await self._fetch()
        try:
            await asyncio.to_thread(self._home.open, self._version)
            check_disk(*self._written)
            fresh, password = self._home.is_fresh, self._home.password()
            self._address = await self._start_on_free_port(password, fresh)
        except BaseException:
            await self.stop()
            raise
        self._tasks.append(asyncio.create_task(self._watch()))
        if self._startup_cache == "create":
            self._tasks.append(asyncio.create_task(self._make_startup_cache()))
        seconds = round(time.monotonic() - began, 2)
        self._tell("neo4j_ready", uri=self._address.uri, version=self._version, pid=self.pid, seconds=seconds)
        return self._address

    async def stop(self) -> None:
        """Stop the database, in about a second, and release its folder. Does nothing if it is not running."""
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.cancel()
        process, self._address = self._process, None
        try:
            if process is not None:
                await end(process, STOP_GRACE)
            await asyncio.gather(*tasks, return_exceptions=True)
        finally:
            self._process = None
            self._home.close()
        if process is not None:
            self._tell("neo4j_stopped", exit_code=process.returncode)

    async def __aenter__(self) -> ServerAddress:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def _fetch(self) -> Path:
        given_up = threading.Event()

        def progress(done: int, total: int) -> None:
            if given_up.is_set():
                raise EngineError(Message("The fetch was given up."))
            if self._progress is not None:
                self._progress(done, total)

        try:
            return await asyncio.to_thread(
                fetch,
                self._version,
                self._cache,
                mirror=self._mirror,
                from_folder=self._from_folder,
                progress=progress,
            )
        finally:
            # A thread cannot be cancelled; it stops at its next chunk.
            given_up.set()

    async def _start_on_free_port(self, password: str, fresh: bool) -> ServerAddress:
        for attempt in range(3):
            address = ServerAddress(f"bolt://127.0.0.1:{free_port()}", USER, password)
            try:
                await self._launch(address, fresh=fresh)
                return address
            except ExitedError:
                # Another program may have taken the port in the meantime.
                if attempt == 2 or "already in use" not in tail(self._home, 100):
                    raise
        raise AssertionError("unreachable")

    async def _launch(self, address: ServerAddress, *, fresh: bool = False) -> None:
        """Start the process at that address and return when it is ready; without the start-up cache if that fails."""
        file = None if self._startup_cache == "off" else cache_file(self._release, self._jars, self._java)
        if file is not None and file.exists():
            note_use(file)
            try:
                await self._run(address, fresh, f"-XX:AOTCache={file}")
                return
            except ExitedError:
                if "already in use" in tail(self._home, 100):
                    raise
                with suppress(OSError):
                    file.unlink()
        await self._run(address, fresh)

    async def _run(self, address: ServerAddress, fresh: bool, *flags: str) -> None:
        port = int(address.uri.rpartition(":")[2])
        try:
            self._home.configure(port, self._heap, self._page_cache, self._more)
            command = jvm(self._java, self._release, self._jars, self._heap, *flags) + neo4j(self._release, self._home)
            symptoms = Symptoms(self._home.path)
            process = await spawn(command, self._home)
        except OSError as error:
            raise EngineError(
                Message("Neo4j cannot be started in {path}: {error}.", path=self._home.path, error=reason_of(error))
            ) from error
        self._process = process
        self._tell("neo4j_starting", uri=address.uri, version=self._version, pid=process.pid)
        try:
            self._home.record_process(process.pid)
            async with asyncio.timeout(START_TIMEOUT):
                await wait_for_port(port, process, symptoms.check)
                await log_in(address.uri, self._home, address.password, symptoms.check, fresh=fresh)
            self._home.record_address(address.uri)
        except TimeoutError:
            await end(process, 0)
            raise EngineError(
                Message(
                    "Neo4j was not ready after {start_timeout:.0f} s. See {path}.",
                    start_timeout=START_TIMEOUT,
                    path=self._home.path / "logs",
                )
            ) from None
        except ExitedError as error:
            symptoms.check()
            printed = tail(self._home)
            why = joined("", [error.message, " ", meaning]) if (meaning := cause(printed)) else error.message
            raise ExitedError(
                Message(
                    "{why} Its last output follows; the rest is in {path}.\n{printed}",
                    why=why,
                    path=self._home.path / "logs",
                    printed=printed,
                )
            ) from None
        except BaseException:
            await end(process, STOP_GRACE)
            raise

    async def _watch(self) -> None:
        """Restart the database whenever it dies, until cancelled."""
        delay, up_since = FIRST_DELAY, time.monotonic()
        while self._address is not None and self._process is not None:
            code = await self._ended(self._process, self._address)
            died = time.monotonic()
            if died - up_since > STEADY:
                delay = FIRST_DELAY
            self._tell("neo4j_died", exit_code=code, restart_in=delay, printed=tail(self._home))
            while True:
                await asyncio.sleep(delay)
                delay = min(delay * 2, LONGEST_DELAY)
                try:
                    check_disk(*self._written)
                    await self._launch(self._address)
                    break
                except Exception as error:
                    # The next attempt may succeed, whatever the error; without one the service would have no data.
                    message = error.message if isinstance(error, CobuildError) else repr(error)
                    self._tell("neo4j_restart_failed", error=message, restart_in=delay)
            up_since = time.monotonic()
            seconds = round(up_since - died, 2)
            self._tell("neo4j_restarted", uri=self._address.uri, pid=self.pid, seconds=seconds)

    async def _ended(self, process: Process, address: ServerAddress) -> int:
        """The exit code of the database, once it ends; one that refuses everything is killed.

        Killed at once and not stopped later: where a disk was full, Neo4j would go on writing its log as soon as there
        is room, behind the bytes that are missing, and could never open it again.
        """
        refused = 0
        while True:
            with suppress(TimeoutError):
                return await asyncio.wait_for(process.wait(), PROBE_SECONDS)
            refused = refused + 1 if await refuses_everything(address.uri, address.password) else 0
            if refused >= REFUSALS:
                self._tell("neo4j_gave_up", pid=process.pid)
                await end(process, 0)

    async def _make_startup_cache(self) -> None:
        file = cache_file(self._release, self._jars, self._java)
        if file is None or file.exists():
            return
        await asyncio.sleep(CACHE_DELAY)
        began = time.monotonic()
        if await create_startup_cache(self._version, self._jars, self._java_home, train=self._train):
            self._tell("neo4j_startup_cache_made", file=str(file), seconds=round(time.monotonic() - began, 1))
