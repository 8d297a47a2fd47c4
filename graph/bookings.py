"""When a resource is free or taken: days and times of day from published texts, and bookings that overlap.

Times are minutes from midnight. A text that names no time means the whole day; one that names no weekday, every day.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

DAY = 24 * 60
Span = tuple[int, int]
_TIME = re.compile(r"(\d{1,2})[:：](\d{2})\s*[–—~～至到-]+\s*(\d{1,2})[:：](\d{2})")
_PARTS: dict[str, Span] = {"上午": (0, 12 * 60), "下午": (12 * 60, 18 * 60), "晚上": (18 * 60, DAY)}
_WEEK = "一二三四五六日"
_RANGE = re.compile(f"周([{_WEEK}])至周?([{_WEEK}])")
_ONE = re.compile(f"周([{_WEEK}])")
EVERY_DAY = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class Times:
    """Weekdays (Monday is 0) and the times on them."""

    weekdays: frozenset[int] = EVERY_DAY
    spans: tuple[Span, ...] = ((0, DAY),)


def read_times(text: str | None) -> Times:
    """``周末 08:00–18:00`` as weekdays and times."""
    if not text:
        return Times()
    spans = []
    for hours, minutes, until, past in _TIME.findall(text):
        start, end = int(hours) * 60 + int(minutes), int(until) * 60 + int(past)
        if start < end <= DAY:
            spans.append((start, end))
    spans = spans or [span for word, span in _PARTS.items() if word in text]
    return Times(_weekdays(text), tuple(merged(spans)) or ((0, DAY),))


def _weekdays(text: str) -> frozenset[int]:
    if "周末" in text:
        return frozenset({5, 6})
    if "工作日" in text:
        return frozenset(range(5))
    if found := _RANGE.search(text):
        first, last = (_WEEK.index(day) for day in found.groups())
        return frozenset(range(first, last + 1)) or EVERY_DAY
    # The second Wednesday of a month is not every Wednesday; what cannot be told apart is left open.
    return frozenset(_WEEK.index(day) for day in _ONE.findall(text)) or EVERY_DAY


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that touch made one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def without(spans: Sequence[Span], taken: Iterable[Span]) -> list[Span]:
    """What is left of spans."""
    left = list(spans)
    for start, end in taken:
        left = [
            part for low, high in left for part in ((low, min(high, start)), (max(low, end), high)) if part[0] < part[1]
        ]
    return left


def written(span: Span) -> str:
    """``09:00–11:00``."""
    return "–".join(f"{minute // 60:02d}:{minute % 60:02d}" for minute in span)


@dataclass(frozen=True, slots=True)
class Booking:
    """One use of a resource: its days, both included, and its times."""

    id: str
    first: datetime.date
    last: datetime.date
    times: Times


@dataclass(frozen=True, slots=True)
class DayOf:
    """One day of a calendar. ``offered``: whether the resource may be used on it at all."""

    date: datetime.date
    offered: bool
    free: list[Span]
    taken: list[Span]
    bookings: list[Booking]

    @property
    def state(self) -> str:
        if not self.taken:
            return "FREE" if self.offered else "NOT_OFFERED"
        return "PARTLY_TAKEN" if self.free else "TAKEN"


@dataclass(frozen=True, slots=True)
class Clash:
    """Two bookings at one time: on its first day, and on how many days in all."""

    first: str
    second: str
    date: datetime.date
    time: Span
    days: int


@dataclass(frozen=True, slots=True)
class Offer:
    """The days on which a resource is offered, and the times on them."""

    first: datetime.date
    last: datetime.date
    times: Times

    def on(self, day: datetime.date) -> bool:
        return self.first <= day <= self.last and day.weekday() in self.times.weekdays


def calendar(offer: Offer, bookings: Sequence[Booking], first: datetime.date, last: datetime.date) -> list[DayOf]:
    """Every day of a period.

    A booking of several days counts on those on which the resource is offered; one of a single day always does.
    """
    days = []
    for number in range((last - first).days + 1):
        day = first + datetime.timedelta(number)
        offered = offer.on(day)
        booked = [
            b
            for b in bookings
            if b.first <= day <= b.last and (b.first == b.last or (day.weekday() in b.times.weekdays and offered))
        ]
        taken = merged(span for b in booked for span in b.times.spans)
        days.append(DayOf(day, offered, without(offer.times.spans, taken) if offered else [], taken, booked))
    return days


def clashes(days: Iterable[DayOf]) -> list[Clash]:
    """Every pair of bookings that overlap, by the day on which they first do."""
    found: dict[tuple[str, str], Clash] = {}
    for day in days:
        for at, one in enumerate(day.bookings):
            for other in day.bookings[at + 1 :]:
                if time := _overlap(one.times.spans, other.times.spans):
                    first, second = sorted((one.id, other.id))
                    known = found.get((first, second))
                    found[first, second] = (
                        Clash(first, second, known.date, known.time, known.days + 1)
                        if known
                        else Clash(first, second, day.date, time, 1)
                    )
    return sorted(found.values(), key=lambda clash: (clash.date, clash.first, clash.second))


def _overlap(one: Sequence[Span], other: Sequence[Span]) -> Span | None:
    both = [(max(a, c), min(b, d)) for a, b in one for c, d in other]
    return min((span for span in both if span[0] < span[1]), default=None)
