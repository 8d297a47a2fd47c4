"""What shows within one row: dates in the wrong order, parts larger than their whole, units that no number can have."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from graph.messages.language import Message
from graph.semantics.dates import parse_partial
from graph.semantics.rhythms import rhythm_of
from graph.text.names import fold
from sheets.codes import (
    COUNT_DIFFERS,
    COUNT_EXCEEDS,
    DATE_FUTURE,
    DATE_OUTSIDE,
    DATES_ORDER,
    DATES_REVERSED,
    PARTY_TWICE,
    RATE_DIFFERS,
    RATE_OVER,
    RHYTHM_NOT_UNDERSTOOD,
    STATUS_CONTRADICTS,
    TOTAL_DIFFERS,
    UNIT_WRONG,
    Code,
)
from sheets.headings import normal
from sheets.subjects import How, Subject
from sheets.values.names import Named
from sheets.values.numbers import Quantity, exact
from sheets.values.periods import span
from sheets.values.plain import shown, text_of
from sheets.values.terms import Term, reversed_

_ORDER = (
    ("signed", "term"),
    ("signed", "due"),
    ("signed", "fulfilledOn"),
    ("publishedOn", "claimedOn"),
    ("publishedOn", "due"),
    ("raisedOn", "claimedOn"),
    ("publishedOn", "fulfilledOn"),
    ("raisedOn", "fulfilledOn"),
    ("claimedOn", "fulfilledOn"),
    ("raisedOn", "deadline"),
    ("raisedOn", "due"),
    ("startDate", "coBuildingSince"),
)
"""Days of which the second cannot be before the first."""
_DONE = ("signed", "fulfilledOn", "publishedOn", "raisedOn", "claimedOn")
"""Days of what is written down only when it has been done."""
_LATER = ("fulfilledOn", "claimedOn")
"""Days that may be after the year of which a list is: it is kept up to date."""
_BEGUN = {
    "units": ("startDate", "coBuildingSince"),
    "jointBodies": ("startDate",),
    "pairs": ("startDate",),
    "seats": ("startDate",),
}
"""By subject, the days on which what is listed began."""
_IN_PERIOD = {"activities": "date", "bookings": "date", "rota": "period", "funds": "date"}
"""Subjects whose title names the period of all rows, each with the field of when they are."""
_PARTS = (
    ("problemsSolved", "problemsTaken"),
    ("count", "expected"),
    ("households", "population"),
    ("publicFunds", "amount"),
    ("otherFunds", "amount"),
    ("used", "amount"),
    ("solved", "count"),
    ("fromCity", "registered"),
    ("fromDistrict", "registered"),
    ("partyMembers", "members"),
    ("partTimeCount", "seatsCount"),
)
_SIDES = {
    "agreements": (("partyA", "partyB"), ("partyA", "parties"), ("partyB", "parties")),
    "pairs": (("community", "unit"),),
    "needs": (("owner", "claimedBy"),),
    "funds": (("giver", "receiver"),),
}
"""By subject, fields that cannot name one body both."""
_SHARES = {"activities": ("count", "expected"), "matters": ("solved", "count"), "funds": ("used", "amount")}
"""By subject, of which two numbers the share is."""
_CENT = 0.01
_ROUNDED = 0.0051
"""Shares are printed in whole percents."""
_MONEY = frozenset(("元", "块", "千元", "万元", "百万元", "亿元"))
_PEOPLE = frozenset(("", "人", "名", "位", "个", "人次", "余人", "人左右", "多人", "余名", "余人次", "户", "家"))
_NEVER = {
    "visits": ("人", "名", "位"),
    **dict.fromkeys(("members", "resident", "registered", "participants"), ("人次", "余人次", "次")),
}
"""Units that a number of double registration cannot have: persons of visits, visits of persons."""
_FAMILIES = ("户", "家")
_OF_PERSONS = re.compile(r"党员|人口")
_NO_MONEY = frozenset(("人", "名", "位", "人次", "次", "场", "场次", "家", "户", "件", "份", "项", "条", "支", "%"))


class Slip(NamedTuple):
    """A finding at a field of the row. ``beside``: the fields that it is compared with, of which one may be wrong."""

    key: str
    code: Code
    message: str
    beside: tuple[str, ...] = ()


def beside(cell: str) -> Message:
    """What is told at the cells that another is compared with."""
    return Message("{cell} and this contradict each other: see there.", cell=cell)


def slips(subject: Subject, values: Mapping[str, Any], heading: Callable[[str], str]) -> Iterator[Slip]:
    """What a row gets wrong by itself. ``heading``: that of a field."""
    yield from _dates(values)
    if subject.name == "agreements":
        # A project may take longer than was planned.
        yield from _after_the_term("fulfilledOn", values.get("fulfilledOn"), values.get("term"))
        yield from _before_the_start(values)
    # 城区居住党员数 are not all that register; of 应报到党员数 no more can.
    called = [("registered", "resident")] if _is_due(heading("resident")) else []
    # Who takes part has registered, and is counted once or more among those who came.
    if _OF_PERSONS.search(heading("participants")):
        called.append(("participants", "registered"))
    for part, whole in (*_PARTS, *called):
        few, many = exact(values.get(part)), exact(values.get(whole))
        if few is not None and many is not None and few > many:
            message = Message("{part} exceeds the total of {whole}.", part=text_of(few), whole=text_of(many))
            yield Slip(part, COUNT_EXCEEDS, message, (whole,))
    yield from _funds(values)
    people, visits = exact(values.get("participants")), exact(values.get("visits"))
    if people is not None and visits is not None and visits < people:
        message = Message(
            "{people} people took part, and there are {visits} visits.", people=text_of(people), visits=text_of(visits)
        )
        yield Slip("visits", COUNT_EXCEEDS, message, ("participants",))
    yield from _units(subject, values, heading)
    yield from _rate(subject, values)
    if values.get("status") == "OPEN" and subject.name in ("projects", "needs") and values.get("claimedBy"):
        message = Message("It is claimed, and its state says that it is open: correct one of the two.")
        yield Slip("status", STATUS_CONTRADICTS, message, ("claimedBy",))
    if values.get("status") == "CLAIMED" and heading("claimedBy") and not values.get("claimedBy"):
        message = Message("Its state says that it is claimed, and nobody is named who claims it: name the body.")
        yield Slip("status", STATUS_CONTRADICTS, message, ("claimedBy",))
    yield from _members(values)
    for one, other in _SIDES.get(subject.name, ()):
        if one in values and other in values:
            both = {fold(name) for name in _names(values.get(one))} & {fold(name) for name in _names(values.get(other))}
            if both:
                message = Message("{name} stands on both sides: name the other body.", name=_names(values[other])[0])
                yield Slip(other, PARTY_TWICE, message, (one,))


def _is_due(heading: str) -> bool:
    """Whether a heading, or what stands above it, says that so many should: 党员情况/应报到党员数."""
    return any(normal(part).startswith("应") for part in heading.split("/") if part)


def _funds(values: Mapping[str, Any]) -> Iterator[Slip]:
    """What is left of a sum; sums of several givers that are together more than the whole."""
    amounts = [exact(values.get(key)) for key in ("publicFunds", "otherFunds", "amount")]
    used, left = exact(values.get("used")), exact(values.get("left"))
    if None not in (used, left, amounts[2]) and abs((amounts[2] or 0) - (used or 0) - (left or 0)) > _CENT:
        message = Message(
            "It is not what is left of {whole} after {part}.", part=text_of(used), whole=text_of(amounts[2])
        )
        yield Slip("left", TOTAL_DIFFERS, message, ("used", "amount"))
    public, others, whole = amounts
    if public is None or others is None or whole is None or max(public, others) > whole:
        return
    if public + others > whole:
        message = Message("{part} exceeds the total of {whole}.", part=text_of(public + others), whole=text_of(whole))
        yield Slip("amount", COUNT_EXCEEDS, message, ("publicFunds", "otherFunds"))


def _rate(subject: Subject, values: Mapping[str, Any]) -> Iterator[Slip]:
    """A share of more than a hundred in a hundred; one that is not that of the numbers beside it."""
    rate = exact(values.get("rate"))
    if rate is None or values["rate"].unit not in ("", "%"):
        return
    # A cell that shows 125% holds 1.25; of a meeting nobody means 1.25% by it.
    whole = values["rate"].unit != "%" and rate <= (2 if subject.name == "activities" else 1)
    printed = rate if whole else rate / 100
    if printed > 1:
        message = Message("{rate}% is more than a hundred.", rate=text_of(round(printed * 100, 2)))
        yield Slip("rate", RATE_OVER, message)
    part, base = _SHARES.get(subject.name, ("", ""))
    came, expected = exact(values.get(part)), exact(values.get(base))
    if came is None or not expected or came > expected:
        return
    share = came / expected
    if printed <= 1 and abs(share - printed) > _ROUNDED:
        message = Message("The share is {share:.2%}, not {printed}.", share=share, printed=shown(f"{printed:.2%}"))
        yield Slip("rate", RATE_DIFFERS, message, (part, base))


def _members(values: Mapping[str, Any]) -> Iterator[Slip]:
    """A printed number of units that is not how many are named; a rhythm that says nothing about days."""
    for counted, names in (("membersCount", "members"), ("bodiesCount", "participants")):
        printed, members = exact(values.get(counted)), values.get(names)
        if printed is None or not isinstance(members, Named) or members.more is not None:
            continue
        named = len(members.names)
        if named != printed:
            message = Message("Printed are {printed}; {named} are named.", printed=text_of(printed), named=named)
            yield Slip(counted, COUNT_DIFFERS, message, (names,))
    rhythm = values.get("rhythm")
    if isinstance(rhythm, str) and rhythm_of(rhythm) is None:
        said = shown(rhythm)
        message = Message("How often “{text}” is cannot be read: meetings are not compared with it.", text=said)
        yield Slip("rhythm", RHYTHM_NOT_UNDERSTOOD, message)


def _dates(values: Mapping[str, Any]) -> Iterator[Slip]:
    for first, last in _ORDER:
        start, end = values.get(first), values.get(last)
        if isinstance(end, Term):
            end = None if end.start and end.end and reversed_(end.start, end.end) else end.end
        if isinstance(start, str) and isinstance(end, str) and reversed_(start, end):
            message = Message("{end} is before {start}: correct one of the two dates.", start=start, end=end)
            told, other = (first, last) if last == "term" else (last, first)
            yield Slip(told, DATES_ORDER, message, (other,))
    yield from _after_the_start(values)
    yield from _after_the_term("due", values.get("due"), values.get("term"))
    began, ended = values.get("from"), values.get("until")
    if began and ended and ended <= began:
        message = Message("It ends ({end_date}) before it starts ({start_date}).", end_date=ended, start_date=began)
        yield Slip("until", DATES_REVERSED, message, ("from",))


def days_of(values: Mapping[str, Any]) -> tuple[Any, Any]:
    """The first and the last day of a row, in columns of their own or as a term; None where there is none."""
    whole = values.get("term")
    term = whole if isinstance(whole, Term) else Term()
    return values.get("startDate") or term.start, values.get("endDate") or term.end


def _after_the_start(values: Mapping[str, Any]) -> Iterator[Slip]:
    """A day of signing after the day from which it is agreed, or from which a term runs."""
    signed = values.get("signed")
    start, end = days_of(values)
    # After the end it is told of that.
    if not isinstance(signed, str) or not isinstance(start, str) or (isinstance(end, str) and reversed_(signed, end)):
        return
    if reversed_(signed, start):
        message = Message(
            "It was signed on {signed}, after it began on {start}: check the two dates.", signed=signed, start=start
        )
        yield Slip("signed", DATES_ORDER, message, ("startDate", "term"))


def _after_the_term(key: str, due: Any, term: Any) -> Iterator[Slip]:
    """A day by which something is due, or done, that is after the end of the term it is agreed for."""
    if not isinstance(due, str) or not isinstance(term, Term) or not term.end:
        return
    if reversed_(due, term.end) and not (term.start and reversed_(term.start, term.end)):
        message = Message(
            "{due} is after the end of the term, {end}: correct one of the two dates.", due=due, end=term.end
        )
        yield Slip(key, DATES_ORDER, message, ("term",))


def _before_the_start(values: Mapping[str, Any]) -> Iterator[Slip]:
    """A day by which something is due, or done, before what it is agreed for begins."""
    start, _ = days_of(values)
    for key in ("due", "fulfilledOn") if isinstance(start, str) and not values.get("signed") else ():
        day = values.get(key)
        if isinstance(day, str) and reversed_(start, day):
            message = Message("{end} is before {start}: correct one of the two dates.", start=start, end=day)
            yield Slip(key, DATES_ORDER, message, ("term", "startDate"))


def outside(subject: str, values: Mapping[str, Any], period: str | None) -> Iterator[Slip]:
    """A day outside the ``period`` of the title, such as 2025-H1: mostly one of the wrong year."""
    key = _IN_PERIOD.get(subject, "")
    when = values.get(key)
    if not period or not isinstance(when, Term):
        return
    first, _, last = period.partition("/")
    start, end = parse_partial(span(first)[0]), parse_partial(span(last or first)[1])
    for day in filter(None, (when.start, when.end)):
        days = parse_partial(day)
        if start and end and days and (days.last < start.first or days.first > end.last):
            message = Message("{day} is not in the period of the title, {period}.", day=day, period=period)
            yield Slip(key, DATE_OUTSIDE, message)
            return


def is_future(day: str, today: datetime.date) -> bool | None:
    """Whether a date is after ``today`` whichever of its days it means; None where its year is unknown."""
    return day > today.isoformat()[: len(day)] if day[:4].isdigit() else None


def future(
    subject: str, values: Mapping[str, Any], today: datetime.date, made: str | None = None, last: str | None = None
) -> Iterator[Slip]:
    """Days after ``today`` of what is written down only when it has been done, or has begun.

    ``made``: the day on which the table was made. ``last``: the last that its title names.
    """
    until = made or last
    for key in (*_DONE, *_BEGUN.get(subject, ())):
        day = values.get(key)
        # 完成日期 of what is not done yet is when it is to be.
        planned = key == "fulfilledOn" and values.get("status") not in (None, "FULFILLED")
        if not isinstance(day, str) or planned:
            continue
        if is_future(day, today):
            yield Slip(key, DATE_FUTURE, Message("{day} is still to come: check the year.", day=day))
        elif until and (made or key not in _LATER) and reversed_(day, until):
            message = Message("{day} is after the time of which the table tells, {until}.", day=day, until=until)
            yield Slip(key, DATE_OUTSIDE, message)


def _units(subject: Subject, values: Mapping[str, Any], heading: Callable[[str], str]) -> Iterator[Slip]:
    for field in subject.fields:
        found = values.get(field.key)
        if not isinstance(found, Quantity) or field.key == "rate":
            continue
        of_people = normal(heading(field.key)).endswith(("人数", "党员数", "人次", "党员总数"))
        wrong = (
            found.unit in _NO_MONEY
            if field.how is How.AMOUNT
            else found.unit in _MONEY or found.unit == "%" or (of_people and found.unit not in _PEOPLE)
        ) or (bool(_OF_PERSONS.search(heading(field.key))) and found.unit in _FAMILIES)
        # Visits are never added to persons.
        wrong = wrong or (subject.name == "registration" and found.unit in _NEVER.get(field.key, ()))
        if wrong:
            message = Message(
                "“{unit}” is not a unit of {field}: is the number in the right column?",
                unit=found.unit,
                field=heading(field.key),
            )
            yield Slip(field.key, UNIT_WRONG, message)


def _names(value: Any) -> tuple[str, ...]:
    return value.names if isinstance(value, Named) else (value,) if isinstance(value, str) else ()
