"""The network around a body, or of all bodies in a place, as nodes and edges.

The walk is breadth first, in one statement: each step follows all ties of the bodies that the last one found. It ends
when a step finds more than may be shown, so what is looked at stays bounded whatever lies beyond.
"""

from __future__ import annotations

from typing import Any

from graph.errors import BadUserInput
from graph.pages import given
from graph.parameters import PREFIX
from graph.questions import network_view as view
from graph.questions.bounds import bounded
from graph.questions.network_walk import (
    DIRECTED,
    EDGE,
    EDGES,
    LOOKED_AT,
    shows_joint_bodies,
    ties_of,
    walk,
    wanted_types,
)
from graph.questions.partners import wanted_reasons
from graph.rows import LEAF, Many, Plan, Row
from graph.selection import Field
from graph.statement import Finish, Statement, Writer
from graph.ties import named
from graph.within import Within
from graph.written import Written, collected

DEFAULT_NODES, DEFAULT_EDGES, LARGEST_EDGES = 200, 2000, 20_000
DEFAULT_STEPS, LARGEST_STEPS = 1, 10
_VIEW = ("nodes", "edges", "groups", "columns", "nodesTotal", "edgesTotal", "reached", "complete", "cutBy")


def network(field: Field, writer: Writer) -> Statement:
    """The nodes and edges of a view, with its totals and what cut it."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    parameters = writer.compilation.parameters
    centre = given(field.arguments, "center")
    within = Within.asked(writer.compilation, scope, field.arguments)
    if centre is None and within is None:
        raise BadUserInput("network needs a center, a place (within), or both", path="network.center")
    limit = bounded(field, writer, "limit", DEFAULT_NODES, (1, writer.limits.largest_page))
    edges = bounded(field, writer, "edgeLimit", DEFAULT_EDGES, (0, LARGEST_EDGES))
    tests = wanted_types(field)
    if centre:
        steps = bounded(field, writer, "steps", DEFAULT_STEPS, (0, LARGEST_STEPS))
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
        f" COLLECT {{ UNWIND edges[0..{edges}] AS t RETURN {EDGE} }}]"
    )
    ties = ties_of(field, wanted_reasons(field.arguments.get("reasons")), scope)
    match = f"{start} {walk(ties, steps, limit, tests)} WITH walk, COLLECT {{ {EDGES} }} AS edges"
    directed = DIRECTED | ({"COMMITTEE"} if shows_joint_bodies(field) else set())
    wanted = {part.name for part in field.selection.fields}
    names = limit.removeprefix(PREFIX), edges.removeprefix(PREFIX)
    finish = _finish(names, directed, wanted, centred=centre is not None)
    required = " or ".join([*(["center"] if centre else []), *(["within"] if within else [])])
    return writer.statement(field, Written(record, row), match=match, required=required, finish=finish)


# The edges and the rest of the state of a walk as it starts.
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


def _finish(limits: tuple[str, str], directed: frozenset[str], wanted: set[str], *, centred: bool) -> Finish:
    """From raw nodes and edges to the view.

    ``limits``: the parameters with the numbers of nodes and edges. ``directed``: reasons. ``wanted``: the fields that
    are selected; what takes time for large views is made for these alone.
    """
    limit, edge_limit = limits

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
        groups = view.groups(shown) if "groups" in wanted else None
        columns = view.columns(shown, told) if "columns" in wanted else None
        return [shown, told, groups, columns, sum(found), edges_total, reached, not limited, limited]

    return finish
