"""Matches in the invented network, worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.asking import answer, ask, code

MATCHES = """query($of: MatchesOf!, $asOf: Date, $limit: Int, $each: Int) {
  matches(of: $of, asOf: $asOf, limit: $limit, each: $each) {
    matchesTotal needsTotal unmatchedTotal complete cutBy unmatched { id }
    matches {
      score overdue steps need { id } resource { id } place { id }
      reasons { criterion points outOf zh en } ties { reason fact }
    }
  }
}"""
DAY = "2026-06-01"


def rows(found: dict[str, Any]) -> list[tuple[str, str, int]]:
    return [(m["need"]["id"][13:], m["resource"]["id"][8:], m["score"]) for m in found["matches"]]


def test_a_district(service_url: str) -> None:
    found = ask(service_url, MATCHES, of={"within": "lianhua"}, asOf=DAY)
    assert rows(found) == [
        ("venue", "playground", 90),
        ("venue", "reading-room", 70),
        ("health", "free-clinic", 66),
        ("jobs", "jobs", 66),
    ]
    assert found["matchesTotal"] == 4
    # The need for meals is fulfilled, so five of six are open.
    assert found["needsTotal"] == 5
    assert found["unmatched"] == [{"id": "lianhua-need-care"}, {"id": "lianhua-need-education"}]
    assert (found["complete"], found["cutBy"]) == (True, [])


def test_what_was_open_on_a_past_day(service_url: str) -> None:
    """The need for meals was there from March to December 2025; nothing in the district answers it by kind."""
    found = ask(service_url, MATCHES, of={"within": "lianhua"}, asOf="2025-06-01")
    assert found["needsTotal"] == 6
    assert {"id": "lianhua-need-meals"} in found["unmatched"]
    after = ask(service_url, MATCHES, of={"within": "lianhua"}, asOf="2026-01-01")
    assert (after["needsTotal"], {"id": "lianhua-need-meals"} in after["unmatched"]) == (5, False)


def test_a_deadline_that_has_passed_comes_last(service_url: str) -> None:
    """The venue was wanted by the end of June 2026."""
    found = ask(service_url, MATCHES, of={"within": "lianhua"}, asOf="2026-07-15")
    assert [(m["need"]["id"], m["overdue"]) for m in found["matches"]] == [
        ("lianhua-need-health", False),
        ("lianhua-need-jobs", False),
        ("lianhua-need-venue", True),
        ("lianhua-need-venue", True),
    ]


def test_why_a_playground_fits(service_url: str) -> None:
    (match,) = ask(service_url, MATCHES, of={"resource": "lianhua-playground"}, asOf=DAY)["matches"]
    assert (match["place"], match["steps"]) == ({"id": "lianhua-hefeng"}, 1)
    told = {r["criterion"]: (r["points"], r["outOf"], r["zh"], r["en"]) for r in match["reasons"]}
    assert told == {
        "KIND": (30, 30, "类别相同", "The same kind."),
        # The need is one place, the offer 300 people.
        "CAPACITY": (5, 15, "计量单位不同，无法比较", "The units differ, so the amounts cannot be compared."),
        # From 1 to 30 June.
        "TIME": (15, 15, "至期限的 30 天中有 30 天可用", "Offered on 30 of the 30 days until the deadline."),
        "DISTANCE": (20, 20, "同在荷风社区", "Both in Hefeng community, 1 step apart."),
        "TIES": (10, 10, "已有共建关系 2 项", "2 ties so far."),
        "AGREEMENT": (10, 10, "共同协议 1 项", "1 agreement in common."),
    }
    assert match["ties"] == [
        {"reason": "AGREEMENT", "fact": "lianhua-agreement-2"},
        {"reason": "SHARING", "fact": "lianhua-share-1"},
    ]


def test_a_tie_and_a_deadline_are_of_their_day(service_url: str) -> None:
    on_the_day = ask(service_url, MATCHES, of={"need": "lianhua-need-venue"}, asOf="2026-03-12")
    assert rows(on_the_day) == [("venue", "playground", 90), ("venue", "reading-room", 75)]
    late = ask(service_url, MATCHES, of={"need": "lianhua-need-venue"}, asOf="2026-07-01")
    assert rows(late) == [("venue", "playground", 75), ("venue", "reading-room", 55)]
    early = ask(service_url, MATCHES, of={"need": "lianhua-need-venue"}, asOf="1900-01-01")
    assert rows(early) == [("venue", "playground", 70), ("venue", "reading-room", 70)]


def test_cut_lists_keep_their_totals(service_url: str) -> None:
    found = ask(service_url, MATCHES, of={"within": "lianhua"}, asOf=DAY, limit=1)
    assert rows(found) == [("venue", "playground", 90)]
    assert (found["matchesTotal"], found["unmatchedTotal"], len(found["unmatched"])) == (4, 2, 1)
    assert (found["complete"], found["cutBy"]) == (False, ["LIMIT"])
    one_each = ask(service_url, MATCHES, of={"within": "lianhua"}, asOf=DAY, each=1)
    assert rows(one_each) == [("venue", "playground", 90), ("health", "free-clinic", 66), ("jobs", "jobs", 66)]
    assert not one_each["complete"]


def test_a_place_without_an_offer(service_url: str) -> None:
    found = ask(service_url, MATCHES, of={"within": "lianhua-tinglin"}, asOf=DAY)
    assert (found["matches"], found["unmatched"]) == ([], [{"id": "lianhua-need-education"}])


@pytest.mark.parametrize(
    ("variables", "wanted"),
    [
        ({"of": {"need": "nobody"}}, "NOT_FOUND"),
        ({"of": {"resource": "lianhua-hefeng"}}, "NOT_FOUND"),
        ({"of": {"within": "nowhere"}}, "NOT_FOUND"),
        ({"of": {}}, "BAD_USER_INPUT"),
        ({"of": {"need": None}}, "BAD_USER_INPUT"),
        ({}, "BAD_USER_INPUT"),
        ({"of": {"need": "lianhua-need-venue", "within": "lianhua"}}, "BAD_USER_INPUT"),
        ({"of": {"within": "lianhua"}, "asOf": "2026-02-30"}, "BAD_USER_INPUT"),
        ({"of": {"within": "lianhua"}, "limit": -1}, "BAD_USER_INPUT"),
        ({"of": {"within": "lianhua"}, "limit": 5000}, "LIMIT_EXCEEDED"),
    ],
)
def test_invalid_arguments(service_url: str, variables: dict[str, Any], wanted: str) -> None:
    assert code(service_url, MATCHES, **variables) == wanted


def test_which_argument_pointed_nowhere(service_url: str) -> None:
    (error,) = answer(service_url, MATCHES, of={"within": "nowhere"})["errors"]
    assert error["extensions"]["path"] == "matches.of.within"
