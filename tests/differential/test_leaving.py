"""Effects of withdrawals in a random graph, against plain Python."""

from __future__ import annotations

import random

import pytest

from tests.differential.leaving import withdrawal
from tests.differential.world import View, World
from tests.graphs import TestGraph

QUERY = """query($of: ID!, $asOf: Date, $facts: FactScope) {
  withdrawalImpact(of: $of, asOf: $asOf, facts: $facts, limit: 2000) {
    needs { id } needsTotal communities { id } communitiesTotal
    committees { committee { id } minimum seatedBefore seatedAfter bodiesAfter chaired belowMinimum breaks }
    committeesTotal pairs { one { id } other { id } } pairsTotal complete
  }
}"""
VIEWS = [View("2012-12-15"), View("2020-02-29", "OBSERVED_OPEN"), View("2024-07-01", "EVER")]


@pytest.mark.parametrize("view", VIEWS, ids=["day", "observed", "ever"])
def test_what_leaving_breaks(rich_graph: TestGraph, rich_world: World, view: View) -> None:
    rng = random.Random(view.day)
    asked = [*rng.sample(rich_world.of_type("Organization"), 12), *rng.sample(rich_world.of_type("Community"), 3)]
    variables = [{"of": body.id, "asOf": view.day, "facts": view.facts} for body in asked]
    broken = set()
    for body, answer in zip(asked, rich_graph.ask_all([(QUERY, each) for each in variables]), strict=True):
        assert "errors" not in answer, answer["errors"]
        wanted = withdrawal(rich_world, body, view)
        assert answer["data"]["withdrawalImpact"] == wanted, body.id
        broken |= {name for name, value in wanted.items() if value}
    assert "committees" in broken
