"""The calendar of a resource: its uses, the days and times that are free or taken, and double bookings."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, NamedTuple

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import Operand, given, name_of
from graph.compiler.request import Request
from graph.compiler.rows import Many, Plan
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected
from graph.errors import BadUserInput, LimitExceeded
from graph.messages.language import Message
from graph.questions.parts.bounds import cut_by
from graph.questions.parts.tables import Table, answered
from graph.semantics.bookings import Booking, DayOf, Offer, Overbooking, calendar, clashes, read_hours, written
from graph.semantics.dates import Days, During, When
from graph.semantics.parts import part
from graph.semantics.scope import Scope

STATES = {
    "FREE": ("空闲", "Free: offered and not used."),
    "PARTLY_TAKEN": ("部分占用", "Partly taken: some of its time is still free."),
    "TAKEN": ("占满", "Taken: none of its time is free, or it is used although not offered."),
    "NOT_OFFERED": ("不提供", "Not offered on that day."),
    "UNKNOWN": (
        "无法判断",
        "Unknown: the published hours of the resource, or of a use on that day, are not understood.",
    ),
}
_date = datetime.date.fromisoformat
USES = part(__file__, "uses")
USERS = part(__file__, "users")


class FoundResource(NamedTuple):
    """The record of the statement about a resource; ``selected_of_uses``: selected values of the first uses, in their
    order.
    """

    first_day: str
    last_day: str
    opening_hours: str | None
    availability: str | None
    capacity: float | None
    unit: str | None
    uses: list[Any]
    selected_of_uses: list[Any]
    selected: list[Any]


class FoundUse(NamedTuple):
    """A use, with the days on which it is a use of this resource."""

    id: str
    first_day: str
    last_day: str
    opening_hours: str | None
    time_slot: str | None
    quantity: float | None
    unit: str | None


class ResourceUseView(NamedTuple):
    from_: str
    to: str
    availability: str | None
    opening_hours: str | None
    understood: bool
    capacity: float | None
    capacity_compared: bool
    uses: list[Any]
    uses_total: int
    calendar: list[Any]
    free_days: int
    taken_days: int
    unknown_days: int
    double_bookings: list[Any]
    not_offered: list[Any]
    complete: bool
    cut_by: list[str]
    selected: list[Any]


class ResourceUse(NamedTuple):
    first_day: str
    last_day: str
    time_slot: str | None
    understood: bool
    clashes: list[str]
    selected: list[Any]


class ResourceDay(NamedTuple):
    date: str
    state: str
    free: list[str]
    taken: list[str]
    shares: list[str]
    booked: float | None


class DoubleBooking(NamedTuple):
    shares: list[str]
    first_day: str
    time: str
    days: int
    booked: float | None


class BookedOutside(NamedTuple):
    share: str
    first_day: str
    days: int


def resource_use(field: Field, writer: Writer) -> Statement:
    """The uses of one resource in a period, by day."""
    return _ResourceUse(field, writer).statement()


class _ResourceUse:
    def __init__(self, field: Field, writer: Writer) -> None:
        self.field, self.writer = field, writer
        parameters = writer.compilation.parameters
        asked = given(field.arguments, "resource")
        assert asked
        start, end = field.arguments.get("from"), field.arguments.get("to")
        self.first = parameters.computed("first", lambda request: period(start, end, request).first)
        self.last = parameters.computed("last", lambda request: period(start, end, request).last)
        self.limit, self.scanned = limit_of(field, writer.compilation), parameters.constant(caps.RESOURCE_USES)
        self.during, self.scope = During(self.first, self.last), Scope(When(self.last))
        self.resource = writer.compilation.refer(asked, "Resource")
        self.view, self.uses = Table(ResourceUseView), Table(ResourceUse)

    def statement(self) -> Statement:
        assert self.field.selection
        layout = self.view.layout(self.field.selection, self._view)
        uses = USES.filled(
            self.scope,
            in_period=self._in_period("used"),
            scanned=self.scanned,
            use=self.uses.row(FoundUse),
            selected_of_uses=self._selected_of_uses(self.field.selection),
        )
        match = "\n".join([self.resource.match("resource"), uses])
        written = Written(self.view.row(FoundResource), layout)
        return self.writer.statement(self.field, written, match=match, finish=self._finish)

    def _in_period(self, relationship: str) -> str:
        return " AND ".join(self.during.holds(relationship))

    def _selected_of_uses(self, selection: Selection) -> str:
        if all(field.name != "uses" for field in selection.fields):
            return "[]"
        return collected(f"UNWIND shares[0..{self.limit}] AS share", self.uses.selected)

    def _view(self, field: Field, selection: Selection) -> Plan | Written:
        if field.name == "resource":
            return self.writer.expressions.entity(selection, "resource", self.scope)
        if field.name == "uses":
            return Many(self.uses.layout(selection, self._use))
        computed = {"calendar": ResourceDay, "doubleBookings": DoubleBooking, "notOffered": BookedOutside}
        return Many(Table(computed[field.name]).layout(selection))

    def _use(self, field: Field, selection: Selection) -> Written:
        if field.name == "share":
            return self.writer.expressions.entity(selection, "share", self.scope)
        user = self.writer.expressions.entity(selection, "user", self.scope)
        users = USERS.filled(self.scope, in_period=self._in_period("given"))
        return Written(collected(users, user.cypher), Many(user.plan))

    def _finish(self, record: Any, parameters: dict[str, Any]) -> Any:
        """The calendar, computed from the uses, with the values selected from the graph."""
        names = (self.first, self.last, self.limit)
        first, last, limit = (parameters[name_of(name)] for name in names)
        return answered(_view(FoundResource(*record), first, last, limit))


def period(start: Any, end: Any, request: Request) -> Days:
    """The requested first and last day; by default from today, for 31 days."""
    first: datetime.date = _day(start, request) or request.today
    longest = (datetime.date.max - first).days
    last = _day(end, request) or first + datetime.timedelta(min(caps.CALENDAR_DAYS.default - 1, longest))
    if last < first:
        path = end.where
        raise BadUserInput(
            Message("{path} is before the first day, {first}", path=path, first=first),
            path=path,
            value=last.isoformat(),
        )
    days = (last - first).days + 1
    if days > caps.CALENDAR_DAYS.most:
        raise LimitExceeded(
            Message(
                "the calendar has {days} days (at most {most_days}): ask for a shorter period",
                days=days,
                most_days=caps.CALENDAR_DAYS.most,
            ),
            limit="days",
            maximum=caps.CALENDAR_DAYS.most,
            actual=days,
        )
    return Days(first, last)


def _day(operand: Any, request: Request) -> Any:
    return operand.read(request) if isinstance(operand, Operand) else None


def _view(found: FoundResource, first: datetime.date, last: datetime.date, limit: int) -> ResourceUseView:
    uses = [FoundUse(*row) for row in found.uses[: caps.RESOURCE_USES]]
    offer = Offer(
        _date(found.first_day),
        _date(found.last_day),
        read_hours(found.opening_hours, found.availability),
        found.capacity,
    )
    bookings = [_booking(use, offer, found.unit) for use in uses]
    days = calendar(offer, bookings, first, last)
    double = clashes(days)
    states = [each.state for each in days]
    outside = _outside(days)
    limited = max(len(days), len(bookings), len(double), len(outside)) > limit
    scanned = len(found.uses) > caps.RESOURCE_USES
    return ResourceUseView(
        from_=first.isoformat(),
        to=last.isoformat(),
        availability=found.availability,
        opening_hours=offer.hours.osm if offer.hours.understood else None,
        understood=offer.hours.understood,
        capacity=found.capacity,
        capacity_compared=found.capacity is not None and all(each.amount is not None for each in bookings),
        uses=[
            answered(_of_use(booking, use, selected, first, last, double))
            for booking, use, selected in zip(bookings, uses, found.selected_of_uses, strict=False)
        ],
        uses_total=len(bookings),
        calendar=[list(_of_day(each)) for each in days[:limit]],
        free_days=states.count("FREE"),
        taken_days=states.count("TAKEN") + states.count("PARTLY_TAKEN"),
        unknown_days=states.count("UNKNOWN"),
        double_bookings=[list(_of_overbooking(each)) for each in double[:limit]],
        not_offered=[list(each) for each in outside[:limit]],
        complete=not (limited or scanned),
        cut_by=cut_by(limited=limited, scanned=scanned),
        selected=found.selected,
    )


def _booking(use: FoundUse, offer: Offer, unit: str | None) -> Booking:
    """A use in the form that is compared; its amount counts only if it is in the unit of the capacity."""
    amount = use.quantity if offer.capacity is not None and use.unit in (None, unit) else None
    hours = read_hours(use.opening_hours, use.time_slot)
    return Booking(use.id, _date(use.first_day), _date(use.last_day), hours, amount)


def _outside(days: list[DayOf]) -> list[BookedOutside]:
    """The uses at times that are not offered: the first such day of each, and the number of such days."""
    found: dict[str, list[datetime.date]] = {}
    for day in days:
        for id_ in day.outside:
            found.setdefault(id_, []).append(day.date)
    rows = [BookedOutside(id_, dates[0].isoformat(), len(dates)) for id_, dates in found.items()]
    return sorted(rows, key=lambda row: (row.first_day, row.share))


def _of_day(each: DayOf) -> ResourceDay:
    return ResourceDay(
        date=each.date.isoformat(),
        state=each.state,
        free=[written(span) for span in each.free],
        taken=[written(span) for span in each.taken],
        shares=each.bookings,
        booked=each.most,
    )


def _of_overbooking(each: Overbooking) -> DoubleBooking:
    return DoubleBooking(
        shares=list(each.shares),
        first_day=each.date.isoformat(),
        time=written(each.time),
        days=each.days,
        booked=each.booked,
    )


def _of_use(
    booking: Booking,
    use: FoundUse,
    selected: list[Any],
    first: datetime.date,
    last: datetime.date,
    double: Sequence[Overbooking],
) -> ResourceUse:
    together = {id_ for clash in double if booking.id in clash.shares for id_ in clash.shares}
    return ResourceUse(
        first_day=max(booking.first, first).isoformat(),
        last_day=min(booking.last, last).isoformat(),
        time_slot=use.time_slot,
        understood=booking.hours.understood,
        clashes=sorted(together - {booking.id}),
        selected=selected,
    )
