"""Reads one record below the driver's session: RUN and PULL in one write, one pass over the answer.

Uses private names of the driver, as else only ``pool.py``, ``sockets.py`` and ``places.py`` do. They were looked
through in the versions of ``TESTED``, and ``LeanReader.proven`` compares both ways on the connected server before the
first read.

The lean reader knows exactly one answer: two successes with at most one record between them, of plain values, without
notifications. Whatever else comes (a failure, a broken or unknown message, an end of the connection, a cancellation) is
not interpreted here. The connection is given to a session of the driver, which reads the same bytes and meets the same
end as if it had sent the statement itself: so what it raises, and what it tells its pool, is the driver's own.
"""

from __future__ import annotations

import asyncio
import importlib.metadata
import logging
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from time import monotonic
from typing import Any, NamedTuple

import neo4j
from neo4j.exceptions import DriverError, Neo4jError, ServiceUnavailable

from graph.connection.answers import (
    ENDING,
    PULL,
    RUN,
    Answer,
    NoAnswerError,
    UnusualAnswerError,
    chunked,
)
from graph.connection.large import plain
from graph.connection.packed import Packing
from graph.connection.pieces import Unpack
from graph.connection.pool import connections
from graph.connection.sockets import receive, send
from graph.messages.language import Message

TESTED = ("6.4",)
"""Minor versions of the driver whose private parts were looked through (``tests/test_private_surfaces.py``)."""
STATEMENTS = 512
"""Statements whose text is kept packed."""
PROOFS: tuple[tuple[str, dict[str, Any], float | None], ...] = (
    ("RETURN $v AS value", {"v": [0, -17, 128, 40_000, -(2**40), 1.5, "社区", "a" * 300, None, True, [], {}]}, 60.0),
    ("RETURN {a: [$v], b: {c: $v}} AS value, 1 AS more", {"v": ("tuple", {"k": [1, 2]})}, None),
    ("UNWIND range(1, $v) AS i RETURN collect('row ' + i) AS value", {"v": 10_000}, 60.25),
    ("UNWIND [] AS value RETURN value", {}, 60.0),
    ("RETURN [day IN $v | toString(day)] AS value", {"v": [date.min, date(1970, 1, 1), date.max]}, None),
)
"""Statements that both ways must send and read alike: plain values, two columns, many chunks, no record, dates."""
UNIX_EPOCH = date(1970, 1, 1).toordinal()


def _refuse(_: object) -> None:
    raise UnusualAnswerError


class _Protocol(NamedTuple):
    """How a class of connections packs and unpacks plain values, with which hooks, and into chunks of which size."""

    connection: Any
    pack: Callable[[Any, Any], bytes]
    unpack: Unpack
    dehydration: Any
    chunk: int


class LeanReader:
    """Reads over the pool of a driver; what it cannot read, a session of the driver reads on the same connection."""

    def __init__(self, driver: neo4j.AsyncDriver, database: str) -> None:
        from neo4j._async.io import AcquisitionAuth, AcquisitionDatabase, acquisition_timeout_to_deadline
        from neo4j._async.io._bolt._base import tx_timeout_as_ms

        self._driver: Any = driver
        self._pool: Any = driver._pool
        self._connections = connections(self._pool)
        self._name = database
        self._database = AcquisitionDatabase(database)
        self._auth = AcquisitionAuth(None)
        self._deadline = acquisition_timeout_to_deadline
        self._patience = self._pool.workspace_config.connection_acquisition_timeout
        self._milliseconds = tx_timeout_as_ms
        self._protocol: _Protocol | None = None
        self._packed: dict[tuple[str, str, float | None], tuple[bytes, bytes]] = {}
        # One at a time: several would keep the event loop waiting in turns.
        self._unpacking = ThreadPoolExecutor(1, thread_name_prefix="unpacking")
        self.read_here = 0
        """Answers that were read without a session."""

    @classmethod
    async def proven(cls, driver: neo4j.AsyncDriver, database: str) -> LeanReader | Message:
        """A reader that has read some records as a session does, or why there is none.

        :raises DriverError, Neo4jError, OSError: a session cannot read, either
        """
        if logging.getLogger("neo4j.io").isEnabledFor(logging.DEBUG):
            return Message("the driver logs every message, which its session alone does")
        version = importlib.metadata.version("neo4j")
        if ".".join(version.split(".")[:2]) not in TESTED:
            return Message(
                "neo4j {version} is not among the tested versions ({tested})", version=version, tested=", ".join(TESTED)
            )
        try:
            reader = cls(driver, database)
            await reader._learn()
        except (DriverError, Neo4jError, OSError):
            raise
        except Exception as error:
            return Message("the driver's parts are not the known ones: {error}", error=repr(error))
        for text, parameters, timeout in PROOFS:
            query = neo4j.Query(text, metadata={"name": "lean.proof"}, timeout=timeout)
            sent, expected = await reader._watched(query, parameters)
            try:
                message = reader._message(reader._known(), query, parameters)
                async with asyncio.timeout(timeout):
                    found = await reader.first_record(query, parameters)
            except Exception as error:
                return Message("{statement} could not be read: {error}", statement=text, error=repr(error))
            read = found and [plain(value) for value in found]
            if message != sent or repr(read) != repr(expected and list(expected)):
                return Message("{statement} was sent or read differently", statement=text)
        if reader.read_here != len(PROOFS):
            return Message(
                "{number} of {all} statements needed a session",
                number=len(PROOFS) - reader.read_here,
                all=len(PROOFS),
            )
        return reader

    async def first_record(
        self, query: neo4j.Query, parameters: dict[str, Any], packing: Packing | None = None
    ) -> Sequence[Any] | None:
        """The values of the single record of a statement, or None: what ``result.single()`` gives of a session.

        With ``packing``, a single value may be left ``Packed``; where it is not, and is large, it is ``Large``. The
        caller is cancelled after the time-out of ``query``.

        :raises DriverError, Neo4jError, OSError: as that
        """
        # As a new session would: a driver that is closed opens no connection.
        self._driver._check_state()
        connection = self._connections.at_once() or await self._acquired()
        protocol = self._protocol
        if protocol is None or type(connection) is not protocol.connection or not _rests(connection):
            return await self._by_session(connection, query, parameters)
        try:
            message = self._message(protocol, query, parameters)
        except Exception:
            return await self._by_session(connection, query, parameters)
        answer = Answer(protocol.unpack, packing)
        done = _Done(connection, answer.received)
        try:
            await send(connection.socket, message, query.timeout)
        except ENDING:
            self._pool.kill_and_release(connection)
            raise
        except BaseException as error:
            done.sending = error
        else:
            await self._receive(connection, answer, done, query.timeout)
        if answer.whole and answer.waits:
            await self._take_large(connection, answer)
        if not answer.whole:
            return await self._by_session(connection, query, parameters, done)
        connection.last_database = self._name
        connection.most_recent_qid = None
        connection.idle_since = monotonic()
        if not self._connections.given_back(connection):
            await self._pool.release(connection)
        self.read_here += 1
        return answer.record

    async def _acquired(self) -> Any:
        """A connection as a session of the driver gets one."""
        return await self._pool.acquire("READ", self._deadline(self._patience), self._database, (), self._auth, None)

    async def _receive(self, connection: Any, answer: Answer, done: _Done, ends: float | None) -> None:
        """Receive until the answer is whole, or something else has come: then ``answer.whole`` stays False."""
        try:
            await receive(connection.socket, answer.add, ends)
        except ENDING:
            self._pool.kill_and_release(connection)
            raise
        except NoAnswerError as error:
            self._pool.kill_and_release(connection)
            raise ServiceUnavailable("The server sent what is no answer") from error
        except (asyncio.CancelledError, TimeoutError) as error:
            # Where it came at the same moment, no session has to wait for anything, and to be cancelled.
            if answer.whole and isinstance(error, asyncio.CancelledError):
                self._pool.kill_and_release(connection)
                raise
            done.receiving = error
        except Exception:
            # Not the expected answer, or none at all: the session will say which.
            return

    async def _take_large(self, connection: Any, answer: Answer) -> None:
        """Unpack a large record in a thread, with the connection still in hand: a session may have to read it again."""
        try:
            await asyncio.get_running_loop().run_in_executor(self._unpacking, answer.take_large)
        except UnusualAnswerError:
            answer.whole = False
        except BaseException:
            self._pool.kill_and_release(connection)
            raise

    def _message(self, protocol: _Protocol, query: neo4j.Query, parameters: dict[str, Any]) -> bytes:
        """RUN and PULL, in the bytes that a session sends."""
        name = query.metadata["name"] if query.metadata else ""
        text = str(query.text)
        key = (text, name, query.timeout)
        packed = self._packed.get(key)
        if packed is None:
            if len(self._packed) >= STATEMENTS:
                self._packed.clear()
            packed = self._packed[key] = self._pack(protocol, query)
        head, tail = packed
        return chunked(b"".join((head, protocol.pack(parameters, protocol.dehydration), tail)), protocol.chunk) + PULL

    def _pack(self, protocol: _Protocol, query: neo4j.Query) -> tuple[bytes, bytes]:
        """The beginning of RUN, up to its parameters, and its end."""
        extra: dict[str, Any] = {"mode": "r", "db": self._name, "tx_metadata": dict(query.metadata or {})}
        if query.timeout is not None:
            extra["tx_timeout"] = self._milliseconds(query.timeout)
        pack, hooks = protocol.pack, protocol.dehydration
        return RUN + pack(str(query.text), hooks), pack(extra, hooks)

    async def _by_session(
        self, connection: Any, query: neo4j.Query, parameters: dict[str, Any], done: _Done | None = None
    ) -> neo4j.Record | None:
        """Read with a session on this connection; ``done`` is what it takes as sent and received already."""
        if done is not None and (self._driver._closed or connection.responses):
            # The driver was closed meanwhile: it has no more sessions, and says goodbye on its connections.
            self._pool.kill_and_release(connection)
            raise done.failure or ServiceUnavailable("The driver was closed")
        session: Any = self._driver.session(
            database=self._name, fetch_size=-1, default_access_mode=neo4j.READ_ACCESS, bookmark_manager=None
        )
        session._connection = connection
        session._connection_access_mode = neo4j.READ_ACCESS
        if done is not None:
            done.stand_in()
        try:
            async with session:
                result = await session.run(query, parameters)
                record: neo4j.Record | None = await result.single(strict=False)
                return record
        finally:
            if done is not None:
                done.let_go()

    def _known(self) -> _Protocol:
        assert self._protocol is not None
        return self._protocol

    async def _learn(self) -> None:
        """Take what is needed of a connection's class; fails where it has changed."""
        from neo4j._codec.packstream import Structure

        connection = await self._acquired()
        try:
            packer, unpacker = connection.PACKER_CLS, connection.UNPACKER_CLS
            pack = vars(sys.modules[packer.__module__])["_rust_pack"]
            unpack = vars(sys.modules[unpacker.__module__])["_rust_unpack"]
            if pack is None or unpack is None:
                raise LookupError("neo4j-rust-ext is not installed")
            hooks = packer._inject_hooks(connection.new_hydration_scope().dehydration_hooks)
            # The driver makes a date of its own of each, and four objects on the way.
            hooks = hooks.extend(exact_types={date: lambda day: Structure(b"D", day.toordinal() - UNIX_EPOCH)})
            chunk = connection.outbox.max_chunk_size()
            refusing = {Structure: _refuse}
            self._protocol = _Protocol(
                type(connection), pack, lambda data, at: unpack(data, at, refusing), hooks, chunk
            )
        finally:
            await self._pool.release(connection)

    async def _watched(self, query: neo4j.Query, parameters: dict[str, Any]) -> tuple[bytes, neo4j.Record | None]:
        """What a session sends for a statement, and what it reads."""
        connection = await self._acquired()
        watch = connection.outbox.socket = _Watch(connection.outbox.socket)
        try:
            record = await self._by_session(connection, query, parameters)
        finally:
            connection.outbox.socket = watch.socket
        return bytes(watch.sent), record


def _rests(connection: Any) -> bool:
    """Whether nothing waits to be sent (as a new login does) or to be read on a connection, nor by a certain time."""
    socket = connection.socket
    return (
        not connection.responses
        and not connection.outbox._chunked_data
        and connection.inbox._socket is connection.outbox.socket is socket
        and socket._read_deadline is socket._write_deadline is None
    )


class _Done:
    """Stands in for the socket of a connection while a session repeats what was done on it already."""

    def __init__(self, connection: Any, received: bytearray) -> None:
        self.sending: BaseException | None = None
        self.receiving: BaseException | None = None
        self._connection = connection
        self._socket = connection.socket
        self._received = received
        self._at = 0

    @property
    def failure(self) -> BaseException | None:
        """What ended the sending or the receiving, if anything did."""
        return self.sending or self.receiving

    def stand_in(self) -> None:
        """Until the session has sent once, and read all that was received."""
        self._connection.socket = self._connection.outbox.socket = self._connection.inbox._socket = self

    def let_go(self) -> None:
        """Forget what was received, unless it is still to be read: an error that was raised remembers all frames."""
        if self._connection.inbox._socket is not self or self._connection.closed():
            self._received.clear()

    def at_eof(self) -> bool:
        """When the statement was sent, the connection had not ended."""
        return False

    async def sendall(self, _: bytes) -> None:
        """Pretend to send what is sent already, or fail as that failed."""
        self._connection.socket = self._connection.outbox.socket = self._socket
        if self.sending is not None:
            raise self.sending

    def __getattr__(self, name: str) -> Any:
        return getattr(self._socket, name)

    async def recv_into(self, buffer: memoryview, size: int) -> int:
        """The next bytes that were received; then the error that ended it, or what comes from the connection."""
        part = self._received[self._at : self._at + size]
        if part:
            self._at += len(part)
            buffer[: len(part)] = part
            return len(part)
        self._connection.inbox._socket = self._socket
        if self.receiving is not None:
            raise self.receiving
        return int(await self._socket.recv_into(buffer, size))


class _Watch:
    """Stands in for the socket of a connection and keeps what is sent."""

    def __init__(self, socket: Any) -> None:
        self.socket = socket
        self.sent = bytearray()

    async def sendall(self, data: bytes) -> None:
        self.sent += data
        await self.socket.sendall(data)
