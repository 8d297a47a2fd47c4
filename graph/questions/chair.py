"""Who chairs a joint body, and which part: now, next by the rotation rule, and where turns leave gaps or clash."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from graph.compiler.pages import given, page_size
from graph.compiler.parameters import PREFIX, Arguments, Operand
from graph.compiler.rows import LEAF, Many, Plan, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed
from graph.questions.parts.bounds import limit_of
from graph.questions.parts.tables import Place, Table, days, placed
from graph.semantics.dates import ALWAYS_TO, When, known_day, parse_partial, undated
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
from graph.semantics.scope import Scope, where
from graph.semantics.ties import named
from graph.vocabulary import MODEL
from graph.vocabulary.common import TERM

DEFAULT_NEXT = 4
MOST_NEXT = 100
# The latest turns that are looked at.
SCAN_LIMIT = 500
_CHAIRS = MODEL.concrete("Organization") | {"Member"}
_PART = (
    *("part", "turnsTotal", "current", "undated", "undatedTotal", "next", "nextUnavailableReason"),
    *("gaps", "gapsTotal", "clashes", "clashesTotal"),
)


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
        self.looked = parameters.constant(SCAN_LIMIT)
        self.turn = self._turn_table()

    def _turn_table(self) -> Table:
        first, last = days("r", self.scope)
        chair_first, chair_last = days("x", self.scope)
        return Table(
            (
                ("fact", "r.id"),
                ("order", "r.order"),
                ("part", "r.scope"),
                ("validFrom", first),
                ("validTo", last),
                ("sourceIds", "coalesce(r.sourceIds, [])"),
                ("recorded", "true"),
                ("planned", "coalesce(r.status, '') = 'PLANNED'"),
                ("_dates", "[r.startDate, coalesce(r.endDate, r.plannedEnd)]"),
                ("_same", "COLLECT { MATCH (x)-[:PARTY_ORGANIZATION_OF]-(y) RETURN DISTINCT y.id }"),
                ("_holds", " AND ".join(self.scope.hop("r", "x")) or "true"),
                ("_undated", undated("r")),
                ("_chair", "x.id"),
                ("_chairFrom", chair_first),
                ("_chairTo", chair_last),
            )
        )

    def statement(self) -> Statement:
        assert self.field.selection
        # What is told of the committee itself comes first in the record, then what is put together.
        own: list[str] = []
        put = {name: place for place, name in enumerate(("on", "turnsTotal", "parts", "complete", "cutBy"))}

        def at(field: Field) -> Place:
            if field.name == "parts":
                assert field.selection
                return put["parts"], Many(self._part(field.selection))
            if field.name in put:
                return put[field.name], LEAF
            own.append(f"c.{field.name}")
            plan: Plan = LEAF
            if field.name == "committee":
                assert field.selection
                written = self.writer.expressions.entity(field.selection, "c", self.scope)
                own[-1], plan = written.cypher, written.plan
            return len(put) + len(own) - 1, plan

        row = placed(self.field.selection, at)
        any_day = Scope(When(self.scope.when.parameter, "EVER"))
        turns = (
            f"MATCH (x)-[r:CHAIRS]->(c){where(any_day.hop('r', 'x'))}"
            f" WITH c, x, r ORDER BY r.validFrom DESC, r.id LIMIT {self.looked} + 1"
        )
        tests = [*any_day.hop("r", "x"), "coalesce(r.role, '') <> 'OBSERVER'", "r.validFrom <= r.validTo", named("x")]
        members = (
            f"MATCH (x:Organization)-[r:MEMBER_OF]->(c){where(tests)}"
            f" WITH c, x, r ORDER BY r.validFrom, x.id LIMIT {self.looked} + 1"
        )
        rows = listed([collected(found, self.turn.cypher) for found in (turns, members)])
        written = Written(f"[c.rotationMonths, {rows}, {listed(own)}]", row)
        match = self.of.match("c")
        return self.writer.statement(self.field, written, match=match, finish=self._finish)

    def _part(self, selection: Selection) -> Row:
        def at(field: Field) -> Place:
            place = _PART.index(field.name)
            if not field.selection:
                return place, LEAF
            if field.name in ("current", "undated", "next"):
                return place, Many(self._turn(field.selection))
            return place, Many(self._days(field.selection))

        return placed(selection, at)

    def _days(self, selection: Selection) -> Row:
        """A gap or a clash: its days, then the turns beside it."""
        places = {"validFrom": 0, "validTo": 1, "after": 2, "before": 3, "turns": 2}

        def at(field: Field) -> Place:
            if not field.selection:
                return places[field.name], LEAF
            turn = self._turn(field.selection)
            return places[field.name], Many(turn) if field.name == "turns" else turn

        return placed(selection, at)

    def _turn(self, selection: Selection) -> Row:
        def at(field: Field) -> Place:
            if field.name in self.turn:
                return self.turn[field.name], LEAF
            assert field.selection
            return self.turn.add(self.writer.expressions.entity(field.selection, "x", self.scope, _CHAIRS))

        return placed(selection, at)

    def _finish(self, record: Any, parameters: dict[str, Any]) -> Any:
        """The turns sorted into parts of the body, and the schedule of each."""
        months, (rows, members), own = record
        on, limit, ahead = (
            parameters[name.removeprefix(PREFIX)] for name in (self.scope.when.parameter, self.limit, self.next)
        )
        cut = max(len(rows), len(members)) > SCAN_LIMIT
        rows, members = rows[:SCAN_LIMIT], members[:SCAN_LIMIT]
        scopes = sorted({row[self.turn["part"]] for row in rows}, key=lambda part: (part is not None, part or ""))
        # Only the whole body has members; who takes turns in a part of it is not recorded.
        parts = [
            self._schedule(part, rows, members if part is None else [], months, on, limit, ahead)
            for part in scopes[:limit]
        ]
        lists = [size for part in parts for size in (part[1][0], part[4], part[8], part[10])]
        limited = len(scopes) > limit or any(size > limit for size in lists)
        causes = [cause for cause, holds in (("LIMIT", limited), ("SCAN_LIMIT", cut)) if holds]
        told = [[part[0], part[1][1], *part[2:]] for part in parts]
        for row in rows:
            for name in TERM:
                row[self.turn[name]] = known_day(row[self.turn[name]])
        return [on.isoformat(), len(rows), told, not causes, causes, *own]

    def _schedule(
        self,
        part: str | None,
        rows: list[Any],
        members: list[Any],
        months: int | None,
        on: datetime.date,
        limit: int,
        ahead: int,
    ) -> list[Any]:
        """One part, as ``_PART`` lays it out, except that the number of turns comes after that of current ones."""
        turn = self.turn
        kept = [(i, row) for i, row in enumerate(rows) if row[turn["part"]] == part]
        # A turn of unknown days neither leaves a gap nor clashes, and nothing follows from it.
        turns = scheduled([self._read(i, row) for i, row in kept if not row[turn["_undated"]]])
        dated = [turn[name] for name in ("validFrom", "validTo", "fact")]
        of_no_day = sorted((row for _, row in kept if row[turn["_undated"]]), key=lambda row: str(row[turn["fact"]]))
        current = sorted(
            (row for _, row in kept if row[turn["_holds"]] and not row[turn["_undated"]]),
            key=lambda row: [row[at] for at in dated],
        )
        planned = [each for i, row in kept if (each := self._planned(i, row, months))]
        coming = [(t.start, rows[t.index]) for t in turns if t.start > on]
        coming += [(t.start, self._row(rows[t.index], t.start, t.end)) for t in planned if t.start >= on]
        bodies = [self._member(i, row) for i, row in enumerate(members)]
        by_rule, reason = expected(scheduled([*turns, *planned]), bodies, months, on, ahead)
        coming += [(each.start, self._by_rule(members if each.place.member else rows, each)) for each in by_rule]
        following = [row for _, row in sorted(coming, key=lambda each: each[0])[:ahead]]
        idle = [
            [
                gap.start.isoformat(),
                gap.end and gap.end.isoformat(),
                rows[gap.after.index],
                gap.before and rows[gap.before.index],
            ]
            for gap in gaps(turns, on)
        ]
        doubled = [
            [
                known_day(clash.start.isoformat()),
                known_day(clash.end.isoformat()),
                [rows[clash.first.index], rows[clash.second.index]],
            ]
            for clash in clashes(turns)
        ]
        return [
            part,
            (len(current), len(kept)),
            current[:limit],
            of_no_day[:limit],
            len(of_no_day),
            following,
            reason,
            idle[:limit],
            len(idle),
            doubled[:limit],
            len(doubled),
        ]

    def _read(self, index: int, row: list[Any]) -> Turn:
        turn = self.turn
        names = ("validFrom", "validTo", "_chairFrom", "_chairTo")
        start, end, chair_from, chair_to = (datetime.date.fromisoformat(row[turn[name]]) for name in names)
        fact, who, order = row[turn["fact"]], row[turn["_chair"]], row[turn["order"]]
        return Turn(index, fact, who, order, start, end, chair_from, chair_to)

    def _planned(self, index: int, row: list[Any], months: int | None) -> Turn | None:
        """A planned turn by its own dates, or the length of a turn; None where nothing says when it is."""
        turn = self.turn
        first, last = (parse_partial(day) if day else None for day in row[turn["_dates"]])
        if not row[turn["planned"]] or first is None:
            return None
        after = add_months(first[0], months) if months and 1 <= months <= LONGEST else None
        end = last[1] if last else after - ONE_DAY if after else ALWAYS_TO
        chair = self._read(index, row)
        term = max(first[0], chair.chair_from), min(end, chair.chair_to)
        return replace(chair, start=term[0], end=term[1], planned=True) if term[0] <= term[1] else None

    def _member(self, index: int, row: list[Any]) -> Member:
        turn = self.turn
        start, end = (datetime.date.fromisoformat(row[turn[name]]) for name in TERM)
        return Member(index, row[turn["_chair"]], frozenset(row[turn["_same"]]), start, end)

    def _row(self, row: list[Any], start: datetime.date, end: datetime.date) -> list[Any]:
        """A row with other days."""
        made = list(row)
        made[self.turn["validFrom"]] = known_day(start.isoformat())
        made[self.turn["validTo"]] = known_day(end.isoformat())
        return made

    def _by_rule(self, rows: list[Any], each: Expected) -> list[Any]:
        """A turn that nobody has recorded: the row of whose it is, with the days that the rule gives."""
        made = self._row(rows[each.place.index], each.start, each.end)
        for name, value in (("fact", None), ("sourceIds", []), ("recorded", False), ("planned", False)):
            made[self.turn[name]] = value
        return made
