"""The times when a resource is free or taken: compares its bookings with its hours, its capacity and each other.

Times are minutes from midnight. Hours are OSM syntax (``graph.semantics.opening_hours``). If a text is not understood,
nothing is guessed: its days are unknown, and bookings with such hours are compared with nothing.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from graph.semantics.opening_hours import WHOLE_DAY, Span, is_valid, merged, spans_on
from graph.semantics.opening_hours_in_chinese import translated

EVERY_DAY = "Mo-Su"


@dataclass(frozen=True, slots=True)
class Hours:
    """Parsed hours; ``osm`` is None if they are not recorded or not understood."""

    osm: str | None = None
    understood: bool = True

    def on(self, day: datetime.date) -> list[Span] | None:
        """The times of a day; None if they are not understood."""
        if not self.understood:
            return None
        return [WHOLE_DAY] if self.osm is None else spans_on(self.osm, day)

    @property
    def names_days(self) -> bool:
        return self.osm is not None and not self.osm.startswith(EVERY_DAY)


def read_hours(osm: str | None, text: str | None) -> Hours:
    """Hours from their structured form, otherwise from the text as published."""
    if osm:
        return Hours(osm, is_valid(osm))
    if not text:
        return Hours()
    found = translated(text)
    return Hours(found, found is not None and is_valid(found))


def without(spans: Sequence[Span], taken: Iterable[Span]) -> list[Span]:
    """The spans without the taken ones."""
    left = list(spans)
    for start, end in taken:
        left = [
            part for low, high in left for part in ((low, min(high, start)), (max(low, end), high)) if part[0] < part[1]
        ]
    return left


def written(span: Span) -> str:
    """A span as text: ``09:00–11:00``."""
    return "–".join(f"{minute // 60:02d}:{minute % 60:02d}" for minute in span)


@dataclass(frozen=True, slots=True)
class Booking:
    """One use of a resource: its first and last day, both included, its times, and the amount of the capacity that it
    takes.

    ``amount`` is None if it cannot be compared with the capacity; then the use takes all of it.
    """

    id: str
    first: datetime.date
    last: datetime.date
    hours: Hours
    amount: float | None = None

    def on(self, day: datetime.date, offered: list[Span] | None) -> tuple[bool, list[Span] | None]:
        """Whether it takes place on a day, and its times; None if they are not understood.

        A booking of several days takes the days that its own hours name, otherwise those on which the resource is
        offered.
        """
        if not self.first <= day <= self.last:
            return False, None
        times = self.hours.on(day)
        if self.first == self.last:
            # Its hours may name other days than its only one; the date decides.
            return True, times or None
        if times is None or self.hours.names_days:
            return times is None or bool(times), times
        return offered is None or bool(offered), times


@dataclass(frozen=True, slots=True)
class Offer:
    """The days and times at which a resource is offered, and its capacity."""

    first: datetime.date
    last: datetime.date
    hours: Hours
    capacity: float | None = None

    def on(self, day: datetime.date) -> list[Span] | None:
        """The times of a day; None if they are not understood."""
        return self.hours.on(day) if self.first <= day <= self.last else []


@dataclass(frozen=True, slots=True)
class DayOf:
    """One day of a calendar: the times that are offered (None: not understood), free and taken, and the bookings.

    ``outside``: bookings at times that are not offered; ``most``: the largest amount booked at once, if known.
    """

    date: datetime.date
    offered: list[Span] | None
    free: list[Span]
    taken: list[Span]
    bookings: list[str]
    outside: list[str]
    most: float | None
    clashes: tuple[Overlap, ...]
    unknown: bool

    @property
    def state(self) -> str:
        if self.unknown:
            return "UNKNOWN"
        if not self.taken:
            return "FREE" if self.offered else "NOT_OFFERED"
        return "PARTLY_TAKEN" if self.free else "TAKEN"


@dataclass(frozen=True, slots=True)
class Overlap:
    """Bookings at one time that together exceed the capacity; ``booked``: their sum, if it can be compared."""

    shares: tuple[str, ...]
    time: Span
    booked: float | None


@dataclass(frozen=True, slots=True)
class Overbooking:
    """Bookings that together exceed the capacity: on their first such day, and the number of such days."""

    shares: tuple[str, ...]
    date: datetime.date
    time: Span
    booked: float | None
    days: int


Part = tuple[str, float | None, tuple[Span, ...] | None]


def calendar(offer: Offer, bookings: Sequence[Booking], first: datetime.date, last: datetime.date) -> list[DayOf]:
    """Every day of a period."""
    days, known = [], {}
    for number in range((last - first).days + 1):
        day = first + datetime.timedelta(number)
        offered = offer.on(day)
        parts: list[Part] = []
        for booking in bookings:
            there, times = booking.on(day, offered)
            if there:
                parts.append((booking.id, booking.amount, None if times is None else tuple(times)))
        pattern = (None if offered is None else tuple(offered), tuple(parts))
        if pattern not in known:
            known[pattern] = _Day(offer.capacity, offered, parts)
        days.append(known[pattern].on(day))
    return days


class _Day:
    """The result for one pattern of offered times and bookings, shared by all days that have it."""

    def __init__(self, capacity: float | None, offered: list[Span] | None, parts: Sequence[Part]) -> None:
        self.offered, self.parts = offered, parts
        timed = [(id_, amount, times) for id_, amount, times in parts if times is not None]
        self.unknown = offered is None or len(timed) < len(parts)
        self.taken = merged(span for _, _, times in timed for span in times)
        edges = sorted({edge for span in (*self.taken, *(s for *_, t in timed for s in t)) for edge in span})
        full: list[Span] = []
        overlaps: dict[tuple[str, ...], Overlap] = {}
        most: float | None = 0.0 if capacity is not None and all(amount is not None for _, amount, _ in timed) else None
        for time in pairwise(edges):
            there = [part for part in timed if any(low <= time[0] and time[1] <= high for low, high in part[2])]
            counted = sum(amount for _, amount, _ in there if amount is not None)
            alone = [id_ for id_, amount, _ in there if amount is None or capacity is None]
            if most is not None:
                most = max(most, counted)
            if alone or (capacity is not None and there and counted >= capacity):
                full.append(time)
            ids = sorted(id_ for id_, *_ in there)
            pairs = [pair for pair in combinations(ids, 2) if pair[0] in alone or pair[1] in alone]
            for pair in pairs:
                overlaps.setdefault(pair, Overlap(pair, _longer(overlaps.get(pair), time), None))
            if capacity is not None and counted > capacity:
                together = tuple(sorted(id_ for id_, amount, _ in there if amount is not None))
                overlaps.setdefault(together, Overlap(together, time, counted))
        self.clashes = tuple(overlaps.values())
        self.free = [] if self.unknown else without(offered or [], full)
        self.outside = [] if offered is None else [id_ for id_, _, times in timed if without(times, offered)]
        self.most = most

    def on(self, day: datetime.date) -> DayOf:
        ids = [id_ for id_, *_ in self.parts]
        told = self.free, self.taken, ids, self.outside, self.most, self.clashes, self.unknown
        return DayOf(day, self.offered, *told)


def _longer(known: Overlap | None, time: Span) -> Span:
    return time if known is None else (known.time[0], time[1])


def clashes(days: Iterable[DayOf]) -> list[Overbooking]:
    """All overbookings, by their first day."""
    found: dict[tuple[str, ...], Overbooking] = {}
    for day in days:
        for each in day.clashes:
            known = found.get(each.shares)
            found[each.shares] = (
                Overbooking(each.shares, known.date, known.time, known.booked, known.days + 1)
                if known
                else Overbooking(each.shares, day.date, each.time, each.booked, 1)
            )
    return sorted(found.values(), key=lambda clash: (clash.date, clash.shares))
