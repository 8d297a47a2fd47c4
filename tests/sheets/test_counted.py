"""Broken numbers where meetings, activities and people are counted by month; and what may be broken rightly."""

from __future__ import annotations

from typing import Any

import pytest

from sheets.counted import is_counted
from sheets.values.numbers import parse
from tests.sheets.reading import read


def found(
    value: Any, title: str = "青禾社区会议次数统计表（2026年）", measure: str | None = None
) -> list[tuple[str, str]]:
    headings, row = ["单位", "1月", "2月", "3月"], ["青禾小学", 2, value, "1次"]
    if measure is not None:
        headings, row = ["单位", "指标", "1月", "2月", "3月"], ["青禾小学", measure, 2, value, 1]
    return read([[title], headings, row]).found()


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("3次半", "NUMBER_NOT_WHOLE"),
        (1.5, "NUMBER_NOT_WHOLE"),
        ("2.5次", "NUMBER_NOT_WHOLE"),
        ("1O", "NUMBER_NOT_UNDERSTOOD"),
        ("1O次", "NUMBER_NOT_UNDERSTOOD"),
        ("2l", "NUMBER_NOT_UNDERSTOOD"),
        ("2,3", "NUMBER_NOT_UNDERSTOOD"),
        ("2?", "NUMBER_NOT_UNDERSTOOD"),
        ("若干", "NUMBER_VAGUE"),
        (-1, "NUMBER_NEGATIVE"),
        ("-2次", "NUMBER_NEGATIVE"),
    ],
)
def test_a_broken_count(value: Any, code: str) -> None:
    assert found(value) == [("C3", code)]
    assert found(value, "青禾社区工作统计（2026年）", "联席会议") == [("D3", code)]


@pytest.mark.parametrize("value", [3, 3.0, "3次", "三次", "约30人次", "1.5万人次", "1,200人次", "√", "无", "—"])
def test_a_count_that_is_one(value: Any) -> None:
    assert found(value) == []


@pytest.mark.parametrize(
    ("title", "measure"),
    [
        ("青禾社区活动经费统计表（2026年）（万元）", None),
        ("青禾社区活动统计（2026年）（单位：百人次）", None),
        ("青禾社区工作统计（2026年）", "志愿服务时长"),
        ("青禾社区会议次数统计表（2026年）", "人均次数"),
        ("青禾社区活动统计（2026年）（单位：万人次）", None),
        ("青禾社区活动统计（2026年）", "出席率"),
        ("青禾社区工作统计（2026年）", "积分"),
    ],
)
def test_what_may_be_broken(title: str, measure: str | None) -> None:
    assert found(1.5, title, measure) == []


def test_the_unit_of_all_numbers_says_what_they_are() -> None:
    rows: list[list[Any]] = [
        ["青禾社区活动统计（2026年）"], ["单位：万元"], ["单位", "1月", "2月"], ["青禾小学", 1.5, 2],
    ]  # fmt: skip
    assert read(rows).found() == []
    assert not is_counted(("统计表",))


@pytest.mark.parametrize(
    ("text", "value"),
    [("两年半", 2.5), ("1,0000", 10000), ("半", 0.5), ("12,345.5元", 12345.5), ("18㎡", 18), ("5L", 5)],
)
def test_numbers_that_are_understood(text: str, value: float) -> None:
    quantity = parse(text)
    assert quantity
    assert quantity.value == value


@pytest.mark.parametrize(
    ("title", "value", "told"),
    [
        ("青禾社区会议次数统计表（2026年）", 31, False),
        ("青禾社区会议次数统计表（2026年）", 32, True),
        ("青禾社区会议次数统计表（2026年）", "40次", True),
        ("青禾社区联席会议统计表", 40, True),
        ("青禾社区活动场次统计表（2026年）", 40, False),
        ("青禾社区会议室使用次数统计表（2026年）", 40, False),
    ],
)
def test_more_meetings_than_days(title: str, value: Any, told: bool) -> None:
    rows: list[list[Any]] = [[title], ["单位", "1月", "2月"], ["青禾小学", value, 1]]
    assert read(rows).found("WARNING", "ERROR") == ([("B3", "COUNT_IMPROBABLE")] if told else [])
