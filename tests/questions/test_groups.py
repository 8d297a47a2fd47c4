"""Groups and facets of lists, against the same list read row by row, and one total worked out by hand."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import httpx
import pytest

GROUPED = """query Grouped($limit: Int) {
  units(first: 2000) { totalCount nodes { kind certainty validFrom count }
    groups(by: [{field: KIND}, {field: VALID_FROM, per: YEAR}], measures: [COUNT], limit: $limit) {
      valuesTotal complete values { keys count measures { field sum min max } } }
    facets(by: [KIND, CERTAINTY], limit: $limit) { field valuesTotal complete values { value count } } } }"""
QUARTERS = """{ agreements(facts: EVER, first: 2000) { nodes { startDate }
  quarter: groups(by: [{field: START_DATE, per: QUARTER}]) { values { keys count } }
  month: groups(by: [{field: START_DATE, per: MONTH}]) { values { keys count } } } }"""
STATIONS = """{ node(id: "cn-pudong") { ... on Area { residents(first: 100) { totalCount nodes { id count }
  groups(by: [{field: NAME}]) { valuesTotal values { keys count bodies } } } } }
  servicePoints(where: {comprisedIn: {some: {node: {code: {eq: "C49"}}}}, name: {contains: "阳光驿站"}}, first: 50) {
    totalCount nodes { id count } facets(by: [KIND]) { values { value count bodies } } } }"""


def ask(service_url: str, query: str, **variables: Any) -> Any:
    sent = {"query": query, "variables": variables}
    return httpx.post(f"{service_url}/graphql", json=sent, timeout=60).json()


def test_groups_and_facets_add_up_to_the_list(service_url: str) -> None:
    units = ask(service_url, GROUPED, limit=2000)["data"]["units"]
    rows = units["nodes"]
    assert len(rows) == units["totalCount"]

    def year(day: str | None) -> str | None:
        return day and day[:4]

    wanted = Counter((row["kind"], year(row["validFrom"])) for row in rows)
    values = units["groups"]["values"]
    assert {tuple(value["keys"]): value["count"] for value in values} == wanted
    assert units["groups"]["valuesTotal"] == len(wanted)
    assert units["groups"]["complete"]
    assert [value["count"] for value in values] == sorted(wanted.values(), reverse=True)
    for value in values:
        counts = [r["count"] for r in rows if [r["kind"], year(r["validFrom"])] == value["keys"] and r["count"]]
        (measure,) = value["measures"]
        assert (measure["field"], measure["sum"]) == ("COUNT", sum(counts))
        assert (measure["min"], measure["max"]) == ((min(counts), max(counts)) if counts else (None, None))
    for facet, key in zip(units["facets"], ("kind", "certainty"), strict=True):
        assert facet["field"] == key.upper()
        assert {value["value"]: value["count"] for value in facet["values"]} == Counter(row[key] for row in rows)


def test_a_row_counts_under_each_key_of_its_details(service_url: str) -> None:
    facet = "facets(by: [DETAILS]) { valuesTotal values { value count } }"
    found = ask(service_url, f"{{ mechanisms(first: 500) {{ nodes {{ details {{ key }} }} {facet} }} }}")
    found = found["data"]["mechanisms"]
    keys = Counter(key for row in found["nodes"] for key in {detail["key"] for detail in row["details"]})
    assert {value["value"]: value["count"] for value in found["facets"][0]["values"]} == keys
    assert found["facets"][0]["valuesTotal"] == len(keys) > 3


def test_a_cut_list_of_groups_says_so(service_url: str) -> None:
    units = ask(service_url, GROUPED, limit=1)["data"]["units"]
    assert len(units["groups"]["values"]) == 1
    assert not units["groups"]["complete"]
    assert units["groups"]["valuesTotal"] > 1


def test_periods_of_dates_that_are_not_that_precise_are_missing(service_url: str) -> None:
    agreements = ask(service_url, QUARTERS)["data"]["agreements"]
    starts = [row["startDate"] for row in agreements["nodes"]]

    def quarter(start: str | None) -> str | None:
        return f"{start[:4]}-Q{(int(start[5:7]) + 2) // 3}" if start and len(start) >= 7 else None

    def month(start: str | None) -> str | None:
        return start[:7] if start and len(start) >= 7 else None

    assert {v["keys"][0]: v["count"] for v in agreements["quarter"]["values"]} == Counter(map(quarter, starts))
    assert {v["keys"][0]: v["count"] for v in agreements["month"]["values"]} == Counter(map(month, starts))


def test_named_members_of_a_stated_total_are_not_counted_again(service_url: str) -> None:
    found = ask(service_url, STATIONS)["data"]["servicePoints"]
    named = [row for row in found["nodes"] if row["count"] is None]
    assert len(named) >= 5, "the case lists several stations by name"
    (total,) = [row["count"] for row in found["nodes"] if row["id"] == "c49-stations"]
    assert total == 38
    assert sum(value["count"] for value in found["facets"][0]["values"]) == found["totalCount"]
    # 38 stations in all, whether named or not.
    assert sum(value["bodies"] for value in found["facets"][0]["values"]) == 38


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{ units { groups(by: []) { valuesTotal } } }", "BAD_USER_INPUT"),
        ("{ units { facets(by: []) { valuesTotal } } }", "BAD_USER_INPUT"),
        ("{ units { groups(by: [{field: KIND, per: YEAR}]) { valuesTotal } } }", "BAD_USER_INPUT"),
        ("{ units { groups(by: [{field: KIND}], limit: 100000) { valuesTotal } } }", "LIMIT_EXCEEDED"),
    ],
)
def test_what_cannot_be_grouped_is_refused(service_url: str, query: str, code: str) -> None:
    (error,) = ask(service_url, query)["errors"]
    assert error["extensions"]["code"] == code


NOTHING = """query($limit: Int) { unit: units(first: 1) { nodes { offers(where: {id: {eq: "nobody"}}) {
  totalCount groups(by: [{field: KIND}], limit: $limit) { valuesTotal complete values { keys count bodies } }
  facets(by: [KIND, NAME], limit: $limit) { field valuesTotal complete values { value } } } } } }"""


@pytest.mark.parametrize("limit", [0, 5])
def test_an_empty_list_within_another_has_no_groups(service_url: str, limit: int) -> None:
    (unit,) = ask(service_url, NOTHING, limit=limit)["data"]["unit"]["nodes"]
    nothing = {"valuesTotal": 0, "complete": True, "values": []}
    assert unit["offers"] == {
        "totalCount": 0,
        "groups": nothing,
        "facets": [{"field": "KIND", **nothing}, {"field": "NAME", **nothing}],
    }


GROUPS = """aboutCases { groups(by: [{field: NAME}]) { valuesTotal values { keys count bodies } }
  facets(by: [NAME]) { valuesTotal values { value bodies } } }"""


@pytest.mark.parametrize(
    "question",
    [
        f"networkDiff(within: $in, from: $from, to: $to) {{ left {{ {GROUPS} }} resourcesAdded {{ {GROUPS} }} }}",
        f"coverage(within: $in) {{ untied {{ {GROUPS} }} lapsed {{ {GROUPS} }} }}",
        f"core(community: $in) {{ cores {{ {GROUPS} }} groups {{ members {{ node {{ {GROUPS} }} }} }} }}",
        f"withdrawalImpact(of: $of) {{ body {{ {GROUPS} }} needs {{ {GROUPS} }} communities {{ {GROUPS} }} }}",
        f"coBuilders(of: $of) {{ nodes {{ {GROUPS} }} edges {{ ties {{ via {{ {GROUPS} }} }} }} }}",
        f"paths(from: $of, to: $in) {{ paths {{ nodes {{ {GROUPS} }} }} }}",
    ],
    ids=lambda text: text.partition("(")[0],
)
def test_groups_stand_anywhere_in_a_question(service_url: str, question: str) -> None:
    values = {"in": "lianhua-hefeng", "of": "lianhua-hefeng-school", "from": "1990-01-01", "to": "2026-03-12"}
    declared = {"in": "ID!", "of": "ID!", "from": "Date!", "to": "Date!"}
    used = {name for name in values if re.search(rf"\${name}\b", question)}
    head = ", ".join(f"${name}: {declared[name]}" for name in sorted(used))
    found = ask(service_url, f"query({head}) {{ {question} }}", **{name: values[name] for name in used})
    assert "errors" not in found, found["errors"]
