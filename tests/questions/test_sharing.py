"""Flows of shared resources in the invented network, worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.asking import ask, code

SHARING = """query($within: ID, $groupBy: [SharingKey!], $between: DateRange, $asOf: Date, $limit: Int) {
  sharing(within: $within, groupBy: $groupBy, between: $between, asOf: $asOf, limit: $limit) {
    flowsTotal usesTotal providersTotal usersTotal complete cutBy
    quantities { unit quantity } topProviders { uses provider { id } }
    flows { provider { id } user { id } kind period uses resources quantities { unit quantity } }
  }
}"""
YEAR = {"from": "2026-01-01", "to": "2026-12-31"}


def flows(found: dict[str, Any]) -> list[tuple[str, str, str, int]]:
    return [(f["provider"]["id"][8:], f["user"]["id"][8:], f["kind"], f["uses"]) for f in found["flows"]]


def test_a_year_of_a_district(service_url: str) -> None:
    found = ask(service_url, SHARING, within="lianhua", between=YEAR)
    # The booking in April was called off.
    assert flows(found) == [
        ("hefeng-clinic", "ouxiang", "HEALTH", 1),
        ("hefeng-school", "hefeng", "VENUE", 1),
        ("library", "electronics", "VENUE", 1),
        ("library", "hefeng", "VENUE", 1),
        ("library", "yunqi", "VENUE", 1),
    ]
    assert (found["flowsTotal"], found["usesTotal"], found["providersTotal"], found["usersTotal"]) == (5, 5, 3, 4)
    assert found["quantities"] == [{"unit": "人次", "quantity": 65.0}, {"unit": "次", "quantity": 40.0}]
    assert [(p["provider"]["id"], p["uses"]) for p in found["topProviders"]] == [
        ("lianhua-library", 3),
        ("lianhua-hefeng-clinic", 1),
        ("lianhua-hefeng-school", 1),
    ]
    assert (found["complete"], found["cutBy"]) == (True, [])


def test_by_month_and_quarter(service_url: str) -> None:
    by_month = ask(service_url, SHARING, within="lianhua", between=YEAR, groupBy=["MONTH"])
    told = [(f["period"], f["uses"], f["resources"], f["provider"]) for f in by_month["flows"]]
    assert told == [("2026-03", 3, 1, None), ("2025-09", 1, 1, None), ("2026-05", 1, 1, None)]
    by_quarter = ask(service_url, SHARING, within="lianhua", between=YEAR, groupBy=["KIND", "QUARTER"])
    assert [(f["kind"], f["period"], f["uses"]) for f in by_quarter["flows"]] == [
        ("VENUE", "2026-Q1", 3),
        ("HEALTH", "2026-Q2", 1),
        ("VENUE", "2025-Q3", 1),
    ]


def test_one_day_of_one_community(service_url: str) -> None:
    found = ask(service_url, SHARING, within="lianhua-yunqi", asOf="2026-03-12")
    assert flows(found) == [("library", "yunqi", "VENUE", 1)]
    before = ask(service_url, SHARING, within="lianhua", asOf="1900-01-01")
    assert (before["flows"], before["usesTotal"], before["complete"]) == ([], 0, True)


def test_cut_flows_keep_their_totals(service_url: str) -> None:
    found = ask(service_url, SHARING, within="lianhua", between=YEAR, limit=1)
    assert (len(found["flows"]), found["flowsTotal"], found["usesTotal"], found["cutBy"]) == (1, 5, 5, ["LIMIT"])


def test_everywhere_holds_the_district(service_url: str) -> None:
    found = ask(service_url, SHARING, between=YEAR)
    district = ask(service_url, SHARING, within="lianhua", between=YEAR)
    assert set(flows(district)) <= set(flows(found))


@pytest.mark.parametrize(
    ("variables", "wanted"),
    [
        ({"within": "nowhere"}, "NOT_FOUND"),
        ({"asOf": "2026-02-30"}, "BAD_USER_INPUT"),
        ({"between": {"from": "2026-02-30", "to": "2026-03-01"}}, "BAD_USER_INPUT"),
        ({"between": {"from": "2026-03-02", "to": "2026-03-01"}}, "BAD_USER_INPUT"),
        ({"groupBy": ["MONTH", "YEAR"]}, "BAD_USER_INPUT"),
        ({"limit": 5000}, "LIMIT_EXCEEDED"),
    ],
)
def test_invalid_arguments(service_url: str, variables: dict[str, Any], wanted: str) -> None:
    assert code(service_url, SHARING, **variables) == wanted


MONEY = """query($within: ID, $between: DateRange, $facts: FactScope, $limit: Int) {
  sharing(within: $within, between: $between, facts: $facts, limit: $limit) {
    giftsTotal amountUnknownTotal amounts { currency per amount exact } complete cutBy
    gifts { fact provider { id } user { id } amount qualifier currency per instrument validFrom validTo termKnowledge }
  }
}"""


def gifts(found: dict[str, Any]) -> list[tuple[str, str, float]]:
    return [(g["provider"]["id"][8:], g["user"]["id"][8:], g["amount"]) for g in found["gifts"]]


def test_money_given_in_a_year_is_sharing_too(service_url: str) -> None:
    found = ask(service_url, MONEY, within="lianhua", between={"from": "2025-01-01", "to": "2025-12-31"})
    assert gifts(found) == [
        ("electronics", "care-fund", 20000),
        ("hetang", "hefeng", 80000),
        ("hetang", "ouxiang", 60000),
    ]
    assert (found["giftsTotal"], found["amountUnknownTotal"], found["complete"]) == (3, 0, True)
    # Each year, and once: never added to one another.
    assert found["amounts"] == [
        {"currency": "CNY", "per": "year", "amount": 140000, "exact": True},
        {"currency": "CNY", "per": None, "amount": 20000, "exact": True},
    ]
    assert found["gifts"][0]["validFrom"] == "2025-11-08"
    assert {gift["termKnowledge"] for gift in found["gifts"]} == {"STATED"}


def test_money_in_a_place_goes_to_it_or_comes_from_it(service_url: str) -> None:
    year = {"from": "2026-01-01", "to": "2026-12-31"}
    assert gifts(ask(service_url, MONEY, within="lianhua-hefeng", between=year)) == [("hetang", "hefeng", 80000)]
    assert gifts(ask(service_url, MONEY, within="lianhua-yunqi", between=year)) == []
    cut = ask(service_url, MONEY, within="lianhua", between=year, limit=1)
    assert (len(cut["gifts"]), cut["giftsTotal"], "LIMIT" in cut["cutBy"]) == (1, 2, True)


def test_money_of_unknown_days_is_a_gift_under_an_agreement_or_project_alone(service_url: str) -> None:
    """Sources report payments without a day: unless a purpose is recorded, these are not gifts of any day."""
    query = "{ units(facts: EVER, first: 500) { nodes { funds(first: 50) { edges { fact termKnowledge under } } } } }"
    paid = [edge for node in ask(service_url, query)["nodes"] for edge in node["funds"]["edges"]]
    of_no_day = {edge["fact"] for edge in paid if edge["termKnowledge"] == "UNKNOWN" and not edge["under"]}
    everything = ask(service_url, MONEY, facts="EVER", limit=100)
    given = {gift["fact"]: gift for gift in everything["gifts"]}
    assert of_no_day
    assert not of_no_day & given.keys()
    # Members from Wuchuan who live elsewhere gave to their home place, under a project of its own.
    [undated] = [gift for gift in given.values() if gift["termKnowledge"] == "UNKNOWN"]
    assert (undated["provider"]["id"], undated["qualifier"]) == ("c53-chamber-members", "OVER")
    # A sum with an amount of “over” so much is no exact one.
    assert [total["exact"] for total in everything["amounts"] if total["per"] is None] == [False]
