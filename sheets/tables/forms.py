"""Forms: labels with their values beside them, one thing on a sheet, or several below each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sheets.grid import Area, Grid, Spot, Value
from sheets.headings import LONGEST, is_known, normal
from sheets.tables.heads import is_heading
from sheets.tables.lines import is_total
from sheets.tables.model import Column, Table
from sheets.values.periods import is_period
from sheets.values.plain import text_of

FEWEST = 3
"""Labels of a form, at least."""
_MANY = 5
_USUAL = 2
"""Rows that begin with known labels in a column, at least, for another text there to be one."""
DEEPEST = 3
"""Rows above a list, with its title, in which its headings stand."""


def forms(grid: Grid, piece: Area) -> list[Table]:
    """The forms that a piece consists of; none where it is something else."""
    rows = list(range(piece.top, min(piece.bottom, piece.top + 60) + 1))
    if any(_is_head_of_list(grid, row, piece) for row in rows[:DEEPEST]):
        return []
    labelled = [row for row in rows if _labels(grid, row, piece)]
    known = sum(len(_labels(grid, row, piece)) for row in labelled)
    if known < FEWEST or len(labelled) * 2 < len(rows) or len(labelled) < 2:
        return []
    # In a list the headings stand in one row, and no other row has one.
    if any(len(_labels(grid, row, piece)) * 2 > len(_filled(grid, row, piece)) for row in labelled[:1]):
        return []
    return _across(grid, piece, labelled) or list(_read(grid, piece))


def _is_head_of_list(grid: Grid, row: int, piece: Area) -> bool:
    """Whether a row has nothing but labels side by side, as no form has. Below them words such as 街道 are values.

    Of two lists beside each other, which an empty column parts, each has its own.
    """
    filled = _filled(grid, row, piece)
    runs: list[list[int]] = []
    for column in filled:
        if runs and runs[-1][-1] == column - 1:
            runs[-1].append(column)
        else:
            runs.append([column])
    if _is_over_others(grid, row, piece) or _is_mostly_labels(grid, row, filled):
        return True
    side_by_side = bool(runs) and min(map(len, runs)) >= FEWEST
    return side_by_side and all(_is_label(grid.value(row, column)) for column in filled)


def _is_mostly_labels(grid: Grid, row: int, filled: list[int]) -> bool:
    """Whether so many cells of a row are labels that no form has it, where every other cell is a value."""
    labels = sum(_is_label(grid.value(row, column)) for column in filled)
    return labels >= _MANY and labels * 3 > len(filled) * 2


def _is_over_others(grid: Grid, row: int, piece: Area) -> bool:
    """Whether labels of a row reach down beside others that are divided below: headings of two or three rows."""
    merges = [merge for merge in grid.merges_from(row) if piece.left <= merge.left and merge.right <= piece.right]
    down = [merge for merge in merges if merge.left == merge.right and _is_label(grid.value(row, merge.left))]
    across = [
        merge
        for merge in merges
        if merge.left < merge.right and merge.bottom < max((each.bottom for each in down), default=0)
    ]
    return len(down) > 1 and bool(across)


def _across(grid: Grid, piece: Area, labelled: list[int]) -> list[Table]:
    """Forms of which each is a column, with the labels left of all; none where they are of another kind."""
    values = [len(_filled(grid, row, piece)) - 1 for row in labelled]
    if piece.right - piece.left < 2 or min(values) < 1 or sorted(values)[len(values) // 2] < 2:
        return []
    if any(_filled(grid, row, piece)[0] != piece.left or len(_labels(grid, row, piece)) > 1 for row in labelled):
        return []
    columns = [
        Column(at, (text_of(grid.value(row, piece.left)),), Spot(row, piece.left)) for at, row in enumerate(labelled)
    ]
    found: list[Table] = []
    for index in range(piece.left + 1, piece.right + 1):
        cells = {at: Spot(row, index) for at, row in enumerate(labelled) if grid.value(row, index) is not None}
        left = piece.left if not found else index
        if cells:
            found.append(Table(grid, columns, Area(labelled[0], left, labelled[-1], index), form=cells))
    return found


def _filled(grid: Grid, row: int, piece: Area) -> list[int]:
    return [column for column in grid.filled(row) if piece.left <= column <= piece.right]


def _labels(grid: Grid, row: int, piece: Area) -> list[int]:
    """The columns of a row that hold a known label with a value right of it."""
    filled = _filled(grid, row, piece)
    found = []
    for at, column in enumerate(filled):
        value = grid.value(row, column)
        beside = grid.value(row, filled[at + 1]) if at + 1 < len(filled) else None
        if _is_label(value) and not _is_label(beside) and not is_period(beside):
            found.append(column)
    return found


def _begins(grid: Grid, row: int, piece: Area) -> bool:
    """Whether a row begins with a known label."""
    filled = _filled(grid, row, piece)
    return bool(filled) and _is_label(grid.value(row, filled[0]))


def _is_other(grid: Grid, row: int, filled: list[int], at: int) -> bool:
    """Whether a text that no subject knows stands as a label does, with a value right of it."""
    value = grid.value(row, filled[at])
    if not is_heading(value) or len(text_of(value)) > LONGEST // 2 or at + 1 >= len(filled):
        return False
    return filled[at + 1] == filled[at] + 1 and not _is_label(grid.value(row, filled[at + 1]))


def _is_value(grid: Grid, row: int, filled: list[int], at: int) -> bool:
    """Whether what stands right of a label is its value, even if it is a word that is a label elsewhere: 类别 场地."""
    if at >= len(filled):
        return False
    if not _is_label(grid.value(row, filled[at])):
        return True
    adjacent = filled[at] == filled[at - 1] + 1
    return adjacent and at + 2 < len(filled) and _is_label(grid.value(row, filled[at + 1]))


def _is_label(value: Value) -> bool:
    return isinstance(value, str) and is_known(value) and not is_total(value)


def _read(grid: Grid, piece: Area) -> Iterator[Table]:
    """Each form from its first label on; one ends where that label comes again."""
    columns: list[Column] = []
    cells: dict[int, Spot] = {}
    first = ""
    top = piece.top
    rows = range(piece.top, piece.bottom + 1)
    usual = Counter(_filled(grid, row, piece)[0] for row in rows if _begins(grid, row, piece))
    for row in rows:
        filled = _filled(grid, row, piece)
        at = 0
        while at < len(filled):
            value = grid.value(row, filled[at])
            other = columns and usual[filled[at]] >= _USUAL and _is_other(grid, row, filled, at)
            if isinstance(value, str) and (_is_label(value) or other):
                name = normal(value)
                if name == first and columns:
                    yield _table(grid, piece, top, row - 1, columns, cells)
                    columns, cells, top = [], {}, row
                first = first or name
                index = len(columns)
                columns.append(Column(index, (text_of(value),), Spot(row, filled[at])))
                if _is_value(grid, row, filled, at + 1):
                    cells[index] = Spot(row, filled[at + 1])
                    at += 1
            at += 1
    if columns:
        yield _table(grid, piece, top, piece.bottom, columns, cells)


def _table(grid: Grid, piece: Area, top: int, bottom: int, columns: list[Column], cells: dict[int, Spot]) -> Table:
    top = min((column.spot.row for column in columns), default=top)
    return Table(grid, columns, Area(top, piece.left, bottom, piece.right), form=cells)
