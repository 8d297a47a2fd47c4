"""Rows as tests write them, read the whole way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sheets.grid import Area, Grid, spot
from sheets.mapping.file import Known
from sheets.problems import Problem, Report
from sheets.reading import Understood, tables_of
from sheets.records import Record
from sheets.repeats import Repeats


@dataclass
class Outcome:
    """What became of a sheet: its tables, the records of each, and all findings."""

    tables: list[Understood]
    records: list[list[Record]]
    problems: list[Problem]

    @property
    def values(self) -> list[dict[str, Any]]:
        """The values of all records, one table after the other."""
        return [record.values for records in self.records for record in records]

    def found(self, *severities: str) -> list[tuple[str, str]]:
        """Cell and code of the findings of these severities, by default errors and warnings."""
        wanted = severities or ("ERROR", "WARNING")
        return [(each.cell, each.code.name) for each in self.problems if each.severity in wanted]

    def cells(self, code: str) -> list[str]:
        """The cells of the findings under a code."""
        return [each.cell for each in self.problems if each.code.name == code]


def read(
    rows: Sequence[Sequence[Any]],
    merged: str = "",
    sheet: str = "Sheet1",
    known: Sequence[Known] = (),
    from_1904: bool = False,
) -> Outcome:
    """Read a sheet of these rows, in which these areas are merged (``A1:C1 B3:B5``)."""
    merges = [Area(*spot(area.split(":")[0]), *spot(area.split(":")[1])) for area in merged.split()]
    grid = Grid("a.xlsx", sheet, [_trimmed(row) for row in rows], merges, from_1904=from_1904)
    return outcome([grid], known)


def outcome(grids: Sequence[Grid], known: Sequence[Known] = ()) -> Outcome:
    """Read these sheets."""
    report = Report()
    repeats = Repeats(report)
    tables: list[Understood] = []
    records: list[list[Record]] = []
    for grid in grids:
        for table in tables_of(grid, report, known, repeats):
            tables.append(table)
            records.append(list(table.records()))
    repeats.finish()
    return Outcome(tables, records, list(report))


def _trimmed(row: Sequence[Any]) -> list[Any]:
    cells = list(row)
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def text(lines: str) -> Iterator[list[Any]]:
    """Rows written as text: cells parted by ``|``, an empty one is empty, a number a number."""
    for line in lines.strip("\n").splitlines():
        yield [_cell(part.strip()) for part in line.split("|")] if line.strip() else []


def _cell(part: str) -> Any:
    if not part:
        return None
    try:
        return float(part) if "." in part else int(part)
    except ValueError:
        return part
