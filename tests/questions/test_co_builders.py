"""Partners in the invented network, ranked and filtered, and mutual partners, worked out by hand."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from tests.asking import answer, ask, code

DAY = "2026-03-12"
CO_BUILDERS = """query($of: ID!, $asOf: Date, $types: [EntityType!], $kinds: [OrganizationKind!], $within: ID,
  $hierarchy: Hierarchy, $minDays: Int, $maxDays: Int) {
  coBuilders(of: $of, asOf: $asOf, types: $types, kinds: $kinds, within: $within, hierarchy: $hierarchy,
    minDays: $minDays, maxDays: $maxDays) {
    totalCount edges { strength node { id } byReason { reason strength } ties { reason fact validFrom validTo } }
  }
}"""
COMMON_TIES = """query($of: [ID!]!, $asOf: Date, $first: Int) {
  commonTies(of: $of, asOf: $asOf, first: $first) {
    totalCount pageInfo { hasNextPage }
    edges { strength node { id } each { strength body { id } ties { reason fact } } }
  }
}"""
SCHOOL = "lianhua-hefeng-school"
IN_THE_JOINT_COMMITTEE = [
    "lianhua-anhe",
    "lianhua-clinic-branch",
    "lianhua-electronics-branch",
    "lianhua-hefeng-clinic",
    "lianhua-hefeng-committee",
    "lianhua-power",
    "lianhua-power-branch",
    "lianhua-school-branch",
]


def partners(service_url: str, **variables: Any) -> list[tuple[str, int]]:
    found = ask(service_url, CO_BUILDERS, of=SCHOOL, asOf=DAY, **variables)
    assert found["totalCount"] == len(found["edges"])
    return [(edge["node"]["id"], edge["strength"]) for edge in found["edges"]]


def test_the_strongest_come_first_with_their_reasons(service_url: str) -> None:
    found = ask(service_url, CO_BUILDERS, of=SCHOOL, asOf=DAY)
    assert [edge["node"]["id"] for edge in found["edges"]] == ["lianhua-hefeng", *IN_THE_JOINT_COMMITTEE]
    assert found["edges"][0] == {
        "strength": 2,
        "node": {"id": "lianhua-hefeng"},
        "byReason": [{"reason": "AGREEMENT", "strength": 1}, {"reason": "SHARING", "strength": 1}],
        "ties": [
            {
                "reason": "AGREEMENT",
                "fact": "lianhua-agreement-2",
                "validFrom": "2025-03-01",
                "validTo": "2027-02-28",
            },
            {"reason": "SHARING", "fact": "lianhua-share-1", "validFrom": "2025-09-01", "validTo": "2026-12-31"},
        ],
    }


def test_partners_of_a_type_or_kind(service_url: str) -> None:
    assert partners(service_url, types=["Community"]) == [("lianhua-hefeng", 2)]
    assert partners(service_url, kinds=["CLINIC", "UTILITY"]) == [("lianhua-hefeng-clinic", 1), ("lianhua-power", 1)]
    assert partners(service_url, types=["Community"], kinds=["CLINIC"]) == []


def test_partners_within_a_place(service_url: str) -> None:
    everybody = partners(service_url)
    assert partners(service_url, within="lianhua-hetang") == everybody
    assert partners(service_url, within="lianhua-service-area-1", hierarchy="PARTY_SERVICE") == everybody
    assert partners(service_url, within="lianhua-service-area-1", hierarchy="ADMINISTRATIVE") == []
    assert partners(service_url, within="lianhua-yunting") == []


def test_ties_by_how_long_they_have_held(service_url: str) -> None:
    # The power station's branch joined on 1 January 2025: 365 days, 31, 28 and 12.
    assert ("lianhua-power-branch", 1) in partners(service_url, minDays=436)
    assert ("lianhua-power-branch", 1) not in partners(service_url, minDays=437)
    # The agreement has run for 377 days, the playground has been open for 193.
    assert partners(service_url, maxDays=377) == [("lianhua-hefeng", 2)]
    assert partners(service_url, maxDays=376) == [("lianhua-hefeng", 1)]
    assert partners(service_url, minDays=194, maxDays=376) == []


def test_mutual_partners_with_the_ties_of_each(service_url: str) -> None:
    found = ask(service_url, COMMON_TIES, of=[SCHOOL, "lianhua-electronics", SCHOOL], asOf=DAY)
    assert [(edge["node"]["id"], edge["strength"]) for edge in found["edges"]] == [
        ("lianhua-hefeng-committee", 3),
        ("lianhua-anhe", 2),
        ("lianhua-power", 2),
    ]
    assert found["edges"][0]["each"] == [
        {
            "strength": 2,
            "body": {"id": "lianhua-electronics"},
            "ties": [
                {"reason": "AGREEMENT", "fact": "lianhua-agreement-3"},
                {"reason": "PROJECT", "fact": "lianhua-meals"},
            ],
        },
        {"strength": 1, "body": {"id": SCHOOL}, "ties": [{"reason": "COMMITTEE", "fact": "lianhua-hefeng-joint"}]},
    ]
    first = ask(service_url, COMMON_TIES, of=[SCHOOL, "lianhua-electronics"], asOf=DAY, first=1)
    assert (first["totalCount"], len(first["edges"]), first["pageInfo"]) == (3, 1, {"hasNextPage": True})


def test_bodies_without_mutual_partners(service_url: str) -> None:
    assert ask(service_url, COMMON_TIES, of=[SCHOOL, "lianhua-courier"], asOf=DAY)["totalCount"] == 0
    assert ask(service_url, COMMON_TIES, of=[SCHOOL, "lianhua-electronics"], asOf="1900-01-01")["totalCount"] == 0


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        ([SCHOOL], "BAD_USER_INPUT"),
        ([SCHOOL, SCHOOL], "BAD_USER_INPUT"),
        ([f"body-{i}" for i in range(21)], "LIMIT_EXCEEDED"),
        ([SCHOOL, "nobody"], "NOT_FOUND"),
    ],
    ids=["one", "one twice", "too many", "unknown"],
)
def test_mutual_partners_of_what_cannot_be_compared(service_url: str, of: list[str], expected: str) -> None:
    assert code(service_url, COMMON_TIES, of=of) == expected


def test_a_wrong_date_is_refused(service_url: str) -> None:
    assert "errors" in answer(service_url, CO_BUILDERS, of=SCHOOL, asOf="2026-02-30")


@pytest.mark.parametrize(
    "arguments",
    [f'of: "{SCHOOL}"', f'of: "{SCHOOL}", fold: UNITS', 'of: "lianhua-hefeng"', 'of: "lianhua-hefeng", as: COMMUNITY'],
)
def test_those_whose_names_are_hidden_are_counted_in_every_reading(service_url: str, arguments: str) -> None:
    assert ask(service_url, f"{{ coBuilders({arguments}) {{ totalCount maskedTotal }} }}")["maskedTotal"] >= 0


@pytest.mark.parametrize("of", ["c19-federation", "c25-huaguoshan", "lianhua-hefeng-school", "lianhua-hefeng"])
def test_partners_of_unknown_days_are_those_that_dated_leaves_out(service_url: str, of: str) -> None:
    query = f'''{{ all: coBuilders(of: "{of}") {{ totalCount undatedTotal }}
      dated: coBuilders(of: "{of}", facts: DATED) {{ totalCount undatedTotal }} }}'''
    found = answer(service_url, query)["data"]
    assert found["all"]["totalCount"] - found["all"]["undatedTotal"] == found["dated"]["totalCount"]
    assert found["dated"]["undatedTotal"] == 0
    # No page about the two real bodies says since when others co-build with them.
    assert found["all"]["undatedTotal"] > 0 or of.startswith("lianhua")


def test_groups_count_all_partners_whatever_the_page(service_url: str) -> None:
    query = """query($of: ID!, $asOf: Date, $first: Int) { coBuilders(of: $of, asOf: $asOf, first: $first) {
      groups { kind membersTotal communitiesTotal byReason { reason strength } }
      edges { byReason { reason strength } node { __typename ... on Organization { kind } } } } }"""
    found = ask(service_url, query, of="lianhua-hefeng", asOf=DAY)
    members: Counter[str | None] = Counter()
    ties: Counter[tuple[str | None, str]] = Counter()
    for edge in found["edges"]:
        kind = edge["node"].get("kind")
        members[kind] += 1
        for each in edge["byReason"]:
            ties[kind, each["reason"]] += each["strength"]
    groups = found["groups"]
    assert {group["kind"]: group["membersTotal"] for group in groups} == members
    assert {(g["kind"], each["reason"]): each["strength"] for g in groups for each in g["byReason"]} == ties
    assert len(members) > 2
    places = sum(edge["node"]["__typename"] == "Community" for edge in found["edges"])
    assert sum(group["communitiesTotal"] for group in groups) == places
    assert ask(service_url, query, of="lianhua-hefeng", asOf=DAY, first=1)["groups"] == groups
