"""Whoever reads an answer is woken once for its beginning: not for the success of RUN alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from graph.connection.answers import chunked
from graph.connection.sockets import receive

BEGUN = chunked(b"\xb1\x70\xa1\x86fields\x91\x85value", 1024)
RECORD = chunked(b"\xb1\x71\x91\x01", 1024)
FAILURE = chunked(b"\xb1\x7f\xa1\x84code\x80", 1024)


def received(*steps: Callable[[asyncio.StreamReader], None], is_first: bool = True) -> tuple[bytes, int]:
    """What is received at last, and after how many of these steps."""

    async def play() -> tuple[bytes, int]:
        reader = asyncio.StreamReader()
        socket = SimpleNamespace(_reader=reader, _read_deadline=None, _read_timeout=None)
        task = asyncio.ensure_future(receive(socket, None, is_first=is_first))
        taken = 0
        for step in steps:
            await asyncio.sleep(0)
            step(reader)
            taken += 1
            for _ in range(3):
                await asyncio.sleep(0)
            if task.done():
                break
        return await asyncio.wait_for(task, 5), taken

    return asyncio.run(play())


def fed(data: bytes) -> Callable[[asyncio.StreamReader], None]:
    return lambda reader: reader.feed_data(data)


def broken(reader: asyncio.StreamReader) -> None:
    reader.set_exception(ConnectionResetError())


def test_the_success_of_run_waits_for_what_follows() -> None:
    assert received(fed(BEGUN), fed(RECORD)) == (BEGUN + RECORD, 2)
    assert received(fed(BEGUN), fed(RECORD[:1])) == (BEGUN + RECORD[:1], 2)


def test_the_end_of_the_connection_is_noticed_behind_it() -> None:
    assert received(fed(BEGUN), asyncio.StreamReader.feed_eof) == (BEGUN, 2)
    with pytest.raises(ConnectionResetError):
        received(fed(BEGUN), broken)


@pytest.mark.parametrize("data", [FAILURE, BEGUN[:5], BEGUN[:-1], b"\0\0", BEGUN + RECORD])
def test_anything_else_is_received_at_once(data: bytes) -> None:
    assert received(fed(data), fed(RECORD)) == (data, 1)


def test_the_success_that_ends_an_answer_is_received_alone() -> None:
    assert received(fed(BEGUN), fed(RECORD), is_first=False) == (BEGUN, 1)
