"""Results for facts with unknown dates: never more than the source says."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

TERM = "validFrom validTo startDate endDate termKnowledge"


def ask(service_url: str, query: str) -> Any:
    answer = httpx.post(f"{service_url}/graphql", json={"query": query}, timeout=60).json()
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


@pytest.mark.parametrize(
    ("id_", "wanted"),
    [
        ("lianhua-hefeng-school", (None, None, None, None, "UNKNOWN")),
        ("lianhua-market", ("1998-01-01", "2025-06-30", "1998", "2025-06-30", "STATED")),
        ("lianhua-popup", ("2026-02-10", "2026-02-10", None, None, "OBSERVED")),
    ],
)
def test_unknown_days_are_null(service_url: str, id_: str, wanted: tuple[str | None, ...]) -> None:
    found = ask(service_url, f'{{ entity(id: "{id_}") {{ {TERM} }} }}')["entity"]
    assert tuple(found.values()) == wanted


def test_a_planned_meeting_has_its_date_and_holds_on_no_day(service_url: str) -> None:
    found = ask(service_url, f'{{ entity(id: "lianhua-meeting-planned") {{ {TERM} }} }}')["entity"]
    assert tuple(found.values()) == (None, None, "2026-12-18", None, "STATED")


def test_who_is_party_to_a_dated_agreement_is_dated_by_it(service_url: str) -> None:
    query = """{ entity(id: "lianhua-agreement-2") { ... on Agreement { parties { undatedTotal
      edges { startDate termKnowledge validFrom } } } } }"""
    parties = ask(service_url, query)["entity"]["parties"]
    edge = {"startDate": None, "termKnowledge": "STATED", "validFrom": "2025-03-01"}
    assert parties == {"undatedTotal": 0, "edges": [edge, edge]}


def test_lists_count_what_they_include_without_a_date_and_can_leave_it_out(service_url: str) -> None:
    # Of the bodies in Hefeng only the market (1998 to June 2025) says when it was there; its own residence is undated.
    query = """{ entity(id: "lianhua-hefeng") { ... on Community {
      registeredGroups { totalCount undatedTotal } dated: registeredGroups(facts: DATED) { totalCount undatedTotal }
      residents { totalCount undatedTotal } none: residents(facts: DATED) { totalCount leftOut { undated } } } } }"""
    found = ask(service_url, query)["entity"]
    # The library's members registered in April 2025.
    assert found["registeredGroups"] == found["dated"] == {"totalCount": 1, "undatedTotal": 0}
    assert found["residents"]["totalCount"] == found["residents"]["undatedTotal"] == found["none"]["leftOut"]["undated"]
    assert found["none"]["totalCount"] == 0
    assert found["residents"]["totalCount"] > 5


def test_units_by_term_knowledge(service_url: str) -> None:
    query = """{ all: units(where: {id: {startsWith: "lianhua-"}}, asOf: "2026-02-10") { totalCount undatedTotal }
      dated: units(where: {id: {startsWith: "lianhua-"}}, asOf: "2026-02-10", facts: DATED) { nodes { id } }
      unknown: units(where: {id: {startsWith: "lianhua-"}, validFrom: {isNull: true}}, facts: EVER) { totalCount }
      early: units(where: {id: {startsWith: "lianhua-"}, validFrom: {lt: "1950-01-01"}}, facts: EVER) { totalCount }
      first: units(where: {id: {startsWith: "lianhua-"}}, orderBy: [{field: VALID_FROM}], first: 1, facts: EVER) {
        nodes { id validFrom } } }"""
    found = ask(service_url, query)
    assert [node["id"] for node in found["dated"]["nodes"]] == ["lianhua-popup", "lianhua-volunteers"]
    assert found["all"]["totalCount"] == found["all"]["undatedTotal"] + 2
    # Neither is an unknown day early, nor does it come first.
    assert found["unknown"]["totalCount"] == found["all"]["undatedTotal"]
    assert found["early"]["totalCount"] == 0
    assert found["first"]["nodes"] == [{"id": "lianhua-market", "validFrom": "1998-01-01"}]


def test_nothing_is_left_out_in_silence(service_url: str) -> None:
    query = """{ activities(where: {id: {startsWith: "lianhua-"}}, asOf: "2026-03-05") {
        nodes { id } leftOut { planned proposed undated seenWith } }
      agreements(where: {id: {startsWith: "lianhua-"}}) { leftOut { planned proposed undated } }
      entity(id: "lianhua-hefeng-joint") { ... on JointCommittee { hosts { totalCount leftOut { planned undated } } } }
      ever: activities(where: {id: {startsWith: "lianhua-"}}, facts: EVER) {
        totalCount leftOut { planned undated } } }"""
    found = ask(service_url, query)
    # A meeting is planned; the training has a month and no day. The forum and the others are on other days.
    assert found["activities"] == {
        "nodes": [{"id": "lianhua-service-day-2026"}],
        "leftOut": {"planned": 1, "proposed": 0, "undated": 1, "seenWith": "EVER"},
    }
    assert found["agreements"]["leftOut"] == {"planned": 0, "proposed": 1, "undated": 0}
    assert found["entity"]["hosts"] == {"totalCount": 0, "leftOut": {"planned": 1, "undated": 0}}
    assert found["ever"] == {"totalCount": 6, "leftOut": {"planned": 0, "undated": 0}}


def test_a_case_lists_its_contents_without_a_date(service_url: str) -> None:
    query = '{ case(code: "C17") { comprises(first: 0) { totalCount undatedTotal leftOut { planned proposed } } } }'
    comprises = ask(service_url, query)["case"]["comprises"]
    assert comprises["leftOut"]["planned"] == 0
    assert comprises["undatedTotal"] == comprises["totalCount"] > 20
