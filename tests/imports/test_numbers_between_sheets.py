"""Numbers that one sheet prints of another, and values that stand one column off."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports.drafts import drafted

UNITS: list[list[Any]] = [
    ["荷塘街道青禾社区驻区单位名录"],
    ["单位名称", "单位性质"],
    ["青禾小学", "学校"],
    ["青禾医院", "医院"],
    ["青禾银行", "金融"],
]


@pytest.mark.parametrize(
    ("seats", "part_time", "told"),
    [(5, 3, []), (9, 9, []), (4, 3, ["D3"]), (5, 2, ["E3"])],
)
def test_seats_that_a_list_of_joint_bodies_prints(seats: int, part_time: int, told: list[str]) -> None:
    headings = ["联合组织名称", "牵头单位", "成员单位", "委员人数", "兼职委员人数"]
    members = "青禾小学、青禾医院、青禾银行"
    bodies: list[list[Any]] = [headings, ["青禾社区大党委", "青禾社区党委", members, seats, part_time]]
    rows: list[list[Any]] = [
        ["王明", "书记", "青禾社区党委", "2023年1月", None],
        ["李华", "副书记", "青禾社区党委", "2023年1月", None],
        ["赵敏", "兼职委员", "青禾小学", "2023年1月", "2024年6月"],
        ["钱进", "兼职委员", "青禾小学", "2024年7月", None],
        ["孙立", "兼职委员", "青禾医院", "2023年1月", None],
        ["待补选", "兼职委员", "青禾银行", None, None],
    ]
    sheets: dict[str, list[list[Any]]] = {
        "组织": [["荷塘街道议事机构一览表"], *bodies],
        "单位": UNITS,
        "席位": [["青禾社区大党委组成人员名单"], ["姓名", "大党委职务", "所属单位", "任职时间", "届满日期"], *rows],
    }
    assert drafted(sheets).found() == [("组织", cell, "SEATS_OVER") for cell in told]


@pytest.mark.parametrize(("chair", "told"), [("王明", False), ("李校", False), ("青禾小学", True), (None, False)])
def test_a_body_as_the_person_who_chairs(chair: str | None, told: bool) -> None:
    rows: list[list[Any]] = [
        ["青禾社区联席会议轮值安排（2025年）"],
        ["季度", "轮值单位", "轮值主席"],
        ["第一季度", "青禾小学", chair],
    ]
    assert drafted({"单位": UNITS, "轮值": rows}).found() == ([("轮值", "C3", "VALUE_MISPLACED")] if told else [])


@pytest.mark.parametrize(
    ("audience", "place", "told"),
    [
        ("居民、党员", "青禾讲堂", []),
        ("60岁以上老人", "青禾路3号", []),
        ("50人", "青禾讲堂", ["C3"]),
        ("邮箱：a@b.cn", "青禾讲堂", ["C3"]),
        ("居民", "报名中", ["D3"]),
    ],
)
def test_values_one_column_off(audience: str, place: str, told: list[str]) -> None:
    headings = ["活动名称", "活动时间", "参加对象", "活动地址"]
    rows = [["青禾社区活动清单"], headings, ["义诊", "2025.3.1", audience, place]]
    assert drafted({"单位": UNITS, "活动": rows}).found() == [("活动", cell, "VALUE_MISPLACED") for cell in told]


@pytest.mark.parametrize(
    ("due", "done", "told"),
    [
        ("2024.12.31", "2024.11.1", []),
        ("2024.1.31", None, [("D3", "DATES_ORDER")]),
        ("2024.12.31", "2023.11.1", [("E3", "DATES_ORDER")]),
    ],
)
def test_what_is_due_or_done_before_the_agreement_begins(
    due: str, done: str | None, told: list[tuple[str, str]]
) -> None:
    headings = ["甲方", "乙方", "有效期", "完成时限", "完成日期", "承诺事项"]
    row = ["青禾社区", "青禾小学", "2024.3.1—2027.2.28", due, done, "开放操场"]
    found = drafted({"单位": UNITS, "协议": [["青禾社区协议台账"], headings, row]}).found()
    assert [(cell, code) for _, cell, code in found] == told


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (["青禾银行", "青禾小学", 2000, "2025.3.1", 1500, 500], []),
        (["青禾银行", "青禾小学", 2000, "2025.3.1", 1500, 600], [("F3", "TOTAL_DIFFERS")]),
        (["青禾银行", "青禾小学", 2000, "2025.3.1", 2500, None], [("E3", "COUNT_EXCEEDS")]),
        (["青禾银行", "青禾银行", 2000, "2025.3.1", None, None], [("B3", "PARTY_TWICE")]),
        (["青禾银行", "青禾小学", 2000, "2024.3.1", None, None], [("D3", "DATE_OUTSIDE")]),
    ],
)
def test_money_and_what_is_left_of_it(row: list[Any], told: list[tuple[str, str]]) -> None:
    headings = ["出资单位", "使用单位", "金额（元）", "时间", "已使用金额", "结余"]
    outcome = drafted({"单位": UNITS, "经费": [["青禾社区共建经费台账（2025年）"], headings, row]})
    assert [(cell, code) for _, cell, code in outcome.found()] == told
