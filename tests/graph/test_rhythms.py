"""Rhythms of meetings as published, and the day by which the next meeting is due."""

from __future__ import annotations

import datetime

import pytest

from graph.semantics.rhythms import Rhythm, rhythm_of


@pytest.mark.parametrize(
    ("text", "rhythm"),
    [
        ("每季度一次", Rhythm(3, 1)),
        ("每季度", Rhythm(3, 1)),
        ("每半年一次", Rhythm(6, 1)),
        ("每月", Rhythm(1, 1)),
        ("每个月至少召开两次", Rhythm(1, 2)),
        ("每年不少于2次", Rhythm(12, 2)),
        ("每周一次", Rhythm(0, 1)),
        ("原则上每季度召开一次会议", Rhythm(3, 1)),
        ("定期", None),
        ("每年七月", None),
        ("每两个月一次", None),
        ("5月中旬至7月初", None),
        ("", None),
    ],
)
def test_read(text: str, rhythm: Rhythm | None) -> None:
    assert rhythm_of(text) == rhythm


@pytest.mark.parametrize(
    ("rhythm", "meetings", "due"),
    [
        (Rhythm(3, 1), ["2024-01-02"], "2024-06-30"),
        (Rhythm(3, 1), ["2023-11-20"], "2024-03-31"),
        (Rhythm(1, 1), ["2024-01-31"], "2024-02-29"),
        (Rhythm(1, 2), ["2024-02-01"], "2024-02-29"),
        (Rhythm(1, 2), ["2024-02-01", "2024-02-20", "2024-01-05"], "2024-03-31"),
        (Rhythm(6, 1), ["2024-06-30"], "2024-12-31"),
        (Rhythm(12, 1), ["2024-06-30"], "2025-12-31"),
        (Rhythm(0, 1), ["2024-02-29"], "2024-03-10"),
        (Rhythm(12, 1), ["9999-06-30"], "9999-12-31"),
    ],
)
def test_due(rhythm: Rhythm, meetings: list[str], due: str) -> None:
    day = datetime.date.fromisoformat
    assert rhythm.due([day(each) for each in meetings]) == day(due)
