"""Everything that can be wrong with a data file says where it is and what to do."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from graph.rules.credit_codes import check_character, is_valid
from seeds import Problem, check_files
from seeds.chinese import date
from tests.seeds.conftest import Write

UNIT = "{type: Unit, id: u, name: 甲"
IDENTITY = "11010519491231002X"


def problems(write: Write, nodes: str = "[]", relationships: str = "[]", head: str = "cobuild: 1") -> list[Problem]:
    path = write(f"{head}\nnodes: {nodes}\nrelationships: {relationships}\n")
    return asyncio.run(check_files(None, [path])).problems


@pytest.mark.parametrize(
    ("nodes", "path", "message", "mend"),
    [
        ("[{type: Unt, id: u, name: 甲}]", "nodes[0].type", "Unknown type 'Unt'", "Did you mean Unit (单位)?"),
        ("[{id: u, name: 甲}]", "nodes[0].type", "type is missing", "Choose one of: Activity"),
        (f"[{UNIT}, kind: SCHOL}}]", "nodes[0].kind", "'SCHOL' is not allowed", "Did you mean SCHOOL (学校)?"),
        (f"[{UNIT}, knd: SCHOOL}}]", "nodes[0].knd", "Unit has no property 'knd'", "Did you mean kind?"),
        (f"[{UNIT}, validFrom: 2020-01-01}}]", "nodes[0].validFrom", "no property", "details"),
        ("[{type: Unit, id: u}]", "nodes[0].name", "'name' is missing", "Add it"),
        ("[{type: Unit, id: u, name: 96345}]", "nodes[0].name", "is int, not string", "quotes"),
        (f"[{UNIT}, members: many}}]", "nodes[0].members", "'many' is str, not integer", "integer"),
        (f"[{UNIT}, aliases: 乙}}]", "nodes[0].aliases", "not array", "array"),
        ("[{type: Unit, id: a b, name: 甲}]", "nodes[0].id", "a b", "Correct"),
        (f"[{UNIT}, startDate: 2023-02-29}}]", "nodes[0].startDate", "not a day of the calendar", "Correct the date"),
        (f"[{UNIT}, startDate: spring}}]", "nodes[0].startDate", "'spring' is not a date", "2006, 2010-09"),
        (f"[{UNIT}, startDate: 2024-XX-32}}]", "nodes[0].startDate", "not a day of the calendar", "Correct"),
        (f"[{UNIT}, members: 3000000000}}]", "nodes[0].members", "at most 2,147,483,647", "Correct the number"),
        (f"[{UNIT}, members: {10**30}}}]", "nodes[0].members", "at most 2,147,483,647", "Correct the number"),
        (f"[{UNIT}, count: -3000000000}}]", "nodes[0].count", "at least -2,147,483,648", "Correct the number"),
        ("[{type: Figure, id: f, name: 甲, value: 1%s}]" % ("0" * 400), "nodes[0].value", "at most", "Correct"),
        (f"[{UNIT}, startDate: 2024-13}}]", "nodes[0].startDate", "not a day of the calendar", "Correct"),
        (f"[{UNIT}, observedOn: 2024-02}}]", "nodes[0].observedOn", "'2024-02' is not a date", "YYYY-MM-DD"),
        (f"[{UNIT}, startDate: 2024, endDate: 2023-12}}]", "nodes[0].endDate", "before it starts", "dates"),
        (f"[{UNIT}, creditCode: 91350100M000100Y44}}]", "nodes[0].creditCode", "check character", "18"),
        (f"[{UNIT}}}, {UNIT}}}]", "nodes[1].id", "already used by nodes[0]", "own id"),
        ("[plain]", "nodes[0]", "not a mapping", "type"),
    ],
)
def test_nodes(write: Write, nodes: str, path: str, message: str, mend: str) -> None:
    [problem] = problems(write, nodes)
    assert problem.path == path
    assert message in problem.message
    assert mend in problem.fix
    assert problem.line == 2
    assert problem.file.endswith("data.yaml")


@pytest.mark.parametrize(
    ("relationship", "path", "message", "mend"),
    [
        ("{type: SERVES, from: u, to: c1}", "[0].to", "No node has the id 'c1'", "Did you mean c (乙)?"),
        ("{type: SERVES, from: c, to: u}", "[0]", "does not run from Community (c) to Unit (u)", "It runs from"),
        ("{type: SERVE, from: u, to: c}", "[0].type", "Unknown type 'SERVE'", "Did you mean SERVES (服务)?"),
        ("{type: SERVES, from: u}", "[0].to", "'to' is missing", "Add"),
        (
            "{type: SERVES, from: u, to: c, sourceIds: [s]}",
            "[0].sourceIds[0]",
            "No node has the id 's'",
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
    assert mend in problem.fix
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
        ("", "no content"),
        ("a: [", "This is not YAML"),
        ("cobuild: 1\ncobuild: 1", "is given twice"),
    ],
)
def test_files_that_are_no_data_files(write: Write, text: str, message: str) -> None:
    [problem] = asyncio.run(check_files(None, [write(text)])).problems
    assert message in problem.message


def test_a_file_that_is_not_there(write: Write) -> None:
    [problem] = asyncio.run(check_files(None, [write("").with_name("none.yaml")])).problems
    assert "cannot be read" in problem.message


def test_every_problem_is_found_at_once(write: Write) -> None:
    """A wrong value in one row hides neither a missing end nor another row's problem."""
    nodes = f"[{UNIT}, kind: SCHOL}}, {{type: Community, id: c, name: 乙, startDate: spring}}]"
    rows = "[{type: SERVES, from: u, to: x}, {type: SERVES, from: u, to: c, certainty: SURE, sourceIds: [y]}]"
    paths = [each.path for each in problems(write, nodes, rows)]
    assert paths == [
        "nodes[0].kind",
        "nodes[1].startDate",
        "relationships[1].certainty",
        "relationships[0].to",
        "relationships[1].sourceIds[0]",
    ]


def test_a_file_without_content_is_refused(write: Write) -> None:
    [problem] = problems(write)
    assert "no content" in problem.message


def test_long_values_are_cut(write: Write) -> None:
    [problem] = problems(write, f"[{UNIT}, kind: {'x' * 5000}}}]")
    assert "5,000 characters" in problem.message
    assert len(str(problem)) < 2500
    assert len(problem.value) == 101
    [problem] = problems(write, f"[{{type: Unit, id: u, name: {'名' * 5000}}}]")
    assert "at most 1,000 characters" in problem.message


@pytest.mark.parametrize(
    ("encoding", "hint"), [("gb18030", "GB18030 (GBK)"), ("utf-16", "UTF-16"), ("latin-1", "not UTF-8 text.")]
)
def test_the_likely_encoding_is_named(tmp_path: Path, encoding: str, hint: str) -> None:
    text = "naïve café" if encoding == "latin-1" else f"cobuild: 1\nnodes: [{UNIT}，荷风社区}}]\n"
    path = tmp_path / "data.yaml"
    path.write_bytes(text.encode(encoding))
    [problem] = asyncio.run(check_files(None, [path])).problems
    assert hint in problem.message
    assert "Save it as UTF-8" in problem.fix


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("cobuild: 1\nnodes:\n- type: Unit\n\tid: u\n", 4, "tab"),
        ("cobuild: 1\nnodes:\n- type: Unit\n  id:u\n  name: 甲\n", 5, "space after the colon"),
        ("cobuild: 1\nnodes:\n- type: Unit\n  id：u\n  name: 甲\n", 5, "“：”"),
        ("cobuild: 1\nnodes:\n- type: Unit\n   id: u\n", 4, "Indent"),
        ("cobuild: 1\ntitle: 共建: 一览\n", 2, "quotes"),
    ],
)
def test_slips_of_notation_get_a_hint(write: Write, text: str, line: int, hint: str) -> None:
    [problem] = asyncio.run(check_files(None, [write(text)])).problems
    assert hint in problem.fix
    assert problem.line == line


def test_full_width_signs_get_a_hint(write: Write) -> None:
    [problem] = problems(write, "[type：Unit]")
    assert "“：”" in problem.fix
    nodes = f"[{UNIT}}}, {{type: Source, id: s, name: 乙}}, {{type: Community, id: c, name: 丙}}]"
    [problem] = problems(write, nodes, "[{type: SERVES, from: u, to: c, sourceIds: [s，t]}]")
    assert "“，”" in problem.fix


def test_chinese_forms_are_understood_and_reported(write: Write) -> None:
    nodes = "[{type: 单位, id: u, name: 甲, kind: 学校, startDate: 2026年6月30日, endDate: 2027/3}]"
    found = problems(write, nodes)
    assert {each.severity for each in found} == {"NOTE"}
    assert [each.message for each in found] == [
        "'单位' is read as Unit.",
        "'2026年6月30日' is read as 2026-06-30.",
        "'2027/3' is read as 2027-03.",
        "'学校' is read as SCHOOL.",
    ]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026年", "2026"),
        ("2026年6月", "2026-06"),
        ("2026/6/3", "2026-06-03"),
        ("2026年6月30号", "2026-06-30"),
        ("２０２０-０１", "2020-01"),
        ("２０２６年６月３日", "2026-06-03"),
        ("2020-01", None),
        ("2026年初", None),
        ("6月30日", None),
        ("2026.6.30.1", None),
    ],
)
def test_chinese_dates(text: str, meant: str | None) -> None:
    assert date(text) == meant


PLACES = "{type: Area, id: a, name: 甲}, {type: Area, id: b, name: 乙}, {type: Area, id: c, name: 丙}"


def part(source: str, target: str, more: str = "") -> str:
    return f"{{type: PART_OF, from: {source}, to: {target}{more}}}"


def test_circles_of_parts_are_refused(write: Write) -> None:
    round_ = f"[{part('a', 'b')}, {part('b', 'c')}, {part('c', 'a')}]"
    [problem] = problems(write, f"[{PLACES}]", round_)
    assert "circle" in problem.message
    assert problem.path == "relationships[2]"


@pytest.mark.parametrize(
    "rows",
    [
        # Two hierarchies may order the same places differently, and so may two times.
        [part("a", "b", ", kind: ADMINISTRATIVE"), part("b", "a", ", kind: PARTY_SERVICE")],
        [part("a", "b", ", endDate: 2019"), part("b", "a", ", startDate: 2020")],
    ],
)
def test_what_is_no_circle(write: Write, rows: list[str]) -> None:
    assert problems(write, f"[{PLACES}]", f"[{', '.join(rows)}]") == []


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (["{type: CO_BUILDS_WITH, from: u, to: u}"], "relationship to itself"),
        (["{type: SERVES, from: u, to: c}"] * 2, "repeats relationships[0]"),
        (["{type: SERVES, from: u, to: c, endDate: 2010}"], "holds on no day"),
        (["{type: SERVES, from: w, to: c, startDate: 2015}"], "holds on no day"),
    ],
)
def test_probable_mistakes_are_warnings(write: Write, rows: list[str], message: str) -> None:
    unit = f"{UNIT}, startDate: 2012}}, {{type: Unit, id: w, name: 丁, endDate: 2014}}"
    [problem] = problems(write, f"[{unit}, {{type: Community, id: c, name: 乙}}]", f"[{', '.join(rows)}]")
    assert problem.severity == "WARNING"
    assert message in problem.message
    assert "warning:" in str(problem)


def test_a_code_of_two_cases_is_a_warning(write: Write) -> None:
    cases = "[{type: Case, id: a, name: 甲, code: C90}, {type: Case, id: b, name: 乙, code: C90}]"
    [problem] = problems(write, cases)
    assert (problem.severity, problem.path) == ("WARNING", "nodes[1].code")
    assert "nodes[0]" in problem.message


def test_times_that_are_not_understood_are_warnings(write: Write) -> None:
    resource = "type: Resource, id: r, name: 体育馆, availability: 寒暑假每天、学期中每周六下午2点至5点"
    [problem] = problems(write, f"[{{{resource}}}]")
    assert (problem.severity, problem.path) == ("WARNING", "nodes[0].availability")
    assert "寒暑假每天、学期中每周六下午2点至5点" in problem.message
    # Hours in their structured form say what the text means.
    assert problems(write, f"[{{{resource}, openingHours: 'Sa 14:00-17:00'}}]") == []
    assert problems(write, "[{type: Share, id: s, name: 使用, timeSlot: 周三上午}]") == []
    [refused] = problems(write, f"[{{{resource}, openingHours: weekends}}]")
    assert (refused.severity, refused.path) == ("ERROR", "nodes[0].openingHours")


def test_suggestions_name_things_in_chinese(write: Write) -> None:
    nodes = f"[{UNIT}}}, {{type: Community, id: hf-1, name: 荷风社区}}]"
    [problem] = problems(write, nodes, "[{type: SERVES, from: u, to: 荷风小区}]")
    assert "Did you mean hf-1 (荷风社区)?" in problem.fix


def test_dates_times_and_codes_stay_text(write: Write) -> None:
    share = "{type: Share, id: s, name: 甲, startDate: 2026-03-12, timeSlot: 14:00}"
    nodes = f"[{share}, {{type: Area, id: no, name: 'on', startDate: 2006}}]"
    # A time by itself is no time slot: that is a warning, and it is the text that was written.
    assert [(problem.severity, problem.value) for problem in problems(write, nodes)] == [("WARNING", "14:00")]


def test_bodies_in_no_place_are_listed(write: Write) -> None:
    """By any way that `within` climbs; what lies in something of another file is taken to lie in a place."""
    path = write(
        """cobuild: 1
nodes:
- {type: Community, id: place, name: 社区}
- {type: Unit, id: resident, name: 甲}
- {type: PartyOrganization, id: branch, name: 甲支部}
- {type: PartyOrganization, id: core, name: 社区党委}
- {type: Unit, id: elsewhere, name: 乙}
- {type: Unit, id: nowhere, name: 丙}
- {type: Unit, id: guided, name: 丁}
relationships:
- {type: LOCATED_IN, from: resident, to: place}
- {type: PARTY_ORGANIZATION_OF, from: branch, to: resident}
- {type: LEADS, from: core, to: place, role: CORE}
- {type: LEADS, from: guided, to: place}
- {type: PART_OF, from: elsewhere, to: of-another-file}
"""
    )
    report = asyncio.run(check_files(None, [path]))
    assert report.unplaced == ["nowhere", "guided"]


def test_chinese_names_of_relationships_and_symmetric_repetitions(write: Write) -> None:
    path = write(
        """cobuild: 1
nodes:
- {type: 社区, id: c, name: 社区}
- {type: 单位, id: u, name: 甲}
relationships:
- {type: 驻在, from: u, to: c}
- {type: 结对, from: u, to: c}
- {type: 结对, from: c, to: u}
"""
    )
    report = asyncio.run(check_files(None, [path]))
    assert report.ok
    assert [p.path for p in report.problems if p.severity == "WARNING"] == ["relationships[2]"]
