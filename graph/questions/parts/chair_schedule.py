"""The schedule of a chair for each part of the joint body: the current and next turns, gaps and clashes.

``graph.semantics.rotation`` computes the order of turns and the rest; this module makes rows from it.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, NamedTuple

from graph.questions.parts.chair_turns import (
    ChairTurn,
    FoundMember,
    FoundTurn,
    compared_member,
    compared_turn,
    first_turn,
    on_days,
    planned_turn,
    recorded_turn,
)
from graph.questions.parts.tables import answered
from graph.semantics.dates import known_day
from graph.semantics.rotation import Expected, Turn, clashes, expected, gaps, scheduled


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

    def first(self, limit: int) -> ChairPart:
        """The part with at most ``limit`` rows in each list."""
        return self._replace(
            current=self.current[:limit],
            undated=self.undated[:limit],
            gaps=self.gaps[:limit],
            clashes=self.clashes[:limit],
        )

    @property
    def longest(self) -> int:
        """The length of its longest list, except ``next``, which has a limit of its own."""
        return max(len(self.current), self.undated_total, self.gaps_total, self.clashes_total)


class ChairGap(NamedTuple):
    valid_from: str
    valid_to: str | None
    after: list[Any]
    before: list[Any] | None


class ChairClash(NamedTuple):
    valid_from: str | None
    valid_to: str | None
    turns: list[Any]


class Schedule:
    """The turns of a body for each of its parts."""

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
        self.rows = [answered(recorded_turn(turn)) for turn in turns]

    @property
    def parts(self) -> list[str | None]:
        """The parts that have a turn: the body as a whole first, then by name."""
        return sorted({turn.part for turn in self.turns}, key=lambda part: (part is not None, part or ""))

    def of(self, part: str | None) -> ChairPart:
        """The schedule of one part, with all of its lists."""
        kept = [(index, turn) for index, turn in enumerate(self.turns) if turn.part == part]
        # A turn with unknown days leaves no gap, clashes with no other, and is ignored by the rotation.
        dated = [(index, turn) for index, turn in kept if not turn.undated]
        turns = scheduled([compared_turn(index, turn) for index, turn in dated])
        undated = [(index, turn) for index, turn in kept if turn.undated]
        current = [(index, turn) for index, turn in dated if turn.holds]
        planned = [each for index, turn in kept if (each := planned_turn(index, turn, self.months))]
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
        return [self.rows[index] for index, _ in sorted(found, key=lambda each: key(each[1]))]

    def _following(
        self, part: str | None, turns: list[Turn], planned: list[Turn]
    ) -> tuple[list[list[Any]], str | None]:
        """The turns that begin later: recorded, planned, and by the rotation rule."""
        # Only the whole body has members; the members of a part are not recorded.
        members = [] if part is not None else [compared_member(index, each) for index, each in enumerate(self.members)]
        by_rule, reason = expected(scheduled([*turns, *planned]), members, self.months, self.on, self.ahead)
        coming = [(turn.start, self.rows[turn.index]) for turn in turns if turn.start > self.on]
        coming += [
            (turn.start, answered(on_days(recorded_turn(self.turns[turn.index]), turn)))
            for turn in planned
            if turn.start >= self.on
        ]
        coming += [(each.start, answered(self._by_rule(each))) for each in by_rule]
        return [row for _, row in sorted(coming, key=lambda each: each[0])[: self.ahead]], reason

    def _by_rule(self, each: Expected) -> ChairTurn:
        """A turn that is not recorded: the row of its body, with the days of the rotation rule."""
        index = each.place.index
        if each.place.member:
            turn = first_turn(self.members[index])
        else:
            turn = recorded_turn(self.turns[index])._replace(recorded=False, planned=False, fact=None, source_ids=[])
        return on_days(turn, each)

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
