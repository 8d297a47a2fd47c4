"""Sends and receives on a socket of the driver as the socket itself does, without a task for each wait.

Uses private names of the driver (``tests/test_private_surfaces.py``).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar

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


async def receive(socket: Any, ends: float | None) -> bytes:
    """The next bytes, or none at the end of the connection.

    :param ends: as for ``send``
    :raises TimeoutError: none came within the time that the server promises
    """
    if socket._read_deadline is not None:
        return await socket.recv(RECEIVE)  # type: ignore[no-any-return]
    return await _waited(socket._reader.read(RECEIVE), socket._read_timeout, ends, "read")


async def _waited(wait: Awaitable[T], timeout: float | None, ends: float | None, what: str) -> T:
    """The result of a wait; the time-out of the socket is watched only where the caller does not end before it."""
    if timeout is None or (ends is not None and ends <= timeout):
        return await wait
    try:
        async with asyncio.timeout(timeout):
            return await wait
    except TimeoutError as error:
        raise TimeoutError(f"{what} timed out") from error
