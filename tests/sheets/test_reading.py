"""Whole files: what two of them say of each other, and rows that are written as JSON."""

from __future__ import annotations

import json
from pathlib import Path

from sheets.problems import Report
from sheets.reading import read_tables
from sheets.records import Record
from tests.sheets.workbooks import xlsx

UNITS = [["单位名称", "单位性质"], ["青禾小学", "学校"]]


def read(*paths: Path) -> tuple[list[Record], list[tuple[str, str, str]]]:
    """The records of files, and their errors and warnings as file, cell and code."""
    report = Report()
    records = [record for understood in read_tables(paths, report) for record in understood.records()]
    found = [(each.file, each.cell, each.code.name) for each in report if each.severity != "NOTE"]
    return records, found


def test_json_lines_have_cells_too(tmp_path: Path) -> None:
    path = tmp_path / "units.jsonl"
    path.write_text(
        '{"单位名称": "青禾小学", "单位性质": "学校"}\n{"单位名称": "青禾医院", "单位性质": "医馆"}\n', "utf-8"
    )
    records, found = read(path)
    assert [record.cells["name"] for record in records] == ["1:单位名称", "2:单位名称"]
    assert found == [("units.jsonl", "2:单位性质", "CHOICE_UNKNOWN")]


def test_files_that_contradict_each_other(tmp_path: Path) -> None:
    first = xlsx(tmp_path / "a.xlsx", {"单位": UNITS})
    second = xlsx(tmp_path / "b.xlsx", {"单位": [["单位名称", "单位性质"], ["青禾小学", "医院"]]})
    _, found = read(first, second)
    assert found == [("b.xlsx", "A2", "ROW_REPEATED"), ("b.xlsx", "B2", "ROW_CONTRADICTS")]


def test_a_file_that_cannot_be_read_keeps_no_other_from_being_read(tmp_path: Path) -> None:
    broken = tmp_path / "a.xlsx"
    broken.write_bytes(b"PK\x03\x04")
    records, found = read(broken, xlsx(tmp_path / "b.xlsx", {"单位": UNITS}))
    assert len(records) == 1
    assert found == [("a.xlsx", "", "DAMAGED")]


def test_a_line_with_another_key(tmp_path: Path) -> None:
    """It is told in its line; what it says under another word for the same is read."""
    path = tmp_path / "units.jsonl"
    lines = [{"单位名称": name, "单位性质": "学校"} for name in ("青禾小学", "青禾中学", "青禾幼儿园")]
    lines += [{"名称": "青禾医院", "单位性质": "医院"}, {"单位名称": "青禾书店", "性质分类": "商场"}]
    path.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), "utf-8")
    report = Report()
    records = [record for table in read_tables([path], report) for record in table.records()]
    assert [record.values["name"] for record in records][3:] == ["青禾医院", "青禾书店"]
    found = [(each.cell, each.code.name) for each in report if each.severity != "NOTE"]
    assert sorted(found) == [("4:名称", "HEADING_TWICE"), ("5:性质分类", "HEADING_UNKNOWN")]
