"""ODS: calamine reads the values; hidden parts, merged cells and formulas are read from the XML beside it."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

from python_calamine import CalamineWorkbook

from sheets.codes import CELL_ERROR, EXTERNAL_LINK, FORMULA_BLANK
from sheets.files.formats import Shown
from sheets.files.limits import Limits
from sheets.files.packed import local, opened, parse
from sheets.files.survey import Survey
from sheets.files.xlsx import values_of
from sheets.grid import Area, Grid, Spot
from sheets.problems import Report

_MONTH = re.compile(r"\d{4}(?:年|[./-])\d{1,2}月?")
_NO_YEAR = re.compile(r"\d{1,2}(?:月|[./-])\d{1,2}日?")
_UNSEEN = ("collapse", "filter")


def read(path: Path, report: Report, limits: Limits) -> Iterator[Grid]:
    """The sheets of a workbook, one after the other.

    :raises FileError: the file cannot be read
    """
    with opened(path, limits) as packed:
        surveys = _surveys(packed, limits)
    with CalamineWorkbook.from_path(path) as book:
        for survey in surveys:
            limits.check_extent(survey.name, survey.rows, survey.columns)
            grid = Grid(
                path.name,
                survey.name,
                values_of(book.get_sheet_by_name(survey.name)),
                survey.merges,
                survey.hidden,
                frozenset(survey.hidden_rows),
                frozenset(survey.hidden_columns),
            )
            survey.tell(grid, report)
            yield grid


class _Reader:
    """Follows rows and cells through ``content.xml``, where several alike are written once."""

    def __init__(self, parser: expat.XMLParserType, limits: Limits) -> None:
        self.parser, self.limits = parser, limits
        self.date, self.shown = Spot(0, 0), ""
        self.found: list[Survey] = []
        self.hidden_styles: set[str] = set()
        self.style = ""
        self.row = self.column = self.rows = self.of_columns = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        kind = local(name)
        # Of ``office:value-type`` and ``calcext:value-type`` the latter comes last, and alone knows errors.
        given = {local(key): value for key, value in attributes.items()}
        if kind == "style":
            self.style = given.get("name", "")
        elif kind == "table-properties" and given.get("display") == "false":
            self.hidden_styles.add(self.style)
        elif kind == "table":
            self.found.append(Survey(given.get("name", ""), given.get("style-name") in self.hidden_styles))
            self.row = self.of_columns = self.rows = 0
        elif kind == "table-column":
            self._column(given)
        elif kind == "table-row":
            self.row += self.rows
            self.rows, self.column = self._repeated(given, "number-rows-repeated"), 0
            if given.get("visibility") in _UNSEEN and self.rows <= self.limits.rows:
                self.found[-1].hidden_rows.update(range(self.row, self.row + self.rows))
        elif kind in ("table-cell", "covered-table-cell"):
            self._cell(given)

    @staticmethod
    def _repeated(given: dict[str, str], name: str) -> int:
        return max(int(given.get(name, "1")), 1)

    def _column(self, given: dict[str, str]) -> None:
        number = self._repeated(given, "number-columns-repeated")
        if given.get("visibility") in _UNSEEN and number <= self.limits.columns:
            self.found[-1].hidden_columns.update(range(self.of_columns, self.of_columns + number))
        self.of_columns += number

    def _cell(self, given: dict[str, str]) -> None:
        number = self._repeated(given, "number-columns-repeated")
        sheet, here = self.found[-1], Spot(self.row, self.column)
        self.column += number
        down, right = (int(given.get(f"number-{of}-spanned", "1")) for of in ("rows", "columns"))
        if down > 1 or right > 1:
            sheet.merges.append(Area(*here, here.row + down - 1, here.column + right - 1))
        formula = given.get("formula", "")
        if given.get("value-type"):
            sheet.rows, sheet.columns = self.row + self.rows, max(sheet.columns, self.column)
            # A row that is written once for a million of its kind costs memory only when it is unfolded.
            self.limits.check_extent(sheet.name, sheet.rows, sheet.columns)
            if given["value-type"] == "error":
                sheet.formulas.append((here, CELL_ERROR))
            elif given["value-type"] == "date":
                self.date, self.shown = here, ""
                self.parser.CharacterDataHandler, self.parser.EndElementHandler = self.text, self.end
        elif formula:
            sheet.formulas.append((here, FORMULA_BLANK))
        if "'file:" in formula:
            sheet.formulas.append((here, EXTERNAL_LINK))

    def text(self, data: str) -> None:
        self.shown += data

    def end(self, name: str) -> None:
        """At the end of a date: what its cell shows of it."""
        if local(name) == "table-cell":
            self.parser.CharacterDataHandler = self.parser.EndElementHandler = None
            if _MONTH.fullmatch(self.shown.strip()):
                self.found[-1].dates[self.date] = Shown.MONTH
            elif _NO_YEAR.fullmatch(self.shown.strip()):
                self.found[-1].dates[self.date] = Shown.NO_YEAR


def _surveys(packed: zipfile.ZipFile, limits: Limits) -> list[Survey]:
    parser = expat.ParserCreate()
    reader = _Reader(parser, limits)
    parser.StartElementHandler = reader.start
    parse(packed, "content.xml", parser)
    return reader.found
