"""How the network of a place differs between two days: the difference of two views, whatever lies between them.

A tie that is gained or lost is told once, with all pairs that it joins: what ties many is one thing that happened.

Both views are found the same way and told apart by grouping, so that the work grows with their size, not its square.
Only what the selection asks for is compared.
"""

from __future__ import annotations

from graph.compiler.pages import given
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import limit_of, ordered, told
from graph.questions.parts.lineage import lineage, lineage_rows
from graph.questions.parts.partners import PARTNERS
from graph.questions.parts.spans import once, runs, spans
from graph.questions.parts.tie_rows import tie_list
from graph.questions.parts.within import Within
from graph.semantics.dates import When
from graph.semantics.scope import Scope, where
from graph.semantics.ties import PARTNERSHIP, Ties, named
from graph.vocabulary import MODEL

LOOKED = 20_000
"""So many things of a place are looked at on each day."""
TIES = 100_000
"""So many ties, of both days together, are compared."""
_BODIES = MODEL.concrete("Organization")
# Each list: what it is told apart from, its side (1: on the first day alone, 2: on the second alone), what it holds.
_LISTS = {
    "joined": ("bodies", 2, _BODIES),
    "left": ("bodies", 1, _BODIES),
    "agreementsSigned": ("agreements", 2, frozenset({"Agreement"})),
    "agreementsLapsed": ("agreements", 1, frozenset({"Agreement"})),
    "resourcesAdded": ("resources", 2, frozenset({"Resource"})),
    "resourcesWithdrawn": ("resources", 1, frozenset({"Resource"})),
    "tiesGained": ("ties", 2, PARTNERS),
    "tiesLost": ("ties", 1, PARTNERS),
}


def network_diff(field: Field, writer: Writer) -> Statement:
    """What is in a place on the day ``to`` but not on the day ``from``, and the other way round."""
    assert field.selection
    views = _views(field, writer)
    withins = [Within.asked(writer.compilation, scope, field.arguments) for scope in views]
    looked, limit = writer.compilation.parameters.constant(LOOKED), limit_of(field, writer)
    wanted = {part.name.removesuffix("Total").removesuffix("Pairs") for part in field.selection.fields}
    assert withins[0]
    steps = [f"{withins[0].match} WITH place AS p", *_insides(views, withins, looked)]
    kinds = {_LISTS[name][0] for name in wanted if name in _LISTS}
    for name, match in _MATCHES.items():
        if name in kinds:
            steps.append(_told_apart(name, [match(scope) for scope in views]))
    if "ties" in kinds:
        steps += _ties(views, writer.compilation.parameters.constant(TIES))
    if "seatsChanged" in wanted:
        steps.append(_seats(views))
    if "lineage" in wanted:
        steps.append(lineage(views))
    if "notCompared" in wanted:
        steps.append(_UNNAMED)
    limited = [f"size({_source(name)}) > {limit}" for name in _LISTS if name in wanted]
    limited += [f"size(seats) > {limit}"] if "seatsChanged" in wanted else []
    limited += [f"size(lineage) > {limit}"] if "lineage" in wanted else []
    limited += [f"any(d IN ties WHERE size(d.bodies) > {limit})"] if "ties" in kinds else []
    cut = "cut OR crowded" if "ties" in kinds else "cut"
    items: list[str] = []

    def part(each: Field) -> Written:
        return told(each.name, " OR ".join(limited) or "false", cut) or _part(each, writer, views, limit)

    row = row_of(field.selection, items, part)
    return writer.statement(field, Written(listed(items), row), match=" ".join(steps))


def _views(field: Field, writer: Writer) -> list[Scope]:
    """The first and the second day, both read in the same way."""
    first, last, facts = (given(field.arguments, name) for name in ("from", "to", "facts"))
    assert first
    assert last
    parameters, reading = writer.compilation.parameters, facts.value if facts else "IN_FORCE"
    days = [
        parameters.computed("from", lambda request: ordered(first, last, request)[0]),
        parameters.computed("to", lambda request: ordered(first, last, request)[1]),
    ]
    return [Scope(When(day, reading)) for day in days]


def _insides(views: list[Scope], withins: list[Within | None], looked: str) -> list[str]:
    """What lies in the place on each day; where that is too much, up to the same id on both, so that none is missed."""
    sides = []
    for side, (scope, within) in enumerate(zip(views, withins, strict=True), 1):
        assert within
        kept = where([*scope.node("n"), "(n:Organization OR n:Place)"])
        sides.append(f"{within.all('n')}{kept} RETURN n, {side} AS side")
    ends = [f"CASE WHEN size(found{i}) > {looked} THEN found{i}[{looked} - 1].id END" for i in (1, 2)]
    return [
        # Both days at once, and not cut as they are sorted: the database charges every distinct or cut row all that it
        # carries, which would be what was found on the other day.
        f"WITH p, COLLECT {{ CALL (p) {{ {' UNION ALL '.join(sides)} }} WITH n, side ORDER BY n.id RETURN [n, side] }}"
        " AS found",
        f"WITH p, {', '.join(f'[f IN found WHERE f[1] = {i} | f[0]] AS found{i}' for i in (1, 2))}",
        f"WITH *, [e IN [{', '.join(ends)}] WHERE e IS NOT NULL] AS ends",
        "WITH *, reduce(low = null, e IN ends | CASE WHEN low IS NULL OR e < low THEN e ELSE low END) AS upto",
        "WITH p, size(ends) > 0 AS cut, "
        + ", ".join(
            f"[n IN found{i}[0..{looked} + 1] WHERE upto IS NULL OR n.id <= upto] AS inside{i}" for i in (1, 2)
        ),
    ]


_UNNAMED = (
    "WITH *, COLLECT { UNWIND inside1 + inside2 AS n WITH n"
    f" WHERE (n:Organization OR n:Community) AND NOT ({named('n')}) WITH n ORDER BY n RETURN n }} AS unnamed"
)


def _body_match(scope: Scope) -> str:
    del scope
    return f"WITH n WHERE n:Organization AND {named('n')} WITH n AS x"


def _agreement_match(scope: Scope) -> str:
    return f"MATCH (n)-[r:PARTY_TO]->(x:Agreement){where(scope.hop('r', 'x'))}"


def _resource_match(scope: Scope) -> str:
    return f"MATCH (n)-[r:OFFERS]->(x:Resource){where(scope.hop('r', 'x'))}"


_MATCHES = {"bodies": _body_match, "agreements": _agreement_match, "resources": _resource_match}


# Nothing is distinct or grouped below: the database would charge each such row for all lists that it carries. Rows are
# sorted, with the side that each is on, and cut in runs; what is on one side alone has the same side first and last.
def _told_apart(name: str, matches: list[str]) -> str:
    """Rows present on only one of the two days, with that day."""
    sides = [f"UNWIND inside{side} AS n {match} RETURN x, {side} AS side" for side, match in enumerate(matches, 1)]
    return (
        f"{_sided(sides)} WITH *, COLLECT {{ UNWIND {spans('rows', (0,))} AS span"
        " WITH rows[span[0]] AS first, rows[span[1] - 1] AS last WHERE first[1] = last[1]"
        f" WITH first[0] AS x, first[1] AS side ORDER BY x.id RETURN {{x: x, side: side}} }} AS {name}"
    )


def _sided(sides: list[str]) -> str:
    """``rows``: what both days' queries find, sorted, with the side."""
    return (
        f"WITH *, COLLECT {{ CALL (inside1, inside2) {{ {' UNION ALL '.join(sides)} }}"
        " WITH x, side ORDER BY x, side RETURN [x, side] } AS rows"
    )


def _ties(views: list[Scope], most: str) -> list[str]:
    """What ties bodies on one of the days alone, each with all pairs that it joins on that day alone."""
    low, high = "CASE WHEN a.id < m.id THEN a ELSE m END", "CASE WHEN a.id < m.id THEN m ELSE a END"
    sides = " UNION ALL ".join(
        f"UNWIND inside{side} AS a CALL (a) {{ {Ties(scope, 'a').query(list(PARTNERSHIP))} }}"
        f" RETURN {low} AS one, {high} AS other, reason, fact, via, rels, {side} AS side"
        for side, scope in enumerate(views, 1)
    )
    columns = "one, other, reason, fact, side, via, rels"
    tie = (
        "{one: row[0], other: row[1], reason: row[2], fact: row[3], side: row[4], via: row[5],"
        " paths: [j IN range(span[0], span[1] - 1) | borne[j][6]]}"
    )
    return [
        f"WITH *, COLLECT {{ CALL (inside1, inside2) {{ {sides} }} WITH {columns} LIMIT {most} + 1"
        f" WITH {columns} ORDER BY one, other, reason, fact, side RETURN [{columns}] }} AS every",
        # Half of the ties would show differences where there are none, so then none are compared.
        f"WITH *, size(every) > {most} AS crowded WITH *, CASE WHEN crowded THEN [] ELSE every END AS borne",
        f"WITH *, COLLECT {{ UNWIND {spans('borne', (0, 1, 2, 3))} AS span WITH span, borne[span[0]] AS row"
        f" WHERE row[4] = borne[span[1] - 1][4] WITH {tie} AS tie ORDER BY tie.reason, tie.fact, tie.side RETURN tie }}"
        " AS apart",
        f"WITH *, COLLECT {{ UNWIND {runs('apart', 'reason', 'fact', 'side')} AS pairs WITH pairs, pairs[0] AS tie,"
        " COLLECT { UNWIND pairs AS pair UNWIND [pair.one, pair.other] AS b WITH b ORDER BY b.id RETURN b } AS met"
        f" WITH pairs, tie, {once('met', 'id')} AS parties ORDER BY tie.reason, tie.fact, tie.side"
        " RETURN {reason: tie.reason, fact: tie.fact, via: tie.via, side: tie.side, pairs: size(pairs),"
        " bodies: parties, paths: reduce(all = [], pair IN pairs | all + pair.paths)} } AS ties",
    ]


def _seats(views: list[Scope]) -> str:
    """Posts of the joint bodies there that are new, gone, or differ in their holders or whom they stand for."""
    sides, states = [], []
    for side, scope in enumerate(views, 1):
        tests = where(scope.hop("r", "x"))
        sides.append(
            f"UNWIND inside{side} AS n WITH n WHERE n:JointCommittee MATCH (n)<-[r:POST_OF]-(x:Post){tests}"
            f" RETURN x, {side} AS side"
        )
        for name, pattern in (("holders", "(x)<-[r:HOLDS]-(y:Member)"), ("bodies", "(x)-[r:REPRESENTS]->(y)")):
            found = f"COLLECT {{ MATCH {pattern}{where(scope.hop('r', 'y'))} WITH DISTINCT y ORDER BY y.id RETURN y }}"
            states.append(f"CASE WHEN {side} IN sides THEN {found} ELSE [] END AS {name}{side}")
    return (
        f"{_sided(sides)} WITH *, COLLECT {{ UNWIND {spans('rows', (0,))} AS span"
        " WITH rows[span[0]][0] AS x, [rows[span[0]][1], rows[span[1] - 1][1]] AS sides"
        f" WITH x, sides, {', '.join(states)}"
        " WHERE sides[0] = sides[1] OR holders1 <> holders2 OR bodies1 <> bodies2 WITH * ORDER BY x.id"
        " RETURN {post: x, change: CASE WHEN sides[0] <> sides[1] THEN 'CHANGED' WHEN 2 IN sides THEN 'ADDED'"
        " ELSE 'REMOVED' END, holdersBefore: holders1, holdersAfter: holders2, representedBefore: bodies1,"
        " representedAfter: bodies2} } AS seats"
    )


def _source(name: str) -> str:
    kind, side, _ = _LISTS[name]
    return f"[d IN {kind} WHERE d.side = {side}]"


def _part(field: Field, writer: Writer, views: list[Scope], limit: str) -> Written:
    whole = {
        "seatsChangedTotal": "size(seats)",
        "lineageTotal": "size(lineage)",
        "notComparedTotal": f"size({once('unnamed', 'id')})",
    }
    if field.name in whole:
        return Written(whole[field.name], LEAF)
    name = field.name.removesuffix("Total")
    if name.endswith("Pairs"):
        source = _source(name.removesuffix("Pairs"))
        pairs = f"reduce(total = 0, d IN {source} | total + d.pairs)"
        return Written(f"CASE WHEN crowded THEN null ELSE {pairs} END", LEAF)
    if field.name != name:
        total = f"size({_source(name)})"
        return Written(f"CASE WHEN crowded THEN null ELSE {total} END" if _LISTS[name][0] == "ties" else total, LEAF)
    assert field.selection
    if field.name == "place":
        return writer.expressions.entity(field.selection, "p", views[1], MODEL.labels)
    if field.name == "seatsChanged":
        return _seat_rows(field.selection, writer, views, limit)
    if field.name == "lineage":
        return lineage_rows(field.selection, writer.expressions, views[1], limit)
    kind, side, possible = _LISTS[name]
    source, scope = f"{_source(name)}[0..{limit}]", views[side - 1]
    if kind == "ties":
        return tie_list(writer.expressions, field.selection, source, scope, {"pairs": "t.pairs"}, limit)
    return _entities(field.selection, writer, scope, f"[d IN {source} | d.x]", possible)


def _seat_rows(selection: Selection, writer: Writer, views: list[Scope], limit: str) -> Written:
    def value(field: Field) -> Written:
        if field.name == "change":
            return Written("s.change", LEAF)
        assert field.selection
        if field.name == "post":
            return writer.expressions.entity(field.selection, "post", views[1], frozenset({"Post"}))
        possible = frozenset({"Member"}) if field.name.startswith("holders") else MODEL.labels
        scope = views[field.name.endswith("After")]
        return _entities(field.selection, writer, scope, f"s.{field.name}", possible)

    items: list[str] = []
    row = row_of(selection, items, value)
    found = f"UNWIND seats[0..{limit}] AS s WITH s, s.post AS post"
    return Written(collected(found, listed(items)), Many(row))


def _entities(selection: Selection, writer: Writer, scope: Scope, source: str, possible: frozenset[str]) -> Written:
    each = writer.expressions.entity(selection, "x", scope, possible)
    return Written(collected(f"UNWIND {source} AS x", each.cypher), Many(each.plan))
