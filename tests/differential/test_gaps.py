"""The gaps of places in a random graph, against plain Python."""

from __future__ import annotations

import itertools
import random
from typing import Any

import pytest

from tests.differential.gaps import coverage
from tests.differential.ties import ties_of
from tests.differential.world import View, World
from tests.graphs import TestGraph

QUERY = """query($within: ID!, $hierarchy: Hierarchy, $kinds: [OrganizationKind!],
    $resourceKinds: [ResourceKind!], $since: Date, $asOf: Date, $facts: FactScope) {
  coverage(within: $within, hierarchy: $hierarchy, kinds: $kinds, resourceKinds: $resourceKinds, since: $since,
      asOf: $asOf, facts: $facts, limit: 2000) {
    communitiesTotal unitsTotal committeesTotal complete
    kinds { kind tiedTotal missingTotal missing { id } } resources { kind tiedTotal missingTotal missing { id } }
    grid { community { id } gapTotal cells { kind state tiedTotal throughTotal untiedTotal elsewhereTotal } }
    untiedTotal untied { id } lapsedTotal lapsed { id }
    quarterFrom quarterTo withoutMeetingTotal withoutMeeting { lastMeeting committee { id } }
  }
}"""
KINDS = ["PARTY_WORK_COMMITTEE", "PARTY_COMMITTEE", "OTHER", "SCHOOL"]
RESOURCES = ["SERVICE", "VENUE"]
VIEWS = [View("2012-12-15"), View("2020-02-29", "OBSERVED_OPEN"), View("2024-07-01", "EVER")]
FORMS = [((None, None), ("2012-01-01", "GRID")), ((None, "ADMINISTRATIVE"), ("2012-01-01", None)), ((None, None),)]
"""Since when, and in which hierarchy, for each view: every way to ask is a statement, which takes long to plan."""


@pytest.mark.parametrize(("view", "forms"), [*zip(VIEWS, FORMS, strict=True)], ids=["day", "observed", "ever"])
def test_gaps_of_places(
    graph: TestGraph, world: World, view: View, forms: tuple[tuple[str | None, str | None], ...]
) -> None:
    rng = random.Random(view.day)
    places = rng.sample(world.of_type("Place"), 8)
    asked = [(place, rng.sample(KINDS, 3), *form) for place, form in zip(places, itertools.cycle(forms), strict=False)]
    variables: list[dict[str, Any]] = [
        {
            "within": p.id,
            "kinds": k,
            "resourceKinds": RESOURCES,
            "since": s,
            "hierarchy": h,
            "asOf": view.day,
            "facts": view.facts,
        }
        for p, k, s, h in asked
    ]
    answers = graph.ask_all([(QUERY, each) for each in variables])
    for (place, kinds, since, hierarchy), answer in zip(asked, answers, strict=True):
        assert "errors" not in answer, answer["errors"]
        wanted = coverage(world, place, view, kinds, RESOURCES, since, hierarchy)
        assert answer["data"]["coverage"] == wanted | {"complete": True}, place.id
        for unit in wanted["untied"]:
            assert not ties_of(world, world.things[unit["id"]], view), "a gap and a tie exclude each other"
