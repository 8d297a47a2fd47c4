"""Opening nodes one after the other shows what the network question shows at once, and counts tell it beforehand."""

from __future__ import annotations

from typing import Any

import pytest

from graph.semantics.ties import PARTNERSHIP
from graph.vocabulary import MODEL
from tests.differential.network import AskedNetwork, network
from tests.differential.test_networks import EDGE, EVER, OPEN
from tests.differential.world import View, World
from tests.graphs import TestGraph

EXPAND = f"""query(
  $node: ID!, $by: ExpandBy, $known: [ID!], $jointBodies: JointBodies, $asOf: Date, $facts: FactScope, $limit: Int
) {{
  expand(
    node: $node, by: $by, known: $known, jointBodies: $jointBodies, limit: $limit, edgeLimit: 20000, asOf: $asOf,
    facts: $facts
  ) {{
    options {{ reason relationshipType direction neighborsTotal addedTotal }}
    nodes {{ entity }} edges {{ {EDGE} }} nodesTotal complete
  }}
}}"""


def opened(graph: TestGraph, view: View, node: str, known: list[str], **more: Any) -> dict[str, Any]:
    variables = {"node": node, "known": known, "asOf": view.day, "facts": view.facts, "limit": 500, **more}
    (answer,) = graph.ask_all([(EXPAND, variables)])
    assert "errors" not in answer, answer
    found: dict[str, Any] = answer["data"]["expand"]
    assert found["complete"]
    return found


@pytest.mark.parametrize("joint_nodes", [False, True], ids=["folded", "nodes"])
def test_nodes_opened_one_by_one_make_the_network(graph: TestGraph, world: World, joint_nodes: bool) -> None:
    # A body that is opened shows its members too, which the network shows of its centre alone: so reasons are named.
    joint, reasons = "NODES" if joint_nodes else "FOLDED", list(PARTNERSHIP)
    for view, centre in zip((EVER, OPEN), (world.of_type("Unit")[0].id, world.of_type("Community")[0].id), strict=True):
        shown = [centre]
        edges: dict[tuple[str, str, str], dict[str, Any]] = {}
        for _ in range(2):
            for node in list(shown):
                found = opened(graph, view, node, shown, jointBodies=joint, by={"reasons": reasons})
                shown += [each["entity"] for each in found["nodes"]]
                edges |= {(e["source"], e["target"], e["reason"]): e for e in found["edges"]}
        asked = AskedNetwork(
            view, centre, steps=2, reasons=reasons, joint_nodes=joint_nodes, limit=10_000, edge_limit=10_000
        )
        whole = network(world, asked)
        assert sorted(shown) == sorted(node["entity"] for node in whole["nodes"])
        assert edges == {(e["source"], e["target"], e["reason"]): e for e in whole["edges"]}


def test_counts_equal_the_additions_of_a_click(graph: TestGraph, world: World) -> None:
    symmetric = {r.type for r in MODEL.relationships if r.symmetric}
    for thing in (world.of_type("Unit")[0], world.of_type("JointCommittee")[0]):
        known = [other.id for other in world.of_type("Organization")[::3]]
        for option in opened(graph, EVER, thing.id, known)["options"]:
            if option["reason"]:
                by: dict[str, Any] = {"reasons": [option["reason"]]}
            else:
                by = {"relationshipTypes": [option["relationshipType"]], "direction": option["direction"]}
                assert (option["direction"] is None) == (option["relationshipType"] in symmetric)
            found = opened(graph, EVER, thing.id, known, by=by)
            assert found["nodesTotal"] == option["addedTotal"] <= option["neighborsTotal"]
            assert opened(graph, EVER, thing.id, [], by=by)["nodesTotal"] == option["neighborsTotal"]
