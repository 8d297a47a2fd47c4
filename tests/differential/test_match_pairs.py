"""Matches of every need, resource and place of a random graph, against plain Python."""

from __future__ import annotations

from typing import Any

import pytest

from tests.differential.conftest import stored
from tests.differential.matches import matches, matching_world
from tests.differential.world import View, World
from tests.graphs import TestGraph

DECLARED = "$asOf: Date, $facts: FactScope, $hierarchy: Hierarchy, $limit: Int, $each: Int, $anywhere: Boolean"
GIVEN = "asOf: $asOf, facts: $facts, hierarchy: $hierarchy, limit: $limit, each: $each, anywhere: $anywhere"
TOLD = """matchesTotal needsTotal unmatchedTotal complete cutBy unmatched { id } matches {
  need { id } resource { id } score overdue steps place { id } reasons { criterion points }
  ties { reason fact givers { id } } }"""
VIEWS = (View("2012-12-15"), View("2018-06-30", "OBSERVED_OPEN"), View("2012-02-29", "EVER"))
SEED = 20240712


@pytest.fixture(scope="module")
def needing() -> World:
    return matching_world(SEED)


def asked_of(graph: TestGraph, world: World, name: str, ids: list[str], **more: Any) -> list[dict[str, Any]]:
    """The answers for each id in each view, each compared with the oracle's."""
    graph.hold(f"matching-{SEED}", *stored(world))
    query = f"query($id: ID!, {DECLARED}) {{ matches(of: {{{name}: $id}}, {GIVEN}) {{ {TOLD} }} }}"
    cases = [(id_, view) for view in VIEWS for id_ in ids]
    answers = graph.ask_all(
        [(query, {"id": id_, "asOf": view.day, "facts": view.facts, **more}) for id_, view in cases]
    )
    for (id_, view), answer in zip(cases, answers, strict=True):
        assert "errors" not in answer, answer
        assert answer["data"]["matches"] == matches(world, view, {name: id_, **more}), (name, id_, view)
    return [answer["data"]["matches"] for answer in answers]


def test_offers_for_every_need(test_graph: TestGraph, needing: World) -> None:
    found = asked_of(test_graph, needing, "need", [thing.id for thing in needing.of_type("Need")])
    assert any(answer["matchesTotal"] > 1 for answer in found)
    assert any(match["ties"] for answer in found for match in answer["matches"])


def test_needs_for_every_resource(test_graph: TestGraph, needing: World) -> None:
    asked_of(test_graph, needing, "resource", [thing.id for thing in needing.of_type("Resource")])


@pytest.mark.parametrize("more", [{}, {"limit": 2, "each": 1}], ids=["whole", "cut"])
def test_everything_in_a_place(test_graph: TestGraph, needing: World, more: dict[str, int]) -> None:
    places = [thing.id for thing in needing.of_type("Place")]
    found = asked_of(test_graph, needing, "within", places, **more)
    assert any(answer["unmatched"] for answer in found)


@pytest.mark.parametrize("name", ["need", "resource", "within"])
def test_what_no_place_holds_together(test_graph: TestGraph, needing: World, name: str) -> None:
    labels = {"need": "Need", "resource": "Resource", "within": "Place"}
    ids = [thing.id for thing in needing.of_type(labels[name])]
    found = asked_of(test_graph, needing, name, ids, anywhere=True)
    # With `within`, both things of each pair lie in that place.
    apart = any(match["place"] is None for answer in found for match in answer["matches"])
    assert apart == (name != "within")


def test_one_hierarchy_alone(test_graph: TestGraph, needing: World) -> None:
    asked_of(test_graph, needing, "within", ["area-0", "community-0"], hierarchy="ADMINISTRATIVE")
