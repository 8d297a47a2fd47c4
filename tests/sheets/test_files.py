"""Every kind of file becomes a grid of typed values, and what nobody sees in it is named."""

from __future__ import annotations

import datetime
import io
import re
import struct
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlrd
import xlwt
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from xlrd.compdoc import CompDocError

from sheets.files.reading import read_grids
from sheets.grid import Area, Grid, address, letters, spot
from sheets.problems import Report
from tests.sheets.workbooks import ods, ods_row, repacked, xls, xlsx

ROWS: list[list[Any]] = [["单位名称", "人数"], ["青禾小学", 30], ["青禾医院", 12.5]]


def read(path: Path) -> tuple[list[Grid], list[tuple[str, str]]]:
    """The grids of a file, and its findings as cell and code."""
    report = Report()
    grids = list(read_grids(path, report))
    return grids, [(each.cell, each.code.name) for each in report]


@pytest.mark.parametrize(
    ("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")]
)
def test_addresses(column: int, name: str) -> None:
    assert letters(column) == name
    assert spot(address(16, column)) == (16, column)


def test_every_kind_of_file_is_the_same_grid(tmp_path: Path) -> None:
    typed = ROWS
    text = [["单位名称", "人数"], ["青禾小学", "30"], ["青禾医院", "12.5"]]
    lines = "\n".join(",".join(map(str, row)) for row in ROWS)
    tabs = lines.replace(",", "\t")
    keyed = '{"单位名称": "青禾小学", "人数": 30}\n{"单位名称": "青禾医院", "人数": 12.5}\n'
    (tmp_path / "a.csv").write_bytes(lines.encode("utf-8"))
    (tmp_path / "b.csv").write_bytes(lines.encode("utf-8-sig"))
    (tmp_path / "c.csv").write_bytes(lines.encode("gb18030"))
    (tmp_path / "d.txt").write_bytes(tabs.encode("utf-16"))
    (tmp_path / "e.tsv").write_bytes(tabs.encode("utf-8"))
    (tmp_path / "f.jsonl").write_text(keyed, "utf-8")
    xlsx(tmp_path / "g.xlsx", {"单位": ROWS})
    xls(tmp_path / "h.xls", {"单位": ROWS})
    ods(tmp_path / "i.ods", {"单位": "".join(ods_row(*row) for row in ROWS)})
    found = {path.name[0]: read(path) for path in sorted(tmp_path.iterdir())}
    assert {name: grids[0].rows for name, (grids, _) in found.items()} == {
        **dict.fromkeys("abcde", text),
        **dict.fromkeys("fghi", typed),
    }
    codes = {name: [code for _, code in problems] for name, (_, problems) in found.items()}
    assert codes == {**{name: [] for name in "abefgi"}, "c": ["NOT_UTF8"], "d": ["NOT_UTF8"], "h": ["OLD_FORMAT"]}
    assert {grids[0].sheet for grids, _ in found.values()} == {"", "单位"}


def test_parts_named_with_backslashes(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", {"单位": ROWS})
    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    content = path.read_bytes()
    for name in parts:
        content = content.replace(name.encode(), name.replace("/", "\\").encode())
    path.write_bytes(content)
    with zipfile.ZipFile(path) as packed:
        assert "xl\\workbook.xml" in packed.namelist()
    (grid,), found = read(path)
    assert (grid.sheet, grid.rows, found) == ("单位", ROWS, [])


def test_a_workbook_at_the_root_of_its_package(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", {"单位": [["单位名称", "成立时间"], ["青禾小学", datetime.date(2010, 3, 1)]]})
    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    with zipfile.ZipFile(path, "w") as packed:
        for name, part in parts.items():
            moved = part.replace(b"/xl/", b"/").replace(b'"xl/', b'"')
            packed.writestr(name.removeprefix("xl/"), moved)
        assert "workbook.xml" in packed.namelist()
    (grid,), found = read(path)
    assert (grid.rows[1], found) == (["青禾小学", datetime.date(2010, 3, 1)], [])


def test_an_old_workbook_whose_stream_is_named_in_capitals(tmp_path: Path) -> None:
    path = xls(tmp_path / "a.xls", {"单位": ROWS})
    path.write_bytes(path.read_bytes().replace("Workbook".encode("utf-16-le"), "WORKBOOK".encode("utf-16-le")))
    (grid,), found = read(path)
    assert (grid.rows, found) == (ROWS, [("", "OLD_FORMAT")])


def test_rows_and_columns_keep_their_place(tmp_path: Path) -> None:
    """Whatever empty rows and columns come before the first value."""
    rows: list[list[Any]] = [[], [], [None, None, "名称"], [], [None, None, None, 5]]
    expected = [[], [], [None, None, "名称"], [], [None, None, None, 5]]
    for path in (xlsx(tmp_path / "a.xlsx", {"s": rows}), xls(tmp_path / "a.xls", {"s": rows})):
        assert read(path)[0][0].rows == expected


def test_formats_do_not_make_a_sheet_larger(tmp_path: Path) -> None:
    def change(book: openpyxl.Workbook) -> None:
        book["s"]["IT40"].font = Font(bold=True)

    (grid,), _ = read(xlsx(tmp_path / "a.xlsx", {"s": ROWS}, change))
    assert grid.rows == ROWS


def test_merged_cells_and_hidden_parts_of_xlsx(tmp_path: Path) -> None:
    def change(book: openpyxl.Workbook) -> None:
        sheet = book["单位"]
        sheet.merge_cells("A2:A3")
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["B"].hidden = True
        book["去年"].sheet_state = "hidden"

    grids, problems = read(xlsx(tmp_path / "a.xlsx", {"单位": ROWS, "去年": ROWS}, change))
    assert grids[0].merges == [Area(1, 0, 2, 0)]
    assert grids[1].hidden
    assert problems == [("B3", "HIDDEN_ROW"), ("B1", "HIDDEN_COLUMN"), ("", "HIDDEN_SHEET")]


def test_an_xls_whose_streams_claim_one_sector(tmp_path: Path) -> None:
    """As the exports of some systems are: Excel opens them, and says nothing."""

    def change(book: xlwt.Workbook) -> None:
        book.get_sheet(0).row(2).hidden = True

    path = xls(tmp_path / "a.xls", {"单位": [*ROWS, *([["青禾书店", 3]] * 200)]}, change)
    rows = read(path)[0][0].rows
    content = bytearray(path.read_bytes())
    (directory,) = struct.unpack_from("<i", content, 48)
    # The first entry, of the short streams: begins in the sector of the workbook, and has 512 bytes.
    struct.pack_into("<ii", content, 512 * (directory + 1) + 116, 0, 512)
    path.write_bytes(content)
    with pytest.raises(CompDocError, match="corruption"):
        xlrd.open_workbook(str(path), logfile=io.StringIO())
    (grid,), problems = read(path)
    assert grid.rows == rows
    assert problems == [("", "OLD_FORMAT"), ("", "DAMAGED_IN_PART"), ("A3", "HIDDEN_ROW")]


def test_merged_cells_and_hidden_parts_of_xls(tmp_path: Path) -> None:
    def change(book: xlwt.Workbook) -> None:
        sheet = book.get_sheet(0)
        sheet.write_merge(5, 6, 0, 1, "合并")
        sheet.row(2).hidden = True
        sheet.col(1).hidden = True
        book.get_sheet(1).visibility = 1

    grids, problems = read(xls(tmp_path / "a.xls", {"单位": ROWS, "去年": ROWS}, change))
    assert grids[0].merges == [Area(5, 0, 6, 1)]
    assert problems[1:] == [("A3", "HIDDEN_ROW"), ("B1", "HIDDEN_COLUMN"), ("", "HIDDEN_SHEET")]


def test_merged_cells_and_hidden_parts_of_ods(tmp_path: Path) -> None:
    wide = (
        '<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>甲</text:p>'
        "</table:table-cell>"
    )
    columns = '<table:table-column/><table:table-column table:visibility="collapse"/>'
    rows = columns + ods_row(wide, "乙") + ods_row("<table:covered-table-cell/>", "丙")
    rows += ods_row("丁", attributes='table:visibility="filter"')
    grids, problems = read(ods(tmp_path / "a.ods", {"单位": rows, "隐藏": ods_row("戊")}))
    assert grids[0].merges == [Area(0, 0, 1, 0)]
    assert grids[0].rows == [["甲", "乙"], [None, "丙"], ["丁"]]
    assert problems == [("A3", "HIDDEN_ROW"), ("B1", "HIDDEN_COLUMN"), ("", "HIDDEN_SHEET")]


def test_formulas_are_read_by_their_stored_value(tmp_path: Path) -> None:
    """What was never calculated, failed, or comes from another workbook is named at its cell."""
    path = xlsx(tmp_path / "a.xlsx", {"s": [["计", "=1+1", "=A9", "=[1]其他!A1", "=B2", "=C2", "=表[2023]"]]})
    stored = {b"1+1</f><v />": b"1+1</f><v>2</v>", b"A1</f><v />": b"A1</f><v>7</v>"}

    def change(name: str, content: bytes) -> bytes:
        if name != "xl/worksheets/sheet1.xml":
            return content
        # openpyxl writes an empty value in several ways, depending on the libraries that it finds.
        content = re.sub(rb"<v ?/>|<v></v>", b"<v />", content)
        content = re.sub(rb"&#(\d+);", lambda found: chr(int(found[1])).encode(), content)
        for before, after in stored.items():
            content = content.replace(before, after)
        content = content.replace("表[2023]</f><v />".encode(), "表[2023]</f><v>9</v>".encode())
        content = content.replace(b'r="E1"><f>B2</f><v />', b'r="E1" t="e"><f>B2</f><v>#REF!</v>')
        return content.replace(b'r="F1"><f>C2</f><v />', b'r="F1" t="str"><f>C2</f><v></v>')

    (grid,), problems = read(repacked(path, change))
    assert grid.rows == [["计", 2, None, 7, None, None, 9]]
    assert problems == [("C1", "FORMULA_BLANK"), ("D1", "EXTERNAL_LINK"), ("E1", "CELL_ERROR")]


def test_formulas_of_ods(tmp_path: Path) -> None:
    blank = '<table:table-cell table:formula="of:=[.A1]"/>'
    failed = (
        '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""'
        ' calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
    )
    linked = (
        '<table:table-cell table:formula="of:=\'file:///b.ods\'#$s.A1" office:value-type="float" office:value="7"/>'
    )
    _, problems = read(ods(tmp_path / "a.ods", {"s": ods_row("甲", blank, failed, linked)}))
    assert problems == [("B1", "FORMULA_BLANK"), ("C1", "CELL_ERROR"), ("D1", "EXTERNAL_LINK")]


@pytest.mark.parametrize(
    ("text", "value", "codes"),
    [
        ("2023年3月", "2023年3月", []),
        ("2023-03", "2023年3月", []),
        ("3月1日", datetime.date(2023, 3, 1), ["DATE_YEAR_HIDDEN"]),
        ("2023-03-01", datetime.date(2023, 3, 1), []),
    ],
)
def test_a_date_of_ods_is_as_exact_as_it_is_shown(tmp_path: Path, text: str, value: Any, codes: list[str]) -> None:
    cell = f'<table:table-cell office:value-type="date" office:date-value="2023-03-01"><text:p>{text}</text:p>'
    (grid,), problems = read(ods(tmp_path / "a.ods", {"s": ods_row("甲", f"{cell}</table:table-cell>", "乙")}))
    assert grid.rows == [["甲", value, "乙"]]
    assert [code for _, code in problems] == codes


def test_an_error_of_xls(tmp_path: Path) -> None:
    def change(book: xlwt.Workbook) -> None:
        book.get_sheet(0).row(0).set_cell_error(2, "#REF!")

    (grid,), problems = read(xls(tmp_path / "a.xls", {"s": ROWS}, change))
    assert grid.rows == ROWS
    assert problems[1:] == [("C1", "CELL_ERROR")]


MARCH = datetime.date(2023, 3, 1)


@pytest.mark.parametrize(
    ("format_", "shown"),
    [
        ('yyyy"年"m"月"', "2023年3月"),
        ("yyyy-mm", "2023年3月"),
        ("[$-804]yyyy年m月;@", "2023年3月"),
        ("yyyy-mm-dd", MARCH),
        ('yyyy"年"m"月"d"日"', MARCH),
    ],
)
def test_a_date_is_as_exact_as_it_is_shown(tmp_path: Path, format_: str, shown: Any) -> None:
    """Excel makes the first of March of 2023年3月, and shows the month alone."""

    def change(book: openpyxl.Workbook) -> None:
        book["s"]["A1"].number_format = format_

    (grid,), _ = read(xlsx(tmp_path / "a.xlsx", {"s": [[MARCH]]}, change))
    assert grid.rows == [[shown]]
    style = xlwt.easyxf(num_format_str=format_)

    def write(book: xlwt.Workbook) -> None:
        book.get_sheet(0).write(0, 0, MARCH, style)

    (grid,), _ = read(xls(tmp_path / "a.xls", {"s": []}, write))
    assert grid.rows == [[shown]]


def test_a_year_that_is_stored_and_not_shown(tmp_path: Path) -> None:
    """Of 3月1日 Excel makes a day of the year in which it is typed."""

    def change(book: openpyxl.Workbook) -> None:
        book["s"]["A1"].number_format = 'm"月"d"日"'

    (grid,), problems = read(xlsx(tmp_path / "a.xlsx", {"s": [[MARCH]]}, change))
    assert grid.rows == [[MARCH]]
    assert problems == [("A1", "DATE_YEAR_HIDDEN")]


def test_days_of_xls_that_count_from_1904(tmp_path: Path) -> None:
    def change(book: xlwt.Workbook) -> None:
        book.dates_1904 = True
        book.get_sheet(0).write(0, 0, 41333, xlwt.easyxf(num_format_str="yyyy-mm-dd"))

    (grid,), _ = read(xls(tmp_path / "a.xls", {"s": []}, change))
    assert grid.from_1904
    assert grid.rows == [[datetime.date(2017, 3, 1)]]


def test_numbers_that_are_none(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"人数": NaN, "户数": Infinity}', "utf-8")
    assert read(path)[0][0].rows[1] == ["nan", "inf"]


def test_days_that_count_from_1904(tmp_path: Path) -> None:
    def change(book: openpyxl.Workbook) -> None:
        book.epoch = CALENDAR_MAC_1904

    (grid,), _ = read(xlsx(tmp_path / "a.xlsx", {"s": [[MARCH, 41334]]}, change))
    assert grid.from_1904
    assert grid.rows == [[MARCH, 41334]]


def test_a_text_file_parted_by_other_signs(tmp_path: Path) -> None:
    for at, sign in enumerate(";|，"):
        path = tmp_path / f"{at}.csv"
        path.write_text("\n".join(sign.join(map(str, row)) for row in ROWS), "utf-8")
        (grid,), _ = read(path)
        assert grid.rows[0] == ROWS[0]
    path.write_text('名称,参加单位\n活动,"甲，乙，丙"\n', "utf-8")
    (grid,), _ = read(path)
    assert grid.rows == [["名称", "参加单位"], ["活动", "甲，乙，丙"]]


def test_numbers_that_excel_was_kept_from_rounding(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('编号,电话\n"=""00123""",\'0571\n', "utf-8")
    (grid,), _ = read(path)
    assert grid.rows[1] == ["00123", "0571"]


def test_cells_of_json_lines_are_a_line_and_a_key(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"名称": "甲"}\n\n{"别名": ["乙", "丙"], "地址": {"区": "x"}}\n[1]\n{', "utf-8")
    (grid,), problems = read(path)
    assert grid.rows == [["名称", "别名", "地址"], ["甲"], [], [None, "乙、丙", None], [], []]
    assert grid.cell(3, 1) == "3:别名"
    assert problems == [("4:", "NOT_JSON"), ("5:", "NOT_JSON"), ("3:地址", "VALUE_NESTED")]
