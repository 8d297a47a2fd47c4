"""Rows become records: each value at its cell, and what rows say of themselves and of each other."""

from __future__ import annotations

from typing import Any

import pytest

from sheets.values.numbers import Quantity
from sheets.values.terms import Term
from tests.sheets.reading import read, text

GOOD = "91350100M000100Y43"


def units(*rows: list[Any]) -> list[list[Any]]:
    return [["单位名称", "单位性质", "统一社会信用代码", "联系电话"], *rows]


def test_a_record_knows_the_cell_of_each_value() -> None:
    outcome = read([["驻区单位"], [], *units(["青禾小学", "学校", GOOD, 58123456])])
    (record,) = outcome.records[0]
    assert (record.subject, record.file, record.sheet, record.cell) == ("units", "a.xlsx", "Sheet1", "A4")
    assert record.values == {"name": "青禾小学", "kind": "SCHOOL", "creditCode": GOOD, "phone": "58123456"}
    assert record.cells == {"name": "A4", "kind": "B4", "creditCode": "C4", "phone": "D4"}


def test_findings_stand_at_their_cells() -> None:
    outcome = read(
        units(
            ["青禾小学", "学较", GOOD[:17] + "4", "13800138000"], [None, "医院", None, None], ["乙", "", "", "见附件"]
        )
    )
    assert outcome.found() == [
        ("D2", "PRIVATE_MOBILE"),
        ("B2", "CHOICE_UNKNOWN"),
        ("C2", "CREDIT_CODE"),
        ("A3", "REQUIRED"),
        ("D4", "PHONE"),
    ]


def test_what_is_not_understood_is_kept() -> None:
    outcome = read(units(["青禾小学", "学较", GOOD, "13800138000"]))
    assert outcome.records[0][0].details == {"单位性质": "学较"}


def test_same_as_above() -> None:
    outcome = read(units(["青禾小学", "学校"], ["荷风小学", "同上"], ["莲华小学", "〃"]))
    assert [values["kind"] for values in outcome.values] == ["SCHOOL"] * 3
    assert outcome.cells("DITTO") == ["B3", "B4"]


def test_a_sum_of_money_takes_the_unit_of_its_heading() -> None:
    outcome = read(list(text("项目名称 | 发布社区 | 项目金额（万元）\n助餐 | 青禾社区 | 2.5\n路灯 | 青禾社区 | 500元")))
    assert [values["amount"] for values in outcome.values] == [Quantity(25000, "元"), Quantity(500, "元")]


@pytest.mark.parametrize("line", ["单位：万元", "计量单位：万元"])
def test_a_sum_of_money_takes_the_unit_of_a_line_above(line: str) -> None:
    rows: list[list[Any]] = [
        ["项目清单"],
        [None, None, line],
        *text("项目名称 | 发布社区 | 项目金额\n助餐 | 青禾社区 | 2.5"),
    ]
    assert read(rows).values[0]["amount"] == Quantity(25000, "元")


def test_an_agreement_with_its_term() -> None:
    rows = "甲方 | 乙方 | 签订日期 | 有效期\n青禾社区 | 青禾小学 | 2023年3月1日 | 2023.3—2025.3"
    rows += "\n青禾社区 | 青禾医院 | 2023.3.1 | 三年"
    outcome = read(list(text(rows)), sheet="协议")
    assert [values["term"] for values in outcome.values] == [Term("2023-03", "2025-03"), Term(months=36)]
    assert outcome.found() == []


def test_an_end_before_the_start() -> None:
    rows = "甲方 | 乙方 | 开始日期 | 结束日期\n青禾社区 | 青禾小学 | 2023.3.1 | 2022.3.1"
    assert read(list(text(rows)), sheet="协议").found() == [("D2", "DATES_REVERSED")]


@pytest.mark.parametrize("second", ["荷风居民区 | 甲公司", "甲公司 | 荷风居民区", "荷風居民區 | 甲公司"])
def test_the_same_pair_twice(second: str) -> None:
    """In whatever order and characters: neighbours that are paired stand twice in symmetric lists."""
    outcome = read(list(text(f"居民区党组织名称 | 联建单位名称\n荷风居民区 | 甲公司\n{second}")))
    assert outcome.found() == [("A3", "ROW_REPEATED")]


def test_rows_that_contradict_each_other() -> None:
    outcome = read(units(["青禾小学", "学校"], ["青禾小学", "医院"]))
    assert outcome.found() == [("A3", "ROW_REPEATED"), ("B3", "ROW_CONTRADICTS")]
    outcome = read(units(["青禾小学", "学校", GOOD], ["青禾医院", "医院", GOOD]))
    assert outcome.found() == [("C3", "CODE_TWICE")]


def test_places_that_are_parts_of_each_other() -> None:
    rows = "社区名称 | 所属街道 | 户数\n青禾社区 | 荷风街道 | 9\n荷风街道 | 青禾社区 | 8\n莲华社区 | 莲华社区 | 7"
    assert read(list(text(rows))).found() == [("B3", "PARENT_CIRCLE"), ("B4", "PARENT_CIRCLE")]


def test_parts_that_exceed_the_whole() -> None:
    """Members who came may not outnumber those there are; activities may."""
    rows = "单位 | 共建社区 | 机关党员数 | 报到参与活动党员总人数（非人次） | 累计主办次数"
    rows += "\n青禾小学 | 青禾社区 | 20 | 25 | 30"
    assert read(list(text(rows)), sheet="双报到").found() == [("D2", "COUNT_EXCEEDS")]


@pytest.mark.parametrize(("rate", "found"), [("80%", []), (0.8, []), ("80.00%", []), ("90%", ["E2"]), (0.9, ["E2"])])
def test_shares_that_are_not_those_of_the_numbers(rate: Any, found: list[str]) -> None:
    rows: list[list[Any]] = [["单位", "共建社区", "党员总数", "已报到党员数", "报到率"]]
    rows.append(["青禾小学", "青禾社区", 20, 16, rate])
    assert read(rows, sheet="双报到").cells("RATE_DIFFERS") == found


@pytest.mark.parametrize(
    ("note", "found"), [("2024.5已搬离", ["C2"]), ("已注销", ["C2"]), ("2024年5月退出", ["C2"]), ("不含退休", [])]
)
def test_an_end_that_stands_in_a_note(note: str, found: list[str]) -> None:
    outcome = read([["单位名称", "单位性质", "备注"], ["青禾小学", "学校", note]], sheet="驻区单位")
    assert outcome.cells("END_IN_NOTE") == found
    assert outcome.values[0]["note"] == note


def test_a_seat_that_waits() -> None:
    rows = "姓名 | 区域党委职务 | 所属单位\n张三 | 兼职委员 | 青禾小学\n待补选 | 兼职委员 | 青禾医院"
    rows += "\n李四、王五 | 委员 | 青禾银行"
    outcome = read(list(text(rows)), sheet="大党委成员名单")
    assert "holder" not in outcome.values[1]
    assert outcome.cells("SEAT_VACANT") == ["A3"]
    assert outcome.found() == [("A4", "NAME_SEVERAL")]


def test_bookings_and_activities_with_attendance() -> None:
    rows = "场地名称 | 使用日期 | 时段 | 使用单位 | 人数\n报告厅 | 2025.3.8 | 9:00-11:00 | 青禾小学 | 约30人"
    outcome = read(list(text(rows)))
    (values,) = outcome.values
    assert (values["date"], values["timeSlot"], values["count"]) == (
        Term("2025-03-08", "2025-03-08"),
        "9:00-11:00",
        Quantity(30, "人", "ABOUT"),
    )
    rows = "活动名称 | 时间 | 主办单位 | 参加单位\n义诊 | 2025.3.8 | 青禾医院 | 青禾社区、青禾小学等5家单位"
    (values,) = read(list(text(rows))).values
    assert values["participants"].names == ("青禾社区", "青禾小学")
    assert values["participants"].more == 3


@pytest.mark.parametrize("person", ["张三", "李某某", "王*", "欧阳小明", "赵四（残疾）", "学生、张三"])
def test_a_person_among_those_who_are_helped(person: str) -> None:
    outcome = read([["认领单位", "帮助对象", "帮助形式"], ["青禾银行", person, "现金"]], sheet="帮困认领")
    assert outcome.found() == [("B2", "PRIVATE_PERSON")]
    assert outcome.records[0][0].details == {}
    assert not any(person in problem.message for problem in outcome.problems)


@pytest.mark.parametrize("group", ["困难家庭", "高中生", "社区老人", "家庭困难的大学生、高中生", "学生", "独居老人"])
def test_groups_that_are_helped(group: str) -> None:
    outcome = read([["认领单位", "帮助对象", "帮助形式"], ["青禾银行", group, "现金"]], sheet="帮困认领")
    assert outcome.found() == []
    assert outcome.values[0]["recipients"] == group


def test_what_things_are_called_may_have_commas() -> None:
    rows = [["活动名称", "时间", "主办单位"], ["浓浓深曲情，悠悠浦江梦", "2017.3.3", "青禾剧团"]]
    outcome = read(rows)
    assert outcome.found() == []
    assert outcome.values[0]["name"] == "浓浓深曲情，悠悠浦江梦"


def test_a_month_that_says_no_number() -> None:
    rows: list[list[Any]] = [["活动名称", "时间", "主办单位", "月统计"], ["讲座", 2017.1, "青禾剧团", "十月"]]
    outcome = read(rows)
    assert outcome.values[0]["date"].start == "2017-10"
    assert outcome.found() == []


def test_a_value_one_column_off() -> None:
    rows = "活动名称 | 时间 | 参加对象 | 参加人数 | 活动地址\n讲座 | 市民 | 2017.3.3 | 邮箱 | 50人"
    assert read(list(text(rows)), sheet="活动清单").found() == [
        ("B2", "DATE_NOT_UNDERSTOOD"),
        ("D2", "NUMBER_NOT_UNDERSTOOD"),
    ]
