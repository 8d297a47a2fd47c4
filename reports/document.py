"""A report as a Word document in the form of official documents (公文): headings 一、（一）, tables, signatures.

A template restyles it: a DOCX file whose styles with the names in ``STYLES``, page and header replace ours. What the
template contains is kept, and the report follows it.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table as WordTable

from graph.errors import BadUserInput
from graph.messages.language import Message
from reports.content import Content, Table, dated, day_zh, doubts, parts_of, shown

STYLES = {
    "台账标题": ("方正小标宋简体", 22, WD_ALIGN_PARAGRAPH.CENTER),
    "台账一级标题": ("黑体", 16, WD_ALIGN_PARAGRAPH.LEFT),
    "台账二级标题": ("楷体", 16, WD_ALIGN_PARAGRAPH.LEFT),
    "台账正文": ("仿宋", 16, WD_ALIGN_PARAGRAPH.JUSTIFY),
    "台账表头信息": ("仿宋", 14, WD_ALIGN_PARAGRAPH.LEFT),
    "台账表格": ("仿宋", 10.5, WD_ALIGN_PARAGRAPH.LEFT),
    "台账表格题名": ("黑体", 14, WD_ALIGN_PARAGRAPH.CENTER),
}
"""The styles of a report: East Asian font, size in points, alignment."""
TITLE, FIRST, SECOND, BODY, LINE, CELL, CAPTION = STYLES
INDENTED = (FIRST, SECOND, BODY)
ATTACHED = (
    "organizations", "coverage", "agreements", "commitments", "resources", "shares", "needs", "projects", "activities",
    "jointCommittees", "meetings", "turns", "registration", "matters",
)  # fmt: skip
"""The tables that are attached, in their order; the workbook has all of them in full."""
MOST_ROWS = 200
NUMBER_WIDTH = 13.0
"""The width of the column 序号, in millimetres."""
_NUMERALS = "一二三四五六七八九十"
_MARGINS = (37, 35, 28, 26)


def document(content: Content, template: Path | None = None) -> bytes:
    """The bytes of the document.

    :raises BadUserInput: the template is no DOCX file
    """
    word = _opened(template)
    for name in STYLES:
        _style(word, name)
    _page(word, own=template is None)
    word.core_properties.title = content.title
    _head(word, content)
    _figures(word, content)
    _signatures(word)
    _attachments(word, content)
    target = BytesIO()
    word.save(target)
    return target.getvalue()


def _opened(template: Path | None) -> Document:
    if template is None:
        return docx.Document()
    try:
        return docx.Document(str(template))
    except Exception as error:
        message = Message("{template} is no DOCX file that can be read: save it as .docx in Word.", template=template)
        raise BadUserInput(message, path="template", value=str(template)) from error


def _style(word: Document, name: str) -> None:
    if name in [style.name for style in word.styles]:
        return
    font, size, alignment = STYLES[name]
    style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.font.name, style.font.size = "Times New Roman", Pt(size)
    style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)
    layout = style.paragraph_format
    layout.alignment, layout.space_before, layout.space_after = alignment, Pt(0), Pt(0)
    if name in INDENTED:
        layout.first_line_indent = Pt(2 * size)
        layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(28)
    if name == TITLE:
        layout.space_after = Pt(14)
    if name in (FIRST, SECOND, CAPTION):
        layout.keep_with_next = True
    if name == CAPTION:
        layout.space_before, layout.space_after = Pt(10), Pt(4)


def _page(word: Document, *, own: bool) -> None:
    if not own:
        return
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin, section.left_margin, section.right_margin = map(Mm, _MARGINS)
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    footer.add_run("— ")
    run = footer.add_run()
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)
    footer.add_run(" —")


def _head(word: Document, content: Content) -> None:
    word.add_paragraph(content.title, TITLE)
    word.add_paragraph("填报单位（盖章）：", LINE)
    word.add_paragraph(f"统计时期：{content.period}", LINE)
    word.add_paragraph(f"统计日：{day_zh(content.report['madeOn'])}", LINE)
    word.add_paragraph("一、总体情况", FIRST)
    word.add_paragraph(content.report["summaryZh"], BODY)


def _figures(word: Document, content: Content) -> None:
    word.add_paragraph("二、主要数字", FIRST)
    for at, section in enumerate(content.report["sections"]):
        word.add_paragraph(f"（{_NUMERALS[at]}）{section['zh']}", SECOND)
        rows = []
        for figure in section["figures"]:
            rows.append([figure["zh"], shown(figure), dated(figure)])
            rows += [
                [f"　{part['zh']}", f"{part['value']}{figure['measure']}", dated(figure)] for part in parts_of(figure)
            ]
        _grid(word, ["项目", "数", "时期或截至日"], rows, [62, 22, 72])
    if rows := doubts(content):
        word.add_paragraph("三、未能准确计入的情况", FIRST)
        _grid(word, ["项目", "数", "原因"], rows, [62, 20, 74])


def _signatures(word: Document) -> None:
    for _ in range(2):
        word.add_paragraph("", LINE)
    line = word.add_paragraph("填报人：　　　　　　审核人：　　　　　　（盖章）", LINE)
    line.paragraph_format.keep_with_next = True
    date = word.add_paragraph("　　　　年　　月　　日", LINE)
    date.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _attachments(word: Document, content: Content) -> None:
    """The attached tables, on pages across."""
    tables = {table.key: table for table in content.tables}
    attached = [tables[key] for key in ATTACHED if key in tables]
    section = word.add_section()
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = max(sizes := (section.page_width, section.page_height)), min(sizes)
    section.top_margin = section.bottom_margin = section.left_margin = section.right_margin = Mm(20)
    for at, table in enumerate((each for each in attached if each.rows), 1):
        word.add_paragraph(f"附表{at}　{table.title}", CAPTION)
        _attached(word, table, (section.page_width - Mm(40)) / Mm(1))
    if empty := [each.title for each in attached if not each.rows]:
        _below(word, f"本期无记录的附表：{'、'.join(empty)}。")


def _attached(word: Document, table: Table, width: float) -> None:
    rows = [
        [str(at), *(_text(value, heading) for value, heading in zip(row, table.headings, strict=True))]
        for at, row in enumerate(list(table.rows.values())[:MOST_ROWS], 1)
    ]
    headings = ["序号", *table.headings]
    weights = [_weight([heading, *(row[at] for row in rows)]) for at, heading in enumerate(headings)][1:]
    scale = (width - NUMBER_WIDTH) / sum(weights)
    _grid(word, headings, rows, [NUMBER_WIDTH, *(weight * scale for weight in weights)])
    if (more := len(table.rows) - MOST_ROWS) > 0:
        _below(word, f"另有{more}条，见电子表格。")


def _below(word: Document, text: str) -> None:
    """A line below a table, not against its edge."""
    word.add_paragraph(text, LINE).paragraph_format.space_before = Pt(6)


def _text(value: Any, heading: str) -> str:
    """The text of a cell: a rate as a percentage, another number as it is written, 2.5 and 65."""
    if isinstance(value, float):
        return f"{value * 100:.2f}%" if "率" in heading else f"{value:.15g}"
    return "" if value is None else str(value)


def _weight(texts: list[str]) -> float:
    """The share of a column in the width of a table: by its longest text, within bounds."""
    return max(5.0, min(14.0, max(map(len, texts)) * 0.9))


def _grid(word: Document, headings: list[str], rows: list[list[str]], widths: list[float]) -> WordTable:
    """A table with borders whose head is repeated on each page; widths in millimetres."""
    table: WordTable = word.add_table(rows=1 + len(rows), cols=len(headings))
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    _borders(table)
    _margins(table)
    # LibreOffice reads widths of columns, Word those of cells.
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    # Reading cells of a long table one by one is slow: rows give them at once.
    for at, row in enumerate(table.rows):
        texts = rows[at - 1] if at else headings
        for cell, text, width in zip(row.cells, texts, widths, strict=True):
            cell.width = Mm(width)
            paragraph = cell.paragraphs[0]
            paragraph.style = word.styles[CELL]
            run = paragraph.add_run(text)
            if not at:
                run.bold = True
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _whole(row, head=not at)
    return table


def _whole(row: Any, *, head: bool) -> None:
    """A row that no page breaks; the head is repeated."""
    properties = row._tr.get_or_add_trPr()
    for name in ("w:cantSplit", "w:tblHeader")[: 1 + head]:
        properties.append(OxmlElement(name))


def _borders(table: WordTable) -> None:
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "000000")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    _settings(table).addprevious(borders)


def _margins(table: WordTable) -> None:
    """Space above and below the text of each cell: without it LibreOffice lets Chinese text touch the border."""
    margins = OxmlElement("w:tblCellMar")
    for side, width in (("top", 40), ("left", 85), ("bottom", 40), ("right", 85)):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(width))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    _settings(table).addnext(margins)


def _settings(table: WordTable) -> Any:
    """The layout among the settings of a table: borders stand before it, margins after it."""
    (layout,) = table._tbl.tblPr.xpath("./w:tblLayout")
    return layout
