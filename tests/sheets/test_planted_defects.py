"""In a table of every subject, a slip in any column is told at its cell, and nothing else is."""

from __future__ import annotations

from typing import Any

import pytest

from graph.rules.credit_codes import check_character
from sheets.subjects import BY_NAME, SUBJECTS, Field, How, Subject
from sheets.values.names import split
from tests.sheets.reading import read

OTHER = "91110000000000000"
CLEAN: dict[How, tuple[Any, Any]] = {
    How.NAME: ("青禾小学", "荷风医院"),
    How.NAMES: ("青禾银行、青禾书店", "荷风银行"),
    How.PARTIES: ("青禾委", "荷风局"),
    How.TITLE: ("助餐，助浴", "路灯"),
    How.TEXT: ("甲", "乙"),
    How.GROUP: ("困难家庭", "学生"),
    How.LIST: ("1.操场；2.教室", "场地"),
    How.DATE: ("2023.3.1", "2023年5月"),
    How.TERM: ("2023.3—2025.3", "长期"),
    How.WHEN: ("2023.3.1", "2023年3月5日"),
    How.TIME: ("9:00", "下午2点"),
    How.COUNT: (50, "30人"),
    How.AMOUNT: (0.5, "0.7"),
    How.YES: ("是", "否"),
    How.CREDIT_CODE: ("91350100M000100Y43", OTHER + check_character(OTHER)),
    How.PHONE: (58123456, "0571-88888888"),
    How.ORDINAL: (1, 2),
    How.GROUP_COUNT: (2, 1),
    How.MONTH_SUMMARY: (None, None),
}
WRONG: dict[How, tuple[Any, str]] = {
    How.NAME: ("各社区", "NAME_NONE"),
    How.NAMES: ("等8家单位", "NAME_NONE"),
    How.PARTIES: ("各单位", "NAME_NONE"),
    How.GROUP: ("张某某", "PRIVATE_PERSON"),
    How.DATE: ("2023.2.30", "DATE_IMPOSSIBLE"),
    How.TERM: ("2025.3—2023.3", "DATES_REVERSED"),
    How.WHEN: ("2023年13月", "DATE_IMPOSSIBLE"),
    How.TIME: ("25:00", "TIME_IMPOSSIBLE"),
    How.COUNT: (-5, "NUMBER_NEGATIVE"),
    How.AMOUNT: ("不少", "NUMBER_NOT_UNDERSTOOD"),
    How.YES: ("也许", "YES_NO_UNKNOWN"),
    How.CHOICE: ("外星人", "CHOICE_UNKNOWN"),
    How.CREDIT_CODE: ("91350100M000100Y44", "CREDIT_CODE"),
    How.PHONE: ("13800138000", "PRIVATE_MOBILE"),
    How.GROUP_COUNT: (7, "COUNT_DIFFERS"),
}
TABLES = [subject for subject in SUBJECTS if subject.name != "statistics"]
"""All but those whose rows are periods."""
COLUMNS = [(subject.name, field.key) for subject in TABLES for field in subject.fields if field.how in WRONG]


def clean(field: Field, row: int) -> Any:
    """A value that fits a field. A last date is later than a first, a part no more than the whole."""
    if field.enum:
        return field.enum.values[row].zh.split("、")[0]
    if field.key in ("endDate", "due", "fulfilledOn", "deadline"):
        return ("2024.3.1", "2024年5月")[row]
    if field.key in ("membersCount", "bodiesCount"):
        return len(split(CLEAN[How.NAMES][row]))
    if field.key == "until":
        return ("10:30", "15:00")[row]
    if field.key == "left":
        return 0
    if field.key == "visits":
        return (50, "30人次")[row]
    if field.key in ("publicFunds", "otherFunds"):
        return 0.1
    if field.key == "rate":
        return None
    if field.how in (How.NAME, How.PARTIES):
        return f"{CLEAN[field.how][row]}{field.key}"
    return CLEAN[field.how][row]


def table(subject: Subject) -> list[list[Any]]:
    """A title, all headings that the subject knows, and two rows."""
    fields = subject.fields
    rows = [[clean(field, row) for field in fields] for row in (0, 1)]
    return [[f"青禾社区{subject.titles[0]}（2023年）"], [field.zh for field in fields], *rows]


@pytest.mark.parametrize("name", [subject.name for subject in TABLES])
def test_a_clean_table_has_no_slips(name: str) -> None:
    outcome = read(table(BY_NAME[name]))
    (understood,) = outcome.tables
    assert understood.mapping.subject
    assert understood.mapping.subject.name == name
    assert [field.key for field in understood.mapping.fields.values()] == [each.key for each in BY_NAME[name].fields]
    assert outcome.found() == []
    assert len(outcome.records[0]) == 2


@pytest.mark.parametrize(("name", "key"), COLUMNS)
def test_a_slip_is_told_at_its_cell(name: str, key: str) -> None:
    subject = BY_NAME[name]
    index = next(at for at, field in enumerate(subject.fields) if field.key == key)
    rows = table(subject)
    rows[3][index], code = WRONG[subject.fields[index].how]
    outcome = read(rows)
    cell = outcome.tables[0].table.grid.cell(3, index)
    assert outcome.found() == [(cell, code)]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        (subject.name, field.key)
        for subject in SUBJECTS
        for field in subject.fields
        if field.required and not field.group
    ],
)
def test_a_row_that_lacks_what_it_is_about(name: str, key: str) -> None:
    subject = BY_NAME[name]
    index = next(at for at, field in enumerate(subject.fields) if field.key == key)
    rows = table(subject)
    rows[3][index] = "待定"
    outcome = read(rows)
    named = subject.fields[index].how in (How.NAME, How.NAMES, How.PARTIES)
    cell = outcome.tables[0].table.grid.cell(3, index)
    assert outcome.found() == [(cell, "NAME_NONE" if named else "REQUIRED")]
    rows[3][index] = None
    assert read(rows).found() == [(cell, "REQUIRED")]


@pytest.mark.parametrize("name", [subject.name for subject in TABLES])
def test_the_number_of_a_person_is_repeated_in_no_message(name: str) -> None:
    subject = BY_NAME[name]
    for index in range(len(subject.fields)):
        rows = table(subject)
        rows[3][index] = "王明13800138000"
        outcome = read(rows)
        assert [each.message for each in outcome.problems if "13800138000" in each.message] == []
        assert outcome.cells("PRIVATE_MOBILE") == [outcome.tables[0].table.grid.cell(3, index)]
