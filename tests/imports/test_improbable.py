"""What nobody means: numbers and days out of all measure, signs in names, times that a name denies."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports.drafts import drafted

UNITS: list[list[Any]] = [
    ["荷塘街道青禾社区驻区单位名录"],
    ["单位名称", "单位性质"],
    ["青禾小学", "学校"],
    ["青禾医院", "医院"],
]


def activity(name: str, when: str, count: Any = 50) -> list[tuple[str, str]]:
    headings = ["活动名称", "活动时间", "主办单位", "参加人数"]
    outcome = drafted({"单位": UNITS, "活动": [["青禾社区活动台账"], headings, [name, when, "青禾小学", count]]})
    return [(cell, code) for _, cell, code in outcome.found()]


@pytest.mark.parametrize(
    ("name", "when", "told"),
    [
        ("第二季度联席会议", "2025.5.20", False),
        ("第二季度联席会议", "2025.7.10", False),
        ("第二季度联席会议", "2025.9.20", True),
        ("2024年第二季度联席会议", "2025.5.20", True),
        ("3月主题党日", "2025.3.15", False),
        ("3月主题党日", "2025.8.15", True),
        ("一季度总结暨二季度部署会", "2025.9.15", False),
        ("四季如春书画展", "2025.2.1", False),
        ("三月三歌会", "2025.4.1", False),
        ("第二季度联席会议", "2025年", False),
    ],
)
def test_a_date_in_another_time_than_the_name_says(name: str, when: str, told: bool) -> None:
    assert activity(name, when) == ([("B3", "DATE_OUTSIDE")] if told else [])


def test_days_and_numbers_out_of_measure() -> None:
    assert activity("义诊", "1925.6.1") == [("B3", "DATE_IMPROBABLE")]
    assert activity("义诊", "2052.6.1") == [("B3", "DATE_IMPROBABLE")]
    assert activity("义诊", "2025.6.1", 1_000_000) == [("D3", "COUNT_IMPROBABLE")]
    assert activity("义诊", "2025.6.1", 3000) == []


@pytest.mark.parametrize(
    ("measure", "value", "told"),
    [("办结率", "85.71%", False), ("办结率", "125%", True), ("同比增长率", "125%", False), ("办结率", 0.85, False)],
)
def test_a_share_among_statistics(measure: str, value: Any, told: bool) -> None:
    rows = [["共建单位", "已接单", measure], ["青禾小学", 5, value], ["青禾医院", 6, "90%"]]
    outcome = drafted({"单位": UNITS, "统计": [["青禾社区共建单位接单统计表"], *rows]})
    assert outcome.found() == ([("统计", "C3", "RATE_OVER")] if told else [])


def test_a_school_may_be_old() -> None:
    rows = [["青禾社区驻区单位名录"], ["单位名称", "单位性质", "成立时间"], ["青禾小学", "学校", "1902年"]]
    assert drafted({"单位": rows}).found() == []


def test_people_without_homes() -> None:
    rows: list[list[Any]] = [
        ["社区基本情况表"],
        ["社区名称", "户数", "常住人口"],
        ["青禾社区", 2000, 6000],
        ["莲花社区", 200, 6000],
    ]
    assert drafted({"社区": rows}).found() == [("社区", "C4", "COUNT_IMPROBABLE")]


@pytest.mark.parametrize(("name", "told"), [("青禾小学□", True), ("?青禾小学", True), ("青禾小学（东校区）", False)])
def test_a_sign_that_no_name_has(name: str, told: bool) -> None:
    rows = [["青禾社区驻区单位名录"], ["单位名称", "单位性质"], [name, "学校"]]
    assert drafted({"单位": rows}).found() == ([("单位", "A3", "NAME_STRAY")] if told else [])


@pytest.mark.parametrize(("line", "told"), [("5812346O", True), ("0571-8888l888", True), ("58123456转801", False)])
def test_a_letter_in_a_telephone_line(line: str, told: bool) -> None:
    rows = [["青禾社区驻区单位名录"], ["单位名称", "联系电话"], ["青禾小学", line]]
    assert drafted({"单位": rows}).found() == ([("单位", "B3", "PHONE")] if told else [])


@pytest.mark.parametrize(
    ("name", "parent", "told"),
    [
        ("青禾社区", "荷塘街道", False),
        ("青禾社区", "莲花社区", True),
        ("荷塘街道", "莲花社区", True),
        ("第一微网格", "第一网格", False),
        ("青禾社区", "第一党建片区", False),
    ],
)
def test_a_place_in_one_that_is_no_wider(name: str, parent: str, told: bool) -> None:
    rows = [["社区基本情况表"], ["社区名称", "所属街道"], [name, parent]]
    found = drafted({"社区": rows}).found("PLACE_NO_WIDER")
    assert found == ([("社区", "B3", "PLACE_NO_WIDER")] if told else [])


def test_a_community_in_two_streets_is_told_once() -> None:
    headings = ["社区名称", "所属街道", "社区党组织"]
    rows = [["青禾社区", "荷塘街道", "青禾社区党委"], ["青禾社区", "桂花街道", "青禾社区党委"]]
    assert drafted({"社区": [["社区基本情况表"], headings, *rows]}).found() == [("社区", "B4", "ROW_CONTRADICTS")]


def test_two_sheets_on_when_a_unit_began() -> None:
    headings = ["单位名称", "单位性质", "入驻时间"]
    sheets: dict[str, list[list[Any]]] = {
        f"{year}年": [[f"青禾社区驻区单位名录（{year}年）"], headings, ["青禾小学", "学校", began]]
        for year, began in ((2024, "2001.9.1"), (2025, "2003.9.1"))
    }
    assert drafted(sheets).found() == [("2025年", "C3", "ROW_CONTRADICTS")]
    sheets["2025年"][2][2] = "2001年9月"
    assert drafted(sheets).found() == []


@pytest.mark.parametrize(
    ("title", "made", "day", "told"),
    [
        ("青禾社区协议台账", None, "2025.3.1", False),
        ("青禾社区协议台账", "2025.6.30", "2025.3.1", False),
        ("青禾社区协议台账", "2025.2.1", "2025.3.1", True),
        ("青禾社区协议台账（2024年）", None, "2025.3.1", True),
        ("青禾社区协议台账（2024年）", "2025.6.30", "2025.3.1", False),
        ("青禾社区协议台账（2025年上半年）", None, "2024.3.1", False),
    ],
)
def test_what_was_signed_after_the_list_was_made(title: str, made: str | None, day: str, told: bool) -> None:
    lines = [[f"填报单位：青禾社区　　填报日期：{made}"]] if made else []
    rows = [[title], *lines, ["甲方", "乙方", "签订日期"], ["青禾社区", "青禾小学", day]]
    cell = f"C{len(rows)}"
    assert drafted({"单位": UNITS, "协议": rows}).found() == ([("协议", cell, "DATE_OUTSIDE")] if told else [])


def test_a_project_of_a_year_may_be_done_in_the_next() -> None:
    headings = ["项目名称", "领办单位", "发布时间", "完成日期", "状态"]
    rows = [["青禾社区项目清单（2024年）"], headings, ["护学", "青禾小学", "2024.3.1", "2025.3.1", "已完成"]]
    assert drafted({"单位": UNITS, "项目": rows}).found() == []
