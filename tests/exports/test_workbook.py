"""XLSX, read by openpyxl."""

from __future__ import annotations

import datetime
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from exports import workbook
from exports.records import Graph, Listed, Node, Relationship, records
from exports.survey import survey
from graph.vocabulary import MODEL
from graph.vocabulary.declare import DATE
from tests.exports.written import Written, fit


def sheets(export: Written) -> dict[str, list[tuple[Any, ...]]]:
    book = openpyxl.load_workbook(export.path(workbook.NAME))
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def shown(type_: str, name: str, value: Any) -> Any:
    """What a cell should hold, said apart from the writer."""
    enum = MODEL.properties(type_)[name].enum
    chinese: dict[Any, Any] = {each.name: each.zh for each in enum.values} if enum else {}
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, list):
        entries = (
            f"{each['key']}: {each['value']}" if isinstance(each, dict) else str(chinese.get(each, each))
            for each in value
        )
        return fit("\n".join(entries))[: workbook.LONGEST_CELL]
    if MODEL.properties(type_)[name].type == DATE and value >= "1900-03-01":
        return datetime.datetime.fromisoformat(value)
    if isinstance(value, str):
        return fit(chinese.get(value, value))[: workbook.LONGEST_CELL] or None
    return value if abs(value) < 1e15 else str(value)


def lines(value: Any) -> Any:
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value


def unescaped(value: Any) -> Any:
    """A text as spreadsheets show it, None if empty; openpyxl leaves escapes in texts that stand in their cell."""
    return (unescape(value) or None) if isinstance(value, str) else value


def test_every_value_stands_under_its_chinese_heading(graph: Graph, exported: Any) -> None:
    export = exported(graph, "xlsx")
    read, found = sheets(export), survey(graph)
    for record in records(graph):
        rows = read[workbook.title(record.type)]
        heads = workbook.headings(record.type, found.columns(record.type))
        assert list(rows[0]) == list(heads.values())
        table = {row[0]: dict(zip(heads, row, strict=True)) for row in rows[1:]}
        row = table[record.id]
        for name, value in record.properties.items():
            assert unescaped(row[name]) == lines(shown(record.type, name, value))
        if isinstance(record, Relationship):
            assert (row["from"], row["to"]) == (record.source, record.target)


def test_headings_and_sheets_are_distinct() -> None:
    types = (*MODEL.node, *MODEL.relationship)
    titles = [workbook.title(type_) for type_ in types]
    assert len(set(titles)) == len(titles)
    assert max(map(len, titles)) <= 28
    for type_ in types:
        heads = workbook.headings(type_, {name: p for name, p in MODEL.properties(type_).items() if name != "id"})
        assert len(set(heads.values())) == len(heads)


def test_days_are_dates_and_lines_are_shown(exported: Any) -> None:
    details = {"details": [{"key": "地址", "value": "青禾路1号"}, {"key": "电话", "value": "0571-58120000"}]}
    given = {"name": "青禾小学", "startDate": "2010-09", "validFrom": "2010-09-01", **details}
    nodes = [Node("Unit", "u1", given), Node("Unit", "u2", {"name": "老学堂", "validFrom": "1899-09-01"})]
    graph = Listed(nodes, [])
    sheet = openpyxl.load_workbook(exported(graph, "xlsx").path(workbook.NAME))["单位"]
    at = list(workbook.headings("Unit", survey(graph).columns("Unit")))
    day, said, lines = (sheet.cell(2, at.index(name) + 1) for name in ("validFrom", "startDate", "details"))
    assert (day.value, day.number_format) == (datetime.datetime(2010, 9, 1), "yyyy-mm-dd")
    assert (said.value, sheet.cell(3, at.index("validFrom") + 1).value) == ("2010-09", "1899-09-01")
    assert lines.alignment.wrap_text is True


def test_a_full_sheet_goes_on_in_another(exported: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "ROWS", 2)
    nodes = [Node("Unit", f"u{index}", {"name": f"单位{index}"}) for index in range(4)]
    read = sheets(exported(Listed(nodes, []), "xlsx"))
    assert {title: len(rows) for title, rows in read.items() if title != "说明"} == {"单位": 3, "单位 2": 3}
