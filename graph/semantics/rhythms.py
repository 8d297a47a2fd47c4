"""How often a body meets, as published: 每季度一次, 每半年, 每月两次. Read are only rhythms of calendar periods.

A body that meets once in each quarter may meet on any day of it, so it is late only when a quarter is over. Other
rhythms, such as 定期, say nothing about days and are not read.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from graph.semantics.dates import Days
from graph.semantics.rotation import ONE_DAY, add_months

_NUMBERS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6}
_MONTHS = {"月": 1, "个月": 1, "季度": 3, "季": 3, "半年": 6, "年": 12, "年度": 12}
_RHYTHM = re.compile(
    r"(?:原则上)?每(?:一)?(?P<period>个?月|季度?|半年|年度?|周)"
    r"(?:至少|不少于)?(?:召开|举行|开)?(?:会议)?(?:(?P<times>[一二两三四五六1-6])次)?(?:会议)?"
)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """So many meetings in each calendar period of some months; of one week, if ``months`` is 0."""

    months: int
    times: int

    def period(self, day: datetime.date) -> Days:
        """The period with this day."""
        if not self.months:
            monday = day - datetime.timedelta(days=day.weekday())
            return Days(monday, monday + datetime.timedelta(days=6))
        first = datetime.date(day.year, (day.month - 1) // self.months * self.months + 1, 1)
        after = add_months(first, self.months)
        return Days(first, after - ONE_DAY if after else datetime.date.max)

    def expected(self, during: Days) -> int:
        """The number of meetings that the calendar periods lying wholly in these days ask for."""
        if during.last < during.first:
            return 0
        first, last = self._whole(during)
        return max(0, last - first + 1) * self.times

    def kept(self, during: Days, meetings: Sequence[datetime.date]) -> int:
        """How many of these were held: in each of these periods, no more meetings count than it asks for."""
        first, last = self._whole(during)
        held = Counter(number for day in meetings if first <= (number := self._number(day)) <= last)
        return sum(min(each, self.times) for each in held.values())

    def _whole(self, during: Days) -> tuple[int, int]:
        """The numbers of the first and the last period that lies wholly in these days."""
        first, last = self._number(during.first), self._number(during.last)
        return (
            first + (self.period(during.first).first < during.first),
            last - (self.period(during.last).last > during.last),
        )

    def _number(self, day: datetime.date) -> int:
        """The number of the period with a day, counted from the beginning of the calendar."""
        if not self.months:
            return (day.toordinal() - 1) // 7
        return (day.year * 12 + day.month - 1) // self.months

    def due(self, meetings: Sequence[datetime.date]) -> datetime.date:
        """The day by which the next meeting is due, after at least one: the last of the period of the latest one if
        this period has had too few, otherwise the last of the next period.
        """
        latest = self.period(max(meetings))
        if sum(latest.first <= day <= latest.last for day in meetings) < self.times or latest.last == datetime.date.max:
            return latest.last
        return self.period(latest.last + ONE_DAY).last


def rhythm_of(text: str) -> Rhythm | None:
    """The rhythm that a text states; None if it cannot be read."""
    found = _RHYTHM.fullmatch(text.strip())
    if not found:
        return None
    times = found["times"] or "一"
    period = found["period"]
    return Rhythm(0 if period == "周" else _MONTHS[period], _NUMBERS.get(times) or int(times))
