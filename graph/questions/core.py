"""一核多元: the core of a community on a date, the joint bodies around it, the many, and who has no tie at all."""

from __future__ import annotations

from graph.compiler.pages import given, page_size
from graph.compiler.parameters import Operand
from graph.compiler.rows import LEAF, Many, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.community import OWN_BODIES, alone, centre, in_units, tied
from graph.questions.parts.partners import PARTNERS
from graph.questions.parts.tie_rows import partners_without_date, tie_list
from graph.semantics.scope import Scope, where
from graph.semantics.ties import PARTNERSHIP, leads_a_body, masked, named, single
from graph.vocabulary import MODEL

DEFAULT_LIMIT = 100


def core(field: Field, writer: Writer) -> Statement:
    """The shape of a community's network. Lists are cut at ``limit``; totals are true, ``complete`` tells."""
    assert field.selection
    of = given(field.arguments, "community")
    assert of
    scope = writer.expressions.scope(field.arguments)
    parameters = writer.compilation.parameters
    asked, largest = (
        given(field.arguments, "limit") or Operand(DEFAULT_LIMIT, f"{field.where}.limit"),
        writer.limits.largest_page,
    )
    limit = parameters.operand(asked, lambda size: page_size(size, asked.where, largest))
    items: list[str] = []
    row = row_of(field.selection, items, lambda part: _part(part, writer, scope, limit))
    steps = (
        writer.compilation.refer(of, "Community").match("c"),
        centre(scope),
        f"WITH *, {_actors(scope)} AS actors, {_led_groups(scope)} AS led, {_gap(scope)} AS gap",
        "WITH *, COLLECT { UNWIND actors AS one WITH one.m.kind AS kind, collect(one) AS members ORDER BY kind"
        " RETURN {kind: kind, members: members} } AS groups",
    )
    return writer.statement(field, Written(listed(items), row), match=" ".join(steps))


def _actors(scope: Scope) -> str:
    """Every body with a tie to the centre, or a seat in one of its joint bodies; a unit together with its Party bodies.

    One tie for each reason and fact, to whatever parts of the centre it leads.
    """
    found = tied(scope, "centre", list(PARTNERSHIP), whole=True, joints=True)
    resident = where(scope.hop("r", "c"))
    return (
        f"COLLECT {{ {found}{in_units(scope, 'centre')}"
        " WITH m, reason, fact, via, collect(rels) AS paths, collect(DISTINCT a) AS hubs"
        " WITH m, collect({reason: reason, fact: fact, via: via, paths: paths, with: hubs}) AS ties"
        " RETURN {m: m, strength: size(ties), ties: ties,"
        f" resident: EXISTS {{ MATCH (m)-[r:LOCATED_IN]->(c){resident} }}}} }}"
    )


def _led_groups(scope: Scope) -> str:
    """What the cores lead that stands for a group: shown, and counted nowhere."""
    tests = where([leads_a_body("r"), f"NOT ({single('g')})", *scope.hop("r", "g")])
    return (
        f"COLLECT {{ UNWIND cores AS k MATCH (k)-[r:LEADS]->(g:Organization){tests}"
        " WITH DISTINCT g ORDER BY g.id RETURN g }"
    )


def _gap(scope: Scope) -> str:
    """Named resident units that no tie joins to anybody; what residents form themselves is none."""
    # Not r: Neo4j 5.26 refuses a name again that the ties use inside.
    own = f"NOT coalesce(u.kind, '') IN {list(OWN_BODIES)}"
    tests = where([*scope.hop("at", "u"), named("u"), own, alone(scope, "u")])
    return f"COLLECT {{ MATCH (u:Unit)-[at:LOCATED_IN]->(c){tests} WITH DISTINCT u ORDER BY u.id RETURN u }}"


def _masked(scope: Scope) -> str:
    """How many partners are left out because their names are hidden."""
    found = tied(scope, "centre", list(PARTNERSHIP), whole=True, joints=True, other=masked)
    return f"COUNT {{ {found} RETURN DISTINCT m }}"


def _part(field: Field, writer: Writer, scope: Scope, limit: str) -> Written:
    organizations = MODEL.concrete("Organization")
    lists = {
        "cores": ("cores", organizations),
        "jointBodies": ("joints", frozenset({"JointCommittee"})),
        "ledGroups": (f"led[0..{limit}]", organizations),
        "gap": (f"gap[0..{limit}]", frozenset({"Unit"})),
    }
    totals = {
        "membersTotal": "size(actors)",
        "undatedTotal": partners_without_date("actors"),
        "gapTotal": "size(gap)",
        "ledGroupsTotal": "size(led)",
        "complete": f"size(gap) <= {limit} AND size(led) <= {limit}"
        f" AND all(g IN groups WHERE size(g.members) <= {limit})",
    }
    if field.name in totals:
        return Written(totals[field.name], LEAF)
    if field.name == "maskedTotal":
        return Written(_masked(scope), LEAF)
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
            return Written({"kind": "g.kind", "membersTotal": "size(g.members)"}[field.name], LEAF)
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
