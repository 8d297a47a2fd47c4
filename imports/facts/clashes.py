"""Two bookings of one resource at one time."""

from __future__ import annotations

import datetime

from graph.messages.language import Message
from graph.semantics.bookings import Hours, read_hours
from graph.semantics.dates import parse_partial
from imports.making import Thing
from imports.rows import Row, address
from sheets.codes import BOOKED_TWICE


def tell_clash(row: Row, resource: str, share: Thing, dates: dict[str, str], slot: str | None, at: str) -> None:
    """Tell a booking whose time another has taken. Times that are not understood are compared with nothing.

    ``at``: the field that has the hours.
    """
    day = _day(dates)
    if day is None:
        return
    hours = read_hours(None, slot)
    seen: list[tuple[Thing, Hours, Row]] = row.making.slots.setdefault((resource, row.place(), day), [])
    for other, taken, earlier in seen:
        if other is not share and _overlap(hours, taken, day):
            message = Message(
                "The same is booked at the same time by another row ({cell}).",
                cell=address(earlier.at("date"), row.spot),
            )
            row.making.tell(BOOKED_TWICE, row.at(at if slot else "date"), message)
            break
    seen.append((share, hours, row))


def _day(dates: dict[str, str]) -> datetime.date | None:
    first = parse_partial(dates["startDate"])
    last = parse_partial(dates.get("endDate") or dates["startDate"])
    return first.first if first and last and first.first == last.last else None


def _overlap(one: Hours, other: Hours, day: datetime.date) -> bool:
    mine, theirs = one.on(day), other.on(day)
    if mine is None or theirs is None:
        return False
    return any(low < end and start < high for low, high in mine for start, end in theirs)
