"""Situations that an office meets, said in a data file and read back, worked out by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.store.stored import fact, node
from seeds import files
from seeds.loader import relationship_ids
from tests.graphs import TestGraph

FILE = Path(__file__).with_name("situations.yaml")


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    data = files.read(FILE)
    rows = data.relationships
    facts = [
        fact(row["type"], id_, row["from"], row["to"], row)
        for row, id_ in zip(rows, relationship_ids(rows), strict=True)
    ]
    test_graph.hold("situations", [node(row["type"], row) for row in data.nodes], facts)
    return test_graph


def ask(graph: TestGraph, query: str, **variables: Any) -> Any:
    answer = graph.ask(query, None, **variables)
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


def partners(graph: TestGraph, of: str, day: str, **more: Any) -> dict[str, list[tuple[str, str]]]:
    """The partners of a body, each with the reasons and facts that tie it."""
    query = """query($of: ID!, $asOf: Date, $reasons: [TieReason!]) {
      coBuilders(of: $of, asOf: $asOf, reasons: $reasons) { edges { node { id } ties { reason fact } } } }"""
    edges = ask(graph, query, of=of, asOf=day, **more)["coBuilders"]["edges"]
    return {edge["node"]["id"]: [(tie["reason"], tie["fact"]) for tie in edge["ties"]] for edge in edges}


def test_a_project_of_three_sub_districts_is_one_gain_of_three_pairs(graph: TestGraph) -> None:
    query = """{ networkDiff(within: "qd", from: "2026-02-28", to: "2026-03-01") {
      tiesGainedTotal tiesGainedPairsTotal tiesGained { reason fact pairs bodies { id } } } }"""
    found = ask(graph, query)["networkDiff"]
    assert found == {
        "tiesGainedTotal": 1,
        "tiesGainedPairsTotal": 3,
        "tiesGained": [
            {
                "reason": "PROJECT",
                "fact": "qh-proj",
                "pairs": 3,
                "bodies": [{"id": "bl-dgw"}, {"id": "qh-dgw"}, {"id": "sy-dgw"}],
            }
        ],
    }


def test_a_community_that_was_split_is_remembered_by_its_parts(graph: TestGraph) -> None:
    query = """query($day: Date) {
      east: entity(id: "qh-east", asOf: $day) { ... on Community { succeeds { edges { kind node { id } } } } }
      west: entity(id: "qh-west", asOf: $day) { ... on Community { succeeds { edges { kind node { id } } } } }
      old: entity(id: "qh-old", asOf: $day) { ... on Community { succeededBy { nodes { id } } } } }"""
    found = ask(graph, query, day="2027-06-01")
    # The east says when, the west holds from the day on which it began.
    split = {"succeeds": {"edges": [{"kind": "SPLIT", "node": {"id": "qh-old"}}]}}
    assert found["east"] == found["west"] == split
    assert found["old"] == {"succeededBy": {"nodes": [{"id": "qh-east"}, {"id": "qh-west"}]}}
    before = ask(graph, query, day="2025-12-31")
    assert before["old"] == {"succeededBy": {"nodes": []}}


def test_bodies_that_merged_are_on_the_timeline(graph: TestGraph) -> None:
    query = '{ timeline(of: "qh-jc", to: "2026-06-30") { events { date change type with { id } } } }'
    events = ask(graph, query)["timeline"]["events"]
    assert [event["with"]["id"] for event in events if event["type"] == "SUCCEEDED_BY"] == ["qh-jc-a", "qh-jc-b"]
    assert {(e["date"], e["change"]) for e in events if e["type"] == "SUCCEEDED_BY"} == {("2026-01-01", "BEGAN")}


def test_a_renewed_agreement_is_found_by_its_number(graph: TestGraph) -> None:
    for text in ("青禾〔2026〕共建-015号", "共建015号", "青禾2026"):
        found = ask(graph, "query($text: String!) { search(text: $text) { nodes { id } } }", text=text)
        assert {"id": "qh-ag2"} in found["search"]["nodes"], text
    query = '{ entity(id: "qh-ag2", asOf: "2026-06-01") { ... on Agreement { code renews { nodes { id endDate } } } } }'
    assert ask(graph, query)["entity"] == {
        "code": "青禾〔2026〕共建-015号",
        "renews": {"nodes": [{"id": "qh-ag1", "endDate": "2025-12-31"}]},
    }


def test_a_renewal_compares_its_commitments(graph: TestGraph) -> None:
    query = """{ networkDiff(within: "qh-mai", from: "2025-12-31", to: "2026-06-30") { lineageTotal lineage {
      relationshipType before { id } after { id } validFrom
      commitments { change before { id quantity } after { id quantity } } } } }"""
    found = ask(graph, query)["networkDiff"]
    assert found["lineageTotal"] == 1
    assert found["lineage"] == [
        {
            "relationshipType": "RENEWS",
            "before": {"id": "qh-ag1"},
            "after": {"id": "qh-ag2"},
            "validFrom": "2026-01-01",
            # Four lectures a year become two; the bank's other lectures are in another unit than its money.
            "commitments": [
                {
                    "change": "CHANGED",
                    "before": {"id": "qh-c1", "quantity": 4},
                    "after": {"id": "qh-c2", "quantity": 2},
                },
                {"change": "ADDED", "before": None, "after": {"id": "qh-c3", "quantity": 50000}},
            ],
        }
    ]


def test_what_was_split_and_merged_in_a_sub_district(graph: TestGraph) -> None:
    query = """{ networkDiff(within: "qd", from: "2025-12-31", to: "2026-01-01") { lineage {
      relationshipType kind before { id } after { id } commitments { change } } } }"""
    rows = ask(graph, query)["networkDiff"]["lineage"]
    assert [(r["relationshipType"], r["kind"], r["before"]["id"], r["after"]["id"]) for r in rows] == [
        ("RENEWS", None, "qh-ag1", "qh-ag2"),
        ("SUCCEEDED_BY", "SPLIT", "qh-old", "qh-east"),
        ("SUCCEEDED_BY", "SPLIT", "qh-old", "qh-west"),
    ]


def test_gifts_in_money_are_sharing_as_gifts_in_kind_are(graph: TestGraph) -> None:
    rice, money = [("SHARING", "qh-rice-1")], [("SHARING", "qh-bank.FUNDS.qh-mai")]
    assert partners(graph, "qh-mai", "2026-02-10", reasons=["SHARING"]) == {"qh-bank": rice}
    assert partners(graph, "qh-mai", "2026-05-01", reasons=["SHARING"]) == {"qh-bank": money}
    assert partners(graph, "qh-bank", "2026-05-01", reasons=["SHARING"]) == {"qh-mai": money}
    assert partners(graph, "qh-mai", "2026-05-02", reasons=["SHARING"]) == {}
    sentence = """{ paths(from: "qh-bank", to: "qh-mai", asOf: "2026-05-01", reasons: [SHARING]) {
      paths { sentenceZh sentenceEn } } }"""
    (path,) = ask(graph, sentence)["paths"]["paths"]
    assert "农商行青禾支行向麦田社区提供资金" in path["sentenceZh"]


def test_a_commitment_leads_to_its_fulfilment(graph: TestGraph) -> None:
    query = """{ talks: entity(id: "qh-c2", asOf: "2026-06-01") { ... on Commitment {
      fulfilledBy { edges { quantity node { id } } } } }
      money: organizations(where: {funds: {some: {edge: {fulfills: {eq: "qh-c3"}}}}}, asOf: "2026-05-01") {
      nodes { id } } }"""
    found = ask(graph, query)
    assert found["talks"] == {"fulfilledBy": {"edges": [{"quantity": 1.0, "node": {"id": "qh-talk-1"}}]}}
    assert found["money"] == {"nodes": [{"id": "qh-bank"}]}


def test_a_place_claims_and_leads_a_part_of_a_project_that_is_funded(graph: TestGraph) -> None:
    query = """{ entity(id: "qh-river", asOf: "2026-06-01") { ... on Project {
      partOf { nodes { id } } claimedBy { nodes { id } } ledBy { nodes { id } } fundedBy { nodes { id } } } } }"""
    assert ask(graph, query)["entity"] == {
        "partOf": {"nodes": [{"id": "qh-proj"}]},
        "claimedBy": {"nodes": [{"id": "qh"}]},
        "ledBy": {"nodes": [{"id": "qh-mai"}]},
        "fundedBy": {"nodes": [{"id": "qh-bank"}]},
    }
    # The community leads it and the bank funds it; a sub-district is a place, no body that co-builds.
    assert partners(graph, "qh-mai", "2026-06-01", reasons=["PROJECT"]) == {"qh-bank": [("PROJECT", "qh-river")]}


def test_an_offer_from_elsewhere_is_found_with_anywhere(graph: TestGraph) -> None:
    query = """query($anywhere: Boolean) { matches(of: {need: "far-talks"}, anywhere: $anywhere, asOf: "2026-06-01") {
      matchesTotal amountsNotComparedTotal
      matches { score steps place { id } resource { id } reasons { criterion points zh } } } }"""
    assert ask(graph, query)["matches"]["matchesTotal"] == 0
    found = ask(graph, query, anywhere=True)["matches"]
    # The talks have no capacity, so that amounts are not compared: 30 + 5 + 15 (no deadline) points.
    (match,) = found["matches"]
    assert (match["resource"]["id"], match["score"], match["steps"], match["place"]) == ("qh-talks", 50, None, None)
    (distance,) = (reason for reason in match["reasons"] if reason["criterion"] == "DISTANCE")
    assert distance == {"criterion": "DISTANCE", "points": 0, "zh": "不在同一地"}
    assert found["amountsNotComparedTotal"] == 1


def test_a_need_without_a_kind_is_said_to_be_compared_with_nothing(graph: TestGraph) -> None:
    query = """{ matches(of: {within: "far"}, anywhere: true, asOf: "2026-06-01") {
      needsTotal withoutKindTotal matchesTotal unmatched { id } } }"""
    assert ask(graph, query)["matches"] == {
        "needsTotal": 2,
        "withoutKindTotal": 1,
        "matchesTotal": 1,
        "unmatched": [{"id": "far-unclear"}],
    }


def test_bodies_without_possible_ties_have_a_reason(graph: TestGraph) -> None:
    paths = 'query($of: ID!) { paths(from: $of, to: "qh-mai") { fromUntiedReason toUntiedReason } }'
    query = "query($of: ID!) { coBuilders(of: $of) { totalCount untiedReason } }"
    for of, why in (("qh-stores", "GROUP"), ("qh-partner", "MASKED"), ("qh-sch", None)):
        assert ask(graph, paths, of=of)["paths"] == {"fromUntiedReason": why, "toUntiedReason": None}
        found = ask(graph, query, of=of)["coBuilders"]
        assert (found["untiedReason"], found["totalCount"] == 0) == (why, why is not None)
    assert ask(graph, paths, of="qh-hall")["paths"] == {"fromUntiedReason": "NO_BODY", "toUntiedReason": None}
    # The partner whose name is hidden is counted, and distinguished from no partner.
    query = '{ coBuilders(of: "qh-mai", asOf: "2026-06-01") { maskedTotal nodes { id } } }'
    found = ask(graph, query)["coBuilders"]
    assert found["maskedTotal"] == 1
    assert {"id": "qh-partner"} not in found["nodes"]


def test_members_registered_in_two_communities_are_counted_between_bounds(graph: TestGraph) -> None:
    query = """{ doubleRegistration(within: "qd", asOf: "2026-06-01") {
      numbers { groups members registeredMin registeredMax rateMin rateMax exact unrecordedGroupsTotal }
      byUnitKind { kind registeredMin registeredMax }
      byCommunity { community { id } members registeredMin registeredMax rateMax } } }"""
    found = ask(graph, query)["doubleRegistration"]
    # Twelve members; nine registered with one community and five with the other: some of them with both.
    assert found["numbers"] == {
        "groups": 1,
        "members": 12,
        "registeredMin": 9,
        "registeredMax": 12,
        "rateMin": 0.75,
        "rateMax": 1.0,
        "exact": True,
        "unrecordedGroupsTotal": 0,
    }
    assert found["byUnitKind"] == [{"kind": "BANK", "registeredMin": 9, "registeredMax": 12}]
    assert [(c["community"]["id"], c["registeredMin"], c["registeredMax"]) for c in found["byCommunity"]] == [
        ("qh-east", 5, 5),
        ("qh-mai", 9, 9),
    ]


def test_a_joint_team_has_its_members_as_partners(graph: TestGraph) -> None:
    membership = [("MEMBERSHIP", "qh-team")]
    wanted = {"qh-bank": membership, "qh-book": membership, "qh-sch": membership}
    assert partners(graph, "qh-team", "2026-05-01") == wanted
    # A member has the team as a partner only if `reasons` includes that.
    assert "qh-team" not in partners(graph, "qh-book", "2026-05-01")
    assert partners(graph, "qh-book", "2026-05-01", reasons=["MEMBERSHIP"])["qh-team"] == membership
