"""Headings that are periods: months, quarters, half-years and years, as of a table that runs over the year."""

from __future__ import annotations

import re
from functools import lru_cache

from sheets.grid import Value
from sheets.values.numerals import digits
from sheets.values.plain import narrow

_MONTH = re.compile(r"(?:(?P<year>(?:19|20)\d\d)(?:年|[./-]))?(?P<month>\d{1,2})月份?")
_QUARTER = re.compile(r"(?:(?P<year>(?:19|20)\d\d)年?)?(?:第?(?P<quarter>[1-4一二三四])季度?|[Qq](?P<q>[1-4]))")
_HALF = re.compile(r"(?:(?P<year>(?:19|20)\d\d)年?)?(?P<half>上|下)半年")
_YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)年度?")


_SUMMED = re.compile(r"(?<=[度年])(?:小计|合计|累计|总计)$")
"""第一季度小计 is the quarter, as 第一季度 is."""


@lru_cache(maxsize=1 << 12)
def _period(text: str) -> tuple[str, int | None] | None:
    plain = digits(text)
    if (match := _MONTH.fullmatch(plain)) and 1 <= int(match["month"]) <= 12:
        return f"{int(match['month']):02}", int(match["year"]) if match["year"] else None
    if match := _QUARTER.fullmatch(plain):
        number = match["quarter"] or match["q"]
        quarter = "一二三四".find(number) + 1 or int(number)
        return f"Q{quarter}", int(match["year"]) if match["year"] else None
    if match := _HALF.fullmatch(plain):
        return "H1" if match["half"] == "上" else "H2", int(match["year"]) if match["year"] else None
    if match := _YEAR.fullmatch(plain):
        return "", int(match["year"])
    return None


def is_period(value: Value) -> bool:
    """Whether a heading is a period."""
    return isinstance(value, str) and len(value) <= 12 and period_of(value, None) is not None


_LAST_MONTHS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12)}


def span(period: str) -> tuple[str, str]:
    """The first and last date of a period: ``2025-01`` and ``2025-03`` of ``2025-Q1``."""
    year, _, part = period.partition("-")
    if part in _LAST_MONTHS:
        first, last = _LAST_MONTHS[part]
        return f"{year}-{first:02}", f"{year}-{last:02}"
    return period, period


def period_of(heading: str, year: int | None) -> str | None:
    """The period of a heading: ``2025-03``, ``2025-Q1``, ``2025-H1`` or ``2025``; XXXX where no year is known.

    ``year``: that of the sheet's title. None where the heading is no period.
    """
    text = narrow(heading)
    found = _period(text) or _period(_SUMMED.sub("", text))
    if found is None:
        return None
    part, own = found
    named = own or year
    whole = f"{named}" if named else "XXXX"
    return f"{whole}-{part}" if part else whole
