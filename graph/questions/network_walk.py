"""The walk through a network, ring by ring, and the edges that it passes.

The state of a walk is a map ``start``: what it has ``seen``, the last ``ring`` of that, how many each ring ``kept`` and
``found``, the ``edges`` so far, whether it looked at more than it may (``over``) and whether it ``ended`` therefore.
Nothing is aggregated while it walks, since Neo4j 5 refuses that within a reduction: rows are sorted and cut in runs.
"""

from __future__ import annotations

from graph.pages import given
from graph.questions.runs import starts
from graph.questions.tie_rows import first_day, last_day, source_ids
from graph.scope import Scope
from graph.selection import Field
from graph.ties import Ties, named

# Ties (in a place: things) that one step looks at. Beyond them totals are what was found so far.
LOOKED_AT = 100_000
# Ties of these reasons lead from one body to the other: from giver to user, from core to community.
DIRECTED = frozenset({"SHARING", "CORE"})


def _shows_joint_bodies(field: Field) -> bool:
    joint = given(field.arguments, "jointBodies")
    return joint is not None and joint.value == "NODES"


def directed_reasons(field: Field) -> frozenset[str]:
    """The reasons of edges that lead from one node to the other; a seat leads to the joint body that is a node."""
    return DIRECTED | ({"COMMITTEE"} if _shows_joint_bodies(field) else set())


def ties_of(field: Field, reasons: list[str], scope: Scope) -> str:
    """The ties of the body ``a``; where joint bodies are nodes, seats in them instead of ties through them.

    ``giver`` is the body that a directed tie leads from.
    """
    ties = Ties(scope, "a")
    folded = [reason for reason in reasons if reason != "COMMITTEE" or not _shows_joint_bodies(field)]
    branches = []
    if folded:
        giver = f"CASE WHEN reason IN {sorted(DIRECTED)} THEN startNode(rels[0]) ELSE null END"
        branches.append(f"CALL (a) {{ {ties.query(folded)} }} RETURN m, reason, fact, rels, {giver} AS giver")
    if len(folded) < len(reasons):
        for near, joint, far in (("a", "v", "v"), ("m", "a", "m")):
            branches.append(
                f"CALL (a) {{ {ties.seats(near, joint, 'rels')} }} WITH a, {far} AS m, rels, {joint} AS joint"
                f" WHERE m <> a AND {named(near)}"
                f" RETURN m, 'COMMITTEE' AS reason, joint.id AS fact, rels, {near} AS giver"
            )
    return " UNION ALL ".join(branches)


def state(seen: str, ring: str, kept: str, found: str, over: str = "false") -> str:
    """The state of a walk as it starts."""
    walked = f"seen: {seen}, ring: {ring}, kept: {kept}, found: {found}"
    return f"{{{walked}, edges: [], over: {over}, ended: false}}"


def walk(ties: str, steps: str, limit: str, tests: list[str]) -> str:
    """Ring by ring: new bodies become the next ring, those with most ties to the last one first; known ones make edges.

    The last ring is followed for its edges alone. Every pair is met once: from the ring that is followed later, or
    within one ring from the lesser id.
    """
    # Rows as lists, and no list of rows copied: for a hub there are many. Sorted by nodes, which reads nothing, and cut
    # before: for every row that is cut as it is sorted the database charges all that it carries, here the whole state.
    followed = (
        f"UNWIND s.ring AS a CALL (a) {{ {ties} }} WITH a, m, reason, fact, rels, giver LIMIT {LOOKED_AT + 1}"
        " WITH a, m, reason, fact, rels, giver ORDER BY m, a, reason, giver, fact"
        " RETURN [m, a, reason, giver, fact, rels]"
    )
    body = (
        "UNWIND range(0, size(bodies) - 1) AS at WITH bodies[at] AS low, coalesce(bodies[at + 1], size(found)) AS high"
        " WITH low, high, found[low][0] AS m"
    )
    met = (
        f"{body} WHERE {' AND '.join(['NOT m IN s.seen', *tests])}"
        f" WITH m, size({starts('found', (1, 2, 3, 4), 'low', 'high')}) AS strength"
        " ORDER BY strength DESC, m.id RETURN m"
    )
    known = (
        f"{body} WHERE m IN s.seen WITH m, high, m IN s.ring AS beside,"
        f" {starts('found', (1, 2, 3), 'low', 'high')} AS links"
        " UNWIND range(0, size(links) - 1) AS at"
        " WITH m, beside, links[at] AS low, coalesce(links[at + 1], high) AS high"
        " WITH m, beside, low, high, found[low] AS row WHERE NOT beside OR row[1].id < m.id"
        " RETURN {a: row[1], m: m, reason: row[2], giver: row[3], paths: [j IN range(low, high - 1) | found[j][5]],"
        f" facts: [k IN {starts('found', (4,), 'low', 'high')} | found[k][4]]}}"
    )
    step = (
        f"head(COLLECT {{ WITH COLLECT {{ {followed} }} AS found"
        f" WITH found, size(found) > {LOOKED_AT} AS over, {starts('found', (0,), '0', 'size(found)')} AS bodies"
        f" WITH over, COLLECT {{ {met} }} AS met, COLLECT {{ {known} }} AS edges, {limit} - size(s.seen) AS room"
        f" WITH over, edges, room, CASE WHEN i <= {steps} AND NOT s.ended THEN met ELSE [] END AS met"
        " RETURN {seen: s.seen + met[0..room], ring: met[0..room], kept: s.kept + size(met[0..room]),"
        " found: s.found + size(met), edges: s.edges + edges, over: s.over OR over,"
        " ended: s.ended OR over OR size(met) > room} })"
    )
    step = f"CASE WHEN size(s.ring) = 0 THEN s ELSE {step} END"
    return f"WITH reduce(s = start, i IN range(1, {steps} + 1) | {step}) AS walk"


# Source and target of an edge: by the direction of a directed one, otherwise the lesser id first.
_FORTH = "CASE WHEN l.giver IS NULL THEN l.a.id < l.m.id ELSE l.giver = l.a END"
EDGES = (
    f"UNWIND walk.edges AS l WITH l, {_FORTH} AS forth"
    " WITH {source: CASE WHEN forth THEN l.a.id ELSE l.m.id END, target: CASE WHEN forth THEN l.m.id ELSE l.a.id END,"
    " reason: l.reason, facts: l.facts, paths: l.paths} AS t"
    " ORDER BY t.reason = 'CORE' DESC, size(t.facts) DESC, t.source, t.target, t.reason RETURN t"
)
_SURE = "coalesce(r.certainty, 'STATED')"
_CERTAINTIES = f"reduce(all = [], path IN t.paths | all + [r IN path WHERE NOT {_SURE} IN all | {_SURE}])"
_TOLD = {
    "validFrom": f"toString({first_day('t.paths')})",
    "validTo": f"toString({last_day('t.paths')})",
    "certainty": _CERTAINTIES,
    "sourceIds": source_ids("t.paths"),
}


def told_edges(limit: str, wanted: set[str]) -> str:
    """The first of ``edges``, as ``network_view.edge_rows`` reads them; null for what is not ``wanted`` of them."""
    values = ", ".join(cypher if name in wanted else "null" for name, cypher in _TOLD.items())
    return f"COLLECT {{ UNWIND edges[0..{limit}] AS t RETURN [t.source, t.target, t.reason, t.facts, {values}] }}"
