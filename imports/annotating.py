"""A copy of a workbook with every finding at its cell, and a sheet on which somebody decides what is doubtful.

The sheet is read back by the next import of the copy. Only notes of the findings are added: values stay as they are.
"""

from __future__ import annotations

import zipfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import openpyxl
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from graph.errors import BadUserInput
from graph.messages.language import CHINESE, Message, joined, told
from imports.draft import Match, Spot
from imports.reading import ORIGINAL, REVIEW, REVIEW_HEADINGS, offered, original
from imports.templates import LINE, wrapped
from sheets.codes import DAMAGED, NOT_A_SHEET, PASSWORD, TEXT_TOO_LONG, TOO_LARGE, TOO_MANY_CELLS, UNREADABLE
from sheets.files.limits import Limits
from sheets.files.reading import read_grids
from sheets.grid import address
from sheets.problems import Problem, Report

_UNREAD = (DAMAGED, NOT_A_SHEET, PASSWORD, TEXT_TOO_LONG, TOO_LARGE, TOO_MANY_CELLS, UNREADABLE)
MOST_BYTES, MOST_CELLS, MOST_MARKED = 20_000_000, 500_000, 5_000
"""Of a workbook that is annotated: it is in memory as a whole; and the findings that are marked in it."""
NEW = "新建"
_FILLS = {"ERROR": "FFC7CE", "WARNING": "FFEB9C", "NOTE": "DDEBF7"}
_SEVERITIES = {"ERROR": "错误", "WARNING": "警告", "NOTE": "提示"}
_AUTHOR = "Cobuild"
_LONGEST_LIST = 250
"""Characters of a drop-down list."""
_WIDTHS = (12, 8, 6, 27, 56, 28)
_EDGE = Side(style="thin", color="BFBFBF")
_HEAD = "DDEBF7"


def annotate(path: Path, copy: Path, report: Report, near: Sequence[tuple[str, Match, Spot]]) -> None:
    """Write the annotated copy of a workbook; another format than XLSX becomes XLSX.

    :param near: names that may be a body of the graph: name, body, cell
    :raises BadUserInput: the workbook is too large for it, or cannot be read
    """
    book = _opened(path)
    problems = [problem for problem in report if problem.file == path.name]
    problems.sort(key=lambda problem: tuple(_SEVERITIES).index(problem.severity))
    if REVIEW in book.sheetnames:
        del book[REVIEW]
    shown = [problem for problem in problems if problem.severity != "NOTE"]
    _mark(book, problems[:MOST_MARKED])
    _review(book, shown, [each for each in near if each[2].file == path.name])
    properties = book.custom_doc_props  # type: ignore[attr-defined]
    if ORIGINAL in properties.names:
        del properties[ORIGINAL]
    properties.append(StringProperty(name=ORIGINAL, value=original(path)))
    book.save(copy)


def _opened(path: Path) -> Workbook:
    if path.stat().st_size > MOST_BYTES:
        raise _refused(path)
    # What cannot be read has its findings in the report; and openpyxl must meet no bomb.
    grids = list(read_grids(path, found := Report(), Limits(cells=MOST_CELLS)))
    if any(problem.code in _UNREAD for problem in found):
        raise _refused(path)
    if zipfile.is_zipfile(path) and path.suffix.lower() != ".ods":
        try:
            return openpyxl.load_workbook(path)
        except (InvalidFileException, KeyError, ValueError, OSError, TypeError) as error:
            raise _refused(path) from error
    book = Workbook()
    book.remove(book.worksheets[0])
    for grid in grids:
        sheet = book.create_sheet(grid.sheet or path.stem[:31])
        for row in grid.rows:
            sheet.append(list(row))
    if not book.worksheets:
        book.create_sheet(path.stem[:31])
    return book


def _refused(path: Path) -> BadUserInput:
    message = Message("{file} is too large for an annotated copy, or cannot be read.", file=path.name)
    return BadUserInput(message, path="annotated", value=path.name)


def _mark(book: Workbook, problems: Iterable[Problem]) -> None:
    """Colour cells and say in a comment what was found there; the worst finding of a cell colours it."""
    said: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        said.setdefault((problem.sheet, problem.cell), []).append(problem)
    for (name, cell), found in said.items():
        sheet = _sheet(book, name)
        if sheet is None or not cell or ":" in cell:
            continue
        at = sheet[cell]
        if not hasattr(at, "comment"):
            continue
        text = "\n".join(f"{_SEVERITIES[each.severity]}：{told(each.message, CHINESE)}" for each in found)
        # The comment of an inner cell of a merged area would not be shown.
        if type(at).__name__ == "MergedCell":
            at = _top_left(sheet, cell)
        before = f"{at.comment.text}\n" if at.comment and at.comment.author != _AUTHOR else ""
        at.comment = Comment(before + text, _AUTHOR, width=320, height=30 + 22 * (len(text) // 22 + len(found)))
        at.fill = PatternFill("solid", start_color=_FILLS[found[0].severity])


def _sheet(book: Workbook, name: str) -> Worksheet | None:
    if not name:
        first = book.worksheets[0]
        return first if isinstance(first, Worksheet) else None
    found = book[name] if name in book.sheetnames else None
    return found if isinstance(found, Worksheet) else None


def _top_left(sheet: Worksheet, cell: str):  # type: ignore[no-untyped-def]
    area = next(area for area in sheet.merged_cells.ranges if cell in area)
    return sheet[address(area.min_row - 1, area.min_col - 1)]


def _review(book: Workbook, problems: Sequence[Problem], near: Sequence[tuple[str, Match, Spot]]) -> None:
    """The sheet with all errors and warnings, and a choice for each name of which somebody has to say whose it is."""
    open_: dict[tuple[str, str], list[tuple[str, Match]]] = defaultdict(list)
    for called, match, spot in near:
        open_[spot.sheet, spot.cell].append((called, match))
    sheet = book.create_sheet(REVIEW)
    sheet.append(list(REVIEW_HEADINGS))
    for problem in problems[:MOST_MARKED]:
        message = told(problem.message, CHINESE)
        # What has no sheets, as CSV, has one in its copy.
        row = [
            problem.sheet or book.sheetnames[0],
            problem.cell,
            _SEVERITIES[problem.severity],
            problem.code.name,
            message,
            None,
        ]
        sheet.append(row)
        # A text that begins with = must not become a formula.
        for cell in sheet[sheet.max_row]:
            if cell.value is not None:
                cell.data_type = "s"
        # The text has to have the name in it, so that a decision is not taken for that of another row later.
        names = open_[problem.sheet, problem.cell]
        if one := next((each for each in names if f"“{each[0]}”" in message), None):
            names.remove(one)
            _choice(sheet, sheet.max_row, one[1])
    for (name, at), names in open_.items():
        for called, match in names:
            candidates = joined("、", [offered(*each) for each in match.offers])
            question = Message(
                "“{name}” may be {candidates}: say which, or that it is new.", name=called, candidates=candidates
            )
            sheet.append([name or book.sheetnames[0], at, _SEVERITIES["WARNING"], "", told(question, CHINESE), None])
            _choice(sheet, sheet.max_row, match)
    for column, width in enumerate(_WIDTHS):
        sheet.column_dimensions[address(0, column)[:-1]].width = width
        head = sheet.cell(1, column + 1)
        head.font, head.fill = Font(bold=True), PatternFill("solid", start_color=_HEAD)
        head.border = Border(_EDGE, _EDGE, _EDGE, _EDGE)
    colours = {zh: _FILLS[severity] for severity, zh in _SEVERITIES.items()}
    for number, row in enumerate(sheet.iter_rows(min_row=2), 2):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.border = Border(_EDGE, _EDGE, _EDGE, _EDGE)
        row[2].fill = PatternFill("solid", start_color=colours[str(row[2].value)])
        # Not every program makes room for wrapped text by itself.
        sheet.row_dimensions[number].height = LINE * max(
            wrapped(cell.value, width) for cell, width in zip(row, _WIDTHS, strict=True)
        )
    sheet.freeze_panes = "A2"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToHeight = 0
    sheet.print_title_rows = "1:1"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _choice(sheet: Worksheet, row: int, match: Match) -> None:
    """A drop-down list: the bodies, or a new one; another id or name may be typed instead."""
    offers = [offered(*each).replace(",", "，").replace('"', "") for each in match.offers]
    while offers and len(",".join([*offers, NEW])) > _LONGEST_LIST:
        offers.pop()
    text = ",".join([*offers, NEW])
    cell = sheet.cell(row, len(REVIEW_HEADINGS))
    cell.fill = PatternFill("solid", start_color="E2EFDA")
    choice = DataValidation(type="list", formula1=f'"{text}"', allow_blank=True, showErrorMessage=False)
    sheet.add_data_validation(choice)
    choice.add(cell)
