"""What a row gets wrong by itself is told at its cell; a row that is right is not."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sheets.reading import read

AGREEMENTS = ["协议台账", "甲方", "乙方", "签订日期", "有效期"]
PROJECTS = ["项目清单", "项目名称", "发布社区", "领办单位", "发布时间", "认领时间", "状态", "项目金额"]
NEEDS = ["需求清单", "需求名称", "需求单位", "提出时间", "需求时效"]
ACTIVITIES = ["活动记录", "活动名称", "活动时间", "应到人数", "实到人数"]
REGISTRATION = ["双报到统计表", "单位", "共建社区", "累计领办问题数", "解决问题数", "占比"]
REPORTED = ["双报到统计表", "单位", "共建社区", "在职党员数", "已报到党员数"]
JOINT = ["议事机构一览表", "联合组织名称", "成员单位", "成员单位数", "会议频次"]
BOOKINGS = ["场地使用登记", "场地", "使用日期", "开始时间", "结束时间", "使用单位", "人数"]


def slips(headings: list[str], *row: Any) -> list[tuple[str, str]]:
    title, *names = headings
    return read([[title], names, list(row)]).found()


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (AGREEMENTS, ["青禾社区", "青禾小学", "2023.3.1", "2023.3—2025.3"]),
        (AGREEMENTS, ["青禾社区", "青禾小学", "2022.12.28", "2023.1—2023.12"]),
        (PROJECTS, ["护学", "青禾社区", "青禾小学", "2025.1.5", "2025.1.5", "已办结", "2万元"]),
        (PROJECTS, ["护学", "青禾社区", None, "2025.1.5", None, "待认领", 20000]),
        (NEEDS, ["义诊", "青禾社区", "2025.1.5", "2025.6"]),
        (JOINT, ["青禾社区大党委", "青禾小学、青禾医院", 2, "每季度一次"]),
        (JOINT, ["青禾社区大党委", "青禾小学、青禾医院等8家单位", 8, "每季度一次"]),
        (ACTIVITIES, ["读书", "2025.1.5", 20, "约20人"]),
        (ACTIVITIES, ["读书", "2025.1.5", "20名", "18人"]),
        (REGISTRATION, ["青禾小学", "青禾社区", 6, 6, "100%"]),
        (BOOKINGS, ["一楼会议室", "2025.3.3", "9:00", "下午2点半", "青禾小学", "30人"]),
        (BOOKINGS, ["一楼会议室", "2025.3.3", 0.375, 0.5, "青禾小学", 30]),
    ],
)
def test_a_row_that_is_right_is_not_told(headings: list[str], row: list[Any]) -> None:
    assert slips(headings, *row) == []


@pytest.mark.parametrize(
    ("headings", "row", "cell", "code"),
    [
        (AGREEMENTS, ["青禾社区", "青禾小学", "2024.6.1", "2023.1—2024.1"], "C3", "DATES_ORDER"),
        (AGREEMENTS, ["青禾社区", "青禾社区", "2024.6.1", "长期"], "B3", "PARTY_TWICE"),
        (PROJECTS, ["护学", "青禾社区", "青禾小学", "2025.1.5", "2024.1.5", None, None], "E3", "DATES_ORDER"),
        (PROJECTS, ["护学", "青禾社区", "青禾小学", None, None, "待认领", None], "F3", "STATUS_CONTRADICTS"),
        (PROJECTS, ["护学", "青禾社区", None, None, None, "已认领", None], "F3", "STATUS_CONTRADICTS"),
        (PROJECTS, ["护学", "青禾社区", None, None, None, None, "30人"], "G3", "UNIT_WRONG"),
        (PROJECTS, ["护学", "青禾社区", None, None, None, None, "若干"], "G3", "NUMBER_VAGUE"),
        (NEEDS, ["义诊", "青禾社区", "2025.1.5", "2024.6"], "D3", "DATES_ORDER"),
        (JOINT, ["青禾社区大党委", "青禾小学、青禾医院", 3, "每季度一次"], "C3", "COUNT_DIFFERS"),
        (JOINT, ["青禾社区大党委", "青禾小学、青禾医院、青禾小学", 2, "每季度一次"], "B3", "NAME_TWICE"),
        (REPORTED, ["青禾小学", "青禾社区", "18户", 6], "C3", "UNIT_WRONG"),
        (ACTIVITIES, ["读书", "2025.1.5", 20, 25], "D3", "COUNT_EXCEEDS"),
        (ACTIVITIES, ["读书", "2025.1.5", 20, "15元"], "D3", "UNIT_WRONG"),
        (ACTIVITIES, ["读书", "2025.1.5", 20, "15场"], "D3", "UNIT_WRONG"),
        (ACTIVITIES, ["读书", "2025.1.5", 20, "几十人"], "D3", "NUMBER_VAGUE"),
        (ACTIVITIES, ["读书", "2025.1.5", 20, "一些"], "D3", "NUMBER_VAGUE"),
        (REGISTRATION, ["青禾小学", "青禾社区", 6, 9, None], "D3", "COUNT_EXCEEDS"),
        (REGISTRATION, ["青禾小学", "青禾社区", 6, 6, "112.5%"], "E3", "RATE_OVER"),
        (BOOKINGS, ["一楼会议室", "2025.3.3", "14:00", "13:00", "青禾小学", 30], "D3", "DATES_REVERSED"),
        (BOOKINGS, ["一楼会议室", "2025.3.3", "25:00", None, "青禾小学", 30], "C3", "TIME_IMPOSSIBLE"),
        (BOOKINGS, ["一楼会议室", "2025.3.3", "饭后", None, "青禾小学", 30], "C3", "TIME_NOT_UNDERSTOOD"),
    ],
)
def test_a_slip_is_told_at_its_cell(headings: list[str], row: list[Any], cell: str, code: str) -> None:
    assert slips(headings, *row) == [(cell, code)]


def test_a_rhythm_that_cannot_be_read_is_told() -> None:
    title, *names = JOINT
    rows: list[list[Any]] = [[title], names, ["青禾社区大党委", "青禾小学", 1, "不定期"]]
    assert read(rows).cells("RHYTHM_NOT_UNDERSTOOD") == ["D3"]


def test_what_a_form_lacks_is_told_beside_its_label() -> None:
    rows: list[list[Any]] = [
        ["共驻共建协议登记表"],
        ["协议编号", "QH-7", None, "签订日期", "2025.3.20"],
        ["甲方", None, None, "乙方", "青禾小学"],
        ["协议期限", "2025.4.1—2027.3.31", None, "承诺事项", "开放图书室"],
    ]
    assert read(rows).found() == [("B3", "REQUIRED")]


@pytest.mark.parametrize(
    ("headings", "row", "told"),
    [
        (["协议台账", "甲方", "乙方", "签订日期", "有效期", "承诺", "完成时限"],
         ["青禾社区", "青禾小学", "2025.3.1", "2025.3—2027.2", "操场", "2024.12.31"], [("F3", "DATES_ORDER")]),
        (["协议台账", "甲方", "乙方", "签订日期", "有效期", "承诺", "完成时限"],
         ["青禾社区", "青禾小学", "2025.3.1", "2025.3—2027.2", "操场", "2030.12.31"], [("F3", "DATES_ORDER")]),
        (["协议台账", "甲方", "乙方", "签订日期", "有效期", "承诺", "完成时限"],
         ["青禾社区", "青禾小学", "2025.3.1", "2025.3—2027.2", "操场", "2027.2"], []),
        (["社区名录", "社区名称", "所属街道", "户数", "常住人口"], ["青禾社区", "荷塘街道", 7000, 6200],
         [("C3", "COUNT_EXCEEDS")]),
        (["社区名录", "社区名称", "所属街道", "户数", "常住人口"], ["青禾社区", "荷塘街道", 2300, "6200户"],
         [("D3", "UNIT_WRONG")]),
        (["项目清单", "项目名称", "社区", "项目金额", "街道财政"], ["助餐", "青禾社区", "5万元", "9万元"],
         [("D3", "COUNT_EXCEEDS")]),
    ],
)  # fmt: skip
def test_dates_and_parts_that_their_row_denies(
    headings: list[str], row: list[Any], told: list[tuple[str, str]]
) -> None:
    assert slips(headings, *row) == told


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("0571-85120001", None),
        ("(0571)8512 0001转8", None),
        ("85120001-806", None),
        ("8512001、85120002", None),
        ("400-820-8820", None),
        ("12345", None),
        ("+852 2345 6789", None),
        ("0571-8512", "PHONE"),
        ("057185120002123", "PHONE"),
        ("85120001、851200", None),
        ("851200012", "PHONE"),
    ],
)
def test_a_telephone_line_has_as_many_digits_as_one_can_have(value: str, code: str | None) -> None:
    told = read([["单位名录"], ["单位名称", "单位性质", "联系电话"], ["青禾小学", "学校", value]]).found()
    assert told == ([("C3", code)] if code else [])


@pytest.mark.parametrize("value", ["2010.5", "0571-85120004", "91350100M000100Y43", 640, "640"])
def test_a_value_of_another_column_names_no_body(value: Any) -> None:
    outcome = read([["单位名录"], ["单位名称", "单位性质"], [value, "学校"], ["八一小学", "学校"]])
    assert outcome.found() == [("A3", "VALUE_MISPLACED")]
    assert [row.get("name") for row in outcome.values] == [None, "八一小学"]


def test_a_line_or_a_day_is_no_address() -> None:
    headings = ["单位名称", "单位性质", "地址"]
    rows = [
        ["青禾小学", "学校", "0571-85120004"],
        ["青禾医院", "医院", "2026.1.18"],
        ["青禾书店", "企业", "荷花路12号"],
    ]
    assert read([["单位名录"], headings, *rows]).found() == [("C3", "VALUE_MISPLACED"), ("C4", "VALUE_MISPLACED")]


@pytest.mark.parametrize(
    ("day", "told"),
    [("2026.7.3", []), ("2026.13.3", [("A2", "DATE_IMPOSSIBLE")]), ("2025.7.3", [("A2", "DATE_OUTSIDE")])],
)
def test_the_day_on_which_a_list_was_made(day: str, told: list[tuple[str, str]]) -> None:
    rows: list[list[Any]] = [
        ["青禾社区驻区单位名录（2026年上半年）"], [f"填报时间：{day}"], ["单位名称", "单位性质"], ["青禾小学", "学校"],
    ]  # fmt: skip
    assert [(cell[0] + cell[1:], code) for cell, code in read(rows).found()] == told


def test_a_share_of_totals() -> None:
    rows: list[list[Any]] = [
        ["双报到统计表"],
        ["单位", "共建社区", "在职党员数", "已报到党员数", "报到率"],
        ["青禾小学", "青禾社区", 26, 26, "100%"],
        ["青禾医院", "青禾社区", 18, 9, "50%"],
        ["合计", None, 44, 35, "90%"],
    ]
    assert read(rows).found() == [("E5", "RATE_DIFFERS")]
    rows[-1][-1] = "79.55%"
    assert read(rows).found() == []


@pytest.mark.parametrize(
    ("heading", "row", "told"),
    [
        ("应报到党员数", [20, 25, None], [("D3", "COUNT_EXCEEDS")]),
        ("应报到党员数", [20, 22, 1.1], [("D3", "COUNT_EXCEEDS"), ("E3", "RATE_OVER")]),
        ("应报到党员数", [20, 20, 1], []),
        ("城区居住党员数", [20, 25, None], []),
        ("应报到党员数", [200, 3, 1.5], []),
    ],
)
def test_more_that_registered_than_were_to(heading: str, row: list[Any], told: list[tuple[str, str]]) -> None:
    headings = ["双报到统计表", "单位", "共建社区", heading, "已报到党员数", "报到率"]
    title, *names = headings
    found = read([[title], names, ["青禾小学", "青禾社区", *row]]).found()
    assert sorted(found) == told


def test_rows_and_headings_of_periods_that_stand_twice() -> None:
    title, rows = (
        ["青禾社区活动场次统计（2026年）"],
        [["青禾小学", 1, 2, 3], ["青禾医院", 1, 1, 1], ["青禾小学", 2, 2, 2]],
    )
    assert read([title, ["单位", "1月", "2月", "3月"], *rows]).found() == [("A5", "ROW_REPEATED")]
    assert read([title, ["单位", "1月", "2月", "2月"], *rows[:2]]).found() == [("D2", "HEADING_TWICE")]


@pytest.mark.parametrize(
    ("when", "told"),
    [
        ("2025.1.5 9:00", []),
        ("每周三14:00-24:00", []),
        ("2025.1.5 25:00", [("B3", "TIME_IMPOSSIBLE")]),
        ("2025.1.5 9:75", [("B3", "TIME_IMPOSSIBLE")]),
        ("每周三14:00-26:30", [("B3", "TIME_IMPOSSIBLE")]),
    ],
)
def test_a_time_of_day_beside_a_date(when: str, told: list[tuple[str, str]]) -> None:
    assert slips(ACTIVITIES, "读书", when, 20, 20) == told


@pytest.mark.parametrize(
    ("headings", "row", "told"),
    [
        (["单位名录", "单位名称", "单位性质", "用工人数", "党员人数"], ["青禾小学", "学校", 60, 61],
         [("D3", "COUNT_EXCEEDS")]),
        (["单位名录", "单位名称", "单位性质", "成立时间", "共建时间"], ["青禾小学", "学校", "2015.1.1", "2014.1.1"],
         [("D3", "DATES_ORDER")]),
        (["单位名录", "单位名称", "单位性质", "成立时间", "共建时间"],
         ["青禾小学", "学校", "2015年3月1日至今", "2015.3"], []),
        (["双报到统计表", "单位", "共建社区", "报到党员数", "参与活动党员数", "服务人次"],
         ["青禾小学", "青禾社区", 40, 41, 60], [("D3", "COUNT_EXCEEDS")]),
        (["双报到统计表", "单位", "共建社区", "报到党员数", "参与活动党员数", "服务人次"],
         ["青禾小学", "青禾社区", 40, 30, 20], [("E3", "COUNT_EXCEEDS")]),
        (["双报到统计表", "单位", "共建社区", "报到党员数", "参与人数", "服务人次"],
         ["青禾小学", "青禾社区", 40, 90, 90], []),
        (["帮困认领清单", "认领单位", "帮助对象", "帮助形式"], ["青禾小学", "张大爷家", "实物"],
         [("B3", "PRIVATE_PERSON")]),
        (["帮困认领清单", "认领单位", "帮助对象", "帮助形式"], ["青禾小学", "孤寡老人", "实物"], []),
        (["需求清单", "需求名称", "需求单位", "认领单位"], ["义诊", "青禾医院", "青禾医院"], [("C3", "PARTY_TWICE")]),
        (["会议记录", "会议名称", "会议时间", "会议议题"], ["例会", "2025.3.1", "三张清单"], []),
        (["会议记录", "会议时间", "会议议题"], ["2025.3.1", "三张清单"], []),
    ],
)  # fmt: skip
def test_what_else_a_row_denies(headings: list[str], row: list[Any], told: list[tuple[str, str]]) -> None:
    assert slips(headings, *row) == told


def test_headings_below_others_are_called_after_them() -> None:
    rows: list[list[Any]] = [
        ["青禾社区双报到统计表（2025年6月）"],
        ["单位", "报到社区", "党员情况", None, None, "服务情况"],
        [None, None, "党员总数", "报到", None, "人次", "次数"],
        [None, None, None, "人数", "报到率"],
        ["青禾小学", "青禾社区", 50, 40, "80%", 60, 4],
        ["青禾医院", "青禾社区", 30, 40, "133%", 60, 2.5],
    ]
    outcome = read(rows, "A1:G1 A2:A4 B2:B4 C2:E2 F2:G2 C3:C4 D3:E3 F3:F4 G3:G4")
    (table,) = outcome.tables
    keys = [field.key for field in table.mapping.fields.values()]
    assert keys == ["unit", "community", "members", "registered", "rate", "visits", "activities"]
    assert sorted(outcome.found()) == [
        ("D6", "COUNT_EXCEEDS"), ("E6", "RATE_OVER"), ("G6", "NUMBER_NOT_WHOLE")
    ]  # fmt: skip


def test_rows_that_lack_what_they_are_about_are_no_repetition() -> None:
    title, *names = BOOKINGS
    rows: list[list[Any]] = [
        [title], names,
        ["操场", "2025.3.32", "9:00", "10:00", "青禾小学", 30], ["操场", None, "9:00", "10:00", "青禾小学", 30],
    ]  # fmt: skip
    assert read(rows).found() == [("B3", "DATE_IMPOSSIBLE"), ("B4", "REQUIRED")]


def test_numbers_of_persons_around_a_table() -> None:
    rows: list[list[Any]] = [
        ["青禾社区驻区单位名录"],
        ["填报单位：青禾社区", None, "联系电话：13800138000"],
        ["单位名称", "单位性质", "备注"],
        ["青禾小学", "学校", "负责人110105194912310021"],
        ["注：联系人手机139 0013 9000"],
    ]
    outcome = read(rows)
    found = outcome.cells("PRIVATE_MOBILE") + outcome.cells("PRIVATE_IDENTITY")
    assert sorted(found) == ["A5", "C2", "C4"]


@pytest.mark.parametrize(
    ("headings", "row", "cells"),
    [
        (AGREEMENTS, ["青禾社区", "青禾小学", "2024.6.1", "2023.1—2024.1"], ["D3"]),
        (AGREEMENTS, ["青禾社区", "青禾社区", "2024.6.1", "长期"], ["A3"]),
        (PROJECTS, ["护学", "青禾社区", "青禾小学", None, None, "待认领", None], ["C3"]),
        (ACTIVITIES, ["读书", "2025.1.5", 20, 25], ["C3"]),
        (JOINT, ["青禾社区大党委", "青禾小学、青禾医院", 3, "每季度一次"], ["B3"]),
        (BOOKINGS, ["一楼会议室", "2025.3.3", "14:00", "13:00", "青禾小学", 30], ["C3"]),
        (ACTIVITIES, ["读书", "2025.1.5", 20, 18], []),
    ],
)
def test_the_cell_that_another_contradicts_is_noted(headings: list[str], row: list[Any], cells: list[str]) -> None:
    title, *names = headings
    assert read([[title], names, row]).cells("COMPARED") == cells


@pytest.mark.parametrize(
    ("headings", "row", "cell"),
    [
        (["活动台账", "活动名称", "活动时间", "参加人数"], ["书市", "2025.3.6", 88120001], "C3"),
        (["活动台账", "活动名称", "活动时间", "参加人数"], ["书市", "2025.3.6", "20250306"], "C3"),
        (["单位名录", "单位名称", "单位性质", "所属社区"], ["青禾小学", "青禾社区", "学校"], "C3"),
    ],
)
def test_lines_and_kinds_in_other_columns(headings: list[str], row: list[Any], cell: str) -> None:
    assert (cell, "VALUE_MISPLACED") in slips(headings, *row)
