"""What is wrong with a row is told once, at the cell that shows it, and not again where facts are made of it."""

from __future__ import annotations

from typing import Any

from tests.imports.drafts import drafted
from tests.imports.test_slips import UNITS


def test_the_number_of_a_person_is_told_once_at_its_own_cell() -> None:
    rows: list[list[Any]] = [
        ["青禾社区活动台账"],
        ["活动名称", "活动时间", "主办单位", "备注"],
        ["慰问", "2025.1.5", "青禾小学", "11010519491231002X"],
        ["讲座", "2025.1.6", "青禾小学", "报名139 1234 5678"],
    ]
    outcome = drafted({"单位": UNITS, "活动": rows})
    assert outcome.found() == [("活动", "D3", "PRIVATE_IDENTITY"), ("活动", "D4", "PRIVATE_MOBILE")]


def test_hours_that_end_before_they_begin_are_told_once() -> None:
    headings = ["场地", "使用日期", "开始时间", "结束时间", "使用单位"]
    rows = [["青禾讲堂", "2025.3.3", "14:00", "13:00", "青禾小学"]]
    outcome = drafted({"单位": UNITS, "预约": [["场地使用登记"], headings, *rows]})
    assert [(cell, code) for _, cell, code in outcome.found() if code != "REFERENCE_UNKNOWN"] == [
        ("D3", "DATES_REVERSED")
    ]


def test_one_person_in_need_is_told_though_the_name_is_refused() -> None:
    rows: list[list[Any]] = [["青禾社区帮困认领清单"], ["认领单位", "帮助对象", "帮扶人数"], ["青禾小学", "李小红", 1]]
    found = drafted({"单位": UNITS, "帮困": rows}).found()
    assert found == [("帮困", "B3", "PRIVATE_PERSON"), ("帮困", "C3", "GROUP_SMALL")]
