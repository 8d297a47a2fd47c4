"""The question ``expand`` on the invented network, with answers worked out by hand."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

EXPAND = """query(
  $node: ID!, $by: ExpandBy, $known: [ID!], $types: [EntityType!], $jointBodies: JointBodies, $limit: Int,
  $edgeLimit: Int, $asOf: Date
) {
  expand(
    node: $node, by: $by, known: $known, types: $types, jointBodies: $jointBodies, limit: $limit,
    edgeLimit: $edgeLimit, asOf: $asOf
  ) {
    options { reason relationshipType direction neighborsTotal addedTotal }
    nodes { entity type distance node { name } }
    edges { source target reason relationshipType directed facts }
    nodesTotal edgesTotal complete cutBy
  }
}"""
DAY = "2026-03-05"


def ask(service_url: str, **variables: Any) -> dict[str, Any]:
    asked = {"asOf": DAY, **variables}
    answer = httpx.post(f"{service_url}/graphql", json={"query": EXPAND, "variables": asked}, timeout=60).json()
    found: dict[str, Any] = answer
    return found


def opened(service_url: str, node: str, **variables: Any) -> dict[str, Any]:
    answer = ask(service_url, node=f"lianhua-{node}", **variables)
    assert "errors" not in answer, answer["errors"]
    found: dict[str, Any] = answer["data"]["expand"]
    return found


def short(ids: list[str]) -> list[str]:
    return [id_.removeprefix("lianhua-") for id_ in ids]


def ways(found: dict[str, Any]) -> dict[tuple[str, str | None], tuple[int, int]]:
    return {
        (o["reason"] or o["relationshipType"], o["direction"]): (o["neighborsTotal"], o["addedTotal"])
        for o in found["options"]
    }


def test_a_click_counts_additions_by_each_reason_and_relationship(service_url: str) -> None:
    found = opened(service_url, "tinglin", by={"reasons": ["DIRECT"]})
    counts = ways(found)
    # The tea cooperative co-builds directly; six others sit in the council with it; its general branch is its core.
    assert counts["DIRECT", None] == (1, 1)
    assert counts["COMMITTEE", None] == (5, 5)
    assert counts["CORE", None] == (1, 1)
    assert counts["LEADS", "IN"] == (1, 1)
    assert short([n["entity"] for n in found["nodes"]]) == ["tea"]
    assert [n["distance"] for n in found["nodes"]] == [1]
    assert [(*short([e["source"], e["target"]]), e["reason"]) for e in found["edges"]] == [("tea", "tinglin", "DIRECT")]
    assert (found["nodesTotal"], found["edgesTotal"], found["complete"], found["cutBy"]) == (1, 1, True, [])


def test_known_nodes_are_not_returned_again_but_joined(service_url: str) -> None:
    known = ["lianhua-hotel", "lianhua-tinglin", "lianhua-yunqi", "no-such-thing"]
    found = opened(service_url, "tinglin", by={"reasons": ["COMMITTEE"]}, known=known)
    new = ["college-committee", "yunqi-clinic", "yunqi-school"]
    assert short([n["entity"] for n in found["nodes"]]) == new
    assert ways(found)["COMMITTEE", None] == (5, 3)
    shown = [*new, "hotel", "tinglin", "yunqi"]
    pairs = {(a, b) for a in shown for b in shown if a < b} - {("hotel", "yunqi")}
    assert {tuple(short([e["source"], e["target"]])) for e in found["edges"]} == pairs


def test_along_relationships_of_a_direction(service_url: str) -> None:
    found = opened(service_url, "tinglin", by={"relationshipTypes": ["LEADS"], "direction": "IN"})
    assert short([n["entity"] for n in found["nodes"]]) == ["tinglin-committee"]
    (edge,) = found["edges"]
    assert (edge["relationshipType"], edge["reason"], edge["directed"]) == ("LEADS", None, True)
    assert short([edge["source"], edge["target"]]) == ["tinglin-committee", "tinglin"]
    assert opened(service_url, "tinglin", by={"relationshipTypes": ["LEADS"], "direction": "OUT"})["nodes"] == []
    places = opened(service_url, "tinglin", by={"relationshipTypes": ["PART_OF", "LOCATED_IN"]}, types=["Area"])
    assert {n["type"] for n in places["nodes"]} == {"Area"}


def test_a_joint_body_as_a_node(service_url: str) -> None:
    found = opened(service_url, "tinglin", by={"reasons": ["COMMITTEE"]}, jointBodies="NODES")
    assert short([n["entity"] for n in found["nodes"]]) == ["yunting-council"]
    (edge,) = found["edges"]
    assert short([edge["source"], edge["target"]]) == ["tinglin", "yunting-council"]
    assert edge["directed"]


def test_cut_at_limits_totals_stay_true(service_url: str) -> None:
    whole = opened(service_url, "tinglin")
    found = opened(service_url, "tinglin", limit=2, edgeLimit=1)
    assert found["nodes"] == whole["nodes"][:2]
    assert (found["nodesTotal"], len(found["edges"])) == (whole["nodesTotal"], 1)
    assert (found["complete"], found["cutBy"]) == (False, ["NODES", "EDGES"])
    # Of its ties only that to its core has no first day.
    before = opened(service_url, "tinglin", asOf="1949-10-01")
    assert short([n["entity"] for n in before["nodes"]]) == ["tinglin-committee"]


@pytest.mark.parametrize(
    ("variables", "code", "words"),
    [
        ({"node": "no-such-thing"}, "NOT_FOUND", "node"),
        ({"by": {"reasons": []}}, "BAD_USER_INPUT", "reasons"),
        ({"by": {"relationshipTypes": []}}, "BAD_USER_INPUT", "by.relationshipTypes"),
        ({"by": {"relationshipTypes": ["LEADS"], "reasons": ["CORE"]}}, "BAD_USER_INPUT", "exclude"),
        ({"by": {"direction": "IN"}}, "BAD_USER_INPUT", "by.direction"),
        ({"known": ["x"] * 5001}, "LIMIT_EXCEEDED", "known"),
        ({"limit": 0}, "BAD_USER_INPUT", "limit"),
        ({"edgeLimit": 20_001}, "LIMIT_EXCEEDED", "edgeLimit"),
    ],
    ids=str,
)
def test_what_is_refused(service_url: str, variables: dict[str, Any], code: str, words: str) -> None:
    (error,) = ask(service_url, **{"node": "lianhua-tinglin", **variables})["errors"]
    assert error["extensions"]["code"] == code
    assert words in error["message"]
