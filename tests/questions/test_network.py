"""The question ``network`` on the invented network, with answers worked out by hand."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

NETWORK = """query(
  $center: ID, $within: ID, $steps: Int, $jointBodies: JointBodies, $limit: Int, $edgeLimit: Int, $asOf: Date
) {
  network(
    center: $center, within: $within, steps: $steps, jointBodies: $jointBodies, limit: $limit, edgeLimit: $edgeLimit,
    asOf: $asOf
  ) {
    nodes { entity distance role node { name } } edges { source target reason directed count facts validFrom }
    groups { role kind ids } nodesTotal edgesTotal reached complete cutBy
  }
}"""
DAY = "2026-03-05"
# Members of the council of Yunting on that day; the community of Tinglin is one of them.
COUNCIL = ["college-committee", "hotel", "tinglin", "yunqi", "yunqi-clinic", "yunqi-school"]


def ask(service_url: str, **variables: Any) -> dict[str, Any]:
    answer = httpx.post(f"{service_url}/graphql", json={"query": NETWORK, "variables": variables}, timeout=60).json()
    found: dict[str, Any] = answer
    return found


def view(service_url: str, **variables: Any) -> dict[str, Any]:
    answer = ask(service_url, **variables)
    assert "errors" not in answer, answer["errors"]
    found: dict[str, Any] = answer["data"]["network"]
    return found


def short(ids: list[str]) -> list[str]:
    return [id_.removeprefix("lianhua-") for id_ in ids]


def test_a_community_with_its_council_folded(service_url: str) -> None:
    found = view(service_url, center="lianhua-tinglin", asOf=DAY)
    around = ["college-committee", "hotel", "tea", "tinglin-committee", "yunqi", "yunqi-clinic", "yunqi-school"]
    assert short([node["entity"] for node in found["nodes"]]) == ["tinglin", *around]
    assert [node["distance"] for node in found["nodes"]] == [0] + [1] * 7
    edges = {(*short([e["source"], e["target"]]), e["reason"]) for e in found["edges"]}
    pairs = {(a, b, "COMMITTEE") for a in COUNCIL for b in COUNCIL if a < b}
    assert edges == pairs | {("tea", "tinglin", "DIRECT"), ("tinglin-committee", "tinglin", "CORE")}
    assert [short([e["source"]]) for e in found["edges"] if e["directed"]] == [["tinglin-committee"]]
    assert (found["nodesTotal"], found["edgesTotal"], found["reached"]) == (8, 17, 1)
    assert found["complete"]
    assert found["cutBy"] == []
    assert [(g["role"], g["kind"], short(g["ids"])) for g in found["groups"]] == [
        ("CENTER", None, ["tinglin"]),
        ("CORE", "GENERAL_BRANCH", ["tinglin-committee"]),
        ("COMMUNITY", None, ["yunqi"]),
        ("MANY", "CLINIC", ["yunqi-clinic"]),
        ("MANY", "COOPERATIVE", ["tea"]),
        ("MANY", "HOTEL", ["hotel"]),
        ("MANY", "PARTY_COMMITTEE", ["college-committee"]),
        ("MANY", "SCHOOL", ["yunqi-school"]),
    ]


def test_the_same_with_the_council_as_a_node(service_url: str) -> None:
    found = view(service_url, center="lianhua-tinglin", asOf=DAY, steps=2, jointBodies="NODES")
    near = ["tea", "tinglin-committee", "yunting-council"]
    assert short([node["entity"] for node in found["nodes"]]) == [
        *("tinglin", *near),
        *(member for member in COUNCIL if member != "tinglin"),
    ]
    seats = [e for e in found["edges"] if e["reason"] == "COMMITTEE"]
    assert sorted(short([e["source"] for e in seats])) == COUNCIL
    assert {e["target"] for e in seats} == {"lianhua-yunting-council"} == {f for e in seats for f in e["facts"]}
    assert all(e["directed"] and e["validFrom"] == "2025-03-01" for e in seats)
    assert found["edgesTotal"] == 8


def test_everybody_in_a_community(service_url: str) -> None:
    found = view(service_url, within="lianhua-tinglin", asOf=DAY)
    assert short([node["entity"] for node in found["nodes"]]) == ["garage", "tea", "tinglin", "tinglin-committee"]
    assert [(*short([e["source"], e["target"]]), e["reason"]) for e in found["edges"]] == [
        ("tea", "tinglin", "DIRECT"),
        ("tinglin-committee", "tinglin", "CORE"),
    ]


def test_columns_under_two_names(service_url: str) -> None:
    query = """{ network(center: "lianhua-tinglin", asOf: "2026-03-05") {
      nodes { entity name nameEn node { nameEn } } edges { fact: facts reason }
      ends: columns { ids reasons } named: columns { names namesEn facts }
    } }"""
    answer = httpx.post(f"{service_url}/graphql", json={"query": query}, timeout=60).json()
    assert "errors" not in answer, answer["errors"]
    found = answer["data"]["network"]
    assert found["ends"]["ids"] == [node["entity"] for node in found["nodes"]]
    assert found["named"]["names"] == [node["name"] for node in found["nodes"]]
    english = [node["node"]["nameEn"] for node in found["nodes"]]
    assert found["named"]["namesEn"] == [node["nameEn"] for node in found["nodes"]] == english
    assert any(english)
    assert found["ends"]["reasons"] == [edge["reason"] for edge in found["edges"]]
    assert found["named"]["facts"] == [edge["fact"][0] for edge in found["edges"]]


def test_cut_at_limits_with_true_totals(service_url: str) -> None:
    found = view(service_url, center="lianhua-tinglin", asOf=DAY, steps=10, limit=3, edgeLimit=1)
    assert short([node["entity"] for node in found["nodes"]]) == ["tinglin", "college-committee", "hotel"]
    assert (found["nodesTotal"], found["edgesTotal"], found["reached"]) == (8, 3, 1)
    assert len(found["edges"]) == 1
    assert not found["complete"]
    assert found["cutBy"] == ["NODES", "EDGES"]


def test_before_the_first_fact_only_undated_ties_hold(service_url: str) -> None:
    found = view(service_url, center="lianhua-tinglin", asOf="1900-01-01")
    assert short([node["entity"] for node in found["nodes"]]) == ["tinglin", "tinglin-committee"]


@pytest.mark.parametrize(
    ("variables", "code", "path"),
    [
        ({"center": "nobody"}, "NOT_FOUND", "network.center"),
        ({"within": "nowhere"}, "NOT_FOUND", "network.within"),
        ({"center": "lianhua-tinglin", "within": "nowhere"}, "NOT_FOUND", "network.within"),
        ({}, "BAD_USER_INPUT", "network.center"),
        ({"center": "lianhua-tinglin", "limit": 0}, "BAD_USER_INPUT", "network.limit"),
        ({"center": "lianhua-tinglin", "limit": 2001}, "LIMIT_EXCEEDED", "network.limit"),
    ],
)
def test_what_is_refused(service_url: str, variables: dict[str, Any], code: str, path: str) -> None:
    (error,) = ask(service_url, **variables)["errors"]
    assert (error["extensions"]["code"], error["extensions"]["path"]) == (code, path)


def test_a_place_may_be_asked_for_twenty_thousand_nodes_by_columns(service_url: str) -> None:
    query = """query($limit: Int) {
      network(within: "lianhua", limit: $limit, edgeLimit: 20000) { columns { ids } nodesTotal }
    }"""

    def asked(limit: int) -> dict[str, Any]:
        body = {"query": query, "variables": {"limit": limit}}
        answer: dict[str, Any] = httpx.post(f"{service_url}/graphql", json=body, timeout=60).json()
        return answer

    found = asked(20_000)["data"]["network"]
    assert found["nodesTotal"] == len(found["columns"]["ids"]) > 0
    (error,) = asked(20_001)["errors"]
    assert (error["extensions"]["code"], error["extensions"]["maximum"]) == ("LIMIT_EXCEEDED", 20_000)


def test_no_more_than_ten_steps(service_url: str) -> None:
    (error,) = ask(service_url, center="lianhua-tinglin", steps=11)["errors"]
    assert (error["extensions"]["code"], error["extensions"]["maximum"]) == ("LIMIT_EXCEEDED", 10)


def test_wrong_date(service_url: str) -> None:
    (error,) = ask(service_url, center="lianhua-tinglin", asOf="2026-02-30")["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


def test_a_centre_that_can_have_no_tie_is_said_so(service_url: str) -> None:
    query = "query($c: ID) { network(center: $c) { nodesTotal edgesTotal undatedTotal untiedReason } }"
    body = {"query": query, "variables": {"c": "c25-private-firms"}}
    found = httpx.post(f"{service_url}/graphql", json=body, timeout=60).json()["data"]["network"]
    assert found == {"nodesTotal": 1, "edgesTotal": 0, "undatedTotal": 0, "untiedReason": "GROUP"}
    body = {"query": query, "variables": {"c": "lianhua-tinglin"}}
    found = httpx.post(f"{service_url}/graphql", json=body, timeout=60).json()["data"]["network"]
    assert (found["untiedReason"], 0 < found["undatedTotal"] < found["edgesTotal"]) == (None, True)
