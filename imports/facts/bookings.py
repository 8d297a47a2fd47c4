"""Rows about who uses which resource when."""

from __future__ import annotations

from graph.messages.language import Message
from graph.semantics.bookings import read_hours
from imports.facts.clashes import tell_clash
from imports.names import key
from imports.rows import Row
from sheets.codes import HOURS_NOT_UNDERSTOOD
from sheets.values.numbers import Quantity
from sheets.values.plain import shown
from sheets.values.terms import Term


def facts(row: Row) -> None:
    """One use of a resource by a body."""
    resource, when, slot = row.take("resource"), row.take("date"), row.take("timeSlot")
    began, ended = row.take("from"), row.take("until")
    slot_key = "timeSlot" if slot else "from"
    if not slot and began and ended and began < ended:
        slot = f"{began}-{ended}"
    elif began or ended:
        row.taken -= {"from", "until"}
    user = row.body("user")
    if not resource:
        return
    row.leave_out("head", "contact")
    if slot and not read_hours(None, slot).understood:
        message = Message("The times {text} cannot be read completely.", text=shown(slot))
        row.making.tell(HOURS_NOT_UNDERSTOOD, row.at(slot_key), message)
    activity = row.take("activity")
    count = row.record.values.get("count")
    dates: dict[str, str] = {}
    if isinstance(when, Term) and when.start:
        dates = {"startDate": when.start, "endDate": when.end or when.start}
    status = row.take("status")
    first = dates.get("startDate") or ""
    share = row.making.thing(
        "Share",
        (key(resource), first, slot, user or row.spot.cell),
        f"{resource}{first}{slot or ''}",
        row.spot,
        {
            "name": activity or f"{resource}（{first}）" if first else activity or resource,
            **dates,
            "timeSlot": slot,
            "quantity": count.value if isinstance(count, Quantity) and not count.qualifier else None,
            "unit": (count.unit or "人") if isinstance(count, Quantity) and not count.qualifier else None,
            "status": None if status in ("ACTIVE", "CLAIMED") else status,
            "description": row.note(),
        },
        row.cells(name="activity", startDate="date", endDate="date", timeSlot=slot_key, quantity="count"),
        scope=user or row.place(),
    )
    if isinstance(when, Term) and when.rhythm:
        share.content.setdefault("details", {})[row.zh("date")] = when.rhythm
    if isinstance(count, Quantity) and not count.qualifier:
        row.taken.add("count")
    if details := row.details():
        share.content.setdefault("details", {}).update(details)
    row.making.refer("OF", share, "Resource", resource, row.at("resource"), row.place())
    row.making.fact("TO", share, user, row.at("user"))
    if first and status != "CANCELLED":
        tell_clash(row, key(resource), share, dates, slot, slot_key)
