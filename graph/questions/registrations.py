"""How many in-service members have registered with a community, of how many: whole, by kind of unit, by community.

Members who register with two communities are counted by each, and nobody knows how many these are: so a number of
people lies between the largest single number and the sum of all, or the size of the group. What is not recorded is
counted apart and never taken for none.
"""

from __future__ import annotations

from graph.expression import Expressions
from graph.rows import LEAF, Many
from graph.scope import Scope, where
from graph.selection import Field, Selection
from graph.vocabulary import MODEL
from graph.within import Within
from graph.written import Written, collected, listed, row_of

NAMES = ("numbers", "byUnitKind", "byCommunity")
IN_SERVICE = "EMPLOYED"
# A group whose number and whose registrations are all known.
_KNOWN = "x.members IS NOT NULL AND x.regs <> [] AND all(reg IN x.regs WHERE reg.n IS NOT NULL)"
_MOST = "reduce(n = 0, reg IN x.regs | n + reg.n)"
_LEAST = "reduce(n = 0, reg IN x.regs | CASE WHEN reg.n > n THEN reg.n ELSE n END)"


def in_service(scope: Scope, within: Within | None, most: str) -> str:
    """The list of in-service groups: ``members``, ``exact``, ``kind`` (of their unit) and ``regs`` with communities.

    Their ids keep two groups apart that are alike in all this.

    A group is in a place by what it is registered with or answers to there.
    """
    host = where([*scope.hop("at", "h"), within.holds("h")]) if within else ""
    there = [f"EXISTS {{ MATCH (g)-[at:REGISTERED_AT|SUBORDINATE_TO]->(h){host} }}"] if within else []
    tests = where([*scope.node("g"), *there])
    own, party = where(scope.hop("r", "u")), where([*scope.hop("r", "b"), *scope.hop("q", "u")])
    held = where(["b.heldBy IS NOT NULL", *scope.hop("r", "b")])
    kinds = (
        f"COLLECT {{ CALL (g) {{ MATCH (g)-[r:REGISTERED_AT]->(u:Unit|ServicePoint){own} RETURN u.kind AS kind"
        " UNION ALL MATCH (g)-[r:REGISTERED_AT|SUBORDINATE_TO]->(b:PartyOrganization)-[q:PARTY_ORGANIZATION_OF]->(u)"
        f"{party} RETURN u.kind AS kind"
        f" UNION ALL MATCH (g)-[r:REGISTERED_AT|SUBORDINATE_TO]->(b:PartyOrganization){held} RETURN b.heldBy AS kind }}"
        " WITH DISTINCT kind WHERE kind IS NOT NULL RETURN kind }"
    )
    at = where(scope.hop("r", "c"))
    # A registration without a number is of the whole group, unless it has a condition.
    number = "coalesce(r.count, CASE WHEN r.condition IS NULL THEN g.count END)"
    regs = f"COLLECT {{ MATCH (g)-[r:REGISTERED_AT]->(c:Place){at} RETURN {{c: c, n: {number}}} }}"
    return (
        f"COLLECT {{ MATCH (g:MemberGroup {{situation: '{IN_SERVICE}'}}){tests} WITH g ORDER BY g.id LIMIT {most} + 1"
        f" WITH g, {kinds} AS kinds RETURN {{id: g.id, members: g.count,"
        f" exact: coalesce(g.qualifier, 'EXACT') = 'EXACT',"
        f" kind: CASE WHEN size(kinds) = 1 THEN kinds[0] END, regs: {regs}}} }}"
    )


def registration_rows(field: Field, expressions: Expressions, scope: Scope, limit: str) -> Written:
    """One of ``NAMES`` of the groups bound to ``groups``."""
    assert field.selection
    if field.name == "numbers":
        items: list[str] = []
        row = row_of(field.selection, items, lambda part: _number(part.name, "groups"))
        return Written(listed(items), row)
    if field.name == "byUnitKind":
        found = "UNWIND groups AS x WITH x.kind AS kind, collect(x) AS some ORDER BY kind"
    else:
        found = (
            "UNWIND groups AS x UNWIND x.regs AS reg WITH x, reg.c AS place, collect(reg) AS regs"
            " WITH place, collect({members: x.members, exact: x.exact, regs: regs}) AS some ORDER BY place.id"
        )
    return _rows(field.selection, f"{found} LIMIT {limit}", expressions, scope)


def _rows(selection: Selection, found: str, expressions: Expressions, scope: Scope) -> Written:
    def value(field: Field) -> Written:
        if field.name == "kind":
            return Written("kind", LEAF)
        if field.name == "community":
            assert field.selection
            return expressions.entity(field.selection, "place", scope, MODEL.concrete("Place"))
        return _number(field.name, "some")

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(collected(found, listed(items)), Many(row))


def _number(name: str, groups: str) -> Written:
    """A number of a list of groups; rates are of those groups whose numbers are all known."""
    known = f"[x IN {groups} WHERE {_KNOWN}]"
    members = f"reduce(all = 0, x IN {known} | all + x.members)"

    def registered(of_one: str) -> str:
        # Nobody registers who is not there: where more are recorded, the group's own number bounds them.
        one = f"CASE WHEN {of_one} > x.members THEN x.members ELSE {of_one} END"
        return f"reduce(all = 0, x IN {known} | all + {one})"

    def rate(of_one: str) -> str:
        return f"CASE WHEN {members} > 0 THEN toFloat({registered(of_one)}) / {members} END"

    values = {
        "groups": f"size({groups})",
        "members": members,
        "registeredMin": registered(_LEAST),
        "registeredMax": registered(_MOST),
        "rateMin": rate(_LEAST),
        "rateMax": rate(_MOST),
        "exact": f"all(x IN {known} WHERE x.exact)",
        "unrecordedGroupsTotal": f"size({groups}) - size({known})",
        "unrecordedMembersTotal": f"reduce(all = 0, x IN {groups} | all + CASE WHEN {_KNOWN} THEN 0"
        " ELSE coalesce(x.members, 0) END)",
    }
    return Written(values[name], LEAF)
