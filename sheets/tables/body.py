"""The rows below the headings of a table: data, totals, groups, notes, and lines of labels."""

from __future__ import annotations

from graph.messages.language import Message
from sheets.codes import BLANK_ROW, COLUMN_NUMBERS, EXAMPLE_ROW, HEADING_REPEATED, LABEL_LINE, REMARK, SECTION
from sheets.grid import Grid, Spot, Value
from sheets.headings import normal
from sheets.problems import Report
from sheets.tables.heads import heads
from sheets.tables.lines import (
    column_letters,
    continues_remark,
    is_example,
    is_remark,
    is_rule,
    is_section,
    is_total,
    labels_of,
)
from sheets.tables.model import Label, Table
from sheets.values.plain import shown, text_of

_LONG = 40
"""Characters of a line alone in its row that is a note, not a name."""


def read_body(table: Table, first: int, last: int, report: Report) -> None:
    """Sort the rows of a table; ``last`` is the row before whatever comes next."""
    grid, left, right = table.grid, table.area.left, table.area.right
    headings = {normal(text) for column in table.columns for text in column.path}
    blank: list[int] = []
    after_remark = False
    for row in range(first, last + 1):
        cells: list[tuple[int, Value]] = []
        for column in range(left, right + 1):
            if (value := grid.value(row, column)) is not None:
                cells.append((column, value))
        if not cells:
            blank.append(row)
            continue
        if row <= first + 1 and _letters(table, row, cells, report):
            continue
        kind = _kind(table, row, cells, headings, bool(blank), after_remark)
        if kind in ("data", "total") and (table.rows or table.totals):
            for empty in blank:
                grid.tell(report, BLANK_ROW, empty, left, Message("Row {row} is empty; it is skipped.", row=empty + 1))
        blank = []
        after_remark = kind == "remark"
        _sort(table, row, cells, kind, report)


def _kind(
    table: Table, row: int, cells: list[tuple[int, Value]], headings: set[str], after_blank: bool, after_remark: bool
) -> str:
    texts = [text_of(value) for _, value in cells]
    if any(map(is_example, texts)):
        return "example"
    if any(is_total(text) for text in texts[:2]):
        return "total"
    if is_remark(texts[0]) and len(cells) <= 2:
        return "remark"
    if after_remark and len(cells) == 1 and continues_remark(texts[0]):
        return "remark"
    if labels_of(cells):
        return "labels"
    if len(cells) == 1 and len(table.columns) > 1 and is_rule(texts[0]):
        return "remark"
    grid = table.grid
    if len(cells) == 1 and len(table.columns) > 1:
        column, _ = cells[0]
        merged = any(merge.left <= column < merge.right - 1 for merge in grid.merges_from(row))
        numbered = isinstance(cells[0][1], str) and not texts[0].isdecimal() and column in _ordinals(table)
        if is_section(texts[0]) or (len(texts[0]) <= _LONG and (merged or numbered)):
            return "section"
        if merged or len(texts[0]) > _LONG or (after_blank and column == table.area.left):
            return "remark"
    if heads(grid, row, table.area.left, table.area.right) and {normal(text) for text in texts} <= headings:
        return "repeated"
    return "data"


def _ordinals(table: Table) -> list[int]:
    """The column of running numbers; a text alone in it heads a group."""
    return [column.index for column in table.columns if normal(column.path[-1]) == "序号"]


def _sort(table: Table, row: int, cells: list[tuple[int, Value]], kind: str, report: Report) -> None:
    grid = table.grid
    column, value = cells[0]
    if kind == "data":
        table.rows.append(row)
    elif kind == "total":
        table.totals.append(row)
    elif kind == "section":
        table.sections.append((row, text_of(value)))
        message = Message("“{value}” is read as the heading of the rows below.", value=shown(value))
        grid.tell(report, SECTION, row, column, message)
    elif kind == "remark":
        for at, text in cells:
            table.remarks.append((Spot(row, at), text_of(text)))
            grid.tell(report, REMARK, row, at, Message("This is read as a note on the table."))
    elif kind == "labels":
        add_labels(table, row, cells, report)
    elif kind == "example":
        table.skipped.append(row)
        grid.tell(report, EXAMPLE_ROW, row, column, Message("The row of the example is skipped."))
    else:
        table.skipped.append(row)
        grid.tell(report, HEADING_REPEATED, row, column, Message("The headings are repeated; the row is skipped."))


def add_labels(table: Table, row: int, cells: list[tuple[int, Value]], report: Report) -> None:
    """Keep a line of labels: who made the list, and when."""
    for name, value, column in labels_of(cells):
        table.labels.append(Label(name, value, Spot(row, column)))
        message = Message("“{label}” is read as a line on the whole table.", label=name)
        table.grid.tell(report, LABEL_LINE, row, column, message)


def _letters(table: Table, row: int, cells: list[tuple[int, Value]], report: Report) -> bool:
    """Take a row ``甲 乙 1 2 3`` for the names of columns."""
    if table.rows or len(cells) * 2 < len(table.columns):
        return False
    letters = column_letters([value for _, value in cells])
    if letters is None:
        return False
    by_column = dict(zip((column for column, _ in cells), letters, strict=True))
    for column in table.columns:
        column.letter = by_column.get(column.index, "")
    table.skipped.append(row)
    message = Message("The row numbers the columns; it is skipped.")
    table.grid.tell(report, COLUMN_NUMBERS, row, cells[0][0], message)
    return True


def width(grid: Grid) -> int:
    """How many columns the sheet has."""
    return max(map(len, grid.rows), default=0)
