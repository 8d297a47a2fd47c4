"""XLSX and XLSM: calamine reads the values; hidden rows, formulas and formats are read from the XML beside it."""

from __future__ import annotations

import math
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from graph.messages.language import Message
from sheets.codes import CELL_ERROR, EXTERNAL_LINK, FORMULA_BLANK, MACROS
from sheets.files.formats import BUILT_IN, Shown, as_shown, shown_by
from sheets.files.hidden import tell_hidden
from sheets.files.limits import Limits
from sheets.files.packed import local, main_part, opened, parse, relations
from sheets.grid import Area, Grid, Spot, Value, spot
from sheets.problems import Report

_DIGITS = "0123456789"
_TRUE = ("1", "true")
_LAST_COLUMN = 16_384
# [1]表!A1, and not 表[2023], which is a column of a table.
_OTHER_BOOK = re.compile(r"(?<![\w\]])\[\d+\]")


@dataclass(slots=True)
class Survey:
    """What the XML of a sheet says beside its values."""

    rows: int = 0
    columns: int = 0
    merges: list[Area] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    blank: list[Spot] = field(default_factory=list)
    broken: list[Spot] = field(default_factory=list)
    linked: list[Spot] = field(default_factory=list)
    dates: dict[Spot, Shown] = field(default_factory=dict)


def read(path: Path, report: Report, limits: Limits) -> Iterator[Grid]:
    """The sheets of a workbook, one after the other.

    :raises FileError: the file cannot be read
    """
    with opened(path, limits) as packed:
        names = set(packed.namelist())
        if any(local(name.replace("/", ":")) == "vbaProject.bin" for name in names):
            report.add(MACROS, Message("The workbook contains macros; they are not run."), file=path.name)
        parts, styles, from_1904 = _sheets(packed)
        formats = _formats(packed, styles) if styles in names else {}
        surveys = {}
        for name, part in parts.items():
            if part in names:
                surveys[name] = _survey(packed, part, formats)
                limits.check_extent(name, surveys[name].rows, surveys[name].columns)
    with CalamineWorkbook.from_path(path) as book:
        for sheet in book.sheets_metadata:
            if sheet.typ != SheetTypeEnum.WorkSheet or sheet.name not in surveys:
                continue
            hidden = sheet.visible != SheetVisibleEnum.Visible
            survey = surveys.pop(sheet.name)
            grid = Grid(
                path.name,
                sheet.name,
                values_of(book.get_sheet_by_name(sheet.name)),
                survey.merges,
                hidden,
                frozenset(survey.hidden_rows),
                frozenset(survey.hidden_columns),
                from_1904,
            )
            for (row, column), shown in survey.dates.items():
                as_shown(grid, row, column, shown, report)
            _tell(grid, survey, report)
            yield grid


def values_of(sheet: CalamineSheet) -> list[list[Value]]:
    """The values of a sheet from A1 on, without the empty end of each row; equal texts are one object."""
    known: dict[str, str] = {}
    # Row by row calamine takes a time that grows with the square of the rows.
    rows: list[list[Value]] = sheet.to_python(skip_empty_area=False)  # type: ignore[assignment]
    for at, row in enumerate(rows):
        rows[at] = trimmed([known.setdefault(cell, cell) if type(cell) is str else cell for cell in row])
    while rows and not rows[-1]:
        rows.pop()
    return rows


def trimmed(row: list[Value]) -> list[Value]:
    """A row with None for empty texts, without its empty end. A number that is none becomes text."""
    for column, cell in enumerate(row):
        if isinstance(cell, str):
            if not cell.strip():
                row[column] = None
        elif isinstance(cell, float) and not math.isfinite(cell):
            row[column] = str(cell)
    while row and row[-1] is None:
        row.pop()
    return row


def _sheets(packed: zipfile.ZipFile) -> tuple[dict[str, str], str, bool]:
    """The part that holds each sheet by its name, that of the styles, and whether days count from 1904."""
    book = part if (part := main_part(packed)).endswith("workbook.xml") else "xl/workbook.xml"
    sheets: dict[str, str] = {}
    from_1904 = False

    def in_workbook(name: str, attributes: dict[str, str]) -> None:
        nonlocal from_1904
        kind = local(name)
        if kind == "workbookPr":
            from_1904 = attributes.get("date1904") in ("1", "true")
        elif kind == "sheet":
            relation = next((value for key, value in attributes.items() if local(key) == "id"), "")
            sheets[attributes.get("name", "")] = relation

    parser = expat.ParserCreate()
    parser.StartElementHandler = in_workbook
    parse(packed, book, parser)
    targets = relations(packed, posixpath.join(posixpath.dirname(book), "_rels", f"{posixpath.basename(book)}.rels"))
    styles = next((target for kind, target in targets.values() if kind == "styles"), "xl/styles.xml")
    return {name: targets[relation][1] for name, relation in sheets.items() if relation in targets}, styles, from_1904


def _formats(packed: zipfile.ZipFile, part: str) -> dict[str, Shown]:
    """The styles of cells that show a part of a date."""
    formats = dict(BUILT_IN)
    styles: list[int] = []
    inside = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        kind = local(name)
        if kind == "numFmt":
            number = int(attributes.get("numFmtId", "-1"))
            formats.pop(number, None)
            if shown := shown_by(attributes.get("formatCode", "")):
                formats[number] = shown
        elif kind == "cellXfs":
            inside = True
        elif kind == "xf" and inside:
            styles.append(int(attributes.get("numFmtId", "0")))

    def end(name: str) -> None:
        nonlocal inside
        if local(name) == "cellXfs":
            inside = False

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parse(packed, part, parser)
    return {str(index): formats[number] for index, number in enumerate(styles) if number in formats}


class _Surveyor:
    """Follows the XML of one sheet. What it does for each cell counts: there may be a million of them."""

    def __init__(self, parser: expat.XMLParserType, formats: dict[str, Shown]) -> None:
        self.parser, self.formats = parser, formats
        self.found = Survey()
        self.row, self.column, self.digits = -1, -1, "0"
        self.cell: dict[str, str] = {}
        self.in_formula, self.formula, self.stored = False, "", ""
        self.columns: dict[str, int] = {}
        self.names: dict[str, str] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        kind = self.names.get(name) or self.names.setdefault(name, local(name))
        if kind == "c":
            self.cell = attributes
            where = attributes.get("r", "")
            letters = where.rstrip(_DIGITS)
            # A cell says in which row it is, and calamine believes it.
            if letters and where[len(letters) :] != self.digits:
                self.digits = where[len(letters) :]
                self.row = int(self.digits) - 1
            column = self.columns.get(letters)
            if column is None:
                column = self.columns[letters] = spot(f"{letters}1").column
            self.column = column if letters else self.column + 1
        elif kind in ("v", "is"):
            self._value()
        elif kind == "row":
            self.digits = attributes.get("r", str(self.row + 2))
            self.row, self.column = int(self.digits) - 1, -1
            if attributes.get("hidden") in _TRUE:
                self.found.hidden_rows.add(self.row)
        elif kind == "f":
            self.in_formula, self.formula, self.stored = True, "", ""
            self.parser.CharacterDataHandler, self.parser.EndElementHandler = self.text, self.end
        elif kind == "col" and attributes.get("hidden") in _TRUE:
            last = min(int(attributes["max"]), _LAST_COLUMN)
            self.found.hidden_columns.update(range(int(attributes["min"]) - 1, last))
        elif kind == "mergeCell":
            first, _, last_cell = attributes.get("ref", "").partition(":")
            if last_cell:
                self.found.merges.append(Area(*spot(first), *spot(last_cell)))

    def _value(self) -> None:
        found = self.found
        found.rows, found.columns = max(found.rows, self.row + 1), max(found.columns, self.column + 1)
        if shown := self.formats.get(self.cell.get("s", "")):
            found.dates[Spot(self.row, self.column)] = shown
        if self.cell.get("t") == "e":
            found.broken.append(Spot(self.row, self.column))

    def text(self, data: str) -> None:
        if self.in_formula:
            self.formula += data
        else:
            self.stored += data

    def end(self, name: str) -> None:
        if local(name) == "f":
            self.in_formula = False
        elif local(name) == "c":
            self.parser.CharacterDataHandler = self.parser.EndElementHandler = None
            if not self.stored and self.cell.get("t") != "str":
                self.found.blank.append(Spot(self.row, self.column))
            elif _OTHER_BOOK.search(self.formula):
                self.found.linked.append(Spot(self.row, self.column))


def _survey(packed: zipfile.ZipFile, part: str, formats: dict[str, Shown]) -> Survey:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    surveyor = _Surveyor(parser, formats)
    parser.StartElementHandler = surveyor.start
    parse(packed, part, parser)
    return surveyor.found


def _tell(grid: Grid, survey: Survey, report: Report) -> None:
    for row, column in survey.blank:
        message = Message("The formula was never calculated: open the workbook in Excel and save it.")
        grid.tell(report, FORMULA_BLANK, row, column, message)
    for row, column in survey.broken:
        grid.tell(report, CELL_ERROR, row, column, Message("The formula has an error instead of a value."))
    for row, column in survey.linked:
        message = Message("The value comes from another workbook; the one that was stored last is read.")
        grid.tell(report, EXTERNAL_LINK, row, column, message)
    tell_hidden(grid, report)
