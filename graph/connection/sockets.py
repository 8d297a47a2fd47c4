"""Sends on a socket of the driver, and takes what arrives there, without a task for each wait.

The driver reads by asyncio's ``StreamReader``, which wakes the reading task for every piece. Here an answer is taken
apart as it arrives, and the task that waits for it is woken once. Uses private names of the driver and of asyncio's
streams (``tests/test_private_surfaces.py``).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

Take = Callable[[bytes], bool]
"""Takes the next bytes of an answer; True when it is whole."""

RECEIVE = 1 << 18
"""Bytes taken from a ``StreamReader`` at a time, at most."""


async def send(socket: Any, data: bytes, ends: float | None) -> None:
    """Send all of it.

    :param ends: seconds after which the caller is cancelled in any case
    :raises TimeoutError: the server takes nothing more
    """
    writer = socket._writer
    writer.write(data)
    # Most often there is nothing to wait for.
    if not (socket._protocol._paused or writer.transport.is_closing()):
        return
    async with asyncio.timeout(_watched(socket._write_timeout, ends)):
        await writer.drain()


async def receive(socket: Any, take: Take, ends: float | None) -> None:
    """Let ``take`` have what arrives, until it has an answer, or the connection has ended.

    :param ends: as for ``send``
    :raises TimeoutError: nothing came within the time that the server promises
    :raises Exception: as ``take``; what arrives after that is left to the driver
    """
    reader = socket._reader
    while reader._buffer and not reader.exception():
        if take(await reader.read(RECEIVE)):
            return
    if not (reader.at_eof() or reader.exception()):
        await _arrivals(socket._writer).taken(take, _watched(socket._read_timeout, ends))


def _watched(timeout: float | None, ends: float | None) -> float | None:
    """The time-out of a socket, if the caller does not end before it."""
    return timeout if ends is None or (timeout is not None and timeout < ends) else None


def _arrivals(writer: Any) -> Arrivals:
    """What stands between this connection and the driver; it stays there."""
    transport = writer.transport
    protocol = transport.get_protocol()
    if type(protocol) is Arrivals:
        return protocol
    arrivals = Arrivals(protocol)
    transport.set_protocol(arrivals)
    return arrivals


class Arrivals(asyncio.Protocol):
    """Passes on to the driver's protocol whatever happens on a connection, but for the bytes that a read takes."""

    __slots__ = ("_error", "_seconds", "_stream", "_take", "_timer", "_woken")

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._take: Take | None = None
        self._error: Exception | None = None
        self._woken: asyncio.Future[None]
        # Where the server promises to send something within some seconds.
        self._timer: asyncio.Timeout | None = None
        self._seconds = 0.0

    async def taken(self, take: Take, timeout: float | None) -> None:
        """Until ``take`` has an answer, or the connection has ended.

        :param timeout: seconds for each piece
        """
        self._woken = asyncio.get_running_loop().create_future()
        self._take = take
        try:
            if timeout is None:
                await self._woken
            else:
                self._seconds = timeout
                async with asyncio.timeout(timeout) as self._timer:
                    await self._woken
        finally:
            error, self._error, self._take, self._timer = self._error, None, None, None
        if error is not None:
            raise error

    # The transport calls:

    def data_received(self, data: bytes) -> None:
        take = self._take
        if take is None:
            self._stream.data_received(data)
            return
        if self._timer is not None and not self._timer.expired():
            self._timer.reschedule(asyncio.get_running_loop().time() + self._seconds)
        try:
            is_over = take(data)
        except Exception as error:
            self._error, is_over = error, True
        if is_over:
            self._wake()

    def eof_received(self) -> bool | None:
        stays_open: bool | None = self._stream.eof_received()
        self._wake()
        return stays_open

    def connection_lost(self, exc: Exception | None) -> None:
        self._stream.connection_lost(exc)
        self._wake()

    def pause_writing(self) -> None:
        self._stream.pause_writing()

    def resume_writing(self) -> None:
        self._stream.resume_writing()

    def _wake(self) -> None:
        if self._take is not None:
            # What follows is not part of this answer.
            self._take = None
            if not self._woken.done():
                self._woken.set_result(None)
