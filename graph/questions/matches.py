"""Which offers answer which needs: of one kind, in one place however large or anywhere; a score and its reasons."""

from __future__ import annotations

from dataclasses import dataclass

from graph.compiler.pages import given, page_size
from graph.compiler.parameters import Operand
from graph.compiler.references import Reference
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import limit_of, told
from graph.questions.parts.match_score import CRITERIA, compared, explanations, measured, points
from graph.questions.parts.tie_rows import tie_list
from graph.questions.parts.within import DEEPEST, climbing, unplaced
from graph.semantics.dates import ALWAYS_TO
from graph.semantics.scope import Scope, where
from graph.semantics.ties import PARTNERSHIP, Ties

DEFAULT_EACH = 5
# What is looked at, so that no place is too large to ask about.
BODIES, OFFERS, NEEDS = 10_000, 1_000, 100
_FULFILLED = "coalesce(t.status, '') IN ['FULFILLED', 'ENDED']"
_TIES = {"Need": "HAS_NEED", "Resource": "OFFERS"}


@dataclass(frozen=True, slots=True)
class _Writing:
    """What the parts of the statement share."""

    writer: Writer
    scope: Scope
    step: str
    bodies: str
    anywhere: bool

    def tests(self, relationship: str, *more: str) -> str:
        return where([*self.scope.hop(relationship, relationship), *more])

    def sides(self, thing: str, label: str) -> str:
        """``own``: who has a need, or makes an offer."""
        match = f"MATCH (b)-[h:{_TIES[label]}]->({thing}){self.tests('h')}"
        return f"CALL ({thing}) {{ {match} RETURN collect(DISTINCT b) AS own }}"

    def chain(self, bodies: str) -> str:
        """``chain``: the places that bodies lie in, nearest first, each with the steps up to it."""
        path = f"MATCH path = ANY SHORTEST (b) ({self.step}){{0,{DEEPEST}}} (p:Place)"
        return (
            f"CALL ({bodies}) {{ UNWIND {bodies} AS b {path} WITH p, min(length(path)) AS s ORDER BY s, p.id"
            " RETURN collect({p: p, s: s}) AS chain }"
        )

    def around(self, places: str) -> str:
        """``around``: what lies in these places, the first place first, one more than is looked at."""
        path = f"MATCH ANY SHORTEST (e) ({self.step}){{0,{DEEPEST}}} (p)"
        return (
            f"CALL ({places}) {{ UNWIND {places} AS p {path} WITH DISTINCT e LIMIT {self.bodies} + 1"
            " RETURN collect(e) AS around }"
        )

    def things(self, label: str, kind: str, rest: str, name: str, *, everywhere: bool = False) -> str:
        """``name``: the open needs, or the offers, of what lies around; ``everywhere``: of everybody."""
        # Dates decide: what is fulfilled by now was open until its last day. Without one, the status is all there is.
        dated = f"t.validTo < date('{ALWAYS_TO.isoformat()}') AND t.validTo >= {self.scope.when.parameter}"
        found = self.tests("h", f"(NOT {_FULFILLED} OR ({dated}))", kind)
        if everywhere:
            return (
                f"CALL (*) {{ MATCH (t:{label})<-[h:{_TIES[label]}]-(){found}"
                f" WITH DISTINCT t {rest} RETURN collect(t) AS {name} }}"
            )
        return (
            f"CALL (*) {{ UNWIND around[0..{self.bodies}] AS e MATCH (e)-[h:{_TIES[label]}]->(t:{label}){found}"
            f" WITH DISTINCT t {rest} RETURN collect(t) AS {name} }}"
        )


def matches(field: Field, writer: Writer) -> Statement:
    """Matches of one need, of one resource, or of everything in a place, the best first."""
    assert field.selection
    of = field.arguments["of"]
    assert isinstance(of, dict)
    ((name, asked),) = of.items()
    assert isinstance(asked, Operand)
    parameters, scope = writer.compilation.parameters, writer.expressions.scope(field.arguments)
    hierarchy = given(field.arguments, "hierarchy")
    step = climbing(scope, parameters.operand(hierarchy) if hierarchy else None)
    anywhere = given(field.arguments, "anywhere")
    writing = _Writing(
        writer, scope, step, parameters.constant(BODIES), anywhere is not None and anywhere.value is True
    )
    one = writer.compilation.refer(asked, {"need": "Need", "resource": "Resource", "within": "Place"}[name])
    if name == "within":
        found, near, far = _in_place(writing, one), "Need", "Resource"
    else:
        near, far = ("Need", "Resource") if name == "need" else ("Resource", "Need")
        found = _around(writing, one, far)
    limit, each = limit_of(field, writer), _each(field, writer)
    steps = [*found, *_paired(writing, near, far), *_cut(limit, each)]
    if near == "Need":
        steps.append("WITH *, [a IN anchors WHERE NOT a IN [x IN pairs | x.n]] AS unmatched")
    else:
        steps.append("WITH *, [] AS unmatched")
    items: list[str] = []
    row = row_of(field.selection, items, lambda part: _part(part, writing, limit))
    return writer.statement(field, Written(listed(items), row), match=" ".join(steps))


def _each(field: Field, writer: Writer) -> str:
    asked, largest = (
        given(field.arguments, "each") or Operand(DEFAULT_EACH, f"{field.where}.each"),
        writer.limits.largest_page,
    )
    return writer.compilation.parameters.operand(asked, lambda size: page_size(size, asked.where, largest))


def _around(writing: _Writing, one: Reference, far: str) -> list[str]:
    """One need (or resource), and the other side in the places around it, nearest first."""
    most = writing.writer.compilation.parameters.constant(OFFERS)
    return [
        one.match("one"),
        writing.sides("one", *one.types),
        writing.chain("own"),
        "WITH one, [c IN chain | c.p] AS places",
        writing.around("places"),
        writing.things(far, _same_kind("t", "one"), f"LIMIT {most} + 1", "found", everywhere=writing.anywhere),
        f"WITH [one] AS anchors, around, found[0..{most}] AS found, size(found) > {most} AS cutOffers,"
        f" false AS cutNeeds, {'size(found)' if far == 'Need' else '1'} AS needs",
    ]


def _in_place(writing: _Writing, place: Reference) -> list[str]:
    """The needs and the offers of everything in a place."""
    parameters = writing.writer.compilation.parameters
    most, needs = parameters.constant(OFFERS), parameters.constant(NEEDS)
    return [
        f"{place.match('place')} WITH [place] AS places",
        writing.around("places"),
        writing.things("Need", "true", "ORDER BY t.id", "open"),
        f"WITH around, size(open) AS needs, open[0..{needs}] AS anchors",
        "CALL (anchors) { UNWIND anchors AS a RETURN collect(DISTINCT a.kind) AS kinds }",
        writing.things("Resource", "t.kind IN kinds", f"LIMIT {most} + 1", "found", everywhere=writing.anywhere),
        f"WITH around, anchors, needs, found[0..{most}] AS found, size(found) > {most} AS cutOffers,"
        f" needs > {needs} AS cutNeeds",
    ]


def _same_kind(thing: str, other: str) -> str:
    """The test that two things are of one kind. OTHER is none: there the source's own word for it must be the same."""
    return f"{thing}.kind = {other}.kind AND ({thing}.kind <> 'OTHER' OR {thing}.kindText = {other}.kindText)"


def _paired(writing: _Writing, near: str, far: str) -> list[str]:
    """Every pair of one kind with a place that holds both, with what its score rests on.

    Ties are looked up from the near side and joined by what they lead to: a hub never meets every offer in turn.
    """
    ties = Ties(writing.scope, "o").query(list(PARTNERSHIP))
    both = {"Need": "a AS n, t AS t", "Resource": "t AS n, a AS t"}[near]
    score = points()
    shared = (
        "UNWIND chain AS u UNWIND c.chain AS v WITH u, v WHERE u.p = v.p"
        " RETURN u.p AS p, u.s + v.s AS steps ORDER BY steps, p.id LIMIT 1"
    )
    if writing.anywhere:
        # A pair that no place holds stays, without one.
        shared = f"OPTIONAL CALL (chain, c) {{ {shared} }} RETURN p, steps"
    pool = [
        "UNWIND found AS t",
        writing.sides("t", far),
        writing.chain("own"),
        "RETURN collect({t: t, kind: t.kind, kindText: t.kindText, own: own, chain: chain}) AS pool",
    ]
    pairs = [
        "UNWIND anchors AS a",
        writing.sides("a", near),
        writing.chain("own"),
        "CALL (a, own, pool, givers) { UNWIND pool AS c WITH a, own, c"
        f" WHERE {_same_kind('c', 'a')} AND none(b IN c.own WHERE b IN own) RETURN c.t AS t, c, null AS tie"
        f" UNION ALL UNWIND own AS o CALL (o) {{ {ties} }}"
        # What a partner offers is looked up once, whatever number of ties lead to it, and only where something counts.
        " WITH a, m, givers, {reason: reason, fact: fact, via: via, rels: rels} AS way WHERE m IN givers"
        " WITH a, m, collect(way) AS all"
        f" MATCH (m)-[h:{_TIES[far]}]->(t:{far}){writing.tests('h', _same_kind('t', 'a'))} UNWIND all AS w"
        " WITH t, w.reason AS reason, w.fact AS fact, w.via AS via, collect(w.rels) AS paths"
        " RETURN t, null AS c, {reason: reason, fact: fact, via: via, paths: paths} AS tie }",
        "WITH a, chain, t, head(collect(c)) AS c, collect(tie) AS ties WHERE c IS NOT NULL",
        f"CALL (chain, c) {{ {shared} }}",
        f"WITH {both}, p, steps, ties",
        *measured(writing.scope.when.parameter),
        "WITH *, " + ", ".join(f"{expression} AS {name}" for name, expression in score.items()),
        f"WITH *, {' + '.join(score)} AS score, coalesce(due < {writing.scope.when.parameter}, false) AS overdue"
        " ORDER BY overdue, score DESC, n.id, t.id",
        "RETURN collect({n: n, t: t, p: p, steps: steps, ties: ties, due: due, span: span, days: days, lasts: lasts,"
        f" score: score, overdue: overdue, {', '.join(f'{name}: {name}' for name in score)}}}) AS pairs",
    ]
    return [
        f"CALL (found) {{ {' '.join(pool)} }}",
        "CALL (pool) { UNWIND pool AS c UNWIND c.own AS b RETURN collect(DISTINCT b) AS givers }",
        f"CALL (anchors, pool, givers) {{ {' '.join(pairs)} }}",
    ]


def _cut(limit: str, each: str) -> list[str]:
    """The best of each need, then the best of all."""
    return [
        f"CALL (pairs) {{ UNWIND pairs AS x WITH x.n AS n, collect(x)[0..{each}] AS best UNWIND best AS x"
        " WITH x ORDER BY x.overdue, x.score DESC, x.n.id, x.t.id RETURN collect(x) AS best }",
        f"WITH *, best[0..{limit}] AS shown",
    ]


def _part(field: Field, writing: _Writing, limit: str) -> Written:
    looked = f"size(around) > {writing.bodies} OR cutOffers OR cutNeeds"
    limited = f"size(shown) < size(pairs) OR size(unmatched) > {limit}"
    if bound := told(field.name, limited, looked):
        return bound
    values = {
        "matchesTotal": "size(pairs)",
        "needsTotal": "needs",
        "unmatchedTotal": "size(unmatched)",
        "withoutKindTotal": "size([a IN anchors WHERE a.kind IS NULL OR a.kind = 'OTHER' AND a.kindText IS NULL])",
        "amountsNotComparedTotal": f"size([x IN pairs WHERE NOT coalesce({compared('x.')}, false)])",
    }
    if field.name in values:
        return Written(values[field.name], LEAF)
    if field.name == "unplacedTotal":
        return Written(unplaced(writing.scope), LEAF)
    assert field.selection
    if field.name == "unmatched":
        need = writing.writer.expressions.entity(field.selection, "n", writing.scope)
        return Written(collected(f"UNWIND unmatched[0..{limit}] AS n", need.cypher), Many(need.plan))
    items: list[str] = []
    row = row_of(field.selection, items, lambda part: _match(part, writing))
    found = "UNWIND shown AS x WITH x, x.n AS n, x.t AS offer, x.p AS p"
    return Written(collected(found, listed(items)), Many(row))


def _match(field: Field, writing: _Writing) -> Written:
    if field.name in ("score", "steps", "overdue"):
        return Written(f"x.{field.name}", LEAF)
    assert field.selection
    expressions = writing.writer.expressions
    if field.name == "reasons":
        return _reasons(field.selection)
    if field.name == "ties":
        return tie_list(expressions, field.selection, "x.ties", writing.scope)
    name = {"need": "n", "resource": "offer", "place": "p"}[field.name]
    each = expressions.entity(field.selection, name, writing.scope)
    return Written(f"CASE WHEN p IS NULL THEN null ELSE {each.cypher} END" if name == "p" else each.cypher, each.plan)


def _reasons(selection: Selection) -> Written:
    """The criteria with their points, one row each."""
    columns = {
        "criterion": {name: f"'{name}'" for name in CRITERIA},
        "points": {name: f"x.{name}" for name in CRITERIA},
        "outOf": {name: str(most) for name, (most, _, _) in CRITERIA.items()},
        "zh": explanations(True),
        "en": explanations(False),
    }
    items: list[str] = []
    row = row_of(selection, items, lambda part: Written(part.name, LEAF))
    rows = [listed([columns[name][criterion] for name in items]) for criterion in CRITERIA]
    return Written(listed(rows), Many(row))
