"""A report as an Excel workbook: the figures, each linked to the sheet of what it counts, and one sheet for each list.

In a list, a column for each figure marks the rows that it counts, so that a filter shows them.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from reports.content import YES, Content, Table, dated, doubts, parts_of

SUMMARY, FIGURES, CHARTS, DOUBTS = "综述", "数字", "图表", "未能准确计入"
WIDEST, NARROWEST, WHOLE = 40, 8, 70
"""Widths of columns, and the least width of a table, in characters."""
MOST_ACROSS, NARROW = 140, 18
"""Characters of a page across, and of a column that is not made narrower for it."""
FIGURES_ACROSS, DOUBTS_ACROSS = [36, 9, 6, 32, 17], [38, 9, 38]
"""Widths on pages that are not across."""
LINE_HEIGHT = 16
PAPER_A4 = 9
_CHARTS = {
    "residentUnits": ("驻区单位（按类别，家）", "bar"),
    "activities": ("活动和会议（按类别，次）", "bar"),
    "activitiesByMonth": ("活动和会议（按月，次）", "column"),
    "needs": ("需求（按类别，项）", "bar"),
}
"""Figures whose parts a reader wants to see as a chart."""
MOST_BARS = 12


def workbook(content: Content) -> bytes:
    """The bytes of the workbook."""
    target = BytesIO()
    with xlsxwriter.Workbook(
        target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        book.set_properties({"title": content.title, "comments": content.period})
        styles = _styles(book)
        _Book(book, content, styles).write()
    return target.getvalue()


def _styles(book: Workbook) -> dict[str, Any]:
    font = {"font_name": "仿宋", "font_size": 11, "valign": "vcenter"}
    boxed = {**font, "border": 1, "text_wrap": True}
    return {
        "title": book.add_format({**font, "font_name": "方正小标宋简体", "font_size": 16, "align": "center"}),
        "line": book.add_format(font),
        "text": book.add_format({**font, "font_size": 12, "text_wrap": True, "valign": "top"}),
        "head": book.add_format({**boxed, "font_name": "黑体", "bg_color": "#E8EEF4", "align": "center"}),
        "section": book.add_format({**boxed, "bold": True, "bg_color": "#F4F4F4"}),
        "cell": book.add_format(boxed),
        "inner": book.add_format({**boxed, "indent": 2}),
        "number": book.add_format({**boxed, "num_format": "#,##0", "align": "right"}),
        "rate": book.add_format({**boxed, "num_format": "0.00%", "align": "right"}),
        "link": book.add_format({**boxed, "font_color": "#0563C1", "underline": 1}),
        "mark": book.add_format({**boxed, "align": "center"}),
    }


class _Book:
    def __init__(self, book: Workbook, content: Content, styles: dict[str, Any]) -> None:
        self._book, self._content, self._styles = book, content, styles
        self._names = {table.key: table.title.replace("/", "、")[:31] for table in content.tables}

    def write(self) -> None:
        summary = self._sheet(SUMMARY, landscape=False)
        figures, charts = self._sheet(FIGURES, landscape=False), self._sheet(CHARTS, landscape=True)
        sheets = [(self._sheet(self._names[table.key], landscape=True), table) for table in self._content.tables]
        doubtful = self._sheet(DOUBTS, landscape=False)
        self._summary(summary)
        self._figures(figures, charts)
        for sheet, table in sheets:
            self._table(sheet, table)
        self._doubts(doubtful)

    def _sheet(self, name: str, *, landscape: bool) -> Worksheet:
        sheet = self._book.add_worksheet(name)
        sheet.set_paper(PAPER_A4)
        if landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.6, right=0.6, top=0.8, bottom=0.8)
        sheet.set_footer("&L&A&R第 &P 页，共 &N 页")
        return sheet

    def _summary(self, sheet: Worksheet) -> None:
        content, styles = self._content, self._styles
        sheet.set_column(0, 3, 22)
        sheet.merge_range("A1:D1", content.title, styles["title"])
        sheet.set_row(0, 32)
        sheet.write("A2", "填报单位（盖章）：", styles["line"])
        sheet.write("C2", f"统计时期：{content.period}", styles["line"])
        sheet.write("A3", f"统计日：{content.report['madeOn']}", styles["line"])
        text = content.report["summaryZh"]
        sheet.merge_range("A5:D5", text, styles["text"])
        # A merged cell does not grow by itself: some 42 characters fit a line.
        sheet.set_row(4, 18 * (len(text) // 40 + 1))
        sheet.write("A7", "填报人：", styles["line"])
        sheet.write("B7", "审核人：", styles["line"])
        sheet.write("C7", "日期：", styles["line"])

    def _figures(self, sheet: Worksheet, drawn: Worksheet) -> None:
        content, styles = self._content, self._styles
        headings = ["项目", "数", "单位", "时期或截至日", "明细"]
        self._head(sheet, f"{content.title}：数字", headings, FIGURES_ACROSS)
        row, charts = 2, []
        for section in content.report["sections"]:
            sheet.merge_range(row, 0, row, len(headings) - 1, section["zh"], styles["section"])
            row += 1
            for figure in section["figures"]:
                sheet.set_row(row, _height([figure["zh"]], FIGURES_ACROSS[:1]))
                self._figure(sheet, row, figure)
                row += 1
                first = row
                for part in parts_of(figure):
                    sheet.set_row(row, _height([part["zh"]], FIGURES_ACROSS[:1]))
                    sheet.write(row, 0, part["zh"], styles["inner"])
                    sheet.write_number(row, 1, part["value"], styles["number"])
                    for column, value in ((2, figure["measure"]), (3, dated(figure)), (4, "")):
                        sheet.write(row, column, value, styles["cell"])
                    row += 1
                if figure["key"] in _CHARTS and row - first > 1:
                    charts.append((figure["key"], first, min(row, first + MOST_BARS) - 1))
        for at, (key, first, last) in enumerate(charts):
            self._chart(drawn, key, first, last, at)

    def _figure(self, sheet: Worksheet, row: int, figure: dict[str, Any]) -> None:
        styles, table = self._styles, self._content.places[figure["key"]]
        sheet.write(row, 0, figure["zh"], styles["cell"])
        if figure["rate"] is not None:
            sheet.write_number(row, 1, figure["rate"], styles["rate"])
        elif figure["value"] is not None:
            sheet.write_number(row, 1, figure["value"], styles["number"])
        else:
            sheet.write(row, 1, "—", styles["mark"])
        sheet.write(row, 2, "" if figure["measure"] == "%" else figure["measure"], styles["cell"])
        sheet.write(row, 3, dated(figure), styles["cell"])
        at = list(table.figures).index(figure["key"]) if figure["key"] in table.figures else 0
        column = xl_col_to_name(1 + len(table.headings) + at)
        target = (
            f"internal:'{self._names[table.key]}'!{column}2"
            if table.figures
            else (f"internal:'{self._names[table.key]}'!A2")
        )
        sheet.write_url(row, 4, target, styles["link"], self._names[table.key])

    def _chart(self, sheet: Worksheet, key: str, first: int, last: int, at: int) -> None:
        title, kind = _CHARTS[key]
        chart = self._book.add_chart({"type": kind})
        chart.add_series(
            {
                "categories": [FIGURES, first, 0, last, 0],
                "values": [FIGURES, first, 1, last, 1],
                "data_labels": {"value": True},
                "fill": {"color": "#3B6EA5"},
                "gap": 60,
            }
        )
        chart.set_title({"name": title, "name_font": {"size": 12}})
        chart.set_legend({"none": True})
        if kind == "bar":
            chart.set_y_axis({"reverse": True})
            chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}})
        else:
            chart.set_y_axis({"visible": False, "major_gridlines": {"visible": False}})
        chart.set_size({"width": 480, "height": 320})
        sheet.insert_chart(at // 2 * 17, at % 2 * 8, chart)

    def _table(self, sheet: Worksheet, table: Table) -> None:
        styles, marks = self._styles, list(table.figures.values())
        headings = ["序号", *table.headings, *(f"计入：{zh}" for zh, _ in marks)]
        columns = [[row[at] for row in table.rows.values()] for at in range(len(table.headings))]
        widths = [6, *(_width(each, column) for each, column in zip(table.headings, columns, strict=True))]
        widths = _fitted(widths)
        widths[1] += max(0, WHOLE - sum(widths))
        title = f"{table.title}（{self._content.period}）"
        self._head(sheet, title, headings, [*widths, *([14] * len(marks))], len(table.headings))
        sheet.print_area(0, 0, 1 + max(len(table.rows), 1), len(table.headings))
        for at, (id_, row) in enumerate(table.rows.items()):
            sheet.set_row(at + 2, _height(row, widths[1:]))
            sheet.write_number(at + 2, 0, at + 1, styles["mark"])
            for column, value in enumerate(row, 1):
                self._cell(sheet, at + 2, column, value, headings[column])
            for column, (_, ids) in enumerate(marks, 1 + len(row)):
                sheet.write(at + 2, column, YES if id_ in ids else "", styles["mark"])
        if table.rows:
            sheet.autofilter(1, 0, 1 + len(table.rows), len(headings) - 1)
        else:
            sheet.merge_range(2, 0, 2, len(table.headings), "本期无记录", styles["mark"])

    def _cell(self, sheet: Worksheet, row: int, column: int, value: Any, heading: str) -> None:
        if isinstance(value, int | float) and not isinstance(value, bool):
            sheet.write_number(row, column, value, self._styles["rate" if "率" in heading else "number"])
        else:
            sheet.write_string(row, column, value or "", self._styles["cell"])

    def _doubts(self, sheet: Worksheet) -> None:
        self._head(sheet, "未能准确计入的情况", ["项目", "数", "原因"], DOUBTS_ACROSS)
        for at, row in enumerate(doubts(self._content)):
            sheet.set_row(at + 2, _height(row, DOUBTS_ACROSS))
            for column, value in enumerate(row):
                sheet.write_string(at + 2, column, value, self._styles["cell"])

    def _head(
        self, sheet: Worksheet, title: str, headings: list[str], widths: list[int], last: int | None = None
    ) -> None:
        """The title and the headings, which stay visible and are printed on each page; ``last``: the title's column."""
        sheet.merge_range(0, 0, 0, last or len(headings) - 1, title, self._styles["title"])
        sheet.set_row(0, 30)
        sheet.set_row(1, _height(headings, widths))
        for at, (heading, width) in enumerate(zip(headings, widths, strict=True)):
            sheet.write(1, at, heading, self._styles["head"])
            sheet.set_column(at, at, width)
        sheet.freeze_panes(2, 0)
        sheet.repeat_rows(0, 1)


def _width(heading: str, values: list[Any]) -> int:
    """The width of a column: Chinese characters take two places."""
    return max(NARROWEST, min(WIDEST, max(map(_places, [heading, *values])) + 2))


def _fitted(widths: list[int]) -> list[int]:
    """The widths with the widest made narrower, whose text then wraps: a page fits all of them, in a size to read."""
    found = list(widths)
    while sum(found) > MOST_ACROSS and (widest := max(found)) > NARROW:
        found[found.index(widest)] = widest - 1
    return found


def _height(values: list[Any], widths: list[int]) -> int:
    """The height of a row whose cells wrap: not every program finds it by itself."""
    lines = [-(-_places(value) // (width - 1)) for value, width in zip(values, widths, strict=False)]
    return LINE_HEIGHT * max(1, *lines, 1) + 4


def _places(value: Any) -> int:
    """How many places a text takes."""
    text = "" if value is None else str(value)
    return sum(1 + (ord(each) > 255) for each in text)
