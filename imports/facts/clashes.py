"""Bookings that cannot be kept: two of one resource at one time, and those of hours when it is closed."""

from __future__ import annotations

import datetime

from graph.messages.language import Message, joined
from graph.semantics.bookings import Hours, read_hours, without, written
from graph.semantics.dates import parse_partial
from graph.semantics.opening_hours import Span, is_moved, merged
from imports.making import Making, Thing
from imports.rows import Row, address
from sheets.codes import BOOKED_CLOSED, BOOKED_TWICE
from sheets.values.plain import shown


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


def tell_closed(use: Thing, resource: Thing, making: Making) -> None:
    """Tell a booking of one day at times at which its resource is not offered. What is not understood is not compared.

    Hours of weekdays may hold on a Saturday that the calendar makes a working day.
    """
    text, dates = resource.content.get("availability"), use.content
    day = _day(dates) if text and dates.get("startDate") and dates.get("status") != "CANCELLED" else None
    if day is None or is_moved(day):
        return
    slot = dates.get("timeSlot")
    offered, wanted = read_hours(None, text).on(day), read_hours(None, slot).on(day)
    if offered is None or not wanted or (offered and not (slot and _leaves(slot, wanted, offered))):
        return
    if offered:
        open_ = joined(", ", map(written, offered))
        message = Message("It is open on that day at {hours}: correct the time, or its hours.", hours=open_)
    else:
        message = Message("It is closed on that day; its hours are {hours}.", hours=shown(text))
    making.tell(BOOKED_CLOSED, use.cells.get("timeSlot" if offered else "startDate", use.spot), message)


def _leaves(slot: str, wanted: list[Span], offered: list[Span]) -> bool:
    """Whether hours reach beyond those that are offered; 上午 alone only where it has none of them."""
    beyond = without(wanted, offered)
    return beyond == merged(wanted) if not any(sign.isdigit() for sign in slot) else bool(beyond)
