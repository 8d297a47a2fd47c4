"""Two things with equal selected values are still counted as two; missing values are not a difference."""

from __future__ import annotations

import pytest

from graph.store.stored import Fact, Node, fact, node
from tests.graphs import TestGraph


def small() -> tuple[list[Node], list[Fact]]:
    nodes = [
        node("Community", {"id": "place", "name": "同社区"}),
        node("Unit", {"id": "school", "name": "同校", "kind": "SCHOOL"}),
        *(
            node("MemberGroup", {"id": id_, "name": "在职党员", "situation": "EMPLOYED", "count": 30})
            for id_ in ("first", "second")
        ),
        node("Agreement", {"id": "old", "name": "旧协议", "startDate": "2023", "endDate": "2024"}),
        node("Agreement", {"id": "new", "name": "新协议", "startDate": "2025"}),
        *(
            node("Commitment", {"id": f"{when}-{what}", "name": what, **given})
            for when in ("old", "new")
            for what, given in (
                ("开放操场", {}),
                ("举办讲座", {"quantity": 4, "unit": "次"}),
                ("义诊", {"quantity": 2 if when == "old" else 3}),
            )
        ),
    ]
    facts = [
        *(fact("REGISTERED_AT", f"at-{id_}", id_, "place", {"count": 20}) for id_ in ("first", "second")),
        *(fact("REGISTERED_AT", f"of-{id_}", id_, "school", {}) for id_ in ("first", "second")),
        fact("LOCATED_IN", "lies", "school", "place", {}),
        fact("RENEWS", "renews", "new", "old", {"startDate": "2025"}),
        *(fact("PARTY_TO", f"party-{when}", "school", when, {}) for when in ("old", "new")),
        *(
            fact("UNDER", f"under-{when}-{what}", f"{when}-{what}", when, {})
            for when in ("old", "new")
            for what in ("开放操场", "举办讲座", "义诊")
        ),
    ]
    return nodes, facts


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("alike", *small())
    return test_graph


def test_groups_of_one_size_with_the_same_registrations_are_counted_apart(graph: TestGraph) -> None:
    query = """{ doubleRegistration { numbers { groups members registeredMax }
      byCommunity { community { id } groups members registeredMax } byUnitKind { kind groups members } } }"""
    assert graph.ask(query)["data"]["doubleRegistration"] == {
        "numbers": {"groups": 2, "members": 60, "registeredMax": 40},
        "byCommunity": [{"community": {"id": "place"}, "groups": 2, "members": 60, "registeredMax": 40}],
        "byUnitKind": [{"kind": "SCHOOL", "groups": 2, "members": 60}],
    }


def test_commitments_without_a_quantity_or_unit_are_kept_where_nothing_else_is_said(graph: TestGraph) -> None:
    query = """{ networkDiff(within: "place", from: "2024-06-01", to: "2025-06-01") { lineage {
      relationshipType commitments { change before { name } } } } }"""
    [row] = graph.ask(query)["data"]["networkDiff"]["lineage"]
    changes = {each["before"]["name"]: each["change"] for each in row["commitments"]}
    assert changes == {"开放操场": "KEPT", "举办讲座": "KEPT", "义诊": "CHANGED"}
