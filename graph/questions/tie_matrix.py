"""Co-building within a place as a matrix: between kinds of bodies, or between the places directly below."""

from __future__ import annotations

from dataclasses import dataclass

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import given
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.spans import starts
from graph.compiler.statement import Statement, Writer
from graph.compiler.within import climbing
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.among import EACH_TIE, PAIRS, Ways, among
from graph.questions.parts.bounds import completeness
from graph.questions.parts.partners import wanted_reasons
from graph.questions.parts.tie_rows import without_date
from graph.questions.parts.within import Within
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import Ties
from graph.vocabulary import MODEL

BODIES_IN_PLACE = part(__file__, "bodies")
GROUPS = part(__file__, "groups")
KIND = part(__file__, "kind")
PLACES = part(__file__, "places")
TIED = part(__file__, "ties")
CELLS = part(__file__, "cells")
PLACE_OF_GROUP = part(__file__, "place_of_group")
# The key of a group of bodies with a kind or a place begins with "0", so that the group of all others is last.
_OTHERS = "'1'"
_TOTALS = {
    "bodiesTotal": "size(bodies)",
    "pairsTotal": "size(tied)",
    "tiesTotal": "reduce(number = 0, pair IN tied | number + pair.number)",
    "cellsTotal": "size(cells)",
    "groupsTotal": "size(groups)",
    "undatedTotal": "size([pair IN tied WHERE pair.undated])",
}


@dataclass(frozen=True, slots=True)
class _Grouping:
    """The groups that bodies are in: by kind, or by place."""

    within: Within
    by_place: bool

    def keys(self, body: str, name: str) -> str:
        """The clause that binds the keys of a body's groups: one key, or several if the body lies in several places
        below.
        """
        scope, hierarchy = self.within.scope, self.within.hierarchy
        if not self.by_place:
            return KIND.renamed(body=body, own=name).filled(scope, key_of_others=_OTHERS)
        return PLACES.renamed(body=body, own=name).filled(
            scope,
            climb=climbing(scope, hierarchy),
            deepest=str(caps.PLACES_UP),
            in_hierarchy=f"below.kind = {hierarchy}" if hierarchy else "true",
            key_of_others=_OTHERS,
        )

    def value(self, group: str) -> str:
        """The kind, or the id of the place, of a group; null for the group of all others."""
        return f"CASE WHEN {group}.key = {_OTHERS} THEN null ELSE substring({group}.key, 1) END"


def tie_matrix(field: Field, writer: Writer) -> Statement:
    """The cells of a place, those with most ties first."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    within, by = Within.asked(writer.compilation, scope, field.arguments), given(field.arguments, "groupBy")
    assert within
    assert by
    grouping, limit = _Grouping(within, by.value == "PLACE"), limit_of(field, writer.compilation)
    constant = writer.compilation.parameters.constant
    bodies, ties = constant(caps.MATRIX_BODIES), constant(caps.MATRIX_TIES)
    undated = any(each.name == "undatedTotal" for each in field.selection.fields)
    match = [
        within.match,
        BODIES_IN_PLACE.filled(scope, all_in_place=within.all("body"), most=bodies),
        GROUPS.filled(scope, keys_of_body=grouping.keys("body", "own")),
        _tied(scope, wanted_reasons(field.arguments.get("reasons")), ties, undated=undated),
        CELLS.filled(
            scope,
            keys_of_one=grouping.keys("one", "keys_of_one"),
            keys_of_other=grouping.keys("other", "keys_of_other"),
        ),
    ]
    items: list[str] = []

    def value(each: Field) -> Written:
        if each.name in _TOTALS:
            return Written(_TOTALS[each.name], LEAF)
        limited = f"size(cells) > {limit} OR size(groups) > {limit}"
        if bounds := completeness(each.name, limited, "more OR crowded"):
            return bounds
        assert each.selection
        if each.name == "cells":
            return _cell_list(each.selection, writer, grouping, limit)
        group = _group(each.selection, writer, grouping, "group")
        return Written(collected(f"UNWIND groups[0..{limit}] AS group", group.cypher), Many(group.plan))

    row = row_of(field.selection, items, value)
    return writer.statement(field, Written(listed(items), row), match="\n".join(match))


def _tied(scope: Scope, reasons: list[str], most: str, *, undated: bool) -> str:
    """The clauses that bind ``tied``, the pairs of bodies.

    ``undated``: also whether only facts with unknown days tie them; then every fact that bears a tie is read.
    """
    return TIED.filled(
        scope,
        ways_among_bodies=among("bodies", Ways.undirected(Ties(scope, "body"), reasons), most),
        pairs=PAIRS,
        each_tie=EACH_TIE,
        each_reason=starts("ways", (2,), "span[0]", "span[1]"),
        undated=without_date("[way IN range(span[0], span[1] - 1) | ways[way][4]]") if undated else "null",
    )


def _cell_list(selection: Selection, writer: Writer, grouping: _Grouping, limit: str) -> Written:
    def value(each: Field) -> Written:
        if each.name in ("pairs", "ties"):
            return Written(f"cell.{each.name}", LEAF)
        assert each.selection
        if each.name == "byReason":
            items: list[str] = []
            row = row_of(each.selection, items, lambda field: Written(f"each.{field.name}", LEAF))
            return Written(f"[each IN cell.reasons | {listed(items)}]", Many(row))
        return _group(each.selection, writer, grouping, each.name)

    items: list[str] = []
    row = row_of(selection, items, value)
    found = (
        f"UNWIND cells[0..{limit}] AS cell"
        " WITH cell, head([each IN groups WHERE each.key = cell.first]) AS one,"
        " head([each IN groups WHERE each.key = cell.second]) AS other"
    )
    return Written(collected(found, listed(items)), Many(row))


def _group(selection: Selection, writer: Writer, grouping: _Grouping, group: str) -> Written:
    def value(each: Field) -> Written:
        if each.name == "bodies":
            return Written(f"{group}.bodies", LEAF)
        if each.name == "kind":
            return Written("null" if grouping.by_place else grouping.value(group), LEAF)
        assert each.selection
        scope = grouping.within.scope
        place = writer.expressions.entity(each.selection, "area", scope, MODEL.concrete("Place"))
        found = PLACE_OF_GROUP.filled(scope, id=grouping.value(group))
        return Written(f"{collected(found, place.cypher)}[0]" if grouping.by_place else "null", place.plan)

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(listed(items), row)
