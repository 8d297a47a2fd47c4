"""What a title, a name, a number or another list denies, each at its cell."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports.drafts import drafted
from tests.imports.test_slips import UNITS


def test_more_people_than_there_is_room_for() -> None:
    venues = [["青禾社区资源清单"], ["资源名称", "提供单位", "容纳人数"], ["报告厅", "青禾小学", "200人"]]
    uses: list[list[Any]] = [
        ["青禾社区场地预约登记"],
        ["场地名称", "使用日期", "使用单位", "使用人数"],
        ["报告厅", "2026.3.12", "青禾小学", "200人"],
        ["报告厅", "2026.3.13", "青禾小学", "400人"],
    ]
    assert drafted({"单位": UNITS, "资源": venues, "预约": uses}).found() == [("预约", "D4", "COUNT_EXCEEDS")]


@pytest.mark.parametrize(
    ("title", "day", "told"),
    [
        ("活动台账", "2019.4.1", False),
        ("活动台账（2025年）", "2025.12", False),
        ("活动台账（2025年）", "2024.12.31", True),
        ("活动台账（2025年上半年）", "2025年6月30日", False),
        ("活动台账（2025年上半年）", "2025年7月1日", True),
        ("活动台账（2025年1—6月）", "2025.6.30", False),
        ("活动台账（2025年1—6月）", "2025.7.1", True),
        ("活动台账（2025年2月至5月）", "2025.5", False),
        ("活动台账（2025年2月至5月）", "2025.6", True),
        ("活动台账（2024—2025）", "2025.12.31", False),
        ("活动台账（2024—2025）", "2026.1.1", True),
    ],
)
def test_an_activity_outside_the_period_of_its_title(title: str, day: str, told: bool) -> None:
    rows = [[f"青禾社区{title}"], ["活动名称", "活动时间", "主办单位"], ["读书会", day, "青禾小学"]]
    found = drafted({"单位": UNITS, "活动": rows}).found()
    assert found == ([("活动", "B3", "DATE_OUTSIDE")] if told else [])


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (["青禾医院", "医院", "2098.1"], ("C3", "DATE_FUTURE")),
        (["青禾社区卫生服务中心", "学校", None], ("B3", "KIND_CONTRADICTS")),
        (["青禾社区卫生服务中心", "医院", None], None),
        (["青禾中学", "事业单位", None], None),
        (["青禾派出所", "政府机关", None], None),
    ],
)
def test_a_unit_that_cannot_be_so(row: list[Any], found: tuple[str, str] | None) -> None:
    units = [["荷塘街道青禾社区驻区单位基本情况表"], ["单位名称", "单位性质", "成立时间"], row]
    assert drafted({"单位": units}).found() == ([("单位", *found)] if found else [])


def test_two_agreements_with_one_number() -> None:
    rows = [
        ["青禾社区协议台账"],
        ["编号", "协议名称", "甲方", "乙方"],
        ["1", "场地协议", "青禾社区", "青禾小学"],
        ["1", "义诊协议", "青禾社区", "莲华电子有限公司"],
    ]
    found = drafted({"单位": UNITS, "协议": rows}).found()
    assert ("协议", "A4", "NUMBER_TWICE") in found
    # Several rows of one agreement have one number.
    rows[3][1] = "场地协议"
    assert drafted({"单位": UNITS, "协议": rows}).found() == []
