"""XLS, the workbooks of Excel until 2003: xlrd reads them, with hidden rows and formats."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import xlrd
from xlrd.biffh import XLRDError
from xlrd.compdoc import CompDocError

from graph.messages.language import Message
from sheets.codes import CELL_ERROR, DAMAGED, DAMAGED_IN_PART, MACROS, OLD_FORMAT, PASSWORD
from sheets.files.formats import shown_by
from sheets.files.limits import FileError, Limits
from sheets.files.survey import Survey
from sheets.files.xlsx import trimmed
from sheets.grid import Area, Grid, Spot, Value
from sheets.problems import Report


def read(path: Path, report: Report, limits: Limits) -> Iterator[Grid]:
    """The sheets of a workbook, one after the other.

    :raises FileError: the file cannot be read
    """
    message = Message("This is a workbook of Excel 97–2003 (.xls); it is read. Saved as .xlsx it would be smaller.")
    report.add(OLD_FORMAT, message, file=path.name)
    if "_VBA_PROJECT".encode("utf-16-le") in path.read_bytes():
        report.add(MACROS, Message("The workbook contains macros; they are not run."), file=path.name)
    book = _opened(path, report)
    with book:
        for index in range(book.nsheets):
            try:
                sheet = book.sheet_by_index(index)
            except Exception as error:
                raise _damaged() from error
            limits.check_extent(sheet.name, sheet.nrows, max(map(sheet.row_len, range(sheet.nrows)), default=0))
            yield _grid(path, book, sheet, report)
            book.unload_sheet(index)


def _opened(path: Path, report: Report) -> Any:
    # xlrd fails on a damaged file with whatever its code runs into.
    try:
        try:
            return _open(path)
        except CompDocError:
            # Two streams claim one sector. Exports of some systems are so, and Excel opens them.
            book = _open(path, mend=True)
            message = Message("The file is damaged in part, and read as Excel reads it: compare it, or save it anew.")
            report.add(DAMAGED_IN_PART, message, file=path.name)
            return book
    except XLRDError as error:
        if "encrypted" in str(error):
            raise FileError(PASSWORD, Message("The file is protected by a password: save it without one.")) from error
        raise _damaged() from error
    except Exception as error:
        raise _damaged() from error


def _open(path: Path, *, mend: bool = False) -> Any:
    return xlrd.open_workbook(
        str(path),
        logfile=io.StringIO(),
        formatting_info=True,
        on_demand=True,
        ragged_rows=True,
        ignore_workbook_corruption=mend,
    )


def _damaged() -> FileError:
    return FileError(DAMAGED, Message("The file is damaged: open it and save it anew."))


def _grid(path: Path, book: Any, sheet: Any, report: Report) -> Grid:
    survey = Survey(sheet.name)
    rows: list[list[Value]] = []
    for row in range(sheet.nrows):
        cells = [_value(book, cell) for cell in sheet.row(row)]
        for at, cell in enumerate(sheet.row(row)):
            if cell.ctype == xlrd.XL_CELL_ERROR:
                survey.formulas.append((Spot(row, at), CELL_ERROR))
            elif cell.ctype == xlrd.XL_CELL_DATE and (shown := shown_by(_format(book, cell))):
                survey.dates[Spot(row, at)] = shown
        rows.append(trimmed(cells))
    while rows and not rows[-1]:
        rows.pop()
    merges = [Area(top, left, bottom - 1, right - 1) for top, bottom, left, right in sheet.merged_cells]
    hidden_rows = frozenset(at for at, info in sheet.rowinfo_map.items() if info.hidden)
    hidden_columns = frozenset(at for at, info in sheet.colinfo_map.items() if info.hidden)
    grid = Grid(
        path.name, sheet.name, rows, merges, bool(sheet.visibility), hidden_rows, hidden_columns, bool(book.datemode)
    )
    survey.tell(grid, report)
    return grid


def _format(book: Any, cell: Any) -> str:
    return str(book.format_map[book.xf_list[cell.xf_index].format_key].format_str)


def _value(book: Any, cell: Any) -> Value:
    value: Any = cell.value
    if cell.ctype in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK, xlrd.XL_CELL_ERROR):
        return None
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    if cell.ctype != xlrd.XL_CELL_DATE:
        return value  # type: ignore[no-any-return]
    try:
        moment: datetime.datetime = xlrd.xldate_as_datetime(value, book.datemode)
    except (ValueError, OverflowError):
        return float(value)
    if value < 1:
        return moment.time()
    return moment.date() if moment.time() == datetime.time() else moment
