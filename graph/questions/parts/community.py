"""The community as a whole: the community, its cores and its joint bodies read as one, each unit with its Party bodies.

``core`` shows it, ``coBuilders`` counts it, ``coverage`` looks for gaps in it: all three find it here.
"""

from __future__ import annotations

from collections.abc import Callable

from graph.semantics.scope import Scope, where
from graph.semantics.ties import EVERY, Ties, known, named

OWN_BODIES = ("RESIDENTS_COMMITTEE", "OWNERS_COMMITTEE")
"""Kinds of bodies of the residents themselves: they are no resident units."""


def centre(scope: Scope, keep: str = "") -> str:
    """Clauses that bind ``cores``, ``joints`` and ``centre`` (all of them) of the community bound to ``c``.

    ``keep``: further variables that stay bound, each followed by a comma.
    """
    return (
        f"WITH {keep}c, {_cores(scope)} AS cores WITH {keep}c, cores, {_joints(scope)} AS joints"
        f" WITH {keep}c, cores, joints, [c] + cores + [j IN joints WHERE NOT j IN cores] AS centre"
    )


def _cores(scope: Scope) -> str:
    tests = where(["r.role = 'CORE'", *scope.hop("r", "k")])
    return f"COLLECT {{ MATCH (k:Organization)-[r:LEADS]->(c){tests} WITH DISTINCT k ORDER BY k.id RETURN k }}"


def _joints(scope: Scope) -> str:
    """Joint bodies that lie in the community, or that it or its core leads, commands, chairs or sits in."""
    own, seat = where(scope.hop("r", "r")), where([*scope.hop("q", "q"), *scope.hop("r", "r")])
    return (
        "COLLECT { UNWIND [c] + cores AS hub CALL (hub) {"
        f" MATCH (hub)-[r:MEMBER_OF|CHAIRS|LEADS]->(j:JointCommittee){own} RETURN j"
        f" UNION MATCH (hub)<-[r:LOCATED_IN|SUBORDINATE_TO|GUIDED_BY]-(j:JointCommittee){own} RETURN j"
        f" UNION MATCH (hub)<-[q:REPRESENTS]-(:Post)-[r:POST_OF]->(j:JointCommittee){seat} RETURN j"
        " } WITH DISTINCT j ORDER BY j.id RETURN j }"
    )


def tied(
    scope: Scope, hubs: str, reasons: list[str], *, whole: bool, joints: bool, other: Callable[[str], str] = named
) -> str:
    """Clauses that bind ``a``, ``m``, ``reason``, ``fact``, ``via`` and ``rels``: who is tied to one of ``hubs``.

    ``whole``: the members of a hub are its partners. ``joints``: a seat in a hub that is a joint body ties to it, and
    nobody but named bodies counts.
    """
    # A seat in a joint body of the centre is a COMMITTEE tie to it already.
    mine = "NOT a:JointCommittee" if joints else "true"
    member = known if other is named and not joints else other
    ties = Ties(scope, "a", lambda variable: mine if whole and variable == "a" else None, other, member)
    branches = [ties.query(reasons)]
    if joints and "COMMITTEE" in reasons:
        branches.append(
            f"CALL (a) {{ {ties.seats('m', 'a', 'rels')} }} WITH a, m, rels WHERE m <> a AND {other('m')}"
            " RETURN m, 'COMMITTEE' AS reason, a.id AS fact, a AS via, rels"
        )
    return (
        f"UNWIND {hubs} AS a CALL (a) {{ {' UNION ALL '.join(branches)} }}"
        f" WITH a, m, reason, fact, via, rels WHERE NOT m IN {hubs}"
    )


def in_units(scope: Scope, hubs: str) -> str:
    """Clauses that take a Party body ``m`` of ``tied`` for the unit that it belongs to, which is none of ``hubs``.

    A joint branch belongs to several units and stays itself.
    """
    return (
        " WITH m, collect({a: a, reason: reason, fact: fact, via: via, rels: rels}) AS ways"
        f" CALL (m) {{ {unit_of(scope, 'm')} }} WITH unit AS m, ways WHERE NOT unit IN {hubs}"
        " UNWIND ways AS way WITH m, way.a AS a, way.reason AS reason, way.fact AS fact, way.via AS via,"
        " way.rels AS rels"
    )


def unit_of(scope: Scope, body: str, unit: str = "unit") -> str:
    """The query of the ``unit`` that a Party body belongs to alone; of anything else it is the thing itself."""
    tests = where([f"{body}:PartyOrganization", "NOT u:PartyOrganization", named("u"), *scope.hop("of", "u")])
    return (
        f"OPTIONAL MATCH ({body})-[of:PARTY_ORGANIZATION_OF]->(u){tests} WITH {body}, collect(DISTINCT u) AS units"
        f" RETURN CASE WHEN size(units) = 1 THEN units[0] ELSE {body} END AS {unit}"
    )


def alone(scope: Scope, unit: str) -> str:
    """The test that no tie of any reason joins a unit, or one of its Party bodies, to anybody else."""
    # Names that no question has: what surrounds a subquery is seen in it.
    tests = where(scope.hop("own", "party"))
    parties = f"COLLECT {{ MATCH ({unit})<-[own:PARTY_ORGANIZATION_OF]-(party:PartyOrganization){tests} RETURN party }}"
    return (
        f"NOT EXISTS {{ UNWIND [{unit}] + {parties} AS x CALL (x) {{ {Ties(scope, 'x').query(list(EVERY))} }}"
        f" WITH m WHERE m <> {unit} RETURN m }}"
    )
