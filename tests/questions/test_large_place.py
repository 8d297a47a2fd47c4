"""Questions about a place with much of everything: they keep within the memory that the database gives a request.

The graph: a town of 40 communities with 4,000 units; each unit gives money to another and has raised a matter, and for
each there is a group of members who are registered with two communities.
"""

from __future__ import annotations

from typing import Any

import pytest

from graph.store.stored import Fact, Node, fact, node
from tests.graphs import TestGraph

COMMUNITIES, UNITS = 40, 4_000


def town() -> tuple[list[Node], list[Fact]]:
    nodes = [node("Area", {"id": "town", "name": "镇", "kind": "TOWN"})]
    facts: list[Fact] = []

    def link(type_: str, source: str, target: str, **given: Any) -> None:
        facts.append(fact(type_, f"{source}.{type_}.{target}", source, target, given))

    for i in range(COMMUNITIES):
        nodes.append(node("Community", {"id": f"community-{i:02}", "name": f"社区{i}"}))
        link("PART_OF", f"community-{i:02}", "town", kind="ADMINISTRATIVE")
    for i in range(UNITS):
        unit, other = f"unit-{i:04}", f"unit-{(i + 1) % UNITS:04}"
        group, matter = f"group-{i:04}", f"matter-{i:04}"
        nodes += [
            node("Unit", {"id": unit, "name": f"单位{i}", "kind": "ENTERPRISE"}),
            node("MemberGroup", {"id": group, "name": f"党员{i}", "situation": "EMPLOYED", "count": 10}),
            node("Matter", {"id": matter, "name": f"事项{i}", "startDate": "2026-03-01"}),
        ]
        link("LOCATED_IN", unit, f"community-{i % COMMUNITIES:02}")
        link("REGISTERED_AT", group, f"community-{i % COMMUNITIES:02}", count=3)
        link("REGISTERED_AT", group, f"community-{(i + 1) % COMMUNITIES:02}", count=4)
        link("FUNDS", unit, other, amount=100, startDate="2026-02-01")
        link("RAISED", unit, matter)
    return nodes, facts


@pytest.fixture(scope="module")
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("town", *town())
    return test_graph


def ask(graph: TestGraph, query: str) -> dict[str, Any]:
    answer = graph.ask(query)
    assert "errors" not in answer, answer["errors"]
    (found,) = answer["data"].values()
    return dict(found)


def test_members_registered_with_two_communities(graph: TestGraph) -> None:
    found = ask(
        graph,
        """{ doubleRegistration(within: "town", limit: 3) { subjectsTotal numbers { groups registeredMin registeredMax }
          byUnitKind { groups } byCommunity { community { id } groups registeredMin registeredMax } } }""",
    )
    assert found == {
        "subjectsTotal": UNITS,
        "numbers": {"groups": UNITS, "registeredMin": 4 * UNITS, "registeredMax": 7 * UNITS},
        "byUnitKind": [{"groups": UNITS}],
        "byCommunity": [
            {"community": {"id": f"community-0{i}"}, "groups": 200, "registeredMin": 700, "registeredMax": 700}
            for i in range(3)
        ],
    }


def test_gifts_among_units(graph: TestGraph) -> None:
    query = """{ sharing(within: "town", asOf: "2026-06-30", limit: 2) {
      giftsTotal gifts { fact } amounts { amount } complete cutBy } }"""
    found = ask(graph, query)
    assert found == {
        "giftsTotal": UNITS,
        "gifts": [{"fact": f"unit-000{i}.FUNDS.unit-000{i + 1}"} for i in range(2)],
        "amounts": [{"amount": 100 * UNITS}],
        "complete": False,
        "cutBy": ["LIMIT"],
    }


def test_a_report(graph: TestGraph) -> None:
    query = """{ report(within: "town", sections: [BASICS, REGISTRATION, MATTERS],
      during: {from: "2026-01-01", to: "2026-06-30"}) { sections { figures { key value } } } }"""
    found = ask(graph, query)
    figures = {figure["key"]: figure["value"] for section in found["sections"] for figure in section["figures"]}
    counted = {key: figures[key] for key in ("residentUnits", "mattersRaised", "inService")}
    assert counted == {"residentUnits": UNITS, "mattersRaised": UNITS, "inService": 10 * UNITS}
