"""A file in which nothing is a table is one finding; what a table lacks is told at its cells."""

from __future__ import annotations

from pathlib import Path

import pytest

from imports.reading import REVIEW, tables_and_decisions
from sheets.problems import Report
from tests.sheets.workbooks import Rows, xlsx

UNITS: Rows = [["单位名称", "单位性质"], ["青禾小学", "学校"]]


def codes(path: Path) -> list[tuple[str, str]]:
    """Severity and code of what is found in a file, without how it was understood."""
    report = Report()
    for table in tables_and_decisions(path, report, (), {}):
        list(table.records())
    return [(each.severity, each.code.name) for each in report if each.severity != "NOTE"]


@pytest.mark.parametrize("sheets", [{"空": []}, {"空": [], REVIEW: [["工作表", "单元格"]]}])
def test_a_workbook_without_values(tmp_path: Path, sheets: dict[str, Rows]) -> None:
    assert codes(xlsx(tmp_path / "a.xlsx", sheets)) == [("ERROR", "NO_TABLE")]


def test_prose_is_no_table(tmp_path: Path) -> None:
    found = codes(xlsx(tmp_path / "a.xlsx", {"说明": [["本表由各社区填报，于每季度末报街道。"]]}))
    assert found == [("WARNING", "CELL_UNUSED"), ("ERROR", "NO_TABLE")]


def test_a_sheet_of_prose_beside_a_table(tmp_path: Path) -> None:
    sheets = {"说明": [["本表由各社区填报，于每季度末报街道。"]], "单位": UNITS}
    assert codes(xlsx(tmp_path / "a.xlsx", sheets)) == [("WARNING", "CELL_UNUSED")]


def test_what_cannot_be_read_is_not_told_twice(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"PK\x03\x04 cut off")
    assert codes(path) == [("ERROR", "DAMAGED")]
