"""Two heads of one body, and one person twice in one post, are told at the second; what may well be is not."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports.drafts import drafted

UNITS: list[list[Any]] = [
    ["荷塘街道青禾社区驻区单位名录"],
    ["单位名称", "单位性质", "所属社区"],
    ["青禾小学", "学校", "青禾社区"],
    ["青禾医院", "医院", "青禾社区"],
    ["青禾银行", "银行", "青禾社区"],
]
HEADINGS = ["姓名", "职务", "所属单位", "任职时间", "届满日期", "备注"]
MEMBER = ["赵青", "委员", "青禾银行", "2024.1"]


def found(*rows: list[Any], title: str = "青禾社区大党委组成人员名单") -> list[tuple[str, str]]:
    outcome = drafted({"单位": UNITS, "席位": [[title], HEADINGS, *rows]})
    assert outcome.troubles() == []
    return [(cell, code) for _, cell, code in outcome.found()]


@pytest.mark.parametrize(
    ("one", "other", "cell"),
    [
        (["王明", "书记"], ["李华", "书记"], "A4"),
        (["王明", "书记", None, "2024.1"], ["李华", "党委书记", None, "2025.1"], "A4"),
        (["王明", "书记", "青禾小学", "2024.1"], ["李华", "书记", "青禾医院", "2025.1"], "B4"),
        (["王明", "主任", "青禾小学", "2024.1"], ["李华", "主任", "青禾医院", None], "B4"),
        (["王明", "第一书记", None, "2024.1"], ["李华", "第一书记", None, "2025.1"], "A4"),
        (["王明", "书记", None, "2020.1", "2025.6"], ["李华", "书记", None, "2025.1"], "A4"),
    ],
)
def test_a_second_head(one: list[Any], other: list[Any], cell: str) -> None:
    assert found(one, other, MEMBER) == [(cell, "SEAT_TWICE")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["王明", "第一书记"], ["李华", "书记"]),
        (["王明", "书记"], ["李华", "副书记"]),
        (["王明", "副书记"], ["李华", "副书记"]),
        (["王明", "书记", None, "2020.1", "2024.6"], ["李华", "书记", None, "2024.6"]),
        (["王明", "书记", None, "2020.1", "2024.6"], ["李华", "书记", None, "2024.7"]),
        (["王明", "书记", None, "2020.1", None, "2024.5已调离"], ["李华", "书记", None, "2024.7"]),
        (["王明", "书记", None, "2020.1", "2022.12"], ["王明", "书记", None, "2023.1"]),
        (["王明", "组长"], ["李华", "组长", "青禾医院"]),
        (["王明", "召集人", "青禾小学"], ["李华", "召集人", "青禾医院"]),
        (["王明", "轮值主席", "青禾小学"], ["李华", "轮值主席", "青禾医院"]),
        (["王明", "党支部书记", "青禾小学"], ["李华", "党支部书记", "青禾医院"]),
        (["王明", "委员", "青禾小学", "2020.1", "2024.6"], ["李华", "委员", "青禾小学", "2024.6"]),
    ],
)
def test_heads_and_members_that_may_be_beside_each_other(one: list[Any], other: list[Any]) -> None:
    assert [each for each in found(one, other, MEMBER) if each[1] != "END_IN_NOTE"] == []


def test_posts_in_their_own_units() -> None:
    rows = [["王明", "书记", "青禾小学"], ["李华", "书记", "青禾医院"]]
    assert found(*rows) == []
    party = [["王明", "书记", "青禾社区党委"], ["李华", "书记", "青禾小学党支部"], MEMBER]
    assert [code for _, code in found(*party) if code != "BODY_UNKNOWN"] == []
    assert found(*rows, ["赵青", "书记", "青禾银行"], title="青禾社区大党委成员名单") == []


@pytest.mark.parametrize("heading", ["大党委职务", "大工委职务", "联席会议职务", "理事会职务"])
def test_a_column_of_posts_in_the_body(heading: str) -> None:
    headings = ["姓名", heading, "所属单位", "所属单位职务"]
    rows = [["王明", "书记", "青禾社区党委", "书记"], ["李华", "书记", "青禾小学", "校长"], MEMBER[:3]]
    outcome = drafted({"单位": UNITS, "席位": [["青禾社区大党委组成人员"], headings, *rows]})
    assert outcome.found() == [("席位", "B4", "SEAT_TWICE")]


def test_heads_of_several_bodies() -> None:
    rows: list[list[Any]] = [
        ["荷塘街道联合组织任职人员"],
        ["所在联合组织", "姓名", "职务"],
        ["青禾社区大党委", "王明", "书记"],
        ["荷风社区大党委", "李华", "书记"],
        ["青禾社区联席会议", "李华", "主任"],
    ]
    assert drafted({"席位": rows}).found() == []
    groups = [
        ["青禾社区大党委和居民区党委班子成员"],
        ["姓名", "职务"],
        ["一、大党委"],
        ["王明", "书记"],
        ["二、居民区党委"],
    ]
    assert drafted({"席位": [*groups, ["李华", "书记"]]}).found() == []


def test_a_first_secretary_has_a_seat_of_his_own() -> None:
    rows = [["王明", "第一书记"], ["李华", "书记"]]
    outcome = drafted({"席位": [["青禾社区大党委组成人员名单"], HEADINGS, *rows]})
    assert set(outcome.nodes("Post")) == {"青禾社区大党委第一书记", "青禾社区大党委书记"}


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        (["赵青", "委员", "青禾小学", "2024.1"], ["赵青", "委员", "青禾小学", "2024.1"], "ROW_REPEATED"),
        (["赵青", "委员", "青禾小学", "2024.1"], ["赵青", "委员", "青禾小学", "2025.1"], "HOLDER_TWICE"),
        (["赵青", "委员", "青禾小学", "2024.1"], ["赵青", "委员", "青禾医院", "2024.1"], "HOLDER_TWICE"),
        (["赵青", "委员", "青禾小学", None], ["赵 青", "委员", None, None], "HOLDER_TWICE"),
        (["赵青", "书记", None, "2024.1"], ["赵青", "书记", None, "2025.1"], "HOLDER_TWICE"),
        (["赵青", "委员", "青禾小学", "2021.1", "2024.1"], ["赵青", "委员", "青禾小学", "2024.1"], None),
        (["赵青", "委员", "青禾小学"], ["赵青", "副书记", "青禾小学"], None),
        (["赵某", "委员", "青禾小学"], ["赵某", "委员", "青禾医院"], None),
        (["李老师", "委员", "青禾小学"], ["李老师", "委员", "青禾医院"], None),
    ],
)
def test_one_person_twice_in_one_post(one: list[Any], other: list[Any], code: str | None) -> None:
    assert found(one, other) == ([("A4", code)] if code else [])
