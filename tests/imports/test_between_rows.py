"""What rows of several tables deny of each other: names nearly those of places, chairs, terms and states."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports.drafts import drafted

UNITS: list[list[Any]] = [
    ["荷塘街道青禾社区驻区单位名录"],
    ["单位名称", "单位性质", "入驻时间"],
    ["青禾小学", "学校", "2001.9.1"],
    ["青禾医院", "医院", "2003.5.1"],
    ["青禾书店", "商场", "2015.1.1"],
]
AGREED = ["编号", "协议名称", "甲方", "乙方", "签订日期", "有效期", "协议状态"]


def agreements(*rows: list[Any], title: str = "青禾社区共驻共建协议台账") -> list[tuple[str, str]]:
    outcome = drafted({"单位": UNITS, "协议": [[title], AGREED, *rows]})
    return [(cell, code) for sheet, cell, code in outcome.found() if sheet == "协议"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("青禾社区", False),
        ("青禾杜区", True),
        ("青和社区", True),
        # Another that may well be there.
        ("金禾社区", False),
    ],
)
def test_a_name_that_sounds_or_is_written_nearly_as_that_of_a_place(name: str, told: bool) -> None:
    found = agreements(["1", "操场协议", name, "青禾小学", "2025.3.1", "2025.3—2027.2", None])
    assert found == ([("C3", "BODY_UNKNOWN")] if told else [])


def test_a_street_that_sounds_like_another() -> None:
    rows = [["青禾社区", "荷塘街道", 2000], ["莲花社区", "荷塘街道", 2000], ["荷叶社区", "荷唐街道", 2000]]
    outcome = drafted({"社区": [["社区基本情况表"], ["社区名称", "所属街道", "户数"], *rows]})
    assert outcome.found() == [("社区", "B5", "BODY_UNKNOWN")]
    assert "荷塘街道" in outcome.message("BODY_UNKNOWN")


@pytest.mark.parametrize(
    ("signed", "term", "told"),
    [
        ("2025.3.20", "2025.3—2027.2", []),
        ("2025.3.1", "2025.3.1—2027.2.28", []),
        ("2024.12.28", "2025.1—2027.2", []),
        ("2025.8.1", "2025.3—2027.2", [("E3", "DATES_ORDER")]),
        ("2025.3.2", "2025.3.1—2027.2.28", [("E3", "DATES_ORDER")]),
    ],
)
def test_an_agreement_signed_after_its_start(signed: str, term: str, told: list[tuple[str, str]]) -> None:
    assert agreements(["1", "操场协议", "青禾社区", "青禾小学", signed, term, None]) == told


def test_an_agreement_with_a_unit_that_was_not_there_yet() -> None:
    row = ["1", "读书协议", "青禾社区", "青禾书店", "2012.5.1", "长期", None]
    assert agreements(row) == [("E3", "DATES_ORDER")]
    row[4] = "2015.1"
    assert agreements(row) == []


@pytest.mark.parametrize(
    ("title", "term", "status", "told"),
    [
        ("青禾社区协议台账", "2025.3—2099.2", "有效", []),
        ("青禾社区协议台账", "2020.3—2022.2", "已到期", []),
        ("青禾社区协议台账", "2025.3—2099.2", "已到期", [("G3", "STATUS_CONTRADICTS")]),
        ("青禾社区协议台账", "2025.3—2099.2", "已终止", []),
        ("青禾社区协议台账", "长期", "有效", []),
        ("青禾社区协议台账", "长期", "已到期", [("G3", "STATUS_CONTRADICTS")]),
        # The table is of a year in which it was over; without a year nobody knows of when the state is.
        ("青禾社区协议台账（2024年）", "2020.3—2022.2", "有效", [("G3", "STATUS_CONTRADICTS")]),
        ("青禾社区协议台账（2022年）", "2020.3—2022.2", "有效", []),
        ("青禾社区协议台账", "2020.3—2022.2", "有效", []),
    ],
)
def test_the_state_of_an_agreement_and_its_term(
    title: str, term: str, status: str, told: list[tuple[str, str]]
) -> None:
    assert agreements(["1", "操场协议", "青禾社区", "青禾小学", None, term, status], title=title) == told


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("2024年12月已终止", True),
        ("2027年2月到期", False),
        ("原协议2022年2月到期", False),
        ("到期后续签", False),
    ],
)
def test_a_note_that_it_was_over_before_its_term_is(note: str, told: bool) -> None:
    rows = [["青禾社区协议台账"], ["甲方", "乙方", "有效期", "备注"], ["青禾社区", "青禾小学", "2025.3—2027.2", note]]
    rows[2][2] = "2023.3—2027.2"
    found = drafted({"单位": UNITS, "协议": rows}).found()
    assert found == ([("协议", "D3", "END_IN_NOTE")] if told else [])


@pytest.mark.parametrize(("third", "told"), [("青禾医院", False), ("青禾小学", True), ("青禾社区", True)])
def test_one_body_twice_among_three_parties(third: str, told: bool) -> None:
    rows = [["青禾社区协议台账"], ["甲方", "乙方", "丙方"], ["青禾社区", "青禾小学", third]]
    found = drafted({"单位": UNITS, "协议": rows}).found()
    assert found == ([("协议", "C3", "PARTY_TWICE")] if told else [])


@pytest.mark.parametrize(
    ("due", "done", "told"),
    [("2024.12.31", "2025.2.1", []), ("2024.12.31", "2025.9.1", [("E3", "DATES_ORDER")])],
)
def test_what_was_done_after_the_agreement_was_over(due: str, done: str, told: list[tuple[str, str]]) -> None:
    headings = ["甲方", "乙方", "有效期", "完成时限", "完成日期", "承诺事项"]
    row = ["青禾社区", "青禾小学", "2023.3.1—2025.5.31", due, done, "开放操场"]
    found = drafted({"单位": UNITS, "协议": [["青禾社区协议台账"], headings, row]}).found()
    assert [(cell, code) for _, cell, code in found] == told


def test_a_state_that_may_be_of_long_ago_is_noted() -> None:
    rows: list[list[Any]] = [
        ["青禾社区协议台账"],
        AGREED,
        ["1", "操场协议", "青禾社区", "青禾小学", None, "2020.3—2022.2", "有效"],
    ]
    assert drafted({"单位": UNITS, "协议": rows}).found("TERM_OVER") == [("协议", "G3", "TERM_OVER")]


def test_one_agreement_under_two_numbers() -> None:
    row = ["操场协议", "青禾社区", "青禾小学", "2025.3.1", "2025.3—2027.2", None]
    assert agreements(["1", *row], ["2", *row]) == [("A4", "ROW_REPEATED")]
    other = [*row[:2], "青禾医院", *row[3:]]
    assert agreements(["1", *row], ["2", *other]) == []


def test_two_agreements_with_one_number_are_two() -> None:
    rows: list[list[Any]] = [
        ["青禾社区协议台账"], AGREED,
        ["1", "操场协议", "青禾社区", "青禾小学", "2025.3.1", "三年", None],
        ["1", "义诊协议", "青禾社区", "青禾医院", "2025.4.1", "两年", None],
    ]  # fmt: skip
    outcome = drafted({"单位": UNITS, "协议": rows})
    assert outcome.found() == [("协议", "A4", "NUMBER_TWICE")]
    assert set(outcome.nodes("Agreement")) == {"操场协议", "义诊协议"}


BODIES: list[list[Any]] = [
    ["荷塘街道议事机构一览表"],
    ["联合组织名称", "牵头单位", "成员单位"],
    ["青禾社区联席会议", "青禾社区党委", "青禾小学、青禾医院"],
]


@pytest.mark.parametrize(
    ("members", "unit", "told"),
    [
        ("青禾小学、青禾医院", "青禾医院", False),
        ("青禾小学、青禾医院", "青禾书店", True),
        ("青禾小学、青禾医院等8家单位", "青禾书店", False),
        ("青禾小学、青禾医院", "青禾社区党委", False),
    ],
)
def test_a_turn_of_a_unit_that_is_no_member(members: str, unit: str, told: bool) -> None:
    bodies = [*BODIES[:2], [*BODIES[2][:2], members]]
    rows = [["青禾社区联席会议轮值安排（2025年）"], ["季度", "轮值单位"], ["第一季度", unit]]
    found = drafted({"单位": UNITS, "组织": bodies, "轮值": rows}).found()
    assert found == ([("轮值", "B3", "NOT_A_MEMBER")] if told else [])


@pytest.mark.parametrize(
    ("holder", "unit", "told"),
    [
        ("李华", "青禾小学", False),
        ("李华", "青禾书店", True),
        # Nobody sits there yet.
        ("待补选", "青禾书店", False),
        # The community's own.
        ("李华", "青禾社区居委会", False),
        ("李华", "青禾社区党委", False),
    ],
)
def test_a_seat_of_a_unit_that_is_no_member(holder: str, unit: str, told: bool) -> None:
    rows = [["青禾社区联席会议组成人员名单"], ["姓名", "职务", "所属单位"], [holder, "兼职委员", unit]]
    found = drafted({"单位": UNITS, "组织": BODIES, "席位": rows}).found()
    assert found == ([("席位", "C3", "NOT_A_MEMBER")] if told else [])


def test_a_seat_of_a_unit_whose_branch_is_a_member() -> None:
    bodies = [*BODIES[:2], [*BODIES[2][:2], "中共青禾小学支部、青禾医院党总支"]]
    rows = [["青禾社区联席会议组成人员名单"], ["姓名", "职务", "所属单位"], ["李华", "兼职委员", "青禾小学"]]
    assert drafted({"单位": UNITS, "组织": bodies, "席位": rows}).found("NOT_A_MEMBER") == []


def test_a_turn_outside_the_year_of_its_title() -> None:
    rows = [["青禾社区联席会议轮值安排（2025年）"], ["季度", "轮值单位"], ["2024年第四季度", "青禾小学"]]
    assert drafted({"单位": UNITS, "组织": BODIES, "轮值": rows}).found() == [("轮值", "A3", "DATE_OUTSIDE")]


def test_a_seat_of_a_joint_body_that_the_list_of_them_lacks() -> None:
    rows = [["联合组织", "姓名", "职务", "所属单位"], ["青禾社区大党委", "何平", "兼职委员", "青禾小学"]]
    found = drafted({"单位": UNITS, "组织": BODIES, "席位": rows}).found()
    assert found == [("席位", "A2", "BODY_UNKNOWN")]


@pytest.mark.parametrize(
    ("body", "dates", "told"),
    [
        ("莲花社区大党委", ("2024年3月", "2026年12月"), True),
        ("莲花社区大党委", ("2027年1月", None), False),
        # The head of a community's body may also chair another of it, or that of the street.
        ("青禾社区联席会议", ("2024年3月", "2026年12月"), False),
        ("荷塘街道大工委", ("2024年3月", "2026年12月"), False),
    ],
)
def test_one_head_of_the_bodies_of_two_communities(body: str, dates: tuple[Any, ...], told: bool) -> None:
    headings = ["联合组织", "姓名", "职务", "任职时间", "届满日期"]
    rows: list[list[Any]] = [
        ["荷塘街道各社区大党委组成人员名单"], headings,
        ["青禾社区大党委", "王明", "书记", "2024年1月", "2026年12月"],
        [body, "王明", "书记", *dates],
    ]  # fmt: skip
    assert drafted({"席位": rows}).found("HOLDER_TWICE") == ([("席位", "B4", "HOLDER_TWICE")] if told else [])


def test_a_school_where_a_person_holds_a_seat() -> None:
    rows = [["青禾社区大党委组成人员名单"], ["姓名", "职务", "所属单位"], ["青禾小学", "兼职委员", "青禾小学"]]
    assert drafted({"单位": UNITS, "席位": rows}).found() == [("席位", "A3", "VALUE_MISPLACED")]


def test_numbers_of_two_years_are_figures_of_their_own() -> None:
    headings = ["共建单位", "开展活动次数", "投入资金（万元）"]
    sheets: dict[str, list[list[Any]]] = {
        f"{year}年": [[f"青禾社区共建成果统计表（{year}年）"], headings, ["青禾小学", count, 2.5]]
        for year, count in ((2024, 5), (2025, 6))
    }
    outcome = drafted({"单位": UNITS, **sheets})
    assert (outcome.found(), outcome.troubles()) == ([], [])
    figures = [each.content for each in outcome.draft.nodes.values() if each.content["type"] == "Figure"]
    said = sorted((each["what"], each["year"], each["value"], each.get("unit", "")) for each in figures)
    assert said == [
        ("开展活动次数", 2024, 5, ""), ("开展活动次数", 2025, 6, ""),
        ("投入资金", 2024, 25000, "元"), ("投入资金", 2025, 25000, "元"),
    ]  # fmt: skip
    assert {fact[2] for fact in outcome.facts("ABOUT")} == {"青禾小学"}


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (["2", "操场协议（续）", "青禾社区", "青禾小学", "2023.3.1", "1"], []),
        (["2", "操场协议（续）", "青禾社区", "青禾书店", "2023.3.1", "1"], [("F4", "ROW_CONTRADICTS")]),
        (["2", "操场协议（续）", "青禾社区", "青禾小学", "2019.3.1", "1"], [("E4", "DATES_ORDER")]),
        (["2", "操场协议（续）", "青禾社区", "青禾小学", "2023.3.1", "7"], [("F4", "REFERENCE_UNKNOWN")]),
    ],
)
def test_what_an_agreement_renews(row: list[Any], told: list[tuple[str, str]]) -> None:
    headings = ["编号", "协议名称", "甲方", "乙方", "签订日期", "续签自"]
    first = ["1", "操场协议", "青禾社区", "青禾小学", "2020.3.1", None]
    outcome = drafted({"单位": UNITS, "协议": [["青禾社区共驻共建协议台账"], headings, first, row]})
    assert [(cell, code) for sheet, cell, code in outcome.found() if sheet == "协议"] == told


@pytest.mark.parametrize(
    ("hours", "code"),
    [("需提前3天预约", "HOURS_IN_WORDS"), ("每月一次", "HOURS_IN_WORDS"), ("星期九", "HOURS_NOT_UNDERSTOOD")],
)
def test_words_on_when_something_is_offered(hours: str, code: str) -> None:
    rows = [["青禾社区资源清单"], ["资源名称", "提供单位", "开放时间"], ["操场", "青禾小学", hours]]
    outcome = drafted({"单位": UNITS, "资源": rows})
    assert outcome.found("HOURS_IN_WORDS", "HOURS_NOT_UNDERSTOOD") == [("资源", "C3", code)]


def test_two_communities_that_sound_alike_are_two() -> None:
    rows = [
        [f"{place[0]}{kind}", "学校", place]
        for place in ("荷风社区", "和风社区")
        for kind in ("小学", "中学", "幼儿园")
    ]
    outcome = drafted({"单位": [["荷塘街道驻区单位名录"], ["单位名称", "单位性质", "所属社区"], *rows]})
    assert outcome.found("BODY_UNKNOWN") == []
    assert {fact[0] for fact in outcome.facts("PART_OF")} == {"荷风社区", "和风社区"}
    slip = [*rows[:3], ["荷小卖部", "商场", "和风社区"]]
    outcome = drafted({"单位": [["荷塘街道驻区单位名录"], ["单位名称", "单位性质", "所属社区"], *slip]})
    assert outcome.found("BODY_UNKNOWN") == [("单位", "C6", "BODY_UNKNOWN")]
    # It may be new: then it lies where its row says.
    assert {fact[0] for fact in outcome.facts("PART_OF")} == {"荷风社区", "和风社区"}


@pytest.mark.parametrize(
    ("office", "unit"),
    [
        ("青禾小学校长", "青禾小学"),
        ("青禾医院党支部书记、院长", "青禾医院"),
        ("青禾书店副经理", "青禾书店"),
        ("青禾社区党委书记", None),
        ("退休教师", None),
    ],
)
def test_the_unit_in_a_column_of_units_and_posts(office: str, unit: str | None) -> None:
    rows = [["青禾社区大党委组成人员名单"], ["姓名", "职务", "工作单位及职务"], ["李华", "兼职委员", office]]
    outcome = drafted({"单位": UNITS, "席位": rows})
    assert outcome.found() == []
    assert {fact[2] for fact in outcome.facts("REPRESENTS")} == ({unit} if unit else set())
    assert outcome.nodes("Member")["李华"]["office"] == office


@pytest.mark.parametrize(("name", "told"), [("张三", True), ("王府井百货", False), ("金源", True), ("高德公司", False)])
def test_a_person_in_a_list_of_units(name: str, told: bool) -> None:
    found = drafted({"单位": [*UNITS, [name, "民营企业", None]]}).found("VALUE_MISPLACED")
    assert found == ([("单位", "A6", "VALUE_MISPLACED")] if told else [])
