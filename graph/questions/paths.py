"""How one body is joined to another: several ways, shortest first, over ties or over chosen relationship types.

The search grows simple paths from both ends, at each length the side that has less around it, and joins those that
meet. It stops once enough are found, so that near things cost little whatever ``maxLength`` is; caps bound what it
holds of far ones.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from graph.compiler.filters import fields
from graph.compiler.pages import given
from graph.compiler.parameters import Arguments, Operand
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import bounded, told
from graph.questions.parts.partners import relationship_types, wanted_reasons
from graph.questions.parts.path_sentences import sentences
from graph.questions.parts.spans import runs
from graph.questions.parts.tie_rows import first_day, last_day, tie_list
from graph.semantics.scope import Scope, where
from graph.semantics.ties import Ties, single, untied
from graph.vocabulary import MODEL

DEFAULT_LENGTH, LONGEST = 4, 8
DEFAULT_FIRST, MOST = 3, 50
BODIES = 400
"""Bodies whose links are followed at one length, at most."""
HELD = 10_000
"""Paths held from one end, at most."""
LINKS = 10_000
"""Ties or relationships of one body that are looked at, at most."""
MET = 100_000
"""Paths that are put in order at one length, at most: all of them, and then cut, since of rows that are cut as they are
sorted the database charges each for the whole state of the search."""

_ENDS = {"fromUntiedReason": "a", "toUntiedReason": "b"}
_LANGUAGES = {"sentenceZh": "zh", "sentenceEn": "en"}
_TIE = {"relationshipType": "null", "forward": "null"}
_RELATIONSHIP = {
    "reason": "null",
    "relationshipType": "t.reason",
    "forward": f"CASE WHEN t.reason IN {MODEL.symmetric} THEN null ELSE startNode(t.paths[0][0]) = near END",
}
_FORWARD = "CASE t.reason WHEN 'MEMBERSHIP' THEN t.fact <> near.id ELSE startNode(t.paths[0][0]) = near END"
# Whatever has dates that a tie may begin or end by: its relationships and what they join.
_DATED = "reduce(all = [], path IN t.paths | reduce(some = all, r IN path | some + [r, startNode(r), endNode(r)]))"


def _published(day: str, text: str, side: str) -> str:
    """A day of a tie as it was published, to the year or the month alone; null where it is no day of what bears it."""
    own = f"coalesce(x.stated{side}, x.valid{side}) = {day} AND x.{text} IS NOT NULL"
    return (
        f"reduce(best = null, x IN dated | CASE WHEN {own} AND size(x.{text}) > coalesce(size(best), 0)"
        f" THEN x.{text} ELSE best END)"
    )


# The steps of a path as ``path_sentences.Step`` reads them.
_SPOKEN = (
    "COLLECT { UNWIND range(0, size(p.ties) - 1) AS i WITH p.nodes[i] AS near, p.nodes[i + 1] AS far, i,"
    " head(COLLECT { UNWIND p.ties[i] AS t WITH t ORDER BY t.reason, t.fact LIMIT 1 RETURN t }) AS t,"
    " size(p.ties[i]) - 1 AS more"
    f" WITH *, {first_day('t.paths')} AS first_day, {last_day('t.paths')} AS last_day, {_DATED} AS dated ORDER BY i"
    " RETURN [coalesce(near.name, near.id), coalesce(near.nameEn, near.name, near.id),"
    " coalesce(far.name, far.id), coalesce(far.nameEn, far.name, far.id), t.reason,"
    " coalesce(t.via.name, t.via.id), coalesce(t.via.nameEn, t.via.name, t.via.id),"
    f" toString(first_day), toString(last_day), {_published('first_day', 'startDate', 'From')},"
    f" {_published('last_day', 'endDate', 'To')}, {_FORWARD}, more] }}"
)


class Spoken(NamedTuple):
    """Where a sentence stands: the field of the record that lists the paths, and its place in each path."""

    field: int
    sentence: int
    language: str


def paths(field: Field, writer: Writer) -> Statement:
    """The shortest ways from one body to another."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    parameters, refer = writer.compilation.parameters, writer.compilation.refer
    start, end = given(field.arguments, "from"), given(field.arguments, "to")
    assert start
    assert end
    wanted = bounded(field, writer, "first", DEFAULT_FIRST, (1, MOST), "paths")
    longest = bounded(field, writer, "maxLength", DEFAULT_LENGTH, (1, LONGEST), "path_length")
    types = relationship_types(field.arguments)
    ends = [parameters.operand(start), parameters.operand(end)]
    links = _links(scope, field.arguments, types, ends)
    bodies, held = parameters.constant(BODIES), parameters.constant(HELD)
    longer = _longer(_grown(links, _avoided(writer, field.arguments, types), bodies), wanted, held, bodies)
    searched = (
        "reduce(s = {near: [{nodes: [a], ties: []}], far: [{nodes: [b], ties: []}], found: [], cut: false},"
        f" i IN range(1, CASE WHEN a = b THEN 0 ELSE {longest} END) |"
        f" CASE WHEN size(s.found) > {wanted} THEN s ELSE {longer} END)"
    )
    match = (
        f"{refer(start).match('a')} {refer(end).match('b')}"
        f" WITH a, b, {searched} AS s"
        f" WITH a, b, size(s.found) > {wanted} AS others, s.cut AS cut, {_told(f's.found[0..{wanted}]')} AS found"
    )
    spoken: list[Spoken] = []
    items: list[str] = []

    def value(part: Field) -> Written:
        if bounds := told(part.name, "others", "cut"):
            return bounds
        if part.name in _ENDS:
            # Over relationships anything can be reached.
            return Written("null" if types else untied(_ENDS[part.name]), LEAF)
        assert part.selection
        rows = _rows(part.selection, writer, scope, bool(types), spoken, len(items))
        return Written(collected("UNWIND found AS p", rows.cypher), Many(rows.plan))

    row = row_of(field.selection, items, value)
    return writer.statement(
        field,
        Written(listed(items), row),
        match=match,
        finish=lambda record, _: _finished(record, spoken),
    )


def _told(found: str) -> str:
    """Paths as they are told: of every step its ties, one for each reason and fact, with what bears it."""
    tie = "{reason: tie[0].reason, fact: tie[0].fact, via: tie[0].via, paths: [row IN tie | row.rels]}"
    steps = f"[step IN p.ties | [tie IN {runs('step', 'reason', 'fact')} | {tie}]]"
    return f"[p IN {found} | {{nodes: p.nodes, ties: {steps}}}]"


def _links(scope: Scope, arguments: Arguments, types: list[str], ends: list[str]) -> str:
    """The clauses that find what joins ``x`` to another thing ``m``. An end is joined to its members, if it has any."""
    if not types:
        whole = None if given(arguments, "reasons") else listed(ends)
        ties = Ties(scope, "x", lambda variable: f"{variable}.id IN {whole}" if whole else None)
        return ties.query(wanted_reasons(arguments.get("reasons")))
    tests = where(["m <> x", *scope.hop("r1", "m")])
    return (
        f"MATCH (x)-[r1:{'|'.join(types)}]-(m){tests}"
        " RETURN m, type(r1) AS reason, r1.id AS fact, null AS via, [r1] AS rels"
    )


def _avoided(writer: Writer, arguments: Arguments, types: list[str]) -> tuple[list[str], list[str]]:
    """Tests on a thing in the middle, and on what a tie comes from."""
    middle = [f"{single('m')} AND NOT m:MemberGroup"] if types else []
    origin: list[str] = []
    avoid = fields(arguments.get("avoid"))
    ids, labels = avoid.get("ids"), avoid.get("types")
    if isinstance(ids, Operand):
        held = writer.compilation.parameters.operand(ids)
        middle.append(f"NOT m.id IN {held}")
        origin.append(f"NOT via.id IN {held}")
    if isinstance(labels, Operand) and labels.value:
        either = "|".join(sorted(set(labels.value)))
        middle.append(f"NOT m:{either}")
        origin.append(f"NOT via:{either}")
    return middle, origin


def _grown(links: str, avoided: tuple[list[str], list[str]], bodies: str) -> str:
    """The clauses that lengthen every path in ``ends`` (maps with ``x`` and ``mine``) by one step.

    ``goal`` is the other end of the search: no path goes on from it, and what is avoided may still end there.
    """
    middle, origin = avoided
    kept = [f"(m = goal OR {' AND '.join(middle)})"] if middle else []
    if origin:
        kept.append(f"(via IS NULL OR {' AND '.join(origin)})")
    return (
        f"UNWIND ends[0..{bodies}] AS e WITH goal, e[0].x AS x, [each IN e | each.p] AS mine"
        f" CALL (x, goal) {{ WITH COLLECT {{ CALL (x) {{ {links} }} WITH m, reason, fact, via, rels{where(kept)}"
        f" LIMIT {LINKS + 1} WITH m, reason, fact, via, rels ORDER BY m, reason, fact"
        " RETURN {m: m, reason: reason, fact: fact, via: via, rels: rels} } AS found"
        f" WITH size(found) > {LINKS} AS over, {runs('found', 'm')} AS runs"
        " UNWIND runs AS ties RETURN ties[0].m AS m, ties, over }"
        " UNWIND mine AS p WITH goal, m, ties, over, p WHERE NOT m IN p.nodes"
        " WITH m <> goal AS beside, {nodes: p.nodes + [m], ties: p.ties + [ties], over: over} AS way"
    )


def _weight(side: str) -> str:
    """How much there is to look at when the paths of one side are made longer: the degrees of their ends."""
    return f"COLLECT {{ UNWIND {side} AS p WITH p.nodes[-1] AS x RETURN COUNT {{ (x)--() }} }}"


def _longer(grown: str, wanted: str, held: str, bodies: str) -> str:
    """The state of the search after one more step, from the end with fewer paths."""
    in_order = "[n IN way.nodes | n.id]"
    met = (
        "WITH [q IN far | q.nodes[-1]] AS ends UNWIND near AS p WITH p, ends WHERE p.nodes[-1] IN ends"
        " UNWIND far AS q WITH p, q WHERE p.nodes[-1] = q.nodes[-1] AND none(n IN p.nodes WHERE n IN q.nodes[0..-1])"
        " WITH {nodes: p.nodes + reverse(q.nodes)[1..], ties: p.ties + reverse(q.ties)} AS way"
        f" LIMIT {MET} WITH way ORDER BY {in_order} RETURN way"
    )
    # Named before they are cut: Neo4j 5 fails on a slice of a subquery's list within a reduction.
    return (
        f"head(COLLECT {{ WITH s, a, b, {_weight('s.near')} AS near, {_weight('s.far')} AS far"
        " WITH s, a, b, reduce(n = 0, w IN near | n + w) <= reduce(n = 0, w IN far | n + w) AS onward"
        " WITH s, onward, CASE WHEN onward THEN s.near ELSE s.far END AS side,"
        " CASE WHEN onward THEN b ELSE a END AS goal"
        " WITH s, onward, goal, COLLECT { UNWIND side AS p WITH p, p.nodes[-1] AS x WHERE x <> goal"
        " WITH p, x ORDER BY x.id RETURN {x: x, p: p} } AS held"
        f" WITH s, onward, goal, {runs('held', 'x')} AS ends"
        f" WITH s, onward, ends, COLLECT {{ {grown} LIMIT {MET} WITH beside, way"
        f" ORDER BY beside, {in_order} RETURN way }} AS grown"
        f" WITH s, s.cut OR size(ends) > {bodies} OR size(grown) > {held} OR any(way IN grown WHERE way.over) AS cut,"
        f" onward, grown[0..{held}] AS longer"
        " WITH s, cut, CASE WHEN onward THEN longer ELSE s.near END AS near,"
        " CASE WHEN onward THEN s.far ELSE longer END AS far"
        f" WITH s, cut, near, far, COLLECT {{ {met} }} AS found"
        f" RETURN {{near: near, far: far, cut: cut, found: s.found + found[0..{wanted} + 1]}} }})"
    )


def _rows(
    selection: Selection, writer: Writer, scope: Scope, over_relationships: bool, spoken: list[Spoken], at: int
) -> Written:
    """One path ``p``; ``spoken`` learns where in the record a sentence is still to be made."""
    items: list[str] = []

    def value(part: Field) -> Written:
        if part.name == "length":
            return Written("size(p.ties)", LEAF)
        if part.name in _LANGUAGES:
            spoken.append(Spoken(at, len(items), _LANGUAGES[part.name]))
            return Written(_SPOKEN, LEAF)
        assert part.selection
        if part.name == "nodes":
            node = writer.expressions.entity(part.selection, "n", scope)
            return Written(collected("UNWIND p.nodes AS n", node.cypher), Many(node.plan))
        return _steps(part.selection, writer, scope, over_relationships)

    row = row_of(selection, items, value)
    return Written(listed(items), row)


def _steps(selection: Selection, writer: Writer, scope: Scope, over_relationships: bool) -> Written:
    def value(part: Field) -> Written:
        assert part.selection
        if part.name == "links":
            return tie_list(
                writer.expressions, part.selection, "links", scope, _RELATIONSHIP if over_relationships else _TIE
            )
        return writer.expressions.entity(part.selection, {"from": "near", "to": "far"}[part.name], scope)

    items: list[str] = []
    row = row_of(selection, items, value)
    unwound = (
        "UNWIND range(0, size(p.ties) - 1) AS i WITH p.nodes[i] AS near, p.nodes[i + 1] AS far, p.ties[i] AS links, i"
        " ORDER BY i"
    )
    return Written(collected(unwound, listed(items)), Many(row))


def _finished(record: list[Any], spoken: list[Spoken]) -> list[Any]:
    """The record with its sentences made."""
    for place in spoken:
        for path in record[place.field]:
            path[place.sentence] = sentences(path[place.sentence], place.language)
    return record
