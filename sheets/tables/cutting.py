"""A sheet in pieces: runs of rows without an empty one, cut where a column is empty all along."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from sheets.grid import Area, Grid
from sheets.headings import is_known, normal
from sheets.tables.heads import extent, heads

_LIST = re.compile(r"(?:清单|台账|名单|一览表?)$")


class Head(NamedTuple):
    """The headings of a table: their rows and columns."""

    top: int
    bottom: int
    left: int
    right: int


def strips(grid: Grid) -> Iterator[tuple[int, int]]:
    """The first and last row of each run of rows that hold values."""
    start = None
    for row, cells in enumerate(grid.rows):
        if cells and start is None:
            start = row
        elif not cells and start is not None:
            yield start, row - 1
            start = None
    if start is not None:
        yield start, len(grid.rows) - 1


def pieces(grid: Grid, top: int, bottom: int) -> list[Area]:
    """A strip cut at its empty columns. A title merged over everything joins nothing, other merged cells do."""
    width = max(len(grid.rows[row]) for row in range(top, bottom + 1))
    filled = [False] * (width + 1)
    for row in range(top, bottom + 1):
        for column, value in enumerate(grid.rows[row]):
            if value is not None:
                filled[column] = True
    for row in range(top, bottom + 1):
        for merge in grid.merges_from(row) if grid.merges else ():
            if merge.left < merge.right and len(grid.filled(row)) > 1:
                for column in range(merge.left, min(merge.right, width - 1) + 1):
                    filled[column] = True
    found: list[Area] = []
    start = None
    for column, holds in enumerate(filled):
        if holds and start is None:
            start = column
        elif not holds and start is not None:
            found.append(Area(top, start, bottom, column - 1))
            start = None
    return found


def heads_of(grid: Grid, piece: Area) -> Iterator[Head]:
    """The headings within a piece; those that repeat others beside them begin a table of their own."""
    row = piece.top
    while row <= piece.bottom:
        if _promising(grid, row, piece.left) and heads(grid, row, piece.left, piece.right):
            top, bottom = extent(grid, row, piece.left, piece.right)
            if lists := _lists(grid, top, bottom, piece):
                yield from lists
            else:
                for left, right in _beside(grid, row, piece):
                    yield Head(max(top, piece.top), bottom, left, right)
            row = bottom
        row += 1


def _lists(grid: Grid, top: int, bottom: int, piece: Area) -> list[Head]:
    """The headings of lists side by side, each below its own name merged over its columns: 资源清单, 需求清单."""
    named = [
        merge
        for merge in grid.merges_from(top)
        if piece.left <= merge.left < merge.right <= piece.right
        if _LIST.search(normal(str(grid.value(top, merge.left))))
    ]
    covered = sum(merge.right - merge.left + 1 for merge in named)
    if bottom == top or len(named) < 2 or covered < piece.right - piece.left + 1:
        return []
    return [Head(bottom, bottom, merge.left, merge.right) for merge in named]


def _promising(grid: Grid, row: int, left: int) -> bool:
    """A quick test that most rows of data fail."""
    return any(
        isinstance(value, str) and len(value) < 24 and is_known(value) for value in grid.rows[row][left : left + 4]
    )


def _beside(grid: Grid, row: int, piece: Area) -> list[tuple[int, int]]:
    """The columns of each table whose headings stand in this row: one ends where 序号, or the first, comes again."""
    texts = {
        column: normal(str(value))
        for column in range(piece.left, piece.right + 1)
        if (value := grid.value(row, column)) is not None
    }
    first = next(iter(texts.values()))
    starts = [column for column, text in texts.items() if text == first]
    second = list(texts.values())[1:2]
    repeated = [column for column in starts if first == "序号" or [texts.get(column + 1)] == second]
    bounds = [*(repeated if len(repeated) > 1 else [piece.left]), piece.right + 1]
    return [(left, following - 1) for left, following in pairwise(bounds)]
