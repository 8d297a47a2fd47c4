"""Workbook and document of the invented district, over the real service."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import httpx
import openpyxl
import pytest
from openpyxl.utils.cell import coordinate_from_string

from tests.asking import ask
from tests.reports.agreeing import REPORT, figures

HALF = {"within": "lianhua", "during": "2026H1"}


def download(service_url: str, suffix: str, **given: str) -> httpx.Response:
    return httpx.get(f"{service_url}/export/report.{suffix}", params=given, timeout=120)


@pytest.fixture(scope="module")
def book(service_url: str) -> Any:
    return openpyxl.load_workbook(BytesIO(download(service_url, "xlsx", **HALF).content))


@pytest.fixture(scope="module")
def told(service_url: str) -> dict[str, dict[str, Any]]:
    days = {"from": "2026-01-01", "to": "2026-06-30"}
    return figures(ask(service_url, REPORT, within="lianhua", **days))


ADDED = {"meetingsExpected": "应召开（次）", "meetingsKept": "其中已召开（次）"}
"""Figures that add up a column of the rows that they mark."""


def test_each_figure_of_the_workbook_has_as_many_marked_rows(book: Any, told: dict[str, dict[str, Any]]) -> None:
    """The link of a figure leads to the column that marks the rows it counts, or whose numbers it adds up."""
    sheet, checked = book["数字"], set()
    by_name = {figure["zh"]: figure for figure in told.values()}
    for row in sheet.iter_rows(min_row=3):
        figure = by_name.get(row[0].value)
        if figure is None or figure["measure"] == "%" or figure["query"]["counts"].startswith("doubleRegistration"):
            continue
        assert row[1].value == figure["value"], figure["key"]
        title, _, place = row[4].hyperlink.location.rpartition("!")
        column = coordinate_from_string(place)[0]
        table = book[title.strip("'")]
        marked = [cell.row for cell in table[column] if cell.value == "√"]
        heads = [cell.value for cell in table[2]]
        added = ADDED.get(figure["key"])
        numbers = [1 if added is None else table.cell(at, heads.index(added) + 1).value for at in marked]
        assert sum(numbers) == figure["value"], figure["key"]
        checked.add(figure["key"])
    assert {"agreementsSigned", "needsOpen", "tiedUnits", "turns", "activities", "meetingsExpected"} <= checked


def test_two_tables_tell_the_same_number_of_meetings(book: Any) -> None:
    listed = {row[1]: row[4] for row in book["共建议事机构"].iter_rows(min_row=3, values_only=True)}
    dated = {row[1]: row[5] for row in book["会议频次对照"].iter_rows(min_row=3, values_only=True) if not row[6]}
    assert {name: listed[name] for name in dated} == dated
    assert dated


def test_sheets_of_the_workbook_keep_their_head(book: Any) -> None:
    for sheet in book.worksheets[3:]:
        assert sheet.freeze_panes == "A3"
        assert sheet.print_title_rows == "$1:$2"
    assert "协议台账" in book.sheetnames


def test_the_document_says_the_summary_and_repeats_heads(service_url: str, told: dict[str, dict[str, Any]]) -> None:
    answer = download(service_url, "docx", **HALF)
    assert "filename*=UTF-8''%E8%8E%B2%E8%8A%B1%E5%8C%BA" in answer.headers["content-disposition"]
    word = docx.Document(BytesIO(answer.content))
    text = [paragraph.text for paragraph in word.paragraphs]
    assert text[0] == "莲花区区域化党建共驻共建工作台账"
    assert any(f"驻区单位{told['residentUnits']['value']}家" in each for each in text)
    assert {"一、总体情况", "二、主要数字", "（二）共建协议与承诺"} <= set(text)
    assert all(table.rows[0]._tr.xpath("./w:trPr/w:tblHeader") for table in word.tables)
    heads = [[cell.text for cell in table.rows[0].cells] for table in word.tables]
    assert ["序号", "共建议事机构", "会议频次", "应召开（次）"] in [head[:4] for head in heads]
    amounts = [
        row.cells[head.index("数量")].text
        for head, table in zip(heads, word.tables, strict=True)
        for row in table.rows[1:]
        if "数量" in head
    ]
    assert "65" in amounts, "a quantity is no rate"
    assert not any("%" in each for each in amounts)


def test_a_template_restyles_the_document(tmp_path: Path) -> None:
    from docx.shared import Pt

    from reports.document import TITLE, document
    from tests.reports.made import content

    template = docx.Document()
    template.styles.add_style(TITLE, 1).font.size = Pt(30)
    template.sections[0].header.paragraphs[0].text = "莲花区委组织部"
    template.save(str(tmp_path / "ours.docx"))
    word = docx.Document(BytesIO(document(content(), tmp_path / "ours.docx")))
    style = word.paragraphs[0].style
    assert style is not None
    assert style.font.size == Pt(30)
    assert word.sections[0].header.paragraphs[0].text == "莲花区委组织部"


def test_bad_input(service_url: str) -> None:
    for given, path in (({"within": "lianhua"}, "during"), ({**HALF, "during": "2026H3"}, "during")):
        answer = download(service_url, "docx", **given)
        assert (answer.status_code, answer.json()["errors"][0]["extensions"]["path"]) == (400, path)
    missing = download(service_url, "xlsx", within="no-such-place", during="2026H1")
    assert (missing.status_code, missing.json()["errors"][0]["extensions"]["code"]) == (400, "NOT_FOUND")
