"""The network around a body, or of all bodies in a place, as nodes and edges.

The walk is breadth first, in one statement: each step follows all ties of the bodies that the previous step found. It
ends when a step finds more bodies than may be shown, so the number of scanned ties stays bounded, however large the
network is.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Any, NamedTuple

from graph import caps
from graph.compiler.parameters import given, name_of
from graph.compiler.rows import Plan
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Finish, FinishPacked, Statement, Writer
from graph.compiler.written import Written, collected
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.native.library import Library
from graph.questions.parts import network_view as view
from graph.questions.parts.bounds import bounded
from graph.questions.parts.community import centre as community_as_a_whole
from graph.questions.parts.network_walk import (
    EDGES_WITHOUT_DATE,
    directed_reasons,
    edge_rows,
    edges_among,
    followed,
    is_whole,
    joint_bodies_elsewhere,
    shows_joint_bodies,
    walk,
)
from graph.questions.parts.partners import TIED, of_types, wanted_reasons
from graph.questions.parts.tables import Table, answered
from graph.questions.parts.within import Within
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import untied

START_AT_CENTRE = part(__file__, "start_at_centre")
START_AT_COMMUNITY = part(__file__, "start_at_community")
START_IN_PLACE = part(__file__, "start_in_place")


class Found(NamedTuple):
    """The record of the statement: the numbers of bodies ``kept`` and ``met`` in each ring, then the view itself."""

    kept: list[int]
    met: list[int]
    over: bool
    edges_total: int
    undated_total: int | None
    untied_reason: str | None
    nodes: list[Any]
    edges: list[Any]


class NetworkView(NamedTuple):
    nodes: list[Any]
    edges: list[Any]
    groups: list[Any] | None
    columns: list[Any] | None
    nodes_total: int
    edges_total: int
    undated_total: int | None
    reached: int
    untied_reason: str | None
    complete: bool
    cut_by: list[str]


def network(field: Field, writer: Writer) -> Statement:
    """The nodes and edges of a view, with its totals and the limits that truncated it."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    parameters = writer.compilation.parameters
    centre = given(field.arguments, "center")
    within = Within.asked(writer.compilation, scope, field.arguments)
    if centre is None and within is None:
        path = f"{field.where}.center"
        raise BadUserInput(Message("{path}: give a center, a place (within), or both", path=path), path=path)
    whole = is_whole(field)
    if whole and centre is None:
        path = f"{field.where}.as"
        raise BadUserInput(Message("{path}: COMMUNITY needs a community as the center", path=path), path=path)
    around = caps.Bounds(caps.NETWORK_NODES, 1, writer.limits.largest_page)
    limit = bounded(field, writer, "limit", around if centre else caps.PLACE_NODES)
    edges = bounded(field, writer, "edgeLimit", caps.NETWORK_EDGES)
    tests = of_types(field.arguments)
    reasons = wanted_reasons(field.arguments.get("reasons"))
    # Then a place has the joint bodies, too, that join its bodies and lie elsewhere.
    seats_lead = shows_joint_bodies(field) and "COMMITTEE" in reasons
    if centre:
        steps = bounded(field, writer, "steps", caps.NETWORK_STEPS)
        found = [writer.compilation.refer(centre, *(("Community",) if whole else TIED)).match("centre")]
        if within:
            inside = within.holds("partner")
            tests.append(f"(partner:JointCommittee OR {inside})" if seats_lead else inside)
            found.insert(0, within.match)
        start = _start(scope, "\n".join(found), limit, whole=whole)
    else:
        assert within
        steps = parameters.constant(0)
        start = START_IN_PLACE.filled(
            scope,
            place_is_found=within.match,
            all_in_place=within.all("partner"),
            most=str(caps.TIES_OF_STEP),
            partner_is_wanted=" AND ".join(tests) or "true",
            limit=limit,
        )
        if seats_lead:
            start += "\n" + joint_bodies_elsewhere(scope, limit, tests, "untied")
    nodes = view.Nodes(writer.expressions, scope)
    row = Table(NetworkView).layout(field.selection, lambda part, selection: _plan(part, selection, nodes))
    shown = edge_rows(scope, edges, view.selected(field.selection, "edges", "columns"))
    selected = {each.name for each in field.selection.fields}
    undated = EDGES_WITHOUT_DATE if "undatedTotal" in selected else "null"
    record = (
        f"[walk.kept, walk.found, walk.over OR crowded, size(edges), {undated}, untied,"
        f" {collected('UNWIND walk.seen AS thing', nodes.row())}, {shown}]"
    )
    named_reasons = given(field.arguments, "reasons") is not None
    about = None if centre is None or named_reasons else parameters.operand(centre)
    ties = followed(field, reasons, scope, about)
    match = [start, walk(ties, steps, limit, tests, "untied"), edges_among("walk.seen", ties.ways)]
    asked = name_of(limit), name_of(edges), directed_reasons(field), field.selection
    finish = _finish(*asked, centred=centre is not None)
    packed = _finish_packed(*asked, centred=centre is not None)
    written = Written(record, row)
    return writer.statement(field, written, match="\n".join(match), finish=finish, finish_packed=packed)


def _start(scope: Scope, found: str, limit: str, *, whole: bool) -> str:
    if not whole:
        return START_AT_CENTRE.filled(scope, centre_is_found=found, untied=untied("centre"))
    community = f"{found}\nWITH centre AS community"
    return START_AT_COMMUNITY.filled(
        scope, community_is_found=community, centre_of_community=community_as_a_whole(scope, "community"), limit=limit
    )


def _plan(part: Field, selection: Selection, nodes: view.Nodes) -> Plan:
    layouts: dict[str, Callable[[Selection], Plan]] = {
        "nodes": nodes.layout,
        "edges": view.edges_layout,
        "groups": view.groups_layout,
        "columns": nodes.columns_layout,
    }
    return layouts[part.name](selection)


def _finish(limit: str, edge_limit: str, directed: frozenset[str], selection: Selection, *, centred: bool) -> Finish:
    """Makes the view from the record.

    ``limit``, ``edge_limit``: the parameters with the numbers of nodes and edges. ``directed``: reasons. The parts of a
    large view take time, so they are made only if they are selected.
    """
    parts = {each.name for each in selection.fields}
    by_edges, by_columns = (view.selected(selection, part) for part in ("edges", "columns"))

    def finish(record: Any, parameters: dict[str, Any]) -> Any:
        found = Found(*record)
        distances = (step for step, size in enumerate(found.kept) for _ in range(size))
        rows = found.nodes if centred else sorted(found.nodes, key=itemgetter(view.ID))
        nodes = view.ViewNodes.of(rows, distances, found.edges, centred=centred)
        edges = view.ordered(found.edges, nodes.position)
        nodes_total = sum(found.met)
        cut_by = view.cuts(nodes_total, parameters[limit], found.edges_total, parameters[edge_limit], over=found.over)
        answer = NetworkView(
            nodes=nodes.shown() if "nodes" in parts else [],
            edges=view.edges_of(edges, directed, by_edges) if "edges" in parts else [],
            groups=nodes.groups() if "groups" in parts else None,
            columns=view.columns(nodes, edges, directed, by_columns) if "columns" in parts else None,
            nodes_total=nodes_total,
            edges_total=found.edges_total,
            undated_total=found.undated_total,
            reached=sum(1 for size in found.met[1:] if size),
            untied_reason=found.untied_reason,
            complete=not cut_by,
            cut_by=cut_by,
        )
        return answered(answer)

    return finish


def _finish_packed(
    limit: str, edge_limit: str, directed: frozenset[str], selection: Selection, *, centred: bool
) -> FinishPacked:
    """Makes the same view in compiled code."""
    parts = {each.name for each in selection.fields}
    form = view.native_form(directed, parts, view.selected(selection, "columns"), centred=centred)

    def finish(library: Library, record: bytes, parameters: dict[str, Any]) -> bytes | None:
        return library.view(form, (parameters[limit], parameters[edge_limit]), record)

    return finish
