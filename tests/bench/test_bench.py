"""The workloads are valid, and every server would give the same answer; how fast is not asked here."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from graphql import parse, validate

from bench.costs import Cost, InProcess
from bench.measure import Block, Measured
from bench.report import Run, markdown, ratios, write
from bench.run import arguments
from bench.workloads import WORKLOADS, Workload, cases, from_floor, from_graphql, parameters, plain
from graph.session import Database
from schema import build_schema
from seeds.generate import generate

if TYPE_CHECKING:
    from graph.server import ServerAddress

NODES = 2_000
NAMES = ["point", "page", "tree", "network", "filter", "coBuilders"]
EMPTY = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS"
by_workload = pytest.mark.parametrize("workload", WORKLOADS, ids=NAMES)


@pytest.fixture(scope="module")
def city(neo4j_server: ServerAddress) -> Iterator[ServerAddress]:
    """A tiny generated city; the database is empty again afterwards."""

    async def fill(nodes: int) -> None:
        database = await Database.connect(neo4j_server.uri, (neo4j_server.user, neo4j_server.password))
        try:
            await database.rows("test.empty", EMPTY)
            if nodes:
                await generate(database, nodes)
        finally:
            await database.close()

    asyncio.run(fill(NODES))
    yield neo4j_server
    asyncio.run(fill(0))


def test_the_workloads_are_those_of_the_budgets() -> None:
    assert [workload.name for workload in WORKLOADS] == NAMES


@by_workload
def test_documents_fit_the_schema(workload: Workload) -> None:
    assert validate(build_schema(), parse(workload.document)) == []


@by_workload
def test_answers_are_those_of_the_hand_written_statement(workload: Workload, city: ServerAddress) -> None:
    async def both() -> list[tuple[Any, Any, int]]:
        database = await Database.connect(city.uri, (city.user, city.password), debug_notifications=True)
        try:
            own = InProcess(database)
            found = []
            for case in await cases(workload, database, own.ask):
                own.recorder.ran.clear()
                ours = from_graphql(workload, await own.answer(workload.document, case.cobuild))
                floor = await database.read("test.floor", workload.statement, parameters(case.floor))
                found.append((ours, from_floor(orjson.dumps(floor)), len(own.recorder.ran)))
            return found
        finally:
            await database.close()

    answers = asyncio.run(both())
    assert answers
    for ours, floor, statements in answers:
        assert ours == floor
        assert statements == 1
    assert any(ours for ours, _, _ in answers), "an empty answer measures nothing"


def test_connections_of_all_servers_become_one_shape() -> None:
    ours = {"parts": {"edges": [{"cursor": "a", "role": "CHAIR", "node": {"id": "1"}}]}}
    peers = {"partsConnection": {"edges": [{"properties": {"role": "CHAIR"}, "node": {"id": "1"}}]}}
    assert plain(ours) == plain(peers) == {"parts": [{"role": "CHAIR", "node": {"id": "1"}}]}
    page = {"totalCount": 3, "pageInfo": {"hasNextPage": True, "endCursor": "x"}, "nodes": [{"id": "1"}]}
    assert plain(page) == {"rows": [{"id": "1"}], "totalCount": 3, "hasNextPage": True}


def measured(workload: Workload) -> Measured:
    blocks = {
        "floor": [Block(1.0, 2.0, 3.0), Block(2.0, 2.0, 3.0), Block(1.0, 2.0, 4.0)],
        "cobuild": [Block(1.1, 2.0, 4.0), Block(2.4, 2.0, 3.0), Block(1.3, 2.0, 4.0)],
        "peer": [Block(5.5, 2.0, 8.0), Block(4.8, 2.0, 3.0), Block(13.0, 2.0, 12.0)],
    }
    return Measured(workload, blocks, 100)


def test_ratios_are_medians_over_rounds() -> None:
    assert ratios(measured(WORKLOADS[0])) == {"floorCpu": 1.2, "peerCpu": 5.0, "peerWall": 2.0}


def test_reports(tmp_path: Path) -> None:
    costs = {name: {server: Cost(1, 10) for server in ("floor", "cobuild", "peer")} for name in NAMES}
    run = Run([measured(workload) for workload in WORKLOADS], costs, 3, 1000, 3000, "2026.08.1")
    machine, people = write(run, tmp_path, "latest")
    figures = orjson.loads(machine.read_bytes())
    assert list(figures) == ["workloads"]
    assert list(figures["workloads"]) == NAMES
    assert figures["workloads"]["page"] == {"floorCpu": 1.2, "peerCpu": 5.0, "peerWall": 2.0}
    assert people.read_text("utf-8") == markdown(run)
    assert "| coBuilders | 1 / 1 / 1 | 10 / 10 / 10 | 1.00 |" in markdown(run)


def test_help_has_examples(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        arguments(["--help"])
    assert "python -m bench.run --quick" in capsys.readouterr().out
