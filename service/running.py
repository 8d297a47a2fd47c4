"""``cobuild serve``: starts the service, runs it, and stops it without leaving anything behind."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
from collections.abc import Callable
from typing import cast

from graph.connection.session import Database
from graph.messages.foreign import reason_of
from graph.messages.language import Message
from graph.store.migrations import migrate
from graph.store.restores import half_restored, under_way
from graph.store.status import is_empty, seeding, seeding_interrupted
from service import logs
from service.addresses import address
from service.backend import Backend
from service.console import say
from service.event_loop import loop_factory
from service.exchange import record_statement
from service.exits import AddressInUseError
from service.server import Server
from service.settings import Settings
from service.stopping import Stopper
from service.workers import Crew


def serve(settings: Settings) -> None:
    """Serve until a signal comes.

    :raises CobuildError: the service cannot start; the message says why
    """
    listener = listen(settings.host, settings.port)
    try:
        with asyncio.Runner(loop_factory=loop_factory()) as runner:
            runner.run(_serve(settings, listener))
    except asyncio.CancelledError:
        # A signal before the service was ready. A further signal has nothing left to end.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        raise KeyboardInterrupt from None
    finally:
        listener.close()


def listen(host: str, port: int) -> socket.socket:
    """Bind the address, before any slower step of the start.

    :raises AddressInUseError: it is not available
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except (OSError, UnicodeError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else Message("it is not an address")
        raise AddressInUseError(
            Message(
                "Cannot listen on {host} port {port}: {reason}. Choose another with --port or "
                "COBUILD_PORT; port 0 takes a free one.",
                host=host,
                port=port,
                reason=reason,
            )
        ) from None


async def _serve(settings: Settings, listener: socket.socket) -> None:
    backend = Backend(settings, record_statement)
    stopper = Stopper(backend)
    stopper.on_signal(_from_another_thread(_this_task().cancel))
    async with backend:
        await prepare(backend.database, settings)
        if settings.worker_count > 1:
            crew = Crew(settings, listener, backend.address)
            stopper.on_signal(_from_another_thread(crew.stop), serving=True)
            try:
                await crew.work(lambda: announce(settings, listener))
            finally:
                stopper.served()
            return
        # Imported late: if the database is missing, the start fails without loading the schema.
        from service.answering import answer_requests

        def listening(server: Server) -> None:
            stopper.on_signal(_from_another_thread(server.stop), serving=True)

        try:
            await answer_requests(backend.database, settings, listener, listening, lambda: announce(settings, listener))
        finally:
            stopper.served()


def _this_task() -> asyncio.Task[None]:
    task = asyncio.current_task()
    assert task is not None
    return task


def _from_another_thread(call: Callable[[], object]) -> Callable[[], None]:
    loop = asyncio.get_running_loop()
    return lambda: cast(None, loop.call_soon_threadsafe(call))


async def prepare(database: Database, settings: Settings) -> None:
    """Migrate, and load the seeds if the graph is empty and the settings say so."""
    log = logs.get_logger()
    await _complete_restore(database, settings)
    if changes := await migrate(database):
        log.info("migrated", changes=len(changes), first=changes[0], last=changes[-1])
    interrupted = await seeding_interrupted(database)
    if interrupted:
        action = "loading them all" if settings.load_seeds else "run `cobuild load --seeds` to complete them"
        log.warning("seeds_incomplete", reason="loading them was interrupted", next=action)
    if settings.load_seeds and (interrupted or await is_empty(database)):
        from seeds import load_files, seed_paths

        async with seeding(database):
            report = await load_files(database, seed_paths())
        log.info("seeds_loaded", files=len(report.files), created=report.created)


async def _complete_restore(database: Database, settings: Settings) -> None:
    """Repeat a restore that was interrupted, where nobody else can be at it: in a local Neo4j, which has one owner.

    :raises HalfRestored: it cannot be repeated here
    """
    interrupted = await under_way(database)
    if interrupted is None:
        return
    logs.get_logger().warning("restore_incomplete", reason="it was interrupted", backup=interrupted.path)
    if settings.neo4j_uri is not None:
        raise half_restored(interrupted.path)
    from graph.backup.restoring import repeat

    await repeat(database, interrupted)
    logs.get_logger().info("restored", backup=interrupted.path)


def announce(settings: Settings, listener: socket.socket) -> None:
    """Print the addresses of the service, and first things to try."""
    url = address(settings.host, listener.getsockname()[1])
    say(
        Message(
            "\nCobuild is ready.\n  Networks  {url}/\n  GraphiQL  {url}/graphiql\n  API       {url}/graphql\n"
            "  Health    {url}/healthz  {url}/readyz\n\nThree things to try:\n  1. Open {url}/ and look for a "
            "community.\n  2. cobuild query --url {url}/graphql '{first_query}'\n  3. curl "
            "{url}/graphql -H 'content-type: application/json' -d '{{\"query\": "
            '"{second_query}"}}\'\n\nCtrl-C stops it.',
            url=url,
            first_query=FIRST_QUERY,
            second_query=SECOND_QUERY,
        )
    )
    sys.stdout.flush()


FIRST_QUERY = "{ communities(first: 5) { totalCount edges { node { id name } } } }"
SECOND_QUERY = "{ cases(first: 3) { edges { node { id name } } } }"
