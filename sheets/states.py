"""The state of what a row is about, compared with the day on which it was done."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from graph.messages.language import Message
from sheets.codes import DATE_MISSING, STATUS_CONTRADICTS, TERM_OVER
from sheets.records import Record
from sheets.slips import Slip, days_of, is_future
from sheets.values.terms import Term, reversed_

_LAPSED = re.compile(r"(?:已|协议)?到期|(?:已)?(?:失效|过期)")
_IN_FORCE = re.compile(r"有效|(?:在|正常)?履行中?|履约中|生效|执行中|正常|续存|存续")
_NOT_DONE = re.compile(r"[未待拟]\S*|正在\S*|(?:进行|推进|办理|落实|实施|领办|执行|建设)中|计划中?|报名中")
"""Words that deny that it is done. 履行中 and 有效 are said of agreements of which one promise is kept."""


def states(record: Record, today: datetime.date, as_of: str | None = None) -> Iterator[Slip]:
    """A day of completion beside a state that denies it; a state that says it is done beside an empty day.

    ``as_of``: the day on which the table was made, or the first that its title names.
    """
    yield from _terms(record, as_of, today)
    values = record.values
    status, day = values.get("status"), values.get("fulfilledOn")
    if "fulfilledOn" not in record.cells or status is None:
        return
    if day is None:
        if status == "FULFILLED":
            yield Slip("fulfilledOn", DATE_MISSING, Message("It is done: on which day is not said."))
        return
    if is_future(day, today) is False and status != "FULFILLED" and _NOT_DONE.fullmatch(record.words.get("status", "")):
        message = Message("It was done on {day}, and its state says that it is not: correct one of the two.", day=day)
        yield Slip("status", STATUS_CONTRADICTS, message, ("fulfilledOn",))


def _terms(record: Record, as_of: str | None, today: datetime.date) -> Iterator[Slip]:
    """An agreement in force that was over when the table was made; one that has lapsed, and whose end is to come."""
    word = record.words.get("status", "")
    start, end = days_of(record.values)
    whole = record.values.get("term")
    if (
        record.subject == "agreements"
        and isinstance(whole, Term)
        and whole.open
        and not end
        and _LAPSED.fullmatch(word)
    ):
        message = Message("It lasts without an end, and its state says that it has lapsed: correct one of the two.")
        yield Slip("status", STATUS_CONTRADICTS, message, ("term",))
    if record.subject != "agreements" or not isinstance(end, str) or not end[:4].isdigit():
        return
    if isinstance(start, str) and reversed_(start, end):
        return
    if _LAPSED.fullmatch(word) and is_future(end, today):
        message = Message(
            "It lasts until {end}, and its state says that it has lapsed: correct one of the two.", end=end
        )
        yield Slip("status", STATUS_CONTRADICTS, message, ("endDate", "term"))
    elif _IN_FORCE.fullmatch(word) and reversed_(as_of or today.isoformat(), end):
        if as_of:
            message = Message(
                "It was over on {end}, and its state says that it is in force: correct one of the two.", end=end
            )
            yield Slip("status", STATUS_CONTRADICTS, message, ("endDate", "term"))
        else:
            yield Slip(
                "status", TERM_OVER, Message("It was over on {end}, by its dates; is its state still right?", end=end)
            )
