"""The bench of the explorer: it runs to its end in a browser, and its report says what it has measured."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from bench import browser, explorer
from bench.explorer import BUDGETS, COLUMNS, medians, network, published, run, subjects
from graph.connection.session import Database
from seeds.generate import generate
from tests.conftest import BackgroundLoop
from tests.databases import EVERYTHING

if TYPE_CHECKING:
    from graph.server import ServerAddress

NODES = 1_000
FIGURES = dict.fromkeys(COLUMNS, 10.0)


@pytest.fixture
def city(neo4j_server: ServerAddress, background_loop: BackgroundLoop) -> Iterator[dict[str, str]]:
    """What is looked at in a tiny generated city; the database is empty again afterwards."""
    database = background_loop.run(Database.connect(neo4j_server.uri, (neo4j_server.user, neo4j_server.password)))
    background_loop.run(database.rows("test.empty", EVERYTHING))
    background_loop.run(generate(database, NODES))
    yield background_loop.run(subjects(database))
    background_loop.run(database.rows("test.empty", EVERYTHING))
    background_loop.run(database.close())


@pytest.mark.browser
def test_a_run_measures_every_page(
    city: dict[str, str], neo4j_server: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(explorer, "SIZES", (20, explorer.MOST))
    monkeypatch.setattr(browser, "MOVED_SECONDS", 0.2)
    found = run(neo4j_server, city, NODES, 1)["views"]
    assert list(found) == ["the first page", "a community", "a network of 20", "a network of 20,000"]
    for name, figures in found.items():
        alike = {"code", "paint", "answer", "picture", "page", "cold", "stall", "heap", "process"}
        moved = {"bodies", "ties", "pan", "pan_worst", "zoom", "zoom_worst", "click"}
        of_view = {"the first page": set(), "a community": {"bodies", "ties"}, "a network of 20": moved}
        assert figures.keys() == alike | of_view.get(name, moved | {"key", "key_worst"})
        # A figure of nothing would be one of what was not there.
        assert all(value > 0 for figure, value in figures.items() if figure != "stall")
    assert found["a network of 20"]["bodies"] <= 20 < found["a network of 20,000"]["bodies"]


def test_a_figure_is_the_median_of_the_rounds_and_the_worst_is_the_worst() -> None:
    rounds = [{"pan": 17.0, "pan_worst": 40.0}, {"pan": 18.0, "pan_worst": 90.0}, {"pan": 30.0, "pan_worst": 20.0}]
    assert medians(rounds) == {"pan": 18.0, "pan_worst": 90.0}


def report(**figures: float) -> str:
    """The report of a run in which every page has these figures."""
    views = {view: FIGURES | figures for budget in BUDGETS for view in budget.views}
    views["a community"] = {key: value for key, value in views["a community"].items() if key != "pan"}
    return published({"nodes": 1000, "rounds": 2, "load": 0.1, "processors": 2, "views": views})


def test_a_figure_that_has_no_meaning_somewhere_is_absent_there() -> None:
    lines = [line.split(" | ") for line in report().splitlines() if line.startswith("|")]
    head = next(line for line in lines if line[0] == "| View")
    pan = head.index("Pan: frame, ms")
    by_name = {line[0].removeprefix("| "): line for line in lines}
    assert by_name["a community"][pan] == ""
    assert by_name[network(500)][pan] == "10"


def test_each_figure_is_beside_its_budget() -> None:
    assert report().count("| kept |") == len(BUDGETS)
    missed = [line for line in report(code=61).splitlines() if "**missed**" in line]
    assert missed == ["| our own code, as gzip sends it | 60 kB | 61 kB | **missed** |"]


def test_a_report_says_whether_something_else_ran() -> None:
    assert "Nothing else ran." in report()
