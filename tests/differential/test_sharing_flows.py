"""Flows of shared resources in a random graph, against plain Python."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.differential.conftest import stored
from tests.differential.sharing import During, sharing, sharing_world
from tests.differential.world import World
from tests.graphs import TestGraph

ASKED = """query($within: ID, $between: DateRange, $facts: FactScope, $limit: Int) {
  sharing(within: $within, groupBy: [%s], between: $between, facts: $facts, limit: $limit) {
    flowsTotal usesTotal undatedTotal providersTotal usersTotal complete cutBy
    quantities { unit quantity } topProviders { uses provider { id } }
    flows { provider { id } user { id } kind period uses resources quantities { unit quantity } }
  }
}"""
PERIODS = (("2024-01-01", "2024-12-31"), ("2025-07-01", "2025-07-01"), ("1900-01-01", "1901-01-01"))
PLACES = (None, "community-0", "community-1", "six-place")
SEED = 20240815


@pytest.fixture(scope="module")
def shared() -> World:
    return sharing_world(SEED)


def ask(graph: TestGraph, world: World, keys: list[str], facts: str, limit: int = 100) -> list[Any]:
    """The answers for each period and place, each compared with the oracle's."""
    graph.hold(f"sharing-{SEED}", *stored(world))
    cases = list(itertools.product(PERIODS, PLACES))
    requests = [
        (
            ASKED % ", ".join(keys),
            {"between": {"from": first, "to": last}, "facts": facts, "limit": limit}
            | ({"within": place} if place else {}),
        )
        for (first, last), place in cases
    ]
    answers = graph.ask_all(requests)
    for ((first, last), place), answer in zip(cases, answers, strict=True):
        assert "errors" not in answer, answer
        wanted = sharing(world, During(first, last, facts), place, keys, limit)
        assert answer["data"]["sharing"] == wanted, (first, last, place)
    return [answer["data"]["sharing"] for answer in answers]


def test_from_body_to_body_by_kind(test_graph: TestGraph, shared: World) -> None:
    found = ask(test_graph, shared, ["PROVIDER", "USER", "KIND"], "IN_FORCE")
    assert max(answer["flowsTotal"] for answer in found) > 10


def test_observations_taken_as_open(test_graph: TestGraph, shared: World) -> None:
    ask(test_graph, shared, ["PROVIDER", "USER", "KIND"], "OBSERVED_OPEN")


def test_by_quarter_ever_and_cut(test_graph: TestGraph, shared: World) -> None:
    found = ask(test_graph, shared, ["KIND", "QUARTER"], "EVER", limit=2)
    assert any(answer["cutBy"] == ["LIMIT"] for answer in found)


def test_a_body_listed_in_a_group_is_not_added_to_it(test_graph: TestGraph, shared: World) -> None:
    """Six branches used a hall twelve times; the one that is named used it three times of those."""
    found = ask(test_graph, shared, ["PROVIDER", "USER", "KIND"], "IN_FORCE")[PLACES.index("six-place")]
    assert (found["usesTotal"], found["usersTotal"], found["providersTotal"]) == (12, 6, 1)
    assert [(row["user"]["id"], row["uses"]) for row in found["flows"]] == [("six-branches", 12), ("six-first", 3)]
    assert found["topProviders"] == [{"provider": {"id": "six-owner"}, "uses": 12}]
