"""A mapping is written for people, corrected by them, and used for tables with the same headings."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from sheets.mapping.file import Known, written
from sheets.mapping.file import read as read_mapping
from sheets.problems import Report
from tests.sheets.reading import read, text

ROWS = list(text("单位名称 | 单位性质 | 内部编号 | 手机\n青禾小学 | 学校 | 7 | 1"))


def known(path: Path, content: str) -> tuple[list[Known], list[str]]:
    """What a mapping file says, and what is wrong with it."""
    path.write_text(content, "utf-8")
    report = Report()
    return read_mapping(path, report), [str(problem.message) for problem in report]


def proposed() -> str:
    (understood,) = read(ROWS, sheet="驻区单位").tables
    return written("青禾社区", [(understood.table, understood.mapping)])


def test_a_proposal_as_a_file() -> None:
    assert yaml.safe_load(proposed()) == {
        "cobuild-mapping": 1,
        "source": "青禾社区",
        "tables": [
            {
                "subject": "units",
                "headings": ["单位名称", "单位性质", "内部编号", "手机"],
                "columns": {"单位名称": "name", "单位性质": "kind", "内部编号": "details", "手机": "left out"},
            }
        ],
    }
    assert "青禾社区" in proposed()


def test_a_mapping_that_nobody_changed_changes_nothing_but_what_it_leaves_out(tmp_path: Path) -> None:
    """A column that was private is left out from then on, by decision of those who keep the mapping."""
    mapping, wrong = known(tmp_path / "m.yaml", proposed())
    assert wrong == []
    before, after = read(ROWS, sheet="驻区单位"), read(ROWS, sheet="驻区单位", known=mapping)
    assert after.values == before.values
    assert before.found() == [("C1", "HEADING_UNKNOWN"), ("D1", "PRIVATE_COLUMN")]
    assert after.found() == [("C1", "HEADING_UNKNOWN")]


def test_a_correction_is_remembered(tmp_path: Path) -> None:
    changed = proposed().replace("subject: units", "subject: resources").replace("单位名称: name", "单位名称: unit")
    changed = changed.replace("内部编号: details", "内部编号: name").replace("单位性质: kind", "单位性质: note")
    mapping, wrong = known(tmp_path / "m.yaml", changed)
    assert wrong == []
    shuffled = [[row[2], row[0], row[1], row[3]] for row in ROWS]
    outcome = read(shuffled, known=mapping)
    assert outcome.values == [{"name": "7", "unit": "青禾小学", "note": "学校"}]
    other = [*ROWS[0], "备注"]
    assert read([other, ROWS[1]], sheet="驻区单位", known=mapping).values[0]["name"] == "青禾小学"


@pytest.mark.parametrize("said", ["details", "phone"])
def test_a_mapping_does_not_open_what_is_private(tmp_path: Path, said: str) -> None:
    mapping, wrong = known(tmp_path / "m.yaml", proposed().replace("手机: left out", f"手机: {said}"))
    assert wrong == []
    outcome = read(ROWS, sheet="驻区单位", known=mapping)
    assert outcome.found() == [("C1", "HEADING_UNKNOWN"), ("D1", "PRIVATE_COLUMN")]
    assert outcome.records[0][0].details == {"内部编号": "7"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("a: [", "not YAML"),
        ("tables: []", "begins with"),
        ("cobuild-mapping: 1", "list of `tables`"),
        ("cobuild-mapping: 1\ntables: [1]", "give `subject`"),
        ("cobuild-mapping: 1\ntables: [{subject: unit, headings: [], columns: {}}]", "no subject is called unit"),
        ("cobuild-mapping: 1\ntables: [{subject: units, headings: 1, columns: {}}]", "list of texts"),
        ("cobuild-mapping: 1\ntables: [{subject: units, headings: [甲], columns: []}]", "for each heading"),
        (
            "cobuild-mapping: 1\ntables: [{subject: units, headings: [甲], columns: {乙: name}}]",
            "not among the headings",
        ),
        ("cobuild-mapping: 1\ntables: [{subject: units, headings: [甲], columns: {甲: nam}}]", "no field nam"),
        (
            "cobuild-mapping: 1\ntables: [{subject: units, headings: [甲, 乙], columns: {甲: name, 乙: name}}]",
            "name is the field of two columns",
        ),
    ],
)
def test_mistakes_in_a_mapping(tmp_path: Path, content: str, message: str) -> None:
    mapping, wrong = known(tmp_path / "m.yaml", content)
    assert mapping == []
    assert [message in each for each in wrong] == [True]


def test_a_mapping_that_is_not_there(tmp_path: Path) -> None:
    report = Report()
    assert read_mapping(tmp_path / "none.yaml", report) == []
    assert [problem.code.name for problem in report] == ["MAPPING"]
