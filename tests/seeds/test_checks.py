"""Everything that can be wrong with a data file says where it is and what to do."""

from __future__ import annotations

import asyncio

import pytest

from seeds import Problem, check_files
from seeds.credit_code import check_character, is_valid
from tests.seeds.conftest import Write

UNIT = "{type: Unit, id: u, name: 甲"
IDENTITY = "11010519491231002X"


def problems(write: Write, nodes: str = "[]", relationships: str = "[]", head: str = "cobuild: 1") -> list[Problem]:
    path = write(f"{head}\nnodes: {nodes}\nrelationships: {relationships}\n")
    return asyncio.run(check_files(None, [path])).problems


@pytest.mark.parametrize(
    ("nodes", "path", "message", "mend"),
    [
        ("[{type: Unt, id: u, name: 甲}]", "nodes[0].type", "'Unt' is no type here", "Did you mean Unit?"),
        ("[{id: u, name: 甲}]", "nodes[0].type", "type is missing", "Choose one of: Activity"),
        (f"[{UNIT}, kind: SCHOL}}]", "nodes[0].kind", "'SCHOL' is not allowed", "Did you mean SCHOOL?"),
        (f"[{UNIT}, knd: SCHOOL}}]", "nodes[0].knd", "Unit has no property 'knd'", "Did you mean kind?"),
        (f"[{UNIT}, validFrom: 2020-01-01}}]", "nodes[0].validFrom", "no property", "details"),
        ("[{type: Unit, id: u}]", "nodes[0].name", "'name' is missing", "Add it"),
        ("[{type: Unit, id: u, name: 96345}]", "nodes[0].name", "is int, not string", "quotes"),
        (f"[{UNIT}, members: many}}]", "nodes[0].members", "'many' is str, not integer", "integer"),
        (f"[{UNIT}, aliases: 乙}}]", "nodes[0].aliases", "not array", "array"),
        ("[{type: Unit, id: a b, name: 甲}]", "nodes[0].id", "a b", "Mend"),
        (f"[{UNIT}, startDate: 2023-02-29}}]", "nodes[0].startDate", "no day of the calendar", "Mend the date"),
        (f"[{UNIT}, startDate: spring}}]", "nodes[0].startDate", "'spring' is no date", "2006, 2010-09"),
        (f"[{UNIT}, startDate: 2024-13}}]", "nodes[0].startDate", "no day of the calendar", "Mend"),
        (f"[{UNIT}, observedOn: 2024-02}}]", "nodes[0].observedOn", "'2024-02' is no date", "YYYY-MM-DD"),
        (f"[{UNIT}, startDate: 2024, endDate: 2023-12}}]", "nodes[0].endDate", "before it starts", "dates"),
        (f"[{UNIT}, creditCode: 91350100M000100Y44}}]", "nodes[0].creditCode", "check character", "18"),
        (f"[{UNIT}}}, {UNIT}}}]", "nodes[1].id", "already that of nodes[0]", "own id"),
        ("[plain]", "nodes[0]", "no mapping", "type"),
    ],
)
def test_nodes(write: Write, nodes: str, path: str, message: str, mend: str) -> None:
    [problem] = problems(write, nodes)
    assert problem.path == path
    assert message in problem.message
    assert mend in problem.mend
    assert problem.line == 2
    assert problem.file.endswith("data.yaml")


@pytest.mark.parametrize(
    ("relationship", "path", "message", "mend"),
    [
        ("{type: SERVES, from: u, to: c1}", "[0].to", "Nothing has the id 'c1'", "Did you mean c?"),
        ("{type: SERVES, from: c, to: u}", "[0]", "does not run from Community (c) to Unit (u)", "It runs from"),
        ("{type: SERVE, from: u, to: c}", "[0].type", "'SERVE' is no type", "Did you mean SERVES?"),
        ("{type: SERVES, from: u}", "[0].to", "'to' is missing", "Add"),
        (
            "{type: SERVES, from: u, to: c, sourceIds: [s]}",
            "[0].sourceIds[0]",
            "Nothing has the id 's'",
            "Add the node",
        ),
        ("{type: SERVES, from: u, to: c, line: HOME}", "[0].line", "SERVES has no property 'line'", "details"),
    ],
)
def test_relationships(write: Write, relationship: str, path: str, message: str, mend: str) -> None:
    nodes = f"[{UNIT}}}, {{type: Community, id: c, name: 乙}}]"
    [problem] = problems(write, nodes, f"[{relationship}]")
    assert problem.path == f"relationships{path}"
    assert message in problem.message
    assert mend in problem.mend
    assert problem.line == 3


def test_a_symmetric_relationship_runs_either_way(write: Write) -> None:
    nodes = f"[{UNIT}}}, {{type: Community, id: c, name: 乙}}]"
    for ends in ("from: u, to: c", "from: c, to: u"):
        assert problems(write, nodes, f"[{{type: CO_BUILDS_WITH, {ends}}}]") == []


@pytest.mark.parametrize(
    ("node", "path", "message"),
    [
        ("{type: Member, id: m, name: 甲}", "office", "holder of a public office"),
        ("{type: Member, id: m, name: 甲, office: 书记, workContact: 13800138000}", "workContact", "is int"),
        ("{type: Member, id: m, name: 甲, office: 书记, workContact: 138-0013-8000}", "workContact", "mobile phone"),
        (f"{UNIT}, description: 联系人 13800138000}}", "description", "mobile phone"),
        (f"{UNIT}, details: {{note: {IDENTITY}}}}}", "details.note", "identity card"),
        (f"{UNIT}, details: {{note: [x, {IDENTITY[:17]}x]}}}}", "details.note[1]", "identity card"),
        (f"{UNIT}, description: 证号{IDENTITY}}}", "description", "identity card"),
        (f"{UNIT}, details: {{身份证号: 略}}}}", "details.身份证号", "fact about a person"),
        (f"{UNIT}, details: {{home_address: x}}}}", "details.home_address", "fact about a person"),
        ("{type: MemberGroup, id: g, name: 甲, situation: SUPPORTED, count: 7}", "count", "may be recognised"),
    ],
)
def test_what_may_not_be_said_about_people(write: Write, node: str, path: str, message: str) -> None:
    [problem] = problems(write, f"[{node}]")
    assert problem.path == f"nodes[0].{path}"
    assert message in problem.message


def test_numbers_that_are_nobodys(write: Write) -> None:
    """A phone line, a code, a sum of money, and eighteen digits with the wrong check digit."""
    good = "91350100M000100Y43"
    details = "{a: 13800138000, b: 110105194912310021}"
    nodes = f"[{UNIT}, creditCode: {good}, description: 0571-88888888, details: {details}}}]"
    assert problems(write, nodes) == []


def test_credit_codes() -> None:
    assert check_character("91350100M000100Y4") == "3"
    assert is_valid("91350100M000100Y43")
    assert not is_valid("91350100M000100Y44")
    assert not is_valid("91350100M000100Y4I")
    assert not is_valid("9135")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("nodes: []", "'cobuild' is missing"),
        ("cobuild: 2", "2 is not allowed"),
        ("cobuild: 1\nnode: []", "no property 'node'"),
        ("cobuild: 1\nnodes: {}", "not"),
        ("- a", "is a mapping"),
        ("", "is a mapping"),
        ("a: [", "This is no YAML"),
        ("cobuild: 1\ncobuild: 1", "stands here twice"),
    ],
)
def test_files_that_are_no_data_files(write: Write, text: str, message: str) -> None:
    [problem] = asyncio.run(check_files(None, [write(text)])).problems
    assert message in problem.message


def test_a_file_that_is_not_there(write: Write) -> None:
    [problem] = asyncio.run(check_files(None, [write("").with_name("none.yaml")])).problems
    assert "cannot be read" in problem.message


def test_dates_times_and_codes_stay_text(write: Write) -> None:
    share = "{type: Share, id: s, name: 甲, startDate: 2026-03-12, timeSlot: 14:00}"
    nodes = f"[{share}, {{type: Area, id: no, name: 'on', startDate: 2006}}]"
    assert problems(write, nodes) == []
