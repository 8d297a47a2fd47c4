"""The gaps of a place: communities without a tie to a kind of body, units without any tie, agreements that lapsed,
and joint bodies that did not meet in the quarter.

Only what the selection asks for is looked for.
"""

from __future__ import annotations

from collections.abc import Callable

from graph.pages import given
from graph.questions.bounds import limit_of, told
from graph.questions.runs import once
from graph.rows import LEAF, Many
from graph.scope import Scope, where
from graph.selection import Field, Selection
from graph.statement import Statement, Writer
from graph.ties import REASONS, Ties, named
from graph.vocabulary import MODEL
from graph.vocabulary.common import NEVER_IN_FORCE
from graph.within import Within
from graph.written import Written, collected, listed, row_of

DEFAULT_KINDS = ("SCHOOL", "CLINIC")
LOOKED = 20_000
"""So many things of a place are looked at."""
_START = "date.truncate('quarter', {day})"
_END = "date.truncate('quarter', {day}) + duration({{months: 3}}) - duration({{days: 1}})"
# Each list: the size of its longest part, and the totals that need it.
_SIZES = {
    "kinds": "reduce(n = 0, k IN kinds | CASE WHEN size(k.missing) > n THEN size(k.missing) ELSE n END)",
    "untied": "size(untied)",
    "lapsed": "size(lapsed)",
    "withoutMeeting": "size(silent)",
}
_TOTALS = {
    "communitiesTotal": "size(communities)",
    "unitsTotal": "size(units)",
    "committeesTotal": "size(committees)",
    "untiedTotal": "size(untied)",
    "lapsedTotal": "size(lapsed)",
    "withoutMeetingTotal": "size(silent)",
}


def coverage(field: Field, writer: Writer) -> Statement:
    """What is missing in a place on a date."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    within = Within.asked(writer.compilation, scope, field.arguments)
    assert within
    looked = writer.compilation.parameters.constant(LOOKED)
    wanted = {part.name.removesuffix("Total") for part in field.selection.fields}
    kept = where([*scope.node("n"), "(n:Organization OR n:Place)"])
    steps = [
        f"MATCH (p:Entity {{id: {within.place}}})",
        f"WITH p, COLLECT {{ {within.all('n')}{kept} RETURN n LIMIT {looked} + 1 }} AS found",
        f"WITH p, size(found) > {looked} AS cut, found[0..{looked}] AS inside",
        f"WITH *, {_named('Community')} AS communities, {_named('Unit')} AS units,"
        f" {_named('JointCommittee')} AS committees",
    ]
    steps += [find(field, writer, scope) for name, find in _FINDERS.items() if name in wanted]
    limit, items = limit_of(field, writer), list[str]()
    limited = " OR ".join(f"{size} > {limit}" for name, size in _SIZES.items() if name in wanted) or "false"
    row = row_of(field.selection, items, lambda part: _part(part, writer, scope, limit, limited))
    return writer.statement(field, Written(listed(items), row), match=" ".join(steps), required="within")


def _named(label: str) -> str:
    return f"[n IN inside WHERE n:{label} AND {named('n')}]"


def distinct(kinds: list[str] | None) -> list[str]:
    """The kinds asked for, each once, in their order; the usual ones where none are named."""
    return list(dict.fromkeys(DEFAULT_KINDS if kinds is None else kinds))


def _kinds(field: Field, writer: Writer, scope: Scope) -> str:
    asked, parameters = given(field.arguments, "kinds"), writer.compilation.parameters
    kinds = parameters.operand(asked, distinct) if asked else parameters.constant(distinct(None))
    have = (
        f"COLLECT {{ CALL (c) {{ {Ties(scope, 'c').query(list(REASONS))} }}"
        f" WITH DISTINCT m.kind AS kind WHERE kind IN {kinds} RETURN kind }}"
    )
    return (
        f"WITH *, COLLECT {{ UNWIND communities AS c WITH c ORDER BY c.id RETURN {{c: c, have: {have}}} }} AS tied"
        f" WITH *, [kind IN {kinds} | {{kind: kind, missing: [t IN tied WHERE NOT kind IN t.have | t.c]}}] AS kinds"
    )


def _untied(field: Field, writer: Writer, scope: Scope) -> str:
    del field, writer
    alone = f"NOT EXISTS {{ {Ties(scope, 'u').query(list(REASONS))} }}"
    return f"WITH *, COLLECT {{ UNWIND units AS u WITH u WHERE {alone} WITH u ORDER BY u.id RETURN u }} AS untied"


def _lapsed(field: Field, writer: Writer, scope: Scope) -> str:
    """Agreements of what lies in the place that are over, and that no agreement in force renews."""
    day, parameters = scope.when.parameter, writer.compilation.parameters
    since = given(field.arguments, "since")
    ended = ["r.validFrom <= r.validTo", "coalesce(g.observed, false) = false", f"g.validTo < {day}"]
    ended += [f"g.validTo >= {parameters.operand(since)}"] if since else []
    called_off = parameters.constant(list(NEVER_IN_FORCE))
    renewal = f"(x)-[w:RENEWS WHERE NOT coalesce(w.status, '') IN {called_off}]->{{1,12}}(g)"
    # A renewal holds on no day of its own, since its two agreements need not overlap: the later one's days count.
    in_force = where(["x.validFrom <= " + day, "x.validTo >= " + day])
    # Sorted and cut: for every distinct row the database would charge all that lies in the place.
    return (
        f"WITH *, COLLECT {{ UNWIND inside AS n MATCH (n)-[r:PARTY_TO]->(g:Agreement){where(ended)}"
        " WITH g ORDER BY g RETURN g } AS over"
        f" WITH *, COLLECT {{ UNWIND {once('over', 'id')} AS g WITH g WHERE NOT EXISTS {{ MATCH {renewal}{in_force} }}"
        " WITH g ORDER BY g.validTo DESC, g.id RETURN g } AS lapsed"
    )


def _silent(field: Field, writer: Writer, scope: Scope) -> str:
    del field, writer
    day = scope.when.parameter
    meets = "(j)-[r:HOSTS]->(:Activity {kind: 'MEETING'}) WHERE r.validFrom <= r.validTo"
    met = f"r.validFrom <= {_END.format(day=day)} AND r.validTo >= {_START.format(day=day)}"
    before = f"MATCH {meets} AND r.validFrom <= {day} WITH r ORDER BY r.validFrom DESC LIMIT 1"
    last = f"COLLECT {{ {before} RETURN toString(r.validFrom) }}[0]"
    return (
        f"WITH *, COLLECT {{ UNWIND committees AS j WITH j WHERE NOT EXISTS {{ MATCH {meets} AND {met} }}"
        f" WITH j ORDER BY j.id RETURN {{j: j, last: {last}}} }} AS silent"
    )


_FINDERS: dict[str, Callable[[Field, Writer, Scope], str]] = {
    "kinds": _kinds,
    "untied": _untied,
    "lapsed": _lapsed,
    "withoutMeeting": _silent,
}


def _part(field: Field, writer: Writer, scope: Scope, limit: str, limited: str) -> Written:
    if field.name in _TOTALS:
        return Written(_TOTALS[field.name], LEAF)
    if field.name in ("quarterFrom", "quarterTo"):
        text = _START if field.name == "quarterFrom" else _END
        return Written(f"toString({text.format(day=scope.when.parameter)})", LEAF)
    if cut := told(field.name, limited, "cut"):
        return cut
    assert field.selection
    if field.name == "place":
        return writer.expressions.entity(field.selection, "p", scope, MODEL.labels)
    if field.name == "kinds":
        return _rows(field.selection, writer, scope, "kinds", {"kind": "e.kind"}, limit)
    if field.name == "withoutMeeting":
        source = f"silent[0..{limit}]"
        return _rows(field.selection, writer, scope, source, {"lastMeeting": "e.last"}, limit)
    source = f"{field.name}[0..{limit}]"
    possible = frozenset({"Unit" if field.name == "untied" else "Agreement"})
    return _entities(field.selection, writer, scope, source, possible)


def _rows(
    selection: Selection, writer: Writer, scope: Scope, source: str, values: dict[str, str], limit: str
) -> Written:
    known = values | {"missingTotal": "size(e.missing)", "tiedTotal": "size(communities) - size(e.missing)"}

    def value(field: Field) -> Written:
        if field.name in known:
            return Written(known[field.name], LEAF)
        assert field.selection
        if field.name == "missing":
            return _entities(field.selection, writer, scope, f"e.missing[0..{limit}]", frozenset({"Community"}))
        return writer.expressions.entity(field.selection, "j", scope, frozenset({"JointCommittee"}))

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(collected(f"UNWIND {source} AS e WITH e, e.j AS j", listed(items)), Many(row))


def _entities(selection: Selection, writer: Writer, scope: Scope, source: str, possible: frozenset[str]) -> Written:
    each = writer.expressions.entity(selection, "x", scope, possible)
    return Written(collected(f"UNWIND {source} AS x", each.cypher), Many(each.plan))
