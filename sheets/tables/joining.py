"""Headings on both sides of an empty column: one table with a gap in it, or two tables beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sheets.grid import Area, Grid
from sheets.headings import complete, covering, is_known, key_words, normal
from sheets.tables.cutting import Head
from sheets.tables.heads import columns, is_heading
from sheets.tables.lines import pairs_of
from sheets.values.periods import is_period
from sheets.values.plain import text_of

_NARROW = 2
"""Empty columns of a gap within a table, at most, where each side could be a table by itself."""
_SAME_ROWS = 0.9


def strays(grid: Grid, parts: Sequence[Area], heads: Sequence[Head]) -> Iterator[Head]:
    """Headings that stand alone between empty columns, in line with those of a table beside them."""
    for part in parts:
        if any(head.left <= part.right and part.left <= head.right for head in heads):
            continue
        for head in heads:
            stray = Head(head.top, head.bottom, part.left, part.right)
            if part.top <= head.top and head.bottom <= part.bottom and _in_line(grid, head, stray):
                yield stray
                break


def _in_line(grid: Grid, head: Head, stray: Head) -> bool:
    """Whether the cells beside headings are headings, too; what is not known as one has values in the rows below."""
    cells = [
        grid.value(row, at) for row in range(stray.top, stray.bottom + 1) for at in range(stray.left, stray.right + 1)
    ]
    filled = [value for value in cells if value is not None]
    if not filled or not all(map(is_heading, filled)):
        return False
    known = any(is_known(text_of(value)) or is_period(value) for value in filled)
    ours, theirs = _rows(grid, head), _rows(grid, stray)
    return known or bool(theirs and theirs <= ours)


def joined(grid: Grid, found: Sequence[Head]) -> list[Head]:
    """Headings with those beyond an empty column that belong to the same table."""
    kept: list[Head] = []
    for head in sorted(found, key=lambda each: (each.top, each.left)):
        before = kept[-1] if kept else None
        if before and before.top <= head.top <= before.bottom and before.right < head.left and _one(grid, before, head):
            kept[-1] = before._replace(right=head.right, bottom=max(before.bottom, head.bottom))
        else:
            kept.append(head)
    return kept


def _one(grid: Grid, left: Head, right: Head) -> bool:
    """Whether two heads beside each other are those of one table."""
    ours, theirs = _texts(grid, left), _texts(grid, right)
    if not _begins(theirs) and not (set(ours) & set(theirs)):
        return True
    if set(ours) & set(theirs) or _titled(grid, left, right):
        return False
    both = covering((*ours, *theirs))
    if not complete(ours) or not complete(theirs):
        return bool(both)
    return bool(both) and right.left - left.right <= _NARROW + 1 and _parallel(grid, left, right)


def _texts(grid: Grid, head: Head) -> list[str]:
    """The headings as they are compared."""
    return [normal(column.path[-1]) for column in columns(grid, *head)]


def _begins(texts: Sequence[str]) -> bool:
    """Whether headings can be those of a table: one of them is what no row can be without."""
    return len(texts) > 1 and any(text in key_words() for text in texts)


def _titled(grid: Grid, left: Head, right: Head) -> bool:
    """Whether each has a title of its own, in one row above them."""
    for row in range(right.top - 1, -1, -1):
        sides = [
            [text_of(value) for at in range(head.left, head.right + 1) if (value := grid.value(row, at)) is not None]
            for head in (left, right)
        ]
        if any(sides):
            return all(len(texts) == 1 and not pairs_of(texts[0]) for texts in sides)
    return False


def _parallel(grid: Grid, left: Head, right: Head) -> bool:
    """Whether the rows below go on side by side: where one side has values, the other has."""
    ours, theirs = _rows(grid, left), _rows(grid, right)
    return bool(ours) and theirs <= ours and len(theirs) >= _SAME_ROWS * len(ours)


def _rows(grid: Grid, head: Head) -> set[int]:
    """The rows below headings, up to the first empty one, that hold values in their columns."""
    found: set[int] = set()
    for row in range(head.bottom + 1, len(grid.rows)):
        if not grid.rows[row]:
            break
        if any(grid.value(row, at) is not None for at in range(head.left, head.right + 1)):
            found.add(row)
    return found
