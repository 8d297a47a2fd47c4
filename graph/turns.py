"""Turns of a chair: how they follow one another, where they leave gaps or clash, and what the rotation gives next.

Pure Python over days; a part of a joint body that is chaired by itself has turns of its own.
"""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from graph.dates import ALWAYS_TO

ONE_DAY = datetime.timedelta(days=1)
# Months that a turn or a term can have; what is beyond is a mistake in the data.
LONGEST = 1200


@dataclass(frozen=True, slots=True)
class Turn:
    """One recorded turn: its place in the answer, its chair and that chair's own term, and its days, both included."""

    index: int
    fact: str
    chair: str
    order: int | None
    start: datetime.date
    end: datetime.date
    chair_from: datetime.date
    chair_to: datetime.date

    @property
    def ranked(self) -> tuple[int, str]:
        assert self.order is not None
        return self.order, self.chair


@dataclass(frozen=True, slots=True)
class Expected:
    """A turn that the rule gives: the recorded turn that it repeats, and its days."""

    turn: Turn
    start: datetime.date
    end: datetime.date


@dataclass(frozen=True, slots=True)
class Gap:
    """Days without a chair; ``end`` None while nobody has taken over."""

    start: datetime.date
    end: datetime.date | None
    after: Turn
    before: Turn | None


@dataclass(frozen=True, slots=True)
class Clash:
    """Days on which two turns of different chairs overlap."""

    start: datetime.date
    end: datetime.date
    first: Turn
    second: Turn


def add_months(day: datetime.date, months: int) -> datetime.date | None:
    """The same day some months later, or the last of its month; None where the calendar ends."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > datetime.MAXYEAR:
        return None
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def scheduled(turns: Sequence[Turn]) -> list[Turn]:
    """The turns that have days, in the order of these."""
    return sorted((t for t in turns if t.start <= t.end), key=lambda t: (t.start, t.end, t.fact))


def gaps(turns: Sequence[Turn], on: datetime.date) -> list[Gap]:
    """Days between turns on which nobody chairs; the last gap is open where all turns are over before ``on``."""
    found: list[Gap] = []
    last: Turn | None = None
    for turn in turns:
        if last is not None and turn.start > last.end and turn.start > last.end + ONE_DAY:
            found.append(Gap(last.end + ONE_DAY, turn.start - ONE_DAY, last, turn))
        if last is None or turn.end > last.end:
            last = turn
    if last is not None and last.end < on:
        found.append(Gap(last.end + ONE_DAY, None, last, None))
    return found


def clashes(turns: Sequence[Turn]) -> list[Clash]:
    """Pairs of turns of different chairs that share days, earliest first."""
    found: list[Clash] = []
    running: list[Turn] = []
    for turn in turns:
        running = [t for t in running if t.end >= turn.start]
        found += [Clash(turn.start, min(t.end, turn.end), t, turn) for t in running if t.chair != turn.chair]
        running.append(turn)
    return sorted(found, key=lambda c: (c.start, c.end, c.first.fact, c.second.fact))


def expected(
    turns: Sequence[Turn], months: int | None, on: datetime.date, count: int
) -> tuple[list[Expected], str | None]:
    """The turns that the rotation gives after the last recorded one and not over before ``on``, or why there are none.

    The roster is everyone who has had a turn with an order, each at the lowest of these, and is still there when the
    rotation goes on. It goes on with whoever follows the last chair, and begins anew at its end.
    """
    if not turns:
        return [], "NO_TURN"
    if months is None or not 1 <= months <= LONGEST:
        return [], "NO_RULE"
    last = max(turns, key=lambda t: (t.end, t.start, t.fact))
    if last.end == ALWAYS_TO:
        return [], "OPEN_TURN"
    if last.order is None:
        return [], "NO_ORDER"
    base = last.end + ONE_DAY
    number = max(0, ((on.year - base.year) * 12 + on.month - base.month) // months - 1)
    while (after := add_months(base, (number + 1) * months)) and after <= on:
        number += 1
    roster = _roster(turns, add_months(base, number * months) or ALWAYS_TO)
    if not roster:
        return [], "NOBODY_LEFT"
    place = next(t.ranked for t in _roster(turns, None) if t.chair == last.chair)
    following = sum(t.ranked <= place for t in roster)
    found: list[Expected] = []
    while len(found) < count:
        start, after = add_months(base, number * months), add_months(base, (number + 1) * months)
        if start is None or after is None:
            break
        found.append(Expected(roster[(following + number) % len(roster)], start, after - ONE_DAY))
        number += 1
    return found, None


def _roster(turns: Sequence[Turn], on: datetime.date | None) -> list[Turn]:
    """The turn with the lowest order of each chair that is there on a day, in order."""
    lowest: dict[str, Turn] = {}
    for turn in turns:
        if turn.order is None or (on is not None and not turn.chair_from <= on <= turn.chair_to):
            continue
        known = lowest.get(turn.chair)
        if known is None or (turn.order, turn.fact) < (known.order, known.fact):
            lowest[turn.chair] = turn
    return sorted(lowest.values(), key=lambda t: t.ranked)
