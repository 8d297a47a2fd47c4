"""Who chairs a joint body, and which part: now, next by the rotation rule, and where turns leave gaps or clash."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from graph import caps
from graph.compiler.pages import page_size
from graph.compiler.parameters import PREFIX, Arguments, Operand, given
from graph.compiler.rows import Many, Plan, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, returned
from graph.questions.parts.bounds import limit_of
from graph.questions.parts.tables import Table, answered, days
from graph.semantics.dates import ALWAYS_TO, known_day, parse_partial
from graph.semantics.parts import part
from graph.semantics.rotation import (
    LONGEST,
    ONE_DAY,
    Expected,
    Member,
    Turn,
    add_months,
    clashes,
    expected,
    gaps,
    scheduled,
)
from graph.semantics.scope import Scope
from graph.vocabulary import MODEL

DEFAULT_NEXT, MOST_NEXT = caps.NEXT_TURNS.default, caps.NEXT_TURNS.most
SCAN_LIMIT = caps.CHAIR_TURNS
TURNS = part(__file__, "turns")
MEMBERS = part(__file__, "members")
_CHAIRS = MODEL.concrete("Organization") | {"Member"}


class Found(NamedTuple):
    """What the statement finds of a body."""

    rotation_rule: str | None
    rotation_months: int | None
    turns: list[Any]
    members: list[Any]
    selected: list[Any]


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
    """A term of a member, and the bodies that are the same in the rota."""

    chair_id: str
    valid_from: str
    valid_to: str
    same: list[str]
    selected: list[Any]


class ChairView(NamedTuple):
    on: str
    rotation_rule: str | None
    rotation_months: int | None
    parts: list[Any]
    turns_total: int
    complete: bool
    cut_by: list[str]
    selected: list[Any]


class ChairPart(NamedTuple):
    part: str | None
    turns_total: int
    current: list[Any]
    undated: list[Any]
    undated_total: int
    next: list[Any]
    next_unavailable_reason: str | None
    gaps: list[Any]
    gaps_total: int
    clashes: list[Any]
    clashes_total: int


class ChairTurn(NamedTuple):
    part: str | None
    order: int | None
    valid_from: str | None
    valid_to: str | None
    recorded: bool
    planned: bool
    fact: str | None
    source_ids: list[str]
    selected: list[Any]


class ChairGap(NamedTuple):
    valid_from: str
    valid_to: str | None
    after: list[Any]
    before: list[Any] | None


class ChairClash(NamedTuple):
    valid_from: str | None
    valid_to: str | None
    turns: list[Any]


def chair(field: Field, writer: Writer) -> Statement:
    """The chair of a joint body on a day, and its schedule."""
    return _Chair(field, writer).statement()


def _dated(arguments: Arguments) -> Arguments:
    """The arguments with the day of the question under the name it has elsewhere."""
    on: Mapping[str, Any] = {"asOf": arguments["on"]} if "on" in arguments else {}
    return {**arguments, **on}


class _Chair:
    def __init__(self, field: Field, writer: Writer) -> None:
        self.field, self.writer = field, writer
        self.scope: Scope = writer.expressions.scope(_dated(field.arguments))
        parameters = writer.compilation.parameters
        of = given(field.arguments, "of")
        assert of
        self.of = writer.compilation.refer(of, "JointCommittee")
        self.limit = limit_of(field, writer)
        asked = given(field.arguments, "next") or Operand(DEFAULT_NEXT, f"{field.where}.next")
        self.next = parameters.operand(asked, lambda size: page_size(size, asked.where, MOST_NEXT))
        self.scanned = parameters.constant(SCAN_LIMIT)
        self.view, self.turns = Table(ChairView), Table(ChairTurn)

    def statement(self) -> Statement:
        assert self.field.selection
        layout = self.view.layout(self.field.selection, self._view)
        match = "\n".join([self.of.match("committee"), *self._steps()])
        written = Written(self.view.row(Found), layout)
        return self.writer.statement(self.field, written, match=match, finish=self._finish)

    def _steps(self) -> list[str]:
        (first, last), (chair_first, chair_last) = days("turn", self.scope), days("chair", self.scope)
        member_first, member_last = days("membership", self.scope)
        turns = TURNS.filled(
            self.scope,
            scanned=self.scanned,
            first_day=first,
            last_day=last,
            first_day_of_chair=chair_first,
            last_day_of_chair=chair_last,
            row=returned(self.turns.row(FoundTurn)),
        )
        members = MEMBERS.filled(
            self.scope,
            scanned=self.scanned,
            first_day=member_first,
            last_day=member_last,
            row=returned(self.turns.row(FoundMember)),
        )
        return [turns, members]

    def _view(self, field: Field, selection: Selection) -> Plan | Written:
        if field.name == "committee":
            return self.writer.expressions.entity(selection, "committee", self.scope)
        return Many(Table(ChairPart).layout(selection, self._part))

    def _part(self, field: Field, selection: Selection) -> Plan:
        if field.name in ("current", "undated", "next"):
            return Many(self._turn(selection))
        beside = Table(ChairGap if field.name == "gaps" else ChairClash)
        return Many(beside.layout(selection, self._beside))

    def _beside(self, field: Field, selection: Selection) -> Plan:
        """The turns beside a gap, or in a clash."""
        turn = self._turn(selection)
        return Many(turn) if field.name == "turns" else turn

    def _turn(self, selection: Selection) -> Row:
        def who(_: Field, selection: Selection) -> Written:
            return self.writer.expressions.entity(selection, "chair", self.scope, _CHAIRS)

        return self.turns.layout(selection, who)

    def _finish(self, record: Any, parameters: dict[str, Any]) -> Any:
        """The turns sorted into parts of the body, and the schedule of each."""
        on, limit, ahead = (
            parameters[name.removeprefix(PREFIX)] for name in (self.scope.when.parameter, self.limit, self.next)
        )
        found = Found(*record)
        cut = max(len(found.turns), len(found.members)) > SCAN_LIMIT
        turns = [FoundTurn(*row) for row in found.turns[:SCAN_LIMIT]]
        members = [FoundMember(*row) for row in found.members[:SCAN_LIMIT]]
        schedule = _Schedule(turns, members, found.rotation_months, on, ahead)
        names = sorted({turn.part for turn in turns}, key=lambda part: (part is not None, part or ""))
        parts = [schedule.of(part) for part in names[:limit]]
        sizes = [
            size
            for part in parts
            for size in (len(part.current), part.undated_total, part.gaps_total, part.clashes_total)
        ]
        causes = [
            cause for cause, holds in (("LIMIT", max(len(names), *sizes, 0) > limit), ("SCAN_LIMIT", cut)) if holds
        ]
        view = ChairView(
            on=on.isoformat(),
            rotation_rule=found.rotation_rule,
            rotation_months=found.rotation_months,
            parts=[list(_first(part, limit)) for part in parts],
            turns_total=len(turns),
            complete=not causes,
            cut_by=causes,
            selected=found.selected,
        )
        return answered(view)


class _Schedule:
    """The turns of a body, part by part."""

    def __init__(
        self,
        turns: list[FoundTurn],
        members: list[FoundMember],
        months: int | None,
        on: datetime.date,
        ahead: int,
    ) -> None:
        self.turns, self.members = turns, members
        self.months, self.on, self.ahead = months, on, ahead
        self.rows = [answered(_recorded(turn)) for turn in turns]

    def of(self, part: str | None) -> ChairPart:
        """The schedule of one part, with all of its lists."""
        kept = [(place, turn) for place, turn in enumerate(self.turns) if turn.part == part]
        # A turn of unknown days neither leaves a gap nor clashes, and nothing follows from it.
        dated = [(place, turn) for place, turn in kept if not turn.undated]
        turns = scheduled([_turn(place, turn) for place, turn in dated])
        undated = [(place, turn) for place, turn in kept if turn.undated]
        current = [(place, turn) for place, turn in dated if turn.holds]
        planned = [each for place, turn in kept if (each := _planned(place, turn, self.months))]
        following, reason = self._following(part, turns, planned)
        free, double = self._gaps(turns), self._clashes(turns)
        return ChairPart(
            part=part,
            turns_total=len(kept),
            current=self._sorted(current, lambda turn: (turn.valid_from, turn.valid_to, turn.fact)),
            undated=self._sorted(undated, lambda turn: turn.fact),
            undated_total=len(undated),
            next=following,
            next_unavailable_reason=reason,
            gaps=free,
            gaps_total=len(free),
            clashes=double,
            clashes_total=len(double),
        )

    def _sorted(self, found: list[tuple[int, FoundTurn]], key: Callable[[FoundTurn], Any]) -> list[Any]:
        return [self.rows[place] for place, _ in sorted(found, key=lambda each: key(each[1]))]

    def _following(
        self, part: str | None, turns: list[Turn], planned: list[Turn]
    ) -> tuple[list[list[Any]], str | None]:
        """The turns that begin later: as recorded, as planned, and as the rule gives them."""
        # Only the whole body has members; who takes turns in a part of it is not recorded.
        members = [] if part is not None else [_member(place, each) for place, each in enumerate(self.members)]
        by_rule, reason = expected(scheduled([*turns, *planned]), members, self.months, self.on, self.ahead)
        coming = [(turn.start, self.rows[turn.index]) for turn in turns if turn.start > self.on]
        coming += [
            (turn.start, answered(_on_days(_recorded(self.turns[turn.index]), turn)))
            for turn in planned
            if turn.start >= self.on
        ]
        coming += [(each.start, answered(self._by_rule(each))) for each in by_rule]
        return [row for _, row in sorted(coming, key=lambda each: each[0])[: self.ahead]], reason

    def _by_rule(self, each: Expected) -> ChairTurn:
        """A turn that nobody has recorded: the row of whose it is, with the days that the rule gives."""
        index = each.place.index
        if each.place.member:
            turn = _first_turn(self.members[index])
        else:
            turn = _recorded(self.turns[index])._replace(recorded=False, planned=False, fact=None, source_ids=[])
        return _on_days(turn, each)

    def _gaps(self, turns: list[Turn]) -> list[list[Any]]:
        return [
            list(
                ChairGap(
                    valid_from=gap.start.isoformat(),
                    valid_to=gap.end.isoformat() if gap.end else None,
                    after=self.rows[gap.after.index],
                    before=self.rows[gap.before.index] if gap.before else None,
                )
            )
            for gap in gaps(turns, self.on)
        ]

    def _clashes(self, turns: list[Turn]) -> list[list[Any]]:
        return [
            list(
                ChairClash(
                    valid_from=known_day(clash.start.isoformat()),
                    valid_to=known_day(clash.end.isoformat()),
                    turns=[self.rows[clash.first.index], self.rows[clash.second.index]],
                )
            )
            for clash in clashes(turns)
        ]


def _first(part: ChairPart, limit: int) -> ChairPart:
    """A part with so many of each list at most."""
    return part._replace(
        current=part.current[:limit],
        undated=part.undated[:limit],
        gaps=part.gaps[:limit],
        clashes=part.clashes[:limit],
    )


def _recorded(turn: FoundTurn) -> ChairTurn:
    """A turn as it is recorded."""
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


def _first_turn(member: FoundMember) -> ChairTurn:
    """The turn of a member that has had none, without its days."""
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


def _on_days(turn: ChairTurn, term: Turn | Expected) -> ChairTurn:
    """A turn with other days."""
    first, last = known_day(term.start.isoformat()), known_day(term.end.isoformat())
    return turn._replace(valid_from=first, valid_to=last)


def _turn(place: int, turn: FoundTurn) -> Turn:
    day = datetime.date.fromisoformat
    return Turn(
        index=place,
        fact=turn.fact,
        chair=turn.chair_id,
        order=turn.order,
        start=day(turn.valid_from),
        end=day(turn.valid_to),
        chair_from=day(turn.chair_from),
        chair_to=day(turn.chair_to),
    )


def _planned(place: int, found: FoundTurn, months: int | None) -> Turn | None:
    """A planned turn by its own dates, or the length of a turn; None where nothing says when it is."""
    first, last = (parse_partial(day) if day else None for day in (found.start_date, found.end_date))
    if not found.planned or first is None:
        return None
    after = add_months(first[0], months) if months and 1 <= months <= LONGEST else None
    end = last[1] if last else after - ONE_DAY if after else ALWAYS_TO
    turn = _turn(place, found)
    start, end = max(first[0], turn.chair_from), min(end, turn.chair_to)
    return replace(turn, start=start, end=end, planned=True) if start <= end else None


def _member(place: int, member: FoundMember) -> Member:
    first, last = (datetime.date.fromisoformat(day) for day in (member.valid_from, member.valid_to))
    return Member(place, member.chair_id, frozenset(member.same), first, last)
