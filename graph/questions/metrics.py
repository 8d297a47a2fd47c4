"""Measures of the co-building network in a place: its density, the central bodies, and the brokers between its parts.

There are two statements: one reads the network as columns for ``graph.metrics``, which measures it or returns cached
measures; the other gets the measures as a parameter and returns the selected rows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import PREFIX, Operand, given, name_of
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import STUDY, Statement, Study, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.metrics.results import Measures
from graph.metrics.runs import STEPS, RunOutcome
from graph.questions.parts.among import EACH_TIE, PAIRS, Ways, among
from graph.questions.parts.partners import PARTNERS, wanted_reasons
from graph.questions.parts.within import Within
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import Ties
from graph.vocabulary import MODEL

MEASURES = {
    "DEGREE": "degree",
    "STRENGTH": "strength",
    "BETWEENNESS": "betweenness",
    "CLOSENESS": "closeness",
    "PAGE_RANK": "pageRank",
    "CORE": "core",
}
"""Measure by which bodies can be ordered → its column."""
NETWORK = part(__file__, "network")
PARTS = part(__file__, "parts")
EACH = part(__file__, "each")
JOINED = part(__file__, "joined")
SPREAD = part(__file__, "spread")
_PLACES = MODEL.concrete("Place")
_OF_ROW = ("degree", "strength", "betweenness", "closeness", "pageRank", "core", "component", "cluster", "articulation")
_TOTALS = (
    "bodiesTotal",
    "pairsTotal",
    "tiesTotal",
    "density",
    "modularity",
    "componentsTotal",
    "componentSizes",
    "untiedTotal",
)
_COUNTS = ("clustersTotal", "articulationsTotal", "brokersTotal", "complete", "cutBy")


def metrics(field: Field, writer: Writer) -> Statement:
    """The result of a run, or its progress."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    limit, wait, order = limit_of(field, writer.compilation), _wait(field, writer), _order(field, writer)
    study = Study(_network(field, Writer.new(writer.limits)), name_of(wait), _run_of(limit, order))
    found = f"{PREFIX}{STUDY}"

    def value(asked: Field) -> Written:
        if asked.name == "result":
            assert asked.selection
            written = _result(asked.selection, writer, scope)
            return Written(f"CASE WHEN run.result IS NULL THEN null ELSE {written.cypher} END", written.plan)
        return Written(f"run.{asked.name}", LEAF)

    items: list[str] = []
    row = row_of(field.selection, items, value)
    return writer.statement(field, Written(listed(items), row), match=f"WITH {found} AS run", study=study)


def _network(field: Field, writer: Writer) -> Statement:
    """The statement that reads the network: the ids of its bodies, the tied pairs, the places directly below."""
    scope = writer.expressions.scope(field.arguments)
    place = Within.asked(writer.compilation, scope, field.arguments)
    assert place
    constant = writer.compilation.parameters.constant
    most_bodies = constant(caps.MEASURED_BODIES)
    ties = Ways.undirected(Ties(scope, "body"), wanted_reasons(field.arguments.get("reasons")))
    match = NETWORK.filled(
        scope,
        place=place.match,
        all_in_place=place.all("body"),
        most_bodies=most_bodies,
        ties_among_measured=among("measured", ties, constant(caps.MEASURED_TIES)),
    )
    pairs = f"[span IN {PAIRS} | [ways[span[0]][0], ways[span[0]][1], size({EACH_TIE})]]"
    parts = PARTS.filled(
        scope,
        most_bodies=most_bodies,
        most_places=constant(caps.MEASURED_PLACES),
        in_hierarchy=f"belongs.kind = {place.hierarchy}" if place.hierarchy else "true",
        every_way_up_to_below=Within("below.id", place.hierarchy, scope).every_way("body"),
    )
    columns = Written(f"[ids, crowded, {pairs}, {parts}]", LEAF)
    return writer.statement(Field("metrics.network", "metrics.network", {}, None, None), columns, match=match)


def _wait(field: Field, writer: Writer) -> str:
    asked = given(field.arguments, "wait") or Operand(caps.WAIT_SECONDS.default, f"{field.where}.wait")

    def bounded(seconds: int) -> int:
        if not caps.WAIT_SECONDS.least <= seconds <= caps.WAIT_SECONDS.most:
            message = Message(
                "{where} is {seconds}: give seconds from 0 to {longest_wait}, then ask again",
                where=asked.where,
                seconds=seconds,
                longest_wait=caps.WAIT_SECONDS.most,
            )
            raise BadUserInput(message, path=asked.where, value=seconds)
        return seconds

    return writer.compilation.parameters.operand(asked, bounded)


def _order(field: Field, writer: Writer) -> str:
    asked = given(field.arguments, "orderBy") or Operand("BETWEENNESS", f"{field.where}.orderBy")
    return writer.compilation.parameters.operand(asked)


def _run_of(limit: str, order: str) -> Callable[[RunOutcome, dict[str, Any]], dict[str, Any]]:
    limit, order = name_of(limit), name_of(order)

    def result(outcome: RunOutcome, parameters: dict[str, Any]) -> dict[str, Any]:
        """The parameter of the second statement: rows in the order and up to the limit of this request."""
        if outcome.found is None:
            step = outcome.step or STEPS[0]
            return {"state": "RUNNING", "step": step, "progress": STEPS.index(step) / len(STEPS), "result": None}
        shown = _shown(outcome.found, parameters[limit], MEASURES[parameters[order]])
        return {"state": "DONE", "step": None, "progress": 1.0, "result": shown}

    return result


def _shown(found: Measures, limit: int, order: str) -> dict[str, Any]:
    columns, places = found.columns, found.places
    ids, cut = columns["id"], set(found.articulation)

    def row(at: int) -> dict[str, Any]:
        return {name: values[at] for name, values in columns.items()} | {"articulation": at in cut}

    # The largest first, and of equal ones the first, since sorting in reverse keeps their order.
    central = sorted(range(len(ids)), key=columns[order].__getitem__, reverse=True)[:limit]
    lists = {
        "central": [row(at) for at in central],
        "articulations": [{"id": ids[at]} for at in found.articulation[:limit]],
        "brokers": [
            {
                "id": ids[broker.body],
                "places": [places[place] for place in broker.places],
                "across": broker.across,
            }
            for broker in found.brokers[:limit]
        ],
        "clusters": [
            {
                "number": number,
                "size": len(cluster.members),
                "members": [ids[at] for at in cluster.members[:limit]],
                "places": [
                    {"id": None if place is None else places[place], "bodies": bodies}
                    for place, bodies in cluster.spread[:limit]
                ],
            }
            for number, cluster in enumerate(found.clusters[:limit], 1)
        ],
    }
    whole = (
        limit >= len(ids)
        and limit >= len(found.brokers)
        and all(limit >= len(cluster.spread) for cluster in found.clusters)
    )
    return {
        "bodiesTotal": found.bodies,
        "pairsTotal": found.pairs,
        "tiesTotal": found.ties,
        "density": found.density,
        "modularity": found.modularity,
        "componentsTotal": len(found.component_sizes),
        "componentSizes": found.component_sizes[:limit],
        "untiedTotal": columns["degree"].count(0),
        "clustersTotal": len(found.clusters),
        "articulationsTotal": len(cut),
        "brokersTotal": len(found.brokers),
        "complete": whole,
        "cutBy": [] if whole else ["LIMIT"],
        **lists,
    }


def _result(selection: Selection, writer: Writer, scope: Scope) -> Written:
    def value(asked: Field) -> Written:
        if asked.name in _TOTALS or asked.name in _COUNTS:
            return Written(f"run.result.{asked.name}", LEAF)
        assert asked.selection
        if asked.name == "clusters":
            return _clusters(asked.selection, writer, scope)
        if asked.name == "articulations":
            body = writer.expressions.entity(asked.selection, "body", scope, PARTNERS)
            return Written(_each(scope, "run.result.articulations", "row.id", body.cypher), Many(body.plan))
        return _bodies(asked, writer, scope)

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(listed(items), row)


def _each(scope: Scope, rows: str, id_: str, expression: str) -> str:
    """The values of an expression for each ``row`` of a list and the ``body`` that it names."""
    return collected(EACH.filled(scope, rows=rows, id=id_), expression)


def _bodies(asked: Field, writer: Writer, scope: Scope) -> Written:
    """The rows of ``central`` and ``brokers``."""
    assert asked.selection

    def value(field: Field) -> Written:
        if field.name in (*_OF_ROW, "across"):
            return Written(f"row.{field.name}", LEAF)
        assert field.selection
        if field.name == "places":
            place = writer.expressions.entity(field.selection, "place", scope, _PLACES)
            return Written(collected(JOINED.filled(scope), place.cypher), Many(place.plan))
        return writer.expressions.entity(field.selection, "body", scope, PARTNERS)

    items: list[str] = []
    row = row_of(asked.selection, items, value)
    return Written(_each(scope, f"run.result.{asked.name}", "row.id", listed(items)), Many(row))


def _clusters(selection: Selection, writer: Writer, scope: Scope) -> Written:
    def value(field: Field) -> Written:
        if field.name in ("number", "size"):
            return Written(f"cluster.{field.name}", LEAF)
        assert field.selection
        if field.name == "members":
            body = writer.expressions.entity(field.selection, "body", scope, PARTNERS)
            return Written(_each(scope, "cluster.members", "row", body.cypher), Many(body.plan))
        return _spread(field.selection, writer, scope)

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(collected("UNWIND run.result.clusters AS cluster", listed(items)), Many(row))


def _spread(selection: Selection, writer: Writer, scope: Scope) -> Written:
    def value(field: Field) -> Written:
        if field.name == "bodies":
            return Written("share.bodies", LEAF)
        assert field.selection
        place = writer.expressions.entity(field.selection, "place", scope, _PLACES)
        return Written(f"CASE WHEN place IS NULL THEN null ELSE {place.cypher} END", place.plan)

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(collected(SPREAD.filled(scope), listed(items)), Many(row))
