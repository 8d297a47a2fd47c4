"""Times from published texts, and calendars against a count minute by minute."""

from __future__ import annotations

import datetime
import random

import pytest

from graph.bookings import EVERY_DAY, Booking, Offer, Times, calendar, clashes, read_times

WORKDAYS, WEEKEND = frozenset(range(5)), frozenset({5, 6})


@pytest.mark.parametrize(
    ("text", "weekdays", "spans"),
    [
        (None, EVERY_DAY, ((0, 1440),)),
        ("09:00–11:00", EVERY_DAY, ((540, 660),)),
        ("9:00-11:30、14：00至16：00", EVERY_DAY, ((540, 690), (840, 960))),
        ("周末 08:00–18:00", WEEKEND, ((480, 1080),)),
        ("周一至周五 09:00–17:00", WORKDAYS, ((540, 1020),)),
        ("周二、周四 上午", frozenset({1, 3}), ((0, 720),)),
        ("工作日下午", WORKDAYS, ((720, 1080),)),
        ("18:00–09:00", EVERY_DAY, ((0, 1440),)),
        ("预约", EVERY_DAY, ((0, 1440),)),
    ],
)
def test_times_as_published(text: str | None, weekdays: frozenset[int], spans: tuple[tuple[int, int], ...]) -> None:
    assert read_times(text) == Times(weekdays, spans)


@pytest.mark.parametrize("seed", range(15))
def test_a_calendar_counted_by_the_minute(seed: int) -> None:
    rng = random.Random(seed)
    start = datetime.date(2026, 3, 1)

    def term() -> tuple[datetime.date, datetime.date]:
        low, high = sorted(rng.randrange(14) for _ in range(2))
        return start + datetime.timedelta(low), start + datetime.timedelta(high)

    def times() -> Times:
        spans = []
        for _ in range(rng.randrange(1, 3)):
            low = rng.randrange(0, 1380, 30)
            spans.append((low, min(low + rng.randrange(30, 300, 30), 1440)))
        return Times(rng.choice((EVERY_DAY, WORKDAYS, WEEKEND)), tuple(sorted(spans)))

    bookings = [Booking(f"b{i}", *term(), times()) for i in range(6)]
    offer = Offer(*term(), times())
    days = calendar(offer, bookings, start, start + datetime.timedelta(13))
    doubles: dict[tuple[str, str], int] = {}
    for each in days:
        offered = offer.first <= each.date <= offer.last and each.date.weekday() in offer.times.weekdays
        minutes: dict[int, list[str]] = {}
        for b in bookings:
            counts = (offered and each.date.weekday() in b.times.weekdays) or b.first == b.last
            if b.first <= each.date <= b.last and counts:
                for minute in {m for low, high in b.times.spans for m in range(low, high)}:
                    minutes.setdefault(minute, []).append(b.id)
        open_ = {m for low, high in offer.times.spans for m in range(low, high)} if offered else set()
        assert {m for low, high in each.taken for m in range(low, high)} == set(minutes)
        assert {m for low, high in each.free for m in range(low, high)} == open_ - set(minutes)
        met = {(a, b) for ids in minutes.values() for a in ids for b in ids if a < b}
        doubles |= {pair: doubles.get(pair, 0) + 1 for pair in met}
    assert {(c.first, c.second): c.days for c in clashes(days)} == doubles
