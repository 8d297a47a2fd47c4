"""All tables of a sheet, below and beside each other, with their titles; and every cell that belongs to none."""

from __future__ import annotations

from collections.abc import Iterator

from graph.messages.language import Message
from sheets.codes import CELL_UNUSED, COLUMN_UNNAMED, SECTION, TITLE
from sheets.grid import Area, Grid, Spot, Value
from sheets.headings import LONGEST, key_words, normal
from sheets.problems import Report
from sheets.tables.body import add_labels, read_body
from sheets.tables.cutting import Head, heads_of, pieces, strips
from sheets.tables.forms import forms
from sheets.tables.heads import columns, extent, is_heading
from sheets.tables.joining import joined, strays
from sheets.tables.lines import is_remark, is_section, labels_of, pairs_of
from sheets.tables.model import Table
from sheets.tables.spread import spread_merged
from sheets.values.plain import shown, text_of


def find_tables(grid: Grid, report: Report) -> list[Table]:
    """The tables of a sheet, from top to bottom; what was understood of it, and what was not, is reported."""
    found, heads = _beginnings(grid)
    heads = list(_without_repeated(grid, heads))
    for head in heads:
        found.append(Table(grid, columns(grid, *head), Area(head.top, head.left, head.bottom, head.right)))
    found.sort(key=lambda table: (table.area.top, table.area.left))
    owners = _Owners(found)
    for table in found:
        owners.take(table, Area(table.area.top, table.area.left, table.area.bottom, table.area.right))
    for table in found:
        _title(table, owners, report)
    for table in found:
        if table.form is None:
            last = owners.last_row(table)
            read_body(table, table.area.bottom + 1, last, report)
            table.area = table.area._replace(bottom=max(last, table.area.bottom))
            spread_merged(table, report)
            owners.take(table, table.area)
        else:
            _tell_rest_of_form(table, report)
    _tell_unused(grid, found, owners, report)
    return found


def _beginnings(grid: Grid) -> tuple[list[Table], list[Head]]:
    """The forms of a sheet, and the headings of its tables; where no heading is known, the likeliest row."""
    found: list[Table] = []
    heads: list[Head] = []
    likely: list[Head] = []
    if grid.keys:
        return [], [Head(0, 0, 0, len(grid.keys) - 1)]
    for top, bottom in strips(grid):
        # The parts of a form are often set apart by an empty column.
        whole = Area(top, 0, bottom, _width(grid, top, bottom) - 1)
        if filled_forms := forms(grid, whole):
            found += filled_forms
            continue
        parts = []
        for piece in pieces(grid, top, bottom):
            if filled_forms := forms(grid, piece):
                found += filled_forms
            else:
                parts.append(piece)
        heads += _heads_in(grid, whole, parts, likely)
    if not found and not heads:
        heads = likely[:1]
    return found, heads


def _heads_in(grid: Grid, whole: Area, parts: list[Area], likely: list[Head]) -> list[Head]:
    """The headings in the parts of a strip; ``likely`` gets those that may be some, where none is known."""
    here = [head for part in parts for head in heads_of(grid, part)]
    if not here and len(parts) > 1:
        # Each heading by itself, between empty columns.
        return list(heads_of(grid, whole))
    taken = [part for part in parts if any(_within(head, part) for head in here)]
    likely += [head for part in parts if part not in taken and (head := _likely(grid, part)) is not None]
    return joined(grid, [*here, *strays(grid, parts, here)])


def _within(head: Head, part: Area) -> bool:
    return part.left <= head.left and head.right <= part.right


def _width(grid: Grid, top: int, bottom: int) -> int:
    return max(len(grid.rows[row]) for row in range(top, bottom + 1))


def _likely(grid: Grid, piece: Area) -> Head | None:
    """Headings of which none is known: the first row of several different short texts, with rows as wide below."""
    for row in range(piece.top, min(piece.top + 5, piece.bottom)):
        filled = [column for column in grid.filled(row) if piece.left <= column <= piece.right]
        values = [grid.value(row, column) for column in filled]
        # One known heading is enough where it is one that no row can be without.
        fewest = 1 if any(isinstance(value, str) and normal(value) in key_words() for value in values) else 3
        if len(filled) < fewest or len(filled) * 2 < piece.right - piece.left + 1:
            continue
        short = all(is_heading(value) and len(text_of(value)) <= LONGEST // 2 for value in values)
        if short and len(set(values)) == len(values) and len(grid.filled(row + 1)) * 2 >= len(filled):
            _, bottom = extent(grid, row, piece.left, piece.right)
            return Head(row, bottom, piece.left, piece.right)
        return None
    return None


def _without_repeated(grid: Grid, heads: list[Head]) -> Iterator[Head]:
    """Headings without those that a printed list repeats on each page, in the middle of its rows."""
    kept: dict[tuple[int, int], list[Value]] = {}
    for head in heads:
        texts = [grid.value(head.bottom, column) for column in range(head.left, head.right + 1)]
        before = _cells(grid, head.top - 1, head.left, head.right)
        key = (head.left, head.right)
        if kept.get(key) == texts and len(before) > 1 and not labels_of(before):
            continue
        kept[key] = texts
        yield head


class _Owners:
    """Which cells belong to a table already."""

    def __init__(self, tables: list[Table]) -> None:
        self.tables = tables
        self.areas: dict[int, Area] = {}
        self.lines: set[Spot] = set()

    def take(self, table: Table, area: Area) -> None:
        self.areas[id(table)] = area

    def above(self, table: Table) -> int:
        """The last row above a table that another table in its columns may hold, or -1."""
        area = self.areas[id(table)]
        ends = [
            other.bottom
            for key, other in self.areas.items()
            if key != id(table) and other.bottom < area.top and _overlap(other, area)
        ]
        return max(ends, default=-1)

    def last_row(self, table: Table) -> int:
        """The last row that a table may have: that before the title of the next one in its columns."""
        area = self.areas[id(table)]
        tops = [
            min([other.area.top, *(spot.row for spot, _ in other.titles), *(label.spot.row for label in other.labels)])
            for other in self.tables
            if other is not table and other.area.top > area.bottom and _overlap(other.area, area)
        ]
        return min(tops, default=len(table.grid.rows)) - 1


def _overlap(one: Area, other: Area) -> bool:
    return one.left <= other.right and other.left <= one.right


def _title(table: Table, owners: _Owners, report: Report) -> None:
    """Walk upward from the headings over titles and lines of labels."""
    grid, area = table.grid, table.area
    floor = owners.above(table)
    topmost = floor < 0
    for row in range(area.top - 1, floor, -1):
        cells = _cells(grid, row, area.left, area.right)
        taken = table.titles or table.labels
        if not cells:
            if taken and not topmost:
                break
            continue
        others = [(column, value) for column, value in cells if not pairs_of(text_of(value))]
        if labels_of(cells):
            if table.titles and not topmost:
                break
            add_labels(table, row, cells, report)
        elif len(others) == 1 and not is_remark(text_of(others[0][1])):
            # 单位：万元 often stands at the end of the line of the title.
            add_labels(table, row, [cell for cell in cells if cell not in others], report)
            ((column, value),) = others
            table.titles.insert(0, (Spot(row, column), text_of(value)))
            message = Message("“{value}” is read as the title.", value=shown(value))
            grid.tell(report, TITLE, row, column, message)
        else:
            break
        owners.lines.update(Spot(row, column) for column, _ in cells)
    if not table.titles:
        for merge in grid.merges:
            if floor < merge.top < area.top and merge.left < area.left <= merge.right:
                table.titles.append((Spot(merge.top, merge.left), text_of(grid.value(merge.top, merge.left))))


def _cells(grid: Grid, row: int, left: int, right: int) -> list[tuple[int, Value]]:
    return [(column, value) for column in range(left, right + 1) if (value := grid.value(row, column)) is not None]


def _tell_rest_of_form(table: Table, report: Report) -> None:
    """Tell the cells of a form that are neither a label nor the value of one."""
    assert table.form is not None
    used = {column.spot for column in table.columns} | set(table.form.values())
    used |= {spot for spot, _ in table.titles}
    grid, area = table.grid, table.area
    for row in range(area.top, area.bottom + 1):
        cells = _cells(grid, row, area.left, area.right)
        for column, value in cells:
            if Spot(row, column) in used:
                continue
            if len(cells) == 1 and is_section(text_of(value)):
                message = Message("“{value}” is read as the heading of the rows below.", value=shown(value))
                grid.tell(report, SECTION, row, column, message)
                continue
            if labels_of([(column, value)]):
                add_labels(table, row, [(column, value)], report)
            else:
                grid.tell(report, CELL_UNUSED, row, column, Message("“{value}” is not used.", value=shown(value)))


def _tell_unused(grid: Grid, tables: list[Table], owners: _Owners, report: Report) -> None:
    """Tell every cell that belongs to no table, and those in or beside one that have no heading."""
    by_row: dict[int, list[tuple[Area, Table]]] = {}
    used: dict[int, set[int]] = {}
    for table in tables:
        area = owners.areas[id(table)]
        # What is no part of a form was told when it was read.
        columns = range(area.left, area.right + 1) if table.form is not None else (each.index for each in table.columns)
        used[id(table)] = set(columns)
        for row in range(area.top, area.bottom + 1):
            by_row.setdefault(row, []).append((area, table))
    for row, cells in enumerate(grid.rows):
        here = by_row.get(row, [])
        known = [used[id(table)] for _, table in here]
        for column, value in enumerate(cells):
            if value is None or any(column in columns for columns in known) or Spot(row, column) in owners.lines:
                continue
            owner = next((table for area, table in here if area.left <= column <= area.right), None)
            if owner is not None and _told(owner, Spot(row, column)):
                continue
            beside = any(abs(column - edge) <= 2 for area, _ in here for edge in (area.left, area.right))
            if owner is None and not beside:
                grid.tell(report, CELL_UNUSED, row, column, Message("“{value}” is not used.", value=shown(value)))
            else:
                message = Message("“{value}” stands in a column without a heading; it is not used.", value=shown(value))
                grid.tell(report, COLUMN_UNNAMED, row, column, message)


def _told(table: Table, spot: Spot) -> bool:
    """Whether a cell is told already, as part of a line on the table or as the name of a total."""
    row = spot.row
    if row in table.totals:
        return table.total_label(row) == spot.column
    lines = [spot.row for spot, _ in (*table.titles, *table.remarks)] + [label.spot.row for label in table.labels]
    return row in lines or any(at == row for at, _ in table.sections)
