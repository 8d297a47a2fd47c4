"""The database cost of sample operations: one statement for each root field, few database hits, no needless scan.

The graph is fixed, so that hits are: 2,000 units in 40 communities, with seats in 20 joint committees.
"""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest

from graph.store.stored import Fact, Node, fact, node
from service.web_pages import examples_file
from tests.graph.operations import SAMPLES
from tests.graphs import TestGraph
from tests.recording import Recording

UNITS, COMMUNITIES, COMMITTEES = 2000, 40, 20
# Database hits at most. A scan of all units alone takes 2,000, with a look at a property of each 4,000.
HITS = {
    "point": 20,
    "point of any type": 20,
    "things by ids": 30,
    "page": 100,
    "page and total": 120,
    "order by name": 120,
    "order by name, backward": 120,
    "order by number of links": 9000,
    "tree": 900,
    "filter by id": 30,
    "filter by ids": 30,
    "filter by name": 40,
    "filter by start of name": 6000,
    "filter through a relation": 1500,
    "filter through two relations, on a date": 3000,
    "filter on the link": 60,
    "facts and sources": 60,
    "another date below": 1500,
    "search": 20000,
    "co-builders": 12000,
    "co-builders with ties": 12000,
    "core": 120000,
    "service": 100,
}
SCANS = {"NodeByLabelScan", "AllNodesScan", "UnionNodeByLabelsScan", "PartitionedNodeByLabelScan"}
EXAMPLES = json.loads(examples_file().read_text(encoding="utf-8"))
SERVED_BY_AN_INDEX = [
    *("point", "point of any type", "things by ids", "page", "order by name", "order by name, backward", "tree"),
    *("filter by id", "filter by ids", "filter by name", "filter by start of name", "filter by kind"),
    *("filter through a relation", "filter through two relations, on a date", "filter on the link"),
    *("filter of an interface", "facts and sources", "another date below", "co-builders", "core", "search"),
]


def town() -> tuple[list[Node], list[Fact]]:
    nodes = [node("Community", {"id": f"community-{i}", "name": f"社区{i}"}) for i in range(COMMUNITIES)]
    nodes += [node("Source", {"id": f"source-{i}", "name": f"出处{i}"}) for i in range(5)]
    facts: list[Fact] = []

    def link(type_: str, source: str, target: str, **given: Any) -> None:
        facts.append(fact(type_, f"{source}.{type_}.{target}", source, target, given))

    for i in range(COMMITTEES):
        nodes.append(node("JointCommittee", {"id": f"committee-{i}", "name": f"联席会{i}", "kind": "JOINT_MEETING"}))
        link("LOCATED_IN", f"committee-{i}", f"community-{2 * i}")
        link("LEADS", f"committee-{i}", f"community-{2 * i}", role="CORE")
    for i in range(UNITS):
        kind = ("SCHOOL", "HOSPITAL", "BANK", "ENTERPRISE")[i % 4]
        given = {
            "id": f"unit-{i}",
            "name": f"单位{i}",
            "creditCode": f"{90 + i % 7}{i:016d}",
            "startDate": f"{1950 + i % 70}",
        }
        nodes.append(node("Unit", given | ({"kind": kind} if i % 10 else {})))
        link("LOCATED_IN", f"unit-{i}", f"community-{i % COMMUNITIES}")
        if i % 5 == 1:
            link("MEMBER_OF", f"unit-{i}", f"committee-{i % COMMITTEES}", role="MEMBER", sourceIds=["source-1"])
        if i % 50 == 1:
            link("CO_BUILDS_WITH", f"unit-{i}", f"unit-{(i * 7) % UNITS}")
    return nodes, facts


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("town", *town())
    test_graph.run(test_graph.database.rows("test.sample", "CALL db.prepareForReplanning()"))
    return test_graph


@pytest.fixture(scope="module")
def recording() -> Recording:
    return Recording()


@pytest.mark.parametrize("name", SAMPLES)
def test_one_statement_for_each_root_field(graph: TestGraph, name: str) -> None:
    query, variables = SAMPLES[name]
    graph.statements.clear()
    answer = graph.ask(query, None, **variables)
    assert "errors" not in answer
    assert len(graph.statements) == len(answer["data"])


def test_every_root_field_has_its_own_statement(graph: TestGraph) -> None:
    graph.statements.clear()
    graph.ask(
        '{ a: node(id: "unit-1") { id } b: units { totalCount } c: units { totalCount nodes { id } } __typename }'
    )
    assert sorted(graph.statements) == ["node", "units", "units"]


@pytest.mark.parametrize("name", HITS)
def test_database_hits(graph: TestGraph, recording: Recording, name: str) -> None:
    ((_, text, parameters),) = recording.statements(*SAMPLES[name])
    profile = graph.run(graph.database.profile(text, parameters))
    assert profile.rows == 1
    assert profile.db_hits <= HITS[name]


@pytest.mark.parametrize("name", SERVED_BY_AN_INDEX)
def test_no_label_is_scanned_where_an_index_serves(graph: TestGraph, recording: Recording, name: str) -> None:
    ((_, text, parameters),) = recording.statements(*SAMPLES[name])
    plan = graph.run(graph.database.explain(text, parameters))
    assert SCANS.isdisjoint(plan.operators), plan.operators


# Planning all of them takes most of a minute.
@pytest.mark.slow
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["title_en"])
def test_no_question_scans_a_label(graph: TestGraph, recording: Recording, example: dict[str, Any]) -> None:
    for statement in recording.compiled(example["query"], example.get("variables")):
        for text in statement.texts:
            plan = graph.run(graph.database.explain(text))
            assert SCANS.isdisjoint(plan.operators), (statement.name, plan.operators)


def test_a_page_far_into_a_list_costs_no_more_than_the_first(graph: TestGraph, recording: Recording) -> None:
    query = "query($after: String) { units(first: 10, after: $after, orderBy: [{field: NAME}]) { edges { cursor } } }"
    walk = "{ units(first: 1500, orderBy: [{field: NAME}]) { pageInfo { endCursor } } }"
    far = graph.ask(walk)["data"]["units"]["pageInfo"]["endCursor"]
    hits = []
    for after in (None, far):
        ((_, text, parameters),) = recording.statements(query, {"after": after})
        hits.append(graph.run(graph.database.profile(text, parameters)).db_hits)
    assert hits[1] <= 2 * hits[0]


def test_the_memory_of_a_search_does_not_grow_with_its_page(graph: TestGraph, recording: Recording) -> None:
    query = 'query($first: Int) { search(text: "单", first: $first) { totalCount nodes { id name } } }'
    for first in (20, 1900):
        ((_, text, parameters),) = recording.statements(query, {"first": first})
        assert 0 < graph.run(graph.database.profile(text, parameters)).memory < 4_000_000


def test_a_statement_is_planned_once_for_all_days(graph: TestGraph, recording: Recording) -> None:
    query, _ = SAMPLES["filter through two relations, on a date"]
    texts = set()
    for day in (datetime.date(1900, 1, 1), datetime.date(2100, 12, 31)):
        ((_, text, _),) = recording.statements(query, {"c": f"community-{day.year}", "d": day.isoformat()})
        texts.add(text)
    assert len(texts) == 1
