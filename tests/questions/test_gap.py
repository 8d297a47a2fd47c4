"""The gap has one meaning in all questions, and a community as a whole the same partners: of communities in the seeds,
and of a small one worked out by hand.
"""

from __future__ import annotations

from typing import Any

import pytest

from graph.store.stored import Fact, Node, fact, node
from tests.asking import ask, code
from tests.graphs import TestGraph

DAY = "2026-03-12"
COMMUNITIES = """query($after: String, $asOf: Date) { communities(first: 100, after: $after, asOf: $asOf) {
  nodes { id count qualifier certainty } pageInfo { hasNextPage endCursor } } }"""
CORE = """query($c: ID!, $asOf: Date) { core(community: $c, asOf: $asOf, limit: 2000) {
  cores { id } jointBodies { id } membersTotal gapTotal gap { id } groups { members { node { id } } } } }"""
COVERAGE = """query($c: ID!, $asOf: Date) { coverage(within: $c, asOf: $asOf, kinds: [], limit: 2000) {
  untiedTotal untied { id } grid { community { id } gapTotal } } }"""
IN_PLACE = """query($c: ID!, $asOf: Date) { network(within: $c, asOf: $asOf, limit: 2000) {
  complete nodes { entity gap degree } } }"""
AS_A_WHOLE = """query($c: ID!, $asOf: Date) {
  network(center: $c, as: COMMUNITY, asOf: $asOf, limit: 2000, edgeLimit: 20000) {
    complete nodes { entity distance } edges { source target reason facts } } }"""
PARTNERS = """query($c: ID!, $asOf: Date, $fold: PartnerFold) {
  coBuilders(of: $c, as: COMMUNITY, fold: $fold, asOf: $asOf, first: 2000) {
    nodes { id } edges { node { id } ties { reason fact } } } }"""


def ids(things: list[dict[str, Any]]) -> list[str]:
    return [thing["id"] for thing in things]


def communities(service_url: str) -> list[str]:
    """A community with many partners, and every twelfth of the seeds."""
    found, after = [], None
    while True:
        page = ask(service_url, COMMUNITIES, after=after, asOf=DAY)
        found += ids(page["nodes"])
        if not page["pageInfo"]["hasNextPage"]:
            return ["lianhua-hefeng", *found[::12]]
        after = page["pageInfo"]["endCursor"]


def test_every_question_finds_the_same_gap(service_url: str) -> None:
    gaps = 0
    for community in communities(service_url):
        asked = {"c": community, "asOf": DAY}
        core, coverage = ask(service_url, CORE, **asked), ask(service_url, COVERAGE, **asked)
        view = ask(service_url, IN_PLACE, **asked)
        gap = ids(core["gap"])
        assert (core["gapTotal"], ids(coverage["untied"]), coverage["untiedTotal"]) == (len(gap), gap, len(gap))
        rows = {row["community"]["id"]: row["gapTotal"] for row in coverage["grid"]}
        assert rows.get(community, len(gap)) == len(gap), community
        assert view["complete"]
        assert [node["entity"] for node in view["nodes"] if node["gap"]] == gap, community
        assert not any(node["degree"] for node in view["nodes"] if node["gap"])
        assert not set(gap) & {member["node"]["id"] for group in core["groups"] for member in group["members"]}
        gaps += len(gap)
    assert gaps, "the seeds have gaps"


def test_a_community_as_a_whole_has_the_same_partners_in_its_network_and_in_its_core(service_url: str) -> None:
    partners_total = 0
    for community in communities(service_url):
        asked = {"c": community, "asOf": DAY}
        core, view = ask(service_url, CORE, **asked), ask(service_url, AS_A_WHOLE, **asked)
        partners = ask(service_url, PARTNERS, **asked)
        folded = ask(service_url, PARTNERS, **asked, fold="UNITS")
        assert view["complete"]
        centre = [community, *ids(core["cores"]), *ids(core["jointBodies"])]
        assert [node["entity"] for node in view["nodes"] if not node["distance"]] == list(dict.fromkeys(centre))
        one_step = {node["entity"] for node in view["nodes"] if node["distance"] == 1}
        assert one_step == set(ids(partners["nodes"])), community
        many = {member["node"]["id"] for group in core["groups"] for member in group["members"]}
        assert set(ids(folded["nodes"])) == many
        assert len(many) == core["membersTotal"] <= len(one_step)
        ties: dict[str, set[tuple[str, str]]] = {id_: set() for id_ in one_step}
        for edge in view["edges"]:
            ends = {edge["source"], edge["target"]}
            if ends & set(centre) and (met := ends & one_step):
                ties[met.pop()] |= {(edge["reason"], fact) for fact in edge["facts"]}
        told = {e["node"]["id"]: {(t["reason"], t["fact"]) for t in e["ties"]} for e in partners["edges"]}
        assert ties == told, community
        partners_total += len(one_step)
    assert partners_total, "the seeds have partners"


def small() -> tuple[list[Node], list[Fact]]:
    """Two communities: one with a core, a joint body and a grid, and another that has only a tie elsewhere."""
    kinds = {
        "school": "SCHOOL",
        "second-school": "SCHOOL",
        "clinic": "CLINIC",
        "bank": "BANK",
        "in-grid": "MALL",
        "elsewhere": "HOTEL",
        "residents": "RESIDENTS_COMMITTEE",
    }
    nodes = [
        node("Area", {"id": "street", "name": "街道", "level": "SUBDISTRICT"}),
        node("Community", {"id": "home", "name": "甲社区"}),
        node("Community", {"id": "other", "name": "乙社区"}),
        node("Area", {"id": "grid", "name": "第一网格", "level": "GRID"}),
        node("PartyOrganization", {"id": "core", "name": "社区党委"}),
        node("PartyOrganization", {"id": "branch", "name": "诊所党支部"}),
        node("JointCommittee", {"id": "joint", "name": "联合党委"}),
        *(node("Unit", {"id": id_, "name": id_, "kind": kind}) for id_, kind in kinds.items()),
    ]
    facts = [
        *(fact("PART_OF", f"in-{id_}", id_, "street", {"kind": "ADMINISTRATIVE"}) for id_ in ("home", "other")),
        fact("PART_OF", "grid-of", "grid", "home", {"kind": "GRID"}),
        *(fact("LOCATED_IN", f"at-{id_}", id_, "home", {}) for id_ in kinds if id_ != "in-grid"),
        fact("LOCATED_IN", "at-in-grid", "in-grid", "grid", {}),
        fact("LEADS", "leads", "core", "home", {"role": "CORE"}),
        fact("MEMBER_OF", "core-sits", "core", "joint", {}),
        fact("PARTY_ORGANIZATION_OF", "branch-of", "branch", "clinic", {}),
        fact("MEMBER_OF", "branch-sits", "branch", "joint", {}),
        fact("PAIRED_WITH", "pairs", "home", "school", {}),
        fact("MEMBER_OF", "school-sits", "school", "joint", {}),
        fact("CO_BUILDS_WITH", "builds", "elsewhere", "other", {}),
    ]
    return nodes, facts


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("gaps", *small())
    return test_graph


def test_a_grid_tells_what_a_community_has_and_what_it_lacks(graph: TestGraph) -> None:
    query = """query($kinds: [OrganizationKind!]) { coverage(within: "street", kinds: $kinds) {
      complete grid { community { id } gapTotal cells {
        kind state tiedTotal throughTotal untiedTotal elsewhereTotal } } } }"""
    kinds = ["SCHOOL", "CLINIC", "BANK", "MALL", "HOTEL", "HOSPITAL", "RESIDENTS_COMMITTEE"]
    found = graph.ask(query, None, kinds=kinds)["data"]["coverage"]
    assert found["complete"]
    home, other = found["grid"]
    numbers = {
        cell["kind"]: (
            cell["state"],
            cell["tiedTotal"],
            cell["throughTotal"],
            cell["untiedTotal"],
            cell["elsewhereTotal"],
        )
        for cell in home["cells"]
    }
    assert list(numbers) == kinds
    assert numbers == {
        # One school is tied to the community itself and sits in its joint body, too; the second is a gap beside it.
        "SCHOOL": ("TIED", 1, 0, 1, 0),
        "CLINIC": ("THROUGH", 0, 1, 0, 0),
        "BANK": ("UNTIED", 0, 0, 1, 0),
        "MALL": ("UNTIED", 0, 0, 1, 0),
        "HOTEL": ("ELSEWHERE", 0, 0, 0, 1),
        "HOSPITAL": ("NONE", 0, 0, 0, 0),
        "RESIDENTS_COMMITTEE": ("NONE", 0, 0, 0, 0),
    }
    assert (home["community"]["id"], home["gapTotal"]) == ("home", 3)
    assert (other["community"]["id"], other["gapTotal"]) == ("other", 0)
    states = {cell["kind"]: cell["state"] for cell in other["cells"]}
    assert states == dict.fromkeys(kinds, "NONE") | {"HOTEL": "TIED"}


def test_a_grid_has_as_many_rows_as_the_limit_and_says_so(graph: TestGraph) -> None:
    query = '{ coverage(within: "street", limit: 1) { communitiesTotal complete cutBy grid { community { id } } } }'
    assert graph.ask(query)["data"]["coverage"] == {
        "communitiesTotal": 2,
        "complete": False,
        "cutBy": ["LIMIT"],
        "grid": [{"community": {"id": "home"}}],
    }


def test_who_lies_in_a_grid_of_a_community_lies_in_the_community(graph: TestGraph) -> None:
    query = '{ core(community: "home") { gap { id } groups { members { node { id } resident } } } }'
    found = graph.ask(query)["data"]["core"]
    assert ids(found["gap"]) == ["bank", "in-grid", "second-school"]
    residents = {m["node"]["id"]: m["resident"] for group in found["groups"] for m in group["members"]}
    assert residents == {"school": True, "clinic": True}


def test_a_community_as_a_whole_needs_a_community_at_the_center(service_url: str) -> None:
    query = "query($c: ID, $in: ID) { network(center: $c, within: $in, as: COMMUNITY) { nodesTotal } }"
    assert code(service_url, query, c="lianhua-hefeng-school") == "NOT_FOUND"
    assert code(service_url, query, **{"in": "lianhua-hefeng"}) == "BAD_USER_INPUT"
