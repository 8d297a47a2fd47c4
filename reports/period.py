"""Periods as people write them: 2025, 2025H1, 2025Q2, 2025-03, 2025-01..2025-06, 2025-01-15..2025-06-30."""

from __future__ import annotations

import calendar
import datetime
import re

from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.semantics.dates import Days

_PART = re.compile(r"(?P<year>\d{4})(?:(?P<kind>[HQhq])(?P<number>\d)|-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")
_MONTHS = {"H": 6, "Q": 3}


def period(text: str) -> Days:
    """The first and the last day of a period.

    :raises BadUserInput: it is none, or its end is before its beginning
    """
    first, separator, last = text.strip().partition("..")
    try:
        days = Days(_days(first).first, _days(last if separator else first).last)
    except ValueError:
        raise _refused(text) from None
    if days.last < days.first:
        raise _refused(text)
    return days


def _refused(text: str) -> BadUserInput:
    message = Message(
        "during: {text!r} is no period: give one such as 2025H1, 2025Q2, 2025, 2025-01..2025-06", text=text[:100]
    )
    return BadUserInput(message, path="during", value=text)


def _days(text: str) -> Days:
    found = _PART.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    year = int(found["year"])
    if found["day"]:
        day = datetime.date(year, int(found["month"]), int(found["day"]))
        return Days(day, day)
    if found["month"]:
        return _months(year, int(found["month"]), 1)
    if found["kind"]:
        length, number = _MONTHS[found["kind"].upper()], int(found["number"])
        if not 1 <= number <= 12 // length:
            raise ValueError(text)
        return _months(year, (number - 1) * length + 1, length)
    return _months(year, 1, 12)


def _months(year: int, month: int, length: int) -> Days:
    end = month + length - 1
    return Days(datetime.date(year, month, 1), datetime.date(year, end, calendar.monthrange(year, end)[1]))
