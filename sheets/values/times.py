"""Times of day as people type them: ``9:00``, ``14：30``, ``下午2点半``, and the parts of a day that Excel stores."""

from __future__ import annotations

import datetime
import re

from graph.messages.language import Message
from sheets.codes import TIME_IMPOSSIBLE, TIME_NOT_UNDERSTOOD
from sheets.grid import Value
from sheets.values.plain import Tell, is_nothing, narrow, shown

_TIME = re.compile(
    r"(?P<part>凌晨|早上|上午|中午|下午|晚上|晚)?(?P<hour>\d{1,2})(?:[:点时](?:(?P<minute>\d{1,2})分?|(?P<half>半))?)(?::\d\d)?"
)
_LATER = ("下午", "晚上", "晚")
_MINUTES = 24 * 60


def read_time(value: Value, tell: Tell) -> str | None:
    """A time as ``09:00``; None where there is none, or where it was told that it is not understood."""
    if is_nothing(value):
        return None
    if isinstance(value, datetime.datetime):
        value = value.time()
    if isinstance(value, datetime.time):
        return value.isoformat("minutes")
    if isinstance(value, float) and 0 <= value < 1:
        hour, minute = divmod(round(value * _MINUTES), 60)
        return f"{hour:02}:{minute:02}"
    match = _TIME.fullmatch(narrow(value))
    if match is None:
        tell(TIME_NOT_UNDERSTOOD, Message("“{value}” is not understood as a time: write 9:00.", value=shown(value)))
        return None
    hour, minute = int(match["hour"]), 30 if match["half"] else int(match["minute"] or 0)
    if match["part"] in _LATER and hour < 12:
        hour += 12
    if hour * 60 + minute > _MINUTES or minute > 59:
        tell(TIME_IMPOSSIBLE, Message("“{value}” is no time of a day: write one up to 24:00.", value=shown(value)))
        return None
    return f"{hour:02}:{minute:02}"
