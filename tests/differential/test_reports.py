"""Every figure of reports on random graphs and on the seeds, against plain Python and against the query it carries."""

from __future__ import annotations

import random
from typing import Any

import orjson
import pytest

from graph.questions.parts.report_figures import SECTIONS
from seeds.loader import load_files, seed_paths
from tests.differential.conftest import stored
from tests.differential.reported import report_world, seeds_world
from tests.differential.reports import Told
from tests.differential.reports import figures as expected
from tests.differential.world import World
from tests.graphs import CLEAR, TestGraph
from tests.reports.agreeing import REPORT, claims, figures, number

PERIODS = (("2012-01-01", "2012-12-31"), ("2019-01-01", "2019-06-30"), ("2018-03-10", "2020-02-29"))
SEEDS = (
    ("lianhua", "2025-01-01", "2025-06-30"),
    ("lianhua", "2026-01-01", "2026-06-30"),
    ("lianhua-ouxiang", "2024-07-01", "2024-12-31"),
    ("c17-jingansi", "2010-01-01", "2010-12-31"),
)


@pytest.fixture(scope="module")
def met_world() -> World:
    return report_world(20241001)


@pytest.fixture
def met_graph(test_graph: TestGraph, met_world: World) -> TestGraph:
    """The random graph in which joint bodies meet."""
    test_graph.hold("reports", *stored(met_world))
    return test_graph


def told(report: dict[str, Any]) -> dict[str, Told]:
    """The figures of a report as the oracle tells them."""
    return {
        key: Told(
            figure["rate"] if figure["measure"] == "%" else figure["value"],
            {part["key"]: part["value"] for part in figure["parts"]},
            {each["reason"]: each["value"] for each in figure["uncounted"]},
        )
        for key, figure in figures(report).items()
    }


def assert_as_expected(graph: TestGraph, world: World, asked: list[tuple[str, str, str]]) -> dict[str, float]:
    """Compares every figure; returns the largest number that each had."""
    largest: dict[str, float] = {}
    for place, first, last in asked:
        found: dict[str, Told] = {}
        # Statements of one section take less time to plan than that of all.
        for section in SECTIONS:
            variables = {"within": place, "from": first, "to": last, "sections": [section.key]}
            answer = graph.ask(REPORT, None, **variables)
            assert "errors" not in answer, answer["errors"]
            found |= told(answer["data"]["report"])
        wanted = expected(world, world.things[place], first, last)
        assert set(found) == set(wanted)
        wrong = {key: (found[key], wanted[key]) for key in found if found[key] != wanted[key]}
        assert not wrong, (place, first, last, wrong)
        for key, each in found.items():
            largest[key] = max(largest.get(key, 0), each.value or 0)
    return largest


def test_figures_of_random_places(met_graph: TestGraph, met_world: World) -> None:
    others = sorted(thing.id for thing in met_world.of_type("Place"))
    asked = [
        (place, *period)
        for period in PERIODS
        for place in ("area-0", "community-0", *random.Random(period[0]).sample(others, 2))
    ]
    largest = assert_as_expected(met_graph, met_world, asked)
    assert [key for key, value in largest.items() if not value] == [], "each figure counts something somewhere"


def test_figures_of_the_networks_that_come_with_the_project(test_graph: TestGraph) -> None:
    test_graph.hold("nothing", [], [])
    test_graph.run(load_files(test_graph.database, seed_paths()))
    try:
        assert_as_expected(test_graph, seeds_world(), list(SEEDS))
    finally:
        test_graph.run(test_graph.database.rows("test.clear", CLEAR))


@pytest.mark.parametrize(("first", "last"), PERIODS[2:])
def test_figures_of_places_agree_with_their_queries(
    met_graph: TestGraph, met_world: World, first: str, last: str
) -> None:
    places = ["area-0", random.Random(first).choice(met_world.of_type("Area")).id]
    answers = met_graph.ask_all([(REPORT, {"within": place, "from": first, "to": last}) for place in places])
    counted = 0
    for place, answer in zip(places, answers, strict=True):
        assert "errors" not in answer, answer["errors"]
        asked = list(claims(answer["data"]["report"]))
        requests = [(query["document"], orjson.loads(query["variables"])) for _, _, query in asked]
        for (name, value, query), found in zip(asked, met_graph.ask_all(requests), strict=True):
            assert "errors" not in found, (name, found["errors"])
            assert number(query, found["data"]) == value, (place, name)
            counted += bool(value)
    assert counted > 60
