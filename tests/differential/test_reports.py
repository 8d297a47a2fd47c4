"""Every figure of reports on random graphs, against the list or question that its query asks.

The lists are compared with plain Python elsewhere: ``test_random_operations``, ``test_pages``.
"""

from __future__ import annotations

import random

import orjson
import pytest

from tests.differential.world import World
from tests.graphs import TestGraph
from tests.reports.agreeing import REPORT, claims, number

PERIODS = (("2012-01-01", "2012-12-31"), ("2018-03-10", "2020-02-29"))


@pytest.mark.parametrize(("first", "last"), PERIODS)
def test_figures_of_places_agree_with_their_queries(graph: TestGraph, world: World, first: str, last: str) -> None:
    places = random.Random(first).sample(world.of_type("Place"), 3)
    answers = graph.ask_all([(REPORT, {"within": place.id, "from": first, "to": last}) for place in places])
    counted = 0
    for place, answer in zip(places, answers, strict=True):
        assert "errors" not in answer, answer["errors"]
        told = list(claims(answer["data"]["report"]))
        asked = [(query["document"], orjson.loads(query["variables"])) for _, _, query in told]
        for (name, value, query), found in zip(told, graph.ask_all(asked), strict=True):
            assert "errors" not in found, (name, found["errors"])
            assert number(query, found["data"]) == value, (place.id, name)
            counted += bool(value)
    assert counted > 100
