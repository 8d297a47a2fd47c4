"""``cobuild import``, ``mapping`` and ``template`` as a clerk runs them, over the real database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from graph.store.migrations import migrate
from service import exits
from sheets.grid import letters
from tests.databases import Emptied
from tests.imports.test_importing import CLINIC, SCHOOL, SHOP, units
from tests.sheets.workbooks import xlsx

if TYPE_CHECKING:
    from graph.server import ServerAddress

COMMAND = Path(sys.executable).with_name("cobuild")


class Desk:
    """A clerk's folder, and the command line over a database; without one where ``server`` is None."""

    def __init__(self, folder: Path, server: ServerAddress | None = None) -> None:
        self.folder = folder
        self.variables = {"COBUILD_DATA": str(folder / "data"), "COBUILD_LANG": "en"}
        if server is not None:
            self.variables |= {"COBUILD_NEO4J_URI": server.uri, "COBUILD_NEO4J_PASSWORD": server.password}
            del self.variables["COBUILD_DATA"]

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [COMMAND, *words],
            cwd=self.folder,
            env={**os.environ, **self.variables},
            capture_output=True,
            text=True,
            timeout=120,
            stdin=subprocess.DEVNULL,
        )

    def json(self, *words: str) -> dict[str, Any]:
        done = self.run("import", *words, "--json")
        found: dict[str, Any] = json.loads(done.stdout)
        assert (done.returncode == exits.ANSWERED_WITH_ERRORS) == any(
            each["severity"] == "ERROR" for each in found["problems"]
        )
        return found


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def counts(found: dict[str, Any]) -> tuple[int, ...]:
    return tuple(found[name] for name in ("created", "changed", "ended", "unchanged"))


def test_a_clean_workbook_comes_in_once(emptied: Emptied, neo4j_server: ServerAddress, tmp_path: Path) -> None:
    emptied.run(migrate(emptied.db))
    desk = Desk(tmp_path, neo4j_server)
    xlsx(tmp_path / "单位.xlsx", units(SCHOOL, CLINIC))
    dry = desk.json("单位.xlsx", "--dry-run")
    assert emptied.nodes() == {}
    told = desk.run("import", "单位.xlsx")
    assert (told.returncode, emptied.nodes()) == (0, {})
    assert "Nothing was written." in told.stdout
    done = desk.json("单位.xlsx", "--yes")
    assert counts(done) == counts(dry) == (done["created"], 0, 0, 0)
    assert done["applied"]
    assert {each["name"] for each in emptied.nodes().values()} == {"荷风小学", "荷风诊所", "荷风社区", "单位"}
    asked = desk.run(
        *("query", "--direct"),
        "{ units { nodes { name locatedIn { nodes { name } } } } imports(first: 5) { importsTotal imports { "
        "files { name sha256 } created problemsTotal problems { cell code messageZh } } } }",
    )
    answer = json.loads(asked.stdout)["data"]
    assert [each["name"] for each in answer["units"]["nodes"]] == ["荷风小学", "荷风诊所"]
    (record,) = answer["imports"]["imports"]
    assert (answer["imports"]["importsTotal"], record["created"]) == (1, done["created"])
    assert [each["name"] for each in record["files"]] == ["单位.xlsx"]
    assert len(record["files"][0]["sha256"]) == 64
    assert len(record["problems"]) == record["problemsTotal"] == len(done["problems"])
    refused = desk.run("query", "--direct", '{ imports(after: "nonsense") { importsTotal } }')
    assert "after is not a cursor" in refused.stdout
    assert counts(desk.json("单位.xlsx", "--yes")) == (0, 0, 0, done["created"])

    xlsx(tmp_path / "单位.xlsx", units(SCHOOL, SHOP))
    assert counts(desk.json("单位.xlsx", "--yes"))[1:3] == (0, 1)
    shown = desk.run("import", "单位.xlsx")
    assert "单位!A3: gone from the file: 驻在 荷风诊所 → 荷风社区" in shown.stdout


def test_an_error_keeps_everything_from_being_written(
    emptied: Emptied, neo4j_server: ServerAddress, tmp_path: Path
) -> None:
    emptied.run(migrate(emptied.db))
    desk = Desk(tmp_path, neo4j_server)
    xlsx(tmp_path / "好.xlsx", units(SCHOOL))
    xlsx(tmp_path / "坏.xlsx", units(CLINIC, ["荷风书店", "企业", "荷风社区", "123"]))
    done = desk.run("import", "好.xlsx", "坏.xlsx", "--yes")
    assert done.returncode == exits.ANSWERED_WITH_ERRORS
    assert "单位!D3: error:" in done.stdout
    assert emptied.nodes() == {}


def test_without_a_graph_everything_would_be_new(desk: Desk) -> None:
    xlsx(desk.folder / "一.xlsx", units(SCHOOL))
    xlsx(desk.folder / "二.xlsx", units(SCHOOL, ["荷风书店", "企业", "荷风社区", "123"]))
    found = desk.json("一.xlsx", "二.xlsx", "--dry-run")
    error = next(each for each in found["problems"] if each["severity"] == "ERROR")
    assert error == {
        "file": "二.xlsx",
        "sheet": "单位",
        "cell": "D3",
        "severity": "ERROR",
        "code": "CREDIT_CODE",
        "message": "“123” has 3 characters; a credit code has 18.",
    }
    # The school of the second file is that of the first.
    named = [each["name"] for each in found["changes"] if each["action"] == "CREATED" and each["type"] == "Unit"]
    assert named == ["荷风小学", "荷风书店"]
    assert not (desk.folder / "data").exists()


def test_words_that_are_not_understood_are_refused(desk: Desk) -> None:
    xlsx(desk.folder / "一.xlsx", units(SCHOOL))
    xlsx(desk.folder / "二.xlsx", units(SCHOOL))
    (desk.folder / "另").mkdir()
    xlsx(desk.folder / "另" / "一.xlsx", units(CLINIC))
    refused = desk.run("import", "一.xlsx", "另/一.xlsx", "--dry-run")
    assert (refused.returncode, "Two files are called 一.xlsx" in refused.stderr) == (exits.USAGE, True)
    for words in (["--end", "soon"], ["--source", "荷风", "二.xlsx"], ["--annotated", "copy.xlsx", "二.xlsx"]):
        assert desk.run("import", "一.xlsx", *words).returncode == exits.USAGE


def test_the_annotated_copy_marks_cells_and_is_read_back(desk: Desk) -> None:
    xlsx(desk.folder / "单位.xlsx", units(SCHOOL, ["荷风书店", "企业", "荷风社区", "123"]))
    desk.run("import", "单位.xlsx", "--dry-run", "--annotated", "核对.xlsx")
    book = openpyxl.load_workbook(desk.folder / "核对.xlsx")
    cell = book["单位"]["D3"]
    assert cell.value == "123"
    assert "错误：“123”有 3 位" in cell.comment.text
    assert cell.fill.start_color.rgb.endswith("FFC7CE")
    review = [[each.value for each in row] for row in book["导入核对"].iter_rows()]
    assert review[0] == ["工作表", "单元格", "级别", "代码", "说明", "决定"]
    assert ["单位", "D3", "错误", "CREDIT_CODE"] in [row[:4] for row in review]
    before, after = (desk.json(name, "--dry-run") for name in ("单位.xlsx", "核对.xlsx"))
    assert [{**each, "file": ""} for each in after["problems"]] == [{**each, "file": ""} for each in before["problems"]]


def test_a_file_of_another_format_is_annotated_as_xlsx(desk: Desk) -> None:
    (desk.folder / "单位.csv").write_text("单位名称,所属社区,统一社会信用代码\n荷风小学,荷风社区,123\n", "gb18030")
    (desk.folder / "copies").mkdir()
    desk.run("import", "单位.csv", "--dry-run", "--annotated", "copies")
    book = openpyxl.load_workbook(desk.folder / "copies" / "单位-核对.xlsx")
    assert "错误" in book.worksheets[0]["C2"].comment.text


def test_a_corrected_mapping_is_remembered(desk: Desk) -> None:
    xlsx(
        desk.folder / "单位.xlsx",
        {"驻区单位": [["单位名称", "单位性质", "所属社区", "内码"], ["荷风小学", "学校", "荷风社区", "A1"]]},
    )
    first = desk.json("单位.xlsx", "--dry-run")
    assert [each["cell"] for each in first["problems"] if each["code"] == "HEADING_UNKNOWN"] == ["D1"]
    done = desk.run("mapping", "单位.xlsx", "--source", "荷风街道")
    path = desk.folder / "data" / "mappings" / "荷风街道.yaml"
    assert str(path) in done.stdout
    path.write_text(path.read_text("utf-8").replace("内码: details", "内码: left out"), "utf-8")
    again = desk.json("单位.xlsx", "--dry-run")
    assert [each for each in again["problems"] if each["code"] == "HEADING_UNKNOWN"] == []
    # What was corrected stays, and other tables come beside it.
    xlsx(desk.folder / "资源.xlsx", {"资源": [["资源名称", "提供单位", "资源类别"], ["操场", "荷风小学", "场地"]]})
    assert desk.run("mapping", "资源.xlsx", "--source", "荷风街道").returncode == 0
    text = path.read_text("utf-8")
    assert "内码: left out" in text
    assert "资源名称: name" in text
    path.write_text("cobuild-mapping: 2\n", "utf-8")
    assert desk.run("import", "单位.xlsx", "--dry-run").returncode == exits.ANSWERED_WITH_ERRORS


def test_a_template_is_read_as_people_fill_it_in(desk: Desk) -> None:
    assert desk.run("template", "units", "协议", "--output", "模板.xlsx").returncode == exits.USAGE
    assert desk.run("template", "units", "共建协议", "--output", "模板.xlsx").returncode == 0
    empty = desk.json("模板.xlsx", "--dry-run")
    assert counts(empty) == (0, 0, 0, 0)
    assert {each["severity"] for each in empty["problems"]} == {"NOTE"}

    book = openpyxl.load_workbook(desk.folder / "模板.xlsx")
    sheet = book["驻区单位"]
    headings = [cell.value for cell in sheet[1]]
    assert sheet["A1"].comment is not None
    assert sheet["A2"].value.startswith("（示例）")
    assert sheet.cell(2, headings.index("单位性质") + 1).value == "学校"
    assert any("导入选项" in rule.formula1 for rule in sheet.data_validations.dataValidation)
    # One column is deleted, one is moved to the end, one is added.
    kind = headings.index("单位性质")
    sheet.delete_cols(headings.index("统一社会信用代码") + 1)
    letter, beyond = letters(kind), sheet.max_column + 1
    sheet.move_range(f"{letter}1:{letter}2", 0, beyond - kind - 1)
    sheet.cell(1, kind + 1, "楼宇")
    for heading, value in (("单位名称", "荷风小学"), ("所属社区", "荷风社区"), ("楼宇", "3号楼"), ("单位性质", "学校")):
        column = next(cell.column for cell in sheet[1] if cell.value == heading)
        sheet.cell(3, column, value)
    book.save(desk.folder / "填.xlsx")
    found = desk.json("填.xlsx", "--dry-run")
    assert [each["name"] for each in found["changes"] if each["type"] == "Unit"] == ["荷风小学"]
    assert {each["code"] for each in found["problems"] if each["severity"] != "NOTE"} == {"HEADING_UNKNOWN"}
    assert desk.run("template", "units", "--output", "模板.xlsx").returncode == exits.USAGE
