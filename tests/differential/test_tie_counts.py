"""Ties counted by periods in a random graph, against plain Python that looks at every day."""

from __future__ import annotations

import random
from typing import Any

from tests.differential.conftest import SEED
from tests.differential.tie_counts import AskedCounts, tie_counts
from tests.differential.world import World
from tests.graphs import TestGraph

QUERY = """query($of: TieCountsOf!, $per: Period!, $from: Date, $to: Date, $reasons: [TieReason!],
    $hierarchy: Hierarchy) {
  tieCounts(of: $of, per: $per, from: $from, to: $to, reasons: $reasons, hierarchy: $hierarchy, limit: 2000) {
    periods { from to tiesTotal unsureTotal unknownStartTotal byReason { reason strength } }
    periodsTotal firstDay complete cutBy } }"""


def assert_counts(graph: TestGraph, world: World, questions: list[AskedCounts]) -> list[dict[str, Any]]:
    asked = [
        {
            "of": {each.of[0]: each.of[1]},
            "per": each.per,
            "from": each.first,
            "to": each.last,
            "reasons": each.reasons,
            "hierarchy": each.hierarchy,
        }
        for each in questions
    ]
    answers = graph.ask_all([(QUERY, each) for each in asked])
    for each, answer in zip(questions, answers, strict=True):
        assert "errors" not in answer, answer["errors"]
        assert answer["data"]["tieCounts"] == tie_counts(world, each), each
    return [period for answer in answers for period in answer["data"]["tieCounts"]["periods"]]


def test_ties_of_bodies_communities_and_places(graph: TestGraph, world: World) -> None:
    rng = random.Random(SEED)
    bodies = rng.sample([*world.of_type("Organization"), *world.of_type("Community")], 12)
    of = [("body", each.id) for each in bodies]
    of += [("community", each.id) for each in world.of_type("Community")]
    of += [("within", each.id) for each in rng.sample(world.of_type("Place"), 6)]
    periods = assert_counts(
        graph,
        world,
        [
            AskedCounts(
                each,
                ("YEAR", "QUARTER", "MONTH")[at % 3],
                ("2005-03-15", "2011-02-01", "2012-01-01")[at % 3],
                ("2031-05-05", "2020-06-30", "2013-02-10")[at % 3],
                rng.choice((None, None, ["COMMITTEE", "SHARING", "CORE"])),
                rng.choice((None, "GRID")) if each[0] == "within" else None,
            )
            for at, each in enumerate(of)
        ],
    )
    for number in ("tiesTotal", "unsureTotal", "unknownStartTotal"):
        assert any(period[number] for period in periods), number
