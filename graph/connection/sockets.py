"""Sends and receives on a socket of the driver as the socket itself does, without a task for each wait.

Uses private names of the driver (``tests/test_private_surfaces.py``).
"""

from __future__ import annotations

import asyncio
from typing import Any

RECEIVE = 1 << 18
"""Bytes taken from a connection at a time, at most."""


async def send(socket: Any, data: bytes, ends: float | None = None) -> None:
    """Send all of it.

    :param ends: seconds after which the caller is cancelled anyway: then no longer time-out of the socket is watched
    :raises TimeoutError: the server takes nothing more
    """
    if socket._write_deadline is not None:
        await socket.sendall(data)
        return
    socket._writer.write(data)
    if _is_within(ends, socket._write_timeout):
        await socket._writer.drain()
        return
    try:
        async with asyncio.timeout(socket._write_timeout):
            await socket._writer.drain()
    except TimeoutError as error:
        raise TimeoutError("write timed out") from error


async def receive(socket: Any, ends: float | None = None) -> bytes:
    """The next bytes, or none at the end of the connection.

    :param ends: as for ``send``
    :raises TimeoutError: none came within the time that the server promises
    """
    data: bytes
    if socket._read_deadline is not None:
        data = await socket.recv(RECEIVE)
        return data
    if _is_within(ends, socket._read_timeout):
        data = await socket._reader.read(RECEIVE)
        return data
    try:
        async with asyncio.timeout(socket._read_timeout):
            data = await socket._reader.read(RECEIVE)
            return data
    except TimeoutError as error:
        raise TimeoutError("read timed out") from error


def _is_within(ends: float | None, timeout: float | None) -> bool:
    """Whether a time-out of a socket need not be watched."""
    return timeout is None or (ends is not None and ends <= timeout)
