"""Everything that happened to a body, dated and sourced, newest first.

A fact begins and ends on the days of its stored term, which its ends narrow already; what is known of one day alone
happened on that day. What is reached in two steps happened to the body only while every step holds.
"""

from __future__ import annotations

from graph.compiler.pages import given
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import limit_of, told
from graph.questions.parts.spans import once
from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO, When
from graph.semantics.scope import Scope, where
from graph.vocabulary import MODEL

# Facts about the record, not about the body.
NOT_EVENTS = ("CITES", "COMPRISES", "HAS_MECHANISM", "SAME_AS_CANDIDATE")
LOOKED = 50_000
_FULL_DAY = "'[0-9]{4}-[0-9]{2}-[0-9]{2}'"
_VALUES = {
    "date": "toString(e.date)",
    "published": "e.published",
    "change": "e.change",
    "type": "CASE WHEN e.m IS NULL THEN [l IN labels(e.f) WHERE NOT l IN $supers][0] ELSE type(e.f) END",
    "fact": "e.f.id",
    "outgoing": "e.out",
    "role": "CASE WHEN e.m IS NULL THEN null ELSE e.f.role END",
    "certainty": "e.f.certainty",
}


def timeline(field: Field, writer: Writer) -> Statement:
    """The events of one body between two days, both included; until today where no last day is given."""
    assert field.selection
    of, first, last = (given(field.arguments, name) for name in ("of", "from", "to"))
    assert of
    parameters = writer.compilation.parameters
    end = parameters.operand(last) if last else parameters.today()
    scope = Scope(When(end))
    limit, looked = limit_of(field, writer), parameters.constant(LOOKED)
    days = [f"date <= {end}", *([f"date >= {parameters.operand(first)}"] if first else [])]
    steps = (
        writer.compilation.refer(of).match("b"),
        f"WITH b, COLLECT {{ {_seen(scope)} LIMIT {looked} + 1 }} AS seen",
        f"WITH b, size(seen) > {looked} AS cut, {_events(days, looked)} AS every",
        f"WITH b, cut, {once('every', 'key')} AS events",
    )
    items: list[str] = []
    row = row_of(field.selection, items, lambda part: _part(part, writer, scope, limit))
    return writer.statement(field, Written(listed(items), row), match=" ".join(steps))


def _seen(scope: Scope) -> str:
    """The facts of the body that hold on any day: ``f`` the fact, ``m`` its far end, ``v`` what lies between."""
    seen = Scope(When(scope.when.parameter, "EVER"))
    kept = [f"NOT type(r) IN {list(NOT_EVENTS)!r}", *seen.hop("r", "m")]
    held = where([test for r, far in (("q", "v"), ("r", "m")) for test in seen.hop(r, far)])
    used = where([test for r, far in (("o", "x"), ("q", "v"), ("r", "m")) for test in seen.hop(r, far)])
    return (
        "CALL (b) { RETURN b AS f, null AS m, null AS v, true AS out, [b] AS path"
        f" UNION ALL MATCH (b)-[r]-(m:Entity){where(kept)}"
        " RETURN r AS f, m, null AS v, startNode(r) = b AS out, [r] AS path"
        f" UNION ALL MATCH (b)-[q:POST_OF|REPRESENTS]-(v:Post)<-[r:HOLDS]-(m){held}"
        " RETURN r AS f, m, v, false AS out, [q, r] AS path"
        f" UNION ALL MATCH (b)-[o:OFFERS]->(x:Resource)<-[q:OF]-(v:Share)-[r:TO]->(m){used}"
        " RETURN r AS f, m, v, true AS out, [o, q, r] AS path }"
        " WITH f, m, v, out, reduce(d = null, x IN path |"
        " CASE WHEN d IS NULL OR x.validFrom > d THEN x.validFrom ELSE d END) AS start,"
        " reduce(d = null, x IN path | CASE WHEN d IS NULL OR x.validTo < d THEN x.validTo ELSE d END) AS stop,"
        " any(x IN path WHERE coalesce(x.observed, false)) AS observed WHERE start <= stop"
        " RETURN {f: f, m: m, v: v, out: out, start: start, stop: stop, observed: observed}"
    )


def _events(days: list[str], looked: str) -> str:
    """What happened, latest first, the same thing side by side.

    Not DISTINCT, and not cut as it is sorted: the database would charge each row for the whole list of what was seen.
    """
    key = "[toString(date), change, coalesce(published, ''), f.id, coalesce(v.id, ''), out]"
    start, stop = _published("start", "validFrom", "From"), _published("end", "validTo", "To")
    return (
        f"COLLECT {{ UNWIND seen[0..{looked}] AS s WITH s, s.f AS f, s.m AS m CALL (s, f, m) {{"
        " WITH s, f, m WHERE s.observed OR s.start = s.stop"
        " RETURN s.start AS date, CASE WHEN s.observed THEN 'OBSERVED' ELSE 'HELD' END AS change,"
        f" CASE WHEN s.observed THEN toString(s.start) ELSE {start} END AS published"
        " UNION ALL WITH s, f, m WHERE NOT s.observed AND s.start <> s.stop"
        f" AND s.start > date('{ALWAYS_FROM.isoformat()}')"
        f" RETURN s.start AS date, 'BEGAN' AS change, {start} AS published"
        " UNION ALL WITH s, f, m WHERE NOT s.observed AND s.start <> s.stop"
        f" AND s.stop < date('{ALWAYS_TO.isoformat()}')"
        f" RETURN s.stop AS date, 'ENDED' AS change, {stop} AS published"
        f" UNION ALL WITH s, f, m WHERE m:Commitment AND m.fulfilledOn =~ {_FULL_DAY}"
        " RETURN date(m.fulfilledOn) AS date, 'FULFILLED' AS change, m.fulfilledOn AS published }"
        f" WITH date, change, published, f, m, s.v AS v, s.out AS out{where(days)}"
        f" WITH date, change, published, f, m, v, out, {key} AS key ORDER BY date DESC, f.id, change, v.id, key"
        " RETURN {date: date, change: change, published: published, f: f, m: m, v: v, out: out, key: key} }"
    )


def _published(side: str, term: str, stated: str) -> str:
    """The date as printed: the fact's own, or that of its far end or of what lies between, where its day is theirs."""
    day = {"start": "s.start", "end": "s.stop"}[side]
    own = f"f.{term} = {day} AND (m IS NULL OR f.stated{stated} IS NULL) AND f.{side}Date IS NOT NULL"
    theirs = " ".join(f"WHEN {x}.{term} = {day} THEN {x}.{side}Date" for x in ("m", "s.v"))
    return f"CASE WHEN {own} THEN f.{side}Date {theirs} END"


def _part(field: Field, writer: Writer, scope: Scope, limit: str) -> Written:
    if field.name == "eventsTotal":
        return Written("size(events)", LEAF)
    if cut := told(field.name, f"size(events) > {limit}", "cut"):
        return cut
    assert field.selection
    if field.name == "body":
        return writer.expressions.entity(field.selection, "b", scope, MODEL.labels)
    return _rows(field.selection, writer, scope, limit)


def _rows(selection: Selection, writer: Writer, scope: Scope, limit: str) -> Written:
    supers = writer.compilation.parameters.constant(sorted(MODEL.super_labels))

    def value(field: Field) -> Written:
        if field.name == "sourceIds":
            cited = (
                "COLLECT { WITH e.f AS f MATCH (f)-[:CITES]->(c:Source) WITH DISTINCT c.id AS c ORDER BY c RETURN c }"
            )
            stated = "COLLECT { UNWIND coalesce(e.f.sourceIds, []) AS c WITH DISTINCT c ORDER BY c RETURN c }"
            return Written(f"CASE WHEN e.m IS NULL THEN {cited} ELSE {stated} END", LEAF)
        if field.name in _VALUES:
            return Written(_VALUES[field.name].replace("$supers", supers), LEAF)
        assert field.selection
        name = {"with": "m", "via": "v"}[field.name]
        far = writer.expressions.entity(field.selection, name, scope, MODEL.labels)
        return Written(f"CASE WHEN {name} IS NULL THEN null ELSE {far.cypher} END", far.plan)

    items: list[str] = []
    row = row_of(selection, items, value)
    found = f"UNWIND events[0..{limit}] AS e WITH e, e.m AS m, e.v AS v"
    return Written(collected(found, listed(items)), Many(row))
