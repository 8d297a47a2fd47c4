"""The report of the invented district, worked out by hand, and every figure against the query that it carries."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from graph.questions.parts.report_figures import SECTIONS
from graph.questions.parts.tally import Answers
from tests.asking import ask, code
from tests.reports.agreeing import REPORT, claims, figures, number

HALVES = (("2025-01-01", "2025-06-30"), ("2026-01-01", "2026-06-30"))


def report(service_url: str, within: str, first: str, last: str, sections: list[str] | None = None) -> Any:
    return ask(service_url, REPORT, within=within, **{"from": first, "to": last}, sections=sections)


def disagreeing(service_url: str, found: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    """The figures, parts and doubts whose query counts something else."""
    wrong = []
    for name, value, query in claims(found):
        root = query["counts"].partition(".")[0]
        data = {root: ask(service_url, query["document"], **orjson.loads(query["variables"]))}
        if (counted := number(query, data)) != value:
            wrong.append((name, value, counted))
    for figure in figures(found).values():
        if figure["parts"]:
            assert sum(part["value"] for part in figure["parts"]) == figure["value"], figure["key"]
    return wrong


# Each figure, part and doubt has a query of its own, which the database plans.
@pytest.mark.slow
@pytest.mark.parametrize(("first", "last"), HALVES)
def test_each_figure_of_a_district_agrees_with_its_query(service_url: str, first: str, last: str) -> None:
    found = report(service_url, "lianhua", first, last)
    assert (found["from"], found["to"], found["place"]["id"]) == (first, last, "lianhua")
    assert disagreeing(service_url, found) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("place", "first", "last"),
    [("c17-jingansi", "2010-01-01", "2010-12-31"), ("lianhua-ouxiang", "1990-01-01", "1990-06-30")],
    ids=["a documented network", "a place without anything"],
)
def test_each_figure_of_other_places_agrees_with_its_query(service_url: str, place: str, first: str, last: str) -> None:
    assert disagreeing(service_url, report(service_url, place, first, last)) == []


def test_a_unit_with_a_seat_is_a_member_unless_its_party_body_is(service_url: str) -> None:
    """安和物业 has nothing but its seat in the joint body of 荷风社区; 荷风小学 has one, and its branch is a member."""
    found = figures(report(service_url, "lianhua-hefeng", "2026-01-01", "2026-06-30", ["BASICS"]))["memberBodies"]
    listed = ask(service_url, found["query"]["document"], **orjson.loads(found["query"]["variables"]))
    assert found["value"] == listed["totalCount"]
    names = {row["name"] for row in listed["nodes"]}
    assert "安和物业" in names
    assert "荷风小学" not in names


def test_the_agreements_of_a_half_year(service_url: str) -> None:
    found = figures(report(service_url, "lianhua", "2025-01-01", "2025-06-30", ["AGREEMENTS"]))
    numbers = {key: figure["value"] for key, figure in found.items()}
    # In March the school's second agreement followed the first; in April two communities paired.
    assert numbers["agreementsSigned"] == 2
    assert numbers["agreementsRenewed"] == 1
    assert (numbers["agreementsLapsed"], numbers["agreementsNotRenewed"]) == (1, 0)
    left = {each["reason"]: each["value"] for each in found["agreementsInForce"]["uncounted"]}
    assert left["PROPOSED_LEFT_OUT"] == 1


def test_all_figures_of_one_list_tell_what_it_leaves_out() -> None:
    queries = {figure.key: figure.query for section in SECTIONS for figure in section.figures}
    answers = Answers(left={queries["activities"].base: [2, 0, 1]})
    for key in ("activities", "activitiesByMonth"):
        assert answers.left_out(queries[key]) == {"planned": 2, "proposed": 0, "undated": 1}
    # A part of the list is not what is left out of it.
    assert answers.left_out(queries["meetings"]) == {}


def test_a_date_of_which_only_the_month_is_known_counts_where_every_day_of_it_lies(service_url: str) -> None:
    """A contract was signed in May 2024."""
    half, days = (
        figures(report(service_url, "lianhua", *period, ["AGREEMENTS"]))["agreementsSigned"]
        for period in (("2024-04-01", "2024-06-30"), ("2024-05-10", "2024-06-30"))
    )
    assert (half["value"], half["uncounted"]) == (1, [])
    assert days["value"] == 0
    assert [(each["reason"], each["value"]) for each in days["uncounted"]] == [("IMPRECISE_LEFT_OUT", 1)]


def test_sections_and_the_summary(service_url: str) -> None:
    found = report(service_url, "lianhua", "2026-01-01", "2026-06-30", ["BASICS", "REGISTRATION"])
    assert [section["key"] for section in found["sections"]] == ["BASICS", "REGISTRATION"]
    told, text = figures(found), found["summaryZh"]
    assert text.startswith("2026年1月1日至2026年6月30日，莲花区")
    assert f"驻区单位{told['residentUnits']['value']}家" in text
    assert "协议" not in text
    assert told["tiedUnits"]["value"] + told["untiedUnits"]["value"] == told["residentUnits"]["value"]
    assert (told["residentUnits"]["asOf"], told["residentUnits"]["from"]) == ("2026-06-30", None)


def test_bad_input(service_url: str) -> None:
    swapped = {"from": "2026-06-30", "to": "2026-01-01"}
    assert code(service_url, REPORT, within="lianhua", **swapped) == "BAD_USER_INPUT"
    assert (
        code(service_url, REPORT, within="no-such-place", **dict(zip(swapped, HALVES[1], strict=True))) == "NOT_FOUND"
    )


def test_published_dates_are_compared_by_every_day_that_they_may_mean(service_url: str) -> None:
    query = """query($f: PartialDateFilter) { agreements(facts: EVER, where: {id: {eq: "lianhua-agreement-3"},
        startDate: $f}) { totalCount } }"""
    # 2024-05
    meets = {
        (("gte", "2024-05-01"),): 1,
        (("gte", "2024-05-02"),): 0,
        (("lte", "2024-05-31"),): 1,
        (("lte", "2024-05-30"),): 0,
        (("gt", "2024-04-30"),): 1,
        (("gt", "2024-05-01"),): 0,
        (("lt", "2024-06-01"),): 1,
        (("lt", "2024-05-31"),): 0,
        (("gte", "2024-01-01"), ("lte", "2024-12-31")): 1,
    }
    for wanted, total in meets.items():
        assert ask(service_url, query, f=dict(wanted))["totalCount"] == total, wanted
