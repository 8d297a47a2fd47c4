"""The dates of ties as they were published, and how they are known, worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from graph.store.stored import Fact, Node, fact, node
from tests.graphs import TestGraph

TOLD = "startDate startKnowledge endDate endKnowledge"
Told = tuple[str | None, str, str | None, str]


def small() -> tuple[list[Node], list[Fact]]:
    """A community, its core, its joint committee, and units that are tied to it, each in another way."""
    named = ["signed", "paired", "seen", "undated", "member", "late", "guest", "lender"]
    nodes = [
        node("Community", {"id": "home", "name": "社区"}),
        node("PartyOrganization", {"id": "core", "name": "社区党委"}),
        node("JointCommittee", {"id": "joint", "name": "联合党委"}),
        node("Agreement", {"id": "agreement", "name": "协议", "startDate": "2024-05", "endDate": "2030"}),
        node("Activity", {"id": "fair", "name": "义诊", "startDate": "2026-03-05"}),
        node("Resource", {"id": "hall", "name": "礼堂", "kind": "VENUE"}),
        node("Share", {"id": "use", "name": "借用礼堂", "startDate": "2025"}),
        *(node("Unit", {"id": id_, "name": id_}) for id_ in named),
    ]
    facts = [
        fact("LEADS", "leads", "core", "home", {"role": "CORE", "startDate": "2010"}),
        fact("LEADS", "convenes", "core", "joint", {"role": "CONVENOR", "startDate": "2011-03"}),
        fact("MEMBER_OF", "core-sits", "core", "joint", {"startDate": "2011-03"}),
        fact("PARTY_TO", "home-signs", "home", "agreement", {}),
        fact("PARTY_TO", "signs", "signed", "agreement", {}),
        fact("PAIRED_WITH", "pairs", "home", "paired", {"startDate": "2023-11", "endDate": "2027-06"}),
        fact("CO_BUILDS_WITH", "sees", "home", "seen", {"observedOn": "2026-03-05"}),
        fact("CO_BUILDS_WITH", "no-date", "home", "undated", {}),
        fact("MEMBER_OF", "sits", "member", "joint", {"startDate": "2012"}),
        fact("MEMBER_OF", "sits-too", "late", "joint", {}),
        fact("HOSTS", "hosts", "home", "fair", {}),
        fact("PARTICIPATES_IN", "comes", "guest", "fair", {}),
        fact("OFFERS", "offers", "lender", "hall", {}),
        fact("OF", "of", "use", "hall", {}),
        fact("TO", "to", "use", "home", {}),
    ]
    return nodes, facts


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("published dates", *small())
    return test_graph


def told(tie: dict[str, Any]) -> Told:
    return tie["startDate"], tie["startKnowledge"], tie["endDate"], tie["endKnowledge"]


OF_CORE: dict[str, Told] = {
    # Neither party says since when; the agreement does, to the month, and its end to the year.
    "signed": ("2024-05", "INHERITED", "2030", "INHERITED"),
    "paired": ("2023-11", "STATED", "2027-06", "STATED"),
    "seen": ("2026-03-05", "OBSERVED", "2026-03-05", "OBSERVED"),
    "undated": (None, "UNKNOWN", None, "UNKNOWN"),
    "member": ("2012", "STATED", None, "UNKNOWN"),
    # It sits in the joint body, nobody knows since when.
    "late": (None, "UNKNOWN", None, "UNKNOWN"),
    "guest": ("2026-03-05", "INHERITED", "2026-03-05", "INHERITED"),
    # The use states its year; since when the hall was offered before does not matter.
    "lender": ("2025", "INHERITED", None, "UNKNOWN"),
}


def test_a_tie_has_its_dates_as_they_were_published(graph: TestGraph) -> None:
    query = f"""{{ core(community: "home", asOf: "2026-03-05") {{
      groups {{ members {{ node {{ id }} ties {{ reason givers {{ id }} {TOLD} }} }} }} }} }}"""
    [group] = graph.ask(query)["data"]["core"]["groups"]
    ties = {member["node"]["id"]: member["ties"] for member in group["members"]}
    assert {id_: told(found[0]) for id_, found in ties.items()} == OF_CORE
    assert {id_: found[0]["givers"] for id_, found in ties.items() if found[0]["givers"]} == {
        "lender": [{"id": "lender"}]
    }


def test_edges_and_other_questions_give_the_same_dates(graph: TestGraph) -> None:
    query = f"""{{
      network(center: "home", asOf: "2026-03-05") {{
        edges {{ source target {TOLD} }} columns {{ startDate startKnowledge endDate endKnowledge }}
      }}
      coBuilders(of: "home", asOf: "2026-03-05") {{ edges {{ node {{ id }} ties {{ {TOLD} }} }} }}
    }}"""
    found = graph.ask(query)["data"]
    around = {({e["source"], e["target"]} - {"home"}).pop(): told(e) for e in found["network"]["edges"]}
    partners = {edge["node"]["id"]: told(edge["ties"][0]) for edge in found["coBuilders"]["edges"]}
    assert around == partners
    of_home = {name: dates for name, dates in OF_CORE.items() if name not in ("member", "late")}
    assert partners == of_home | {"core": ("2010", "STATED", None, "UNKNOWN")}
    columns = found["network"]["columns"]
    assert list(zip(*(columns[name] for name in TOLD.split()), strict=True)) == [
        (*told(edge),) for edge in found["network"]["edges"]
    ]


def test_every_question_tells_who_gives_what_is_shared(graph: TestGraph) -> None:
    ties = "ties { reason givers { id } }"
    query = f"""{{
      home: coBuilders(of: "home", asOf: "2026-03-05") {{ edges {{ node {{ id }} {ties} }} }}
      lender: coBuilders(of: "lender", asOf: "2026-03-05") {{ edges {{ node {{ id }} {ties} }} }}
      paths(from: "home", to: "lender", asOf: "2026-03-05") {{
        paths {{ steps {{ links {{ reason givers {{ id }} }} }} }}
      }}
      networkDiff(within: "home", from: "2024-03-05", to: "2026-03-05") {{ tiesGained {{ reason givers {{ id }} }} }}
    }}"""
    found = graph.ask(query)["data"]
    steps = [step["links"] for path in found["paths"]["paths"] for step in path["steps"]]
    partners = [edge["ties"] for name in ("home", "lender") for edge in found[name]["edges"]]
    for told_ in (*steps, *partners, found["networkDiff"]["tiesGained"]):
        for tie in told_:
            assert tie["givers"] == ([{"id": "lender"}] if tie["reason"] == "SHARING" else []), tie
    shared = [tie for told_ in (*steps, *partners) for tie in told_ if tie["reason"] == "SHARING"]
    assert len(shared) == 3, "from either end, and on the path"


def test_a_start_that_is_known_of_one_side_only_is_told_so(graph: TestGraph) -> None:
    query = f'{{ coBuilders(of: "core", asOf: "2026-03-05") {{ edges {{ node {{ id }} ties {{ {TOLD} }} }} }} }}'
    found = graph.ask(query)["data"]["coBuilders"]["edges"]
    assert {edge["node"]["id"]: told(edge["ties"][0]) for edge in found} == {
        "home": ("2010", "STATED", None, "UNKNOWN"),
        "member": ("2012", "STATED", None, "UNKNOWN"),
        # The core sits there since 2011, and who came later is not recorded.
        "late": ("2011-03", "PARTLY", None, "UNKNOWN"),
    }


def test_a_group_is_counted_by_reason_and_by_the_part_that_it_is_tied_to(graph: TestGraph) -> None:
    query = """{ core(community: "home", asOf: "2026-03-05", limit: 1) {
      links { body { id } jointBody { id } seated relationshipTypes }
      groups {
        membersTotal members { strength } byReason { reason membersTotal tiesTotal parts { part { id } membersTotal } }
      }
    } }"""
    found = graph.ask(query)["data"]["core"]
    assert found["links"] == [
        {
            "body": {"id": "core"},
            "jointBody": {"id": "joint"},
            "seated": True,
            "relationshipTypes": ["LEADS", "MEMBER_OF"],
        }
    ]
    [group] = found["groups"]
    assert (group["membersTotal"], len(group["members"])) == (8, 1)
    rows = {row["reason"]: row for row in group["byReason"]}
    assert {reason: (row["membersTotal"], row["tiesTotal"]) for reason, row in rows.items()} == {
        "ACTIVITY": (1, 1),
        "AGREEMENT": (1, 1),
        "COMMITTEE": (2, 2),
        "DIRECT": (2, 2),
        "PAIRING": (1, 1),
        "SHARING": (1, 1),
    }
    # Who sits with the core is tied to it and to the joint body, by one tie.
    assert rows["COMMITTEE"]["parts"] == [
        {"part": {"id": "core"}, "membersTotal": 2},
        {"part": {"id": "joint"}, "membersTotal": 2},
    ]
    assert rows["PAIRING"]["parts"] == [{"part": {"id": "home"}, "membersTotal": 1}]
