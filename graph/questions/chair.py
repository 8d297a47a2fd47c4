"""Who chairs a joint body and its parts: now, next by the rotation rule, and gaps and clashes between turns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from graph import caps
from graph.compiler.pages import limit_of, page_size
from graph.compiler.parameters import Arguments, Operand, given, name_of
from graph.compiler.rows import Many, Plan, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written
from graph.questions.parts.bounds import cut_by
from graph.questions.parts.chair_schedule import ChairClash, ChairGap, ChairPart, Schedule
from graph.questions.parts.chair_turns import ChairTurn, FoundMember, FoundTurn, found_members, found_turns
from graph.questions.parts.tables import Table, answered
from graph.semantics.scope import Scope
from graph.vocabulary import MODEL

DEFAULT_NEXT, MOST_NEXT = caps.NEXT_TURNS.default, caps.NEXT_TURNS.most
SCAN_LIMIT = caps.CHAIR_TURNS
_CHAIRS = MODEL.concrete("Organization") | {"Member"}


class Found(NamedTuple):
    """The record of the statement about a body."""

    rotation_rule: str | None
    rotation_months: int | None
    turns: list[Any]
    members: list[Any]
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


def chair(field: Field, writer: Writer) -> Statement:
    """The chair of a joint body on a day, and its schedule."""
    return _Chair(field, writer).statement()


def _dated(arguments: Arguments) -> Arguments:
    """The arguments with the day of the question renamed to ``asOf``."""
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
        self.limit = limit_of(field, writer.compilation)
        asked = given(field.arguments, "next") or Operand(DEFAULT_NEXT, f"{field.where}.next")
        self.next = parameters.operand(asked, lambda size: page_size(size, asked.where, MOST_NEXT))
        self.scanned = parameters.constant(SCAN_LIMIT)
        self.view, self.turns = Table(ChairView), Table(ChairTurn)

    def statement(self) -> Statement:
        assert self.field.selection
        layout = self.view.layout(self.field.selection, self._view)
        match = "\n".join(
            [
                self.of.match("committee"),
                found_turns(self.scope, self.scanned, self.turns),
                found_members(self.scope, self.scanned, self.turns),
            ]
        )
        written = Written(self.view.row(Found), layout)
        return self.writer.statement(self.field, written, match=match, finish=self._finish)

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
        """The turns around a gap, or in a clash."""
        turn = self._turn(selection)
        return Many(turn) if field.name == "turns" else turn

    def _turn(self, selection: Selection) -> Row:
        def who(_: Field, selection: Selection) -> Written:
            return self.writer.expressions.entity(selection, "chair", self.scope, _CHAIRS)

        return self.turns.layout(selection, who)

    def _finish(self, record: Any, parameters: dict[str, Any]) -> Any:
        """The turns grouped by the parts of the body, with the schedule of each part."""
        on, limit, ahead = (parameters[name_of(name)] for name in (self.scope.when.parameter, self.limit, self.next))
        found = Found(*record)
        turns = [FoundTurn(*row) for row in found.turns[:SCAN_LIMIT]]
        members = [FoundMember(*row) for row in found.members[:SCAN_LIMIT]]
        schedule = Schedule(turns, members, found.rotation_months, on, ahead)
        names = schedule.parts
        parts = [schedule.of(part) for part in names[:limit]]
        limited = max(len(names), *(part.longest for part in parts), 0) > limit
        cut = max(len(found.turns), len(found.members)) > SCAN_LIMIT
        causes = cut_by(limited=limited, scanned=cut)
        view = ChairView(
            on=on.isoformat(),
            rotation_rule=found.rotation_rule,
            rotation_months=found.rotation_months,
            parts=[list(part.first(limit)) for part in parts],
            turns_total=len(turns),
            complete=not causes,
            cut_by=causes,
            selected=found.selected,
        )
        return answered(view)
