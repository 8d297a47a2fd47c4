"""What arrives on a connection of the driver goes to the read that waits for it; everything else stays the driver's."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any

import pytest
import uvloop

from graph.connection.sockets import Take, receive, send

Play = Callable[[Any, asyncio.StreamWriter], Awaitable[Any]]


@pytest.fixture(params=["asyncio", "uvloop"])
def play(request: pytest.FixtureRequest) -> Callable[[Play], Any]:
    """Plays a scene with a socket, as the driver has them, and the writer at its other end."""

    async def played(scene: Play) -> Any:
        accepted: asyncio.Queue[asyncio.StreamWriter] = asyncio.Queue()
        server = await asyncio.start_server(lambda _, writer: accepted.put_nowait(writer), "127.0.0.1", 0)
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        protocol = writer.transport.get_protocol()
        streams = {"_reader": reader, "_protocol": protocol, "_writer": writer}
        socket = SimpleNamespace(**streams, _read_timeout=None, _write_timeout=None)
        other = await accepted.get()
        try:
            async with asyncio.timeout(20):
                return await scene(socket, other)
        finally:
            other.transport.abort()
            writer.transport.abort()
            server.close()

    run = uvloop.run if request.param == "uvloop" else asyncio.run
    return lambda scene: run(played(scene))


def until(end: bytes, found: list[bytes]) -> Take:
    """Takes pieces until one has this end."""

    def take(data: bytes) -> bool:
        found.append(data)
        return data.endswith(end)

    return take


async def drained(other: asyncio.StreamWriter) -> None:
    """Read what comes at the other end."""
    reader: asyncio.StreamReader = other.transport.get_protocol()._stream_reader  # type: ignore[attr-defined]
    while await reader.read(1 << 20):
        pass


async def sent(other: asyncio.StreamWriter, *pieces: bytes) -> None:
    for piece in pieces:
        other.write(piece)
        await other.drain()
        await asyncio.sleep(0.05)


def test_a_read_is_woken_once_for_an_answer_in_pieces(play: Callable[[Play], Any]) -> None:
    async def scene(socket: Any, other: asyncio.StreamWriter) -> list[list[bytes]]:
        answers: list[list[bytes]] = [[], []]
        for found in answers:
            sending = asyncio.create_task(sent(other, b"RUN", b"RECORD", b"PULL."))
            await receive(socket, until(b".", found), None)
            assert found == [b"RUN", b"RECORD", b"PULL."]
            assert not socket._reader._buffer
            await sending
        return answers

    assert play(scene) == [[b"RUN", b"RECORD", b"PULL."]] * 2


def test_what_came_before_is_taken_first_and_what_follows_is_left(play: Callable[[Play], Any]) -> None:
    async def scene(socket: Any, other: asyncio.StreamWriter) -> tuple[list[bytes], bytes]:
        found: list[bytes] = []
        await sent(other, b"before ")
        sending = asyncio.create_task(sent(other, b"end.", b"after"))
        await receive(socket, until(b".", found), None)
        await sending
        return found, await socket._reader.read(100)

    assert play(scene) == ([b"before ", b"end."], b"after")


@pytest.mark.parametrize("end", ["write_eof", "abort"])
def test_the_end_of_the_connection_ends_the_wait(play: Callable[[Play], Any], end: str) -> None:
    async def scene(socket: Any, other: asyncio.StreamWriter) -> list[bytes]:
        found: list[bytes] = []
        reading = asyncio.create_task(receive(socket, until(b".", found), None))
        await sent(other, b"half")
        getattr(other.transport, end)()
        await reading
        # The driver notices it, too; and a later read does not wait.
        assert socket._reader.at_eof() or socket._reader.exception()
        await receive(socket, until(b".", found), None)
        return found

    assert play(scene) == [b"half"]


def test_a_failure_of_the_read_is_raised_and_the_rest_left_to_the_driver(play: Callable[[Play], Any]) -> None:
    def refuse(data: bytes) -> bool:
        raise LookupError(data.decode())

    async def scene(socket: Any, other: asyncio.StreamWriter) -> bytes:
        for piece in (b"one", b"two"):
            sending = asyncio.create_task(sent(other, piece, b"rest"))
            with pytest.raises(LookupError, match=piece.decode()):
                await receive(socket, refuse, None)
            await sending
            assert await socket._reader.read(100) == b"rest"
        return b"rest"

    play(scene)


def test_a_read_that_is_cancelled_takes_nothing_more(play: Callable[[Play], Any]) -> None:
    async def scene(socket: Any, other: asyncio.StreamWriter) -> tuple[list[bytes], bytes]:
        found: list[bytes] = []
        reading = asyncio.create_task(receive(socket, until(b".", found), None))
        await sent(other, b"half")
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        await sent(other, b" rest.")
        return found, await socket._reader.read(100)

    assert play(scene) == ([b"half"], b" rest.")


def test_the_time_that_the_server_promises_begins_again_with_each_piece(play: Callable[[Play], Any]) -> None:
    async def scene(socket: Any, other: asyncio.StreamWriter) -> list[bytes]:
        found: list[bytes] = []
        socket._read_timeout = 1.0
        reading = asyncio.create_task(receive(socket, until(b".", found), None))
        for _ in range(4):
            await asyncio.sleep(0.5)
            await sent(other, b"-")
        with pytest.raises(TimeoutError):
            await reading
        # It is not watched where the caller ends before it, and so is cancelled.
        reading = asyncio.create_task(receive(socket, until(b".", found), 0.5))
        await asyncio.sleep(1.2)
        assert not reading.done()
        reading.cancel()
        return found

    assert play(scene) == [b"-"] * 4


def test_what_comes_as_that_time_ends_is_too_late(play: Callable[[Play], Any]) -> None:
    async def scene(socket: Any, _: asyncio.StreamWriter) -> None:
        socket._read_timeout = 60.0
        reading = asyncio.create_task(receive(socket, until(b".", []), None))
        await asyncio.sleep(0.1)
        arrivals = socket._writer.transport.get_protocol()
        arrivals._timer._on_timeout()
        arrivals.data_received(b"late")
        with pytest.raises(TimeoutError):
            await reading

    play(scene)


def test_sending_waits_while_the_other_end_takes_nothing(play: Callable[[Play], Any]) -> None:
    async def scene(socket: Any, other: asyncio.StreamWriter) -> None:
        # The reader at the other end keeps little until somebody reads.
        await send(socket, b"little", None)
        sending = asyncio.create_task(send(socket, bytes(50_000_000), None))
        await asyncio.sleep(0.2)
        assert not sending.done()
        socket._write_timeout = 0.1
        with pytest.raises(TimeoutError):
            await send(socket, b"more", None)
        taking = asyncio.create_task(drained(other))
        await sending
        taking.cancel()

    play(scene)
