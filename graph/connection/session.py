"""One database, one driver: every statement of the service passes through a ``Database``.

Reads run in auto-commit (one round trip), writes in managed transactions, repeated after transient failures.
Each statement has a name, which travels in the transaction's metadata (``SHOW TRANSACTIONS``) and in the logs.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, TypeVar

import neo4j
from neo4j import NotificationMinimumSeverity
from neo4j.exceptions import DriverError, Neo4jError

from graph.connection.failures import is_broken_connection, is_out_of_memory, translate
from graph.connection.large import plain
from graph.connection.lean import LeanReader
from graph.connection.packed import PackedReads, Packing, Read
from graph.connection.places import give_back_places
from graph.errors import CobuildError, ConfigurationError, TimedOut
from graph.messages.language import Message
from graph.native.library import Library, library

T = TypeVar("T")
Auth = tuple[str, str] | str | None
Parameters = Mapping[str, Any]
Reads = Literal["auto", "native", "lean", "session"]

CONNECT_SECONDS = 5.0
"""Maximum time for a new connection; after it the database counts as unreachable."""
IDLE_SECONDS_BEFORE_CHECK = 30.0
"""A pooled connection idle for longer is checked before use, because firewalls silently drop idle connections."""
WRITE_RETRY_SECONDS = 15.0
MEMORY_PAUSES = (0.25, 0.5, 1.0)
"""Seconds before a statement that failed because others used the database's memory is repeated, one at a time."""
FETCH = 1000
"""Records of a stream that the server sends at a time, so that neither side holds more."""
DEFAULT_READS: Reads = "lean"
SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")


class ExecutedStatement(NamedTuple):
    """One statement that ran: its name, wall time in milliseconds, and records received."""

    name: str
    ms: float
    rows: int


@dataclass(frozen=True, slots=True)
class Profile:
    """The cost of a statement in the database (PROFILE), or its plan (EXPLAIN: only operators, costs are zero).

    ``memory`` is its peak in bytes, as the database counts it.
    """

    db_hits: int
    rows: int
    operators: tuple[str, ...]
    memory: int


@dataclass(slots=True)
class Transaction:
    """The open transaction that a unit of work receives; ``counters`` adds up what its statements changed."""

    _driver_transaction: neo4j.AsyncManagedTransaction
    counters: dict[str, int] = field(default_factory=dict)

    async def run(self, text: str, parameters: Parameters | None = None) -> list[dict[str, Any]]:
        """All records of one statement, each as a dict by column name."""
        given = {name: list(value) if isinstance(value, list) else value for name, value in (parameters or {}).items()}
        result = await self._driver_transaction.run(text, given)
        records = [dict(record) async for record in result]
        counters = (await result.consume()).counters
        # The driver keeps the parameters of every statement until the transaction ends.
        for value in given.values():
            if isinstance(value, list):
                value.clear()
        for name in COUNTERS:
            if changed := getattr(counters, name):
                self.counters[name] = self.counters.get(name, 0) + changed
        return records


COUNTERS = (
    "nodes_created",
    "nodes_deleted",
    "relationships_created",
    "relationships_deleted",
    "properties_set",
    "labels_added",
)


class Database:
    """A pool of connections to one Neo4j database; safe for concurrent use, recovers when the server comes back."""

    def __init__(
        self, driver: neo4j.AsyncDriver, database: str, on_statement: Callable[[ExecutedStatement], None] | None
    ) -> None:
        self._driver = driver
        self._name = database
        self._on_statement = on_statement
        self._bookmarks = neo4j.AsyncGraphDatabase.bookmark_manager()
        self._repeating = asyncio.Lock()
        self._lean: LeanReader | None = None
        self.no_lean_reads: Message | None = Message("as set")
        """Why statements are read by the driver's session alone; None where the lean reader is in use."""
        self.sized_read: Read | None = None
        """``read`` that tells of ``Large`` values; None where the lean reader is not in use."""
        self.packed_reads: PackedReads | None = None
        """Reads whose values compiled code completes; None where there are none."""
        self.no_native_reads: Message | None = Message("as set")
        """Why there are none."""

    @classmethod
    async def connect(
        cls,
        uri: str,
        auth: Auth,
        database: str = "neo4j",
        *,
        pool_size: int = 50,
        debug_notifications: bool = False,
        on_statement: Callable[[ExecutedStatement], None] | None = None,
        reads: Reads | None = None,
    ) -> Database:
        """Connect and log in.

        :param uri: ``bolt://``, ``neo4j://``, or either with ``+s``/``+ssc``
        :param auth: user and password, a bearer token, or None for a server without authentication
        :param pool_size: connections kept at most; further statements wait for one
        :param debug_notifications: have Neo4j's warnings about statements raised as Python warnings (tests)
        :param reads: how ``read`` reads: ``lean`` (``graph/connection/lean.py``) if that proves right, or ``session``;
            ``native`` is lean with ``packed_reads`` where there is a library, and so is ``auto``; without it
            ``DEFAULT_READS``
        :raises Unavailable: the server cannot be reached
        :raises ConfigurationError: address, credentials or database name are wrong
        """
        if uri.partition("://")[0] not in SCHEMES:
            raise ConfigurationError(
                Message("The setting neo4j_uri must start with one of {schemes} and ://.", schemes=", ".join(SCHEMES))
            )
        severity = NotificationMinimumSeverity.WARNING if debug_notifications else NotificationMinimumSeverity.OFF
        try:
            driver = neo4j.AsyncGraphDatabase.driver(
                uri,
                auth=neo4j.bearer_auth(auth) if isinstance(auth, str) else auth,
                max_connection_pool_size=pool_size,
                connection_timeout=CONNECT_SECONDS,
                connection_acquisition_timeout=2 * CONNECT_SECONDS,
                max_transaction_retry_time=WRITE_RETRY_SECONDS,
                liveness_check_timeout=IDLE_SECONDS_BEFORE_CHECK,
                notifications_min_severity=severity,
                warn_notification_severity=severity,
                telemetry_disabled=True,
                user_agent="cobuild",
            )
        except (ValueError, DriverError) as error:
            raise ConfigurationError(Message("The setting neo4j_uri cannot be used: {error}", error=error)) from error
        connected = cls(driver, database, on_statement)
        try:
            await connected.ping()
            reads = reads or DEFAULT_READS
            if reads != "session":
                await connected.read_lean()
            if reads in ("native", "auto"):
                connected.read_native()
        except BaseException as error:
            await driver.close()
            if isinstance(error, ValueError):
                raise ConfigurationError(
                    Message("The setting neo4j_uri cannot be used: {error}", error=error)
                ) from error
            raise
        return connected

    async def close(self) -> None:
        """Close every connection."""
        await self._driver.close()

    async def read_lean(self) -> None:
        """Read below the driver's session from now on, if that proves right; ``no_lean_reads`` tells."""
        with self._translated():
            found = await LeanReader.proven(self._driver, self._name)
        self._lean = found if isinstance(found, LeanReader) else None
        self.no_lean_reads = found if isinstance(found, Message) else None
        self.sized_read = self._read_sized if self._lean is not None else None

    def read_native(self) -> None:
        """Offer ``packed_reads`` from now on, if reads are lean and there is a library; ``no_native_reads`` tells."""
        found = library() if self.no_lean_reads is None else self.no_lean_reads
        self.packed_reads = (
            PackedReads(self._read_packed, found, Packing(found.is_plain)) if isinstance(found, Library) else None
        )
        self.no_native_reads = found if isinstance(found, Message) else None

    async def ping(self, timeout: float = CONNECT_SECONDS) -> None:
        """Raise unless the database answers."""
        await self.read("ping", "RETURN 1", {}, timeout)

    async def read(
        self, name: str, text: str, parameters: dict[str, Any], timeout: float | None = None, *, read_back: bool = False
    ) -> Any:
        """The single value of the single record of one statement, or None if there is no record.

        :param timeout: seconds after which the server ends the statement
        :param read_back: see every earlier ``write`` of this process, on a cluster too
        :raises TimedOut, Unavailable: as ``graph.errors`` says

        A caller that is cancelled ends its statement in the server too: the driver closes the connection under it.
        """
        value = await self._in_time(
            timeout, self._value(name, text, timeout, lambda query: self._first_record(query, parameters, read_back))
        )
        return plain(value)

    async def _in_time(self, timeout: float | None, value: Awaitable[T]) -> T:
        """The value, if it comes in time. The executor has a time-out of its own around the other ways to read."""
        try:
            # The server checks its time-outs every two seconds; closing the connection ends the statement at once.
            async with asyncio.timeout(timeout):
                return await value
        except TimeoutError:
            raise TimedOut(Message("The request took longer than allowed and was cancelled.")) from None

    async def _read_packed(self, name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any:
        assert self._lean is not None
        assert self.packed_reads is not None
        lean, packing = self._lean, self.packed_reads.packing
        return await self._value(name, text, timeout, lambda query: lean.first_record(query, parameters, packing))

    async def _read_sized(self, name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any:
        assert self._lean is not None
        lean = self._lean
        return await self._value(name, text, timeout, lambda query: lean.first_record(query, parameters))

    async def _value(
        self,
        name: str,
        text: str,
        timeout: float | None,
        first_record: Callable[[neo4j.Query], Awaitable[Sequence[Any] | None]],
    ) -> Any:
        query = neo4j.Query(text, metadata={"name": name}, timeout=timeout)
        started = time.perf_counter()
        record = await self._read_again(lambda: first_record(query))
        if self._on_statement is not None:
            self._on_statement(
                ExecutedStatement(name, (time.perf_counter() - started) * 1000, 0 if record is None else 1)
            )
        return None if record is None else record[0]

    async def _read_again(self, read: Callable[[], Awaitable[T]]) -> T:
        """Read; repeats the statement after failures that it did not cause."""
        try:
            return await read()
        except asyncio.CancelledError:
            give_back_places(self._driver)
            raise
        except Exception as error:
            with self._translated():
                return await self._repeated(error, read)

    async def _repeated(self, error: Exception, read: Callable[[], Awaitable[T]]) -> T:
        if is_broken_connection(error):
            # The server has restarted since the connection was pooled; by now the pool has dropped dead connections.
            return await read()
        # Many large statements together need more memory than the database has: refused ones are repeated one by one.
        for pause in MEMORY_PAUSES:
            if not is_out_of_memory(error):
                break
            async with self._repeating:
                await asyncio.sleep(pause)
                try:
                    return await read()
                except Exception as again:
                    error = again
        raise error

    async def _first_record(
        self, query: neo4j.Query, parameters: dict[str, Any], read_back: bool
    ) -> Sequence[Any] | None:
        if self._lean is not None and not read_back:
            return await self._lean.first_record(query, parameters)
        bookmarks = self._bookmarks if read_back else None
        async with self._driver.session(
            database=self._name, fetch_size=-1, default_access_mode=neo4j.READ_ACCESS, bookmark_manager=bookmarks
        ) as session:
            result = await session.run(query, parameters)
            return await result.single(strict=False)

    async def rows(
        self, name: str, text: str, parameters: Parameters | None = None, timeout: float | None = None
    ) -> list[dict[str, Any]]:
        """All records of one statement in auto-commit, as dicts: for SHOW, schema commands, CALL … IN TRANSACTIONS."""
        query = neo4j.Query(text, metadata={"name": name}, timeout=timeout)
        started = time.perf_counter()
        with self._translated():
            async with self._driver.session(database=self._name, bookmark_manager=self._bookmarks) as session:
                result = await session.run(query, dict(parameters or {}))
                records = [dict(record) async for record in result]
        self._report(name, started, len(records))
        return records

    async def stream(
        self, name: str, text: str, parameters: Parameters | None = None, timeout: float | None = None
    ) -> AsyncGenerator[list[list[Any]], None]:
        """The records of one statement as they come: lists of up to ``FETCH`` records, each a list of its values.

        Its caller sets the pace: the server waits until more is asked for. Where reading may end before the last
        record, close it (``contextlib.aclosing``): that, and the cancellation of the caller, ends the statement in the
        server. It is not repeated after a failure, since records were handed on already.
        """
        query = neo4j.Query(text, metadata={"name": name}, timeout=timeout)
        started, count = time.perf_counter(), 0
        with self._translated():
            async with self._driver.session(
                database=self._name,
                fetch_size=FETCH,
                default_access_mode=neo4j.READ_ACCESS,
                bookmark_manager=self._bookmarks,
            ) as session:
                result = await session.run(query, dict(parameters or {}))
                while records := await result.fetch(FETCH):
                    count += len(records)
                    yield [record.values() for record in records]
        self._report(name, started, count)

    async def write(self, name: str, work: Callable[[Transaction], Awaitable[T]], *, timeout: float | None = None) -> T:
        """Run ``work`` in one transaction and commit. After a transient failure it all runs again: keep no state.

        :returns: what ``work`` returned; read it back with ``read(…, read_back=True)``
        """

        @neo4j.unit_of_work(metadata={"name": name}, timeout=timeout)
        async def unit(transaction: neo4j.AsyncManagedTransaction) -> T:
            return await work(Transaction(transaction))

        started = time.perf_counter()
        with self._translated(writes=True):
            async with self._driver.session(database=self._name, bookmark_manager=self._bookmarks) as session:
                value = await session.execute_write(unit)
        self._report(name, started, 0)
        return value

    async def explain(self, text: str, parameters: Parameters | None = None) -> Profile:
        """The plan of a statement."""
        return _profile((await self._summary("EXPLAIN ", text, parameters)).plan)

    async def profile(self, text: str, parameters: Parameters | None = None) -> Profile:
        """Run a statement and return its cost in the database."""
        return _profile((await self._summary("PROFILE ", text, parameters)).profile)

    async def _summary(self, prefix: str, text: str, parameters: Parameters | None) -> neo4j.ResultSummary:
        with self._translated():
            async with self._driver.session(database=self._name) as session:
                result = await session.run(prefix + text, dict(parameters or {}))
                return await result.consume()

    @contextmanager
    def _translated(self, *, writes: bool = False) -> Iterator[None]:
        try:
            yield
        except asyncio.CancelledError:
            give_back_places(self._driver)
            raise
        except CobuildError:
            raise
        except (DriverError, Neo4jError, OSError) as error:
            failure = translate(error, writes=writes)
            if failure is None:
                raise
            raise failure from error

    def _report(self, name: str, started: float, rows: int) -> None:
        if self._on_statement is not None:
            self._on_statement(ExecutedStatement(name, (time.perf_counter() - started) * 1000, rows))


def _profile(plan: dict[str, Any] | None) -> Profile:
    """Add up a plan's tree; the rows are those of its root."""
    operators: list[str] = []
    hits = 0
    pending = [plan] if plan else []
    while pending:
        step = pending.pop()
        operators.append(step["operatorType"].removesuffix("@neo4j"))
        hits += int(step.get("dbHits", 0))
        pending.extend(step.get("children", ()))
    root = plan or {}
    memory = int(root.get("args", {}).get("GlobalMemory", 0))
    return Profile(hits, int(root.get("rows", 0)), tuple(operators), memory)
