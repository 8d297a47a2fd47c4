"""Dates of ties as they are published: the day on which a tie begins or ends is that of one of the facts that bear it,
or of an end of one, which states the date at its own precision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO, unknown
from graph.semantics.parts import part
from graph.semantics.scope import Scope

KNOWLEDGE = ("STATED", "INHERITED", "OBSERVED", "PARTLY", "UNKNOWN")
"""How a date is known: by the fact itself, by what it depends on, from an observation, for a part of what bears the
tie, or not at all. ``TOLD`` returns the position.
"""
TOLD = part(__file__, "told")
VAGUE = part(__file__, "vague")


@dataclass(frozen=True, slots=True)
class Side:
    """The first or the last day: the names of the fields, and of the properties that it derives from."""

    date: str
    knowledge: str
    valid: str
    stated: str
    known: str
    """The position of the knowledge of ``date_0``, a list with a date and its own position, in a ``way_0``."""

    def told(self, scope: Scope, ways: str, day: str, day_of_way: str) -> str:
        """The date and the position of its knowledge, as a list; null if it is unknown.

        ``ways``: lists of relationships. ``day``: that of all of them; ``day_of_way``: that of the way ``each_way_0``.
        """
        return TOLD.filled(
            scope,
            day=day,
            day_is_unknown=f"(day_0 IS NULL OR {unknown('day_0')})",
            ways=ways,
            day_of_way=day_of_way,
            valid=self.valid,
            stated=self.stated,
            date=self.date,
            knowledge_of_date=self.known,
            weight_of_date=f"(10 * size(replace(date_0[0], 'X', '')) - {self.known})",
        )

    def vague(self, scope: Scope, facts: str) -> str:
        """The list of the published dates of facts that state no day, and null for each date that is not known.

        What is offered is shared from the day on which it is used, and what has no end goes on: neither is unknown.
        """
        begins = self.valid == "validFrom"
        dates = VAGUE.filled(
            scope,
            facts=facts,
            valid=self.valid,
            stated=self.stated,
            date=self.date,
            unknown_day=f"date('{(ALWAYS_FROM if begins else ALWAYS_TO).isoformat()}')",
            unknown="CASE type(link_0) WHEN 'OFFERS' THEN [] ELSE [null] END" if begins else "[]",
        )
        return f"[date_0 IN {dates} WHERE date_0 IS NULL OR size(date_0) < 10 OR date_0 CONTAINS 'X']"

    def values(self, told: str) -> dict[str, str]:
        """The expressions of its two fields, from what was told."""
        return {
            self.date: f"{told}[0]",
            self.knowledge: f"coalesce({list(KNOWLEDGE)}[{told}[1]], 'UNKNOWN')",
        }


# What is offered is shared from the day on which it is used.
_FROM_ALWAYS = (
    f"any(fact_0 IN way_0 WHERE type(fact_0) <> 'OFFERS' AND fact_0.validFrom = date('{ALWAYS_FROM.isoformat()}'))"
)
# What ends while its other facts go on has ended.
_PARTLY = f"CASE WHEN {_FROM_ALWAYS} THEN {KNOWLEDGE.index('PARTLY')} ELSE date_0[1] END"
BEGINS = Side("startDate", "startKnowledge", "validFrom", "statedFrom", _PARTLY)
ENDS = Side("endDate", "endKnowledge", "validTo", "statedTo", "date_0[1]")


def knowledge(told: Sequence[object] | None) -> str:
    """The name of the knowledge that a record tells by its position."""
    return "UNKNOWN" if told is None else KNOWLEDGE[int(str(told[1]))]
