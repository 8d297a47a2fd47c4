"""The rows of a table as records: every value read as its field wants it, and known by its cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from graph.messages.language import Message
from sheets.cells import read_cell
from sheets.codes import (
    COMPARED,
    COUNT_IMPROBABLE,
    DATE_OUTSIDE,
    DATES_REVERSED,
    DITTO,
    END_IN_NOTE,
    NAME_NONE,
    NAME_OPEN,
    REQUIRED,
    ROW_EMPTY,
    SEAT_VACANT,
    Code,
)
from sheets.counted import counts_bodies, is_counted, too_many
from sheets.grid import Spot, Value
from sheets.headings import normal, unit_of
from sheets.mapping.model import Mapping as TableMapping
from sheets.problems import Report
from sheets.slips import beside, slips
from sheets.subjects import Field, How
from sheets.sums import check_parts, month_of, unit_of_table
from sheets.tables.model import Cell, Row, Table
from sheets.tables.spread import spread_blank
from sheets.titles import Title
from sheets.values.contacts import private
from sheets.values.dates import Context, parse
from sheets.values.names import OPEN, read_name
from sheets.values.numbers import read_number
from sheets.values.plain import DITTO as SAME
from sheets.values.plain import Tell, is_nothing, narrow, shown, text_of
from sheets.values.terms import Term, over_in, reversed_

NO_WORDS: Mapping[str, str] = MappingProxyType({})
_MARKS = ("√", "✓", "✔", "☑", "●", "○")
_DAY = re.compile(r"(?:19|20)\d\d(?:年|[./-])(?:\d{1,2}(?:月|[./-]\d{1,2}日?)?)?(?:\d{1,2}日)?")
_NAMES = (How.NAME, How.NAMES, How.PARTIES)


@dataclass(slots=True)
class Record:
    """One row as read.

    ``values`` by the key of the field; ``cells``: the cell of each; ``details``: by its heading, what has no field or
    is not understood. ``section``: the heading of its group. ``words``: what is typed for values of closed lists. Of a
    pivoted table each filled period of a row is a record, with ``period`` and ``value``.
    """

    subject: str
    file: str
    sheet: str
    cell: str
    values: dict[str, Any]
    cells: dict[str, str]
    details: dict[str, str] = field(default_factory=dict)
    section: str = ""
    words: Mapping[str, str] = field(default_factory=lambda: NO_WORDS)


class Reader:
    """Reads the records of one table."""

    def __init__(self, table: Table, mapping: TableMapping, title: Title, report: Report) -> None:
        assert mapping.subject
        self.table, self.mapping, self.title, self.report = table, mapping, title, report
        self.subject = mapping.subject
        self.units = {column.index: unit_of(column.heading) or self._unit(column.index) for column in table.columns}
        self.headings = {column.index: column.heading for column in table.columns}
        self.lines = [*(f"{label.name}:{text_of(label.value)}" for label in table.labels), title.text]
        self.numbers = {*mapping.periods, *mapping.measures}
        self.before: dict[int, Cell] = {}
        self.told: set[Spot] = set()
        self._spread_groups()

    def __iter__(self) -> Iterator[Record]:
        for row in self.table.read():
            cells = {index: self._same_as_above(index, cell) for index, cell in row.cells.items()}
            if self.table.grid.keys:
                self._take_other_keys(cells)
            row = Row(row.spot, cells, row.section)
            if self._says_nothing(row):
                continue
            record = self._record(row)
            if self.mapping.periods:
                yield from self._by_period(row, record)
            elif self.mapping.measures:
                yield from self._by_measure(row, record)
            elif record.values or record.details:
                yield record

    def _take_other_keys(self, cells: dict[int, Cell]) -> None:
        """Where a line of JSON Lines lacks the key that others have, take what it has under another for the same."""
        words = {normal(word): index for index, named in self.mapping.fields.items() for word in named.words}
        for index in self.mapping.details & cells.keys():
            usual = words.get(normal(self.headings[index]))
            if usual is not None and cells[usual].value is None and cells[index].value is not None:
                cells[usual], cells[index] = cells[index], cells[usual]

    def _unit(self, index: int) -> str:
        """The unit that a line above the table gives all sums of money: ``单位：万元``."""
        named = self.mapping.fields.get(index)
        if named is None or named.how is not How.AMOUNT:
            return ""
        return unit_of_table(self.table)

    def _spread_groups(self) -> None:
        """Fill groups that are written once: in columns left of the one that every row has."""
        fields = self.mapping.fields
        key = next((index for index, named in sorted(fields.items()) if named.required and not named.group), None)
        if key is None or self.table.form is not None:
            return
        for column in self.table.columns:
            if column.index < key and (named := fields.get(column.index)) and named.group:
                spread_blank(self.table, column, key, self.report)

    def _tell(self, code: Code, spot: Spot, message: str) -> None:
        self.table.grid.tell(self.report, code, *spot, message)

    def _same_as_above(self, index: int, cell: Cell) -> Cell:
        """The cell of the row above, where this one says 同上."""
        if (
            isinstance(cell.value, str)
            and len(cell.value) < 8
            and narrow(cell.value) in SAME
            and (before := self.before.get(index))
        ):
            self._tell(
                DITTO,
                cell.spot,
                Message("{ditto} is read as “{value}”.", value=shown(before.value), ditto=text_of(cell.value)),
            )
            cell = Cell(before.value, cell.spot)
        self.before[index] = cell
        return cell

    def _says_nothing(self, row: Row) -> bool:
        """Whether a row has nothing of its own but a number; what is merged into it comes from another."""
        own = [
            cell
            for index, cell in row.cells.items()
            if cell.spot.row == row.spot.row or self.table.form is not None
            if not is_nothing(cell.value) and not self._is_ordinal(index)
        ]
        if not own:
            self._tell(ROW_EMPTY, row.spot, Message("The row has nothing but a number; it is skipped."))
        return not own

    def _is_ordinal(self, index: int) -> bool:
        named = self.mapping.fields.get(index)
        return named is not None and named.how is How.ORDINAL

    def _record(self, row: Row) -> Record:
        grid = self.table.grid
        record = Record(self.subject.name, grid.file, grid.sheet, grid.cell(*row.spot), {}, {}, section=row.section)
        context = self._context(row)
        self.told.clear()
        for index, cell in row.cells.items():
            if index in self.mapping.private or index in self.mapping.left_out or index in self.numbers:
                continue
            named = self.mapping.fields.get(index)
            if named is None:
                if not is_nothing(cell.value):
                    record.details[self.headings[index]] = text_of(cell.value)
            elif named.how is not How.ORDINAL:
                self._read(named, index, cell, context, record)
        self._check(row, record)
        return record

    def _read(self, named: Field, index: int, cell: Cell, context: Context, record: Record) -> None:
        def tell(code: Code, message: str) -> None:
            if code.severity != "NOTE":
                self.told.add(cell.spot)
            self._tell(code, cell.spot, message)

        value = read_cell(named, cell.value, tell, context, self.units[index])
        record.cells[named.key] = self.table.grid.cell(*cell.spot)
        if value is not None:
            record.values[named.key] = value
            if named.how is How.CHOICE:
                record.words = {**record.words, named.key: narrow(cell.value)}
        elif not is_nothing(cell.value) and named.how is not How.GROUP and not private(cell.value):
            record.details[self.headings[index]] = text_of(cell.value)
        elif named.how in _NAMES and cell.value is not None:
            self._read_nobody(named, index, cell, tell, record)

    def _read_nobody(self, named: Field, index: int, cell: Cell, tell: Tell, record: Record) -> None:
        """Tell a name that is still to be decided: 待定. It is not missing: somebody will know it later."""
        undecided = narrow(cell.value) in OPEN
        if named.required:
            message = Message(
                "“{value}” names nobody: what the row says of it is left out until a name is here.",
                value=shown(cell.value),
            )
            tell(NAME_NONE, message)
        elif undecided and named.key != "holder":
            tell(NAME_OPEN, Message("“{value}” is read as a name still to be decided.", value=text_of(cell.value)))
        elif undecided:
            tell(
                SEAT_VACANT, Message("“{value}” is read as a seat that waits for somebody.", value=text_of(cell.value))
            )
        if undecided:
            record.details[self.headings[index]] = text_of(cell.value)

    def _context(self, row: Row) -> Context:
        return Context(self.title.year, self._month(row), self.table.grid.from_1904)

    def _month(self, row: Row) -> int | None:
        """The month of the summary that stands beside a row."""
        index = self.mapping.column("monthSummary")
        return month_of(row.cells[index].value) if index is not None and index in row.cells else None

    def _check(self, row: Row, record: Record) -> None:
        """What shows within a row: what it lacks, an end before its start, parts that exceed the whole."""
        for named in self.subject.fields if not self.numbers else ():
            if not named.required or named.key in record.values:
                continue
            index = self.mapping.column(named.key)
            if index is None:
                continue
            spot = row.cells[index].spot if index in row.cells else self._blank(index, row)
            if spot in self.told:
                continue
            self._tell(REQUIRED, spot, Message("{field} is missing.", field=named.zh))
        start, end = record.values.get("startDate") or record.values.get("signed"), record.values.get("endDate")
        if start and end and reversed_(start, end):
            index = self.mapping.column("endDate")
            assert index is not None
            message = Message("It ends ({end_date}) before it starts ({start_date}).", end_date=end, start_date=start)
            self._tell(DATES_REVERSED, row.cells[index].spot, message)
            began = self.mapping.column("startDate" if "startDate" in record.values else "signed")
            if began is not None:
                self._tell(COMPARED, row.cells[began].spot, beside(self.table.grid.cell(*row.cells[index].spot)))
        note, term = record.values.get("note"), record.values.get("term")
        ends = end or (isinstance(term, Term) and term.end)
        waits = self.subject.name == "seats" and "holder" not in record.values
        if note and not waits and (over := over_in(note)):
            self._tell_over(row, over, ends if isinstance(ends, str) else None)
        month, when = self._month(row), record.values.get("date")
        days = (when.start, when.end) if isinstance(when, Term) else ()
        if month and days and all(day and len(day) > 6 and int(day[5:7]) != month for day in days):
            message = Message("{day} is not in the month that stands beside it, {month}.", day=days[0], month=month)
            self._tell(DATE_OUTSIDE, self._spot_of(row, "date"), message)
        if self.subject.name == "registration":
            check_parts(record.values, lambda key, code, message: self._tell(code, self._spot_of(row, key), message))

        for slip in slips(self.subject, record.values, self._heading_of):
            spot = self._spot_of(row, slip.key)
            self._tell(slip.code, spot, slip.message)
            for other in (self.mapping.column(key) for key in slip.beside):
                if other is not None and other in row.cells:
                    self._tell(COMPARED, row.cells[other].spot, beside(self.table.grid.cell(*spot)))

    def _tell_over(self, row: Row, over: str, ends: str | None) -> None:
        """Tell a note that says that something is over, where no column does, or only later."""
        index = self.mapping.column("note")
        assert index is not None
        when = _DAY.match(over)
        found = parse(when[0].rstrip("起底已.")) if when else None
        if ends is None:
            message = Message("The note says that it is over ({end}): put the date into a column of its own.", end=over)
            self._tell(END_IN_NOTE, row.cells[index].spot, message)
        elif found and found.year and reversed_(ends, found.edtf):
            message = Message(
                "The note says that it is over ({end}), and it ends on {ends}: correct one.", end=over, ends=ends
            )
            self._tell(END_IN_NOTE, row.cells[index].spot, message)

    def _heading_of(self, key: str) -> str:
        index = self.mapping.column(key)
        return self.headings.get(index, "") if index is not None else ""

    def _spot_of(self, row: Row, key: str) -> Spot:
        index = self.mapping.column(key)
        assert index is not None
        return row.cells[index].spot

    def _blank(self, index: int, row: Row) -> Spot:
        """Where a value is missing: in a form beside its label."""
        if not self.table.form:
            return row.spot
        label = self._heading(index)
        columns = {spot.column for spot in self.table.form.values()}
        return Spot(label.row, columns.pop() if len(columns) == 1 else label.column + 1)

    def _by_period(self, row: Row, record: Record) -> Iterator[Record]:
        """One record for each filled period of a row."""
        grid = self.table.grid
        for index, period in self.mapping.periods.items():
            cell = row.cells.get(index)
            if cell is None or is_nothing(cell.value):
                continue
            found: Any = self._value(cell, self._is_counted(index, record))
            if found is None:
                continue
            if message := too_many(found, period, self._texts(index, record)):
                self._tell(COUNT_IMPROBABLE, cell.spot, message)
            key = "unit" if self.subject.name == "rota" else "value"
            if key == "unit" and found is True:
                # A mark: the turn is that of the unit of the row.
                found = record.values.get("unit")
                if found is None:
                    continue
            at = grid.cell(*cell.spot)
            yield Record(
                record.subject,
                record.file,
                record.sheet,
                at,
                {**record.values, "period": period, key: found},
                {**record.cells, "period": grid.cell(*self._heading(index)), key: at},
                dict(record.details),
                record.section,
            )

    def _by_measure(self, row: Row, record: Record) -> Iterator[Record]:
        """One record for each number of a row of statistics."""
        grid = self.table.grid
        for index, measure in self.mapping.measures.items():
            cell = row.cells.get(index)
            if cell is None or is_nothing(cell.value):
                continue
            found = self._value(cell, is_counted((measure,)) or counts_bodies(measure), self.units[index])
            if found is None:
                continue
            # The unit is told with the number.
            called = re.sub(r"[（(][^（）()]*[）)]$", "", measure) if self.units[index] else measure
            values = {**record.values, "measure": called, "value": found}
            cells = {**record.cells, "measure": grid.cell(*self._heading(index)), "value": grid.cell(*cell.spot)}
            yield replace(record, values=values, cells=cells, details=dict(record.details))

    def _is_counted(self, index: int, record: Record) -> bool:
        """Whether a column of a period has counts."""
        return is_counted(self._texts(index, record))

    def _texts(self, index: int, record: Record) -> tuple[str, ...]:
        """What says what the numbers of a period are, from the heading to the title."""
        of_row = [record.values.get(key) for key in ("measure", "name")]
        texts = (self.headings[index], *of_row, record.section, *self.lines, self.table.grid.sheet)
        return tuple(text for text in texts if isinstance(text, str))

    def _value(self, cell: Cell, whole: bool, unit: str = "") -> Any:
        def tell(code: Code, message: str) -> None:
            self._tell(code, cell.spot, message)

        value: Value = cell.value
        marked = narrow(value) in _MARKS
        if self.subject.name == "rota" and not marked:
            return read_name(value, tell)
        if marked:
            return True
        return read_number(value, tell, unit, whole=whole)

    def _heading(self, index: int) -> Spot:
        return next(column.spot for column in self.table.columns if column.index == index)
