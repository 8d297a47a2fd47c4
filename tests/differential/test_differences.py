"""How places of a random graph change between two days, against plain Python."""

from __future__ import annotations

import random

import pytest

from tests.differential.differences import network_diff
from tests.differential.test_random_operations import comparable
from tests.differential.world import View, World
from tests.graphs import TestGraph

LISTS = ("joined", "left", "agreementsSigned", "agreementsLapsed", "resourcesAdded", "resourcesWithdrawn")
TIES = "reason fact pairs bodies { id } validFrom validTo sourceIds givers { id }"
QUERY = f"""query($within: ID!, $from: Date!, $to: Date!, $hierarchy: Hierarchy, $facts: FactScope) {{
  networkDiff(within: $within, from: $from, to: $to, hierarchy: $hierarchy, facts: $facts, limit: 1000) {{
    {" ".join(f"{name} {{ id }} {name}Total" for name in LISTS)}
    seatsChangedTotal seatsChanged {{
      post {{ id }} change holdersBefore {{ id }} holdersAfter {{ id }} representedBefore {{ id }}
      representedAfter {{ id }}
    }}
    notComparedTotal tiesGainedPairsTotal tiesLostPairsTotal
    tiesGainedTotal tiesGained {{ {TIES} }} tiesLostTotal tiesLost {{ {TIES} }} complete
  }}
}}"""
DAYS = ("0001-01-01", "2010-09-15", "2012-12-15", "2015-06-30", "2018-06-30", "2020-02-29", "2024-07-01")


@pytest.mark.parametrize("facts", ["IN_FORCE", "OBSERVED_OPEN"])
def test_differences_of_places(rich_graph: TestGraph, rich_world: World, facts: str) -> None:
    rng = random.Random(facts)
    asked = []
    for place in rich_world.of_type("Place"):
        first, last = sorted(rng.sample(DAYS, 2))
        asked.append((place, first, last, rng.choice(("ADMINISTRATIVE", "GRID")) if rng.random() < 0.2 else None))
    variables = [{"within": p.id, "from": a, "to": b, "hierarchy": h, "facts": facts} for p, a, b, h in asked]
    answers = rich_graph.ask_all([(QUERY, each) for each in variables])
    changed = set()
    for (place, first, last, hierarchy), answer in zip(asked, answers, strict=True):
        assert "errors" not in answer, answer["errors"]
        wanted = network_diff(rich_world, place, (View(first, facts), View(last, facts)), hierarchy)
        assert comparable(answer["data"]["networkDiff"]) == comparable(wanted | {"complete": True}), place.id
        changed |= {name for name, value in wanted.items() if value}
    assert {"seatsChanged", "tiesGained", "tiesLost"} <= changed
