"""Rows about help for groups of people: who gives it, in which form, never to whom by name."""

from __future__ import annotations

from typing import Any

from graph.messages.language import Message
from graph.rules.privacy import FEWEST_OF_A_SENSITIVE_GROUP
from imports.names import key
from imports.rows import Row
from sheets.codes import GROUP_SMALL
from sheets.values.numbers import Quantity
from sheets.values.terms import Term


def facts(row: Row) -> None:
    """The bodies that help a group; where a sum is printed, as a gift of money."""
    helpers = row.named("claimedBy")
    recipients = row.take("recipients")
    count = row.record.values.get("count")
    small = isinstance(count, Quantity) and count.value is not None and 0 < count.value < FEWEST_OF_A_SENSITIVE_GROUP
    if small and isinstance(count, Quantity):
        message = Message(
            "A group in need of {count} people is so small that they may be recognised; the number is left out.",
            count=count.whole,
        )
        row.making.tell(GROUP_SMALL, row.at("count"), message)
    if not recipients:
        return
    row.leave_out("contact")
    content: dict[str, Any] = {}
    if isinstance(count, Quantity):
        row.take("count")
        content = {"qualifier": "SOME"} if small else {"count": count.whole, "qualifier": count.qualifier or "EXACT"}
    place = row.place()
    group = row.making.thing(
        "MemberGroup",
        ("helped", key(recipients), place),
        recipients,
        row.at("recipients"),
        {"name": recipients, "situation": "SUPPORTED", **(content or {"qualifier": "SOME"})},
        row.cells(name="recipients"),
        scope=place,
    )
    form, amount, when = row.take("form"), row.record.values.get("amount"), row.take("date")
    dates = {"startDate": when.start, "endDate": when.end} if isinstance(when, Term) else {}
    note = row.note()
    gives = isinstance(amount, Quantity) and amount.value is not None and len(helpers) == 1
    if gives:
        row.take("amount")
    details = row.details()
    for helper in helpers:
        if gives and isinstance(amount, Quantity):
            given = {"amount": amount.value, "currency": "CNY", "instrument": "DONATION", "purpose": form}
            row.making.fact("FUNDS", helper, group, row.at("amount"), **given, **dates, note=note, details=details)
        row.making.fact("SERVES", helper, group, row.at("claimedBy"), service=form, **dates, note=note, details=details)
