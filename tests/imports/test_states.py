"""The state of a row and the day on which it was done: each contradiction at its cell, and nothing beside it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports.drafts import Outcome, drafted

UNITS: list[list[Any]] = [
    ["荷塘街道青禾社区驻区单位名录"],
    ["单位名称", "单位性质", "所属社区"],
    ["青禾小学", "学校", "青禾社区"],
]


def agreements(done: str | None, status: str | None) -> Outcome:
    headings = ["甲方", "乙方", "签订日期", "承诺事项", "完成日期", "履行情况"]
    row = ["青禾社区", "青禾小学", "2025.3.1", "开放操场", done, status]
    return drafted({"单位": UNITS, "协议": [["共驻共建协议台账"], headings, row]})


def projects(done: str | None, status: str | None) -> Outcome:
    headings = ["项目名称", "社区", "领办单位", "发布时间", "完成日期", "状态"]
    row = ["护学", "青禾社区", "青禾小学", "2025.3.1", done, status]
    return drafted({"单位": UNITS, "项目": [["项目清单"], headings, row]})


@pytest.mark.parametrize("status", ["进行中", "未完成", "推进中", "正在推进", "待落实", "未开始"])
def test_a_day_of_completion_beside_a_state_that_denies_it(status: str) -> None:
    assert agreements("2025.6.1", status).found() == [("协议", "F3", "STATUS_CONTRADICTS")]


def test_a_project_that_is_done_and_is_not() -> None:
    assert projects("2025.6.1", "进行中").found() == [("项目", "F3", "STATUS_CONTRADICTS")]
    assert projects("2025.2.1", "已完成").found() == [("项目", "E3", "DATES_ORDER")]


@pytest.mark.parametrize("status", ["已完成", "已兑现", "履行中", "有效", "已取消", None])
def test_a_day_of_completion_beside_a_state_that_allows_it(status: str | None) -> None:
    outcome = agreements("2025.6.1", status)
    assert outcome.found() == []
    assert outcome.found("DATE_MISSING") == []


def test_a_day_still_to_come_is_when_it_is_to_be_done() -> None:
    assert projects("2099.6.1", "进行中").found() == []
    assert projects("2099.6.1", "已完成").found() == [("项目", "E3", "DATE_FUTURE")]


def test_what_is_done_without_a_day_is_noted_only_where_there_is_a_column() -> None:
    assert agreements(None, "已完成").found("DATE_MISSING") == [("协议", "E3", "DATE_MISSING")]
    assert agreements(None, "进行中").found("DATE_MISSING") == []
    headings = ["项目名称", "社区", "领办单位", "状态"]
    rows = [["项目清单"], headings, ["护学", "青禾社区", "青禾小学", "已完成"]]
    outcome = drafted({"单位": UNITS, "项目": rows})
    assert outcome.found("DATE_MISSING") == outcome.found() == []


def test_a_project_and_a_need_end_when_they_are_done() -> None:
    assert projects("2025.6.1", "已完成").node("护学").content["endDate"] == "2025-06-01"
    assert projects("2025.6.1", "已完成").node("护学").cells["endDate"].cell == "E3"
    assert "endDate" not in projects("2025.6.1", "已认领").node("护学").content
    headings = ["项目名称", "领办单位", "起止时间", "完成日期", "状态"]
    row = ["护学", "青禾小学", "2025.1—2025.12", "2025.6.1", "已完成"]
    content = drafted({"单位": UNITS, "项目": [["青禾社区项目清单"], headings, row]}).node("护学").content
    assert (content["startDate"], content["endDate"], content["plannedEnd"]) == ("2025-01", "2025-06-01", "2025-12")
    headings = ["需求名称", "需求单位", "认领单位", "提出时间", "认领时间", "办结时间", "状态"]
    row = ["义诊", "青禾社区", "青禾小学", "2025.1.5", "2025.2", "2025.6.1", "已办结"]
    outcome = drafted({"单位": UNITS, "需求": [["青禾社区需求清单"], headings, row]})
    assert outcome.found() == []
    assert outcome.troubles() == []
    assert (outcome.node("义诊").content["endDate"], outcome.node("义诊").content.get("details")) == (
        "2025-06-01",
        None,
    )
