"""Rows of one list about one thing: the same written otherwise, and what they say differently, each at its cell."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sheets.reading import read

UNITS = ["单位名称", "单位性质", "所属社区", "用工人数", "成立时间"]
SCHOOL = ["青禾小学", "学校", "青禾社区", 60, "2001.9"]


@pytest.mark.parametrize("name", ["“青禾”小学", "青 禾 小 学", "青禾小学。", "青禾（小学）", "青禾小學"])
def test_a_name_written_otherwise(name: str) -> None:
    assert read([["单位名录"], UNITS, SCHOOL, [name, *SCHOOL[1:]]]).found() == [("A4", "ROW_REPEATED")]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (["青禾小学", "学校", "青禾社区", 80, "2001.9"], ["A4", "D4"]),
        (["青禾小学", "学校", "青禾社区", 60, "2005.9"], ["A4", "E4"]),
        (["青禾小学", "学校", "青禾社区", "约80", "2001.9.1"], ["A4"]),
        # Another of the name, in another place.
        (["青禾小学", "学校", "荷风社区", 80, "2005.9"], []),
    ],
)
def test_numbers_and_days_in_which_two_rows_differ(row: list[Any], told: list[str]) -> None:
    assert [cell for cell, _ in read([["单位名录"], UNITS, SCHOOL, row]).found()] == told


def test_the_lists_of_two_years_may_differ() -> None:
    first: list[list[Any]] = [["青禾社区单位名录（2024年）"], UNITS, SCHOOL]
    second: list[list[Any]] = [["青禾社区单位名录（2025年）"], UNITS, ["青禾小学", "学校", "青禾社区", 80, "2001.9"]]
    outcome = read([*first, [], *second])
    assert outcome.found() == []


def test_two_bookings_of_one_day() -> None:
    headings = ["场地", "使用日期", "开始时间", "结束时间", "使用单位"]
    rows = [["操场", "2025.3.3", "9:00", "10:00", "青禾小学"], ["操场", "2025.3.3", "14:00", "15:00", "青禾小学"]]
    assert read([["场地使用登记"], headings, *rows]).found() == []
    assert read([["场地使用登记"], headings, rows[0], rows[0]]).found() == [("A4", "ROW_REPEATED")]


@pytest.mark.parametrize(("day", "told"), [("2017.2.3", False), ("2017.3.2", True), ("2017.1.31—2.2", False)])
def test_a_day_in_another_month_than_its_summary(day: str, told: bool) -> None:
    rows: list[list[Any]] = [
        ["社区活动清单（2017年）"],
        ["居民区名称", "活动时间", "名称", "月统计"],
        ["荷风居民区", "2017.2.5", "讲座", "二月（2次）"],
        ["青禾居民区", day, "义诊", None],
    ]
    assert read(rows, "D3:D4").found() == ([("B4", "DATE_OUTSIDE")] if told else [])


def test_parts_of_the_members_of_a_joint_body() -> None:
    headings = ["联合组织名称", "成员单位", "成员单位数", "兼职委员数", "委员人数"]
    row = ["青禾社区大党委", "青禾小学、青禾医院", 2, 2, 9]
    assert read([["议事机构一览表"], headings, row]).found() == []
    row[3] = 10
    assert read([["议事机构一览表"], headings, row]).found() == [("D3", "COUNT_EXCEEDS")]


def test_persons_who_wish_or_carry_a_project_out() -> None:
    wishes: list[list[Any]] = [["微心愿清单"], ["微心愿名称", "姓名", "认领单位"], ["书包", "小明", "青禾小学"]]
    assert read(wishes).found() == [("B2", "PRIVATE_COLUMN")]
    projects: list[list[Any]] = [
        ["书记项目一览表"],
        ["党组织", "项目主题", "项目组成员"],
        ["青禾社区党委", "护学", "王明"],
    ]
    assert read(projects).found() == []


@pytest.mark.parametrize(
    ("title", "headings", "row"),
    [
        ("需求清单", ["编号", "需求名称", "需求单位"], ["X-1", "托管", "青禾社区"]),
        ("项目清单", ["编号", "项目名称", "发布社区"], ["X-1", "护学", "青禾社区"]),
        ("资源清单", ["编号", "资源名称", "提供单位"], ["X-1", "操场", "青禾小学"]),
        ("社区名录", ["代码", "社区名称", "所属街道"], ["330106001", "青禾社区", "荷塘街道"]),
    ],
)
def test_one_number_of_two(title: str, headings: list[str], row: list[str]) -> None:
    other = [row[0], f"荷风{row[1][-2:]}", row[2]]
    assert read([[title], headings, row, other]).found() == [("A4", "NUMBER_TWICE")]
    assert read([[title], headings, row, [f"{row[0]}2", *other[1:]]]).found() == []


def test_two_rows_about_one_joint_body() -> None:
    headings = ["联合组织名称", "牵头单位", "成员单位", "会议频次"]
    rows = [
        ["青禾社区大党委", "青禾社区党委", "青禾小学", "每季度一次"],
        ["青禾社区大党委", "荷塘街道党工委", "青禾小学", "每月一次"],
    ]
    found = read([["议事机构一览表"], headings, *rows]).found()
    assert sorted(found) == [("A4", "ROW_REPEATED"), ("B4", "ROW_CONTRADICTS"), ("D4", "ROW_CONTRADICTS")]
