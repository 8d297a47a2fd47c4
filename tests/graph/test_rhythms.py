"""Rhythms of meetings as published, and the day by which the next meeting is due."""

from __future__ import annotations

import datetime

import pytest

from graph.semantics.dates import Days
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


HALF = ("2026-01-01", "2026-06-30")


@pytest.mark.parametrize(
    ("rhythm", "during", "meetings", "expected", "kept"),
    [
        (Rhythm(3, 1), HALF, ["2026-02-10"], 2, 1),
        (Rhythm(3, 1), HALF, ["2026-03-01", "2026-03-31"], 2, 1),
        (Rhythm(3, 1), HALF, ["2026-03-31", "2026-04-01", "2026-07-01"], 2, 2),
        (Rhythm(3, 1), ("2026-01-02", "2026-06-29"), ["2026-02-10"], 0, 0),
        (Rhythm(3, 1), ("2026-01-02", "2026-06-30"), ["2026-02-10", "2026-05-05"], 1, 1),
        (Rhythm(1, 2), HALF, ["2026-01-01", "2026-01-31", "2026-06-30"], 12, 3),
        (Rhythm(6, 1), HALF, [], 1, 0),
        (Rhythm(12, 1), HALF, ["2026-02-10"], 0, 0),
        (Rhythm(12, 2), ("2024-05-01", "2026-12-31"), ["2025-01-01", "2025-12-31", "2024-06-01"], 4, 2),
        # 2026 begins on a Thursday.
        (Rhythm(0, 1), ("2026-01-01", "2026-01-31"), ["2026-01-04", "2026-01-05", "2026-01-11"], 3, 1),
        (Rhythm(0, 1), ("2026-01-05", "2026-01-11"), ["2026-01-11"], 1, 1),
        (Rhythm(1, 1), ("9999-11-30", "9999-12-31"), ["9999-12-31"], 1, 1),
        (Rhythm(1, 1), ("0001-01-01", "0001-01-31"), ["0001-01-01"], 1, 1),
        (Rhythm(3, 1), ("2026-06-30", "2026-01-01"), [], 0, 0),
    ],
)
def test_expected_and_kept(
    rhythm: Rhythm, during: tuple[str, str], meetings: list[str], expected: int, kept: int
) -> None:
    day = datetime.date.fromisoformat
    term = Days(day(during[0]), day(during[1]))
    assert rhythm.expected(term) == expected
    assert rhythm.kept(term, [day(each) for each in meetings]) == kept


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
