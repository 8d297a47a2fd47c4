"""The gaps of a place: communities without a tie to a kind of body, or to a provider of a kind of resource; units
without ties, lapsed agreements, and joint bodies that did not meet in the quarter.

Only the selected lists are computed.
"""

from __future__ import annotations

from collections.abc import Callable

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import given
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.spans import once
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import completeness
from graph.questions.parts.community import alone, centre, tied, unit_of
from graph.questions.parts.within import Within, lying_in, unplaced
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import PARTNERSHIP
from graph.vocabulary import MODEL
from graph.vocabulary.common import NEVER_IN_FORCE

DEFAULT_KINDS = ("SCHOOL", "CLINIC")
DEFAULT_RESOURCES = ("VENUE",)
INSIDE = part(__file__, "inside")
TIED = part(__file__, "tied")
KINDS = part(__file__, "kinds")
GRID = part(__file__, "grid")
RESOURCES = part(__file__, "resources")
UNTIED = part(__file__, "untied")
LAPSED = part(__file__, "lapsed")
SILENT = part(__file__, "silent")
BY_KIND = part(__file__, "by_kind")


def _longest(gaps: str) -> str:
    """The size of the longest ``missing`` list."""
    longer = "CASE WHEN size(gap.missing) > longest THEN size(gap.missing) ELSE longest END"
    return f"reduce(longest = 0, gap IN {gaps} | {longer})"


# The size of the longest part of each list.
_SIZES = {
    "kinds": _longest("kinds"),
    "grid": "size(communities)",
    "resources": _longest("resources"),
    "untied": "size(untied)",
    "tied": "size(tiedUnits)",
    "lapsed": "size(lapsed)",
    "withoutMeeting": "size(silent)",
}
_TOTALS = {
    "communitiesTotal": "size(communities)",
    "unitsTotal": "size(units)",
    "committeesTotal": "size(committees)",
    "untiedTotal": "size(untied)",
    "tiedTotal": "size(tiedUnits)",
    "lapsedTotal": "size(lapsed)",
    "withoutMeetingTotal": "size(silent)",
}


def coverage(field: Field, writer: Writer) -> Statement:
    """The gaps of a place on a date."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    within = Within.asked(writer.compilation, scope, field.arguments)
    assert within
    looked = writer.compilation.parameters.constant(caps.COVERAGE_THINGS)
    wanted = {each.name.removesuffix("Total") for each in field.selection.fields}
    steps = [within.match, INSIDE.filled(scope, all_things=within.all("thing"), looked=looked)]
    if wanted & {"kinds", "resources", "grid"}:
        steps.append(_tied(scope))
    found = wanted | ({"untied"} if wanted & {"tied", "unitsByKind"} else set())
    steps += [find(field, writer, scope) for name, find in _FINDERS.items() if name in found]
    limit, items = limit_of(field, writer.compilation), list[str]()
    limited = " OR ".join(f"{size} > {limit}" for name, size in _SIZES.items() if name in wanted) or "false"
    row = row_of(field.selection, items, lambda each: _part(each, writer, scope, limit, limited))
    return writer.statement(field, Written(listed(items), row), match="\n".join(steps))


def distinct(kinds: list[str] | None, usual: tuple[str, ...]) -> list[str]:
    """The requested kinds without repetitions, in their order; by default the usual ones."""
    return list(dict.fromkeys(usual if kinds is None else kinds))


def _asked(field: Field, writer: Writer, name: str, usual: tuple[str, ...]) -> str:
    asked, parameters = given(field.arguments, name), writer.compilation.parameters
    if asked is None:
        return parameters.constant(distinct(None, usual))
    return parameters.operand(asked, lambda kinds: distinct(kinds, usual))


def _tied(scope: Scope) -> str:
    return TIED.filled(
        scope,
        centre_of_c=centre(scope),
        ties_of_centre=tied(scope, "centre", list(PARTNERSHIP), whole=True, joints=True),
        unit_of_partner=unit_of(scope, "partner"),
    )


def _kinds(field: Field, writer: Writer, scope: Scope) -> str:
    return KINDS.filled(scope, kinds=_asked(field, writer, "kinds", DEFAULT_KINDS))


def _grid(field: Field, writer: Writer, scope: Scope) -> str:
    return GRID.filled(
        scope,
        limit=limit_of(field, writer.compilation),
        lies_in_home=lying_in(scope, "home", "unit"),
        looked=writer.compilation.parameters.constant(caps.COVERAGE_THINGS),
        unit_is_alone=alone(scope, "unit"),
        kinds=_asked(field, writer, "kinds", DEFAULT_KINDS),
    )


def _resources(field: Field, writer: Writer, scope: Scope) -> str:
    return RESOURCES.filled(scope, kinds=_asked(field, writer, "resourceKinds", DEFAULT_RESOURCES))


def _untied(field: Field, writer: Writer, scope: Scope) -> str:
    del field, writer
    return UNTIED.filled(scope, unit_is_alone=alone(scope, "unit"))


def _lapsed(field: Field, writer: Writer, scope: Scope) -> str:
    since, parameters = given(field.arguments, "since"), writer.compilation.parameters
    return LAPSED.filled(
        scope,
        day=scope.when.parameter,
        ended_since=f"agreement.validTo >= {parameters.operand(since)}" if since else "true",
        each_of_over=once("over", "id"),
        called_off=parameters.constant(list(NEVER_IN_FORCE)),
    )


def _silent(field: Field, writer: Writer, scope: Scope) -> str:
    del field, writer
    day = scope.when.parameter
    return SILENT.filled(scope, day=day, quarter_start=_quarter_start(day), quarter_end=_quarter_end(day))


def _quarter_start(day: str) -> str:
    return f"date.truncate('quarter', {day})"


def _quarter_end(day: str) -> str:
    return f"{_quarter_start(day)} + duration('P3M') - duration('P1D')"


_FINDERS: dict[str, Callable[[Field, Writer, Scope], str]] = {
    "kinds": _kinds,
    "grid": _grid,
    "resources": _resources,
    "untied": _untied,
    "lapsed": _lapsed,
    "withoutMeeting": _silent,
}


def _part(field: Field, writer: Writer, scope: Scope, limit: str, limited: str) -> Written:
    if field.name in _TOTALS:
        return Written(_TOTALS[field.name], LEAF)
    if field.name in ("quarterFrom", "quarterTo"):
        end = _quarter_start if field.name == "quarterFrom" else _quarter_end
        return Written(f"toString({end(scope.when.parameter)})", LEAF)
    if field.name == "unplacedTotal":
        return Written(unplaced(scope), LEAF)
    if cut := completeness(field.name, limited, "cut"):
        return cut
    assert field.selection
    if field.name == "place":
        return writer.expressions.entity(field.selection, "place", scope, MODEL.labels)
    if field.name == "grid":
        return _grid_rows(field.selection, writer, scope)
    if field.name == "unitsByKind":
        return _by_kind(field.selection, scope)
    if field.name in ("kinds", "resources"):
        return _rows(field.selection, writer, scope, field.name, {"kind": "gap.kind"}, limit)
    if field.name == "withoutMeeting":
        source = f"silent[0..{limit}]"
        return _rows(field.selection, writer, scope, source, {"lastMeeting": "gap.last"}, limit)
    source = f"{'tiedUnits' if field.name == 'tied' else field.name}[0..{limit}]"
    possible = frozenset({"Agreement" if field.name == "lapsed" else "Unit"})
    return _entities(field.selection, writer, scope, source, possible)


def _by_kind(selection: Selection, scope: Scope) -> Written:
    items: list[str] = []
    columns = {"kind": "kind", "tiedTotal": "withTie", "untiedTotal": "withoutTie"}
    row = row_of(selection, items, lambda each: Written(columns[each.name], LEAF))
    return Written(collected(BY_KIND.filled(scope), listed(items)), Many(row))


def _rows(
    selection: Selection, writer: Writer, scope: Scope, source: str, values: dict[str, str], limit: str
) -> Written:
    known = values | {"missingTotal": "size(gap.missing)", "tiedTotal": "size(communities) - size(gap.missing)"}

    def value(field: Field) -> Written:
        if field.name in known:
            return Written(known[field.name], LEAF)
        assert field.selection
        if field.name == "missing":
            return _entities(field.selection, writer, scope, f"gap.missing[0..{limit}]", frozenset({"Community"}))
        return writer.expressions.entity(field.selection, "joint", scope, frozenset({"JointCommittee"}))

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(collected(f"UNWIND {source} AS gap WITH gap, gap.joint AS joint", listed(items)), Many(row))


# The columns of a cell after its kind, each with the state of a cell that it is the first of which there are some.
_CELLS = {"tiedTotal": "TIED", "throughTotal": "THROUGH", "untiedTotal": "UNTIED", "elsewhereTotal": "ELSEWHERE"}


def _grid_rows(selection: Selection, writer: Writer, scope: Scope) -> Written:
    state = " ".join(f"WHEN cell[{at}] > 0 THEN '{state}'" for at, state in enumerate(_CELLS.values(), 1))
    values = {"kind": "cell[0]", "state": f"CASE {state} ELSE 'NONE' END"}
    values |= {name: f"cell[{at}]" for at, name in enumerate(_CELLS, 1)}

    def value(field: Field) -> Written:
        if field.name == "gapTotal":
            return Written("row.gap", LEAF)
        assert field.selection
        if field.name == "community":
            return writer.expressions.entity(field.selection, "home", scope, frozenset({"Community"}))
        items: list[str] = []
        cells = row_of(field.selection, items, lambda each: Written(values[each.name], LEAF))
        return Written(f"[cell IN row.cells | {listed(items)}]", Many(cells))

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(collected("UNWIND grid AS row WITH row, row.community AS home", listed(items)), Many(row))


def _entities(selection: Selection, writer: Writer, scope: Scope, source: str, possible: frozenset[str]) -> Written:
    each = writer.expressions.entity(selection, "thing", scope, possible)
    return Written(collected(f"UNWIND {source} AS thing", each.cypher), Many(each.plan))
