"""Turns in the chair of a joint body: in the form that the database returns, in the form that the rotation compares,
and as rows.
"""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any, NamedTuple

from graph.compiler.written import returned
from graph.questions.parts.tables import Table, days
from graph.semantics.dates import ALWAYS_TO, known_day, parse_partial
from graph.semantics.parts import part
from graph.semantics.rotation import LONGEST, ONE_DAY, Expected, Member, Turn, add_months
from graph.semantics.scope import Scope

TURNS = part(__file__, "turns")
MEMBERS = part(__file__, "members")


class FoundTurn(NamedTuple):
    """A recorded turn: its part of the body, its days, whether it holds on the day, and the days of its chair."""

    fact: str
    part: str | None
    order: int | None
    valid_from: str
    valid_to: str
    start_date: str | None
    end_date: str | None
    planned: bool
    holds: bool
    undated: bool
    source_ids: list[str]
    chair_id: str
    chair_from: str
    chair_to: str
    selected: list[Any]


class FoundMember(NamedTuple):
    """A term of a member, and the bodies that count as the same in the rota."""

    chair_id: str
    valid_from: str
    valid_to: str
    same: list[str]
    selected: list[Any]


class ChairTurn(NamedTuple):
    """The row of a turn."""

    part: str | None
    order: int | None
    valid_from: str | None
    valid_to: str | None
    recorded: bool
    planned: bool
    fact: str | None
    source_ids: list[str]
    selected: list[Any]


def found_turns(scope: Scope, scanned: str, table: Table) -> str:
    """Clauses that bind ``turns``, rows of ``FoundTurn``, and the rotation rule of ``committee``."""
    (first, last), (chair_first, chair_last) = days("turn", scope), days("chair", scope)
    return TURNS.filled(
        scope,
        scanned=scanned,
        first_day=first,
        last_day=last,
        first_day_of_chair=chair_first,
        last_day_of_chair=chair_last,
        row=returned(table.row(FoundTurn)),
    )


def found_members(scope: Scope, scanned: str, table: Table) -> str:
    """Clauses that bind ``members``, rows of ``FoundMember``."""
    first, last = days("membership", scope)
    return MEMBERS.filled(scope, scanned=scanned, first_day=first, last_day=last, row=returned(table.row(FoundMember)))


def recorded_turn(turn: FoundTurn) -> ChairTurn:
    """The row of a recorded turn."""
    return ChairTurn(
        part=turn.part,
        order=turn.order,
        valid_from=known_day(turn.valid_from),
        valid_to=known_day(turn.valid_to),
        recorded=True,
        planned=turn.planned,
        fact=turn.fact,
        source_ids=turn.source_ids,
        selected=turn.selected,
    )


def first_turn(member: FoundMember) -> ChairTurn:
    """The first turn of a member without one, without its days."""
    return ChairTurn(
        part=None,
        order=None,
        valid_from=None,
        valid_to=None,
        recorded=False,
        planned=False,
        fact=None,
        source_ids=[],
        selected=member.selected,
    )


def on_days(turn: ChairTurn, term: Turn | Expected) -> ChairTurn:
    """A turn with other days."""
    first, last = known_day(term.start.isoformat()), known_day(term.end.isoformat())
    return turn._replace(valid_from=first, valid_to=last)


def compared_turn(index: int, turn: FoundTurn) -> Turn:
    """The turn at this position of the list, in the form that the rotation compares."""
    day = datetime.date.fromisoformat
    return Turn(
        index=index,
        fact=turn.fact,
        chair=turn.chair_id,
        order=turn.order,
        start=day(turn.valid_from),
        end=day(turn.valid_to),
        chair_from=day(turn.chair_from),
        chair_to=day(turn.chair_to),
    )


def planned_turn(index: int, found: FoundTurn, months: int | None) -> Turn | None:
    """A planned turn by its own dates, or the length of a turn; None if its days are unknown."""
    begins, ends = (parse_partial(day) if day else None for day in (found.start_date, found.end_date))
    if not found.planned or begins is None:
        return None
    after = add_months(begins.first, months) if months and 1 <= months <= LONGEST else None
    end = ends.last if ends else after - ONE_DAY if after else ALWAYS_TO
    turn = compared_turn(index, found)
    start, end = max(begins.first, turn.chair_from), min(end, turn.chair_to)
    return replace(turn, start=start, end=end, planned=True) if start <= end else None


def compared_member(index: int, member: FoundMember) -> Member:
    """The term of a member at this position of the list, in the form that the rotation compares."""
    first, last = (datetime.date.fromisoformat(day) for day in (member.valid_from, member.valid_to))
    return Member(index, member.chair_id, frozenset(member.same), first, last)
