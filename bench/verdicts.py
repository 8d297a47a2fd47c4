"""Ratios beside their budgets, as cells of a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NONE = "–"


def ratio(found: Mapping[str, Any], name: str) -> str:
    """A ratio: its median, and the middle half of the rounds."""
    if name not in found:
        return NONE
    median, low, high = found[name]
    return f"**{median:.2f}** ({low:.2f}–{high:.2f})"


def at_most(value: float | None, limit: float | None) -> str:
    """A budget that may not be exceeded, and whether it was kept."""
    return NONE if value is None or limit is None else f"≤ {limit:g} {_told(value <= limit)}"


def at_least(value: float | None, limit: float | None) -> str:
    """A budget that must be reached, and whether it was kept."""
    return NONE if value is None or limit is None else f"≥ {limit:g} {_told(value >= limit)}"


def median_of(found: Mapping[str, Any], name: str) -> float | None:
    """The median of a ratio, if there is one."""
    return found[name][0] if name in found else None


def _told(kept: bool) -> str:
    return "kept" if kept else "missed"
