"""``cobuild serve``: from a free address to answers, and back down without leaving anything behind."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

import click
import uvicorn

from graph.migrations import migrate
from graph.session import Database
from graph.status import needs_seeds, seeding
from service import logs
from service.addresses import address
from service.app import Application
from service.backend import Backend
from service.exchange import record_statement
from service.exits import INTERRUPTED, AddressInUseError
from service.settings import Settings

GRACE_SECONDS = 5
"""How long requests under way may go on after the service was told to stop."""
SIGNALS = (signal.SIGINT, signal.SIGTERM)
OBJECTS_BEFORE_COLLECTION = 10_000
"""Answers are many small objects without cycles: looking for cycles among them every 700 costs a large one a sixth."""


def serve(settings: Settings) -> None:
    """Serve until a signal comes.

    :raises CobuildError: the service cannot start; the message says why
    """
    listener = listen(settings.host, settings.port)
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(_serve(settings, listener))
    except asyncio.CancelledError:
        # A signal before there was anything to serve. The next one finds nothing left to end.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        raise KeyboardInterrupt from None
    finally:
        listener.close()


def listen(host: str, port: int) -> socket.socket:
    """Take the address, before anything that takes longer is begun.

    :raises AddressInUseError: it cannot be taken
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except (OSError, UnicodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not an address"
        raise AddressInUseError(
            f"Cannot listen on {host} port {port}: {reason}. Choose another with --port or COBUILD_PORT;"
            " port 0 takes a free one."
        ) from None


async def _serve(settings: Settings, listener: socket.socket) -> None:
    backend = Backend(settings, record_statement)
    with _stopping(backend) as stopper:
        async with backend:
            await prepare(backend.database, settings)
            # Imported late: the schema is not needed to find out that the database is not there.
            from service.composition import build_app, build_executor, known_requests

            executor = build_executor(backend.database, settings)
            application = build_app(backend.database, settings, executor)
            server = _Server(application, lambda: announce(settings, listener))
            stopper.server = server
            settle()
            planning = asyncio.create_task(executor.prepare(known_requests()))
            try:
                await server.serve([listener])
            finally:
                planning.cancel()


def settle() -> None:
    """Tell the garbage collector that what is there, the schema above all, is there to stay."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BEFORE_COLLECTION, *gc.get_threshold()[1:])


async def prepare(database: Database, settings: Settings) -> None:
    """Migrate, and load the seeds where the graph is empty and the settings say so."""
    log = logs.get_logger()
    if changes := await migrate(database):
        log.info("migrated", changes=len(changes), first=changes[0], last=changes[-1])
    if settings.load_seeds and await needs_seeds(database):
        from seeds import load_files, seed_paths

        async with seeding(database):
            report = await load_files(database, seed_paths())
        log.info("seeds_loaded", files=len(report.files), created=report.created)


class _Server(uvicorn.Server):
    """uvicorn, which leaves signals to us and tells when it listens."""

    def __init__(self, application: Application, announce: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                application,
                log_config=None,
                access_log=False,
                lifespan="off",
                server_header=False,
                timeout_graceful_shutdown=GRACE_SECONDS,
            )
        )
        self._announce = announce

    def capture_signals(self) -> AbstractContextManager[None]:  # type: ignore[override]
        return nullcontext()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._announce()


class _Stopper:
    """The first signal ends the service in good order, the second at once; neither leaves a database behind."""

    def __init__(self, backend: Backend) -> None:
        self.server: uvicorn.Server | None = None
        self._backend = backend
        self._task = asyncio.current_task()
        self._asked = False

    def __call__(self) -> None:
        if self._asked:
            self._end_at_once()
        self._asked = True
        click.echo("Stopping … (again to stop at once)", err=True)
        if self.server is not None:
            self.server.should_exit = True
        elif self._task is not None:
            self._task.cancel()

    def _end_at_once(self) -> None:
        pid = self._backend.server.pid if self._backend.server is not None else None
        if pid is not None:
            # What was acknowledged is in its log on disk; it recovers at the next start.
            os.kill(pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        os._exit(INTERRUPTED)


@contextmanager
def _stopping(backend: Backend) -> Iterator[_Stopper]:
    stopper = _Stopper(backend)
    loop = asyncio.get_running_loop()
    for number in SIGNALS:
        try:
            loop.add_signal_handler(number, stopper)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stopper))
    yield stopper


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ImportError:  # Windows
        return None
    factory: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
    return factory


def announce(settings: Settings, listener: socket.socket) -> None:
    """Say where the service is, and what to try first."""
    url = address(settings.host, listener.getsockname()[1])
    click.echo(
        f"""
Cobuild is ready.
  API       {url}/graphql
  GraphiQL  {url}/graphiql
  Health    {url}/healthz  {url}/readyz

Three things to try:
  1. Open {url}/graphiql and run one of the examples.
  2. cobuild query --url {url}/graphql '{FIRST_QUERY}'
  3. curl {url}/graphql -H 'content-type: application/json' -d '{{"query": "{SECOND_QUERY}"}}'

Ctrl-C stops it."""
    )
    sys.stdout.flush()


FIRST_QUERY = "{ communities(first: 5) { totalCount edges { node { id name } } } }"
SECOND_QUERY = "{ cases(first: 3) { edges { node { id name } } } }"
