"""The network around a body, or of all bodies in a place, as nodes and edges.

The walk is breadth first, in one statement: each step follows all ties of the bodies that the last one found. It ends
when a step finds more than may be shown, so the number of ties looked at stays bounded, however large the network is.
"""

from __future__ import annotations

from typing import Any

from graph import caps
from graph.compiler.parameters import PREFIX, given
from graph.compiler.rows import LEAF, Many, Plan, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Finish, Statement, Writer
from graph.compiler.written import Written, collected
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.questions.parts import network_view as view
from graph.questions.parts.bounds import bounded
from graph.questions.parts.network_walk import (
    EDGES_WITHOUT_DATE,
    directed_reasons,
    edge_rows,
    edges_among,
    followed,
    walk,
)
from graph.questions.parts.partners import TIED, of_types, wanted_reasons
from graph.questions.parts.within import Within
from graph.semantics.parts import part
from graph.semantics.ties import untied

START_AT_CENTRE = part(__file__, "start_at_centre")
START_IN_PLACE = part(__file__, "start_in_place")
_VIEW = (
    "nodes",
    "edges",
    "groups",
    "columns",
    "nodesTotal",
    "edgesTotal",
    "undatedTotal",
    "reached",
    "untiedReason",
    "complete",
    "cutBy",
)


def network(field: Field, writer: Writer) -> Statement:
    """The nodes and edges of a view, with its totals and what cut it."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    parameters = writer.compilation.parameters
    centre = given(field.arguments, "center")
    within = Within.asked(writer.compilation, scope, field.arguments)
    if centre is None and within is None:
        path = f"{field.where}.center"
        raise BadUserInput(Message("{path}: give a center, a place (within), or both", path=path), path=path)
    limit = bounded(field, writer, "limit", caps.Bounds(caps.NETWORK_NODES, 1, writer.limits.largest_page))
    edges = bounded(field, writer, "edgeLimit", caps.NETWORK_EDGES)
    tests = of_types(field.arguments)
    if centre:
        steps = bounded(field, writer, "steps", caps.NETWORK_STEPS)
        found = [writer.compilation.refer(centre, *TIED).match("centre")]
        if within:
            tests.append(within.holds("m"))
            found.insert(0, within.match)
        start = START_AT_CENTRE.filled(scope, centre_is_found="\n".join(found), untied=untied("centre"))
    else:
        assert within
        steps = parameters.constant(0)
        start = START_IN_PLACE.filled(
            scope,
            place_is_found=within.match,
            all_in_place=within.all("m"),
            most=str(caps.TIES_OF_STEP),
            m_is_wanted=" AND ".join(tests) or "true",
            limit=limit,
        )
    things = view.Things(writer.expressions, scope)
    row = _layout(field, things)
    shown = edge_rows(scope, edges, view.selected(field.selection, "edges", "columns"))
    selected = {each.name for each in field.selection.fields}
    undated = EDGES_WITHOUT_DATE if "undatedTotal" in selected else "null"
    record = (
        f"[walk.kept, walk.found, walk.over OR crowded, size(edges), {undated}, untied,"
        f" {collected('UNWIND walk.seen AS thing', things.raw())}, {shown}]"
    )
    named_reasons = given(field.arguments, "reasons") is not None
    about = None if centre is None or named_reasons else parameters.operand(centre)
    ties = followed(field, wanted_reasons(field.arguments.get("reasons")), scope, about)
    match = [start, walk(ties, steps, limit, tests, "untied"), edges_among("walk.seen", ties.ways)]
    names = limit.removeprefix(PREFIX), edges.removeprefix(PREFIX)
    finish = _finish(names, directed_reasons(field), field.selection, centred=centre is not None)
    return writer.statement(field, Written(record, row), match="\n".join(match), finish=finish)


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


def _finish(limits: tuple[str, str], directed: frozenset[str], selection: Selection, *, centred: bool) -> Finish:
    """From raw nodes and edges to the view.

    ``limits``: the parameters with the numbers of nodes and edges. ``directed``: reasons. Groups and columns take time
    for large views: they are made only where they are selected.
    """
    limit, edge_limit = limits
    by_groups = view.selected(selection, "groups")
    by_columns = view.selected(selection, "columns")

    def finish(record: Any, parameters: dict[str, Any]) -> Any:
        kept, found, over, edges_total, undated, untied_reason, raw_nodes, raw_edges = record
        told = view.edge_rows(raw_edges, directed)
        distances = (step for step, size in enumerate(kept) for _ in range(size))
        shown = view.nodes(raw_nodes, distances, told, raw_nodes[0][0] if centred else None)
        position = {row[0]: index for index, row in enumerate(shown)}
        view.ordered(told, position)
        limited = view.cuts(sum(found), parameters[limit], edges_total, parameters[edge_limit], over=over)
        reached = sum(1 for size in found[1:] if size)
        groups = view.groups(shown) if by_groups else None
        columns = view.columns(shown, told, position, by_columns) if by_columns else None
        totals = sum(found), edges_total, undated, reached
        return [shown, told, groups, columns, *totals, untied_reason, not limited, limited]

    return finish
