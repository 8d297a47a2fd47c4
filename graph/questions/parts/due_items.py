"""What is due, from the rows of the statement: its day, how far off it is, and why, in Chinese and English."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, NamedTuple

from graph.questions.parts.chair_schedule import Schedule
from graph.questions.parts.chair_turns import FoundMember, FoundTurn
from graph.questions.parts.committee_holders import FoundTerm, holder_of
from graph.semantics.dates import parse_partial
from graph.semantics.rhythms import rhythm_of
from graph.semantics.rotation import ONE_DAY, add_months

Why = tuple[str, str]
"""The reason, in Chinese and in English."""


class FoundDue(NamedTuple):
    """A row of the statement: the thing or fact that may be due, and what else its kind needs."""

    kind: str
    key: str
    published: str | None
    day: str | None
    more: list[Any]
    selected: list[Any]


class DueItem(NamedTuple):
    """The row of an item; without ``date`` nothing tells when it is due."""

    kind: str
    key: str
    date: str | None
    precision: str | None
    published: str | None
    days_left: int | None
    overdue: bool
    why: str
    why_en: str
    selected: list[Any]


class Asked(NamedTuple):
    """The day of the read, the last day that counts, and the months after which an observation is to be verified."""

    on: datetime.date
    until: datetime.date
    months: int


class Due(NamedTuple):
    """When something is due, as published where it is, and why; without a day nothing tells when."""

    day: datetime.date | None
    published: str | None
    why: Why
    part: str = ""


def items_of(kind: str, found: list[FoundDue], asked: Asked) -> list[DueItem]:
    """The items of one kind that are due by the last day, or on an unknown day."""
    made: list[DueItem] = []
    for row in found:
        for due in _KINDS[kind](row, asked):
            if due.day is None or due.day <= asked.until:
                made.append(_item(kind, row, due, asked))
    return made


def _item(kind: str, row: FoundDue, due: Due, asked: Asked) -> DueItem:
    left = (due.day - asked.on).days if due.day else None
    return DueItem(
        kind=kind,
        key=f"{kind}:{row.key}{due.part}",
        date=due.day.isoformat() if due.day else None,
        precision=_precision(due.published) if due.day else None,
        published=due.published,
        days_left=left,
        overdue=left is not None and left < 0,
        why=due.why[0],
        why_en=due.why[1],
        selected=row.selected,
    )


def _precision(published: str | None) -> str:
    """How precise a day is: to that of the published date, of which it is the last; a computed day is exact."""
    if published is None:
        return "DAY"
    known = published.partition("-X")[0]
    return ("YEAR", "MONTH", "DAY")[known.count("-")]


def _last_day(published: str | None) -> datetime.date | None:
    days = parse_partial(published) if published else None
    return days.last if days else None


def _agreement(row: FoundDue, asked: Asked) -> list[Due]:
    assert row.day
    why = ("协议到期，尚无续签记录", "The agreement ends, and no renewal is recorded.")
    day = datetime.date.fromisoformat(row.day)
    # The day may be that of a party's end, which no date of the agreement says.
    return [Due(day, row.published if _last_day(row.published) == day else None, why)]


def _names(row: FoundDue) -> Why | None:
    """The names of those who are concerned."""
    if not row.more:
        return None
    return "、".join(zh for zh, _ in row.more), ", ".join(en for _, en in row.more)


def _commitment(row: FoundDue, asked: Asked) -> list[Due]:
    why = ("承诺尚无完成记录", "No fulfilment of the commitment is recorded.")
    if who := _names(row):
        why = (f"{who[0]}的承诺尚无完成记录", f"No fulfilment of the commitment of {who[1]} is recorded.")
    return [Due(_last_day(row.published), row.published, why)]


def _need(row: FoundDue, asked: Asked) -> list[Due]:
    why = ("需求到期仍未了结", "The need is open at its deadline.")
    if who := _names(row):
        why = (f"{who[0]}的需求到期仍未了结", f"The need of {who[1]} is open at its deadline.")
    return [Due(_last_day(row.published), row.published, why)]


def _term(row: FoundDue, asked: Asked) -> list[Due]:
    first, last, months, (zh, en) = row.more
    term = FoundTerm(row.key, "", "", None, first, last, first, last, [], [])
    holder = holder_of(term, months)
    if holder.ends is None:
        return []
    if holder.end_stated:
        why = (f"{zh}任期届满", f"The recorded term of {en} ends.")
    else:
        why = (
            f"{zh}自{first}任职，按{months}个月任期届满",
            f"{en} took office on {first}; a term has {months} months.",
        )
    day = datetime.date.fromisoformat(holder.ends)
    return [Due(day, row.published if holder.end_stated and _last_day(row.published) == day else None, why)]


def _meeting(row: FoundDue, asked: Asked) -> list[Due]:
    text, days = row.more
    rhythm = rhythm_of(text)
    if rhythm is None:
        return []
    if not days:
        why = (f"会议频次为“{text}”，未见会议记录", f"It meets by the rhythm “{text}”; no meeting is recorded.")
        return [Due(None, None, why)]
    meetings = [datetime.date.fromisoformat(day) for day in days]
    why = (
        f"会议频次为“{text}”，最近一次会议在{days[0]}",
        f"It meets by the rhythm “{text}”; its latest meeting was on {days[0]}.",
    )
    return [Due(rhythm.due(meetings), None, why)]


def _chair(row: FoundDue, asked: Asked) -> list[Due]:
    months, turns, members = row.more
    schedule = Schedule([FoundTurn(*t) for t in turns], [FoundMember(*m) for m in members], months, asked.on, 1)
    return [due for part in schedule.parts if (due := _handover(schedule, part))]


def _handover(schedule: Schedule, part: str | None) -> Due | None:
    """The end of the present turn in a part of a joint body, or of the last one, after which nobody follows."""
    # The columns of ChairTurn: days in the third and fourth, the name of the chair in the last.
    view = schedule.of(part)
    after_zh, after_en = "", ""
    if view.next:
        zh, en, since = view.next[0][-2], view.next[0][-1], view.next[0][2]
        after_zh, after_en = f"；下一轮{zh}，自{since}", f" Next: {en}, from {since}."
    of = f"（{part}）" if part else ""
    key = f"#{part}" if part else ""
    if view.current:
        ends = [turn[3] for turn in view.current]
        if None in ends:
            return None
        last = max(view.current, key=lambda turn: turn[3])
        why = (f"{last[-2]}的轮值{of}到期{after_zh}", f"The turn of {last[-1]} ends.{after_en}")
        return Due(datetime.date.fromisoformat(last[3]), None, why, key)
    open_ = [gap for gap in view.gaps if gap[1] is None]
    if not open_:
        return None
    since, turn = datetime.date.fromisoformat(open_[-1][0]), open_[-1][2]
    why = (
        f"{turn[-2]}的轮值{of}已结束，无人接任{after_zh}",
        f"The turn of {turn[-1]} is over; nobody took it.{after_en}",
    )
    return Due(since - ONE_DAY, None, why, key)


def _observed(row: FoundDue, asked: Asked) -> list[Due]:
    assert row.published
    type_, (zh, en) = row.more
    about = ("", "")
    if type_:
        about = (f"与“{zh}”的关系", f"its link with “{en}”, ")
    why = (
        f"{about[0]}仅见于{row.published}的记载，起止不详",
        f"Known only as of {row.published}: {about[1]}no term is known.",
    )
    return [Due(add_months(datetime.date.fromisoformat(row.published), asked.months), None, why)]


_KINDS: dict[str, Callable[[FoundDue, Asked], list[Due]]] = {
    "AGREEMENT_LAPSES": _agreement,
    "COMMITMENT_DUE": _commitment,
    "NEED_DEADLINE": _need,
    "TERM_ENDS": _term,
    "CHAIR_HANDOVER": _chair,
    "MEETING_DUE": _meeting,
    "FACT_TO_VERIFY": _observed,
}
