"""The times on a day that opening hours in OSM syntax give, with the holidays and adjusted working days of China.

Public holidays (PH) come from the calendar that the State Council publishes for each year, if it is known. If hours
mention holidays, a weekend day that the calendar makes a working day counts as a working day.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from functools import cache

import chinese_calendar
from opening_hours import OpeningHours, State, validate

DAY = 24 * 60
Span = tuple[int, int]
WHOLE_DAY: Span = (0, DAY)
_ONE_DAY = datetime.timedelta(days=1)
_HOLIDAYS = re.compile(r"\bPH\b")


def is_valid(hours: str) -> bool:
    """Whether this is OSM syntax that can be evaluated; school holidays cannot, as they have no calendar."""
    if "SH" in hours:
        return False
    return all(validate(text) for text in (hours, _on_holiday(hours), _on_other_day(hours)))


def spans_on(hours: str, day: datetime.date) -> list[Span]:
    """The times of a day, in minutes from midnight."""
    if not _HOLIDAYS.search(hours):
        return _spans(hours, day, None)
    holiday = _is_holiday(day)
    if holiday is None:
        # The calendar of that year is not published: use only the fixed holidays.
        return _spans(hours, day, "CN")
    if holiday:
        return _spans(_on_holiday(hours), day, None)
    ordinary = _on_other_day(hours)
    if day.weekday() >= 5 and chinese_calendar.is_workday(day) and "[" not in hours:
        return _spans(ordinary, day - (day.weekday() - 4) * _ONE_DAY, None)
    return _spans(ordinary, day, None)


def _is_holiday(day: datetime.date) -> bool | None:
    """Whether it is a public holiday, weekend days within it included; None if the calendar is unknown."""
    try:
        off, name = chinese_calendar.get_holiday_detail(day)
    except NotImplementedError:
        return None
    return bool(off and name)


def is_moved(day: datetime.date) -> bool:
    """Whether the calendar makes a day of the weekend a working day."""
    try:
        return day.weekday() >= 5 and bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return False


def _on_holiday(hours: str) -> str:
    return _HOLIDAYS.sub("Mo-Su", hours)


def _on_other_day(hours: str) -> str:
    """The rules without public holidays."""
    rules = []
    for rule in hours.split(";"):
        if not _HOLIDAYS.search(rule):
            rules.append(rule.strip())
        elif re.search(r"PH\s*,|,\s*PH\b", rule):
            rules.append(re.sub(r"PH\s*,\s*|\s*,\s*PH\b", "", rule).strip())
    return "; ".join(rules) or "Mo-Su off"


@cache
def _parsed(hours: str, country: str | None) -> OpeningHours:
    return OpeningHours(hours, country=country) if country else OpeningHours(hours)


def _spans(hours: str, day: datetime.date, country: str | None) -> list[Span]:
    start = datetime.datetime.combine(day, datetime.time())
    if day == datetime.date.max:
        return []
    end, found = start + _ONE_DAY, []
    for opens, closes, state, *_ in _parsed(hours, country).intervals(start, end):
        if state == State.OPEN:
            first, last = (max(start, min(end, each or end)) for each in (opens, closes))
            found.append(((first - start).seconds // 60, int((last - start).total_seconds()) // 60))
    return merged(found)


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order; those that touch are merged."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        elif start < end:
            found.append((start, end))
    return found
