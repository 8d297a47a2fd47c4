"""Logs in to a Neo4j that has just been launched: waits until it listens, sets its password, runs a statement."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, LiteralString

from graph.errors import EngineError
from graph.messages.language import Message
from graph.server.home import Home
from graph.server.java_process import Process
from graph.server.symptoms import damaged

if TYPE_CHECKING:
    from neo4j import AsyncDriver

USER = "neo4j"
INITIAL_PASSWORD = "neo4j"
"""The initial password of every Neo4j, which must be changed."""


Check = Callable[[], None]
"""Called while waiting for a start. Raises EngineError if the start cannot succeed."""


class ExitedError(EngineError):
    """The process ended before it listened."""


async def wait_for_port(port: int, process: Process, check: Check) -> None:
    """Return once the process listens. The driver is not used before, because it would log warnings and back off.

    :raises ExitedError: when the process ends.
    :raises EngineError: ``check`` finds that it will never listen.
    """
    while process.returncode is None:
        check()
        with suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
            return
        await asyncio.sleep(0.05)
    raise ExitedError(
        Message("Neo4j ended with exit code {returncode} before it was ready.", returncode=process.returncode)
    )


async def log_in(uri: str, home: Home, password: str, check: Check, *, fresh: bool) -> None:
    """Return once the database in ``home`` accepts the password; sets it at the first start.

    :raises EngineError: when the database has neither that password nor the initial one, or cannot be opened.
    """
    from neo4j.exceptions import AuthError, DriverError, Neo4jError

    try:
        if fresh:
            # An interrupted start may have set it already.
            with suppress(AuthError):
                await _set_password(uri, password)
        try:
            await _greet(uri, home, password, check)
        except AuthError:
            await _set_password(uri, password)
            await _greet(uri, home, password, check)
    except AuthError as error:
        raise EngineError(
            Message(
                "The database in {path} does not accept the password in {file}. Put the right one there, "
                "or use another data folder (COBUILD_DATA).",
                path=home.path,
                file=home.path / "password",
            )
        ) from error
    except (DriverError, Neo4jError) as error:
        raise EngineError(Message("Neo4j started, but does not answer as it should: {error}", error=error)) from error


async def _set_password(uri: str, password: str) -> None:
    from neo4j import AsyncGraphDatabase

    statement: LiteralString = "ALTER CURRENT USER SET PASSWORD FROM $old TO $new"
    async with AsyncGraphDatabase.driver(uri, auth=(USER, INITIAL_PASSWORD)) as driver:
        await consume(driver, "system", statement, old=INITIAL_PASSWORD, new=password)


async def _greet(uri: str, home: Home, password: str, check: Check) -> None:
    """Ask for the least there is. Less, such as opening a transaction, succeeds before the database is open."""
    from neo4j import AsyncGraphDatabase
    from neo4j.exceptions import DatabaseUnavailable

    async with AsyncGraphDatabase.driver(uri, auth=(USER, password)) as driver:
        while True:
            try:
                await consume(driver, "neo4j", "RETURN 1")
                return
            except DatabaseUnavailable:
                # It listens a moment before its databases are open, longer when it recovers.
                check()
                await _refuse_failed(driver, home)
                await asyncio.sleep(0.1)


async def _refuse_failed(driver: AsyncDriver, home: Home) -> None:
    """Tell a database that is not open yet from one that never will be, because its files are damaged."""
    status, message = await consume(driver, "system", "SHOW DATABASE neo4j YIELD currentStatus, statusMessage")
    if message and status not in ("online", "starting", "initial"):
        raise damaged(home.path, "neo4j")


async def consume(driver: AsyncDriver, database: str, statement: LiteralString, **parameters: str) -> list[Any]:
    """The values of the single record of one statement."""
    async with driver.session(database=database) as session:
        result = await session.run(statement, parameters)
        record = await result.single()
        return [] if record is None else record.values()
