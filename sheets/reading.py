"""Files become checked tables: the whole way, from bytes to records, with everything that was found on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from graph.messages.language import Message
from graph.semantics.dates import parse_partial
from sheets.codes import DATE_IMPOSSIBLE, DATE_OUTSIDE
from sheets.files.limits import LIMITS, Limits
from sheets.files.reading import read_grids
from sheets.grid import Grid
from sheets.mapping.file import Known
from sheets.mapping.model import Mapping
from sheets.mapping.propose import propose, tell
from sheets.printed import Rows
from sheets.problems import Report
from sheets.records import Reader, Record
from sheets.repeats import Repeats
from sheets.reporters import tell_reporter
from sheets.seats import Seats
from sheets.subjects.bodies import SEATS
from sheets.subjects.work import REGISTRATION
from sheets.sums import check_group_counts, check_rows_of_periods, check_total_rates, check_totals
from sheets.tables.find import find_tables
from sheets.tables.model import Table
from sheets.titles import Title, read_title
from sheets.values.contacts import private, tell_private
from sheets.values.dates import parse
from sheets.values.periods import span
from sheets.values.plain import narrow, shown

REPORTED_ON = ("填报日期", "填报时间", "报出时间", "截至日期", "日期", "制表日期")
"""Labels of the day on which a table was made."""


@dataclass(slots=True)
class Understood:
    """A table with its mapping and what its title says. ``records`` reads its rows, one after the other."""

    table: Table
    mapping: Mapping
    title: Title
    report: Report
    repeats: Repeats

    def records(self) -> Iterator[Record]:
        """The rows of the table; none where it is not known what it is about."""
        if self.mapping.subject is not None:
            read = Reader(self.table, self.mapping, self.title, self.report)
            records = self.repeats.follow(read, self.table, self.title.places, self.title.period)
            records = Rows(self.table, self.mapping, self.report).follow(records)
            yield from Seats(self.table, self.report).follow(records) if self.mapping.subject is SEATS else records
        if self.table.form is None:
            check_totals(self.table, self.report)
            check_rows_of_periods(self.table, self.mapping, self.report)
            check_group_counts(self.table, self.mapping, self.report)
            if self.mapping.subject is REGISTRATION:
                check_total_rates(self.table, self.mapping, self.report)


def made_on(table: Table) -> str | None:
    """The day on which a table says that it was made; None where it does not."""
    for label in table.labels:
        found = parse(narrow(label.value)) if label.name.strip(":： ") in REPORTED_ON else None
        if found and found.year:
            return found.edtf
    return None


def read_tables(
    paths: Sequence[Path], report: Report, known: Sequence[Known] = (), limits: Limits = LIMITS
) -> Iterator[Understood]:
    """The tables of all files, one sheet in memory at a time. Read the records of each before the next."""
    repeats = Repeats(report)
    for path in paths:
        for grid in read_grids(path, report, limits):
            yield from tables_of(grid, report, known, repeats)
    repeats.finish()


def tables_of(grid: Grid, report: Report, known: Sequence[Known], repeats: Repeats) -> Iterator[Understood]:
    """The tables of one sheet."""
    tables = find_tables(grid, report)
    first = read_title(text for _, text in next((table.titles for table in tables if table.titles), []))
    _tell_private_outside(grid, tables, report)
    for table in tables:
        yield _understood(grid, table, _title(table, first), report, known, repeats)


def _title(table: Table, first: Title) -> Title:
    """What the title of a table says; what it lacks is in the name of its sheet, or in the first title there."""
    sheet = read_title([table.grid.sheet])
    own = read_title(text for _, text in table.titles) if table.titles else sheet
    places, period, year = zip(*((each.places, each.period, each.year) for each in (own, sheet, first)), strict=True)
    return Title(
        own.text, next(filter(None, places), ()), next(filter(None, period), None), next(filter(None, year), None)
    )


def _understood(
    grid: Grid, table: Table, title: Title, report: Report, known: Sequence[Known], repeats: Repeats
) -> Understood:
    mapping = propose(table, title, grid.sheet)
    if remembered := next((each for each in known if each.fits(table)), None):
        mapping = remembered.applied(table, mapping)
    tell(table, mapping, title, report)
    _tell_private(grid, table, mapping, report)
    _tell_days(grid, table, title, report)
    tell_reporter(table, report)
    return Understood(table, mapping, title, report, repeats)


def _tell_days(grid: Grid, table: Table, title: Title, report: Report) -> None:
    """Tell a day on which a table says that it was made, that no calendar has, or that is before its period."""
    begins = parse_partial(span(title.period.partition("/")[0])[0]) if title.period else None
    for label in table.labels:
        found = parse(narrow(label.value)) if label.name.strip(":： ") in REPORTED_ON else None
        if found is None or not found.year:
            continue
        try:
            day = parse_partial(found.edtf)
        except ValueError:
            message = Message("“{value}” is not a day of the calendar.", value=shown(label.value))
            grid.tell(report, DATE_IMPOSSIBLE, *table.spot_of(label), message)
            continue
        if begins and day and day.last < begins.first:
            message = Message("{day} is before the period of the title, {period}.", day=found.edtf, period=title.period)
            grid.tell(report, DATE_OUTSIDE, *table.spot_of(label), message)


def _tell_private(grid: Grid, table: Table, mapping: Mapping, report: Report) -> None:
    """Tell numbers of persons in all cells of a table but those of columns that are refused whole, or not read."""
    passed = mapping.private | mapping.left_out
    area = table.area
    columns = [column for column in range(area.left, area.right + 1) if column not in passed]
    for row in range(area.top, area.bottom + 1):
        for column in columns:
            _tell_private_cell(grid, row, column, report)


def _tell_private_outside(grid: Grid, tables: Sequence[Table], report: Report) -> None:
    """Tell numbers of persons in titles, head lines and notes, and in what is no part of a table."""
    areas = [table.area for table in tables]
    for row, cells in enumerate(grid.rows):
        inside = [area for area in areas if area.top <= row <= area.bottom]
        for column in range(len(cells)):
            if not any(area.left <= column <= area.right for area in inside):
                _tell_private_cell(grid, row, column, report)


def _tell_private_cell(grid: Grid, row: int, column: int, report: Report) -> None:
    value = grid.value(row, column)
    if value is not None and private(value):
        tell_private(value, lambda code, message: grid.tell(report, code, row, column, message))
