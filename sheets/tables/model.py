"""A table found on a sheet, and the rows that can be read from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sheets.grid import Area, Grid, Spot, Value
from sheets.tables.lines import is_total
from sheets.values.plain import text_of


@dataclass(slots=True)
class Column:
    """A column: its place on the sheet, its headings from top to bottom, and the cell of the last of them.

    ``letter``: what the row 甲乙丙 calls it.
    """

    index: int
    path: tuple[str, ...]
    spot: Spot
    letter: str = ""

    @property
    def heading(self) -> str:
        return "/".join(self.path)


class Label(NamedTuple):
    """A line above or below a table: 填报单位：青禾社区."""

    name: str
    value: Value
    spot: Spot


class Cell(NamedTuple):
    """A value of a row, and the cell that it is read from."""

    value: Value
    spot: Spot


@dataclass(slots=True)
class Row:
    """A row of a table: its cells by column, and the cell where it begins. ``section``: the heading above its group."""

    spot: Spot
    cells: Mapping[int, Cell]
    section: str = ""


@dataclass(slots=True)
class Table:
    """A table on a sheet.

    ``rows`` and ``totals``: rows of the sheet; ``skipped``: those that repeat the headings, or number the columns.
    ``spread``: the row that holds the value of an empty cell. ``form``: the cells of its one row, where it has labels
    instead of headings. ``area``: with its headings and all its rows.
    """

    grid: Grid
    columns: list[Column]
    area: Area
    rows: list[int] = field(default_factory=list)
    totals: list[int] = field(default_factory=list)
    skipped: list[int] = field(default_factory=list)
    titles: list[tuple[Spot, str]] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    remarks: list[tuple[Spot, str]] = field(default_factory=list)
    sections: list[tuple[int, str]] = field(default_factory=list)
    spread: dict[Spot, int] = field(default_factory=dict)
    form: dict[int, Spot] | None = None

    @property
    def first_spot(self) -> Spot:
        return Spot(self.area.top, self.area.left)

    def cell(self, row: int, column: int) -> Cell:
        """The value of a row in a column, wherever on the sheet it is written."""
        source = self.spread.get(Spot(row, column), row)
        return Cell(self.grid.value(source, column), Spot(source, column))

    def spot_of(self, label: Label) -> Spot:
        """The cell that holds the value of a line: that of its name, or one beside it."""
        row, column = label.spot
        beside = (Spot(row, at) for at in range(column + 1, self.area.right + 1))
        if isinstance(label.value, str) and label.value in text_of(self.grid.value(row, column)):
            return label.spot
        return next((spot for spot in beside if self.grid.value(*spot) == label.value), label.spot)

    def total_label(self, row: int) -> int:
        """The column in which a row of totals says that it is one."""
        columns = range(self.area.left, self.area.right + 1)
        return next(column for column in columns if is_total(text_of(self.grid.value(row, column))))

    def read(self) -> Iterator[Row]:
        """All rows, one after the other."""
        if self.form is not None:
            cells = {index: Cell(self.grid.value(*spot), spot) for index, spot in self.form.items()}
            yield Row(self.first_spot, cells)
            return
        upcoming = list(reversed(self.sections))
        section = ""
        for row in self.rows:
            while upcoming and upcoming[-1][0] < row:
                section = upcoming.pop()[1]
            cells = {column.index: self.cell(row, column.index) for column in self.columns}
            yield Row(Spot(row, self.area.left), cells, section)
