"""The shape of a community, in the documented networks and in the invented one, worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.asking import ask, code

CORE = """query($community: ID!, $asOf: Date, $limit: Int) {
  core(community: $community, asOf: $asOf, limit: $limit) {
    cores { id } jointBodies { id } membersTotal gapTotal gap { id } ledGroupsTotal ledGroups { id count qualifier }
    maskedTotal complete
    groups { kind membersTotal members { resident strength node { id } ties { reason fact with { id } sourceIds } } }
  }
}"""
CO_BUILDERS = """query($of: ID!, $as: CoBuildersOf, $fold: PartnerFold, $asOf: Date) {
  coBuilders(of: $of, as: $as, fold: $fold, asOf: $asOf, first: 100) { totalCount nodes { id } }
}"""
# Each community whose source names a core, and the paragraph says so; two are concluded.
CORES = {
    "c25-huaguoshan": "c25-comprehensive-committee",
    "c35-communities": "c35-comprehensive-committees",
    "c04-qitang": "c04-joint-committee",
    "c04-wenming": "c04-joint-committee",
    "c04-dongsun": "c04-joint-committee",
    "c48-communities": "c48-volunteer-centre",
    "c50-community": "c50-community-committee",
    "c17-jingansi": "c17-work-committee",
    "c17-residential-areas": "c17-residential-general-branch",
    "c08-communities": "c08-community-party-org",
    "c05-contact-points": "c05-community-branch",
    "c45-community": "c45-community-committee",
}


def shape(service_url: str, community: str, day: str = "2026-03-12", **more: Any) -> Any:
    return ask(service_url, CORE, community=community, asOf=day, **more)


def many(found: Any) -> dict[str, int]:
    """The bodies around the core, with how many ties each has."""
    return {m["node"]["id"].removeprefix("lianhua-"): m["strength"] for g in found["groups"] for m in g["members"]}


@pytest.mark.parametrize("community", CORES)
def test_a_documented_core_is_found_with_its_source(service_url: str, community: str) -> None:
    assert shape(service_url, community)["cores"] == [{"id": CORES[community]}]
    stated = """query($of: ID!) { node(id: $of) { ... on Community {
      ledBy(edge: {role: {eq: CORE}}) { edges { sources { id } locators } } } } }"""
    (edge,) = ask(service_url, stated, of=community)["ledBy"]["edges"]
    assert len(edge["sources"]) == 1
    assert len(edge["locators"]) == 1


def test_the_groups_that_a_core_leads_are_shown_and_not_counted(service_url: str) -> None:
    found = shape(service_url, "c25-huaguoshan")
    assert found["jointBodies"] == [{"id": "c25-comprehensive-committee"}]
    assert [group["id"] for group in found["ledGroups"]] == [
        *("c25-civic-groups", "c25-owners-committees", "c25-private-firms", "c25-property-firms", "c25-self-gov")
    ]
    assert {(group["count"], group["qualifier"]) for group in found["ledGroups"]} == {(None, "SOME")}
    assert (found["ledGroupsTotal"], found["membersTotal"], found["groups"]) == (5, 0, [])
    assert shape(service_url, "c25-huaguoshan", limit=4)["complete"] is False


def test_the_bodies_that_a_core_leads_are_among_the_many(service_url: str) -> None:
    found = shape(service_url, "c17-residential-areas")
    assert [(group["kind"], group["membersTotal"]) for group in found["groups"]] == [
        ("HOTEL", 1),
        ("OWNERS_COMMITTEE", 1),
        ("PROPERTY_MANAGEMENT", 1),
        ("RESIDENTS_COMMITTEE", 1),
        ("SERVICE_STATION", 1),
    ]
    reasons = {m["node"]["id"]: [t["reason"] for t in m["ties"]] for g in found["groups"] for m in g["members"]}
    assert reasons == {
        "c17-hotel": ["DIRECT"],
        "c18-owners-committee": ["CORE"],
        "c18-property-firm": ["DIRECT"],
        "c18-neighbourhood-committee": ["CORE"],
        "c18-social-work-station": ["DIRECT"],
    }
    # It lies in the lanes, which are part of the residential areas.
    assert (found["gap"], found["gapTotal"]) == ([{"id": "c17-lane-groups"}], 1)


def test_a_unit_and_its_party_bodies_count_once_and_a_seat_is_one_tie(service_url: str) -> None:
    found = shape(service_url, "lianhua-hefeng")
    assert (found["cores"], found["jointBodies"]) == (
        [{"id": "lianhua-hefeng-committee"}],
        [{"id": "lianhua-hefeng-joint"}],
    )
    # The school has an agreement, its playground, and a seat (as its branch has, which is also in the chair).
    assert many(found) == {
        "hefeng-school": 3,
        "electronics": 3,
        "power": 2,
        "anhe": 2,
        "hefeng-clinic": 1,
        "volunteers": 1,
        "library": 1,
    }
    assert found["membersTotal"] == 7
    (school,) = next(group for group in found["groups"] if group["kind"] == "SCHOOL")["members"]
    assert school["resident"] is True
    assert [(tie["reason"], tie["fact"], [hub["id"] for hub in tie["with"]]) for tie in school["ties"]] == [
        ("AGREEMENT", "lianhua-agreement-2", ["lianhua-hefeng"]),
        ("COMMITTEE", "lianhua-hefeng-joint", ["lianhua-hefeng-committee", "lianhua-hefeng-joint"]),
        ("SHARING", "lianhua-share-1", ["lianhua-hefeng"]),
    ]


def test_the_gap_leaves_out_residents_committees_and_units_with_tied_party_bodies(service_url: str) -> None:
    # The library's hall is used on one day in March alone; the residents' and the owners' committee have no tie at all.
    assert shape(service_url, "lianhua-hefeng")["gap"] == []
    assert shape(service_url, "lianhua-hefeng", "2026-06-30")["gap"] == [{"id": "lianhua-library"}]
    # The college has no tie of its own, but its committee sits in the council.
    found = shape(service_url, "lianhua-yunqi", "2026-06-30")
    assert found["gap"] == [{"id": "lianhua-courier"}, {"id": "lianhua-police"}]
    assert set(many(found)) == {"college", "hotel", "yunqi-school", "yunqi-clinic", "tinglin", "ouxiang"}


@pytest.mark.parametrize("day", ["2024-01-01", "2026-03-12", "2026-06-30"])
@pytest.mark.parametrize("community", ["lianhua-hefeng", "lianhua-yunqi", "lianhua-ouxiang", *list(CORES)[:3]])
def test_a_community_co_builds_with_as_many_as_its_core_counts(service_url: str, community: str, day: str) -> None:
    found = shape(service_url, community, day)
    partners = ask(service_url, CO_BUILDERS, of=community, **{"as": "COMMUNITY"}, fold="UNITS", asOf=day)
    assert partners["totalCount"] == found["membersTotal"]
    assert {node["id"].removeprefix("lianhua-") for node in partners["nodes"]} == set(many(found))


def test_only_a_community_is_read_as_a_whole(service_url: str) -> None:
    assert code(service_url, CO_BUILDERS, of="lianhua-hefeng-school", **{"as": "COMMUNITY"}) == "NOT_FOUND"
    assert code(service_url, CORE, community="lianhua-hefeng-school") == "NOT_FOUND"
