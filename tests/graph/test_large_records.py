"""A large record is unpacked in a thread, in pieces, and told to be large, and is let go in pieces.

Whoever gives up meanwhile closes its connection.
"""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import Any

import pytest

from graph.connection import answers, large
from graph.connection.large import Large, Rest
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


async def goes_on() -> None:
    """Wait until the collector does: the thread that unpacked a value may let it go a little later."""
    async with asyncio.timeout(10):
        while not gc.isenabled():
            await asyncio.sleep(0.001)


def test_the_garbage_collector_rests_while_there_is_a_large_value() -> None:
    async def run() -> None:
        server = ScriptedServer([Reply([ANSWER]), Reply([ANSWER]), Reply([ANSWER])])
        async with listening([server]), connected(server, lean=True) as (database, _):
            assert gc.isenabled()
            first = await database._read_sized("large", "RETURN 1", {}, 2)
            assert not gc.isenabled()
            second = await database._read_sized("large", "RETURN 1", {}, 2)
            first.rest.end()
            first.rest.end()
            assert not gc.isenabled()
            del second
            await goes_on()
            assert await database.read("large", "RETURN 1", {}, 2) == ROWS
            await goes_on()

    asyncio.run(run())


def test_a_collector_that_others_stopped_stays_stopped() -> None:
    gc.disable()
    try:
        Rest().end()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_garbage_is_collected_where_rests_follow_without_a_gap(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[object] = []
    rest = Rest()
    monkeypatch.setattr(gc, "collect", lambda: collected.append(1))
    Rest().end()
    assert collected == []
    monkeypatch.setattr(large, "LONGEST_REST", 0.0)
    Rest().end()
    assert collected == [1]
    rest.end()
    assert gc.isenabled()


class Watched:
    """Notes when it is freed."""

    def __init__(self, freed: list[int], number: int) -> None:
        self.freed, self.number = freed, number

    def __del__(self) -> None:
        self.freed.append(self.number)


@pytest.mark.parametrize("slow", [0.0, 1.0])
def test_what_nobody_else_has_is_let_go(slow: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large, "SLOW", slow)
    freed: list[int] = []
    rows = [{"nodes": [[Watched(freed, number)], "x"]} for number in range(100)]
    kept: Any = rows[17]
    held: list[object] = [({"data": [rows, None]}, "y")]
    del rows
    large.let_go(held)
    assert held == []
    assert sorted(freed) == [number for number in range(100) if number != 17]
    assert kept["nodes"][0][0].number == 17
