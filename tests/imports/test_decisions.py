"""Names that may be bodies of the graph, decided at the terminal and in the returned copy, over the real database."""

from __future__ import annotations

import os
import pty
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from graph.store.migrations import migrate
from imports.annotating import annotate
from imports.importing import Options
from imports.run import Run
from tests.databases import Emptied
from tests.imports.test_import_command import COMMAND, Desk
from tests.sheets.workbooks import xlsx

if TYPE_CHECKING:
    from graph.server import ServerAddress

HEADINGS = ["单位名称", "单位性质", "所属社区"]
LISTED = [["荷风农商银行", "银行"], ["荷风第一小学", "学校"], ["荷风医院", "医院"]]
NAMED = [["荷风农商行", "银行"], ["荷风一小", "学校"], ["荷风医苑", "医院"]]
"""One is a body of the graph, one is another than the nearest, and of one nobody decides."""
DECIDED: dict[str, list[str]] = {
    "荷风农商银行": ["荷风农商行"],
    "荷风第一小学": [],
    "荷风医院": [],
    "荷风一小": [],
    "荷风医苑": [],
}


def units(rows: list[list[str]], title: str) -> dict[str, list[list[Any]]]:
    return {"单位": [[title], HEADINGS, *([*row, "荷风社区"] for row in rows)]}


@pytest.fixture
def listed(emptied: Emptied, tmp_path: Path) -> Path:
    """A second list of a community whose units are in the graph."""
    emptied.run(migrate(emptied.db))
    imported(emptied, xlsx(tmp_path / "名录.xlsx", units(LISTED, "荷风社区驻区单位名录")))
    return xlsx(tmp_path / "荷风社区联建.xlsx", units(NAMED, "荷风社区联建单位基本情况"))


def imported(emptied: Emptied, path: Path, *, apply: bool = True) -> Run:
    run = Run([path], Options())
    emptied.run(run.examine(emptied.db))
    if apply and not run.report.errors:
        emptied.run(run.apply(emptied.db))
    return run


def names(emptied: Emptied) -> dict[str, list[str]]:
    """The units of the graph with their other names."""
    return {node["name"]: node.get("aliases", []) for node in emptied.nodes().values() if "Unit" in node["labels"]}


def cells(run: Run, code: str) -> list[str]:
    return [each.cell for each in run.report if each.code.name == code]


def test_decisions_in_the_returned_copy(listed: Path, emptied: Emptied) -> None:
    copy = listed.with_name("核对.xlsx")
    found = imported(emptied, listed, apply=False)
    assert cells(found, "BODY_NEAR") == ["A3", "A4", "A5"]
    annotate(listed, copy, found.report, list(found.near()))
    book = openpyxl.load_workbook(copy)
    review = book["导入核对"]
    rows = {row[1].value: row for row in review.iter_rows(min_row=2) if row[3].value == "BODY_NEAR"}
    choices = {str(rule.sqref): str(rule.formula1) for rule in review.data_validations.dataValidation}
    for cell, said in (("A3", "荷风农商银行 [hefengshequ-hefengnongshangyinhang]"), ("A4", "新建")):
        decision = rows[cell][5]
        assert said in choices[decision.coordinate]
        decision.value = said
    book.save(copy)

    done = imported(emptied, copy)
    assert (done.applied, cells(done, "BODY_NEAR")) == (True, ["A5"])
    assert names(emptied) == DECIDED
    # The copy is a version of its file, whatever it is called.
    for path in (copy, listed):
        again = imported(emptied, path)
        assert cells(again, "BODY_NEAR") == []
        assert (again.outcome.created, again.outcome.changed, again.outcome.ended) == (0, 0, 0)

    # A decision is of a name, not of whatever is in its cell later.
    book["单位"].insert_rows(3)
    for column, value in enumerate(["荷风书店", "商场", "荷风社区"], 1):
        book["单位"].cell(3, column, value)
    book.save(copy)
    moved = imported(emptied, copy, apply=False)
    assert [each.cell for each in moved.report.errors] == ["A3", "A4"]


MENTIONED: dict[str, list[list[Any]]] = {
    "单位": [["荷风社区驻区单位"], HEADINGS, ["荷风邮政支局", "国企", "荷风社区"], ["荷风医院", "医院", "荷风社区"]],
    "协议": [["荷风社区协议台账"], ["编号", "甲方", "乙方"], ["HF-1", "荷风社区", "荷风邮政局"]],
    "活动": [
        ["荷风社区活动台账（2025年）"],
        ["活动名称", "活动时间", "主办单位", "参加单位"],
        ["义诊", "2025.3.1", "荷风医院", "云海书画社、云海棋社"],
    ],
}
"""Names that no list has: one is like another's, and of two in one cell nothing is known."""


@pytest.fixture
def mentioned(emptied: Emptied, tmp_path: Path) -> Path:
    emptied.run(migrate(emptied.db))
    return xlsx(tmp_path / "荷风社区台账.xlsx", MENTIONED)


def test_unknown_names_are_decided_in_the_returned_copy(mentioned: Path, emptied: Emptied) -> None:
    copy = mentioned.with_name("核对.xlsx")
    found = imported(emptied, mentioned, apply=False)
    assert cells(found, "BODY_UNKNOWN") == ["C3", "D3", "D3"]
    annotate(mentioned, copy, found.report, list(found.near()))
    book = openpyxl.load_workbook(copy)
    review = book["导入核对"]
    choices = {str(rule.sqref): str(rule.formula1) for rule in review.data_validations.dataValidation}
    decided = {"荷风邮政局": "荷风邮政支局 [单位!A3]", "云海书画社": "新建", "云海棋社": "云海书画社"}
    for name, said in decided.items():
        (row,) = (
            row for row in review.iter_rows(min_row=2) if row[3].value == "BODY_UNKNOWN" and name in str(row[4].value)
        )
        assert ("新建" in choices[row[5].coordinate]) is True
        assert (said in choices[row[5].coordinate]) is (name != "云海棋社")
        row[5].value = said
    book.save(copy)

    # What nobody lists is no body of the workbook yet.
    refused = imported(emptied, copy, apply=False)
    assert [(each.cell, each.code.name) for each in refused.report.errors] == [("D3", "DECISION_UNKNOWN")]
    row[5].value = "荷风医院"
    book.save(copy)
    done = imported(emptied, copy)
    assert (done.applied, cells(done, "BODY_UNKNOWN")) == (True, [])
    expected = {"荷风邮政支局": ["荷风邮政局"], "荷风医院": ["云海棋社"], "云海书画社": []}
    assert names(emptied) == expected
    for path in (copy, mentioned):
        again = imported(emptied, path)
        assert cells(again, "BODY_UNKNOWN") == []
        assert (again.outcome.created, again.outcome.changed, again.outcome.ended) == (0, 0, 0)
    assert names(emptied) == expected


def test_unknown_names_are_decided_at_the_terminal(
    mentioned: Path, emptied: Emptied, neo4j_server: ServerAddress
) -> None:
    desk = Desk(mentioned.parent, neo4j_server)
    first = terminal(desk, mentioned.name, "y", "n", "荷风医院", "y")
    assert first.count("the id of another") == 1
    assert first.count("nobody knows") == 2
    assert "Written." in first
    assert names(emptied) == {"荷风邮政支局": ["荷风邮政局"], "荷风医院": ["云海棋社"], "云海书画社": []}
    second = terminal(desk, mentioned.name)
    assert "nobody knows" not in second
    assert "Write this" not in second


def test_decisions_at_the_terminal(listed: Path, emptied: Emptied, neo4j_server: ServerAddress) -> None:
    desk = Desk(listed.parent, neo4j_server)
    first = terminal(desk, "荷风社区联建.xlsx", "y", "n", "", "y")
    assert first.count("the id of another") == 3
    assert "Written." in first
    assert names(emptied) == DECIDED
    second = terminal(desk, "荷风社区联建.xlsx")
    assert "the id of another" not in second
    assert "Write this" not in second


def terminal(desk: Desk, file: str, *answers: str) -> str:
    """What ``cobuild import --ask`` prints at a terminal where these answers are typed."""
    ours, theirs = pty.openpty()
    os.write(ours, "".join(f"{answer}\n" for answer in answers).encode())
    variables = {**os.environ, **desk.variables}
    words = [str(COMMAND), "import", file, "--ask"]
    with subprocess.Popen(words, cwd=desk.folder, env=variables, stdin=theirs, stdout=theirs, stderr=theirs) as done:
        os.close(theirs)
        said = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:  # Linux says so at the end.
                break
            if not part:
                break
            said += part
    os.close(ours)
    assert done.returncode == 0
    return said.decode()
