"""What no question may break on: a hub, a tie to oneself, a place with everybody in it, far steps, the same question at
once from everywhere, and whoever asks and goes away.

The graph: 40,000 units in one community, all co-building with one school, which co-builds with itself too; a clinic and
a bank apart from them.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from graph.store.stored import Fact, Node, fact, node
from service.settings import Settings
from tests.graphs import TestGraph
from tests.served import served

if TYPE_CHECKING:
    from tests.conftest import BackgroundLoop

Asked = Callable[[str], asyncio.Task[httpx.Response]]
SPOKES = 40_000


def wheel() -> tuple[list[Node], list[Fact]]:
    nodes = [
        node("Area", {"id": "town", "name": "镇", "kind": "TOWN"}),
        node("Community", {"id": "community", "name": "社区"}),
        node("Unit", {"id": "hub", "name": "学校", "kind": "SCHOOL"}),
        node("Unit", {"id": "clinic", "name": "诊所", "kind": "CLINIC"}),
        node("Unit", {"id": "bank", "name": "银行", "kind": "BANK"}),
    ]
    facts: list[Fact] = []

    def link(type_: str, source: str, target: str, **given: Any) -> None:
        facts.append(fact(type_, f"{source}.{type_}.{target}", source, target, given))

    link("PART_OF", "community", "town", kind="ADMINISTRATIVE")
    link("LOCATED_IN", "hub", "community")
    link("CO_BUILDS_WITH", "hub", "hub", startDate="2020-01-01")
    link("CO_BUILDS_WITH", "clinic", "bank", startDate="2020-01-01")
    for i in range(SPOKES):
        nodes.append(node("Unit", {"id": f"unit-{i:05}", "name": f"单位{i}", "kind": "ENTERPRISE"}))
        link("LOCATED_IN", f"unit-{i:05}", "community")
        link("CO_BUILDS_WITH", "hub", f"unit-{i:05}", startDate="2020-01-01")
    return nodes, facts


@pytest.fixture(scope="module")
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("wheel", *wheel())
    return test_graph


def ask(graph: TestGraph, query: str, **variables: Any) -> dict[str, Any]:
    answer = graph.ask(query, None, **variables)
    assert "errors" not in answer, answer["errors"]
    (found,) = answer["data"].values()
    return dict(found)


def test_a_view_of_a_hub_is_cut_and_says_so(graph: TestGraph) -> None:
    query = """query($center: ID!, $steps: Int) { network(center: $center, steps: $steps, limit: 300) {
      nodes { entity distance } edges { source target } nodesTotal edgesTotal reached complete cutBy } }"""
    found = ask(graph, query, center="hub")
    assert (found["nodesTotal"], len(found["nodes"]), found["complete"]) == (SPOKES + 1, 300, False)
    assert found["edgesTotal"] == 299, "one to each unit shown, and none to itself"
    assert "NODES" in found["cutBy"]
    far = ask(graph, query, center="unit-00007", steps=10)
    assert [n["entity"] for n in far["nodes"]][:2] == ["unit-00007", "hub"]
    assert (far["reached"], far["nodesTotal"], len(far["nodes"])) == (2, SPOKES + 1, 300)


def test_partners_of_a_hub_page_by_page(graph: TestGraph) -> None:
    query = """query($of: ID!, $after: String) { coBuilders(of: $of, first: 3, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }"""
    first = ask(graph, query, of="hub")
    assert first["totalCount"] == SPOKES
    assert [n["id"] for n in first["nodes"]] == ["unit-00000", "unit-00001", "unit-00002"]
    second = ask(graph, query, of="hub", after=first["pageInfo"]["endCursor"])
    assert [n["id"] for n in second["nodes"]] == ["unit-00003", "unit-00004", "unit-00005"]


def test_a_large_page_of_partners_of_a_hub(graph: TestGraph) -> None:
    """As many as a page may have: what is sorted for it does not cost the memory of all partners once more each."""
    query = """{ coBuilders(of: "hub", first: 1000) {
      totalCount edges { strength node { id } ties { reason fact sourceIds } } pageInfo { hasNextPage } } }"""
    found = ask(graph, query)
    assert (found["totalCount"], found["pageInfo"]["hasNextPage"]) == (SPOKES, True)
    assert [edge["node"]["id"] for edge in found["edges"]] == [f"unit-{i:05}" for i in range(1000)]
    common = ask(graph, '{ commonTies(of: ["unit-00001", "unit-00002"]) { nodes { id } } }')
    assert common["nodes"] == [{"id": "hub"}]


def test_a_click_on_a_hub_returns_counts(graph: TestGraph) -> None:
    query = """{ expand(node: "hub", known: ["unit-00001"], limit: 2) {
      options { reason relationshipType direction neighborsTotal addedTotal }
      nodes { entity } edges { target } nodesTotal cutBy } }"""
    found = ask(graph, query)
    ways = {o["reason"] or o["relationshipType"]: (o["neighborsTotal"], o["addedTotal"]) for o in found["options"]}
    assert ways == {
        "DIRECT": (SPOKES, SPOKES - 1),
        "CO_BUILDS_WITH": (SPOKES, SPOKES - 1),
        "LOCATED_IN": (1, 1),
    }
    assert [n["entity"] for n in found["nodes"]] == ["unit-00000", "unit-00002"]
    assert [e["target"] for e in found["edges"]] == ["unit-00000", "unit-00001", "unit-00002"]


def test_paths_past_a_hub_and_between_components(graph: TestGraph) -> None:
    query = """query($to: ID!) { paths(from: "unit-00001", to: $to, maxLength: 8) {
      paths { nodes { id } } complete cutBy } }"""
    found = ask(graph, query, to="unit-39999")
    assert [[n["id"] for n in p["nodes"]] for p in found["paths"]] == [["unit-00001", "hub", "unit-39999"]]
    apart = ask(graph, query, to="bank")
    assert apart["paths"] == []
    assert ask(graph, query, to="unit-00001")["paths"] == []


def test_everybody_in_a_place(graph: TestGraph) -> None:
    network = """query($asOf: Date) { network(within: "town", limit: 100, asOf: $asOf) {
      nodesTotal nodes { entity } edgesTotal cutBy } }"""
    assert ask(graph, network)["nodesTotal"] == SPOKES + 2
    most = '{ network(within: "town", limit: 20000, jointBodies: NODES) { nodesTotal columns { ids } cutBy } }'
    found = ask(graph, most)
    assert (found["nodesTotal"], found["cutBy"]) == (SPOKES + 2, ["NODES", "EDGES"])
    assert len(found["columns"]["ids"]) == 20_000
    assert {"hub", "community"} <= set(found["columns"]["ids"]), "those with most relationships are shown"
    assert found["columns"]["ids"] == sorted(found["columns"]["ids"])
    assert ask(graph, network, asOf="1900-01-01")["edgesTotal"] == 0
    coverage = """{ coverage(within: "town", kinds: [SCHOOL, CLINIC], limit: 1) {
      kinds { kind missingTotal } unitsTotal complete cutBy } }"""
    assert "SCAN_LIMIT" in ask(graph, coverage)["cutBy"]
    for question in (
        'withdrawalImpact(of: "hub") { communitiesTotal pairsTotal complete cutBy }',
        'networkDiff(within: "town", from: "2019-01-01", to: "2021-01-01") { tiesGainedTotal complete cutBy }',
        'tieMatrix(within: "town", groupBy: KIND) { pairsTotal complete cutBy }',
        'matches(of: {within: "town"}) { complete cutBy }',
        'dualManagement(within: "town") { complete cutBy }',
        'doubleRegistration(within: "town") { complete cutBy }',
    ):
        found = ask(graph, f"{{ {question} }}")
        assert found["complete"] == (found["cutBy"] == []), question
    refused = graph.ask('{ metrics(within: "town") { state } }')["errors"][0]["extensions"]
    assert (refused["code"], refused["limit"]) == ("LIMIT_EXCEEDED", "metrics_bodies")


def test_timeline_and_own_tie(graph: TestGraph) -> None:
    timeline = ask(graph, '{ timeline(of: "hub", limit: 2) { eventsTotal events { date } complete cutBy } }')
    assert timeline["eventsTotal"] > 0
    assert (len(timeline["events"]), timeline["complete"]) == (2, False)
    partners = ask(graph, '{ coBuilders(of: "clinic") { nodes { id } } }')
    assert partners["nodes"] == [{"id": "bank"}]


@pytest.fixture
def url(graph: TestGraph, background_loop: BackgroundLoop) -> Iterator[str]:
    with served(background_loop, graph.database, Settings()) as address:
        yield address


POINT = '{ node(id: "hub") { id } }'
# For each of 40,000 units, all units of its community: minutes of work.
SLOW = """{ units(where: {locatedIn: {some: {node: {community: {residents: {count: {gt: 50000}}}}}}}) {
  nodes { id } } }"""


def test_a_hundred_ask_the_same_at_once(url: str, graph: TestGraph) -> None:
    query = '{ network(center: "hub", limit: 50) { nodesTotal nodes { entity } edges { target } } }'

    async def all_of_them() -> tuple[list[httpx.Response], httpx.Response]:
        async with httpx.AsyncClient(timeout=120, limits=httpx.Limits(max_connections=101)) as client:
            asking = [asyncio.create_task(client.post(f"{url}/graphql", json={"query": query})) for _ in range(100)]
            await asyncio.wait(asking, return_when=asyncio.FIRST_COMPLETED)
            point = await client.post(f"{url}/graphql", json={"query": POINT})
            return await asyncio.gather(*asking), point

    graph.statements.clear()
    answers, point = asyncio.run(all_of_them())
    assert {answer.status_code for answer in answers} == {200}
    (told,) = {answer.text for answer in answers}
    assert '"nodesTotal":40001' in told
    assert point.json()["data"] == {"node": {"id": "hub"}}
    assert graph.statements.count("network") < 50, "those who waited shared an answer"


def running(graph: TestGraph, number: int) -> bool:
    """Waits until the database works on so many lists of units."""
    show = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.name = 'units' RETURN metaData"
    for _ in range(300):
        if len(graph.run(graph.database.rows("test.running", show))) == number:
            return True
        time.sleep(0.1)
    return False


@asynccontextmanager
async def at_work(url: str, graph: TestGraph) -> AsyncIterator[tuple[asyncio.Task[httpx.Response], Asked]]:
    """Minutes of work that the database has begun, and how to ask something beside it."""
    async with httpx.AsyncClient(timeout=60) as client:

        def asked(query: str) -> asyncio.Task[httpx.Response]:
            return asyncio.create_task(client.post(f"{url}/graphql", json={"query": query}))

        slow = asked(SLOW)
        assert await asyncio.to_thread(running, graph, 1)
        yield slow, asked


@pytest.fixture
def one_at_a_time(graph: TestGraph, background_loop: BackgroundLoop) -> Iterator[str]:
    with served(background_loop, graph.database, Settings(questions_at_once=1)) as address:
        yield address


def test_a_lookup_is_answered_while_questions_wait(one_at_a_time: str, graph: TestGraph) -> None:
    async def ask_beside() -> None:
        async with at_work(one_at_a_time, graph) as (slow, asked):
            waiting = asked('{ coBuilders(of: "clinic") { nodes { id } } }')
            assert (await asked(POINT)).json()["data"] == {"node": {"id": "hub"}}
            assert not waiting.done()
            slow.cancel()
            assert (await waiting).json()["data"] == {"coBuilders": {"nodes": [{"id": "bank"}]}}

    asyncio.run(ask_beside())


def test_requests_that_share_a_call_get_their_own_selections(one_at_a_time: str, graph: TestGraph) -> None:
    # Two queries that are one statement to the database; the groups of the second are made of its answer.
    plain = '{ network(center: "clinic") { nodes { entity } edges { target } nodesTotal } }'
    grouped = '{ network(center: "clinic") { nodes { entity } edges { target } nodesTotal groups { count } } }'

    async def ask_beside() -> None:
        async with at_work(one_at_a_time, graph) as (slow, asked):
            graph.statements.clear()
            waiting = [asked(query) for query in (plain, grouped, plain, plain, grouped)]
            await asyncio.sleep(1)
            waiting[0].cancel()
            slow.cancel()
            views = [(await task).json()["data"]["network"] for task in waiting[1:]]
        assert [view.pop("groups", None) is None for view in views] == [False, True, True, False]
        assert all(view == views[0] for view in views)
        assert [node["entity"] for node in views[0]["nodes"]] == ["clinic", "bank"]
        assert graph.statements.count("network") == 2

    asyncio.run(ask_beside())


def test_who_goes_away_ends_the_work_in_the_database(url: str, graph: TestGraph) -> None:
    async def ask_and_leave() -> None:
        async with at_work(url, graph) as (slow, _):
            slow.cancel()

    asyncio.run(ask_and_leave())
    assert running(graph, 0), "the statement goes on in the database"
