"""Sends and receives on a socket of the driver as the socket itself does, without a task for each wait.

Uses private names of the driver (``tests/test_private_surfaces.py``) and of asyncio (``tests/graph/test_sockets.py``).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar

from graph.connection.answers import SUCCESS

T = TypeVar("T")

RECEIVE = 1 << 18
"""Bytes taken from a connection at a time, at most."""


async def send(socket: Any, data: bytes, ends: float | None) -> None:
    """Send all of it.

    :param ends: seconds after which the caller is cancelled in any case
    :raises TimeoutError: the server takes nothing more
    """
    if socket._write_deadline is not None:
        await socket.sendall(data)
        return
    socket._writer.write(data)
    await _waited(socket._writer.drain(), socket._write_timeout, ends, "write")


async def receive(socket: Any, ends: float | None, *, is_first: bool) -> bytes:
    """The next bytes, or none at the end of the connection.

    :param ends: as for ``send``
    :param is_first: they begin an answer to RUN and PULL
    :raises TimeoutError: none came within the time that the server promises
    """
    if socket._read_deadline is not None:
        return await socket.recv(RECEIVE)  # type: ignore[no-any-return]
    reader = socket._reader
    if is_first and not (reader._buffer or reader.at_eof() or reader.exception()):
        await _waited(_Waiter(reader).wait(), socket._read_timeout, ends, "read")
    return await _waited(reader.read(RECEIVE), socket._read_timeout, ends, "read")


class _Waiter:
    """Stands in for the future by which a ``StreamReader`` wakes whoever waits for the first bytes of an answer.

    A server answers RUN at once and PULL a moment later. To be woken for RUN alone takes a tenth of a small read, so
    its success is left in the reader until more comes.
    """

    __slots__ = ("_reader", "_woken")

    def __init__(self, reader: Any) -> None:
        self._reader = reader
        self._woken = asyncio.get_running_loop().create_future()

    async def wait(self) -> None:
        """Until there is something to read, the connection ends, or it breaks."""
        self._reader._waiter = self
        try:
            await self._woken
        finally:
            self._reader._waiter = None

    # The reader calls:

    def cancelled(self) -> bool:
        return self._woken.done()

    def set_result(self, result: None) -> None:
        buffer = self._reader._buffer
        is_alone = buffer[2:4] == SUCCESS and len(buffer) == (buffer[0] << 8 | buffer[1]) + 4
        if is_alone and not self._reader._eof:
            self._reader._waiter = self
        else:
            self._woken.set_result(result)

    def set_exception(self, error: BaseException) -> None:
        self._woken.set_exception(error)


async def _waited(wait: Awaitable[T], timeout: float | None, ends: float | None, what: str) -> T:
    """The result of a wait; the time-out of the socket is watched only where the caller does not end before it."""
    if timeout is None or (ends is not None and ends <= timeout):
        return await wait
    try:
        async with asyncio.timeout(timeout):
            return await wait
    except TimeoutError as error:
        raise TimeoutError(f"{what} timed out") from error
