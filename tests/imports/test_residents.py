"""Printed numbers beside the names that they count: of units in a place, of those that take part."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports.drafts import drafted
from tests.sheets.reading import read

UNITS: list[list[Any]] = [
    ["荷塘街道驻区单位名录"],
    ["单位名称", "单位性质", "所属社区"],
    ["青禾小学", "学校", "青禾社区"],
    ["青禾医院", "医院", "青禾社区"],
    ["莲花中学", "学校", "莲花社区"],
    ["荷叶银行", "金融", "荷叶社区"],
]


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ((2, 1, 1), []),
        ((2, 1, 5), ["C5"]),
        # The list of units is not a whole one.
        ((20, 11, 1), []),
        ((2, 11, 5), []),
    ],
)
def test_printed_numbers_of_units(numbers: tuple[int, ...], told: list[str]) -> None:
    names = ("青禾社区", "莲花社区", "荷叶社区")
    rows = [[name, "荷塘街道", number] for name, number in zip(names, numbers, strict=True)]
    sheets: dict[str, list[list[Any]]] = {
        "社区": [["社区基本情况表"], ["社区名称", "所属街道", "驻区单位数"], *rows],
        "单位": UNITS,
    }
    assert drafted(sheets).found() == [("社区", cell, "COUNT_DIFFERS") for cell in told]


@pytest.mark.parametrize(("number", "told"), [(2, False), ("2家", False), (3, True)])
def test_how_many_bodies_take_part(number: Any, told: bool) -> None:
    headings = ["活动名称", "活动时间", "参加单位", "参加单位数"]
    outcome = read([["活动台账"], headings, ["义诊", "2025.3.5", "青禾小学、青禾医院", number]])
    assert outcome.found() == ([("D3", "COUNT_DIFFERS")] if told else [])


def test_a_total_of_money_in_the_unit_of_the_table() -> None:
    rows: list[list[Any]] = [["护学", "青禾小学", 3], ["助餐", "青禾医院", "五万元"], ["合计", None, 8]]
    lines = [["青禾社区项目清单"], ["单位：万元"], ["项目名称", "领办单位", "项目金额"]]
    assert read([*lines, *rows]).found() == []
    rows[2][2] = 9
    assert read([*lines, *rows]).found() == [("C6", "TOTAL_DIFFERS")]
