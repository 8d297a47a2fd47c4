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
from tests.databases import Emptied
from tests.imports.test_import_command import COMMAND, Desk, counts
from tests.sheets.workbooks import xlsx

if TYPE_CHECKING:
    from graph.server import ServerAddress

HEADINGS = ["单位名称", "单位性质", "所属社区"]
LISTED = [["荷风农商银行", "银行"], ["荷风第一小学", "学校"], ["荷风医院", "医院"]]
NAMED = [["荷风农商行", "银行"], ["荷风一小", "学校"], ["荷风医苑", "医院"]]
"""One is a body of the graph, one is another than the nearest, and of one nobody decides."""


def units(rows: list[list[str]], title: str) -> dict[str, list[list[Any]]]:
    return {"单位": [[title], HEADINGS, *([*row, "荷风社区"] for row in rows)]}


@pytest.fixture
def desk(emptied: Emptied, neo4j_server: ServerAddress, tmp_path: Path) -> Desk:
    """A desk whose graph has the units of a community; another list of it lies on the desk."""
    emptied.run(migrate(emptied.db))
    made = Desk(tmp_path, neo4j_server)
    xlsx(tmp_path / "名录.xlsx", units(LISTED, "荷风社区驻区单位名录"))
    assert made.json("名录.xlsx", "--yes")["applied"]
    xlsx(tmp_path / "荷风社区联建.xlsx", units(NAMED, "荷风社区联建单位基本情况"))
    return made


def names(emptied: Emptied) -> dict[str, list[str]]:
    """The units of the graph with their other names."""
    return {node["name"]: node.get("aliases", []) for node in emptied.nodes().values() if "Unit" in node["labels"]}


def near(found: dict[str, Any]) -> list[str]:
    return [each["cell"] for each in found["problems"] if each["code"] == "BODY_NEAR"]


DECIDED = {
    "荷风农商银行": ["荷风农商行"],
    "荷风第一小学": [],
    "荷风医院": [],
    "荷风一小": [],
    "荷风医苑": [],
}


def test_decisions_in_the_returned_copy(desk: Desk, emptied: Emptied) -> None:
    folder = desk.folder
    found = desk.json("荷风社区联建.xlsx", "--dry-run", "--annotated", "核对.xlsx")
    assert near(found) == ["A3", "A4", "A5"]
    book = openpyxl.load_workbook(folder / "核对.xlsx")
    review = book["导入核对"]
    rows = {row[1].value: row for row in review.iter_rows(min_row=2) if row[3].value == "BODY_NEAR"}
    choices = {str(rule.sqref): rule.formula1 for rule in review.data_validations.dataValidation}
    for cell, said in (("A3", "荷风农商银行 [hefengshequ-hefengnongshangyinhang]"), ("A4", "新建")):
        decision = rows[cell][5]
        assert said in choices[decision.coordinate]
        decision.value = said
    book.save(folder / "核对.xlsx")

    # The copy is a version of its file, whatever it is called.
    done = desk.json("核对.xlsx", "--yes")
    assert (done["applied"], near(done)) == (True, ["A5"])
    assert names(emptied) == DECIDED
    for file in ("核对.xlsx", "荷风社区联建.xlsx"):
        again = desk.json(file, "--yes")
        assert (near(again), counts(again)[:3]) == ([], (0, 0, 0))

    # A decision is of a name, not of whatever is in its cell later.
    book["单位"].insert_rows(3)
    for column, value in enumerate(["荷风书店", "商场", "荷风社区"], 1):
        book["单位"].cell(3, column, value)
    book.save(folder / "核对.xlsx")
    moved = [each["cell"] for each in desk.json("核对.xlsx", "--dry-run")["problems"] if each["severity"] == "ERROR"]
    assert moved == ["A3", "A4"]


def test_decisions_at_the_terminal(desk: Desk, emptied: Emptied) -> None:
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
