"""一核多元: the core of a community on a date, the joint bodies around it, the many, and who has no tie at all."""

from __future__ import annotations

from graph.pages import given, page_size
from graph.parameters import Operand
from graph.questions.partners import PARTNERS
from graph.questions.tie_rows import DISTINCT, GATHERED, tie_list
from graph.rows import LEAF, Many, Row
from graph.scope import Scope, where
from graph.selection import Field, Selection
from graph.statement import Statement, Writer
from graph.ties import REASONS, Ties, named
from graph.vocabulary import MODEL
from graph.written import Written, collected, listed, row_of

DEFAULT_LIMIT = 100


def core(field: Field, writer: Writer) -> Statement:
    """The shape of a community's network. Lists are cut at ``limit``; totals are true, ``complete`` tells."""
    assert field.selection
    of = given(field.arguments, "community")
    assert of
    scope = writer.expressions.scope(field.arguments)
    parameters = writer.compilation.parameters
    asked, largest = given(field.arguments, "limit") or Operand(DEFAULT_LIMIT, "limit"), writer.limits.largest_page
    limit = parameters.operand(asked, lambda size: page_size(size, asked.where, largest))
    items: list[str] = []
    row = row_of(field.selection, items, lambda part: _part(part, writer, scope, limit))
    steps = (
        f"MATCH (c:Community {{id: {parameters.operand(of)}}})",
        f"WITH c, {_cores(scope)} AS cores",
        f"WITH c, cores, {_joints(scope)} AS joints",
        "WITH c, cores, joints, [c] + cores + [j IN joints WHERE NOT j IN cores] AS centre",
        f"WITH c, cores, joints, {_actors(scope)} AS actors, {_gap(scope)} AS gap",
        "WITH *, COLLECT { UNWIND actors AS one WITH one.m.kind AS kind, collect(one) AS members ORDER BY kind"
        " RETURN {kind: kind, members: members} } AS groups",
    )
    return writer.statement(field, Written(listed(items), row), match=" ".join(steps), required="community")


def _tests(scope: Scope, *relationships: str) -> str:
    return where([test for r in relationships for test in scope.hop(r, r)])


def _cores(scope: Scope) -> str:
    tests = where(["r.role = 'CORE'", *scope.hop("r", "k")])
    return f"COLLECT {{ MATCH (k:Organization)-[r:LEADS]->(c){tests} WITH DISTINCT k ORDER BY k.id RETURN k }}"


def _joints(scope: Scope) -> str:
    """Joint bodies that lie in the community, or that it or its core leads, commands, chairs or sits in."""
    own, seat = _tests(scope, "r"), _tests(scope, "q", "r")
    return (
        "COLLECT { UNWIND [c] + cores AS hub CALL (hub) {"
        f" MATCH (hub)-[r:MEMBER_OF|CHAIRS|LEADS]->(j:JointCommittee){own} RETURN j"
        f" UNION MATCH (hub)<-[r:LOCATED_IN|SUBORDINATE_TO|GUIDED_BY]-(j:JointCommittee){own} RETURN j"
        f" UNION MATCH (hub)<-[q:REPRESENTS]-(:Post)-[r:POST_OF]->(j:JointCommittee){seat} RETURN j"
        " } WITH DISTINCT j ORDER BY j.id RETURN j }"
    )


def _actors(scope: Scope) -> str:
    """Every body with a tie to the centre, or a seat in one of its joint bodies."""
    ties = Ties(scope, "a")
    seated = (
        f"CALL (a) {{ {ties.seats('m', 'a', 'rels')} }} WITH a, m, rels WHERE m <> a AND {named('m')}"
        " RETURN m, 'COMMITTEE' AS reason, a.id AS fact, a AS via, rels"
    )
    gathered = GATHERED.replace("collect({", "collect({with: a, ")
    resident = where(scope.hop("r", "c"))
    return (
        f"COLLECT {{ UNWIND centre AS a CALL (a) {{ {ties.query(list(REASONS))} UNION ALL {seated} }}"
        f" WITH a, m, reason, fact, via, rels WHERE NOT m IN centre {DISTINCT.replace('WITH m', 'WITH a, m')}"
        f" WITH m, count(*) AS strength, {gathered} RETURN {{m: m, strength: strength, ties: ties,"
        f" resident: EXISTS {{ MATCH (m)-[r:LOCATED_IN]->(c){resident} }}}} }}"
    )


def _gap(scope: Scope) -> str:
    """Named resident units that no tie joins to anybody."""
    # Not r: Neo4j 5.26 refuses a name again that the ties use inside.
    tests = where([*scope.hop("at", "u"), named("u"), f"NOT EXISTS {{ {Ties(scope, 'u').query(list(REASONS))} }}"])
    return f"COLLECT {{ MATCH (u:Unit)-[at:LOCATED_IN]->(c){tests} WITH DISTINCT u ORDER BY u.id RETURN u }}"


def _part(field: Field, writer: Writer, scope: Scope, limit: str) -> Written:
    lists = {
        "cores": ("cores", MODEL.concrete("Organization")),
        "jointBodies": ("joints", frozenset({"JointCommittee"})),
        "gap": (f"gap[0..{limit}]", frozenset({"Unit"})),
    }
    totals = {
        "total": "size(actors)",
        "gapTotal": "size(gap)",
        "complete": f"size(gap) <= {limit} AND all(g IN groups WHERE size(g.members) <= {limit})",
    }
    if field.name in totals:
        return Written(totals[field.name], LEAF)
    assert field.selection
    if field.name == "community":
        return writer.expressions.entity(field.selection, "c", scope)
    if field.name == "groups":
        return _groups(field.selection, writer, scope, limit)
    source, possible = lists[field.name]
    each = writer.expressions.entity(field.selection, "e", scope, possible)
    return Written(collected(f"UNWIND {source} AS e", each.cypher), Many(each.plan))


def _groups(selection: Selection, writer: Writer, scope: Scope, limit: str) -> Written:
    def value(field: Field) -> Written:
        if field.name != "members":
            return Written({"kind": "g.kind", "total": "size(g.members)"}[field.name], LEAF)
        assert field.selection
        items: list[str] = []
        row: Row = row_of(field.selection, items, lambda part: _member(part, writer, scope))
        found = f"UNWIND g.members AS one WITH one, one.m AS m ORDER BY one.strength DESC, m.id LIMIT {limit}"
        return Written(collected(found, listed(items)), Many(row))

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(collected("UNWIND groups AS g", listed(items)), Many(row))


def _member(field: Field, writer: Writer, scope: Scope) -> Written:
    if field.name == "node":
        assert field.selection
        return writer.expressions.entity(field.selection, "m", scope, PARTNERS)
    if field.name == "ties":
        assert field.selection
        return tie_list(writer.expressions, field.selection, "one.ties", scope)
    return Written(f"one.{field.name}", LEAF)
