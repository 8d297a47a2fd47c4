"""Co-builders and the shape of a community's network, of every body, against plain Python."""

from __future__ import annotations

from typing import Any

import pytest

from graph.semantics.ties import REASONS
from tests.differential.oracle import Oracle
from tests.differential.test_random_operations import comparable
from tests.differential.world import EVER, World
from tests.graphs import TestGraph

TIE = """reason fact via { id __typename } validFrom validTo startDate endDate startKnowledge endKnowledge sourceIds
  givers { id }"""
CO_BUILDERS = f"""query($of: ID!, $asOf: Date, $facts: FactScope, $reasons: [TieReason!]) {{
  coBuilders(of: $of, asOf: $asOf, facts: $facts, reasons: $reasons, first: 200) {{
    totalCount edges {{ strength node {{ id __typename name }} ties {{ {TIE} }} }}
  }}
}}"""
CORE = f"""query($community: ID!, $asOf: Date, $facts: FactScope, $limit: Int) {{
  core(community: $community, asOf: $asOf, facts: $facts, limit: $limit) {{
    community {{ id }} cores {{ id }} jointBodies {{ id }} membersTotal complete gapTotal gap {{ id }}
    ledGroupsTotal ledGroups {{ id }} links {{ body {{ id }} jointBody {{ id }} seated relationshipTypes }}
    groups {{ kind membersTotal byReason {{ reason membersTotal tiesTotal parts {{ part {{ id }} membersTotal }} }}
      members {{
        resident strength node {{ id __typename }} ties {{ with {{ id }} {TIE} }} }} }}
  }}
}}"""
VIEWS: tuple[dict[str, str], ...] = (
    {"asOf": "2012-12-15"},
    {"asOf": "2020-01-01", "facts": "OBSERVED_OPEN"},
    {"facts": "EVER"},
)


def assert_answers(graph: TestGraph, oracle: Oracle, query: str, asked: list[dict[str, Any]]) -> list[Any]:
    answers = graph.ask_all([(query, variables) for variables in asked])
    for variables, answer in zip(asked, answers, strict=True):
        wanted = oracle.answer(query, variables)
        assert not wanted.errors, wanted.errors
        assert comparable(answer.get("data")) == comparable(wanted.data), (variables, answer.get("errors"))
    return [answer["data"] for answer in answers]


@pytest.mark.parametrize("view", VIEWS, ids=["day", "observed", "ever"])
def test_co_builders_of_everybody(
    rich_graph: TestGraph, rich_oracle: Oracle, rich_world: World, view: dict[str, str]
) -> None:
    bodies = [*rich_world.of_type("Organization"), *rich_world.of_type("Community")]
    answers = assert_answers(rich_graph, rich_oracle, CO_BUILDERS, [{"of": body.id, **view} for body in bodies])
    if view.get("facts") != "EVER":
        return
    reasons = {tie["reason"] for a in answers for edge in a["coBuilders"]["edges"] for tie in edge["ties"]}
    assert reasons == set(REASONS), "the graph shows every reason"


def test_co_builders_for_one_reason_alone(graph: TestGraph, oracle: Oracle, world: World) -> None:
    body = max(world.of_type("JointCommittee"), key=lambda thing: len(oracle.world.follow(thing, "memberBodies", EVER)))
    assert_answers(
        graph, oracle, CO_BUILDERS, [{"of": body.id, "facts": "EVER", "reasons": [r]} for r in ("COMMITTEE", "SHARING")]
    )


def test_only_organizations_and_communities_co_build(graph: TestGraph, world: World) -> None:
    for name in ("Area", "Post", "MemberGroup", "Agreement", "Resource", "Member"):
        id_ = world.of_type(name)[0].id
        (error,) = graph.ask(CO_BUILDERS, None, of=id_, facts="EVER")["errors"]
        assert error["extensions"] == {"code": "NOT_FOUND", "path": "coBuilders.of", "value": id_}
        assert error["message"].endswith(f" {name}, not an Organization or a Community")


@pytest.mark.parametrize("view", VIEWS, ids=["day", "observed", "ever"])
def test_the_core_of_every_community(graph: TestGraph, oracle: Oracle, world: World, view: dict[str, str]) -> None:
    communities = [thing.id for thing in world.of_type("Community")]
    assert_answers(graph, oracle, CORE, [{"community": id_, **view} for id_ in communities])


@pytest.mark.parametrize("limit", [0, 1, 3])
def test_the_core_cut_at_a_limit(graph: TestGraph, oracle: Oracle, world: World, limit: int) -> None:
    community = world.of_type("Community")[0].id
    assert_answers(graph, oracle, CORE, [{"community": community, "facts": "EVER", "limit": limit}])


@pytest.mark.parametrize(("query", "argument"), [(CO_BUILDERS, "of"), (CORE, "community")])
def test_an_id_that_leads_nowhere_is_said_so(graph: TestGraph, query: str, argument: str) -> None:
    answer = graph.ask(query, None, **{argument: "nobody"})
    ((name, found),) = answer["data"].items()
    assert found is None
    told = {"code": "NOT_FOUND", "path": f"{name}.{argument}", "value": "nobody"}
    assert answer["errors"][0]["extensions"] == told
