"""The nodes and edges that one click on a node adds to a view of the network: its neighbours by ties or by
relationships, and the edges between them and the nodes already shown. For each possible next step it also returns the
number of neighbours, before the step is taken.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Any, NamedTuple

from graph import caps
from graph.compiler.filters import fields
from graph.compiler.parameters import Operand, given, name_of
from graph.compiler.rows import Many, Plan
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Finish, Statement, Writer
from graph.compiler.written import Written, collected
from graph.errors import BadUserInput, LimitExceeded
from graph.messages.language import Message
from graph.questions.parts import network_view as view
from graph.questions.parts.among import Ways
from graph.questions.parts.bounds import bounded
from graph.questions.parts.network_walk import (
    Followed,
    directed_reasons,
    edge_rows,
    edges_among,
    followed,
    walk,
)
from graph.questions.parts.partners import of_types, relationship_types, wanted_reasons
from graph.questions.parts.tables import Table, answered
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import REASONS
from graph.vocabulary import MODEL

START = part(__file__, "start")
OPTIONS = part(__file__, "options")
RELATIONSHIPS = part(__file__, "relationships")
RELATIONSHIPS_OUT = part(__file__, "relationships_out")


class Found(NamedTuple):
    """The record of the statement; ``met``: how many bodies the step leads to."""

    options: list[Any]
    met: list[int]
    over: bool
    edges_total: int
    nodes: list[Any]
    edges: list[Any]


class ExpandOption(NamedTuple):
    """A possible next step, by a reason or a relationship type; ``looked``: how many ties or relationships were
    scanned.
    """

    reason: str | None
    relationship_type: str | None
    direction: str | None
    neighbors_total: int
    added_total: int
    looked: int


class ExpansionView(NamedTuple):
    options: list[Any]
    nodes: list[Any]
    edges: list[Any]
    nodes_total: int
    edges_total: int
    complete: bool
    cut_by: list[str]


def expand(field: Field, writer: Writer) -> Statement:
    """The nodes and edges that one step from a node adds, and how many nodes each possible step would add."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    node = given(field.arguments, "node")
    assert node
    opened = writer.compilation.refer(node)
    limit = bounded(field, writer, "limit", caps.Bounds(caps.NEW_NODES, 1, writer.limits.largest_page))
    edges = bounded(field, writer, "edgeLimit", caps.NETWORK_EDGES)
    wanted = {each.name for each in field.selection.fields}
    tests = of_types(field.arguments)
    options = _options(field, scope, tests) if wanted & {"options", "complete", "cutBy"} else "[]"
    nodes = view.Nodes(writer.expressions, scope)
    row = Table(ExpansionView).layout(field.selection, lambda part, selection: _plan(part, selection, nodes))
    follow = _followed(field, scope, opened.value)
    known_ids = _known(field, writer)
    match = [
        START.filled(scope, opened_is_found=opened.match("opened"), known_ids=known_ids, options=options),
        walk(follow, "1", f"({limit} + size(start.seen))", tests, "options, size(known) + 1 AS old"),
        "WITH *, walk.seen[0..1] + walk.seen[old..] AS fresh",
        edges_among("walk.seen", follow.ways, "fresh"),
    ]
    shown = edge_rows(scope, edges, view.selected(field.selection, "edges"))
    record = (
        "[options, walk.found, walk.over OR crowded, size(edges),"
        f" {collected('UNWIND walk.seen[old..] AS thing', nodes.row())}, {shown}]"
    )
    directed = directed_reasons(field) | (MODEL.relationship.keys() - set(MODEL.symmetric))
    finish = _finish(name_of(limit), name_of(edges), directed, view.selected(field.selection, "edges"))
    return writer.statement(field, Written(record, row), match="\n".join(match), finish=finish)


def _known(field: Field, writer: Writer) -> str:
    """The parameter with the ids of all nodes that are already shown; the opened one may be among them."""
    asked = given(field.arguments, "known") or Operand([], f"{field.where}.known")

    def check(ids: list[str]) -> list[str]:
        if len(ids) > (most := caps.KNOWN_NODES):
            message = Message(
                "{where} has {ids} ids (at most {most_known})", where=asked.where, ids=len(ids), most_known=most
            )
            raise LimitExceeded(message, limit="known", maximum=most, actual=len(ids), path=asked.where)
        return ids

    return writer.compilation.parameters.operand(asked, check)


def _followed(field: Field, scope: Scope, opened: str) -> Followed:
    """The ties of ``body`` to follow, for the requested reasons, or its relationships.

    ``opened``: the parameter with the id of the opened node.
    """
    by = fields(field.arguments.get("by"))
    types, direction = relationship_types(by), given(by, "direction")
    if not types:
        if direction:
            message = Message(
                "{where} goes with relationshipTypes: ties are followed from both ends", where=direction.where
            )
            raise BadUserInput(message, path=direction.where, value=direction.value)
        about = opened if given(by, "reasons") is None else None
        return followed(field, wanted_reasons(by.get("reasons")), scope, about)
    from_both_ends, outwards = "true", "true"
    if direction:
        # The direction applies only to the opened node; edges between its neighbours and the shown nodes have either
        # direction.
        near, far = ("body", "neighbour") if direction.value == "OUT" else ("neighbour", "body")
        from_both_ends, outwards = f"startNode(link) = {near}", f"{far}.id <> {opened}"
    slots = {"types": "|".join(types), "symmetric": str(MODEL.symmetric)}
    among = RELATIONSHIPS_OUT.filled(scope, leads_as_asked=outwards, **slots)
    every = RELATIONSHIPS.filled(scope, leads_as_asked=from_both_ends, **slots)
    return Followed(every, Ways(scope, "body", parts="", direct=among))


def _options(field: Field, scope: Scope, tests: list[str]) -> str:
    """The numbers of neighbours by each reason, then by each relationship type and direction."""
    return OPTIONS.filled(
        scope,
        ties_of_body=followed(field, list(REASONS), scope, None).every,
        most=str(caps.TIES_OF_STEP),
        partner_is_wanted=" AND ".join(tests) or "true",
        symmetric=str(MODEL.symmetric),
    )


def _plan(part: Field, selection: Selection, nodes: view.Nodes) -> Plan:
    layouts: dict[str, Callable[[Selection], Plan]] = {
        "nodes": nodes.layout,
        "edges": view.edges_layout,
        "options": lambda selection: Many(Table(ExpandOption).layout(selection)),
    }
    return layouts[part.name](selection)


def _finish(limit: str, edge_limit: str, directed: frozenset[str], wanted: set[str]) -> Finish:
    """Makes the view from the record; ``wanted``: the fields of edges."""

    def finish(record: Any, parameters: dict[str, Any]) -> Any:
        found = Found(*record)
        options = [ExpandOption(*row) for row in found.options]
        edges = sorted(found.edges, key=itemgetter(view.SOURCE, view.TARGET, view.REASON))
        nodes = view.ViewNodes.of(found.nodes, [1] * len(found.nodes), found.edges, centred=False)
        ties = sum(option.looked for option in options if option.reason is not None)
        relationships = sum(option.looked for option in options if option.reason is None)
        over = found.over or max(ties, relationships) > caps.TIES_OF_STEP
        nodes_total = sum(found.met)
        cut_by = view.cuts(nodes_total, parameters[limit], found.edges_total, parameters[edge_limit], over=over)
        answer = ExpansionView(
            options=options,
            nodes=nodes.shown(),
            edges=view.edges_of(edges, directed, wanted),
            nodes_total=nodes_total,
            edges_total=found.edges_total,
            complete=not cut_by,
            cut_by=cut_by,
        )
        return answered(answer)

    return finish
