"""Turns of a chair: their order, gaps and clashes, and the next turns, as planned or by the rotation rule.

Pure Python over days; a part of a joint body with a chair of its own has its own turns.
"""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from graph import caps
from graph.semantics.dates import ALWAYS_TO

ONE_DAY = datetime.timedelta(days=1)
# Maximum months of a turn or a term; larger numbers are mistakes in the data.
LONGEST = caps.TERM_MONTHS.most


@dataclass(frozen=True, slots=True)
class Turn:
    """One recorded turn: its index in the record, its chair and that chair's own term, and its first and last day, both
    included.

    ``planned``: it is planned and has not begun.
    """

    index: int
    fact: str
    chair: str
    order: int | None
    start: datetime.date
    end: datetime.date
    chair_from: datetime.date
    chair_to: datetime.date
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A body as member of the joint body for a term: its index in the record, and the bodies that count as the same."""

    index: int
    body: str
    same: frozenset[str]
    start: datetime.date
    end: datetime.date


@dataclass(frozen=True, slots=True)
class Place:
    """A body's place in the rota: by its lowest order; bodies without an order follow, by the day on which they joined.

    ``index``: of its turn or, if ``member``, of its membership; ``terms``: the days on which it is a member.
    """

    rank: tuple[int, int, str, str]
    body: str
    index: int
    member: bool
    terms: tuple[tuple[datetime.date, datetime.date], ...]

    def there(self, day: datetime.date) -> bool:
        return any(first <= day <= last for first, last in self.terms)


@dataclass(frozen=True, slots=True)
class Expected:
    """A turn by the rotation rule: the body in the chair, and the days."""

    place: Place
    start: datetime.date
    end: datetime.date


@dataclass(frozen=True, slots=True)
class Gap:
    """Days without a chair; ``end`` is None while nobody has taken over."""

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
    """The same day some months later, or the last of its month; None beyond the end of the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > datetime.MAXYEAR:
        return None
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def scheduled(turns: Sequence[Turn]) -> list[Turn]:
    """The turns with known days, in their order."""
    return sorted((t for t in turns if t.start <= t.end), key=lambda t: (t.start, t.end, t.fact))


def gaps(turns: Sequence[Turn], on: datetime.date) -> list[Gap]:
    """Days between turns on which nobody chairs; the last gap is open if all turns are over before ``on``."""
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
    turns: Sequence[Turn], members: Sequence[Member], months: int | None, on: datetime.date, count: int
) -> tuple[list[Expected], str | None]:
    """The turns by the rotation rule from a day on, and the reason if there are none after the last recorded turn.

    After the last recorded turn comes the body that follows its chair in the rota; after the end of the rota comes its
    start. A planned turn keeps its days, and the rotation continues after it. No turn begins before ``on``.

    :param turns: recorded and planned turns, in the order of their days
    """
    if not turns:
        return [], "NO_TURN"
    if months is None or not 1 <= months <= LONGEST:
        return [], "NO_RULE"
    everybody = rota(turns, members)
    found: list[Expected] = []
    reason: str | None = None
    last: Turn | None = None
    for turn in turns:
        if last is not None and turn.planned and turn.start > last.end:
            found += _stretch(last, turn.start, everybody, months, on, count)[0]
        if last is None or (turn.end, turn.start, turn.fact) > (last.end, last.start, last.fact):
            last = turn
    assert last
    following, reason = _stretch(last, None, everybody, months, on, count)
    return (found + following)[:count], reason


def _stretch(
    last: Turn, until: datetime.date | None, everybody: Sequence[Place], months: int, on: datetime.date, count: int
) -> tuple[list[Expected], str | None]:
    """The turns after the last one, all over before ``until``."""
    if last.end == ALWAYS_TO:
        return [], "OPEN_TURN"
    own = next((place for place in everybody if place.body == last.chair), None)
    if own is None:
        return [], "NO_ORDER"
    base = last.end + ONE_DAY
    number = max(0, ((on.year - base.year) * 12 + on.month - base.month) // months - 1)
    while (start := add_months(base, number * months)) and start < on:
        number += 1
    there = [place for place in everybody if place.there(add_months(base, number * months) or ALWAYS_TO)]
    if not there:
        return [], "NOBODY_LEFT"
    following = sum(place.rank <= own.rank for place in there)
    found: list[Expected] = []
    while len(found) < count:
        start, after = add_months(base, number * months), add_months(base, (number + 1) * months)
        if start is None or after is None or (until is not None and after > until):
            break
        found.append(Expected(there[(following + number) % len(there)], start, after - ONE_DAY))
        number += 1
    return found, None


def rota(turns: Sequence[Turn], members: Sequence[Member]) -> list[Place]:
    """The places of all bodies: first those that have had a turn with an order, then other members as they joined.

    A body with recorded memberships must be a member on the day of its turn; a unit and its Party body share one place.
    """
    joined: dict[str, list[Member]] = {}
    for member in members:
        joined.setdefault(member.body, []).append(member)
    lowest: dict[str, Turn] = {}
    for turn in turns:
        known = lowest.get(turn.chair)
        if turn.order is not None and (known is None or (turn.order, turn.fact) < (known.order, known.fact)):
            lowest[turn.chair] = turn
    found = [
        Place((0, turn.order or 0, "", body), body, turn.index, False, _terms(turn, joined.get(body, [])))
        for body, turn in lowest.items()
    ]
    taken = set(lowest)
    for member in sorted(members, key=lambda m: (m.start, m.body)):
        if member.body in taken or member.same & taken:
            continue
        taken.add(member.body)
        terms = tuple((each.start, each.end) for each in joined[member.body])
        rank = (1, 0, member.start.isoformat(), member.body)
        found.append(Place(rank, member.body, member.index, True, terms))
    return sorted(found, key=lambda place: place.rank)


def _terms(turn: Turn, members: Sequence[Member]) -> tuple[tuple[datetime.date, datetime.date], ...]:
    """The days on which a chair is a member; without a recorded membership, its own term."""
    return tuple((each.start, each.end) for each in members) or ((turn.chair_from, turn.chair_to),)
