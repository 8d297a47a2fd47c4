"""More people at a meeting than were called, or than its body has; and the shares that are printed of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports.drafts import drafted
from tests.sheets.reading import read

HEADINGS = ["活动名称", "活动时间", "应到人数", "实到人数", "出席率"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ([20, 18, "90%"], []),
        ([20, 18, 0.9], []),
        ([20, 18, 90], []),
        ([22, 20, "91%"], []),
        ([20, 20, 1], []),
        ([20, 18, "约90%"], []),
        ([20, 18, "九成"], []),
        ([20, "约18人", "85%"], []),
        ([None, 18, "90%"], []),
        ([20, 18, "80%"], [("E3", "RATE_DIFFERS")]),
        ([20, 18, 0.5], [("E3", "RATE_DIFFERS")]),
        ([20, 18, "125%"], [("E3", "RATE_OVER")]),
        ([20, 18, 1.25], [("E3", "RATE_OVER")]),
        ([None, None, "100.5%"], [("E3", "RATE_OVER")]),
        ([20, 25, "125%"], [("D3", "COUNT_EXCEEDS"), ("E3", "RATE_OVER")]),
    ],
)
def test_who_came_and_the_share_of_them(row: list[Any], told: list[tuple[str, str]]) -> None:
    assert read([["会议记录"], HEADINGS, ["例会", "2025.3.1", *row]]).found() == told


def meeting(*row: Any, host: str = "青禾社区大党委", size: Any = 9, heading: str = "委员人数") -> list[tuple[str, str]]:
    bodies: list[list[Any]] = [
        ["青禾社区议事机构一览表"],
        ["联合组织名称", "牵头单位", "成员单位", heading],
        ["青禾社区大党委", "青禾社区党委", "青禾小学、青禾医院", size],
    ]
    meetings: list[list[Any]] = [
        ["青禾社区会议记录"],
        ["会议名称", "会议时间", "主办单位", "应到人数", "实到人数", "参加对象"],
        ["大党委例会", "2025.3.1", host, *row],
    ]
    outcome = drafted({"组织": bodies, "会议": meetings})
    return [(cell, code) for sheet, cell, code in outcome.found() if sheet == "会议"]


def test_more_are_called_than_the_body_has() -> None:
    assert meeting(12, 9) == [("D3", "COUNT_EXCEEDS")]
    assert meeting(None, 12, "全体委员") == [("E3", "COUNT_EXCEEDS")]


def test_meetings_that_may_have_as_many() -> None:
    assert meeting(9, 9) == []
    assert meeting(None, 12) == []
    assert meeting(None, 12, "委员、居民代表") == []
    assert meeting(12, 9, size="约9人") == []
    assert meeting(12, 9, size=2, heading="成员单位数") == []
    assert meeting(60, 50, host="青禾小学") == []
