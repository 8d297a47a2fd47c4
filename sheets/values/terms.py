"""Terms and times of events: ``2023.3—2025.3``, ``长期``, ``至今``, ``三年``, ``3月3日—10日``, ``每月15日``."""

from __future__ import annotations

import datetime
import re
import unicodedata
from dataclasses import dataclass, replace

from graph.messages.language import Message
from sheets.codes import (
    DATE_IMPOSSIBLE,
    DATE_NO_YEAR,
    DATE_NOT_UNDERSTOOD,
    DATE_ROUGH,
    DATE_SEVERAL,
    DATES_REVERSED,
    TIME_IMPOSSIBLE,
)
from sheets.grid import Value
from sheets.values.dates import UNKNOWN, Context, Found, last_day, parse, parse_day, read_date, settled
from sheets.values.numerals import digits, number
from sheets.values.periods import period_of, span
from sheets.values.plain import Tell, is_nothing, narrow, one_line, shown

_OPEN = re.compile(r"长期(?:有效)?|永久|无固定期限|无期限|不定期|持续")
_STILL = ("今", "现在", "目前", "长期", "")
_LASTS = re.compile(
    r"(?:有效期|为期|期限)?[:：]?(?:(?P<years>[\d.]+|[一二两三四五六七八九十半]+)周?年(?P<half>半)?)?零?"
    r"(?:(?P<months>[\d.]+|[一二两三四五六七八九十]+)个月)?(?:期|整)?"
)
_MONTHS = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)年?)?(?P<first>\d{1,2})月?(?:——|—|–|-|~|～|至|到)(?P<last>\d{1,2})月份?"
)
_WHOLE_YEAR = ("全年", "本年度", "年内", "当年", "本年")
_TO = re.compile(r"——|—|–|―|--|-|~|～|至|到|－")
_OVER = re.compile(
    r"(?<!原协议)(?<!上期)(?<!上期协议)(?:(?:19|20)\d\d(?:年|[./-])(?:\d{1,2}(?:月|[./-]\d{1,2}日?)?)?(?:起|底|已)*|已)"
    r"(?:搬离|搬迁|迁出|撤离|撤销|注销|离任|卸任|退出|终止|解除|到期|停业|关闭|调离|退休)"
)
_CLOCK = re.compile(r"(?<![\d.])(\d{1,2}):(\d\d)(?!\d)")
_HOURS, _MINUTES = 24, 60
_LONGEST, _LONGEST_IN_WORDS = 20, 70
"""Years of a term, at most: 25年 is a year, 三十年 is none."""
_RHYTHM = re.compile(r"每[周月季年半天日双单]|隔[周月]|常年|全年|不定期|定期|按需|随时")
_WEEKDAY = re.compile(r"[(（]?(?:周|星期|礼拜)[一二三四五六日天](?:上午|下午|晚上?)?[)）]?")
_DATED = re.compile(r"\d[日号]|(?:19|20)\d\d[./-]\d{1,2}")
"""What has a day, beside which a day of the week says no more."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term as typed: its first and last date; how many months it lasts, where only that is said; that it is open.

    ``rhythm``: how often something takes place, in the words of the cell.
    """

    start: str | None = None
    end: str | None = None
    months: int | None = None
    open: bool = False
    rhythm: str | None = None


def read_term(value: Value, tell: Tell, context: Context = UNKNOWN) -> Term | None:
    """The term of a cell; None where there is none, or where it was told that it is not understood."""
    if is_nothing(value):
        return None
    if not isinstance(value, str):
        start = read_date(value, tell, context)
        return Term(start, start) if start else None
    text = narrow(value)
    if _OPEN.fullmatch(text):
        return Term(open=True)
    if months := duration(text):
        return Term(months=months)
    if match := _MONTHS.fullmatch(digits(text)):
        return _of_months(match, value, tell, context)
    if text in _WHOLE_YEAR and context.year:
        tell(DATE_ROUGH, Message("“{value}” is read as {date}.", value=shown(value), date=str(context.year)))
        return Term(str(context.year), str(context.year))
    if (period := period_of(text, context.year)) and period[5:6] in ("Q", "H"):
        return _of_period(period, value, tell)
    if found := parse(text):
        edtf = settled(found, value, tell, context)
        return Term(edtf, edtf) if edtf else None
    if text.endswith(("起", "起至今", "开始")) and (found := parse(re.sub(r"起?至今$|起$|开始$", "", text))):
        start = settled(found, value, tell, context)
        return Term(start, open=True) if start else None
    if ends := _ends(text):
        return _between(*ends, value, tell, context)
    tell(DATE_NOT_UNDERSTOOD, Message("“{value}” is not understood as a term.", value=shown(value)))
    return None


def read_when(value: Value, tell: Tell, context: Context = UNKNOWN) -> Term | None:
    """When something takes place: a date, a few days, or how often."""
    if isinstance(value, str) and not is_nothing(value):
        text = narrow(value)
        # With its spaces: 3.5 9:00 without them is 3.59:00.
        clock = _CLOCK.findall(unicodedata.normalize("NFKC", value))
        if any(int(hour) > _HOURS or int(minute) >= _MINUTES for hour, minute in clock):
            tell(TIME_IMPOSSIBLE, Message("“{value}” is no time of a day: write one up to 24:00.", value=shown(value)))
        if _RHYTHM.search(text) or (_WEEKDAY.search(text) and not _DATED.search(text)):
            tell(DATE_ROUGH, Message("“{value}” is read as how often it takes place.", value=shown(value)))
            return Term(rhythm=one_line(value))
        several = [part for part in re.split(r"[、,;]", text) if part]
        if len(several) > 1 and all(parse(part) or parse_day(part) for part in several):
            message = Message("“{value}” names several dates: give each a row of its own.", value=shown(value))
            tell(DATE_SEVERAL, message)
            return None
    return read_term(value, tell, context)


def _of_months(match: re.Match[str], value: Value, tell: Tell, context: Context) -> Term | None:
    """The months from one to another: ``1—3月``, in the year of the text or of the sheet."""
    first, last = int(match["first"]), int(match["last"])
    year = match["year"] or (str(context.year) if context.year else "XXXX")
    if not 1 <= first <= last <= 12:
        tell(DATE_IMPOSSIBLE, Message("“{value}” is not a day of the calendar.", value=shown(value)))
        return None
    if not match["year"]:
        code = DATE_NO_YEAR if year == "XXXX" else DATE_ROUGH
        message = Message("“{value}” has no year: write it with one.", value=shown(value))
        if code is DATE_ROUGH:
            message = Message("“{value}” has no year; the sheet's title gives {year}.", value=shown(value), year=year)
        tell(code, message)
    return Term(f"{year}-{first:02}", f"{year}-{last:02}")


def _of_period(period: str, value: Value, tell: Tell) -> Term:
    """The months of a quarter or half-year."""
    if period.startswith("XXXX"):
        tell(DATE_NO_YEAR, Message("“{value}” has no year: write it with one.", value=shown(value)))
    return Term(*span(period))


def duration(text: str) -> int | None:
    """How many months a text says: ``三年`` is 36; None where it says something else."""
    match = _LASTS.fullmatch(text)
    if match is None:
        return None
    years, months = (number(match[part]) if match[part] else 0.0 for part in ("years", "months"))
    # 2023年 is a year, 23年 nobody's term; 3月 is a month, 3个月 three of them; of 3.5个月 the last day is not sure.
    most = _LONGEST if text[:1].isdigit() else _LONGEST_IN_WORDS
    if years is None or months is None or years > most:
        return None
    whole = years * 12 + months + (6 if match["half"] else 0)
    return int(whole) if whole.is_integer() and 0 < whole <= most * 12 else None


def _ends(text: str) -> tuple[Found | None, Found | None] | None:
    """The first and last date of a text; the latter None where it is still open. None where it is no term."""
    text = _WEEKDAY.sub("", text) if _DATED.search(text) else text
    if text.startswith(("至", "到", "截至", "截止")):
        last = parse(re.sub(r"^(?:截至|截止到?|至|到)", "", text))
        return (None, last) if last else None
    for sign in _TO.finditer(text):
        left, right = text[: sign.start()].removeprefix("自").removeprefix("从").removesuffix("起"), text[sign.end() :]
        right = right.removesuffix("止").lstrip("至到")
        first = parse(left)
        if first is None:
            continue
        if right in _STILL:
            return first, None
        last = _last(first, right)
        if last:
            return first, last
    return None


def _last(first: Found, text: str) -> Found | None:
    """The last date, with the year and month of the first where it has none of its own."""
    if found := parse_day(text):
        return replace(first, day=found.day) if first.day else None
    found = parse(text)
    if found is None and first.year and (match := re.fullmatch(r"(\d{1,2})[.\-/](\d{1,2})", text)):
        found = Found(None, match[1], match[2])
    if found is None and first.month and not first.day and re.fullmatch(r"\d{1,2}月?", text):
        found = Found(None, text.removesuffix("月"))
    if found and found.year is None:
        found = replace(found, year=first.year)
    return found


def _between(first: Found | None, last: Found | None, value: Value, tell: Tell, context: Context) -> Term | None:
    start = settled(first, value, tell, context) if first else None
    end = settled(last, value, tell, context) if last else None
    if (first and not start) or (last and not end):
        return None
    if start and end and reversed_(start, end):
        message = Message("It ends ({end_date}) before it starts ({start_date}).", end_date=end, start_date=start)
        tell(DATES_REVERSED, message)
    return Term(start, end, open=last is None)


def over_in(note: str) -> str | None:
    """The words of a note that say that something is over: ``2024.5已搬离``; None where none do."""
    match = _OVER.search(narrow(note))
    return match[0] if match else None


def reversed_(start: str, end: str) -> bool:
    """Whether a term ends before it starts."""
    if start.startswith("XXXX") or end.startswith("XXXX"):
        return False
    first = datetime.date.fromisoformat(f"{start}-01-01"[:10])
    last = last_day(end)
    return last is not None and last < first
