"""A sheet as a grid of typed values, and what its file says about them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sheets.codes import Code
from sheets.problems import Report

Value = str | int | float | bool | datetime.date | datetime.time | datetime.timedelta | None
"""A cell: None where it is empty. A ``datetime.datetime`` is a date with a time of day."""


class Spot(NamedTuple):
    """A cell by row and column, both from zero."""

    row: int
    column: int


class Area(NamedTuple):
    """A rectangle of cells, its last row and column included, from zero."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def address(self) -> str:
        return f"{address(self.top, self.left)}:{address(self.bottom, self.right)}"


@dataclass(slots=True)
class Grid:
    """One sheet. Rows may be of different length; what lies beyond one is empty.

    ``merges``: areas whose first cell alone holds a value.
    ``from_1904``: serial numbers of days count from 1904, not 1900. ``keys``: the keys of JSON Lines, whose first row
    they are.
    """

    file: str
    sheet: str
    rows: list[list[Value]]
    merges: list[Area] = field(default_factory=list)
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    from_1904: bool = False
    keys: Sequence[str] = ()
    _merges: dict[int, list[Area]] | None = None

    def value(self, row: int, column: int) -> Value:
        """The value of a cell; None where it is empty or lies beyond the sheet."""
        if 0 <= row < len(self.rows):
            cells = self.rows[row]
            if 0 <= column < len(cells):
                return cells[column]
        return None

    def filled(self, row: int) -> list[int]:
        """The columns of a row that hold a value."""
        return [column for column, value in enumerate(self.rows[row]) if value is not None]

    def merges_from(self, row: int) -> list[Area]:
        """The merged areas that begin in a row."""
        if self._merges is None:
            self._merges = {}
            for merge in self.merges:
                self._merges.setdefault(merge.top, []).append(merge)
        return self._merges.get(row, [])

    def spots(self) -> Iterator[Spot]:
        """Every cell that holds a value."""
        return (Spot(row, column) for row in range(len(self.rows)) for column in self.filled(row))

    def cell(self, row: int, column: int) -> str:
        """How people find a cell: ``C17``; in JSON Lines ``3:单位名称``, its line and key."""
        if self.keys:
            return f"{row}:{self.keys[column]}"
        return address(row, column)

    def tell(self, report: Report, code: Code, row: int, column: int, message: str) -> None:
        """Report a finding at a cell."""
        report.add(code, message, file=self.file, sheet=self.sheet, cell=self.cell(row, column))


def address(row: int, column: int) -> str:
    """The address of a cell: ``address(16, 2)`` is ``C17``."""
    return f"{letters(column)}{row + 1}"


def letters(column: int) -> str:
    """The letters of a column: A, B, …, Z, AA."""
    found = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(ord("A") + rest) + found
    return found


def spot(text: str) -> Spot:
    """The cell that an address means: ``spot("C17")`` is row 16, column 2."""
    name = text.rstrip("0123456789")
    column = 0
    for letter in name:
        column = column * 26 + ord(letter) - ord("A") + 1
    return Spot(int(text[len(name) :]) - 1, column - 1)
