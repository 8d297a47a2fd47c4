"""Hidden sheets, rows and columns are read as all others, and named."""

from __future__ import annotations

from graph.messages.language import Message
from sheets.codes import HIDDEN_COLUMN, HIDDEN_ROW, HIDDEN_SHEET
from sheets.grid import Grid, letters
from sheets.problems import Report


def tell_hidden(grid: Grid, report: Report) -> None:
    """Say what is read although nobody sees it."""
    if not grid.rows:
        return
    if grid.hidden:
        report.add(HIDDEN_SHEET, Message("The sheet is hidden; it is read."), file=grid.file, sheet=grid.sheet)
    for row in sorted(grid.hidden_rows):
        if row < len(grid.rows) and (filled := grid.filled(row)):
            grid.tell(report, HIDDEN_ROW, row, filled[0], Message("Row {row} is hidden; it is read.", row=row + 1))
    for column in sorted(grid.hidden_columns):
        first = next((row for row in range(len(grid.rows)) if grid.value(row, column) is not None), None)
        if first is not None:
            message = Message("Column {column} is hidden; it is read.", column=letters(column))
            grid.tell(report, HIDDEN_COLUMN, first, column, message)
