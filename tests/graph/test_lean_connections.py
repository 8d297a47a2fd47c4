"""What reading below the session does with connections that are shared, idle, busy or given up, beside a session."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import neo4j
import pytest

from graph.connection.answers import Answer
from graph.connection.lean import LeanReader, _Done
from graph.connection.session import Database
from graph.errors import TimedOut, Unavailable
from graph.messages.language import Message
from tests.graph.scenes import VALUE, WHOLE, Found, Scene, both_ways, compared, connected, state_of
from tests.graph.scripted_bolt import SUCCESS, Reply, ScriptedServer, listening, message


async def said(reading: Awaitable[Any]) -> Any:
    """What a read gives: its value, or its error without addresses in memory."""
    try:
        return await reading
    except Exception as error:
        return (type(error), str(error).partition(" at 0x")[0])


def test_parameters_that_cannot_be_sent_are_refused_alike() -> None:
    async def check(_: ScriptedServer, database: Database) -> Found:
        found: list[Any] = []
        for value in (object(), 2**70, {1: 2}, "\ud800", [{"a": {3}}]):
            found.append(await said(database.read("unsendable", "RETURN $x", {"x": value}, 2)))
            found.append(await database.read("after", "RETURN 1", {}, 2))
        return tuple(found)

    both_ways(lambda: ScriptedServer([Reply([WHOLE])]), check)


def test_a_server_that_is_silent_for_longer_than_it_promised_is_left() -> None:
    async def check(server: ScriptedServer, database: Database) -> Found:
        return await database.read("silent", "RETURN 1", {}, 5), server.heard.count("HELLO")

    silent = {"connection.recv_timeout_seconds": 1}
    found = both_ways(lambda: ScriptedServer([Reply([WHOLE[:30]]), Reply([WHOLE])], hints=silent), check)
    assert found == (VALUE, 2)


async def heard(server: ScriptedServer, message: str, times: int = 1) -> None:
    """Wait until a server has heard this, and has had a moment to answer."""
    async with asyncio.timeout(10):
        while server.heard.count(message) < times:
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)


def test_a_cancelled_read_closes_its_connection_alike() -> None:
    async def check(server: ScriptedServer, database: Database) -> Found:
        others = {id(each) for each in gc.get_objects() if type(each) is _Done}
        reading = asyncio.create_task(database.read("cancelled", "RETURN 1", {}, 5))
        await heard(server, "PULL")
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        mine = [each for each in gc.get_objects() if type(each) is _Done and id(each) not in others]
        kept = [each._received for each in mine if each._received]
        assert not kept, "what was received stays in memory"
        first = state_of(database._driver._pool, {server.port: "server"})
        return first, await database.read("after", "RETURN 1", {}, 2)

    both_ways(lambda: ScriptedServer([Reply([WHOLE[:30]]), Reply([WHOLE])]), check)


def test_a_read_that_is_cancelled_as_its_answer_comes_is_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    """A session takes its answer apart itself, and cannot be cancelled between that and its return."""
    add = Answer.add

    async def run() -> None:
        server = ScriptedServer([Reply([WHOLE])])
        async with listening([server]), connected(server, lean=True) as (database, _):
            reading = asyncio.create_task(database.read("cancelled", "RETURN 1", {}, 5))

            def added(answer: Answer, data: bytes) -> bool:
                is_whole = add(answer, data)
                assert is_whole
                reading.cancel()
                return is_whole

            monkeypatch.setattr(Answer, "add", added)
            with pytest.raises(asyncio.CancelledError):
                await reading
            monkeypatch.undo()
            state = state_of(database._driver._pool, {server.port: "server"})
            assert [each[:2] for each in state["connections"]["server"]] == [(False, True)]
            assert await database.read("after", "RETURN 1", {}, 2) == VALUE

    asyncio.run(run())


def test_a_read_may_be_cancelled_while_it_is_sent() -> None:
    async def check(_: ScriptedServer, database: Database) -> Found:
        first = await database.read("heard", "RETURN 1", {}, 2)
        unheard = await said(database.read("unheard", "RETURN $x", {"x": "x" * 20_000_000}, 0.3))
        return first, unheard, await database.read("after", "RETURN 1", {}, 2)

    found = both_ways(lambda: ScriptedServer([Reply([WHOLE])], deaf_after=1), check)
    assert found[1][0] is TimedOut


def test_a_read_whose_coroutine_is_thrown_away_closes_its_connection() -> None:
    """Nothing can be awaited then, so there is nothing to compare with: a session of the driver fails at that."""

    async def run() -> None:
        server = ScriptedServer([Reply([WHOLE[:30]]), Reply([WHOLE])])
        async with listening([server]), connected(server, lean=True) as (database, reader):
            reading = reader.first_record(neo4j.Query("RETURN 1", metadata={"name": "thrown away"}), {})
            waits: Any = reading.send(None)
            await asyncio.sleep(0.1)
            assert waits is not None
            reading.close()
            state = state_of(database._driver._pool, {server.port: "server"})
            assert [each[:2] for each in state["connections"]["server"]] == [(False, True)]
            assert await database.read("after", "RETURN 1", {}, 2) == VALUE

    asyncio.run(run())


def test_a_closed_driver_reads_no_more() -> None:
    async def check(_: ScriptedServer, database: Database) -> Found:
        await database.close()
        return (await said(database.read("late", "RETURN 1", {}, 2)),)

    assert both_ways(lambda: ScriptedServer([Reply([WHOLE])]), check)[0][0] is neo4j.exceptions.DriverError


@pytest.mark.parametrize(
    ("cancelled", "end"), [(False, neo4j.exceptions.DriverError), (True, asyncio.CancelledError)], ids=["alone", "both"]
)
def test_a_driver_that_is_closed_ends_reads_in_progress(cancelled: bool, end: type[BaseException]) -> None:
    async def check(server: ScriptedServer, database: Database) -> Found:
        reading = asyncio.create_task(database.read("late", "RETURN 1", {}, 5))
        await heard(server, "PULL")
        closing = asyncio.create_task(database.close())
        await asyncio.sleep(0)
        if cancelled:
            reading.cancel()
        await closing
        ended: tuple[Any, ...] = await asyncio.gather(reading, return_exceptions=True)
        return (type(ended[0]),)

    assert both_ways(lambda: ScriptedServer([Reply([WHOLE[:30]])]), check)[0] is end


def test_many_reads_share_the_connections_of_the_pool() -> None:
    async def check(server: ScriptedServer, database: Database) -> Found:
        values = await asyncio.gather(*(database.read("many", "RETURN 1", {}, 5) for _ in range(40)))
        return values == [VALUE] * 40, server.heard.count("HELLO")

    assert both_ways(lambda: ScriptedServer([Reply([WHOLE])]), check, max_connection_pool_size=3) == (True, 3)


def test_a_read_that_finds_no_free_connection_says_so() -> None:
    async def check(server: ScriptedServer, database: Database) -> Found:
        first = asyncio.create_task(database.read("keeps it", "RETURN 1", {}, 5))
        await heard(server, "PULL")
        busy = await said(database.read("waits", "RETURN 1", {}, 5))
        waiting = asyncio.create_task(database.read("gives up", "RETURN 1", {}, 5))
        await asyncio.sleep(0.05)
        waiting.cancel()
        first.cancel()
        await asyncio.gather(first, waiting, return_exceptions=True)
        return busy, await database.read("after", "RETURN 1", {}, 2)

    options = {"max_connection_pool_size": 1, "connection_acquisition_timeout": 0.3}
    found = both_ways(lambda: ScriptedServer([Reply([WHOLE[:30]]), Reply([WHOLE])]), check, **options)
    assert found == ((Unavailable, "All connections to the database are busy."), VALUE)


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_connections_that_were_idle_or_are_old_are_treated_as_by_a_session(scheme: str) -> None:
    def make(resets: Sequence[Reply] = (), **options: Any) -> Callable[[], Scene]:
        return lambda: Scene([ScriptedServer([Reply([WHOLE])], resets=list(resets))], scheme, reads=4, options=options)

    # Over neo4j:// the routing table is asked for before.
    routed = int(scheme == "neo4j")
    gone = [Reply([], cut=True), Reply([message(SUCCESS, {})]), Reply([], cut=True)]
    for scene, resets, logins in (
        (make(), 0, 1),
        (make(liveness_check_timeout=0), 4 + routed, 1),
        (make(gone, liveness_check_timeout=0), 4 + routed, 3),
        (make(max_connection_lifetime=0), 0, 5 + routed),
    ):
        found, read_here = asyncio.run(compared(scene))
        assert set(found.results) == {("value", repr(VALUE))}
        assert (read_here, found.heard[0].count("RESET"), found.heard[0].count("HELLO")) == (4, resets, logins)


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_checks_of_idle_connections_that_end_in_a_time_out_leave_their_places_free(scheme: str) -> None:
    """The driver counts such connections as in use for ever, so that in the end every statement would wait in vain."""

    async def check(server: ScriptedServer, database: Database) -> Found:
        await asyncio.gather(*(database.read("first", "RETURN 1", {}, 20) for _ in range(2)))
        server.resets = [Reply([])] * 3
        frozen = [await said(database.read("frozen", "RETURN 1", {}, 0.2)) for _ in range(2)]
        writing = asyncio.create_task(database.rows("frozen", "RETURN 1"))
        await heard(server, "RESET", len(frozen) + 1)
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)
        server.resets.clear()
        return *(kind for kind, _ in frozen), await database.read("again", "RETURN 1", {}, 20)

    options = {"max_connection_pool_size": 2, "liveness_check_timeout": 0, "connection_acquisition_timeout": 10}
    found = both_ways(lambda: ScriptedServer([Reply([WHOLE])]), check, scheme=scheme, **options)
    assert found == (TimedOut, TimedOut, VALUE)


def test_where_the_driver_logs_every_message_its_session_reads(caplog: pytest.LogCaptureFixture) -> None:
    async def run() -> LeanReader | Message:
        server = ScriptedServer([Reply([WHOLE])])
        async with listening([server]), connected(server, lean=False) as (database, _):
            return await LeanReader.proven(database._driver, "neo4j")

    with caplog.at_level(logging.DEBUG, "neo4j"):
        assert asyncio.run(run()) == "the driver logs every message, which its session alone does"
