"""What a list leaves out because it holds on no known day: planned, proposed, or without a date.

Nothing is hidden in silence: a list says how many of each there are, and which reading shows them.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.semantics.dates import When, undated
from graph.vocabulary.common import NEVER_IN_FORCE

KINDS = {
    "planned": ("计划中", "Planned, not yet in force."),
    "proposed": ("拟议", "Only proposed."),
    "undated": ("未注明日期", "Without the date that would place them: events without a day, undated turns of office."),
}
SEEN_WITH = "EVER"
"""The reading that shows whatever is left out."""


def absent(when: When, fact: str, concerned: Sequence[str], kind: str) -> list[str]:
    """Cypher tests that ``fact`` is left out of a reading for being of a kind.

    :param concerned: the fact and the nodes that it joins: what holds on no day takes along what is said of it
    """
    if when.facts == "EVER":
        return ["false"]
    planned, proposed = (_any(concerned, f"fact_0.status = '{status}'") for status in ("PLANNED", "PROPOSED"))
    if kind == "planned":
        return [planned]
    if kind == "proposed":
        return [f"NOT coalesce({planned}, false)", proposed]
    # A fact by its own dates, whatever its ends allow.
    never = (
        "coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)"
        f" AND NOT coalesce(fact_0.status, '') IN {list(NEVER_IN_FORCE)}"
    )
    timeless = [f"NOT coalesce({test}, false)" for test in (planned, proposed)]
    without = _any(concerned, never)
    if when.facts == "DATED":
        without = f"({without} OR ({undated(fact)} AND {When(when.parameter).holds(fact)}))"
    return [*timeless, without]


def _any(concerned: Sequence[str], test: str) -> str:
    return f"any(fact_0 IN [{', '.join(concerned)}] WHERE {test})"
