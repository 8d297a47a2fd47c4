"""The rows of a tie: its reason, the fact it comes from, its dates and its sources."""

from __future__ import annotations

from collections.abc import Mapping

from graph.compiler.expression import Expressions
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.published_dates import BEGINS, ENDS
from graph.semantics.dates import shown, undated
from graph.semantics.scope import Scope
from graph.semantics.ties import REASONS


def _latest_start(path: str) -> str:
    return (
        f"reduce(latest_0 = null, each_0 IN {path} |"
        " CASE WHEN latest_0 IS NULL OR each_0.validFrom > latest_0 THEN each_0.validFrom ELSE latest_0 END)"
    )


def _earliest_end(path: str) -> str:
    return (
        f"reduce(earliest_0 = null, each_0 IN {path} |"
        " CASE WHEN earliest_0 IS NULL OR each_0.validTo < earliest_0 THEN each_0.validTo ELSE earliest_0 END)"
    )


# A tie holds while all its relationships do; if several paths bear it, from the first to the last day of any.
def first_day(paths: str) -> str:
    """The date on which a tie begins, from the lists of relationships that bear it."""
    return (
        f"reduce(first_0 = null, path_0 IN {paths} |"
        f" reduce(begins_0 = {_latest_start('path_0')}, earlier_0 IN [first_0] |"
        " CASE WHEN earlier_0 IS NULL OR begins_0 < earlier_0 THEN begins_0 ELSE earlier_0 END))"
    )


def last_day(paths: str) -> str:
    """The date on which a tie ends."""
    return (
        f"reduce(last_0 = null, path_0 IN {paths} |"
        f" reduce(ends_0 = {_earliest_end('path_0')}, later_0 IN [last_0] |"
        " CASE WHEN later_0 IS NULL OR ends_0 > later_0 THEN ends_0 ELSE later_0 END))"
    )


def first_published(scope: Scope, paths: str) -> str:
    """The published date on which a tie begins, with how it is known, as ``Side`` reads it."""
    return BEGINS.told(scope, paths, first_day(paths), _latest_start("each_way_0"))


def last_published(scope: Scope, paths: str) -> str:
    """The published date on which a tie ends."""
    return ENDS.told(scope, paths, last_day(paths), _earliest_end("each_way_0"))


def source_ids(paths: str) -> str:
    """The ids of the sources that state a tie, each once."""
    all_ = (
        f"reduce(all_0 = [], path_0 IN {paths} | "
        "reduce(some_0 = all_0, each_0 IN path_0 | some_0 + coalesce(each_0.sourceIds, [])))"
    )
    return (
        f"reduce(once_0 = [], source_0 IN {all_} | CASE WHEN source_0 IN once_0 THEN once_0 ELSE once_0 + source_0 END)"
    )


def without_date(ways: str) -> str:
    """The test that each of several ways (lists of relationships) contains a fact with unknown days.

    ``facts: DATED`` reads no such way.
    """
    return f"none(way_0 IN {ways} WHERE none(link_0 IN way_0 WHERE {undated('link_0')}))"


def tied_without_date(ties: str) -> str:
    """The test that only facts with unknown days bear the ties of a list."""
    return f"all(tie IN {ties} WHERE {without_date('tie.paths')})"


def partners_without_date(partners: str) -> str:
    """How many partners in a list (maps with their ties) are tied only by facts with unknown days."""
    return f"size([partner IN {partners} WHERE {tied_without_date('partner.ties')}])"


def givers_as_one(hubs: str) -> str:
    """Who gives in a SHARING ``tie`` of ``partner`` to ``hubs``, which are read as one: a hub, or else the partner, as
    which its Party bodies give.
    """
    return _givers(f"CASE WHEN startNode(path[0]) IN {hubs} THEN startNode(path[0]) ELSE partner END")


def _givers(giver: str) -> str:
    # A way of SHARING begins at who gives.
    return f"CASE tie.reason WHEN 'SHARING' THEN [path IN tie.paths | {giver}] ELSE [] END"


_SIDES = {"begins": (BEGINS, first_published), "ends": (ENDS, last_published)}
"""The columns with the published dates of a tie."""
_VALUES = {
    "reason": "tie.reason",
    "fact": "tie.fact",
    "validFrom": shown(first_day("tie.paths")),
    "validTo": shown(last_day("tie.paths")),
    "sourceIds": source_ids("tie.paths"),
    **BEGINS.values("begins"),
    **ENDS.values("ends"),
    "givers": _givers("startNode(path[0])"),
}


def tie_list(
    expressions: Expressions,
    selection: Selection,
    ties: str,
    scope: Scope,
    more: Mapping[str, str] | None = None,
    limit: str = "",
) -> Written:
    """The list ``ties`` (maps with reason, fact, via, paths, and ``with``, its hubs) as rows, by reason and fact.

    ``more``: other or further values of a ``tie``, by the names of their fields; ``givers`` is a list of bodies.
    ``limit``: the limit of its ``bodies``.
    """
    values = {**_VALUES, **(more or {})}

    def value(field: Field) -> Written:
        if field.name not in ("via", "with", "givers", "bodies"):
            return Written(values[field.name], LEAF)
        assert field.selection
        if field.name in ("with", "givers"):
            hub = expressions.entity(field.selection, "hub", scope)
            found = f"UNWIND {values.get(field.name, 'tie.with')} AS hub WITH DISTINCT hub ORDER BY hub.id"
            return Written(collected(found, hub.cypher), Many(hub.plan))
        if field.name == "bodies":
            body = expressions.entity(field.selection, "body", scope)
            return Written(collected(f"UNWIND tie.bodies[0..{limit}] AS body", body.cypher), Many(body.plan))
        third = expressions.entity(field.selection, "tied_through", scope)
        return Written(f"CASE WHEN tied_through IS NULL THEN null ELSE {third.cypher} END", third.plan)

    items: list[str] = []
    row = row_of(selection, items, value)
    # What two fields need is computed once.
    wanted = {field.name for field in selection.fields}
    told = [
        f", {published(scope, 'tie.paths')} AS {column}"
        for column, (side, published) in _SIDES.items()
        if wanted & set(side.values(column))
    ]
    columns = f"tie, tie.via AS tied_through{''.join(told)}"
    unwound = f"UNWIND {ties} AS tie WITH {columns} ORDER BY tie.reason, tie.fact"
    return Written(collected(unwound, listed(items)), Many(row))


def strength_by_reason(selection: Selection, ties: str) -> Written:
    """The number of ties in a list for each reason that occurs, in alphabetical order of the reasons."""
    values = {"reason": "reason", "strength": f"size([tie IN {ties} WHERE tie.reason = reason])"}
    items: list[str] = []
    row = row_of(selection, items, lambda field: Written(values[field.name], LEAF))
    reasons = listed([f"'{reason}'" for reason in sorted(REASONS)])
    occurs = f"any(tie IN {ties} WHERE tie.reason = reason)"
    return Written(f"[reason IN {reasons} WHERE {occurs} | {listed(items)}]", Many(row))
