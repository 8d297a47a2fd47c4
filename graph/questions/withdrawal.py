"""What the leaving of a body breaks: needs, communities, joint bodies, and pairs that nothing else joins.

Only what the selection asks for is looked for.
"""

from __future__ import annotations

from collections.abc import Callable

from graph.compiler.pages import given
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import limit_of, told
from graph.questions.parts.partners import PARTNERS as PARTNER_TYPES
from graph.questions.parts.partners import TIED
from graph.questions.parts.spans import runs, starts
from graph.semantics.scope import Scope, where
from graph.semantics.ties import PARTNERSHIP, Ties, named
from graph.vocabulary import MODEL

PARTNERS = 2_000
"""So many partners of the body are looked at."""
PAIRED = 100
"""Pairs of so many partners are looked at, and no more than ``NEIGHBOURS`` partners of these, all together."""
NEIGHBOURS = 20_000
JOINED = 200_000
"""Ways in which a partner in common joins two of them, at most."""
_COMMITTEE = {
    "minimum": "e.minimum",
    "seatedBefore": "e.before",
    "seatedAfter": "e.after",
    "bodiesAfter": "e.bodies",
    "chaired": "e.chaired",
    "breaks": "coalesce(e.before >= e.minimum AND e.after < e.minimum, false)",
    "belowMinimum": "coalesce(e.after < e.minimum, false)",
}
_SOURCES = {"needs": "needs", "communities": "communities", "committees": "committees", "pairs": "pairs"}
_TOTALS = {f"{name}Total": f"size({name})" for name in ("needs", "communities", "committees")} | {
    "pairsTotal": "CASE WHEN crowded THEN null ELSE size(pairs) END"
}


def withdrawal_impact(field: Field, writer: Writer) -> Statement:
    """What would be missing on a date without one body."""
    assert field.selection
    of, scope = given(field.arguments, "of"), writer.expressions.scope(field.arguments)
    assert of
    limit, parameters = limit_of(field, writer), writer.compilation.parameters
    wanted = {part.name.removesuffix("Total") for part in field.selection.fields} & _SOURCES.keys()
    steps = [writer.compilation.refer(of, *TIED).match("a")]
    cuts = []
    if wanted & {"communities", "pairs"}:
        looked = parameters.constant(PARTNERS)
        # What leaves is asked about: where it has members, they are its partners.
        ties = Ties(scope, "a", lambda variable: "true" if variable == "a" else None)
        found = f"CALL (a) {{ {ties.query(list(PARTNERSHIP))} }} WITH DISTINCT m ORDER BY m.id"
        steps += [
            f"WITH a, COLLECT {{ {found} LIMIT {looked} + 1 RETURN m }} AS met",
            f"WITH a, size(met) > {looked} AS cut, met[0..{looked}] AS partners",
        ]
        cuts.append("cut")
    steps += [find(writer, scope) for name, find in _FINDERS.items() if name in wanted]
    if "pairs" in wanted:
        cuts += ["crowded", f"size(partners) > {parameters.constant(PAIRED)}"]
    limited = " OR ".join(f"size({name}) > {limit}" for name in _SOURCES if name in wanted) or "false"

    def part(each: Field) -> Written:
        return told(each.name, limited, " OR ".join(cuts) or "false") or _part(each, writer, scope, limit)

    items: list[str] = []
    row = row_of(field.selection, items, part)
    return writer.statement(field, Written(listed(items), row), match=" ".join(steps))


def _tests(scope: Scope, *hops: tuple[str, str]) -> list[str]:
    return [test for relationship, far in hops for test in scope.hop(relationship, far)]


def _provided(scope: Scope, body: str, need: str, found: str, rest: str) -> str:
    """How a body provides for a need: it claims it, or leads, claims or supplies a project that answers it."""
    r, q, u = ("r", need), ("q", need), ("u", need)
    ways = (
        (f"({body})-[r:CLAIMS]->({need}:Need)", (r,)),
        (f"({body})-[r:LEADS|CLAIMS|FUNDS]->(:Project)-[q:ANSWERS]->({need}:Need)", (r, q)),
        (f"({body})-[r:OFFERS]->(:Resource)<-[u:USES]-(:Project)-[q:ANSWERS]->({need}:Need)", (r, u, q)),
    )
    return " UNION ALL ".join(
        f"MATCH {way}{where([*_tests(scope, *hops), *([rest] if rest else [])])} RETURN {found}" for way, hops in ways
    )


def _needs(writer: Writer, scope: Scope) -> str:
    del writer
    mine, others = _provided(scope, "a", "n", "n", ""), _provided(scope, "o", "n", "o", "o <> a")
    return (
        f"WITH *, COLLECT {{ CALL (a) {{ {mine} }} WITH DISTINCT n WHERE NOT EXISTS {{ {others} }}"
        " WITH n ORDER BY n.id RETURN n } AS needs"
    )


def _communities(writer: Writer, scope: Scope) -> str:
    del writer
    ties = Ties(scope, "c").query(list(PARTNERSHIP))
    others = f"EXISTS {{ CALL (c) {{ {ties} }} WITH m WHERE m <> a AND m.kind = a.kind RETURN m }}"
    return (
        "WITH *, COLLECT { UNWIND partners AS c WITH c WHERE c:Community AND a.kind IS NOT NULL"
        f" AND NOT {others} WITH c ORDER BY c.id RETURN c }} AS communities"
    )


def _committees(writer: Writer, scope: Scope) -> str:
    del writer
    ties = Ties(scope, "a")
    own, all_ = ties.seats("a", "j", "rels"), ties.seats("m", "j", "rels")
    held = where(_tests(scope, ("r", "x"), ("h", "y")))
    stands = where(["b = a", *_tests(scope, ("s", "b"))])
    stays = f"coalesce(h.onBehalfOf, '') <> a.id AND NOT EXISTS {{ MATCH (x)-[s:REPRESENTS]->(b){stands} }}"
    people = f"MATCH (j)<-[r:POST_OF]-(x:Post)<-[h:HOLDS]-(y:Member){held}"
    chairs = where(_tests(scope, ("r", "j")))
    return (
        f"WITH *, COLLECT {{ WITH a WHERE {named('a')} CALL (a) {{ {own} }} WITH DISTINCT a, j ORDER BY j.id RETURN {{"
        "j: j, minimum: j.membersMin,"
        f" before: COUNT {{ {people} RETURN DISTINCT y }},"
        f" after: COUNT {{ {people} WITH y, {stays} AS stays WHERE stays RETURN DISTINCT y }},"
        f" bodies: COUNT {{ CALL (j) {{ {all_} }} WITH DISTINCT m WHERE m <> a AND {named('m')} RETURN m }},"
        f" chaired: EXISTS {{ MATCH (a)-[r:CHAIRS]->(j){chairs} }}}} }} AS committees"
    )


def _pairs(writer: Writer, scope: Scope) -> str:
    """Partners that no tie of their own and no other partner in common joins, once the body is gone."""
    paired, most = (writer.compilation.parameters.constant(number) for number in (PAIRED, NEIGHBOURS))
    ties = Ties(scope, "x").query(list(PARTNERSHIP))
    every = "UNWIND some AS one UNWIND some AS other WITH one, other WHERE one.id < other.id"
    shared = (
        "UNWIND near AS hosts UNWIND hosts AS h UNWIND hosts AS g WITH h.x AS one, g.x AS other WHERE one.id < other.id"
    )
    return (
        f"WITH *, partners[0..{paired}] AS some"
        # What joins others only through the body as their joint body goes with it. A body is near itself.
        f" WITH *, COLLECT {{ UNWIND some AS x CALL (x, a) {{ RETURN x AS m UNION CALL (x) {{ {ties} }}"
        f" WITH a, m, fact WHERE m <> a AND fact <> a.id RETURN m }} RETURN {{x: x, m: m}} LIMIT {most} + 1 }} AS hood"
        f" WITH *, size(hood) > {most} AS full, COLLECT {{ UNWIND hood AS h WITH h ORDER BY h.m RETURN h }} AS ordered"
        f" WITH *, CASE WHEN full THEN [] ELSE {runs('ordered', 'm')} END AS near"
        # Sorted, and the first of each pair looked at: for distinct or grouped rows the database charges all of near.
        " WITH *, COLLECT { CALL (some, near) {"
        f" {every} RETURN one, other, 0 AS joined UNION ALL {shared} RETURN one, other, 1 AS joined }}"
        f" WITH one, other, joined LIMIT {JOINED + 1} WITH one, other, joined ORDER BY one, other, joined DESC"
        " RETURN [one, other, joined] } AS joints"
        f" WITH *, full OR size(joints) > {JOINED} AS crowded"
        f" WITH *, [j IN {starts('joints', (0, 1), '0', 'size(joints)')} WHERE joints[j][2] = 0 AND NOT crowded"
        " | joints[j]] AS apart"
        " WITH *, COLLECT { UNWIND apart AS pair WITH pair[0] AS one, pair[1] AS other ORDER BY one.id, other.id"
        " RETURN {one: one, other: other} } AS pairs"
    )


_FINDERS: dict[str, Callable[[Writer, Scope], str]] = {
    "needs": _needs,
    "communities": _communities,
    "committees": _committees,
    "pairs": _pairs,
}


def _part(field: Field, writer: Writer, scope: Scope, limit: str) -> Written:
    if field.name in _TOTALS:
        return Written(_TOTALS[field.name], LEAF)
    assert field.selection
    if field.name == "body":
        return writer.expressions.entity(field.selection, "a", scope, MODEL.labels)
    source = f"{_SOURCES[field.name]}[0..{limit}]"
    if field.name in ("committees", "pairs"):
        return _rows(field.selection, writer, scope, source)
    each = writer.expressions.entity(field.selection, "e", scope, frozenset({field.selection.type_name}))
    return Written(collected(f"UNWIND {source} AS e", each.cypher), Many(each.plan))


def _rows(selection: Selection, writer: Writer, scope: Scope, source: str) -> Written:
    names = {"committee": "j", "one": "one", "other": "other"}

    def value(field: Field) -> Written:
        if field.name in _COMMITTEE:
            return Written(_COMMITTEE[field.name], LEAF)
        assert field.selection
        possible = frozenset({"JointCommittee"}) if field.name == "committee" else PARTNER_TYPES
        return writer.expressions.entity(field.selection, names[field.name], scope, possible)

    items: list[str] = []
    row = row_of(selection, items, value)
    found = f"UNWIND {source} AS e WITH e, e.j AS j, e.one AS one, e.other AS other"
    return Written(collected(found, listed(items)), Many(row))
