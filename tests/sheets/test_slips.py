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
