"""How exactly number formats show a date: Excel stores a day even where people typed and see a month."""

from __future__ import annotations

import datetime
import re
from enum import Enum

from graph.messages.language import Message
from sheets.codes import DATE_YEAR_HIDDEN
from sheets.grid import Grid
from sheets.problems import Report

_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


class Shown(Enum):
    """What a format shows of a date, where that is not the whole."""

    MONTH = "a year and a month"
    NO_YEAR = "a month and a day"


BUILT_IN = {
    **dict.fromkeys((17, 27, 36, 50, 52, 57), Shown.MONTH),
    **dict.fromkeys((16, 28, 29, 51, 53, 54, 58), Shown.NO_YEAR),
}
"""Formats that a book does not declare, as Chinese Excel has them."""


def shown_by(code: str) -> Shown | None:
    """What a number format shows of a date; None where it shows all of it, or a time, or no date."""
    signs = set(_QUOTED.sub("", code).lower())
    if "m" not in signs or signs & set("hs0#?"):
        return None
    if "y" in signs and "d" not in signs:
        return Shown.MONTH
    return Shown.NO_YEAR if "d" in signs and "y" not in signs else None


def as_shown(grid: Grid, row: int, column: int, shown: Shown, report: Report) -> None:
    """Make a date as exact as it is shown: of 2023年3月 the day is made up. Tell a year that nobody sees."""
    value = grid.value(row, column)
    if not isinstance(value, datetime.date):
        return
    if shown is Shown.MONTH:
        grid.rows[row][column] = f"{value.year}年{value.month}月"
        return
    message = Message(
        "The cell shows {month}月{day}日; the year {year} that is stored with it is read.",
        month=value.month,
        day=value.day,
        year=value.year,
    )
    grid.tell(report, DATE_YEAR_HIDDEN, row, column, message)
