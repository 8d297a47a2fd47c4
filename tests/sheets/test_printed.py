"""A number of rows that a title, a note or a row of totals prints, compared with the rows."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sheets.reading import read

UNITS: list[list[Any]] = [
    ["单位名称", "单位性质", "职工人数"],
    ["青禾小学", "学校", 60],
    ["青禾中学", "学校", 80],
    ["青禾税务所", "机关", 20],
]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("青禾社区驻区单位名录", False),
        ("青禾社区驻区单位名录（共3家）", False),
        ("青禾社区驻区单位名录（3家）", False),
        ("青禾社区驻区单位名录（共4家）", True),
        ("青禾社区驻区单位名录（2家）", True),
        ("青禾社区驻区单位名录（共3家，其中机关1家、学校2家）", False),
        ("青禾社区驻区单位名录（共3家，其中机关2家、学校1家）", True),
        # Of which kinds the others are is not said.
        ("青禾社区驻区单位名录（共3家，其中学校1家）", False),
        ("青禾社区驻区单位名录（新增2家）", False),
        ("荷塘街道驻区单位名录（2个社区）", False),
        ("荷塘街道驻区单位名录（共2个社区、3家单位）", False),
        ("荷塘街道驻区单位名录（共有4家驻区单位）", True),
        ("青禾社区共建单位名录（第4批）", False),
    ],
)
def test_a_number_in_a_title(title: str, told: bool) -> None:
    assert read([[title], *UNITS]).found() == ([("A1", "COUNT_DIFFERS")] if told else [])


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("注：共3家单位。", False),
        ("注：共5家单位。", True),
        ("注：其中2家为新增。", False),
        ("注：每家不少于5人。", False),
    ],
)
def test_a_number_in_a_note(note: str, told: bool) -> None:
    outcome = read([["青禾社区驻区单位名录"], *UNITS, [note]])
    assert outcome.found() == ([("A6", "COUNT_DIFFERS")] if told else [])


@pytest.mark.parametrize(("printed", "told"), [(3, False), ("3家", False), (4, True), (None, False)])
def test_a_number_of_rows_in_a_row_of_totals(printed: Any, told: bool) -> None:
    headings = ["序号", *UNITS[0]]
    rows = [[at, *row] for at, row in enumerate(UNITS[1:], 1)]
    outcome = read([["青禾社区驻区单位名录"], headings, *rows, ["合计", printed, None, 160]])
    assert outcome.found() == ([("B6", "COUNT_DIFFERS")] if told else [])


def test_a_number_of_units_of_which_each_has_several_rows() -> None:
    headings = ["序号", "单位", "报到社区", "党员总数"]
    rows: list[list[Any]] = [[1, "财政局", "青禾社区", 20], [2, "财政局", "莲花社区", 20], ["合计", 1, None, 40]]
    assert read([["双报到统计表"], headings, *rows]).found() == []
    rows[2][1] = 3
    assert read([["双报到统计表"], headings, *rows]).found() == [("B5", "COUNT_DIFFERS")]


def test_an_agreement_with_several_promises_is_one() -> None:
    headings = ["编号", "甲方", "乙方", "承诺事项"]
    rows = [["1", "青禾社区", "青禾小学", "开放操场"], ["1", "青禾社区", "青禾小学", "提供教室"]]
    assert read([["共建协议台账（共1份）"], headings, *rows]).found() == []
    assert read([["共建协议台账（共2份）"], headings, *rows]).found() == [("A1", "COUNT_DIFFERS")]


def test_a_pair_counts_for_the_units_that_it_names() -> None:
    rows = [["社区", "共建单位"], ["青禾社区", "青禾小学、青禾中学"], ["莲花社区", "莲花医院"]]
    assert read([["结对共建单位名单（共3家）"], *rows]).found() == []
    assert read([["结对共建单位名单（共2家）"], *rows]).found() == [("A1", "COUNT_DIFFERS")]


def test_a_group_that_is_written_anew_in_each_row_has_its_number_once_or_in_each() -> None:
    headings = ["社区党组织", "共建单位", "联建单位数"]
    rows: list[list[Any]] = [
        ["青禾社区党委", "青禾小学", 2],
        ["青禾社区党委", "青禾中学", 2],
        ["莲花社区党委", "莲花医院", 1],
    ]
    assert read([["结对清单"], headings, *rows]).found() == []
    rows[1][2] = None
    assert read([["结对清单"], headings, *rows]).found() == []
    rows[0][2] = 3
    assert read([["结对清单"], headings, *rows]).found() == [("C3", "COUNT_DIFFERS")]
