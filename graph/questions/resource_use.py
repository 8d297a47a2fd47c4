"""The calendar of a resource: its uses, the days and times that are free or taken, and double bookings."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any

from graph.compiler.pages import given
from graph.compiler.parameters import PREFIX, Operand
from graph.compiler.request import Request
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.errors import BadUserInput, LimitExceeded
from graph.messages.language import Message
from graph.questions.parts.bounds import limit_of
from graph.semantics.bookings import Booking, DayOf, Offer, calendar, clashes, read_hours, written
from graph.semantics.dates import During, When
from graph.semantics.scope import Scope, where

DEFAULT_DAYS, MOST_DAYS = 31, 366
LOOKED = 500
STATES = {
    "FREE": ("空闲", "Offered, and no use."),
    "PARTLY_TAKEN": ("部分占用", "Some of its time is taken, some is left."),
    "TAKEN": ("占满", "Nothing is left, or it is used although not offered."),
    "NOT_OFFERED": ("不提供", "Not offered on that day."),
    "UNKNOWN": ("无法判断", "The published hours are not understood, of the resource or of a use on that day."),
}
# The parts of the record that the calendar is computed from; what is selected of the graph stands beside them.
_FACTS = (
    "[toString(res.validFrom), toString(res.validTo), res.openingHours, res.availability, res.capacity, res.unit,"
    " [f IN found | [f.s.id, toString(f.start), toString(f.stop), f.s.openingHours, f.s.timeSlot, f.s.quantity,"
    " f.s.unit]]]"
)


def resource_use(field: Field, writer: Writer) -> Statement:
    """The uses of one resource in a period, by day."""
    assert field.selection
    asked = given(field.arguments, "resource")
    assert asked
    parameters = writer.compilation.parameters
    first, last = (parameters.computed(end, _reader(field, at)) for at, end in enumerate(("first", "last")))
    limit, looked = limit_of(field, writer), parameters.constant(LOOKED)
    during, scope = During(first, last), Scope(When(last))
    items: list[str] = []
    row = row_of(field.selection, items, lambda part: _part(part, writer, scope, limit, during))
    steps = (
        writer.compilation.refer(asked, "Resource").match("res"),
        f"CALL (res) {{ MATCH (res)<-[q:OF]-(s:Share){where(_held(scope, during, 'q'))}"
        f" WITH s, min(q.validFrom) AS start, max(q.validTo) AS stop ORDER BY start, s.id LIMIT {looked} + 1"
        " RETURN collect({s: s, start: start, stop: stop}) AS found }",
    )
    record = Written(listed([_FACTS, listed(items)]), row)
    names = {name: value.removeprefix(PREFIX) for name, value in (("from", first), ("to", last), ("limit", limit))}
    return writer.statement(field, record, match=" ".join(steps), finish=_finisher(field, names))


def _held(scope: Scope, during: During, relationship: str) -> list[str]:
    seen = Scope(When(scope.when.parameter, "EVER")).hop(relationship, relationship)
    return [*during.holds(relationship), *seen]


def _reader(field: Field, at: int) -> Callable[[Request], datetime.date]:
    return lambda request: period(field.arguments.get("from"), field.arguments.get("to"), request)[at]


def period(start: Any, end: Any, request: Request) -> tuple[datetime.date, datetime.date]:
    """The first and last day asked for: from today, for 31 days, where nothing is said."""
    first: datetime.date = _day(start, request) or request.today
    longest = (datetime.date.max - first).days
    last = _day(end, request) or first + datetime.timedelta(min(DEFAULT_DAYS - 1, longest))
    if last < first:
        path = end.where
        raise BadUserInput(
            Message("{path} is before the first day, {first}", path=path, first=first),
            path=path,
            value=last.isoformat(),
        )
    days = (last - first).days + 1
    if days > MOST_DAYS:
        raise LimitExceeded(
            Message(
                "the calendar has {days} days (at most {most_days}): ask for a shorter period",
                days=days,
                most_days=MOST_DAYS,
            ),
            limit="days",
            maximum=MOST_DAYS,
            actual=days,
        )
    return first, last


def _day(operand: Any, request: Request) -> Any:
    return operand.read(request) if isinstance(operand, Operand) else None


def _part(part: Field, writer: Writer, scope: Scope, limit: str, during: During) -> Written:
    """What the graph says; what is computed afterwards is null until then."""
    if part.name == "resource":
        assert part.selection
        return writer.expressions.entity(part.selection, "res", scope)
    if not part.selection:
        return Written("null", LEAF)
    items: list[str] = []
    if part.name != "uses":
        return Written("null", Many(row_of(part.selection, items, lambda _: Written("null", LEAF))))
    row = row_of(part.selection, items, lambda each: _of_use(each, writer, scope, during))
    return Written(collected(f"UNWIND found[0..{limit}] AS f WITH f, f.s AS s", listed(items)), Many(row))


def _of_use(each: Field, writer: Writer, scope: Scope, during: During) -> Written:
    if each.name == "share":
        assert each.selection
        return writer.expressions.entity(each.selection, "s", scope)
    if each.name == "users":
        assert each.selection
        user = writer.expressions.entity(each.selection, "w", scope)
        match = f"MATCH (s)-[u:TO]->(w){where(_held(scope, during, 'u'))} WITH DISTINCT w ORDER BY w.id"
        return Written(collected(match, user.cypher), Many(user.plan))
    return Written("null", LEAF)


def _finisher(field: Field, names: Mapping[str, str]) -> Callable[[Any, dict[str, Any]], Any]:
    """What computes the calendar from a record and puts it where it was selected."""

    def finish(record: Any, parameters: dict[str, Any]) -> Any:
        if record is None:
            return None
        facts, row = record
        first, last, limit = (parameters[names[name]] for name in ("from", "to", "limit"))
        values = _computed(facts, first, last, limit)
        return _filled(field, row, values)

    return finish


def _computed(facts: Any, first: datetime.date, last: datetime.date, limit: int) -> dict[str, Any]:
    start, end, osm, availability, capacity, unit, found = facts
    day = datetime.date.fromisoformat
    offer = Offer(day(start), day(end), read_hours(osm, availability), capacity)
    bookings, compared = [], capacity is not None
    for id_, begins, ends, hours, slot, quantity, measure in found[:LOOKED]:
        amount = quantity if capacity is not None and measure in (None, unit) else None
        compared = compared and amount is not None
        bookings.append(Booking(id_, day(begins), day(ends), read_hours(hours, slot), amount))
    days = calendar(offer, bookings, first, last)
    double = clashes(days)
    states = [each.state for each in days]
    outside = _outside(days)
    limited = max(len(days), len(bookings), len(double), len(outside)) > limit
    looked = len(found) > LOOKED
    return {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "availability": availability,
        "openingHours": offer.hours.osm if offer.hours.understood else None,
        "understood": offer.hours.understood,
        "capacity": capacity,
        "capacityCompared": compared,
        "usesTotal": len(bookings),
        "freeDays": states.count("FREE"),
        "takenDays": states.count("TAKEN") + states.count("PARTLY_TAKEN"),
        "unknownDays": states.count("UNKNOWN"),
        "calendar": [_of_day(each) for each in days[:limit]],
        "uses": [_of_booking(b, row[4], first, last, double) for b, row in zip(bookings, found, strict=False)],
        "doubleBookings": [
            {
                "shares": list(c.shares),
                "firstDay": c.date.isoformat(),
                "time": written(c.time),
                "days": c.days,
                "booked": c.booked,
            }
            for c in double[:limit]
        ],
        "notOffered": outside[:limit],
        "complete": not (limited or looked),
        "cutBy": ["LIMIT"] * limited + ["SCAN_LIMIT"] * looked,
    }


def _outside(days: list[DayOf]) -> list[dict[str, Any]]:
    """The uses at times that are not offered: the first such day of each, and how many there are."""
    found: dict[str, dict[str, Any]] = {}
    for day in days:
        for id_ in day.outside:
            known = found.setdefault(id_, {"share": id_, "firstDay": day.date.isoformat(), "days": 0})
            known["days"] += 1
    return sorted(found.values(), key=lambda each: (each["firstDay"], each["share"]))


def _of_day(each: DayOf) -> dict[str, Any]:
    return {
        "date": each.date.isoformat(),
        "state": each.state,
        "free": [written(span) for span in each.free],
        "taken": [written(span) for span in each.taken],
        "shares": each.bookings,
        "booked": each.most,
    }


def _of_booking(b: Booking, slot: str | None, first: datetime.date, last: datetime.date, double: Any) -> dict[str, Any]:
    return {
        "firstDay": max(b.first, first).isoformat(),
        "lastDay": min(b.last, last).isoformat(),
        "timeSlot": slot,
        "understood": b.hours.understood,
        "clashes": sorted({id_ for c in double if b.id in c.shares for id_ in c.shares if id_ != b.id}),
    }


def _filled(field: Field, row: list[Any], values: Mapping[str, Any]) -> list[Any]:
    """The row of an object with the computed values in their places."""
    assert field.selection
    fields = [each for each in field.selection.fields if each.name != "__typename"]
    return [_value(each, stands, values) for each, stands in zip(fields, row, strict=True)]


def _value(field: Field, stands: Any, values: Mapping[str, Any]) -> Any:
    if field.name not in values:
        return stands
    value = values[field.name]
    if field.name == "uses":
        return [_filled(field, row, use) for row, use in zip(stands, value, strict=False)]
    if not field.selection:
        return value
    empty = [None] * sum(each.name != "__typename" for each in field.selection.fields)
    return [_filled(field, empty, each) for each in value]
