"""The state of what a row is about, compared with the day on which it was done."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from graph.messages.language import Message
from sheets.codes import DATE_MISSING, STATUS_CONTRADICTS
from sheets.records import Record
from sheets.slips import Slip, is_future

_NOT_DONE = re.compile(r"[未待拟]\S*|正在\S*|(?:进行|推进|办理|落实|实施|领办|执行|建设)中|计划中?|报名中")
"""Words that deny that it is done. 履行中 and 有效 are said of agreements of which one promise is kept."""


def states(record: Record, today: datetime.date) -> Iterator[Slip]:
    """A day of completion beside a state that denies it; a state that says it is done beside an empty day."""
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
        yield Slip("status", STATUS_CONTRADICTS, message)
