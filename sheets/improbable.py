"""Numbers and days that nobody means: a million people at a lecture, an activity of 1925, a term until 2250."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Any

from graph.messages.language import Message
from sheets.codes import COUNT_IMPROBABLE, DATE_IMPROBABLE, RATE_OVER
from sheets.slips import Slip
from sheets.values.numbers import exact
from sheets.values.plain import text_of
from sheets.values.terms import Term

_MOST = {
    **dict.fromkeys(("count", "expected", "capacity", "participants"), 50_000),
    **dict.fromkeys(("members", "registered", "resident"), 300_000),
    **dict.fromkeys(("population", "households"), 3_000_000),
    **dict.fromkeys(("grids", "membersCount", "seatsCount", "partTimeCount", "seats", "unitCount"), 2_000),
    **dict.fromkeys(("amount", "publicFunds", "otherFunds"), 10_000_000_000),
}
"""What a unit, a community or a street can have at most, or a thousand times more."""
_IN_A_HOME = 15
"""People of a household, at most, on average."""
_DAYS = ("signed", "raisedOn", "publishedOn", "claimedOn", "fulfilledOn", "due", "deadline", "startDate", "endDate")
_TERMS = ("date", "term", "period")
_SHARE = re.compile(r"^(?!.*(?:增长|同比|环比|增速|增幅|完成)).*(?:率|占比|比例)$")
"""Measures of statistics that are a part of a whole."""
_WHOLE = 100
_FOUNDED = ("units", "places", "jointBodies", "resources")
"""Subjects whose beginnings may be of long ago: a school of 1902."""
_EARLIEST, _EARLIEST_OF_ALL = 1949, 1500
_AHEAD = {"date": 10, "period": 10}
_LONG_AHEAD = 100
"""Years from now of what is planned, by field; and of anything else."""


def improbable(subject: str, values: Mapping[str, Any], today: datetime.date) -> Iterator[Slip]:
    """What a row says that is hardly meant."""
    for key, most in _MOST.items():
        said = exact(values.get(key))
        if said is not None and said > most:
            yield Slip(key, COUNT_IMPROBABLE, Message("{number} is more than there can be.", number=text_of(said)))
    if exact(values.get("capacity")) == 0:
        yield Slip(
            "capacity", COUNT_IMPROBABLE, Message("There is room for nobody: leave it empty if it is not known.")
        )
    people, homes = exact(values.get("population")), exact(values.get("households"))
    if people and homes is not None and people > homes * _IN_A_HOME:
        message = Message(
            "{people} people in {homes} households: check the two numbers.",
            people=text_of(people),
            homes=text_of(homes),
        )
        yield Slip("population", COUNT_IMPROBABLE, message, ("households",))
    share = exact(values.get("value")) if _SHARE.search(str(values.get("measure") or "")) else None
    if share is not None and share > _WHOLE and values["value"].unit in ("", "%"):
        yield Slip("value", RATE_OVER, Message("{rate}% is more than a hundred.", rate=text_of(share)))
    earliest = _EARLIEST_OF_ALL if subject in _FOUNDED else _EARLIEST
    for key, day in _days(values):
        year = int(day[:4])
        if not earliest <= year <= today.year + _AHEAD.get(key, _LONG_AHEAD):
            yield Slip(key, DATE_IMPROBABLE, Message("{day} is hardly meant: check the year.", day=day))


def _days(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The days of a row with a year, by their field; of a term the one that is further away."""
    for key in _DAYS:
        day = values.get(key)
        if isinstance(day, str) and day[:4].isdigit():
            yield key, day
    for key in _TERMS:
        term = values.get(key)
        days = [day for day in (term.start, term.end) if day and day[:4].isdigit()] if isinstance(term, Term) else []
        if days:
            yield key, max(days, key=lambda day: abs(int(day[:4]) - 2000))
