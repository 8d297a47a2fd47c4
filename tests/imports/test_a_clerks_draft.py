"""The workbook of a clerk as facts: the same as a data file would say, each known by its cell."""

from __future__ import annotations

import pytest

from tests.imports.drafts import Outcome, drafted
from tests.sheets.test_a_clerks_workbook import ACTIVITIES, AGREEMENT, GOOD, PAIRS, UNITS, _change


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    sheets = {"Sheet1": UNITS, "Sheet2": PAIRS, "活动": ACTIVITIES, "协议": AGREEMENT, "Sheet3": []}
    return drafted(sheets, _change)


def test_units_lie_where_the_title_says(outcome: Outcome) -> None:
    school = outcome.node("青禾小学")
    assert school.content == {
        "type": "Unit",
        "id": "hefengjiedao-qingheshequ-qinghexiaoxue",
        "name": "青禾小学",
        "kind": "SCHOOL",
        "creditCode": GOOD,
        "members": 50,
        "startDate": "1998-09",
        "details": {"地址": "青禾路3号", "联系人": "王老师", "联系电话": "58123456", "用工人数": "约50人"},
    }
    assert (school.spot.sheet, school.spot.cell) == ("Sheet1", "B5")
    assert school.cells["creditCode"].cell == "I5"
    assert ("青禾小学", "LOCATED_IN", "青禾社区") in outcome.facts("LOCATED_IN")
    assert ("青禾社区", "PART_OF", "荷风街道", ("kind", "ADMINISTRATIVE")) in outcome.facts("PART_OF")


def test_a_word_that_is_no_kind_is_kept_as_it_is_printed(outcome: Outcome) -> None:
    assert outcome.node("荷风书店").content["kindText"] == "书店"


def test_an_agreement_has_its_parties_and_commitments(outcome: Outcome) -> None:
    assert outcome.facts("PARTY_TO") == {
        ("青禾社区", "PARTY_TO", "青禾社区与青禾小学共建协议（2025）", ("role", "甲方")),
        ("青禾小学", "PARTY_TO", "青禾社区与青禾小学共建协议（2025）", ("role", "乙方")),
    }
    assert outcome.facts("COMMITS") == {("青禾小学", "COMMITS", "提供操场"), ("青禾小学", "COMMITS", "提供教室")}


def test_every_fact_cites_its_cell(outcome: Outcome) -> None:
    draft = outcome.draft
    for fact in draft.facts:
        if fact.content["type"] == "CITES":
            assert fact.content["to"] == draft.source
            assert fact.content["locator"]
        else:
            assert fact.content["sourceIds"] == [draft.source]
            assert len(fact.content["locators"]) == 1
    cited = {fact.content["from"] for fact in draft.facts if fact.content["type"] == "CITES"}
    assert cited == set(draft.nodes) - {draft.source}


def test_the_draft_keeps_the_rules_of_data_files(outcome: Outcome) -> None:
    """But for the slip that is told at its cell: an agreement that ends before it starts."""
    assert [each.path.rpartition(".")[2] for each in outcome.troubles()] == ["endDate"]
