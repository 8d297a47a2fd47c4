"""A large record is unpacked in a thread, in pieces, and told to be large; whoever gives up closes its connection."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from graph.connection import answers
from graph.connection.packed import Large
from graph.connection.pieces import unpack_in_pieces
from tests.graph.scenes import VALUE, WHOLE, connected
from tests.graph.scripted_bolt import RECORD, Reply, ScriptedServer, Struct, began, chunked, finished, listening, pack

ROWS = [[f"单位 {number}", number] for number in range(8_000)]
DATA = pack(Struct(RECORD, ([ROWS],)))
ANSWER = began("data") + chunked(DATA, *range(60_000, len(DATA), 60_000)) + finished()


def test_large_values_are_told_and_others_are_not() -> None:
    async def run() -> None:
        server = ScriptedServer([Reply([WHOLE]), Reply([ANSWER])])
        async with listening([server]), connected(server, lean=True) as (database, reader):
            assert await database._read_sized("small", "RETURN 1", {}, 2) == VALUE
            assert await database._read_sized("large", "RETURN 1", {}, 2) == Large(ROWS)
            assert await database.read("large", "RETURN 1", {}, 2) == ROWS
            assert reader.read_here == 3

    asyncio.run(run())


def test_it_is_unpacked_in_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: set[str] = set()
    usual = unpack_in_pieces

    def watched(*arguments: Any) -> Any:
        seen.add(threading.current_thread().name)
        return usual(*arguments)

    monkeypatch.setattr(answers, "unpack_in_pieces", watched)

    async def run() -> None:
        server = ScriptedServer([Reply([ANSWER])])
        async with listening([server]), connected(server, lean=True) as (database, _):
            assert await database.read("large", "RETURN 1", {}, 2) == ROWS

    asyncio.run(run())
    assert len(seen) == 1
    assert seen.pop().startswith("unpacking")


def test_a_caller_that_leaves_meanwhile_closes_the_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    began_, go_on = threading.Event(), threading.Event()
    usual = unpack_in_pieces

    def waiting(*arguments: Any) -> Any:
        began_.set()
        go_on.wait(10)
        return usual(*arguments)

    async def run() -> None:
        server = ScriptedServer([Reply([ANSWER])])
        async with listening([server]), connected(server, lean=True) as (database, reader):
            with monkeypatch.context() as patched:
                patched.setattr(answers, "unpack_in_pieces", waiting)
                reading = asyncio.create_task(database.read("large", "RETURN 1", {}, 30))
                await asyncio.to_thread(began_.wait, 10)
                reading.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await reading
                go_on.set()
            (left,) = (each for found in reader._pool.connections.values() for each in found)
            assert (left.in_use, left.closed()) == (False, True)
            assert await database.read("large", "RETURN 1", {}, 2) == ROWS
            assert server.heard.count("HELLO") == 2

    asyncio.run(run())
