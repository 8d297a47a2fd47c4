"""What one click on a node adds to a view of the network: its neighbours by ties or by relationships, and how they join
what is shown; and for each way to go on, how many there are before it is taken.
"""

from __future__ import annotations

from typing import Any

from graph.compiler.filters import fields
from graph.compiler.pages import given
from graph.compiler.parameters import PREFIX, Operand
from graph.compiler.rows import LEAF, Many, Plan
from graph.compiler.selection import Field
from graph.compiler.statement import Finish, Statement, Writer
from graph.compiler.written import Written, collected
from graph.errors import BadUserInput, LimitExceeded
from graph.messages.language import Message
from graph.questions.network import DEFAULT_EDGES, LARGEST_EDGES
from graph.questions.parts import network_view as view
from graph.questions.parts.among import Ways
from graph.questions.parts.bounds import bounded
from graph.questions.parts.network_walk import (
    SCAN_LIMIT,
    Followed,
    directed_reasons,
    edges_among,
    followed,
    state,
    told_edges,
    walk,
)
from graph.questions.parts.partners import of_types, relationship_types, wanted_reasons
from graph.semantics.scope import Scope, where
from graph.semantics.ties import REASONS
from graph.semantics.visibility import seen
from graph.vocabulary import MODEL

DEFAULT_NODES = 50
MOST_KNOWN = 5_000
"""Ids of nodes that are shown already, at most."""
OPTION = ("reason", "relationshipType", "direction", "neighborsTotal", "addedTotal")
_VIEW = ("options", "nodes", "edges", "nodesTotal", "edgesTotal", "complete", "cutBy")


def expand(field: Field, writer: Writer) -> Statement:
    """The nodes and edges that one step from a node adds, and what every such step would add."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    node = given(field.arguments, "node")
    assert node
    opened = writer.compilation.refer(node)
    limit = bounded(field, writer, "limit", DEFAULT_NODES, (1, writer.limits.largest_page))
    edges = bounded(field, writer, "edgeLimit", DEFAULT_EDGES, (0, LARGEST_EDGES))
    wanted = {part.name for part in field.selection.fields}
    tests = of_types(field.arguments)
    options = _options(field, scope, tests) if wanted & {"options", "complete", "cutBy"} else "[]"
    things = view.Things(writer.expressions, scope)
    row = view.layout(field.selection, _VIEW, lambda part: _plan(part, things))
    follow = _followed(field, scope, opened.value)
    match = (
        f"{opened.match('c')} WITH c, COLLECT {{ {_known(field, writer)} RETURN k }} AS known"
        f" WITH *, {options} AS options"
        f" WITH *, {state('[c] + known', '[c]', '[]', '[]')} AS start"
        f" {walk(follow.every, '1', f'({limit} + size(start.seen))', tests)}"
        ", options, size(known) + 1 AS old WITH *, walk.seen[0..1] + walk.seen[old..] AS fresh"
        f" {edges_among('walk.seen', follow.ways, 'fresh')}"
    )
    record = (
        "[options, walk.found, walk.over OR crowded, size(edges),"
        f" {collected('UNWIND walk.seen[old..] AS n', things.raw())},"
        f" {told_edges(edges, view.selected(field.selection, 'edges'))}]"
    )
    directed = directed_reasons(field) | (MODEL.relationship.keys() - set(MODEL.symmetric))
    finish = _finish(limit.removeprefix(PREFIX), edges.removeprefix(PREFIX), directed)
    return writer.statement(field, Written(record, row), match=match, finish=finish)


def _known(field: Field, writer: Writer) -> str:
    """The clause that binds ``k`` to everything that is shown already, but for the node that is opened."""
    asked = given(field.arguments, "known") or Operand([], f"{field.where}.known")

    def check(ids: list[str]) -> list[str]:
        if len(ids) > MOST_KNOWN:
            message = Message(
                "{where} has {ids} ids (at most {most_known})", where=asked.where, ids=len(ids), most_known=MOST_KNOWN
            )
            raise LimitExceeded(message, limit="known", maximum=MOST_KNOWN, actual=len(ids), path=asked.where)
        return ids

    ids = writer.compilation.parameters.operand(asked, check)
    return f"MATCH (k:Entity){where([f'k.id IN {ids}', 'k <> c', *seen('k')])}"


def _followed(field: Field, scope: Scope, opened: str) -> Followed:
    """What is followed from the body ``a``: ties for the reasons asked for, or relationships.

    ``opened``: the parameter with the id of the node that is opened.
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
    tests = ["m <> a", *scope.hop("r1", "m")]
    every, among = tests, tests
    if direction:
        # Only from the node that is opened: its neighbours are joined to what is shown in any direction.
        near, far = ("a", "m") if direction.value == "OUT" else ("m", "a")
        every, among = [*tests, f"startNode(r1) = {near}"], [*tests, f"{far}.id <> {opened}"]
    kinds, giver = "|".join(types), f"CASE WHEN type(r1) IN {MODEL.symmetric} THEN null ELSE startNode(r1) END"
    told = f"RETURN m, type(r1) AS reason, r1.id AS fact, [r1] AS rels, {giver} AS giver"
    ways = Ways(parts="", direct=f"MATCH (a)-[r1:{kinds}]->(m){where(among)} {told}")
    return Followed(f"MATCH (a)-[r1:{kinds}]-(m){where(every)} {told}", ways)


def _options(field: Field, scope: Scope, tests: list[str]) -> str:
    """How many neighbours there are by each reason and by each relationship type and direction, in this order."""
    counted = "collect(DISTINCT m) AS met, count(*) AS looked"
    kept = f" WHERE {' AND '.join(tests)}" if tests else ""
    added = "size(met), size([m IN met WHERE NOT m IN known]), looked"
    out = f"CASE WHEN type(r) IN {MODEL.symmetric} THEN null WHEN startNode(r) = c THEN 'OUT' ELSE 'IN' END"
    return (
        f"COLLECT {{ WITH c AS a CALL (a) {{ {followed(field, list(REASONS), scope, None).every} }}"
        f" WITH m, reason LIMIT {SCAN_LIMIT + 1} WITH m, reason{kept} WITH reason, {counted} ORDER BY reason"
        f" RETURN [reason, null, null, {added}] }}"
        f" + COLLECT {{ MATCH (c)-[r]-(m){where(['m <> c', *scope.hop('r', 'm')])} WITH r, m LIMIT {SCAN_LIMIT + 1}"
        f" WITH r, m{kept} WITH type(r) AS type, {out} AS direction, {counted} ORDER BY type, direction"
        f" RETURN [null, type, direction, {added}] }}"
    )


def _plan(part: Field, things: view.Things) -> Plan:
    if part.selection is None:
        return LEAF
    if part.name == "nodes":
        return Many(things.row(part.selection))
    if part.name == "edges":
        return view.edge_list(part)
    return Many(view.layout(part.selection, OPTION))


def _finish(limit: str, edge_limit: str, directed: frozenset[str]) -> Finish:
    def finish(record: Any, parameters: dict[str, Any]) -> Any:
        options, found, over, edges_total, raw_nodes, raw_edges = record
        told = view.edge_rows(raw_edges, directed)
        shown = view.nodes(raw_nodes, [1] * len(raw_nodes), told, None)
        told.sort(key=lambda e: (e[0], e[1], e[2] or "", e[-1] or ""))
        looked = [sum(each[-1] for each in options if (each[0] is None) is way) for way in (True, False)]
        over = over or max(looked) > SCAN_LIMIT
        limited = view.cuts(sum(found), parameters[limit], edges_total, parameters[edge_limit], over=over)
        return [options, shown, told, sum(found), edges_total, not limited, limited]

    return finish
