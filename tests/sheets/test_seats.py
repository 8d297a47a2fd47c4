"""Seats against the number that a title, a note or a column prints for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from tests.sheets.reading import read

HEADINGS = ["姓名", "职务", "所属单位", "任职时间", "届满日期"]
ROWS: list[list[Any]] = [
    ["甲一", "书记"],
    ["乙二", "副书记"],
    *([f"丙{sign}", "委员", f"青禾{sign}小学"] for sign in "一二三四五"),
]
OVER = [("A9", "SEATS_OVER")]


def found(title: str, *notes: str, rows: Sequence[Sequence[Any]] = ROWS) -> list[tuple[str, str]]:
    return read([[f"青禾社区大党委组成人员{title}"], HEADINGS, *rows, *([note] for note in notes)]).found()


@pytest.mark.parametrize(
    ("title", "notes"),
    [
        ("（委员不超过7名）", ()),
        ("（共7席）", ()),
        ("（7席）", ()),
        ("（委员人数：7人）", ()),
        ("（最多8人）", ()),
        ("", ("注：书记不超过1名，委员不超过5名。",)),
        ("", ("说明：大党委设7席，其中书记1席。",)),
        ("", ("委员不超过七名",)),
        ("", ("注：每个单位不超过1名。",)),
        ("", ("注：兼职委员3名待补选。",)),
        ("", ("注：今年新增委员2名。",)),
        ("", ("注：会议每次参加人数不超过3人。",)),
    ],
)
def test_as_many_as_printed(title: str, notes: tuple[str, ...]) -> None:
    assert found(title, *notes) == []


@pytest.mark.parametrize("title", ["（委员不超过6名）", "（共6席）", "（最多6人）", "（名额6个）", "（成员六名）"])
def test_more_than_the_title_prints(title: str) -> None:
    assert found(title) == [*OVER, ("A1", "SEATS_OVER")]


@pytest.mark.parametrize(
    "note",
    ["注：本届委员不得超过6名。", "说明：大党委设6席，其中书记1席。", "委员不超过六名", "注：书记1名，委员4名。"],
)
def test_more_than_a_note_prints(note: str) -> None:
    assert found("", note) == [*OVER, ("A10", "SEATS_OVER")]


def test_a_number_of_a_role_beside_that_of_all() -> None:
    assert found("（共7席，其中委员5名）") == []
    assert found("（共7席，其中委员4名）") == [*OVER, ("A1", "SEATS_OVER")]
    assert found("（共7席，其中委员6名）") == [("A1", "COUNT_DIFFERS")]
    # Of women, and of roles that no row has, nobody can count.
    assert found("（共7席，其中女委员1名）") == []
    assert found("（共7席，其中兼职委员4名）") == []


def test_fewer_than_printed() -> None:
    assert found("（共9席）") == [("A1", "COUNT_DIFFERS")]
    assert found("（委员不超过9名）") == []


def test_successors_hold_one_seat_at_a_time() -> None:
    rows = [
        ["甲一", "书记", None, "2020.3", "2024.6"],
        ["乙二", "书记", None, "2024.6", None],
        ["丙三", "委员", None, "2024.6", None],
    ]
    assert found("（不超过2名）", rows=rows) == []
    assert found("（不超过1名）", rows=rows) == [("A5", "SEATS_OVER"), ("A1", "SEATS_OVER")]


def test_a_column_of_seats() -> None:
    headings = ["姓名", "职务", "所属单位", "席位数"]
    rows: list[list[Any]] = [
        ["甲一", "书记", None, 1],
        *([f"丙{sign}", "兼职委员", f"青禾{sign}小学", 2] for sign in "一二三"),
        *([f"丁{sign}", "委员", f"荷风{sign}小学", 1] for sign in "一二三"),
    ]
    outcome = read([["青禾社区大党委组成人员"], headings, *rows])
    assert outcome.found() == [("A6", "SEATS_OVER")]


@pytest.mark.parametrize(
    "headings",
    [
        ["席位", "成员单位", "姓名", "任职时间"],
        ["席位名称", "成员单位", "姓名", "任职时间"],
        ["职务", "成员单位", "姓名", "任职时间"],
    ],
)
def test_headings_of_a_sheet_of_seats(headings: list[str]) -> None:
    rows = [["兼职委员", "青禾小学", "甲一", None], ["兼职委员", "青禾医院", "乙二", None]]
    outcome = read([headings, *rows], sheet="席位")
    assert outcome.found() == []
    assert [(values["role"], values["unit"]) for values in outcome.values] == [
        ("PART_TIME_MEMBER", "青禾小学"),
        ("PART_TIME_MEMBER", "青禾医院"),
    ]
