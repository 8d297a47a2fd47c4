"""What a row is in, and what it is: places in each other's column, heads that are bodies, one person for two."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports.drafts import drafted

HEADINGS = ["单位名称", "单位性质", "所属社区", "所属街道"]


def units(*rows: list[Any]) -> list[tuple[str, str]]:
    others = [[f"{sign}桂花书店", "商场", "青禾社区", "荷塘街道"] for sign in "金丹银"]
    outcome = drafted({"单位": [["荷塘街道驻区单位名录"], HEADINGS, *others, *rows]})
    return [(cell, code) for _, cell, code in outcome.found()]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (["青禾小学", "学校", "青禾社区", "荷塘街道"], []),
        (["青禾小学", "学校", "荷塘街道", "青禾社区"], [("D6", "VALUE_MISPLACED"), ("C6", "VALUE_MISPLACED")]),
        (["青禾小学", "学校", "青禾社区", "桂花街道"], [("D6", "TWO_PLACES")]),
        (["莲花小学", "学校", "莲花社区", "桂花街道"], []),
        # Its kind is that of the unit whose it is.
        (["青禾小学联合党支部", "学校", "青禾社区", "荷塘街道"], []),
        (["青禾小学党支部", "党组织", "青禾社区", "荷塘街道"], []),
        (["青禾商圈党支部", "两新组织", "青禾社区", "荷塘街道"], []),
        (["各沿街商铺", "商场", "青禾社区", "荷塘街道"], [("A6", "NAME_NONE")]),
    ],
)
def test_where_a_unit_lies_and_what_it_is(row: list[Any], told: list[tuple[str, str]]) -> None:
    assert units(row) == told


def test_a_list_of_party_bodies() -> None:
    rows = [["区域内主要党组织资源"], ["党组织名称", "单位名称"], ["青禾小学党支部", "青禾小学"]]
    assert drafted({"党组织": rows}).found() == []


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (["王明", "副书记", "青禾小学"], ["王明", "兼职委员", "青禾医院"], True),
        (["王明", "副书记", "青禾小学"], ["李华", "兼职委员", "青禾医院"], False),
        (["王明", "副书记", "青禾社区党委"], ["王明", "委员", "青禾社区居委会"], False),
        (["王某", "副书记", "青禾小学"], ["王某", "兼职委员", "青禾医院"], False),
    ],
)
def test_one_person_for_two_units_of_a_body(one: list[Any], other: list[Any], told: bool) -> None:
    rows = [["青禾社区大党委组成人员名单"], ["姓名", "大党委职务", "所属单位"], one, other]
    assert drafted({"席位": rows}).found() == ([("席位", "A4", "HOLDER_TWICE")] if told else [])


@pytest.mark.parametrize(("kind", "told"), [("联合党委", False), ("联席会议", False), ("公司", True), (None, False)])
def test_the_kind_of_a_joint_body(kind: str | None, told: bool) -> None:
    rows: list[list[Any]] = [
        ["议事机构一览表"],
        ["联合组织名称", "组织类别", "成员单位"],
        ["青禾社区大党委", kind, "青禾小学"],
    ]
    outcome = drafted({"组织": rows})
    assert outcome.found() == ([("组织", "B3", "KIND_CONTRADICTS")] if told else [])
    assert set(outcome.nodes("JointCommittee")) == {"青禾社区大党委"}


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ([20, 18, 17, "40人次"], []),
        ([20, 18, 19, 40], [("E4", "COUNT_EXCEEDS")]),
        ([20, 18, 17, "40人"], [("F4", "UNIT_WRONG")]),
        ([20, 18, "17人次", 40], [("E4", "UNIT_WRONG")]),
    ],
)
def test_double_registration_below_headings_of_two_rows(row: list[Any], told: list[tuple[str, str]]) -> None:
    heads: list[list[Any]] = [
        ["单位", "共建社区", "党员情况", None, None, "活动情况"],
        [None, None, "党员总数", "应报到党员数", "已报到党员数", "参与人次"],
    ]

    def merge(book: Any) -> None:
        for area in ("A2:A3", "B2:B3", "C2:E2"):
            book["报到"].merge_cells(area)

    sheets: dict[str, list[list[Any]]] = {"报到": [["荷塘街道双报到统计表"], *heads, ["青禾小学", "青禾社区", *row]]}
    assert [(cell, code) for _, cell, code in drafted(sheets, merge).found()] == told


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (["青禾银行", "周强", "青禾银行党支部"], []),
        (["青禾银行", "周强", "青禾小学党支部"], [("C4", "ROW_CONTRADICTS")]),
        (["青禾银行", "青禾小学", "青禾银行党支部"], [("B4", "VALUE_MISPLACED")]),
        (["青禾小学分校", "周强", "青禾小学党支部"], []),
        (["青禾银行", "周强", "青禾商圈联合党支部"], []),
    ],
)
def test_the_head_and_the_party_body_of_another_unit(row: list[Any], told: list[tuple[str, str]]) -> None:
    headings = ["单位名称", "负责人", "党组织名称"]
    rows = [["青禾社区驻区单位名录"], headings, ["青禾小学", "赵敏", "青禾小学党支部"], row]
    assert [(cell, code) for _, cell, code in drafted({"单位": rows}).found()] == told


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (["青禾社区", "荷塘街道", "330102001001"], []),
        (["青禾社区居委会", "荷塘街道", "012"], []),
        (["青禾小学", "荷塘街道", None], [("A4", "VALUE_MISPLACED")]),
        (["青禾杜区", "荷塘街道", None], [("A4", "PLACE_NO_WIDER")]),
        (["青禾社区", "荷塘街", None], [("B4", "BODY_UNKNOWN")]),
        (["青禾社区", "荷塘街道", "33010200100"], [("C4", "NUMBER_NOT_UNDERSTOOD")]),
    ],
)
def test_a_place_and_its_whole(row: list[Any], told: list[tuple[str, str]]) -> None:
    headings = ["社区名称", "所属街道", "区划代码"]
    rows = [["荷塘街道社区基本情况表"], headings, ["莲花社区", "荷塘街道", "330102001002"], row]
    assert [(cell, code) for _, cell, code in drafted({"社区": rows}).found()] == told


def test_a_seat_from_a_day_to_come() -> None:
    rows = [["青禾社区大党委组成人员名单"], ["姓名", "大党委职务", "任职时间"], ["王明", "书记", "2092年3月"]]
    assert drafted({"席位": rows}).found() == [("席位", "C3", "DATE_FUTURE")]


@pytest.mark.parametrize(
    ("place", "leader", "told"),
    [
        ("青禾社区", "青禾社区党委", []),
        ("青禾社区", "荷塘街道党工委", []),
        ("莲花社区", "青禾社区党委", ["C3"]),
        ("青禾社区", "莲花社区党委", ["D3"]),
        (None, "荷塘街道青禾社区党委", []),
    ],
)
def test_a_joint_body_of_another_community_than_its_name_says(place: str | None, leader: str, told: list[str]) -> None:
    headings = ["联合组织名称", "成员单位", "所在地", "牵头单位"]
    rows: list[list[Any]] = [["荷塘街道议事机构一览表"], headings, ["青禾社区大党委", "青禾小学", place, leader]]
    found = drafted({"组织": rows}).found("TWO_PLACES")
    assert found == [("组织", cell, "TWO_PLACES") for cell in told]


@pytest.mark.parametrize(("community", "told"), [("青禾社区", False), ("荷叶社区", True), ("青禾茶叶合作社", False)])
def test_a_community_that_the_list_of_them_lacks(community: str, told: bool) -> None:
    places = [["社区名称", "所属街道"], ["青禾社区", "荷塘街道"], ["莲花社区", "荷塘街道"]]
    rows: list[list[Any]] = [["荷塘街道双报到统计表"], ["单位", "共建社区", "党员总数"], ["区财政局", community, 20]]
    outcome = drafted({"社区": [["荷塘街道社区基本情况表"], *places], "报到": rows})
    assert outcome.found("BODY_UNKNOWN") == ([("报到", "B3", "BODY_UNKNOWN")] if told else [])


@pytest.mark.parametrize(
    ("name", "signed", "told"),
    [
        ("2025年校社共建协议", "2025.3.1", False),
        ("2025年度校社共建协议", "2024.12.20", False),
        ("2025年校社共建协议", "2024.3.1", True),
        ("2023年至2025年校社共建协议", "2022.3.1", False),
        ("校社共建协议", "2024.3.1", False),
    ],
)
def test_an_agreement_signed_in_another_year_than_its_name_says(name: str, signed: str, told: bool) -> None:
    rows = [["青禾社区协议台账"], ["协议名称", "甲方", "乙方", "签订日期"], [name, "青禾社区", "青禾小学", signed]]
    assert drafted({"协议": rows}).found() == ([("协议", "D3", "DATE_OUTSIDE")] if told else [])
