"""Values written once for several rows: merged cells, and groups whose rows below are left empty."""

from __future__ import annotations

from itertools import pairwise

from graph.messages.language import Message
from sheets.codes import GROUP_BLANK, MERGED
from sheets.grid import Spot
from sheets.problems import Report
from sheets.tables.model import Column, Table
from sheets.values.plain import shown


def spread_merged(table: Table, report: Report) -> None:
    """Give the rows of merged cells the value of the first."""
    grid, area = table.grid, table.area
    rows = set(table.rows)
    for merge in grid.merges:
        if merge.top == merge.bottom or not (area.left <= merge.left <= area.right) or merge.top < area.top:
            continue
        value = grid.value(merge.top, merge.left)
        below = [row for row in range(merge.top + 1, min(merge.bottom, area.bottom) + 1) if row in rows]
        if merge.top not in rows or value is None or not below:
            continue
        for row in below:
            for column in range(merge.left, merge.right + 1):
                table.spread[Spot(row, column)] = merge.top
        message = Message(
            "“{value}” is merged over {area}; each of its rows has it.", value=shown(value), area=merge.address
        )
        grid.tell(report, MERGED, merge.top, merge.left, message)


def spread_blank(table: Table, column: Column, key: int, report: Report) -> None:
    """Give the rows of a group the value that is written only in its first. ``key``: the column that every row has.

    A column whose values also come twice in a row writes each anew: what is empty there is empty.
    """
    grid = table.grid
    filled = (row for row in table.rows if grid.value(row, key) is not None)
    rows = [row for row in filled if Spot(row, column.index) not in table.spread]
    values = [grid.value(row, column.index) for row in rows]
    if not values or values[0] is None or None not in values:
        return
    if any(one is not None and one == other for one, other in pairwise(values)):
        return
    source = rows[0]
    for row, value in zip(rows, values, strict=True):
        if value is not None:
            source = row
            continue
        table.spread[Spot(row, column.index)] = source
        message = Message(
            "The cell is empty; it is read as “{value}”, from row {row}.",
            value=shown(grid.value(source, column.index)),
            row=source + 1,
        )
        grid.tell(report, GROUP_BLANK, row, column.index, message)


def source_of(table: Table, row: int, column: int) -> int:
    """The row that holds the value of a cell."""
    return table.spread.get(Spot(row, column), row)
