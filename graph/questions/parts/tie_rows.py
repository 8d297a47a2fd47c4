"""What is told of a tie: its reason, the fact it comes from, its dates and its sources."""

from __future__ import annotations

from collections.abc import Mapping

from graph.compiler.expression import Expressions
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.written import Written, collected, listed, row_of
from graph.semantics.dates import shown, undated
from graph.semantics.scope import Scope
from graph.semantics.ties import REASONS

# One tie for each reason and fact, whatever number of relationships bear it; then all ties of a body in one list.
DISTINCT = "WITH m, reason, fact, via, collect(rels) AS paths"
GATHERED = "collect({reason: reason, fact: fact, via: via, paths: paths}) AS ties"


# A tie holds while all its relationships do; where several bear the same tie, from the first to the last day of any.
def first_day(paths: str) -> str:
    """The date on which a tie begins, from the lists of relationships that bear it."""
    return (
        f"reduce(low = null, path IN {paths} | reduce(w = reduce(f = null, r IN path |"
        " CASE WHEN f IS NULL OR r.validFrom > f THEN r.validFrom ELSE f END), x IN [low] |"
        " CASE WHEN x IS NULL OR w < x THEN w ELSE x END))"
    )


def last_day(paths: str) -> str:
    """The date on which a tie ends."""
    return (
        f"reduce(high = null, path IN {paths} | reduce(w = reduce(u = null, r IN path |"
        " CASE WHEN u IS NULL OR r.validTo < u THEN r.validTo ELSE u END), x IN [high] |"
        " CASE WHEN x IS NULL OR w > x THEN w ELSE x END))"
    )


def source_ids(paths: str) -> str:
    """The ids of the sources that state a tie, each once."""
    return (
        f"reduce(seen = [], s IN reduce(all = [], path IN {paths} | reduce(some = all, r IN path |"
        " some + coalesce(r.sourceIds, []))) | CASE WHEN s IN seen THEN seen ELSE seen + s END)"
    )


def without_date(ways: str) -> str:
    """The test that each of several ways (lists of relationships) has a part of unknown days.

    ``facts: DATED`` reads no such way.
    """
    return f"none(way IN {ways} WHERE none(link IN way WHERE {undated('link')}))"


def tied_without_date(ties: str) -> str:
    """The test that only facts of unknown days bear any of a list of ties."""
    return f"all(tie IN {ties} WHERE {without_date('tie.paths')})"


def partners_without_date(partners: str) -> str:
    """How many of a list of partners (maps with their ties) only facts of unknown days tie."""
    return f"size([partner IN {partners} WHERE {tied_without_date('partner.ties')}])"


_VALUES = {
    "reason": "t.reason",
    "fact": "t.fact",
    "validFrom": shown(first_day("t.paths")),
    "validTo": shown(last_day("t.paths")),
    "sourceIds": source_ids("t.paths"),
}


def tie_list(
    expressions: Expressions,
    selection: Selection,
    ties: str,
    scope: Scope,
    more: Mapping[str, str] | None = None,
    limit: str = "",
) -> Written:
    """The list ``ties`` (maps with reason, fact, via, paths, and the hubs it is ``with``) as rows, by reason and fact.

    ``more``: further values of a tie ``t``, by the names of their fields. ``limit``: for its ``bodies``.
    """
    values = {**_VALUES, **(more or {})}

    def value(field: Field) -> Written:
        if field.name not in ("via", "with", "bodies"):
            return Written(values[field.name], LEAF)
        assert field.selection
        if field.name == "with":
            hub = expressions.entity(field.selection, "hub", scope)
            return Written(collected("UNWIND t.with AS hub WITH hub ORDER BY hub.id", hub.cypher), Many(hub.plan))
        if field.name == "bodies":
            body = expressions.entity(field.selection, "body", scope)
            return Written(collected(f"UNWIND t.bodies[0..{limit}] AS body", body.cypher), Many(body.plan))
        third = expressions.entity(field.selection, "via_", scope)
        return Written(f"CASE WHEN via_ IS NULL THEN null ELSE {third.cypher} END", third.plan)

    items: list[str] = []
    row = row_of(selection, items, value)
    unwound = f"UNWIND {ties} AS t WITH t, t.via AS via_ ORDER BY t.reason, t.fact"
    return Written(collected(unwound, listed(items)), Many(row))


def strength_by_reason(selection: Selection, ties: str) -> Written:
    """How many ties of a list there are for each reason that occurs, in alphabetical order of the reasons."""
    values = {"reason": "x", "strength": f"size([t IN {ties} WHERE t.reason = x])"}
    items: list[str] = []
    row = row_of(selection, items, lambda field: Written(values[field.name], LEAF))
    reasons = listed([f"'{reason}'" for reason in sorted(REASONS)])
    occurs = f"any(t IN {ties} WHERE t.reason = x)"
    return Written(f"[x IN {reasons} WHERE {occurs} | {listed(items)}]", Many(row))
