"""Partial dates: what they can mean, and that nothing reads them in another way."""

from __future__ import annotations

from datetime import date

import pytest

from graph.semantics.dates import NEVER, last_day, parse_partial, term
from graph.store.stored import Fact, Node, fact, node
from tests.graphs import TestGraph


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2012", "2012-01-01", "2012-12-31"),
        ("2012-XX", "2012-01-01", "2012-12-31"),
        ("2012-XX-XX", "2012-01-01", "2012-12-31"),
        ("2012-XX-15", "2012-01-01", "2012-12-31"),
        ("2012-XX-31", "2012-01-01", "2012-12-31"),
        ("2012-02", "2012-02-01", "2012-02-29"),
        ("2012-02-XX", "2012-02-01", "2012-02-29"),
        ("2012-02-29", "2012-02-29", "2012-02-29"),
    ],
)
def test_a_partial_date_means_its_days(written: str, first: str, last: str) -> None:
    assert parse_partial(written) == (date.fromisoformat(first), date.fromisoformat(last))
    assert last_day(written) == date.fromisoformat(last)


@pytest.mark.parametrize("written", ["XXXX-03-26", "XXXX-02-29", "XXXX", "XXXX-XX-15"])
def test_without_a_year_it_means_none(written: str) -> None:
    assert parse_partial(written) is None
    assert last_day(written) is None


@pytest.mark.parametrize(
    "written",
    ["2012-13", "2012-XX-32", "2011-02-29", "XXXX-02-30", "0000", "２０１２", "2012-０１", "2012-1", "12", ""],
)
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"date|day|month|year"):
        parse_partial(written)


def test_an_unknown_month_widens_a_term_and_makes_no_event() -> None:
    held = term({"startDate": "2012-XX-15", "endDate": "2013-XX-01"})
    assert (held.start, held.end) == (date(2012, 1, 1), date(2013, 12, 31))
    assert term({"startDate": "2012-XX-15"}, event=True) == NEVER


STARTS = {
    "a": "2012",
    "b": "2012-XX",
    "c": "2012-XX-15",
    "d": "2012-05",
    "e": "2012-05-15",
    "f": "XXXX-05-15",
    "g": None,
    "h": "2013-XX-XX",
    "i": "2013-11-XX",
}


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    given = [{"id": f"a-{id_}", "name": "甲", "startDate": start} for id_, start in STARTS.items()]
    test_graph.hold("partial dates", [node("Agreement", each) for each in given], [])
    return test_graph


def test_groups_by_period_put_what_is_less_precise_under_null(graph: TestGraph) -> None:
    per = "groups(by: [{{field: START_DATE, per: {}}}]) {{ values {{ keys count }} }}"
    fields = " ".join(f"{name.lower()}: {per.format(name)}" for name in ("YEAR", "QUARTER", "MONTH"))
    found = graph.ask(f"{{ agreements(facts: EVER) {{ {fields} }} }}")["data"]["agreements"]
    groups = {name: {g["keys"][0]: g["count"] for g in found[name]["values"]} for name in found}
    assert groups == {
        "year": {"2012": 5, "2013": 2, None: 2},
        "quarter": {"2012-Q2": 2, "2013-Q4": 1, None: 6},
        "month": {"2012-05": 2, "2013-11": 1, None: 6},
    }


def needs() -> tuple[list[Node], list[Fact]]:
    nodes = [node("Community", {"id": "c", "name": "配社区"})]
    facts = []
    for label, type_ in (("Need", "HAS_NEED"), ("Resource", "OFFERS")):
        nodes.append(node("Unit", {"id": type_, "name": "甲校"}))
        facts.append(fact("LOCATED_IN", f"in-{type_}", type_, "c", {}))
        for i, deadline in enumerate(
            ("2027-XX-15", "2027-03", "2027-XX", "XXXX-03-26") if label == "Need" else (None,)
        ):
            thing = {"id": f"{label}-{i}", "name": "场地", "kind": "VENUE", "deadline": deadline}
            nodes.append(node(label, thing))
            facts.append(fact(type_, f"has-{label}-{i}", type_, f"{label}-{i}", {}))
    return nodes, facts


def test_any_deadline_can_be_matched(test_graph: TestGraph) -> None:
    test_graph.hold("partial deadlines", *needs())
    query = (
        """{ matches(of: {within: "c"}, asOf: "2027-01-01") { matches { need { id } reasons { criterion en } } } }"""
    )
    answer = test_graph.ask(query)
    assert "errors" not in answer, answer
    found = answer["data"]["matches"]["matches"]
    told = {m["need"]["id"]: next(r["en"] for r in m["reasons"] if r["criterion"] == "TIME") for m in found}
    assert told == {
        "Need-0": "Offered on 365 of the 365 days until the deadline.",
        "Need-1": "Offered on 90 of the 90 days until the deadline.",
        "Need-2": "Offered on 365 of the 365 days until the deadline.",
        "Need-3": "No deadline; offered on the day.",
    }
