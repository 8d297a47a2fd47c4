"""Workbooks made for tests: written by libraries that the reader does not use, or byte by byte."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import openpyxl
import xlwt
from openpyxl.worksheet.worksheet import Worksheet

_STYLES = ("ta1", "ta2")
Rows = Iterable[Sequence[Any]]


def xlsx(path: Path, sheets: Mapping[str, Rows], change: Callable[[openpyxl.Workbook], None] | None = None) -> Path:
    """Write an XLSX of these sheets; ``change`` may merge, hide and format before it is saved."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet: Worksheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    if change:
        change(book)
    book.save(path)
    return path


def xls(path: Path, sheets: Mapping[str, Rows], change: Callable[[xlwt.Workbook], None] | None = None) -> Path:
    """Write an XLS of these sheets."""
    book = xlwt.Workbook(encoding="utf-8")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                if value is not None:
                    sheet.write(at, column, value)
    if change:
        change(book)
    book.save(str(path))
    return path


def ods(path: Path, sheets: Mapping[str, str], manifest: str = "") -> Path:
    """Write an ODS whose sheets have these rows, as XML. The sheet called 隐藏 is hidden."""
    tables = "".join(
        f"<table:table table:name={quoteattr(name)} table:style-name={quoteattr(_STYLES[name == '隐藏'])}>{rows}"
        "</table:table>"
        for name, rows in sheets.items()
    )
    names = ("office", "table", "text", "style")
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    spaces += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    styles = "".join(
        f'<style:style style:name="{name}" style:family="table"><style:table-properties table:display="{shown}"/>'
        "</style:style>"
        for name, shown in (("ta1", "true"), ("ta2", "false"))
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.2">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        packed.writestr("content.xml", content)
        packed.writestr("META-INF/manifest.xml", manifest or "<manifest/>")
    return path


def ods_row(*cells: Any, attributes: str = "") -> str:
    """A row of an ODS. A cell is a text, a number, None, or XML as it is."""
    return f"<table:table-row {attributes}>{''.join(map(_ods_cell, cells))}</table:table-row>"


def _ods_cell(cell: Any) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, str) and cell.startswith("<"):
        return cell
    if isinstance(cell, str):
        return f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="float" office:value="{cell}"/>'


def repacked(path: Path, change: Callable[[str, bytes], bytes], extra: Mapping[str, bytes] | None = None) -> Path:
    """The same packed file with its parts changed, and others added."""
    with zipfile.ZipFile(path) as packed:
        parts = {name: change(name, packed.read(name)) for name in packed.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in {**parts, **(extra or {})}.items():
            packed.writestr(name, content)
    return path
