"""The walk through a network, ring by ring, and the edges among what it has seen.

The state of a walk is a map ``start``: what it has ``seen``, the last ``ring`` of that, how many each ring ``kept`` and
``found``, whether it looked at more than it may (``over``) and whether it ``ended`` therefore. Nothing is aggregated
while it walks, since Neo4j 5 refuses that within a reduction: rows are sorted and cut in runs.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.compiler.pages import given
from graph.compiler.selection import Field
from graph.questions.parts.among import EACH_TIE, Ways, among
from graph.questions.parts.spans import spans, starts
from graph.questions.parts.tie_rows import first_day, last_day, source_ids, without_date
from graph.semantics.dates import shown
from graph.semantics.scope import Scope
from graph.semantics.ties import Ties, known, named

# Ties (in a place: things) that one step looks at. Beyond them totals are what was found so far.
SCAN_LIMIT = 100_000
# Ties of these reasons lead from one body to the other: from giver to user, from core to what it leads, from member to
# what it is a member of.
DIRECTED = frozenset({"SHARING", "CORE", "MEMBERSHIP"})


def _shows_joint_bodies(field: Field) -> bool:
    joint = given(field.arguments, "jointBodies")
    return joint is not None and joint.value == "NODES"


def directed_reasons(field: Field) -> frozenset[str]:
    """The reasons of edges that lead from one node to the other; a seat leads to the joint body that is a node."""
    return DIRECTED | ({"COMMITTEE"} if _shows_joint_bodies(field) else set())


_GIVER = (
    ", CASE reason WHEN 'SHARING' THEN startNode(rels[0]) WHEN 'CORE' THEN startNode(rels[0])"
    " WHEN 'MEMBERSHIP' THEN CASE WHEN fact = a.id THEN m ELSE a END END AS giver"
)


@dataclass(frozen=True, slots=True)
class Followed:
    """What a view follows from the body ``a``: ``every`` way out, and for its edges the ``ways`` among bodies.

    Rows of ``every`` have ``m``, ``reason``, ``fact`` and ``giver``, the end that a directed way leads from.
    """

    every: str
    ways: Ways


def followed(field: Field, reasons: list[str], scope: Scope, centre: str | None) -> Followed:
    """Ties; where joint bodies are nodes, seats in them instead of the ties through them.

    ``centre``: the id of the body whose members are followed though MEMBERSHIP is no reason asked for.
    """
    # Seats in a joint body are followed already where it is a node.
    seated = " AND NOT a:JointCommittee" if _shows_joint_bodies(field) else ""
    ties = Ties(
        scope, "a", lambda variable: f"a.id = {centre}{seated}" if centre and variable == "a" else None, member=known
    )
    folded = [reason for reason in reasons if reason != "COMMITTEE" or not _shows_joint_bodies(field)]
    every, direct = [], []
    if folded:
        every.append(ties.query(folded, _GIVER))
    if alone := ties.direct(folded, _GIVER):
        direct.append(alone)
    if len(folded) < len(reasons):
        seats, held = (
            f"CALL (a) {{ {ties.seats(near, joint, 'rels')} }} WITH a, {far} AS m, rels, {joint} AS joint"
            f" WHERE m <> a AND {named(near)}"
            f" RETURN m, 'COMMITTEE' AS reason, joint.id AS fact, joint AS via, rels, {near} AS giver"
            for near, joint, far in (("a", "v", "v"), ("m", "a", "m"))
        )
        every += [seats, held]
        direct.append(seats)
    return Followed(" UNION ALL ".join(every), Ways(ties.parts(folded), " UNION ALL ".join(direct)))


def state(seen: str, ring: str, kept: str, found: str, over: str = "false") -> str:
    """The state of a walk as it starts."""
    return f"{{seen: {seen}, ring: {ring}, kept: {kept}, found: {found}, over: {over}, ended: false}}"


def walk(every: str, steps: str, limit: str, tests: list[str], carried: str = "") -> str:
    """Ring by ring: new bodies become the next ring, those with most ties to the last one first.

    ``carried``: what else stays bound, as the beginning of a WITH.
    """
    # Rows as lists, and no list of rows copied: for a hub there are many. Sorted by nodes, which reads nothing, and cut
    # before: for every row that is cut as it is sorted the database charges all that it carries, here the whole state.
    found = (
        f"UNWIND s.ring AS a CALL (a) {{ {every} }} WITH a, m, reason, fact, giver LIMIT {SCAN_LIMIT + 1}"
        " WITH a, m, reason, fact, giver ORDER BY m, a, reason, giver, fact RETURN [m, a, reason, giver, fact]"
    )
    met = (
        "UNWIND range(0, size(bodies) - 1) AS at WITH bodies[at] AS low, coalesce(bodies[at + 1], size(found)) AS high"
        f" WITH low, high, found[low][0] AS m WHERE {' AND '.join(['NOT m IN s.seen', *tests])}"
        f" WITH m, size({starts('found', (1, 2, 3, 4), 'low', 'high')}) AS strength"
        " ORDER BY strength DESC, m.id RETURN m"
    )
    step = (
        f"head(COLLECT {{ WITH COLLECT {{ {found} }} AS found"
        f" WITH found, size(found) > {SCAN_LIMIT} AS over, {starts('found', (0,), '0', 'size(found)')} AS bodies"
        f" WITH over, COLLECT {{ {met} }} AS met, {limit} - size(s.seen) AS room"
        " RETURN {seen: s.seen + met[0..room], ring: met[0..room], kept: s.kept + size(met[0..room]),"
        " found: s.found + size(met), over: s.over OR over, ended: over OR size(met) > room} })"
    )
    step = f"CASE WHEN s.ended OR size(s.ring) = 0 THEN s ELSE {step} END"
    return f"WITH {carried}reduce(s = start, i IN range(1, {steps}) | {step}) AS walk"


def edges_among(bodies: str, ways: Ways, fresh: str | None = None) -> str:
    """Clauses that bind ``edges``: the ties among bodies by source, target and reason, those with most facts first."""
    facts = f"[k IN {EACH_TIE} | ways[k][3]]"
    paths = "[j IN range(span[0], span[1] - 1) | ways[j][4]]"
    return (
        f"{among(bodies, ways, str(SCAN_LIMIT), fresh)}"
        f" WITH *, COLLECT {{ UNWIND {spans('ways', (0, 1, 2))} AS span WITH span, ways[span[0]] AS way"
        f" WITH {{source: way[0], target: way[1], reason: way[2], facts: {facts}, paths: {paths}}} AS t"
        " ORDER BY t.reason = 'CORE' DESC, size(t.facts) DESC, t.source, t.target, t.reason RETURN t } AS edges"
    )


EDGES_WITHOUT_DATE = f"size([t IN edges WHERE {without_date('t.paths')}])"
_SURE = "coalesce(r.certainty, 'STATED')"
_CERTAINTIES = f"reduce(all = [], path IN t.paths | all + [r IN path WHERE NOT {_SURE} IN all | {_SURE}])"
_TOLD = {
    "validFrom": shown(first_day("t.paths")),
    "validTo": shown(last_day("t.paths")),
    "certainty": _CERTAINTIES,
    "sourceIds": source_ids("t.paths"),
}


def told_edges(limit: str, wanted: set[str]) -> str:
    """The first of ``edges``, as ``network_view.edge_rows`` reads them; null for what is not ``wanted`` of them."""
    values = ", ".join(cypher if name in wanted else "null" for name, cypher in _TOLD.items())
    return f"COLLECT {{ UNWIND edges[0..{limit}] AS t RETURN [t.source, t.target, t.reason, t.facts, {values}] }}"
