"""The network around a body, or of all bodies in a place, as nodes and edges.

The walk is breadth first, in one statement: each step follows all ties of the bodies that the last one found. It ends
when a step finds more than may be shown, so what is looked at stays bounded whatever lies beyond.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from graph.errors import BadUserInput, LimitExceeded
from graph.pages import given
from graph.parameters import PREFIX, Operand
from graph.questions import network_view as view
from graph.questions.partners import wanted_reasons
from graph.questions.runs import distinct, runs
from graph.questions.tie_rows import first_day, last_day, source_ids
from graph.rows import LEAF, Many, Plan, Row
from graph.scope import Scope
from graph.selection import Field
from graph.statement import Finish, Statement, Writer
from graph.ties import Ties, named
from graph.within import Within
from graph.written import Written, collected

DEFAULT_NODES, DEFAULT_EDGES, LARGEST_EDGES = 200, 2000, 20_000
DEFAULT_STEPS, LARGEST_STEPS = 1, 10
# Ties (in a place: things) that one step looks at. Beyond them totals are what was found so far.
LOOKED_AT = 100_000
_VIEW = ("nodes", "edges", "groups", "columns", "nodesTotal", "edgesTotal", "reached", "complete", "cutBy")
# Ties of these reasons lead from one body to the other: from giver to user, from core to community.
DIRECTED = frozenset({"SHARING", "CORE"})


def bounded(writer: Writer, field: Field, name: str, default: int, bounds: tuple[int, int]) -> str:
    """The parameter of a number within bounds."""
    asked = given(field.arguments, name)
    if asked is None:
        return writer.compilation.parameters.constant(default)
    return writer.compilation.parameters.operand(asked, _checked(asked, name, *bounds))


def _checked(asked: Operand, name: str, least: int, most: int) -> Callable[[Any], int]:
    def check(value: Any) -> int:
        if value < least:
            raise BadUserInput(f"{asked.where} is {value}: give {least} to {most}", path=asked.where, value=value)
        if value > most:
            raise LimitExceeded(
                f"{asked.where} is {value}: give {least} to {most}", limit=name, maximum=most, actual=value
            )
        return int(value)

    return check


def network(field: Field, writer: Writer) -> Statement:
    """The nodes and edges of a view, with its totals and what cut it."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    parameters = writer.compilation.parameters
    centre = given(field.arguments, "center")
    within = Within.asked(writer.compilation, scope, field.arguments)
    if centre is None and within is None:
        raise BadUserInput("network needs a center, a place (within), or both", path="network.center")
    limit = bounded(writer, field, "limit", DEFAULT_NODES, (1, writer.limits.largest_page))
    edges = bounded(writer, field, "edgeLimit", DEFAULT_EDGES, (0, LARGEST_EDGES))
    tests = _wanted(field)
    if centre:
        steps = bounded(writer, field, "steps", DEFAULT_STEPS, (0, LARGEST_STEPS))
        start = _centre(parameters.operand(centre))
        if within:
            tests.append(within.holds("m"))
            start = f"MATCH (place:Entity {{id: {within.place}}}) {start}"
    else:
        assert within
        steps = parameters.constant(0)
        start = _place(within, limit, [*scope.node("m"), named("m"), *tests])
    things = view.Things(writer.expressions, scope)
    row = _layout(field, things)
    record = (
        f"[walk.kept, walk.found, walk.over, size(walk.edges), {collected('UNWIND walk.seen AS n', things.raw())},"
        f" COLLECT {{ UNWIND edges[0..{edges}] AS t RETURN {_EDGE} }}]"
    )
    match = f"{start} {_walk(_ties(field, scope), steps, limit, tests)} WITH walk, COLLECT {{ {_EDGES} }} AS edges"
    directed = DIRECTED | ({"COMMITTEE"} if _shows_joint_bodies(field) else set())
    finish = _finish(limit.removeprefix(PREFIX), edges.removeprefix(PREFIX), directed, centred=centre is not None)
    required = " or ".join([*(["center"] if centre else []), *(["within"] if within else [])])
    return writer.statement(field, Written(record, row), match=match, required=required, finish=finish)


def _wanted(field: Field) -> list[str]:
    types = given(field.arguments, "types")
    if types is None:
        return []
    return [f"m:{'|'.join(sorted(types.value))}" if types.value else "false"]


def _shows_joint_bodies(field: Field) -> bool:
    joint = given(field.arguments, "jointBodies")
    return joint is not None and joint.value == "NODES"


def _ties(field: Field, scope: Scope) -> str:
    """The ties of the body ``a``; where joint bodies are nodes, seats in them instead of ties through them.

    ``giver`` is the body that a directed tie leads from.
    """
    reasons = wanted_reasons(field.arguments.get("reasons"))
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


# The state of a walk: what it has seen, the last ring of that, how many each ring kept and found, the edges so far.
# Nothing is aggregated while it walks, since Neo4j 5 refuses that within a reduction: rows are sorted and cut in runs.
_STATE = "edges: [], over: {over}, ended: false"


def _centre(centre: str) -> str:
    """The start of a walk at one body."""
    state = f"{{seen: [c], ring: [c], kept: [1], found: [1], {_STATE.format(over='false')}}}"
    return f"MATCH (c:Entity {{id: {centre}}}) WITH {state} AS start"


def _place(within: Within, limit: str, tests: list[str]) -> str:
    """The start of a walk that goes nowhere: everybody in a place, by id."""
    return (
        f"MATCH (place:Entity {{id: {within.place}}}) WITH coalesce(COLLECT {{ {within.all('m')} LIMIT {LOOKED_AT + 1}"
        f" WITH CASE WHEN {' AND '.join(tests)} THEN m END AS m ORDER BY m.id"
        f" WITH collect(m) AS met, count(*) > {LOOKED_AT} AS over"
        f" WITH met[0..{limit}] AS kept, size(met) AS found, over"
        f" RETURN {{seen: kept, ring: kept, kept: [size(kept)], found: [found], {_STATE.format(over='over')}}}"
        f" }}[0], {{seen: [], ring: [], kept: [0], found: [0], {_STATE.format(over='false')}}}) AS start"
    )


def _walk(ties: str, steps: str, limit: str, tests: list[str]) -> str:
    """Ring by ring: new bodies become the next ring, those with most ties to the last one first; known ones make edges.

    The last ring is followed for its edges alone. Every pair is met once: from the ring that is followed later, or
    within one ring from the lesser id.
    """
    row = "{a: a, m: m, reason: reason, giver: giver, fact: fact, rels: rels}"
    # Sorted by nodes, which reads nothing, and cut before: of distinct rows, and of rows cut as they are sorted,
    # the database charges each for all that it carries, here the whole state.
    followed = (
        f"UNWIND s.ring AS a CALL (a) {{ {ties} }} WITH a, m, reason, fact, rels, giver LIMIT {LOOKED_AT + 1}"
        f" WITH a, m, reason, fact, rels, giver ORDER BY m, a, reason, giver, fact RETURN {row}"
    )
    link = (
        f"{{a: row.a, m: row.m, reason: row.reason, giver: row.giver, rows: rows, facts: {distinct('rows', 'fact')}}}"
    )
    met = (
        f"UNWIND partners AS links WITH links, links[0].m AS m WHERE {' AND '.join(['NOT m IN s.seen', *tests])}"
        " WITH m, reduce(n = 0, l IN links | n + size(l.facts)) AS strength ORDER BY strength DESC, m.id RETURN m"
    )
    known = (
        "UNWIND partners AS links WITH links, links[0].m AS m WHERE m IN s.seen WITH links, m, m IN s.ring AS beside"
        " UNWIND links AS l WITH l, m, beside WHERE NOT beside OR l.a.id < m.id RETURN l"
    )
    step = (
        f"head(COLLECT {{ WITH COLLECT {{ {followed} }} AS found"
        f" WITH size(found) > {LOOKED_AT} AS over, {runs('found', 'm', 'a', 'reason', 'giver')} AS parts"
        f" WITH over, COLLECT {{ UNWIND parts AS rows WITH rows, rows[0] AS row RETURN {link} }} AS every"
        f" WITH over, {runs('every', 'm')} AS partners"
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
_EDGES = (
    f"UNWIND walk.edges AS l WITH l, {_FORTH} AS forth"
    " WITH {source: CASE WHEN forth THEN l.a.id ELSE l.m.id END, target: CASE WHEN forth THEN l.m.id ELSE l.a.id END,"
    " reason: l.reason, facts: l.facts, paths: [one IN l.rows | one.rels]} AS t"
    " ORDER BY t.reason = 'CORE' DESC, size(t.facts) DESC, t.source, t.target, t.reason RETURN t"
)
_SURE = "coalesce(r.certainty, 'STATED')"
CERTAINTIES = f"reduce(all = [], path IN t.paths | all + [r IN path WHERE NOT {_SURE} IN all | {_SURE}])"
_EDGE = (
    "[t.source, t.target, t.reason, t.facts,"
    f" toString({first_day('t.paths')}), toString({last_day('t.paths')}), {CERTAINTIES}, {source_ids('t.paths')}]"
)


def _layout(field: Field, things: view.Things) -> Row:
    def plan(part: Field) -> Plan:
        if part.selection is None:
            return LEAF
        if part.name == "nodes":
            return Many(things.row(part.selection))
        if part.name == "edges":
            return view.edge_list(part)
        return (
            Many(view.layout(part.selection, view.GROUP))
            if part.name == "groups"
            else view.layout(part.selection, view.COLUMNS)
        )

    assert field.selection
    return view.layout(field.selection, _VIEW, plan)


def _finish(limit: str, edge_limit: str, directed: frozenset[str], *, centred: bool) -> Finish:
    """From raw nodes and edges to the view. ``limit`` and ``edge_limit`` name parameters, ``directed`` reasons."""

    def finish(record: Any, parameters: dict[str, Any]) -> Any:
        kept, found, over, edges_total, raw_nodes, raw_edges = record
        told = [view.edge([*e[:3], e[2] in directed, *e[3:]]) for e in raw_edges]
        distances = (step for step, size in enumerate(kept) for _ in range(size))
        shown = view.nodes(raw_nodes, distances, told, raw_nodes[0][0] if centred else None)
        position = {row[0]: index for index, row in enumerate(shown)}
        told.sort(key=lambda e: (position[e[0]], position[e[1]], e[2]))
        cuts = {
            "NODES": sum(found) > parameters[limit],
            "EDGES": edges_total > parameters[edge_limit],
            "LOOKED_AT": over,
        }
        reached = sum(1 for size in found[1:] if size)
        limited = [name for name, cut in cuts.items() if cut]
        lists = [shown, told, view.groups(shown), view.columns(shown, told)]
        return [*lists, sum(found), edges_total, reached, not limited, limited]

    return finish
