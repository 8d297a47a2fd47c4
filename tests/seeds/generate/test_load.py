"""A synthetic city in a real database: written once, even after interruptions."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from graph.connection.session import Database, Transaction
from graph.errors import BadUserInput, LimitExceeded, Unavailable
from graph.store import bulk
from graph.store.clipping import clip_around
from graph.store.migrations import migrate
from seeds.generate import Plan, Report, generate, node_counts, relationship_counts, stream
from seeds.generate.city import ident

if TYPE_CHECKING:
    from graph.server import ServerAddress

SIZE = 2_000
Work = Callable[[Database], Awaitable[Any]]

NODES = "MATCH (n:Entity) UNWIND labels(n) AS label RETURN label, count(*) AS n"
FACTS = "MATCH ()-[r]->() RETURN properties(r) AS r"
RELATIONSHIPS = "MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n"
DELETE = (
    "MATCH (n) WHERE n:Entity OR n:CobuildLoad OR n:Other CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS"
)


@pytest.fixture
def run(neo4j_server: ServerAddress) -> Iterator[Callable[[Work], Any]]:
    """Runs work on an empty, migrated graph, and empties it again."""

    async def within(work: Work) -> Any:
        db = await Database.connect(neo4j_server.uri, (neo4j_server.user, neo4j_server.password))
        try:
            return await work(db)
        finally:
            await db.close()

    async def empty(db: Database) -> None:
        await db.rows("test.empty", DELETE)

    def on_empty_graph(work: Work) -> Any:
        return asyncio.run(within(work))

    asyncio.run(within(empty))
    yield on_empty_graph
    asyncio.run(within(empty))


async def counts(db: Database) -> tuple[dict[str, int], dict[str, int]]:
    nodes = {row["label"]: row["n"] for row in await db.rows("test.nodes", NODES)}
    return nodes, {row["type"]: row["n"] for row in await db.rows("test.relationships", RELATIONSHIPS)}


async def assert_whole(db: Database, plan: Plan) -> None:
    nodes, relationships = await counts(db)
    assert nodes["Entity"] == plan.nodes
    assert {label: nodes[label] for label in node_counts(plan)} == node_counts(plan)
    assert relationships == relationship_counts(plan)


def test_a_city_is_loaded_once_and_reports_its_progress(run: Callable[[Work], Any]) -> None:
    told: list[tuple[int, int, str]] = []

    async def work(db: Database) -> None:
        report = await generate(db, SIZE, 3, progress=lambda done, total, what: told.append((done, total, what)))
        assert report.written == report.nodes + report.relationships == told[-1][0] == told[-1][1]
        assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
        await assert_whole(db, Plan(SIZE, 3))
        again = await generate(db, SIZE, 3)
        assert again.was_complete
        await assert_whole(db, Plan(SIZE, 3))

    run(work)


def test_stored_rows_equal_the_generated_ones(run: Callable[[Work], Any]) -> None:
    plan = Plan(1_200, 5)

    async def work(db: Database) -> None:
        await generate(db, plan.nodes, plan.seed)
        unit = ident("unit", plan.unit_at_rank(0))
        text = "MATCH (n:Organization {id: $id}) RETURN properties(n) AS n, labels(n) AS labels"
        (found,) = await db.rows("test.unit", text, {"id": unit})
        text = "MATCH (a)-[r:CHAIRS]->(b) RETURN a.id AS source, b.id AS target, properties(r) AS properties"
        chairs = await db.rows("test.chairs", text)
        made: dict[str, list[Any]] = {}
        for batch in stream(plan):
            made.setdefault(batch.name, []).extend(batch.rows)
        assert sorted(found["labels"]) == ["Entity", "Organization", "Unit"]
        (expected,) = (row for row in made["Unit"] if row["id"] == unit)
        assert plain(found["n"]) == plain(expected)
        by_id = {row["properties"]["id"]: plain(row["properties"]) for row in chairs}
        assert by_id == {row["properties"]["id"]: plain(row["properties"]) for row in made["CHAIRS"]}
        assert Counter(row["source"] for row in chairs) == Counter(row["source"] for row in made["CHAIRS"])

    run(work)


def test_clipping_in_the_database_finds_nothing_to_change(run: Callable[[Work], Any]) -> None:
    async def work(db: Database) -> None:
        await generate(db, SIZE, 5)
        before = await db.rows("test.facts", FACTS)

        async def clip(transaction: Transaction) -> None:
            (found,) = await transaction.run("MATCH (n:Entity) RETURN collect(n.id) AS ids")
            await clip_around(transaction, found["ids"])

        await db.write("test.clip", clip)
        after = {fact["r"]["id"]: fact["r"] for fact in await db.rows("test.facts", FACTS)}
        assert [fact["r"] for fact in before if fact["r"] != after[fact["r"]["id"]]] == []

    run(work)


def plain(properties: dict[str, Any]) -> dict[str, Any]:
    """Dates of the database and of Python as text."""
    dates = ("validFrom", "validTo", "statedFrom", "statedTo", "openFrom", "openTo", "observedOn")
    return {name: str(value) if name in dates else value for name, value in properties.items()}


class InterruptionError(Exception):
    """Ends a load in the middle."""


def ending_after(batches: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the load end while it writes the batch after so many."""
    write, written = bulk.write_batch, 0

    async def limited(*args: Any, **kwargs: Any) -> None:
        nonlocal written
        if written >= batches:
            raise InterruptionError
        await write(*args, **kwargs)
        written += 1

    monkeypatch.setattr(bulk, "write_batch", limited)


@pytest.mark.parametrize("batches", [1, 17, 40])
def test_an_interrupted_load_goes_on_where_it_stopped(
    run: Callable[[Work], Any], monkeypatch: pytest.MonkeyPatch, batches: int
) -> None:
    plan = Plan(SIZE, 4)

    async def work(db: Database) -> None:
        with monkeypatch.context() as patch:
            ending_after(batches, patch)
            with pytest.raises(InterruptionError):
                await generate(db, plan.nodes, plan.seed)
        nodes, relationships = await counts(db)
        there = nodes.get("Entity", 0) + sum(relationships.values())
        report: Report = await generate(db, plan.nodes, plan.seed)
        assert report.written == report.nodes + report.relationships - there
        await assert_whole(db, plan)

    run(work)


def test_a_cancelled_load_leaves_whole_batches_and_goes_on(run: Callable[[Work], Any]) -> None:
    plan = Plan(SIZE, 4)

    async def work(db: Database) -> None:
        halfway = asyncio.Event()
        loading = asyncio.create_task(
            generate(db, plan.nodes, plan.seed, progress=lambda done, *_: halfway.set() if done > 3_000 else None)
        )
        await halfway.wait()
        loading.cancel()
        with pytest.raises((asyncio.CancelledError, Unavailable)):
            await loading
        report = await generate(db, plan.nodes, plan.seed)
        assert 0 < report.written < report.nodes + report.relationships
        await assert_whole(db, plan)

    run(work)


def test_two_loads_at_once_write_nothing_twice(run: Callable[[Work], Any]) -> None:
    plan = Plan(SIZE, 4)

    async def work(db: Database) -> None:
        await migrate(db)
        both = (generate(db, plan.nodes, plan.seed) for _ in range(2))
        outcomes = await asyncio.gather(*both, return_exceptions=True)
        assert all(isinstance(outcome, Report | BadUserInput) for outcome in outcomes)
        await generate(db, plan.nodes, plan.seed)
        await assert_whole(db, plan)

    run(work)


def test_a_graph_with_other_content_is_unchanged_unless_allowed(run: Callable[[Work], Any]) -> None:
    async def work(db: Database) -> None:
        await migrate(db)
        await db.rows("test.other", "CREATE (:Entity:Unit {id: 'mine', name: '我的'})")
        with pytest.raises(BadUserInput, match="already holds 1 other"):
            await generate(db, SIZE)
        assert (await counts(db))[0] == {"Entity": 1, "Unit": 1}
        await generate(db, SIZE, beside=True)
        assert (await counts(db))[0]["Entity"] == SIZE + 1

    run(work)


def test_another_city_is_refused(run: Callable[[Work], Any]) -> None:
    async def work(db: Database) -> None:
        await generate(db, 1_200, 1)
        for size, seed in ((1_300, 1), (1_200, 2)):
            with pytest.raises(BadUserInput, match="city of 1,200 nodes with seed 1"):
                await generate(db, size, seed, beside=True)

    run(work)


def test_a_size_past_the_limit_touches_no_database() -> None:
    with pytest.raises(LimitExceeded, match="at most 1,000,000 nodes"):
        asyncio.run(generate(None, 1_000_001))  # type: ignore[arg-type]
