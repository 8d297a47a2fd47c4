"""Dates as people type them: ``2023.3.1``, ``2023年3月``, serial numbers, and what only looks like a date.

A date is EDTF at the precision that was typed: ``2023``, ``2023-03``, ``2023-03-01``, ``XXXX-03-01``.
"""

from __future__ import annotations

import calendar
import datetime
import re
import sys
from dataclasses import dataclass, replace

from graph.messages.language import Message
from graph.semantics.dates import parse_partial
from sheets.codes import (
    DATE_AMBIGUOUS,
    DATE_IMPOSSIBLE,
    DATE_NO_YEAR,
    DATE_NOT_UNDERSTOOD,
    DATE_ROUGH,
    DATE_SERIAL,
    DATE_SHORT_YEAR,
    WEEKDAY_DIFFERS,
)
from sheets.grid import Value
from sheets.values.numerals import digits
from sheets.values.plain import Tell, is_nothing, narrow, shown

_SERIALS = range(20_000, 80_000)
"""Serial numbers that are taken for days: from 1954 to 2119."""
_YEARS = range(1900, 2101)
_EPOCHS = {False: datetime.date(1899, 12, 30), True: datetime.date(1904, 1, 1)}
_FULL = re.compile(
    r"(?P<year>\d{4}|\d{2})(?P<sign>年度?|[./-])(?:(?P<month>\d{1,2})(?:月份?|(?P=sign)|$)(?:(?P<day>\d{1,2})[日号.]?)?)?"
)
_YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)")
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)?")
_NO_YEAR = re.compile(r"(?P<month>\d{1,2})(?:月份?|[./])(?:(?P<day>\d{1,2})[日号]?)?")
_DAY = re.compile(r"(?P<day>\d{1,2})[日号]")
_TIME = re.compile(
    r"[(（]?(?:周|星期)[一二三四五六日天][)）]?|(?:上午|下午|晚上?)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$|(?<=[日号])(?:上午|下午|晚上)$"
)
_WEEKDAY = re.compile(r"(?:周|星期|礼拜)([一二三四五六日天])")
_DAYS = re.compile(r"\d[日号]|\d[./-]\d{1,2}(?!\d*[:：])")
_ROUGH = re.compile(r"[(（]?(?:大概|左右|前后|大约|约|拟|暂定|上旬|中旬|下旬|[初底末]|中期)[)）]?")
_ON = re.compile(r"(?<=[\d年月日号底])(?:起?至今|起|以来|开始|之?前|以前|截止|止)$")
"""What says that it goes on, or is due before: the day is meant."""
_LASTING = re.compile(
    r"(?:长期|永久|常年|全年|持续|不定期|按需|随时|每[年月周季天日].{0,12}|每半年.{0,10}|[年季月][内底末]|年度内)(?:有效|进行|开展|推进)?"
)
"""When something is due that goes on, or comes again."""
_PART = re.compile(
    r"(?P<year>\d{4})年?(?:度内|年?内|[寒暑]假(?:期间)?|(?:春节|国庆|元旦|五一|中秋)(?:前后?|期间)?|上半年|下半年|第?[一二三四1-4]季度?|[春夏秋冬]季?|Q[1-4])"
)


@dataclass(frozen=True, slots=True)
class Context:
    """What a sheet knows about its dates: the year of its title, the month of a summary, how serials count."""

    year: int | None = None
    month: int | None = None
    from_1904: bool = False


UNKNOWN = Context()


@dataclass(frozen=True, slots=True)
class Found:
    """A date as found in a text: year, month and day, of which each but one may be missing; and what is doubtful."""

    year: str | None = None
    month: str | None = None
    day: str | None = None
    rough: bool = False

    @property
    def edtf(self) -> str:
        year = self.year or "XXXX"
        if len(year) == 2:
            year = f"20{year}"
        # Many rows have the same day: they share it.
        return sys.intern("-".join(f"{part:0>2}" for part in (year, self.month, self.day) if part))


def read_date(value: Value, tell: Tell, context: Context = UNKNOWN) -> str | None:
    """The date of a cell; None where there is none, or where it was told that it is not understood."""
    if is_nothing(value):
        return None
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    if isinstance(value, float | int) and not isinstance(value, bool):
        return _of_number(value, tell, context)
    text = _ON.sub("", narrow(value))
    if _LASTING.fullmatch(text):
        tell(DATE_ROUGH, Message("“{value}” is read as no certain day.", value=shown(value)))
        return None
    if text.isdecimal() and len(text) == 5 and int(text) in _SERIALS:
        return _of_number(int(text), tell, context)
    found = parse(text)
    if found is None:
        message = Message("“{value}” is not understood as a date.", value=shown(value))
        tell(DATE_NOT_UNDERSTOOD, message)
        return None
    return settled(found, value, tell, context)


def settled(found: Found, value: Value, tell: Tell, context: Context) -> str | None:
    """A found date with the year that its sheet gives it; None, and told, where the calendar has no such day."""
    if found.year is None and context.year:
        found = replace(found, year=str(context.year))
        message = Message(
            "“{value}” has no year; the sheet's title gives {year}.", value=shown(value), year=context.year
        )
        tell(DATE_ROUGH, message)
    edtf = found.edtf
    try:
        parse_partial(edtf)
    except ValueError:
        tell(DATE_IMPOSSIBLE, Message("“{value}” is not a day of the calendar.", value=shown(value)))
        return None
    if found.year is None:
        tell(DATE_NO_YEAR, Message("“{value}” has no year: write it with one.", value=shown(value)))
    elif len(found.year) == 2:
        message = Message("“{value}” has a year of two digits; it is read as {date}.", value=shown(value), date=edtf)
        tell(DATE_SHORT_YEAR, message)
    if found.rough:
        tell(DATE_ROUGH, Message("“{value}” is read as {date}.", value=shown(value), date=edtf))
    _tell_weekday(edtf, value, tell)
    return edtf


def _tell_weekday(edtf: str, value: Value, tell: Tell) -> None:
    """Tell a day of the week beside a date that has another. Of two dates in a cell it may be that of either."""
    named = set(_WEEKDAY.findall(narrow(value))) if isinstance(value, str) else set()
    if len(edtf) != 10 or edtf[0] == "X" or len(named) != 1 or len(_DAYS.findall(narrow(value))) > 1:
        return
    day = datetime.date.fromisoformat(edtf)
    if "一二三四五六日".index(named.pop().replace("天", "日")) != day.weekday():
        called = "一二三四五六日"[day.weekday()]
        tell(WEEKDAY_DIFFERS, Message("{date} is 星期{weekday}: correct one of the two.", date=edtf, weekday=called))


def parse(text: str) -> Found | None:
    """The date that a whole text without spaces is; None where it is none."""
    plain = digits(text)
    plain = _TIME.sub("", plain) if _TIME.search(plain) and not _TIME.fullmatch(plain) else plain
    if match := _PART.fullmatch(plain):
        return Found(match["year"], rough=True)
    rough = bool(_ROUGH.search(plain))
    if rough:
        plain = _ROUGH.sub("", plain)
    for form in (_FULL, _COMPACT, _YEAR, _NO_YEAR):
        if (match := form.fullmatch(plain)) and _sensible(match):
            parts = match.groupdict()
            return Found(parts.get("year"), parts.get("month"), parts.get("day"), rough)
    return None


def parse_day(text: str) -> Found | None:
    """The day of a month: ``10日``, as the end of ``3月3日—10日``."""
    match = _DAY.fullmatch(text)
    return Found(day=match["day"]) if match else None


def _sensible(match: re.Match[str]) -> bool:
    """23.3 is a number, 23.3.1 and 23年3月 are dates; 3.1 is one only as 3月1日."""
    parts, text = match.groupdict(), match[0]
    year = parts.get("year")
    if year is None:
        return "月" in text
    if len(year) == 2:
        return "年" in text or parts.get("day") is not None
    return int(year) in _YEARS


def _of_number(value: float, tell: Tell, context: Context) -> str | None:
    """A date that was typed, or stored, as a number."""
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    if value == int(value):
        whole = int(value)
        if whole in _YEARS:
            return str(whole)
        if whole in _SERIALS:
            day = _EPOCHS[context.from_1904] + datetime.timedelta(days=whole)
            tell(
                DATE_SERIAL,
                Message("{value} is read as the serial number of {date}.", value=text, date=day.isoformat()),
            )
            return day.isoformat()
        found = parse(text)
        if found and found.month:
            return settled(found, value, tell, context)
    elif re.fullmatch(r"(?:19|20)\d\d\.\d{1,2}", text):
        year, month = text.split(".")
        return _of_year_and_month(text, year, month, tell, context)
    elif int(value) in _SERIALS:
        return _of_number(int(value), tell, context)
    tell(DATE_NOT_UNDERSTOOD, Message("“{value}” is not understood as a date.", value=text))
    return None


def _of_year_and_month(text: str, year: str, month: str, tell: Tell, context: Context) -> str | None:
    """2017.3 is March. 2017.1 is January or October: a number has no last zero."""
    if month == "1":
        if context.month in (1, 10):
            edtf = f"{year}-{context.month:02}"
            message = Message("The number {value} is read as {date}, by the month beside it.", value=text, date=edtf)
            tell(DATE_SERIAL, message)
            return edtf
        message = Message(
            "The number {value} may be January or October; the year alone is read. Type {year}年1月 or {year}年10月.",
            value=text,
            year=year,
        )
        tell(DATE_AMBIGUOUS, message)
        return year
    edtf = f"{year}-{month:0>2}"
    if not 1 <= int(month) <= 12:
        tell(DATE_IMPOSSIBLE, Message("“{value}” is not a day of the calendar.", value=text))
        return None
    tell(DATE_SERIAL, Message("The number {value} is read as {date}.", value=text, date=edtf))
    return edtf


def last_day(edtf: str) -> datetime.date | None:
    """The last day that a date can mean; None where its year is not known."""
    days = parse_partial(edtf)
    return days[1] if days else None


def months_later(edtf: str, months: int) -> str:
    """The last day of a term of so many months that begins on this date, at the precision of the date."""
    year, *rest = (int(part) for part in edtf.split("-"))
    if not rest:
        return str(year + months // 12 - 1) if months % 12 == 0 else str(year + months // 12)
    total = year * 12 + rest[0] - 1 + months
    if len(rest) == 1:
        total -= 1
        return f"{total // 12:04}-{total % 12 + 1:02}"
    year, month = total // 12, total % 12 + 1
    day = min(rest[1], calendar.monthrange(year, month)[1])
    return (datetime.date(year, month, day) - datetime.timedelta(days=1)).isoformat()
