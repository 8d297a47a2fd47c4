"""The gaps of a place: communities that no tie joins to a kind of body, or to anybody who offers a kind of resource;
units without any tie, agreements that lapsed, and joint bodies that did not meet in the quarter.

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
from graph.questions.parts.community import OWN_BODIES, alone, centre, tied, unit_of
from graph.questions.parts.spans import once
from graph.questions.parts.within import Within, unplaced
from graph.semantics.scope import Scope, where
from graph.semantics.ties import PARTNERSHIP, named
from graph.vocabulary import MODEL
from graph.vocabulary.common import NEVER_IN_FORCE

DEFAULT_KINDS = ("SCHOOL", "CLINIC")
DEFAULT_RESOURCES = ("VENUE",)
LOOKED = 20_000
"""So many things of a place are looked at."""
_START = "date.truncate('quarter', {day})"
_END = "date.truncate('quarter', {day}) + duration({{months: 3}}) - duration({{days: 1}})"
# Each list: the size of its longest part, and the totals that need it.
_LONGEST = "reduce(n = 0, k IN {} | CASE WHEN size(k.missing) > n THEN size(k.missing) ELSE n END)"
_SIZES = {
    "kinds": _LONGEST.format("kinds"),
    "resources": _LONGEST.format("resources"),
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
        within.match,
        f"WITH place AS p, COLLECT {{ {within.all('n')}{kept} RETURN n LIMIT {looked} + 1 }} AS found",
        f"WITH p, size(found) > {looked} AS cut, found[0..{looked}] AS inside",
        f"WITH *, {_named('Community')} AS communities, {_named('Unit')} AS units,"
        f" {_named('JointCommittee')} AS committees",
    ]
    if wanted & {"kinds", "resources"}:
        steps.append(_tied(scope))
    steps += [find(field, writer, scope) for name, find in _FINDERS.items() if name in wanted]
    limit, items = limit_of(field, writer), list[str]()
    limited = " OR ".join(f"{size} > {limit}" for name, size in _SIZES.items() if name in wanted) or "false"
    row = row_of(field.selection, items, lambda part: _part(part, writer, scope, limit, limited))
    return writer.statement(field, Written(listed(items), row), match=" ".join(steps))


def _named(label: str) -> str:
    return f"[n IN inside WHERE n:{label} AND {named('n')}]"


def distinct(kinds: list[str] | None, usual: tuple[str, ...]) -> list[str]:
    """The kinds asked for, each once, in their order; the usual ones where none are named."""
    return list(dict.fromkeys(usual if kinds is None else kinds))


def _asked(field: Field, writer: Writer, name: str, usual: tuple[str, ...]) -> str:
    asked, parameters = given(field.arguments, name), writer.compilation.parameters
    if asked is None:
        return parameters.constant(distinct(None, usual))
    return parameters.operand(asked, lambda kinds: distinct(kinds, usual))


def _tied(scope: Scope) -> str:
    """Of each community as a whole: its ``units`` as ``core`` counts them, and whatever ``bodies`` may offer."""
    # A Party body is tied in the name of its unit, which may offer something too.
    found = f"{tied(scope, 'centre', list(PARTNERSHIP), whole=True, joints=True)} WITH DISTINCT m, centre"
    return (
        "WITH *, COLLECT { UNWIND communities AS c WITH c ORDER BY c.id"
        f" CALL (c) {{ {centre(scope)} WITH centre, COLLECT {{ {found} CALL (m) {{ {unit_of(scope, 'm')} }}"
        " RETURN [m, unit] } AS pairs RETURN centre, pairs }"
        " RETURN {c: c, units: [pair IN pairs WHERE NOT pair[1] IN centre | pair[1]],"
        " bodies: centre + [pair IN pairs | pair[0]] + [pair IN pairs | pair[1]]} } AS tied"
    )


def _missing(name: str, kinds: str, have: str) -> str:
    """``name``: for each kind the communities ``t`` that do not ``have`` it."""
    return (
        f"WITH *, COLLECT {{ UNWIND tied AS t RETURN {{c: t.c, have: {have}}} }} AS {name}Had"
        f" WITH *, [kind IN {kinds} |"
        f" {{kind: kind, missing: [h IN {name}Had WHERE NOT kind IN h.have | h.c]}}] AS {name}"
    )


def _kinds(field: Field, writer: Writer, scope: Scope) -> str:
    # What is known of a Party body whose unit is not recorded is the kind of unit that has it.
    del scope
    have = (
        "[u IN t.units WHERE u.kind IS NOT NULL | u.kind]"
        " + [u IN t.units WHERE u:PartyOrganization AND u.heldBy IS NOT NULL | u.heldBy]"
    )
    return _missing("kinds", _asked(field, writer, "kinds", DEFAULT_KINDS), have)


def _resources(field: Field, writer: Writer, scope: Scope) -> str:
    kinds = _asked(field, writer, "resourceKinds", DEFAULT_RESOURCES)
    offers = f"MATCH (b)-[o:OFFERS]->(x:Resource){where([f'x.kind IN {kinds}', *scope.hop('o', 'x')])}"
    return _missing("resources", kinds, f"COLLECT {{ UNWIND t.bodies AS b {offers} RETURN DISTINCT x.kind }}")


def _untied(field: Field, writer: Writer, scope: Scope) -> str:
    del field, writer
    return (
        f"WITH *, COLLECT {{ UNWIND units AS u WITH u WHERE NOT coalesce(u.kind, '') IN {list(OWN_BODIES)}"
        f" AND {alone(scope, 'u')} WITH u ORDER BY u.id RETURN u }} AS untied"
    )


def _lapsed(field: Field, writer: Writer, scope: Scope) -> str:
    """Agreements of what lies in the place that are over, and that no agreement in force renews."""
    day, parameters = scope.when.parameter, writer.compilation.parameters
    since = given(field.arguments, "since")
    ended = ["r.validFrom <= r.validTo", "coalesce(g.observed, false) = false", f"g.validTo < {day}"]
    ended += [f"g.validTo >= {parameters.operand(since)}"] if since else []
    called_off = parameters.constant(list(NEVER_IN_FORCE))
    renewed = " AND ".join([f"NOT coalesce(w.status, '') IN {called_off}", *scope.hop("w", "g")])
    renewal = f"(x)-[w:RENEWS WHERE {renewed}]->{{1,12}}(g)"
    # A renewal holds on for ever: it counts while the later agreement is in force.
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
    "resources": _resources,
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
    if field.name == "unplacedTotal":
        return Written(unplaced(scope), LEAF)
    if cut := told(field.name, limited, "cut"):
        return cut
    assert field.selection
    if field.name == "place":
        return writer.expressions.entity(field.selection, "p", scope, MODEL.labels)
    if field.name in ("kinds", "resources"):
        return _rows(field.selection, writer, scope, field.name, {"kind": "e.kind"}, limit)
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
