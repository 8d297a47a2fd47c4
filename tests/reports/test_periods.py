"""Periods as people write them."""

from __future__ import annotations

import pytest

from graph.errors import BadUserInput
from reports.period import period

PERIODS = {
    "2025": ("2025-01-01", "2025-12-31"),
    "2025H1": ("2025-01-01", "2025-06-30"),
    "2025h2": ("2025-07-01", "2025-12-31"),
    "2025Q4": ("2025-10-01", "2025-12-31"),
    "2024-02": ("2024-02-01", "2024-02-29"),
    "2025-01..2025-06": ("2025-01-01", "2025-06-30"),
    "2024H2..2025Q1": ("2024-07-01", "2025-03-31"),
    "2025-01-15..2025-01-15": ("2025-01-15", "2025-01-15"),
}


@pytest.mark.parametrize("text", PERIODS)
def test_a_period(text: str) -> None:
    assert tuple(day.isoformat() for day in period(text)) == PERIODS[text]


@pytest.mark.parametrize("text", ["", "2025H3", "2025Q0", "2025-13", "2025-02-30", "2025-06..2025-01", "25H1", ".."])
def test_no_period(text: str) -> None:
    with pytest.raises(BadUserInput) as refused:
        period(text)
    assert refused.value.extensions["path"] == "during"
