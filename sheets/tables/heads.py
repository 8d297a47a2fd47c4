"""Rows of headings: where one is, how many rows it has, and what each column is called."""

from __future__ import annotations

from functools import lru_cache

from sheets.grid import Area, Grid, Spot, Value
from sheets.headings import LONGEST, is_known, normal
from sheets.tables.model import Column
from sheets.values.periods import is_period
from sheets.values.plain import text_of

DEEPEST = 3
"""Rows of headings, at most."""


@lru_cache(maxsize=1 << 11)
def _could_be(text: str) -> bool:
    """Whether a text may be a heading at all: short, and no number."""
    plain = text.strip()
    return 0 < len(plain) <= LONGEST * 2 and len(normal(plain)) <= LONGEST and not plain[0].isdigit()


def is_heading(value: Value) -> bool:
    """Whether a cell may be a heading; months and years may be, too."""
    return (isinstance(value, str) and _could_be(value)) or is_period(value)


def heads(grid: Grid, row: int, left: int, right: int) -> bool:
    """Whether a row holds the headings of a table: short texts, of which enough are known."""
    known = total = 0
    for column in range(left, min(right + 1, len(grid.rows[row]))):
        value = grid.rows[row][column]
        if value is None:
            continue
        if not is_heading(value):
            return False
        total += 1
        known += (isinstance(value, str) and is_known(value)) or is_period(value)
    return known >= 2 and known * 2 >= total


def extent(grid: Grid, row: int, left: int, right: int) -> tuple[int, int]:
    """The first and last row of the headings of which ``row`` is one."""
    top = bottom = row
    while row - top < DEEPEST - 1 and top > 0 and _groups(grid, top - 1, left, right):
        top -= 1
    deepest = max(
        (
            merge.bottom
            for merge in grid.merges
            if merge.top in range(top, row + 1) and _within(merge, left, right) and merge.left == merge.right
        ),
        default=row,
    )
    while bottom - top < DEEPEST - 1 and (bottom < deepest or _subdivides(grid, top, bottom + 1, left, right)):
        bottom += 1
    return top, bottom


def _within(merge: Area, left: int, right: int) -> bool:
    return merge.left >= left and merge.right <= right


def _groups(grid: Grid, row: int, left: int, right: int) -> bool:
    """Whether a row above headings names groups of them: merged over some columns, not over all."""
    filled = [column for column in grid.filled(row) if left <= column <= right]
    if not filled or not all(is_heading(grid.value(row, column)) for column in filled):
        return False
    wide = [merge for merge in grid.merges if merge.top == row and merge.left < merge.right and merge.left in filled]
    if any(merge.left <= left and merge.right >= right for merge in wide):
        return False
    return bool(wide) or (
        len(filled) >= 2 and any(merge.top == row < merge.bottom for merge in grid.merges if merge.left in filled)
    )


def _subdivides(grid: Grid, top: int, row: int, left: int, right: int) -> bool:
    """Whether a row below headings divides those that are merged, or written once, over several columns."""
    if row >= len(grid.rows):
        return False
    filled = [column for column in grid.filled(row) if left <= column <= right]
    if len(filled) < 2 or not all(is_heading(grid.value(row, column)) for column in filled):
        return False
    above = row - 1
    merged = [
        merge
        for merge in grid.merges
        if top <= merge.top <= above and merge.left < merge.right and merge.bottom == above
    ]
    if any(_within(merge, left, right) for merge in merged):
        return all(any(merge.left <= column <= merge.right for merge in merged) for column in filled)
    # Without merged cells, as in CSV: each stands below an empty cell, or below the one that the empty ones follow.
    if grid.merges or grid.value(row, left) is not None:
        return False
    empty = {column for column in range(left, right + 1) if grid.value(above, column) is None}
    return bool(empty) and all(column in empty or column + 1 in empty for column in filled)


def columns(grid: Grid, top: int, bottom: int, left: int, right: int) -> list[Column]:
    """The columns that have a heading, each with its headings from top to bottom."""
    found: list[Column] = []
    for index in range(left, right + 1):
        path: list[str] = []
        spot = Spot(bottom, index)
        for row in range(top, bottom + 1):
            at = _source(grid, row, index, top, bottom, left)
            text = text_of(grid.value(*at)) if at else ""
            if text and (not path or path[-1] != text):
                path.append(text)
                spot = at if at and at.column == index else Spot(row, index)
        if path and any(grid.value(row, index) is not None for row in range(top, bottom + 1)):
            found.append(Column(index, tuple(path), spot))
        elif path:
            found.append(Column(index, tuple(path), Spot(top, index)))
    return found


def _source(grid: Grid, row: int, column: int, top: int, bottom: int, left: int) -> Spot | None:
    """The cell that holds the heading of a column at one level."""
    if grid.value(row, column) is not None:
        return Spot(row, column)
    for merge in grid.merges:
        if merge.top <= row <= merge.bottom and merge.left <= column <= merge.right:
            return Spot(merge.top, merge.left) if merge.top >= top else None
    # Written once over several columns, and not merged: only where something below divides it.
    if not grid.merges and row < bottom and grid.value(bottom, column) is not None:
        for before in range(column - 1, left - 1, -1):
            if grid.value(row, before) is not None:
                return Spot(row, before) if grid.value(bottom, before) is not None else None
    return None
