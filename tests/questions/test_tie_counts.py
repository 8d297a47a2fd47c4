"""Ties counted by months, quarters and years, worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from graph.store.stored import Fact, Node, fact, node
from tests.graphs import TestGraph

QUERY = """query($of: TieCountsOf!, $per: Period!, $from: Date, $to: Date, $reasons: [TieReason!], $limit: Int) {
  tieCounts(of: $of, per: $per, from: $from, to: $to, reasons: $reasons, limit: $limit) {
    periods { from to tiesTotal unsureTotal unknownStartTotal byReason { reason strength } }
    periodsTotal firstDay complete cutBy } }"""


def small() -> tuple[list[Node], list[Fact]]:
    """A community whose core changes, with units tied to it, each known in another way; and two towns."""
    units = ["month", "year", "undated", "seen", "half", "member", "brief", "neighbour"]
    nodes = [
        node("Area", {"id": "town", "name": "街道", "level": "SUBDISTRICT"}),
        node("Community", {"id": "home", "name": "社区"}),
        node("PartyOrganization", {"id": "core", "name": "社区党委"}),
        node("PartyOrganization", {"id": "next-core", "name": "新社区党委"}),
        node("JointCommittee", {"id": "joint", "name": "联合党委"}),
        node("Activity", {"id": "fair", "name": "义诊", "startDate": "2024-03-05"}),
        *(node("Unit", {"id": id_, "name": id_}) for id_ in units),
    ]
    facts = [
        fact("LEADS", "leads", "core", "home", {"role": "CORE", "startDate": "2023-01-01", "endDate": "2024-03-31"}),
        fact("LEADS", "leads-next", "next-core", "home", {"role": "CORE", "startDate": "2024-04-01"}),
        # Known to the month, and to the year.
        fact("PAIRED_WITH", "p-month", "home", "month", {"startDate": "2024-02", "endDate": "2024-04"}),
        fact("PAIRED_WITH", "p-year", "home", "year", {"startDate": "2024"}),
        # No start; it ended in March.
        fact("PAIRED_WITH", "p-undated", "home", "undated", {"endDate": "2024-03-31"}),
        fact("CO_BUILDS_WITH", "b-seen", "home", "seen", {"observedOn": "2024-01-31"}),
        # One side came in February, nobody knows when the other one did.
        fact("HOSTS", "hosts", "home", "fair", {}),
        fact("PARTICIPATES_IN", "comes", "brief", "fair", {}),
        fact("MEMBER_OF", "core-sits", "core", "joint", {"startDate": "2024-02-01"}),
        fact("MEMBER_OF", "half-sits", "half", "joint", {}),
        fact("MEMBER_OF", "member-sits", "member", "joint", {"startDate": "2024-05-01"}),
        fact("LOCATED_IN", "half-in", "half", "town", {"startDate": "2024-01-01", "endDate": "2024-05-31"}),
        fact("LOCATED_IN", "member-in", "member", "town", {}),
    ]
    return nodes, facts


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("tie counts", *small())
    return test_graph


def counts(graph: TestGraph, of: dict[str, str], per: str = "MONTH", **more: Any) -> dict[str, Any]:
    answer = graph.ask(QUERY, None, of=of, per=per, **more)
    assert "errors" not in answer, answer["errors"]
    found: dict[str, Any] = answer["data"]["tieCounts"]
    return found


def numbers(found: dict[str, Any]) -> dict[str, tuple[int, int, int]]:
    return {
        each["from"]: (each["tiesTotal"], each["unsureTotal"], each["unknownStartTotal"]) for each in found["periods"]
    }


HALF_YEAR = {"from": "2023-12-15", "to": "2024-06-10"}


def test_months_of_a_body(graph: TestGraph) -> None:
    found = counts(graph, {"body": "home"}, **HALF_YEAR)
    assert numbers(found) == {
        # The core, and the tie of unknown start apart.
        "2023-12-15": (1, 0, 1),
        # Also the one that was seen, and the one of that year: it may begin in any month of it.
        "2024-01-01": (3, 1, 1),
        # The month is known: in February it may have begun on the last day, but in force it was.
        "2024-02-01": (3, 1, 1),
        # The activity on its day.
        "2024-03-01": (4, 1, 1),
        # The new core; what ended in the course of April was in force in it.
        "2024-04-01": (3, 1, 0),
        "2024-05-01": (2, 1, 0),
        "2024-06-01": (2, 1, 0),
    }
    assert (found["periodsTotal"], found["firstDay"], found["complete"]) == (7, "2023-12-15", True)
    assert found["periods"][0]["from"] == "2023-12-15"
    assert found["periods"][-1]["to"] == "2024-06-10"
    march = found["periods"][3]["byReason"]
    assert {each["reason"]: each["strength"] for each in march} == {"ACTIVITY": 1, "CORE": 1, "PAIRING": 2}


def test_a_year_is_sure_of_a_date_known_to_the_year(graph: TestGraph) -> None:
    found = counts(graph, {"body": "home"}, "YEAR", to="2025-06-30")
    assert numbers(found) == {"2023-01-01": (1, 0, 1), "2024-01-01": (6, 0, 1), "2025-01-01": (2, 0, 0)}
    assert found["firstDay"] == "2023-01-01"
    quarters = counts(graph, {"body": "home"}, "QUARTER", reasons=["PAIRING"], **HALF_YEAR)
    assert numbers(quarters) == {"2023-12-15": (0, 0, 1), "2024-01-01": (2, 1, 1), "2024-04-01": (2, 1, 0)}


def test_a_community_as_a_whole_counts_what_is_tied_to_its_parts_of_that_time(graph: TestGraph) -> None:
    found = counts(graph, {"community": "home"}, reasons=["COMMITTEE"], **HALF_YEAR)
    # While the old core led, its joint body was a part. Since when its other member sits in it is not known.
    assert numbers(found) == {
        "2023-12-15": (0, 0, 0),
        "2024-01-01": (0, 0, 0),
        "2024-02-01": (1, 1, 0),
        "2024-03-01": (1, 1, 0),
        "2024-04-01": (0, 0, 0),
        "2024-05-01": (0, 0, 0),
        "2024-06-01": (0, 0, 0),
    }


def test_a_tie_counts_in_a_place_while_both_bodies_lie_in_it(graph: TestGraph) -> None:
    found = counts(graph, {"within": "town"}, **HALF_YEAR)
    # Since when one of the two has its seat is not known, so that the tie may be later.
    assert numbers(found) == {
        "2023-12-15": (0, 0, 0),
        "2024-01-01": (0, 0, 0),
        "2024-02-01": (0, 0, 0),
        "2024-03-01": (0, 0, 0),
        "2024-04-01": (0, 0, 0),
        "2024-05-01": (1, 1, 0),
        "2024-06-01": (0, 0, 0),
    }
    assert found["firstDay"] == "2024-05-01"


def test_the_last_periods_are_kept(graph: TestGraph) -> None:
    found = counts(graph, {"body": "home"}, to="2024-06-10", limit=2)
    assert list(numbers(found)) == ["2024-05-01", "2024-06-01"]
    assert (found["periodsTotal"], found["complete"], found["cutBy"]) == (18, False, ["LIMIT"])


def test_who_has_no_tie_has_one_period_without_any(graph: TestGraph) -> None:
    found = counts(graph, {"body": "neighbour"}, to="2024-06-10")
    assert numbers(found) == {"2024-06-10": (0, 0, 0)}
    assert (found["firstDay"], found["complete"]) == (None, True)


def test_what_is_asked_of_must_be_there_and_be_one_thing(graph: TestGraph) -> None:
    for of, path in (({"community": "core"}, "tieCounts.of.community"), ({"within": "nowhere"}, "tieCounts.of.within")):
        (error,) = graph.ask(QUERY, None, of=of, per="YEAR")["errors"]
        assert (error["extensions"]["code"], error["extensions"]["path"]) == ("NOT_FOUND", path)
    (error,) = graph.ask(QUERY, None, of={"body": "home"}, per="YEAR", **{"from": "2024-02-01", "to": "2024-01-01"})[
        "errors"
    ]
    assert (error["extensions"]["code"], error["extensions"]["path"]) == ("BAD_USER_INPUT", "tieCounts.to")
