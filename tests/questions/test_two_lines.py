"""Dual management and double registration in the invented network, by hand."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

DUAL = """query($within: ID!, $asOf: Date!) { dualManagement(within: $within, asOf: $asOf) {
  subjectsTotal complete subjects { recorded stated node { id __typename } lines { line manager { id } } }
} }"""
DOUBLE = """query($within: ID!, $asOf: Date!) { doubleRegistration(within: $within, asOf: $asOf) {
  subjectsTotal complete subjects {
    recorded stated node { id __typename } registrations { bond form validFrom host { id } } }
} }"""


def ask(service_url: str, query: str, **variables: Any) -> Any:
    answer = httpx.post(f"{service_url}/graphql", json={"query": query, "variables": variables}, timeout=60).json()
    assert "errors" not in answer, answer["errors"]
    (found,) = answer["data"].values()
    return found


def managers(found: Any) -> dict[str, set[tuple[str, str]]]:
    return {
        each["node"]["id"]: {(line["line"], line["manager"]["id"]) for line in each["lines"]}
        for each in found["subjects"]
    }


def hosts(found: Any) -> dict[str, set[str]]:
    return {each["node"]["id"]: {r["host"]["id"] for r in each["registrations"]} for each in found["subjects"]}


def test_bodies_with_a_manager_by_place_and_one_by_system(service_url: str) -> None:
    found = ask(service_url, DUAL, within="lianhua", asOf="2026-08-01")
    assert managers(found) == {
        "lianhua-college-committee": {
            ("TERRITORIAL", "lianhua-yunting-committee"),
            ("OWN_SYSTEM", "lianhua-education-committee"),
        },
        "lianhua-library-members": {
            ("OWN_UNIT", "lianhua-library-branch"),
            ("TERRITORIAL", "lianhua-hefeng-committee"),
        },
        "lianhua-school-branch": {
            ("TERRITORIAL", "lianhua-hetang-committee"),
            ("OWN_SYSTEM", "lianhua-education-committee"),
        },
    }
    assert found["subjectsTotal"] == 3
    assert found["complete"]
    assert all(each["recorded"] and each["stated"] for each in found["subjects"])


def test_a_group_counts_where_it_is_managed_and_a_body_where_it_lies(service_url: str) -> None:
    assert list(managers(ask(service_url, DUAL, within="lianhua-yunting", asOf="2026-08-01"))) == [
        "lianhua-college-committee"
    ]
    assert list(managers(ask(service_url, DUAL, within="lianhua-hefeng", asOf="2026-08-01"))) == [
        "lianhua-library-members",
        "lianhua-school-branch",
    ]


@pytest.mark.parametrize(
    ("within", "as_of", "wanted"),
    [
        (
            "lianhua",
            "2026-08-01",
            {
                "lianhua-college-members": {"lianhua-college", "lianhua-yunqi"},
                "lianhua-library-members": {"lianhua-library", "lianhua-hefeng"},
            },
        ),
        ("lianhua-tinglin", "2025-04-30", {"lianhua-college-members": {"lianhua-college", "lianhua-tinglin"}}),
        ("lianhua-tinglin", "2025-05-01", {}),
        # From May 2024 on; before it the college's members are registered with the college alone.
        ("lianhua", "2024-04-30", {}),
    ],
)
def test_registered_at_the_unit_and_in_the_community(
    service_url: str, within: str, as_of: str, wanted: dict[str, set[str]]
) -> None:
    found = ask(service_url, DOUBLE, within=within, asOf=as_of)
    assert hosts(found) == wanted
    assert found["subjectsTotal"] == len(wanted)


def test_documented_groups_in_two_lines(service_url: str) -> None:
    query = "query { dualManagement(limit: 500) { complete subjects { node { id } lines { manager { id } } } } }"
    found = ask(service_url, query)
    told = {each["node"]["id"]: {line["manager"]["id"] for line in each["lines"]} for each in found["subjects"]}
    assert found["complete"]
    assert told["c04-unit-party-orgs"] == {"c04-joint-committee", "c04-unit-superiors"}
    assert told["c27-members"] == {"c27-home-area", "c27-host-area"}


def test_how_many_members_have_registered(service_url: str) -> None:
    query = """query($asOf: Date!) { doubleRegistration(within: "lianhua", asOf: $asOf) {
      numbers { groups members registeredMin registeredMax rateMin exact unrecordedGroupsTotal unrecordedMembersTotal }
      byUnitKind { kind groups members registeredMin } byCommunity { community { id } registeredMin } } }"""
    found = ask(service_url, query, asOf="2026-08-01")
    # Eighteen of the library, about 120 of the college.
    assert found["numbers"] == {
        "groups": 2,
        "members": 138,
        "registeredMin": 138,
        "registeredMax": 138,
        "rateMin": 1.0,
        "exact": False,
        "unrecordedGroupsTotal": 0,
        "unrecordedMembersTotal": 0,
    }
    assert [(kind["kind"], kind["members"]) for kind in found["byUnitKind"]] == [
        ("PUBLIC_INSTITUTION", 18),
        ("UNIVERSITY", 120),
    ]
    assert [(each["community"]["id"], each["registeredMin"]) for each in found["byCommunity"]] == [
        ("lianhua-hefeng", 18),
        ("lianhua-yunqi", 120),
    ]
    # The library's members registered in April 2025: before, the number is unrecorded, not zero.
    before = ask(service_url, query, asOf="2025-03-01")["numbers"]
    assert (before["groups"], before["members"], before["registeredMin"]) == (2, 120, 120)
    assert (before["unrecordedGroupsTotal"], before["unrecordedMembersTotal"]) == (1, 18)
