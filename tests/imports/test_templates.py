"""Templates as they are printed, where somebody fills them in by hand."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from imports.templates import LINE, wrapped, write_template
from sheets.grid import letters
from sheets.subjects import SUBJECTS


def test_a_printed_sheet_is_a4_across_and_at_most_two_pages_wide(tmp_path: Path) -> None:
    write_template(tmp_path / "模板.xlsx", SUBJECTS)
    for sheet in openpyxl.load_workbook(tmp_path / "模板.xlsx").worksheets:
        if sheet.sheet_state == "visible":
            assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
            fitted = sheet.sheet_properties.pageSetUpPr
            assert fitted is not None
            assert (fitted.fitToPage, sheet.page_setup.fitToWidth) == (True, 2)
            # However many rows there are, they are not pressed onto one page.
            assert sheet.page_setup.fitToHeight == 0
            assert (sheet.print_title_rows, sheet.print_title_cols) == ("$1:$1", "$A:$A")


def test_the_example_is_seen_whole(tmp_path: Path) -> None:
    write_template(tmp_path / "模板.xlsx", SUBJECTS)
    for sheet in openpyxl.load_workbook(tmp_path / "模板.xlsx").worksheets:
        if sheet.sheet_state != "visible":
            continue
        lines = []
        for at, cell in enumerate(sheet[2]):
            assert cell.alignment.wrap_text
            lines.append(wrapped(cell.value, sheet.column_dimensions[letters(at)].width))
        assert sheet.row_dimensions[2].height == LINE * max(lines)
