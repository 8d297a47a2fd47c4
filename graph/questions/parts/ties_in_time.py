"""Ties counted by months, quarters or years.

A tie is in force in a period if it holds on a day of it. The days of a tie are those of the ways that bear it; where a
date is published to the month or the year only, the tie may begin later than its first day, or end before its last.
"""

from __future__ import annotations

import calendar
import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from graph.semantics.dates import ALWAYS_FROM, Days, parse_partial

MONTHS = {"YEAR": 12, "QUARTER": 3, "MONTH": 1}
"""The months of each kind of period."""


class FoundWay(NamedTuple):
    """One way in which two bodies are tied.

    ``first`` and ``last`` are its days; ``begins`` and ``ends`` the published dates of facts that bear it and whose day
    is not known, null for one that is not known at all.
    """

    one: str
    other: str
    reason: str
    fact: str
    first: str
    last: str
    begins: list[str | None]
    ends: list[str | None]

    @property
    def days(self) -> Days:
        return Days(datetime.date.fromisoformat(self.first), datetime.date.fromisoformat(self.last))

    @property
    def sure(self) -> Days | None:
        """The days on which it holds whatever its published dates mean; None if the start of a fact is unknown."""
        if None in self.begins:
            return None
        begins = [days.last for date in self.begins if date and (days := parse_partial(date))]
        ends = [days.first for date in self.ends if date and (days := parse_partial(date))]
        return Days(max([self.days.first, *begins]), min([self.days.last, *ends]))


@dataclass(slots=True)
class Span:
    """The periods of one tie: of known start, of unknown start, and in which it holds for sure; a bit for each."""

    known: int = 0
    unknown: int = 0
    sure: int = 0


class PeriodCount(NamedTuple):
    """The ties in force in a period; ``unsure`` ones are among ``ties``, those of ``unknown`` start are not."""

    days: Days
    ties: int
    unsure: int
    unknown: int
    by_reason: dict[str, int]


@dataclass(frozen=True, slots=True)
class Presence:
    """On which days a body is in a place, or a part of a community as a whole; the bodies that always count have none.

    ``outside``: a tie counts while its first body is a part and its other one is none; otherwise while both are.
    """

    days: Mapping[str, list[Days]] = field(default_factory=dict)
    outside: bool = False

    def of(self, way: FoundWay, days: Days) -> list[Days]:
        """The given days of a way on which its ends count."""
        if not self.days:
            return [days] if days.first <= days.last else []
        met = _common([days], self.days.get(way.one, []))
        others = self.days.get(way.other, [])
        return _without(met, others) if self.outside else _common(met, others)


def first_of_known_start(ways: Iterable[FoundWay], presence: Presence, window: Days) -> datetime.date | None:
    """The first day in ``window`` on which a tie of known start holds."""
    found = (presence.of(way, _clipped(way.days, window)) for way in ways if way.days.first > ALWAYS_FROM)
    return min((days.first for each in found for days in each), default=None)


def numbers(window: Days, per: str) -> range:
    """The numbers of the periods of a kind that ``window`` meets."""
    return range(_number(window.first, per), _number(window.last, per) + 1)


def counted(ways: Iterable[FoundWay], presence: Presence, window: Days, per: str, shown: range) -> list[PeriodCount]:
    """The ties in force in each of the periods ``shown``, which are cut at the ends of ``window``."""
    spans: dict[tuple[str, str, str, str], Span] = defaultdict(Span)

    def bits(way: FoundWay, days: Days) -> int:
        held = presence.of(way, _clipped(days, window))
        return _all(_bits(_number(each.first, per), _number(each.last, per), shown) for each in held)

    for way in ways:
        # In a community as a whole it does not matter which part a tie leads to.
        ends = ("", way.other) if presence.outside else (way.one, way.other)
        span = spans[*ends, way.reason, way.fact]
        if way.days.first == ALWAYS_FROM:
            span.unknown |= bits(way, way.days)
            continue
        span.known |= bits(way, way.days)
        span.sure |= bits(way, way.sure) if way.sure else 0
    known, unsure, unknown = (_Series(len(shown)) for _ in range(3))
    reasons: dict[str, _Series] = defaultdict(lambda: _Series(len(shown)))
    for (_, _, reason, _), span in spans.items():
        known.add(span.known)
        reasons[reason].add(span.known)
        unsure.add(span.known & ~span.sure)
        unknown.add(span.unknown & ~span.known)
    by_reason = {reason: series.totals() for reason, series in sorted(reasons.items())}
    totals = zip(shown, known.totals(), unsure.totals(), unknown.totals(), strict=True)
    return [
        PeriodCount(
            days=_clipped(_days(number, per), window),
            ties=ties,
            unsure=perhaps,
            unknown=unplaced,
            by_reason={reason: each[at] for reason, each in by_reason.items() if each[at]},
        )
        for at, (number, ties, perhaps, unplaced) in enumerate(totals)
    ]


class _Series:
    """A number for each period, from spans of periods: only their first and last periods are touched."""

    def __init__(self, size: int) -> None:
        self._changes = [0] * (size + 1)

    def add(self, bits: int) -> None:
        for first, end in _runs(bits):
            self._changes[first] += 1
            self._changes[end] -= 1

    def totals(self) -> list[int]:
        total, found = 0, []
        for change in self._changes[:-1]:
            total += change
            found.append(total)
        return found


def _all(bits: Iterable[int]) -> int:
    """All bits that are set in one of the numbers."""
    every = 0
    for each in bits:
        every |= each
    return every


def _bits(first: int, last: int, shown: range) -> int:
    low, high = max(first, shown.start) - shown.start, min(last + 1, shown.stop) - shown.start
    return (1 << high) - (1 << low) if low < high else 0


def _runs(bits: int) -> Iterator[tuple[int, int]]:
    """The runs of set bits, each as its first position and the one after its last."""
    while bits:
        first = (bits & -bits).bit_length() - 1
        end = first + ((bits >> first) + 1 & -((bits >> first) + 1)).bit_length() - 1
        yield first, end
        bits &= -1 << end


def _number(day: datetime.date, per: str) -> int:
    return (day.year * 12 + day.month - 1) // MONTHS[per]


def _days(number: int, per: str) -> Days:
    (year, month), last = divmod(number * MONTHS[per], 12), (number + 1) * MONTHS[per] - 1
    _, length = calendar.monthrange(last // 12, last % 12 + 1)
    return Days(datetime.date(year, month + 1, 1), datetime.date(last // 12, last % 12 + 1, length))


def _clipped(days: Days, window: Days) -> Days:
    return Days(max(days.first, window.first), min(days.last, window.last))


def _common(some: list[Days], others: list[Days]) -> list[Days]:
    met = (_clipped(each, other) for each in some for other in others)
    return [days for days in met if days.first <= days.last]


def _without(some: list[Days], taken: list[Days]) -> list[Days]:
    """The days of ``some`` that are none of ``taken``."""
    day = datetime.timedelta(days=1)
    for other in taken:
        left = []
        for each in some:
            if other.last < each.first or other.first > each.last:
                left.append(each)
                continue
            if each.first < other.first:
                left.append(Days(each.first, other.first - day))
            if other.last < each.last:
                left.append(Days(other.last + day, each.last))
        some = left
    return some
