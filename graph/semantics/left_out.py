"""Facts that a list leaves out because they hold on no known day: planned, proposed, or without a date.

Nothing is hidden silently: a list reports how many of each there are, and which value of ``facts`` shows them.
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
"""The value of ``facts`` that shows everything that is left out."""


def absent(when: When, fact: str, concerned: Sequence[str], kind: str) -> list[str]:
    """Cypher tests that a read leaves ``fact`` out because it is of this kind.

    :param concerned: the fact and the nodes that it joins: a fact about a thing that holds on no day is left out with
        it
    """
    if when.facts == "EVER":
        return ["false"]
    planned, proposed = (_any(concerned, f"fact_0.status = '{status}'") for status in ("PLANNED", "PROPOSED"))
    if kind == "planned":
        return [planned]
    if kind == "proposed":
        return [f"NOT coalesce({planned}, false)", proposed]
    # By the fact's own dates, before its ends narrow them.
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
