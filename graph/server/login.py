"""Getting into a Neo4j that has just been launched: wait until it listens, set its password, see that it answers."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from graph.errors import EngineError
from graph.server.home import Home
from graph.server.java_process import Process

USER = "neo4j"
INITIAL_PASSWORD = "neo4j"
"""What every Neo4j starts with and insists on having changed."""


class ExitedError(EngineError):
    """The process ended before it listened."""


async def wait_for_port(port: int, process: Process) -> None:
    """Return once the process listens. The driver is not asked before: it would log warnings and back off.

    :raises ExitedError: when the process ends.
    """
    while process.returncode is None:
        with suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
            return
        await asyncio.sleep(0.05)
    raise ExitedError(f"Neo4j ended with exit code {process.returncode} before it was ready.")


async def log_in(uri: str, home: Home, password: str, *, fresh: bool) -> None:
    """Return once the database in ``home`` answers to the password, giving it that password at first.

    :raises EngineError: when the database has neither that password nor the initial one.
    """
    from neo4j.exceptions import AuthError

    if fresh:
        # A start that was cut off may have set it already.
        with suppress(AuthError):
            await _set_password(uri, password)
    try:
        await _greet(uri, password)
        return
    except AuthError:
        pass
    try:
        await _set_password(uri, password)
        await _greet(uri, password)
    except AuthError as error:
        raise EngineError(
            f"The database in {home.path} does not take the password in {home.path / 'password'}."
            " Put the right one there, or use another data folder (COBUILD_DATA)."
        ) from error


async def _set_password(uri: str, password: str) -> None:
    from neo4j import AsyncGraphDatabase

    async with (
        AsyncGraphDatabase.driver(uri, auth=(USER, INITIAL_PASSWORD)) as driver,
        driver.session(database="system") as session,
    ):
        result = await session.run(
            "ALTER CURRENT USER SET PASSWORD FROM $old TO $new", old=INITIAL_PASSWORD, new=password
        )
        await result.consume()


async def _greet(uri: str, password: str) -> None:
    """Open a transaction and close it: that needs the database, but not its planner, which is slow at first."""
    from neo4j import AsyncGraphDatabase
    from neo4j.exceptions import DatabaseUnavailable, TransientError

    async with AsyncGraphDatabase.driver(uri, auth=(USER, password)) as driver:
        while True:
            try:
                async with driver.session(database="neo4j") as session:
                    transaction = await session.begin_transaction()
                    await transaction.rollback()
                return
            except (DatabaseUnavailable, TransientError):
                # It listens a moment before its databases are open, longer when it recovers.
                await asyncio.sleep(0.1)
