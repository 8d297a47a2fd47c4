"""Whatever stands in a cell: no reader fails, and what is not read is told."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from graph.semantics.dates import parse_partial
from sheets.cells import read_cell
from sheets.subjects import SUBJECTS, Field, How
from sheets.values.contacts import private
from sheets.values.dates import Context
from sheets.values.numbers import Quantity
from sheets.values.plain import is_nothing
from sheets.values.terms import Term

FIELDS: dict[How, Field] = {
    field.how: field for subject in SUBJECTS for field in subject.fields if field.how is not How.ORDINAL
}
PIECES = st.lists(
    st.sampled_from(
        [
            *(
                "2023",
                "23",
                "3",
                "13",
                "45",
                "1.5",
                ".",
                "年",
                "月",
                "日",
                "-",
                "—",
                "至",
                "起",
                "今",
                "长期",
                "约",
                "余",
                "万",
                "元",
            ),
            *(
                "三",
                "十",
                "百",
                "个",
                "人",
                "次",
                "、",
                "，",
                "\n",
                " ",
                "（",
                "）",
                "等",
                "家",
                "单位",
                "青禾小学",
                "同上",
                "半",
                "每",
            ),
            *(
                "上半年",
                "第一季度",
                "周一",
                "9:00",
                "91350100M000100Y43",
                "O",
                "〇",
                "Ｘ",
                "㎡",
                "\u200b",
                "\U0001f600",
            ),
        ]
    ),
    max_size=7,
).map("".join)
VALUES = st.one_of(
    PIECES,
    st.text(max_size=20),
    st.integers(-(10**18), 10**18),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
)


@pytest.mark.parametrize("how", FIELDS)
@settings(max_examples=150, deadline=None)
@given(value=VALUES, year=st.sampled_from([None, 2017]))
@example(value="万十三", year=None)
def test_every_value_is_read_or_told(how: How, value: Any, year: int | None) -> None:
    codes: list[str] = []
    field: Field = FIELDS[how]
    found = read_cell(field, value, lambda code, _: codes.append(code.name), Context(year))
    if isinstance(value, str) and not value.strip():
        assert found is None
        return
    if found is None:
        # What is private is told of every cell, before it is read.
        assert codes or is_nothing(value) or private(value) or how in (How.LIST, How.NAMES, How.PARTIES)
    for date in (found.start, found.end) if isinstance(found, Term) else (found,) if how is How.DATE else ():
        assert date is None or parse_partial(date) is None or parse_partial(date)
    if isinstance(found, Quantity) and found.value is not None:
        assert found.value >= 0


@given(st.dates(datetime.date(1955, 1, 1), datetime.date(2099, 12, 31)), st.sampled_from("./-"))
def test_a_day_is_read_as_it_was_meant_however_it_is_written(day: datetime.date, sign: str) -> None:
    plain = f"{day.year}{sign}{day.month}{sign}{day.day}"
    serial = (day - datetime.date(1899, 12, 30)).days
    for written in (plain, f"{day.year}年{day.month}月{day.day}日", day.isoformat(), day, serial):
        assert read_cell(FIELDS[How.DATE], written, lambda *_: None, Context()) == day.isoformat()
