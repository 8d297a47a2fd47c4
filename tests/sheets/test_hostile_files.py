"""A file that cannot be used, or must not be, is one finding with a code; nothing else is read of it."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlwt

from sheets.files.limits import Limits
from sheets.files.reading import read_grids
from sheets.problems import Problem, Report
from tests.sheets.workbooks import ods, ods_row, repacked, xlsx

ROWS: list[list[Any]] = [["单位名称", "人数"], ["青禾小学", 30]]
WORKSHEET = "xl/worksheets/sheet1.xml"


def refused(path: Path, **limits: int) -> Problem:
    """The one finding of a file of which nothing is read."""
    report = Report()
    assert list(read_grids(path, report, Limits(**limits))) == []
    (problem,) = [each for each in report if each.code.name != "OLD_FORMAT"]
    assert problem.severity == "ERROR"
    return problem


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.xlsx", b"", "NOT_A_SHEET"),
        ("a.xlsx", b"PK\x03\x04 cut off", "DAMAGED"),
        ("a.xls", b"<html><table><tr><td>1</td></tr></table></html>", "NOT_A_SHEET"),
        ("a.xls", b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", "NOT_A_SHEET"),
        ("a.xlsx", b"%PDF-1.7", "NOT_A_SHEET"),
        ("a.json", b'{\n  "organizations": [\n    {"name": "A"}\n  ]\n}', "NOT_A_SHEET"),
        ("a.json", b'[\n  {"name": "A"},\n  {"name": "B"}\n]', "NOT_A_SHEET"),
        ("a.csv", b'[["name"], ["A"]]', "NOT_A_SHEET"),
        ("a.csv", b"\x00\x01\x02", "NOT_A_SHEET"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "NOT_A_SHEET"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument Book".encode("utf-16-le"), "NOT_A_SHEET"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") + bytes(600), "DAMAGED"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "PASSWORD",
        ),
        ("a.csv", "名前,住所\nカ\x8f".encode("shift_jis", "ignore") + b"\xff", "ENCODING"),
        ("a.csv", "單位名稱,聯繫電話\n莊嚴國小,你好嗎\n".encode("big5"), "ENCODING"),
        ("a.csv", "café,naïve\n".encode("latin-1"), "ENCODING"),
        ("a.csv", '名称,人数\n甲,"乙\n丙,丁\n'.encode(), "DAMAGED"),
    ],
)
def test_what_is_no_spreadsheet(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    assert refused(written(tmp_path / name, content)).code.name == code


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.xlsx").code.name == "UNREADABLE"


@pytest.mark.parametrize("part", [b"xl/workbook.bin", b"word/document.xml"])
def test_other_packed_files(tmp_path: Path, part: bytes) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr(part.decode(), "x")
    assert refused(path).code.name == "NOT_A_SHEET"


def test_an_encrypted_ods(tmp_path: Path) -> None:
    manifest = '<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>'
    assert refused(ods(tmp_path / "a.ods", {"s": ods_row("甲")}, manifest)).code.name == "PASSWORD"


def test_an_encrypted_xls(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    book.add_sheet("s").write(0, 0, "甲")
    plain: bytes = book.get_biff_data()
    # A record FILEPASS after the first record says that all others are encrypted.
    first = 4 + int.from_bytes(plain[2:4], "little")
    locked = plain[:first] + b"\x2f\x00\x06\x00" + bytes(6) + plain[first:]
    path = tmp_path / "a.xls"
    with path.open("wb") as file:
        xlwt.CompoundDoc.XlsDoc().save(file, locked)
    assert refused(path).code.name == "PASSWORD"


def test_a_zip_bomb(tmp_path: Path) -> None:
    """Refused by what it says that it holds, before any of it is unpacked."""
    path = xlsx(tmp_path / "a.xlsx", {"s": ROWS})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as packed, packed.open("xl/bomb.xml", "w") as part:
        for _ in range(600):
            part.write(bytes(2**20))
    assert path.stat().st_size < 2**20
    assert refused(path).code.name == "TOO_LARGE"


def test_a_part_that_is_larger_than_it_says(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", {"s": ROWS})
    repacked(path, lambda name, content: content, {"xl/bomb.xml": b"x" * 100_000})
    content = path.read_bytes()
    path.write_bytes(content.replace((100_000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    assert refused(path).code.name == "DAMAGED"


def test_a_file_of_too_many_bytes(tmp_path: Path) -> None:
    assert refused(xlsx(tmp_path / "a.xlsx", {"s": ROWS}), file=100).code.name == "TOO_LARGE"


@pytest.mark.parametrize("where", ["XFD1048576", "B1048576", "XFD2"])
def test_a_value_far_away(tmp_path: Path, where: str) -> None:
    """It would make a rectangle of seventeen thousand million cells."""

    def far(name: str, content: bytes) -> bytes:
        return content.replace(b'r="B2"', f'r="{where}"'.encode()) if name == WORKSHEET else content

    problem = refused(repacked(xlsx(tmp_path / "a.xlsx", {"s": ROWS}), far))
    assert (problem.code.name, problem.sheet) == ("TOO_MANY_CELLS", "s")
    assert problem.cell


def test_a_row_that_stands_for_a_million(tmp_path: Path) -> None:
    rows = ods_row("甲", attributes='table:number-rows-repeated="1000000"')
    assert refused(ods(tmp_path / "a.ods", {"s": rows})).code.name == "TOO_MANY_CELLS"
    blank = ods_row("甲") + ods_row(None, attributes='table:number-rows-repeated="1000000"')
    assert len(list(read_grids(ods(tmp_path / "b.ods", {"s": blank}), Report()))) == 1


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_ten_million_rows(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    line = b"a,b\n" if suffix == "csv" else b'{"a":1}\n'
    with path.open("wb") as file:
        for _ in range(10):
            file.write(line * 1_000_000)
    problem = refused(path)
    assert problem.code.name == "TOO_MANY_CELLS"
    assert problem.cell == "A200001"


def test_a_cell_that_swallows_the_file(tmp_path: Path) -> None:
    text = '名称,备注\n甲,"乙\n' + "丙,丁\n" * 20_000 + '戊,己"\n'
    assert refused(written(tmp_path / "a.csv", text.encode())).code.name in ("DAMAGED", "TEXT_TOO_LONG")


def test_entities_are_not_unfolded(tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "x" * 100}">' for n in range(10))

    def bomb(name: str, content: bytes) -> bytes:
        return f"<!DOCTYPE w [{entities}]>".encode() + content if name == WORKSHEET else content

    assert refused(repacked(xlsx(tmp_path / "a.xlsx", {"s": ROWS}), bomb)).code.name == "DAMAGED"


@pytest.mark.parametrize("part", [WORKSHEET, "xl/workbook.xml", "xl/styles.xml"])
def test_parts_that_are_no_xml(tmp_path: Path, part: str) -> None:
    def spoil(name: str, content: bytes) -> bytes:
        return content[: len(content) // 2] if name == part else content

    assert refused(repacked(xlsx(tmp_path / "a.xlsx", {"s": ROWS}), spoil)).code.name == "DAMAGED"


def test_macros_are_named_and_not_run(tmp_path: Path) -> None:
    path = repacked(xlsx(tmp_path / "a.xlsm", {"s": ROWS}), lambda _, content: content, {"xl/vbaProject.bin": b"x"})
    report = Report()
    assert [grid.rows for grid in read_grids(path, report)] == [ROWS]
    assert [each.code.name for each in report] == ["MACROS"]


def test_macros_of_xls_are_named_too(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    book.add_sheet("s").write(0, 0, "甲")
    path = tmp_path / "a.xls"
    book.save(str(path))
    path.write_bytes(path.read_bytes() + "_VBA_PROJECT".encode("utf-16-le") + bytes(512 - 24))
    report = Report()
    assert [grid.rows for grid in read_grids(path, report)] == [[["甲"]]]
    assert [each.code.name for each in report] == ["OLD_FORMAT", "MACROS"]


MEASURE = """
import json, resource, sys
from pathlib import Path
from sheets.problems import Report
from sheets.reading import read_tables
idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
report = Report()
rows = sum(1 for understood in read_tables([Path(sys.argv[1])], report) for _ in understood.records())
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
found = [each.code.name for each in report if each.severity != "NOTE"]
print(json.dumps({"rows": rows, "kilobytes": peak - idle, "found": found}))
"""


@pytest.mark.slow
@pytest.mark.parametrize("suffix", ["xlsx", "csv", "jsonl"])
def test_many_rows_need_bounded_memory(tmp_path: Path, suffix: str) -> None:
    headings = [
        "序号",
        "单位名称",
        "地址",
        "单位性质",
        "联系人",
        "联系电话",
        "用工人数",
        "共建时间",
        "所属社区",
        "备注",
    ]
    path = tmp_path / f"a.{suffix}"
    rows: list[list[Any]] = [
        [
            n,
            f"青禾第{n}公司",
            f"青禾路{n}号",
            "民营企业",
            "张主任",
            f"0571-{n:08}",
            n % 90,
            "2023.3.1",
            "青禾社区",
            None,
        ]
        for n in range(30_000)
    ]
    if suffix == "xlsx":
        _write_large(path, [headings, *rows])
    elif suffix == "csv":
        path.write_text("\n".join(",".join("" if v is None else str(v) for v in row) for row in [headings, *rows]))
    else:
        lines = (json.dumps(dict(zip(headings, row, strict=True)), ensure_ascii=False) for row in rows)
        path.write_text("\n".join(lines))
    run = subprocess.run([sys.executable, "-c", MEASURE, path], capture_output=True, text=True, check=True)
    found = json.loads(run.stdout)
    assert (found["rows"], found["found"]) == (30_000, [])
    assert found["kilobytes"] < 60_000


def _write_large(path: Path, rows: list[list[Any]]) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("单位")
    for row in rows:
        sheet.append(row)
    book.save(path)
