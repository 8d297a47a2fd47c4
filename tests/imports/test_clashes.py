"""Bookings of hours at which their resource is closed are told; those that may be meant rightly are not."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports.drafts import drafted

HEADINGS = ["场地名称", "使用日期", "时段", "使用单位", "状态"]


def found(hours: str | None, *booking: Any) -> list[tuple[str, str]]:
    resources: list[list[Any]] = [
        ["青禾社区资源清单"], ["资源名称", "提供单位", "开放时间"], ["报告厅", "青禾小学", hours],
    ]  # fmt: skip
    rows: list[list[Any]] = [
        ["青禾社区场地预约登记"],
        HEADINGS,
        ["报告厅", booking[0], booking[1], "青禾医院", *booking[2:]],
    ]
    units: list[list[Any]] = [
        ["荷塘街道青禾社区驻区单位名录"], ["单位名称", "单位性质"], ["青禾小学", "学校"], ["青禾医院", "医院"],
    ]  # fmt: skip
    outcome = drafted({"单位": units, "资源": resources, "预约": rows})
    return [(cell, code) for sheet, cell, code in outcome.found() if sheet == "预约"]


@pytest.mark.parametrize(
    ("hours", "day", "slot", "cell"),
    [
        ("周一至周五9:00-17:00", "2026.3.12", "19:00-21:00", "C3"),
        ("周一至周五9:00-17:00", "2026.3.12", "16:00-18:00", "C3"),
        ("周一至周五9:00-17:00", "2026.3.14", "9:00-11:00", "B3"),
        ("周一至周五9:00-17:00", "2026.3.14", None, "B3"),
        ("周一至周五9:00-17:00", "2026.3.12", "晚上", "C3"),
        ("每天9:00-11:30，14:00-17:00", "2026.3.12", "11:00-14:30", "C3"),
        ("周一闭馆", "2026.3.16", "9:00-11:00", "B3"),
    ],
)
def test_a_booking_when_it_is_closed(hours: str, day: str, slot: str | None, cell: str) -> None:
    assert found(hours, day, slot) == [(cell, "BOOKED_CLOSED")]


@pytest.mark.parametrize(
    ("hours", "day", "slot"),
    [
        ("周一至周五9:00-17:00", "2026.3.12", "9:00-17:00"),
        ("周一至周五9:00-17:00", "2026.3.12", "上午"),
        ("周一至周五9:00-17:00", "2026.3.12", None),
        ("周一至周五9:00-17:00", "2026.3", "19:00-21:00"),
        # The calendar made this Sunday a working day.
        ("周一至周五9:00-17:00", "2025.9.28", "9:00-11:00"),
        ("需提前预约", "2026.3.14", "22:00-23:00"),
        (None, "2026.3.14", "22:00-23:00"),
        ("周末", "2026.3.14", "9:00-11:00"),
    ],
)
def test_a_booking_when_it_may_be_open(hours: str | None, day: str, slot: str | None) -> None:
    assert found(hours, day, slot) == []


def test_a_booking_that_was_called_off() -> None:
    assert found("周一至周五9:00-17:00", "2026.3.14", "9:00-11:00", "已取消") == []
