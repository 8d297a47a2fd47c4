"""Activities and agreements whose name says when they are: 第二季度联席会议, 2024年共建协议."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Any

from graph.messages.language import Message
from graph.semantics.dates import parse_partial
from sheets.codes import DATE_OUTSIDE
from sheets.slips import Slip
from sheets.values.numerals import digits
from sheets.values.periods import span
from sheets.values.plain import narrow
from sheets.values.terms import Term

_YEAR = r"(?:(?P<year>20\d\d)年?)?(?:度)?"
_QUARTER = re.compile(rf"{_YEAR}(?:第(?=[1-4]季)|(?=[1-4]季度))(?P<quarter>[1-4])季")
_MONTH = re.compile(rf"{_YEAR}(?<![\d.])(?P<month>1[0-2]|[1-9])月(?:份|主题|例会|联席|党员|(?=\d{{1,2}}日))")
_OF_YEAR = re.compile(r"(?<!\d)(20\d\d)年")
_BEFORE = datetime.timedelta(days=92)
"""An agreement of a year is signed in it, or in the months before it."""
_SIGNS = str.maketrans("一二三四", "1234")
_SLACK = datetime.timedelta(days=20)
"""A meeting of a quarter may be some days early or late."""


def signed_in_another_year(subject: str, values: Mapping[str, Any]) -> Iterator[Slip]:
    """The day on which an agreement was signed that its name puts into another year: 2024年校社共建协议."""
    name, signed = values.get("name"), values.get("signed")
    if subject != "agreements" or not isinstance(name, str) or not isinstance(signed, str) or signed.startswith("X"):
        return
    years, day = set(_OF_YEAR.findall(narrow(name))), parse_partial(signed)
    if len(years) != 1 or day is None:
        return
    year = years.pop()
    first, last = (parse_partial(each) for each in span(year))
    if first and last and (day.last < first.first - _BEFORE or day.first > last.last + _SLACK):
        message = Message("{day} is not in the time that the name says, {period}.", day=signed, period=year)
        yield Slip("signed", DATE_OUTSIDE, message, ("name",))


def of_another_time(subject: str, values: Mapping[str, Any]) -> Iterator[Slip]:
    """The date of an activity that its name puts into another quarter or month."""
    name, when = values.get("name"), values.get("date")
    if subject != "activities" or not isinstance(name, str) or not isinstance(when, Term) or not when.start:
        return
    period = _period(name, when.start[:4])
    day = parse_partial(when.start)
    if period is None or day is None or len(when.start) < len("2025-03"):
        return
    first, last = (parse_partial(each) for each in span(period))
    if first and last and (day.last < first.first - _SLACK or day.first > last.last + _SLACK):
        message = Message("{day} is not in the time that the name says, {period}.", day=when.start, period=period)
        yield Slip("date", DATE_OUTSIDE, message, ("name",))


def _period(name: str, year: str) -> str | None:
    """The quarter or month of a name, in its own year or that of the date."""
    plain = re.sub("[一二三四](?=季)", lambda found: found[0].translate(_SIGNS), narrow(name))
    plain = digits(plain)
    if not year.isdigit():
        return None
    quarters, months = list(_QUARTER.finditer(plain)), list(_MONTH.finditer(plain))
    # 一季度总结暨二季度部署会 says no time of its own.
    if len(quarters) + len(months) != 1:
        return None
    if quarters:
        return f"{quarters[0]['year'] or year}-Q{quarters[0]['quarter']}"
    return f"{months[0]['year'] or year}-{int(months[0]['month']):02}"
