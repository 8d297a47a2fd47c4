"""Events of bodies of a random graph, against plain Python."""

from __future__ import annotations

import random

import pytest

from tests.differential.events import timeline
from tests.differential.world import FIRST, LAST, World
from tests.graphs import TestGraph

QUERY = """query($of: ID!, $from: Date, $to: Date, $limit: Int) {
  timeline(of: $of, from: $from, to: $to, limit: $limit) {
    eventsTotal complete cutBy
    events { date published change type fact outgoing role with { id } via { id } certainty sourceIds }
  }
}"""
SPANS = ((FIRST, LAST, 2000), ("2010-01-01", "2018-06-30", 2000), ("2012-12-15", "2012-12-15", 2000), (FIRST, LAST, 3))


@pytest.mark.parametrize(("first", "last", "limit"), SPANS, ids=["ever", "years", "day", "cut"])
def test_what_happened_to_bodies(graph: TestGraph, world: World, first: str, last: str, limit: int) -> None:
    kinds = ("Organization", "Place", "Agreement", "Post", "Resource")
    bodies = [thing for kind in kinds for thing in world.of_type(kind)]
    # Facts of a single day are rare: one body with such a fact is always included.
    of_a_day = next(body for body in bodies if any(e["change"] == "HELD" for e in timeline(world, body, FIRST, LAST)))
    asked = [*random.Random(7).sample(bodies, 12), world.links[0].source, of_a_day]
    variables = [{"of": body.id, "from": first, "to": last, "limit": limit} for body in asked]
    changes = set()
    for body, answer in zip(asked, graph.ask_all([(QUERY, each) for each in variables]), strict=True):
        events = timeline(world, body, first, last)
        assert "errors" not in answer, answer["errors"]
        found = answer["data"]["timeline"]
        assert found["events"] == events[:limit], body.id
        assert found["eventsTotal"] == len(events)
        assert found["cutBy"] == (["LIMIT"] if len(events) > limit else [])
        assert found["complete"] == (len(events) <= limit)
        changes |= {event["change"] for event in events}
    if first == FIRST:
        assert changes >= {"BEGAN", "ENDED", "HELD", "OBSERVED"}
