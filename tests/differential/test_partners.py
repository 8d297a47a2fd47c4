"""Co-builders with every filter, and mutual partners, against plain Python."""

from __future__ import annotations

import random
from typing import Any

import pytest

from graph.semantics.ties import REASONS
from tests.differential.communities import communities_world
from tests.differential.conftest import SEED, stored
from tests.differential.partners import AskedPartners, co_builders, common_ties, groups, partners, undated
from tests.differential.ties import named, ties_of
from tests.differential.world import EVER, Thing, View, World
from tests.graphs import TestGraph

DECLARED = """$asOf: Date, $facts: FactScope, $reasons: [TieReason!], $types: [EntityType!],
  $kinds: [OrganizationKind!], $within: ID, $hierarchy: Hierarchy, $minDays: Int, $maxDays: Int"""
GIVEN = """asOf: $asOf, facts: $facts, reasons: $reasons, types: $types, kinds: $kinds, within: $within,
  hierarchy: $hierarchy, minDays: $minDays, maxDays: $maxDays, first: 200"""
TOLD = """strength byReason { reason strength } ties {
  reason fact via { id } validFrom validTo startDate endDate startKnowledge endKnowledge sourceIds givers { id } }"""
CO_BUILDERS = f"""query($of: ID!, $as: CoBuildersOf, $fold: PartnerFold, {DECLARED}) {{
  coBuilders(of: $of, as: $as, fold: $fold, {GIVEN}) {{ totalCount undatedTotal
    groups {{ kind membersTotal byReason {{ reason strength }} }} edges {{ node {{ id }} {TOLD} }} }}
}}"""
COMMON_TIES = f"""query($of: [ID!]!, {DECLARED}) {{
  commonTies(of: $of, {GIVEN}) {{ totalCount undatedTotal
    edges {{ node {{ id }} strength each {{ body {{ id }} {TOLD} }} }} }}
}}"""
MOST_COMMON = AskedPartners(reasons=["COMMITTEE", "SHARING", "PROJECT"], minDays=1)
VIEWS = (View("2012-12-15"), View("2018-06-30", "OBSERVED_OPEN"), EVER)
FILTERS = (
    AskedPartners(),
    AskedPartners(reasons=["AGREEMENT", "COMMITTEE"], minDays=400),
    AskedPartners(types=["Unit", "Community"], maxDays=3000),
    AskedPartners(within="area-0"),
    AskedPartners(within="community-0", hierarchy="ADMINISTRATIVE"),
)


@pytest.fixture(scope="module")
def communities() -> World:
    return communities_world(SEED)


@pytest.fixture
def communities_graph(test_graph: TestGraph, communities: World) -> TestGraph:
    test_graph.hold("communities", *stored(communities))
    return test_graph


def sorted_sources(edges: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for edge in edges:
        for part in (edge, *edge.get("each", ())):
            for tie in part.get("ties", ()):
                tie["sourceIds"] = sorted(tie["sourceIds"])
    return edges


def variables(view: View, asked: AskedPartners) -> dict[str, Any]:
    return {"asOf": view.day, "facts": view.facts} | {
        name: value for name, value in vars_of(asked).items() if value is not None
    }


def vars_of(asked: AskedPartners) -> dict[str, Any]:
    filters = {name: getattr(asked, name) for name in asked.__dataclass_fields__ if name not in ("whole", "units")}
    return filters | {"as": "COMMUNITY" if asked.whole else None, "fold": "UNITS" if asked.units else None}


def bodies(world: World) -> list[Thing]:
    return [thing for thing in (*world.of_type("Organization"), *world.of_type("Community")) if named(thing)]


@pytest.mark.parametrize("asked", FILTERS, ids=["all", "lasting", "recent", "within", "hierarchy"])
def test_co_builders_with_every_filter(graph: TestGraph, world: World, asked: AskedPartners) -> None:
    chosen = random.Random(SEED).sample(bodies(world), 8)
    cases = [(body, view) for body in chosen for view in VIEWS]
    answers = graph.ask_all([(CO_BUILDERS, {"of": body.id, **variables(view, asked)}) for body, view in cases])
    found = 0
    for (body, view), answer in zip(cases, answers, strict=True):
        wanted = co_builders(world, body, view, asked)
        got = answer["data"]["coBuilders"]
        assert (got["totalCount"], sorted_sources(got["edges"])) == (len(wanted), wanted), (body.id, view)
        assert got["undatedTotal"] == undated(partners(world, body, view, asked)), (body.id, view)
        assert got["groups"] == groups(partners(world, body, view, asked)), (body.id, view)
        found += len(wanted)
    assert found, "the cases show something"


def test_co_builders_of_a_kind(graph: TestGraph, world: World) -> None:
    body = max(bodies(world), key=lambda each: len(ties_of(world, each, EVER)))
    kinds = sorted({str(other.given["kind"]) for other in ties_of(world, body, EVER) if other.given.get("kind")})
    asked = AskedPartners(kinds=kinds[:2])
    answer = graph.ask(CO_BUILDERS, None, of=body.id, **variables(EVER, asked))
    wanted = co_builders(world, body, EVER, asked)
    assert wanted
    assert sorted_sources(answer["data"]["coBuilders"]["edges"]) == wanted


READ_AS_ONE = (
    AskedPartners(whole=True, units=True),
    AskedPartners(whole=True),
    AskedPartners(units=True),
    AskedPartners(whole=True, units=True, types=["Unit"], reasons=["COMMITTEE", "CORE", "MEMBERSHIP"], minDays=1),
    AskedPartners(units=True, reasons=["COMMITTEE", "SHARING"], within="area-0"),
)


@pytest.mark.parametrize("asked", READ_AS_ONE, ids=["community", "bodies", "units", "filtered", "within"])
def test_several_bodies_read_as_one(communities_graph: TestGraph, communities: World, asked: AskedPartners) -> None:
    graph, world = communities_graph, communities
    chosen = world.of_type("Community") if asked.whole else random.Random(SEED).sample(bodies(world), 8)
    cases = [(body, view) for body in chosen for view in VIEWS]
    answers = graph.ask_all([(CO_BUILDERS, {"of": body.id, **variables(view, asked)}) for body, view in cases])
    found, givers = 0, set()
    for (body, view), answer in zip(cases, answers, strict=True):
        assert "errors" not in answer, answer["errors"]
        wanted, got = co_builders(world, body, view, asked), answer["data"]["coBuilders"]
        assert (got["totalCount"], sorted_sources(got["edges"])) == (len(wanted), wanted), (body.id, view)
        assert got["undatedTotal"] == undated(partners(world, body, view, asked)), (body.id, view)
        found += len(wanted)
        givers |= {giver["id"] for edge in wanted for tie in edge["ties"] for giver in tie["givers"]}
    assert found, "the cases show something"
    assert givers or "SHARING" not in (asked.reasons or REASONS), "some of it is shared"


@pytest.mark.parametrize("view", VIEWS, ids=["day", "observed", "ever"])
def test_a_community_co_builds_with_as_many_as_its_core_counts(
    communities_graph: TestGraph, communities: World, view: View
) -> None:
    law = """query($c: ID!, $asOf: Date, $facts: FactScope) {
      coBuilders(of: $c, as: COMMUNITY, fold: UNITS, asOf: $asOf, facts: $facts, first: 200) {
        totalCount undatedTotal nodes { id }
      }
      core(community: $c, asOf: $asOf, facts: $facts, limit: 2000) {
        membersTotal undatedTotal groups { members { node { id } } }
      }
    }"""
    asked = [{"c": c.id, "asOf": view.day, "facts": view.facts} for c in communities.of_type("Community")]
    totals = 0
    for answer in communities_graph.ask_all([(law, each) for each in asked]):
        partners, shape = answer["data"]["coBuilders"], answer["data"]["core"]
        assert partners["totalCount"] == shape["membersTotal"]
        assert partners["undatedTotal"] == shape["undatedTotal"]
        many = {member["node"]["id"] for group in shape["groups"] for member in group["members"]}
        assert {node["id"] for node in partners["nodes"]} == many
        totals += shape["membersTotal"]
    assert totals


@pytest.mark.parametrize("asked", [AskedPartners(), MOST_COMMON], ids=["all", "filtered"])
def test_mutual_partners(graph: TestGraph, world: World, asked: AskedPartners) -> None:
    rng = random.Random(SEED)
    tied = sorted(bodies(world), key=lambda body: -len(ties_of(world, body, EVER)))[:8]
    cases = [(rng.sample(tied, size), view) for size in (2, 2, 2, 3) for view in VIEWS]
    answers = graph.ask_all(
        [(COMMON_TIES, {"of": [body.id for body in several], **variables(view, asked)}) for several, view in cases]
    )
    found = 0
    for (several, view), answer in zip(cases, answers, strict=True):
        wanted, no_day = common_ties(world, several, view, asked)
        got = answer["data"]["commonTies"]
        assert (got["totalCount"], got["undatedTotal"]) == (len(wanted), no_day)
        assert sorted_sources(got["edges"]) == wanted
        found += len(wanted)
    assert found, "the cases show something"
