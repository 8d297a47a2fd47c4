"""Calendars against a count minute by minute, with and without a capacity."""

from __future__ import annotations

import datetime
import random

import pytest

from graph.semantics.bookings import Booking, Hours, Offer, calendar, clashes, read_hours

START = datetime.date(2026, 3, 2)


def test_hours_from_their_structured_form_or_the_text() -> None:
    assert read_hours("Sa 09:00-12:00", "预约") == Hours("Sa 09:00-12:00")
    assert read_hours(None, "周末 08:00–18:00") == Hours("Sa,Su 08:00-18:00")
    assert read_hours(None, None) == Hours()
    assert not read_hours(None, "预约").understood
    assert not read_hours("nonsense", None).understood


@pytest.mark.parametrize("seed", range(20))
def test_a_calendar_counted_by_the_minute(seed: int) -> None:
    rng = random.Random(seed)
    weekdays = {"Mo-Su": range(7), "Mo-Fr": range(5), "Sa,Su": (5, 6)}
    spans: dict[str, list[tuple[int, int]]] = {}

    def term() -> tuple[datetime.date, datetime.date]:
        low, high = sorted(rng.randrange(14) for _ in range(2))
        return START + datetime.timedelta(low), START + datetime.timedelta(high)

    def hours(days: str) -> Hours:
        low = rng.randrange(0, 1260, 30)
        high = min(low + rng.randrange(30, 300, 30), 1410)
        text = f"{days} {low // 60:02d}:{low % 60:02d}-{high // 60:02d}:{high % 60:02d}"
        spans[text] = [(low, high)]
        return Hours(text)

    capacity = rng.choice((None, 60))
    bookings = []
    for index in range(6):
        first, last = term()
        last = rng.choice((first, last))
        amount = rng.choice((None, 20, 40, 90)) if capacity else None
        bookings.append(Booking(f"b{index}", first, last, hours("Mo-Su"), amount))
    offer = Offer(*term(), hours(rng.choice(list(weekdays))), capacity)
    found = calendar(offer, bookings, START, START + datetime.timedelta(13))
    together: dict[tuple[str, ...], int] = {}
    for day in found:
        osm = offer.hours.osm or ""
        offered = offer.first <= day.date <= offer.last and day.date.weekday() in weekdays[osm.split()[0]]
        open_ = {m for low, high in spans[osm] for m in range(low, high)} if offered else set()
        there = [b for b in bookings if b.first <= day.date <= b.last and (offered or b.first == b.last)]
        minutes = {b.id: {m for low, high in spans[b.hours.osm or ""] for m in range(low, high)} for b in there}
        full, met = set(), set()
        for minute in range(1440):
            now = [b for b in there if minute in minutes[b.id]]
            known = sum(b.amount for b in now if b.amount is not None)
            if any(b.amount is None for b in now) or (capacity and now and known >= capacity):
                full.add(minute)
            met |= {
                tuple(sorted((a.id, b.id))) for a in now for b in now if a.id < b.id and None in (a.amount, b.amount)
            }
            if capacity and known > capacity:
                met.add(tuple(sorted(b.id for b in now if b.amount is not None)))
        assert {m for low, high in day.taken for m in range(low, high)} == set().union(*minutes.values())
        assert {m for low, high in day.free for m in range(low, high)} == open_ - full
        assert day.outside == [b.id for b in there if minutes[b.id] - open_]
        together |= {ids: together.get(ids, 0) + 1 for ids in met}
    assert {clash.shares: clash.days for clash in clashes(found)} == together


def booked(amount: float | None, slot: str, day: int = 0) -> Booking:
    date = START + datetime.timedelta(day)
    return Booking(f"{slot} {amount}", date, date, read_hours(None, slot), amount)


@pytest.mark.parametrize(
    ("bookings", "wanted", "left"),
    [
        # Ninety of sixty is too much, by one booking or by two; two that fit together are not.
        ([booked(90, "9:00-11:00")], [(("9:00-11:00 90",), 90.0)], [(660, 1020)]),
        (
            [booked(45, "9:00-11:00"), booked(45, "10:00-12:00")],
            [(("10:00-12:00 45", "9:00-11:00 45"), 90.0)],
            [(540, 600), (660, 1020)],
        ),
        ([booked(20, "9:00-11:00"), booked(40, "11:00-12:00")], [], [(540, 1020)]),
        ([booked(20, "9:00-11:00"), booked(40, "10:00-12:00")], [], [(540, 600), (660, 1020)]),
        # How many come is not known: it takes all of it.
        (
            [booked(20, "9:00-11:00"), booked(None, "10:00-12:00")],
            [(("10:00-12:00 None", "9:00-11:00 20"), None)],
            [(540, 600), (720, 1020)],
        ),
    ],
)
def test_bookings_against_a_capacity_of_sixty(
    bookings: list[Booking], wanted: list[tuple[tuple[str, ...], float | None]], left: list[tuple[int, int]]
) -> None:
    offer = Offer(datetime.date.min, datetime.date.max, Hours("Mo-Fr 09:00-17:00"), 60)
    days = calendar(offer, bookings, START, START)
    assert [(clash.shares, clash.booked) for clash in clashes(days)] == wanted
    assert days[0].free == left


def test_bookings_outside_offered_hours_are_listed() -> None:
    offer = Offer(datetime.date.min, datetime.date.max, Hours("Mo-Fr 09:00-17:00"))
    days = calendar(offer, [booked(None, "9:00-11:00", 5), booked(None, "8:00-10:00", 1)], START, START.replace(day=8))
    assert [(f"{day.date:%d}", day.outside) for day in days if day.outside] == [
        ("03", ["8:00-10:00 None"]),
        ("07", ["9:00-11:00 None"]),
    ]


def test_what_is_not_understood_is_unknown_and_compared_with_nothing() -> None:
    everyday = Offer(datetime.date.min, datetime.date.max, Hours())
    vague = booked(None, "下课后")
    (day,) = calendar(everyday, [vague, booked(None, "9:00-11:00")], START, START)
    assert (day.state, day.free, day.clashes, day.outside) == ("UNKNOWN", [], (), [])
    (day,) = calendar(Offer(datetime.date.min, datetime.date.max, read_hours(None, "另行通知")), [], START, START)
    assert (day.state, day.free) == ("UNKNOWN", [])
