"""Co-building within a place as a matrix: between kinds of bodies, or between the places directly below."""

from __future__ import annotations

from dataclasses import dataclass

from graph.pages import given
from graph.questions.among import EACH_TIE, PAIRS, Ways, among
from graph.questions.bounds import limit_of, told
from graph.questions.partners import wanted_reasons
from graph.questions.runs import starts
from graph.questions.tie_rows import without_date
from graph.rows import LEAF, Many
from graph.scope import Scope, where
from graph.selection import Field, Selection
from graph.statement import Statement, Writer
from graph.ties import Ties, named
from graph.vocabulary import MODEL
from graph.within import DEEPEST, Within, climbing
from graph.written import Written, collected, listed, row_of

BODIES, TIES = 10_000, 100_000
"""So many bodies of a place, so many of their parts in what ties bodies, and so many ways are looked at."""
# The key of a group: of those that have a kind or a place it begins with "0", so that the group of all others is last.
_OTHERS = "'1'"
_TOTALS = {
    "bodiesTotal": "size(bodies)",
    "pairsTotal": "size(tied)",
    "tiesTotal": "reduce(n = 0, t IN tied | n + t.n)",
    "cellsTotal": "size(cells)",
    "groupsTotal": "size(groups)",
    "undatedTotal": "size([t IN tied WHERE t.undated])",
}


@dataclass(frozen=True, slots=True)
class _Grouping:
    """Tells which groups a body is in."""

    within: Within
    by_place: bool

    def keys(self, body: str, name: str) -> str:
        """The clause that binds the keys of a body's groups: one, but for a body in several of the places below."""
        if not self.by_place:
            return f"WITH *, [coalesce('0' + {body}.kind, {_OTHERS})] AS {name}"
        scope, hierarchy = self.within.scope, self.within.hierarchy
        below = [*scope.hop("r", "place"), *([f"r.kind = {hierarchy}"] if hierarchy else [])]
        # The climb ends at every place that the body lies in: the test is cheap, its steps are few.
        return (
            f"CALL ({body}, place) {{ MATCH ({body}) ({climbing(scope, hierarchy)}){{0,{DEEPEST}}} (q:Place)"
            f" WITH DISTINCT q WHERE q <> place AND EXISTS {{ MATCH (q)-[r:PART_OF]->(place){where(below)} }}"
            " WITH collect('0' + q.id) AS found"
            f" RETURN CASE WHEN found = [] THEN [{_OTHERS}] ELSE found END AS {name} }}"
        )

    def value(self, group: str) -> str:
        """The kind, or the id of the place, of a group; null for that of all others."""
        return f"CASE WHEN {group}.key = {_OTHERS} THEN null ELSE substring({group}.key, 1) END"


def tie_matrix(field: Field, writer: Writer) -> Statement:
    """The cells of a place, those with most ties first."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    within, by = Within.asked(writer.compilation, scope, field.arguments), given(field.arguments, "groupBy")
    assert within
    assert by
    grouping, limit = _Grouping(within, by.value == "PLACE"), limit_of(field, writer)
    bodies, ties = writer.compilation.parameters.constant(BODIES), writer.compilation.parameters.constant(TIES)
    kept = where([named("a"), *scope.node("a")])
    undated = any(part.name == "undatedTotal" for part in field.selection.fields)
    match = [
        within.match,
        f"CALL (place) {{ {within.all('a')}{kept} WITH a LIMIT {bodies} + 1 RETURN collect(a) AS around }}",
        f"WITH place, around[0..{bodies}] AS bodies, size(around) > {bodies} AS more",
        f"CALL (place, bodies) {{ UNWIND bodies AS a {grouping.keys('a', 'own')} UNWIND own AS key",
        "WITH key, count(*) AS size ORDER BY key RETURN collect({key: key, bodies: size}) AS groups }",
        _tied(scope, wanted_reasons(field.arguments.get("reasons")), ties, undated=undated),
        _cells(grouping),
    ]
    items: list[str] = []

    def value(part: Field) -> Written:
        if part.name in _TOTALS:
            return Written(_TOTALS[part.name], LEAF)
        limited = f"size(cells) > {limit} OR size(groups) > {limit}"
        if bounds := told(part.name, limited, "more OR crowded"):
            return bounds
        assert part.selection
        if part.name == "cells":
            return _cell_list(part.selection, writer, grouping, limit)
        group = _group(part.selection, writer, grouping, "g")
        return Written(collected(f"UNWIND groups[0..{limit}] AS g", group.cypher), Many(group.plan))

    row = row_of(field.selection, items, value)
    return writer.statement(field, Written(listed(items), row), match=" ".join(match))


def _tied(scope: Scope, reasons: list[str], most: str, *, undated: bool) -> str:
    """``tied``: the pairs of bodies with the number of their ties for each reason.

    ``undated``: and whether only facts of unknown days tie them, for which all that bears a tie is read.
    """
    reason = "{reason: ways[r][2], n: size([t IN ties WHERE ways[t][2] = ways[r][2]])}"
    of_no_day = without_date("[way IN range(span[0], span[1] - 1) | ways[way][4]]") if undated else "null"
    pair = (
        f"{{a: ways[span[0]][5], m: ways[span[0]][6], n: size(ties), undated: {of_no_day},"
        f" reasons: [r IN {starts('ways', (2,), 'span[0]', 'span[1]')} | {reason}]}}"
    )
    return (
        f"{among('bodies', Ways.undirected(Ties(scope, 'a'), reasons), most)}"
        f" WITH *, COLLECT {{ UNWIND {PAIRS} AS span WITH span, {EACH_TIE} AS ties RETURN {pair} }} AS tied"
    )


def _cells(grouping: _Grouping) -> str:
    """``cells``: each pair counted once in every cell that its groups make, whatever their order."""
    return (
        "CALL (place, tied) { UNWIND tied AS t WITH t.a AS a, collect(t) AS ends"
        f" {grouping.keys('a', 'own')} UNWIND ends AS t WITH t.m AS m, collect({{t: t, keys: own}}) AS pairs"
        f" {grouping.keys('m', 'others')} UNWIND pairs AS pair WITH pair.t AS t, pair.keys AS own, others"
        " UNWIND own AS k UNWIND others AS l"
        # Two bodies that lie in the same two places meet twice between these: from left to right is enough.
        " WITH t, own, others, k, l WHERE k <= l OR NOT (l IN own AND k IN others)"
        " WITH CASE WHEN k <= l THEN k ELSE l END AS first, CASE WHEN k <= l THEN l ELSE k END AS second, t"
        " WITH first, second, count(*) AS pairs, sum(t.n) AS ties, collect(t.reasons) AS each"
        " CALL (each) { UNWIND each AS some UNWIND some AS e WITH e.reason AS reason, sum(e.n) AS n ORDER BY reason"
        " RETURN collect({reason: reason, strength: n}) AS reasons }"
        " WITH first, second, pairs, ties, reasons ORDER BY ties DESC, pairs DESC, first, second"
        " RETURN collect({first: first, second: second, pairs: pairs, ties: ties, reasons: reasons}) AS cells }"
    )


def _cell_list(selection: Selection, writer: Writer, grouping: _Grouping, limit: str) -> Written:
    def value(part: Field) -> Written:
        if part.name in ("pairs", "ties"):
            return Written(f"c.{part.name}", LEAF)
        assert part.selection
        if part.name == "byReason":
            items: list[str] = []
            row = row_of(part.selection, items, lambda each: Written(f"e.{each.name}", LEAF))
            return Written(f"[e IN c.reasons | {listed(items)}]", Many(row))
        return _group(part.selection, writer, grouping, part.name)

    items: list[str] = []
    row = row_of(selection, items, value)
    found = (
        f"UNWIND cells[0..{limit}] AS c WITH c, head([g IN groups WHERE g.key = c.first]) AS one,"
        " head([g IN groups WHERE g.key = c.second]) AS other"
    )
    return Written(collected(found, listed(items)), Many(row))


def _group(selection: Selection, writer: Writer, grouping: _Grouping, group: str) -> Written:
    def value(part: Field) -> Written:
        if part.name == "bodies":
            return Written(f"{group}.bodies", LEAF)
        if part.name == "kind":
            return Written("null" if grouping.by_place else grouping.value(group), LEAF)
        assert part.selection
        q = writer.compilation.fresh("q")
        place = writer.expressions.entity(part.selection, q, grouping.within.scope, MODEL.concrete("Place"))
        found = f"MATCH ({q}:Entity {{id: {grouping.value(group)}}})"
        return Written(f"{collected(found, place.cypher)}[0]" if grouping.by_place else "null", place.plan)

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(listed(items), row)
