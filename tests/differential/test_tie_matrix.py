"""The matrix of ties of random places, against plain Python, and its laws."""

from __future__ import annotations

import random
from itertools import product
from typing import Any

import pytest

from tests.differential.conftest import RICH, stored
from tests.differential.tie_matrix import AskedMatrix, below, bodies, keys_of, tie_matrix, town
from tests.differential.world import EVER, View, World
from tests.graphs import TestGraph
from tests.questions.test_tie_matrix import MATRIX

EDGES = """query($within: ID!, $asOf: Date, $facts: FactScope) {
  network(within: $within, limit: 200, edgeLimit: 2000, asOf: $asOf, facts: $facts) {
    complete nodesTotal edges { source target reason facts }
  }
}"""
VIEWS = (View("2012-12-15"), View("2018-06-30", "OBSERVED_OPEN"), EVER)


def ask(graph: TestGraph, questions: list[AskedMatrix]) -> list[dict[str, Any]]:
    requests = [
        (
            MATRIX,
            {
                "within": asked.within,
                "groupBy": asked.by,
                "hierarchy": asked.hierarchy,
                "reasons": asked.reasons,
                "limit": asked.limit,
                "asOf": asked.view.day,
                "facts": asked.view.facts,
            },
        )
        for asked in questions
    ]
    answers = graph.ask_all(requests)
    for answer in answers:
        assert "errors" not in answer, answer["errors"]
    return [answer["data"]["tieMatrix"] for answer in answers]


def assert_matrices(graph: TestGraph, world: World, questions: list[AskedMatrix]) -> list[dict[str, Any]]:
    found = ask(graph, questions)
    for asked, matrix in zip(questions, found, strict=True):
        assert matrix == tie_matrix(world, asked), asked
    return found


@pytest.mark.parametrize("by", ["KIND", "PLACE"])
def test_the_matrix_of_every_place(rich_graph: TestGraph, rich_world: World, by: str) -> None:
    rng = random.Random(RICH)
    questions = [
        AskedMatrix(
            place.id, by, view, rng.choice((None, None, "ADMINISTRATIVE", "GRID")), limit=rng.choice((100, 1, 0))
        )
        for place in rich_world.of_type("Place")
        for view in VIEWS
    ]
    found = assert_matrices(rich_graph, rich_world, questions)
    assert any(matrix["tiesTotal"] for matrix in found)
    assert any(matrix["cutBy"] == ["LIMIT"] for matrix in found)


@pytest.mark.parametrize("seed", range(4))
def test_towns(test_graph: TestGraph, seed: int) -> None:
    world = town(seed)
    test_graph.hold(f"town-{seed}", *stored(world))
    questions = [
        AskedMatrix(place.id, by, view, hierarchy, reasons)
        for place in world.of_type("Area")[:3]
        for by, view in product(("KIND", "PLACE"), VIEWS)
        for hierarchy, reasons in ((None, None), ("GRID", ["COMMITTEE", "SHARING", "CORE"]))
    ]
    found = assert_matrices(test_graph, world, questions)
    assert max(matrix["cellsTotal"] for asked, matrix in zip(questions, found, strict=True) if asked.by == "PLACE") > 3
    assert any(overlapping(world, asked) for asked in questions if asked.by == "PLACE"), "some body lies in two places"
    assert any(matrix["tiesTotal"] < sum(cell["ties"] for cell in matrix["cells"]) for matrix in found)


def overlapping(world: World, asked: AskedMatrix) -> bool:
    places = below(world, asked)
    return any(len(keys_of(world, body, places, asked)) > 1 for body in bodies(world, asked))


def test_kinds_hold_every_tie_of_the_network_once(graph: TestGraph, world: World) -> None:
    """A tie is an edge of the network: of whichever direction, and of both where each uses what the other offers."""
    cases = [(place, view) for place in world.of_type("Place") for view in VIEWS]
    matrices = ask(graph, [AskedMatrix(place.id, "KIND", view, limit=1000) for place, view in cases])
    networks = graph.ask_all(
        [(EDGES, {"within": place.id, "asOf": view.day, "facts": view.facts}) for place, view in cases]
    )
    ties = 0
    for matrix, answer in zip(matrices, networks, strict=True):
        assert "errors" not in answer, answer["errors"]
        network = answer["data"]["network"]
        assert network["complete"]
        found = {
            (min(edge["source"], edge["target"]), max(edge["source"], edge["target"]), edge["reason"], fact)
            for edge in network["edges"]
            for fact in edge["facts"]
        }
        assert (matrix["bodiesTotal"], matrix["tiesTotal"]) == (network["nodesTotal"], len(found))
        assert matrix["pairsTotal"] == len({tie[:2] for tie in found})
        assert sum(cell["ties"] for cell in matrix["cells"]) == matrix["tiesTotal"]
        assert sum(cell["pairs"] for cell in matrix["cells"]) == matrix["pairsTotal"]
        assert sum(group["bodies"] for group in matrix["groups"]) == matrix["bodiesTotal"]
        ties += len(found)
    assert ties, "some place has ties"


@pytest.mark.parametrize("cap", ["BODIES", "TIES"])
def test_no_more_is_looked_at_than_the_question_says(
    graph: TestGraph, world: World, monkeypatch: pytest.MonkeyPatch, cap: str
) -> None:
    monkeypatch.setattr(f"graph.caps.MATRIX_{cap}", 3)
    place = max(
        world.of_type("Place"), key=lambda each: tie_matrix(world, AskedMatrix(each.id, "KIND", EVER))["tiesTotal"]
    )
    # Another text than that of the tests above, for which statements are kept.
    query = "query($within: ID!) { tieMatrix(within: $within, groupBy: KIND, facts: EVER) { %s complete cutBy } }"
    counted = {"BODIES": "bodiesTotal", "TIES": "tiesTotal"}[cap]
    found = graph.ask(query % counted, None, within=place.id)["data"]["tieMatrix"]
    assert found[counted] <= 4
    assert (found["complete"], found["cutBy"]) == (False, ["SCAN_LIMIT"])
