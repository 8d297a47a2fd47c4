"""The session on a real Neo4j: values, time-outs, cancellation, broken connections, and what each failure is called."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from graph.connection import session
from graph.connection.session import Database, ExecutedStatement, Transaction
from graph.errors import ConfigurationError, TimedOut, Unavailable
from resolvers.budget import Budget

if TYPE_CHECKING:
    from graph.server import ServerAddress

ENDLESS = "UNWIND range(1, 20000000000) AS i WITH i WHERE i % 7 = $r RETURN count(i) AS c"


@pytest.fixture(params=["lean", "session"])
def reads(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways in which ``read`` reads."""
    monkeypatch.setattr(session, "DEFAULT_READS", request.param)


@asynccontextmanager
async def connected(server: ServerAddress, **options: object) -> AsyncIterator[Database]:
    database = await Database.connect(server.uri, (server.user, server.password), **options)  # type: ignore[arg-type]
    assert (database.no_lean_reads is None) == (session.DEFAULT_READS != "session"), database.no_lean_reads
    try:
        yield database
    finally:
        await database.close()


def on_database(server: ServerAddress, check: Callable[[Database], Awaitable[None]], **options: object) -> None:
    async def run() -> None:
        async with connected(server, **options) as database:
            await check(database)

    asyncio.run(run())


class Cable:
    """A TCP proxy before the server, whose connections can be cut and which can refuse new ones."""

    def __init__(self, uri: str) -> None:
        target = urlsplit(uri)
        self.target = (target.hostname, target.port)
        self.connections: list[asyncio.StreamWriter] = []
        self.made = 0
        self.cut_next_answer = False

    async def plug_in(self, port: int = 0) -> int:
        self.listener = await asyncio.start_server(self.carry, "127.0.0.1", port)
        self.port = int(self.listener.sockets[0].getsockname()[1])
        return self.port

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.made += 1
        there, back = await asyncio.open_connection(*self.target)
        self.connections += [writer, back]
        await asyncio.gather(self.pump(reader, back), self.pump(there, writer, answers=True))

    async def pump(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, answers: bool = False) -> None:
        try:
            while data := await source.read(65536):
                if answers and self.cut_next_answer:
                    self.cut_next_answer = False
                    break
                sink.write(data)
                await sink.drain()
        except ConnectionError:
            pass
        finally:
            sink.close()

    def cut(self) -> None:
        for connection in self.connections:
            connection.transport.abort()
        self.connections.clear()

    async def unplug(self) -> None:
        self.listener.close()
        self.cut()
        await asyncio.sleep(0.05)


@asynccontextmanager
async def over_cable(server: ServerAddress) -> AsyncIterator[tuple[Cable, Database]]:
    cable = Cable(server.uri)
    port = await cable.plug_in()
    database = await Database.connect(f"bolt://127.0.0.1:{port}", (server.user, server.password))
    try:
        yield cable, database
    finally:
        await database.close()
        await cable.unplug()


async def running(database: Database, name: str) -> list[str]:
    rows = await database.rows("list", "SHOW TRANSACTIONS YIELD metaData, status RETURN metaData, status")
    return [row["status"] for row in rows if row["metaData"].get("name") == name]


async def until(condition: Callable[[], Awaitable[bool]], seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while not await condition():
            await asyncio.sleep(0.05)


async def begun(database: Database, name: str) -> bool:
    return await running(database, name) == ["Running"]


async def ended(database: Database, name: str) -> bool:
    return not await running(database, name)


@pytest.mark.usefixtures("reads")
def test_a_read_gives_the_single_value_and_is_reported(neo4j_server: ServerAddress) -> None:
    seen: list[ExecutedStatement] = []

    async def check(database: Database) -> None:
        seen.clear()
        assert await database.read("value", "RETURN {a: $x, b: [1, 2]} AS data", {"x": "社区"}, 5) == {
            "a": "社区",
            "b": [1, 2],
        }
        assert await database.read("nothing", "UNWIND [] AS x RETURN x", {}, 5) is None

    on_database(neo4j_server, check, on_statement=seen.append)
    assert [(statement.name, statement.rows) for statement in seen] == [("value", 1), ("nothing", 0)]
    assert all(0 < statement.ms < 5000 for statement in seen)


@pytest.mark.usefixtures("reads")
def test_statements_end_in_the_server_when_their_request_has_spent_its_time(neo4j_server: ServerAddress) -> None:
    async def check(database: Database) -> None:
        budget = Budget(0.6)

        async def spend(name: str) -> None:
            # The server itself would let it go on for minutes.
            with budget.spending():
                await database.read(name, ENDLESS, {"r": 1}, 300)

        found = await asyncio.gather(spend("one"), spend("two"), return_exceptions=True)
        assert [type(each) for each in found] == [TimedOut, TimedOut]
        for name in ("one", "two"):
            await until(lambda name=name: ended(database, name))  # type: ignore[misc]

    on_database(neo4j_server, check)


@pytest.mark.usefixtures("reads")
def test_a_slow_statement_is_ended_in_the_server(neo4j_server: ServerAddress) -> None:
    async def check(database: Database) -> None:
        with pytest.raises(TimedOut) as failure:
            await database.read("slow", ENDLESS, {"r": 1}, 0.3)
        assert failure.value.extensions["code"] == "TIMEOUT"
        await until(lambda: ended(database, "slow"))

    on_database(neo4j_server, check)


@pytest.mark.usefixtures("reads")
def test_a_cancelled_caller_ends_its_statement_in_the_server(neo4j_server: ServerAddress) -> None:
    name = f"cancelled-{uuid.uuid4()}"

    async def check(database: Database) -> None:
        reading = asyncio.create_task(database.read(name, ENDLESS, {"r": 2}, 60))

        async def started() -> bool:
            return await running(database, name) == ["Running"]

        async def ended() -> bool:
            return await running(database, name) == []

        await until(started)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        await until(ended, 5)
        assert await database.read("after", "RETURN 1", {}, 5) == 1

    on_database(neo4j_server, check)


def test_a_stream_comes_in_parts_and_ends_in_the_server_where_its_reader_stops(neo4j_server: ServerAddress) -> None:
    name, seen = f"streamed-{uuid.uuid4()}", list[ExecutedStatement]()

    async def check(database: Database) -> None:
        parts = [
            len(part) async for part in database.stream(name, "UNWIND range(1, $n) AS i RETURN i, '社'", {"n": 2500})
        ]
        assert parts == [1000, 1000, 500]
        assert seen[-1].rows == 2500
        endless = "UNWIND range(1, 20000000000) AS i RETURN i"
        async with aclosing(database.stream(name, endless)) as stream:
            assert (await anext(stream))[0] == [1]
        await until(lambda: ended(database, name), 5)
        reading = asyncio.create_task(anext(database.stream(name, ENDLESS, {"r": 2})))
        await until(lambda: begun(database, name))
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        await until(lambda: ended(database, name), 5)
        assert await database.read("after", "RETURN 1", {}, 5) == 1

    on_database(neo4j_server, check, on_statement=seen.append)


@pytest.mark.usefixtures("reads")
def test_a_read_survives_connections_that_broke_while_idle(neo4j_server: ServerAddress) -> None:
    async def run() -> None:
        async with over_cable(neo4j_server) as (cable, database):
            await asyncio.gather(*(database.read("warm", "RETURN 1", {}, 5) for _ in range(5)))
            cable.cut()
            assert await database.read("again", "RETURN 2", {}, 5) == 2

    asyncio.run(run())


@pytest.mark.usefixtures("reads")
def test_a_read_survives_a_connection_that_breaks_before_its_answer(neo4j_server: ServerAddress) -> None:
    async def run() -> None:
        async with over_cable(neo4j_server) as (cable, database):
            before = cable.made
            cable.cut_next_answer = True
            assert await database.read("again", "RETURN 2", {}, 5) == 2
            assert cable.made == before + 1

    asyncio.run(run())


@pytest.mark.usefixtures("reads")
def test_a_lost_server_is_unavailable_and_its_return_is_noticed(neo4j_server: ServerAddress) -> None:
    async def run() -> None:
        async with over_cable(neo4j_server) as (cable, database):
            port = cable.port
            await cable.unplug()
            for _ in range(2):
                with pytest.raises(Unavailable) as failure:
                    await database.read("gone", "RETURN 1", {}, 5)
                assert failure.value.extensions["retryAfter"] > 0
                assert "127.0.0.1" not in failure.value.message
            with pytest.raises(Unavailable):
                await database.rows("gone", "RETURN 1")
            await cable.plug_in(port)
            assert await database.read("back", "RETURN 1", {}, 5) == 1

    asyncio.run(run())


def test_a_write_commits_counts_and_can_be_read_back(neo4j_server: ServerAddress) -> None:
    key = str(uuid.uuid4())

    async def create(transaction: Transaction) -> dict[str, int]:
        rows = await transaction.run("CREATE (n:SessionTest {key: $key}) RETURN n.key AS key", {"key": key})
        assert rows == [{"key": key}]
        await transaction.run("MATCH (n:SessionTest {key: $key}) SET n.seen = true", {"key": key})
        return transaction.counters

    async def fail(transaction: Transaction) -> None:
        await transaction.run("CREATE (:SessionTest {key: $key})", {"key": key})
        raise ValueError("no")

    async def check(database: Database) -> None:
        count = "MATCH (n:SessionTest {key: $key}) RETURN count(n)"
        assert await database.write("create", create) == {"nodes_created": 1, "properties_set": 2, "labels_added": 1}
        assert await database.read("count", count, {"key": key}, 5, read_back=True) == 1
        with pytest.raises(ValueError, match="no"):
            await database.write("fail", fail)
        assert await database.read("count", count, {"key": key}, 5, read_back=True) == 1
        await database.rows("clean", "MATCH (n:SessionTest {key: $key}) DELETE n", {"key": key})
        assert await database.read("count", count, {"key": key}, 5, read_back=True) == 0

    on_database(neo4j_server, check)


def test_a_write_that_needs_too_much_memory_changes_nothing_and_says_what_to_do(
    neo4j_server: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "WRITE_RETRY_SECONDS", 0.0)
    key = str(uuid.uuid4())
    endless = "UNWIND range(1, 1000000000) AS i WITH collect(toString(i)) AS texts RETURN size(texts) AS size"

    async def work(transaction: Transaction) -> None:
        await transaction.run("CREATE (:SessionTest {key: $key})", {"key": key})
        await transaction.run(endless)

    async def check(database: Database) -> None:
        with pytest.raises(Unavailable, match="nothing was changed: write less at a time, or raise the setting heap"):
            await database.write("endless", work, timeout=120)
        count = "MATCH (n:SessionTest {key: $key}) RETURN count(n)"
        assert await database.read("count", count, {"key": key}, 5, read_back=True) == 0

    on_database(neo4j_server, check)


def test_two_writers_that_deadlock_both_succeed(neo4j_server: ServerAddress) -> None:
    key = str(uuid.uuid4())

    async def check(database: Database) -> None:
        await database.rows("make", "UNWIND [1, 2] AS i CREATE (:SessionTest {key: $key, i: i, n: 0})", {"key": key})
        add = "MATCH (n:SessionTest {key: $key, i: $i}) SET n.n = n.n + 1"
        first_pass = asyncio.Barrier(2)
        attempts = 0

        async def both(transaction: Transaction, order: tuple[int, int]) -> None:
            nonlocal attempts
            attempts += 1
            await transaction.run(add, {"key": key, "i": order[0]})
            if attempts <= 2:
                await first_pass.wait()
            await transaction.run(add, {"key": key, "i": order[1]})

        await asyncio.gather(
            database.write("ab", lambda transaction: both(transaction, (1, 2))),
            database.write("ba", lambda transaction: both(transaction, (2, 1))),
        )
        total = "MATCH (n:SessionTest {key: $key}) RETURN sum(n.n)"
        assert await database.read("sum", total, {"key": key}, 5, read_back=True) == 4
        assert attempts == 3
        await database.rows("clean", "MATCH (n:SessionTest {key: $key}) DELETE n", {"key": key})

    on_database(neo4j_server, check)


def test_explain_and_profile_tell_operators_and_hits(neo4j_server: ServerAddress) -> None:
    async def check(database: Database) -> None:
        text = "UNWIND range(1, $n) AS i MATCH (m) WHERE elementId(m) = 'none' RETURN count(*) AS c"
        planned = await database.explain(text, {"n": 3})
        ran = await database.profile(text, {"n": 3})
        assert planned.db_hits == 0
        assert "ProduceResults" in planned.operators
        assert set(ran.operators) == set(planned.operators)
        assert ran.rows == 1

    on_database(neo4j_server, check)


@pytest.mark.parametrize("uri", ["http://127.0.0.1:1", "nonsense", "", "bolt://host:port"])
def test_an_unusable_address_names_the_setting(uri: str) -> None:
    with pytest.raises(ConfigurationError, match="neo4j_uri"):
        asyncio.run(Database.connect(uri, None))


@pytest.mark.parametrize("uri", ["bolt://127.0.0.1:1", "bolt://no-such-host.invalid:7687"])
def test_a_server_that_is_not_there_is_unavailable(uri: str) -> None:
    with pytest.raises(Unavailable):
        asyncio.run(Database.connect(uri, None))


def test_a_wrong_password_and_database_name_the_setting(neo4j_server: ServerAddress) -> None:
    with pytest.raises(ConfigurationError, match="neo4j_password"):
        asyncio.run(Database.connect(neo4j_server.uri, (neo4j_server.user, "wrong")))
    with pytest.raises(ConfigurationError, match="neo4j_database"):
        asyncio.run(Database.connect(neo4j_server.uri, (neo4j_server.user, neo4j_server.password), "nowhere"))


@pytest.mark.usefixtures("reads")
def test_faults_of_a_statement_are_not_disguised(neo4j_server: ServerAddress) -> None:
    async def check(database: Database) -> None:
        with pytest.raises(Exception, match="Invalid input") as failure:
            await database.read("typo", "RETRUN 1", {}, 5)
        assert not hasattr(failure.value, "extensions")

    on_database(neo4j_server, check)


def test_a_search_before_its_index_is_there_says_what_to_wait_for(neo4j_server: ServerAddress) -> None:
    async def check(database: Database) -> None:
        with pytest.raises(Unavailable, match="cobuild migrate"):
            await database.read("search", "CALL db.index.fulltext.queryNodes('not_yet', 'a') YIELD node RETURN 1", {})

    on_database(neo4j_server, check)
