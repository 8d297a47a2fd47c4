"""Networks around bodies and in places, against plain Python over the same random graph."""

from __future__ import annotations

from typing import Any

import pytest

from tests.differential.conftest import stored
from tests.differential.network import AskedNetwork, lies_in, network
from tests.differential.world import View, World, random_world
from tests.graphs import TestGraph

EDGE = """source target reason directed count facts validFrom validTo startDate endDate startKnowledge endKnowledge
  certainty sourceIds"""
NETWORK = f"""query(
  $center: ID, $within: ID, $hierarchy: Hierarchy, $steps: Int, $reasons: [TieReason!], $types: [EntityType!],
  $jointBodies: JointBodies, $as: CoBuildersOf, $limit: Int, $edgeLimit: Int, $asOf: Date, $facts: FactScope
) {{
  network(
    center: $center, within: $within, hierarchy: $hierarchy, steps: $steps, reasons: $reasons, types: $types,
    jointBodies: $jointBodies, as: $as, limit: $limit, edgeLimit: $edgeLimit, asOf: $asOf, facts: $facts
  ) {{
    nodes {{ entity type kind name nameEn distance degree role gap }} edges {{ {EDGE} }}
    nodesTotal edgesTotal undatedTotal untiedReason reached complete cutBy
    groups {{ role kind count ids }}
    columns {{
      ids types kinds names namesEn distances degrees roles
      sources targets reasons directed counts facts validFrom validTo startDate endDate startKnowledge endKnowledge
    }}
  }}
}}"""
FAR = 20240841
"""Of a random graph with bodies far apart, and more in a place than are shown."""
DAY, OPEN, EVER = View("2012-12-15"), View("2020-01-01", "OBSERVED_OPEN"), View("2024-07-01", "EVER")


def variables_of(asked: AskedNetwork) -> dict[str, Any]:
    return {
        "center": asked.center,
        "within": asked.within,
        "hierarchy": asked.hierarchy,
        "steps": asked.steps,
        "reasons": asked.reasons,
        "types": asked.types,
        "as": "COMMUNITY" if asked.whole else None,
        "jointBodies": "NODES" if asked.joint_nodes else "FOLDED",
        "limit": asked.limit,
        "edgeLimit": asked.edge_limit,
        "asOf": asked.view.day,
        "facts": asked.view.facts,
    }


def assert_networks(graph: TestGraph, world: World, questions: list[AskedNetwork]) -> list[dict[str, Any]]:
    answers = graph.ask_all([(NETWORK, variables_of(asked)) for asked in questions])
    found = []
    for asked, answer in zip(questions, answers, strict=True):
        assert "errors" not in answer, (asked, answer["errors"])
        view = answer["data"]["network"]
        groups, columns = view.pop("groups"), view.pop("columns")
        assert view == network(world, asked), asked
        assert_same_view(view, groups, columns)
        found.append(view)
    return found


def assert_same_view(view: dict[str, Any], groups: list[dict[str, Any]], columns: dict[str, Any]) -> None:
    """Groups and columns tell what nodes and edges tell."""
    nodes, edges = view["nodes"], view["edges"]
    for group in groups:
        inside = [n["entity"] for n in nodes if (n["role"], n["kind"]) == (group["role"], group["kind"])]
        assert inside == group["ids"]
        assert group["count"] == len(inside) > 0
    assert sum(group["count"] for group in groups) == len(nodes)
    by_node = {"ids": "entity", "types": "type", "kinds": "kind", "names": "name", "namesEn": "nameEn"}
    for column, name in (by_node | {"distances": "distance", "degrees": "degree", "roles": "role"}).items():
        assert columns[column] == [node[name] for node in nodes]
    for column, name in {"reasons": "reason", "directed": "directed", "counts": "count"}.items():
        assert columns[column] == [edge[name] for edge in edges]
    for name in ("validFrom", "validTo", "startDate", "endDate", "startKnowledge", "endKnowledge"):
        assert columns[name] == [edge[name] for edge in edges]
    assert columns["facts"] == [edge["facts"][0] for edge in edges]
    assert [columns["ids"][at] for at in columns["sources"]] == [edge["source"] for edge in edges]
    assert [columns["ids"][at] for at in columns["targets"]] == [edge["target"] for edge in edges]


@pytest.fixture(scope="module")
def far_world() -> World:
    return random_world(FAR)


@pytest.fixture
def far_graph(test_graph: TestGraph, far_world: World) -> TestGraph:
    """The graph with far bodies in the database."""
    test_graph.hold("far", *stored(far_world))
    return test_graph


@pytest.fixture
def bodies(world: World) -> list[str]:
    return [thing.id for thing in (*world.of_type("Organization"), *world.of_type("Community"))]


def test_networks_of_everybody_step_by_step(far_graph: TestGraph, far_world: World) -> None:
    steps = (1, 2, 3, 10, 0)
    bodies = [thing.id for thing in (*far_world.of_type("Organization"), *far_world.of_type("Community"))]
    questions = [AskedNetwork(DAY, body, steps=steps[i % 5], limit=(200, 3, 9)[i % 3]) for i, body in enumerate(bodies)]
    views = assert_networks(far_graph, far_world, questions)
    assert any(view["reached"] > 2 for view in views), "the graph has far bodies"


def test_joint_bodies_as_nodes(graph: TestGraph, world: World, bodies: list[str]) -> None:
    questions = [
        AskedNetwork(EVER, body, steps=1 + i % 3, limit=(200, 5)[i % 2], edge_limit=(2000, 4)[i % 2], joint_nodes=True)
        for i, body in enumerate(bodies)
    ]
    views = assert_networks(graph, world, questions)
    assert any(edge["reason"] == "COMMITTEE" for view in views for edge in view["edges"])
    assert {cut for view in views for cut in view["cutBy"]} == {"NODES", "EDGES"}


def test_communities_as_a_whole(graph: TestGraph, world: World) -> None:
    questions = [
        AskedNetwork((DAY, OPEN, EVER)[i % 3], place.id, steps=1 + i % 2, limit=limit, whole=True)
        for i, place in enumerate(world.of_type("Community"))
        for limit in (2000, 2)
    ]
    views = assert_networks(graph, world, questions)
    assert any(node["role"] == "JOINT_BODY" and not node["distance"] for view in views for node in view["nodes"])
    assert any(node["gap"] is False and node["distance"] for view in views for node in view["nodes"])


def test_networks_of_places(far_graph: TestGraph, far_world: World) -> None:
    places = far_world.of_type("Place")
    questions = [
        AskedNetwork((EVER, OPEN)[i % 2], within=place.id, limit=(200, 4)[i % 3 % 2]) for i, place in enumerate(places)
    ]
    views = assert_networks(far_graph, far_world, questions)
    assert any(view["edges"] for view in views)
    assert any(not view["complete"] for view in views)


def test_joint_bodies_that_join_a_place_belong_to_it_wherever_they_lie(graph: TestGraph, world: World) -> None:
    questions = [
        AskedNetwork(view, within=place.id, limit=limit, types=types, reasons=reasons, joint_nodes=True)
        for i, place in enumerate(world.of_type("Place"))
        for view in ((EVER, OPEN, DAY)[i % 3],)
        for limit, types, reasons in [
            (200, None, None),
            (3, None, None),
            (200, ["Unit"], None),
            (200, ["Unit", "JointCommittee"], ["COMMITTEE"]),
            (200, None, ["SHARING"]),
        ]
    ]
    views = assert_networks(graph, world, questions)
    elsewhere = [
        node["entity"]
        for asked, view in zip(questions, views, strict=True)
        for node in view["nodes"]
        if not lies_in(world, world.things[node["entity"]], asked)
    ]
    assert elsewhere, "a joint body elsewhere joins bodies of a place"


def test_a_walk_within_a_place_goes_through_joint_bodies_elsewhere(graph: TestGraph, world: World) -> None:
    places = world.of_type("Place")
    questions = [
        AskedNetwork(EVER, body.id, places[i % len(places)].id, steps=2, joint_nodes=True, reasons=reasons)
        for i, body in enumerate(world.of_type("Organization"))
        for reasons in (None, ["COMMITTEE", "SHARING"], ["SHARING"])
    ]
    views = assert_networks(graph, world, questions)
    assert any(
        node["distance"] and not lies_in(world, world.things[node["entity"]], asked)
        for asked, view in zip(questions, views, strict=True)
        for node in view["nodes"]
    )


def test_a_walk_that_stays_in_a_place_and_a_hierarchy(graph: TestGraph, world: World) -> None:
    kinds = sorted({str(k.given["kind"]) for k in world.links if k.type == "PART_OF" and k.given.get("kind")})
    types = ["Unit", "Community", "PartyOrganization"]
    questions = [
        AskedNetwork(EVER, body.id, place.id, kinds[i % len(kinds)], 2, ["SHARING", "DIRECT", "CORE"], types)
        for i, (body, place) in enumerate(zip(world.of_type("Unit"), world.of_type("Area"), strict=True))
    ]
    views = assert_networks(graph, world, questions)
    assert any(len(view["nodes"]) > 1 for view in views)


@pytest.mark.parametrize("reasons", [["AGREEMENT", "COMMITTEE", "ACTIVITY"], ["DIRECT", "PAIRING"]])
def test_no_more_is_looked_at_than_the_question_says(
    graph: TestGraph, world: World, reasons: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.caps.TIES_OF_STEP", 1)
    query = "query($within: ID!, $reasons: [TieReason!]) { cut: " + (
        "network(within: $within, reasons: $reasons, facts: EVER) { edges { source } edgesTotal complete cutBy } }"
    )
    asked = [AskedNetwork(EVER, within=place.id, reasons=reasons) for place in world.of_type("Place")]
    wanted = [network(world, each)["edgesTotal"] for each in asked]
    answers = graph.ask_all([(query, {"within": each.within, "reasons": reasons}) for each in asked])
    views = [answer["data"]["cut"] for answer in answers]
    assert max(wanted) > 1
    for true, view in zip(wanted, views, strict=True):
        assert view["edgesTotal"] == len(view["edges"]) <= min(true, 2)
        assert view["complete"] is (view["cutBy"] == [])
        assert true <= 1 or view["cutBy"] == ["SCAN_LIMIT"], "nothing is missing in silence"
