"""Measures of the co-building network in a place: how dense it is, who is central, who joins its parts.

Two statements: one reads the network as columns, for ``graph.metrics`` to measure or to find measured already; the
other answers from what was found, which it is given as a parameter.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from graph.compiler.pages import given
from graph.compiler.parameters import PREFIX, Operand
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import STUDY, Statement, Study, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.metrics.network import MOST_BODIES, MOST_PLACES, MOST_TIES
from graph.metrics.runs import STEPS, Outcome
from graph.questions.parts.among import EACH_TIE, PAIRS, Ways, among
from graph.questions.parts.bounds import limit_of
from graph.questions.parts.partners import PARTNERS, wanted_reasons
from graph.questions.parts.within import Within
from graph.semantics.scope import Scope, where
from graph.semantics.ties import Ties, named
from graph.semantics.visibility import seen
from graph.vocabulary import MODEL

MEASURES = {
    "DEGREE": "degree",
    "STRENGTH": "strength",
    "BETWEENNESS": "betweenness",
    "CLOSENESS": "closeness",
    "PAGE_RANK": "pageRank",
    "CORE": "core",
}
"""What bodies can be ordered by, and the column that holds it."""
DEFAULT_WAIT, LONGEST_WAIT = 10, 20
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
    """What a run has found, or how far it has come."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    limit, wait, order = limit_of(field, writer), _wait(field, writer), _order(field, writer)
    study = Study(_network(field, Writer.new(writer.limits)), wait.removeprefix(PREFIX), _told(limit, order))
    found = f"{PREFIX}{STUDY}"

    def value(part: Field) -> Written:
        if part.name == "result":
            assert part.selection
            written = _result(part.selection, writer, scope)
            return Written(f"CASE WHEN f.result IS NULL THEN null ELSE {written.cypher} END", written.plan)
        return Written(f"f.{part.name}", LEAF)

    items: list[str] = []
    row = row_of(field.selection, items, value)
    return writer.statement(field, Written(listed(items), row), match=f"WITH {found} AS f", study=study)


def _network(field: Field, writer: Writer) -> Statement:
    """The statement that reads the network: the ids of its bodies, the tied pairs, the places directly below."""
    scope = writer.expressions.scope(field.arguments)
    place = Within.asked(writer.compilation, scope, field.arguments)
    assert place
    constant = writer.compilation.parameters.constant
    tests = where([named("a"), *scope.node("a")])
    bodies = f"COLLECT {{ {place.all('a')}{tests} RETURN a LIMIT {constant(MOST_BODIES + 1)} }}"
    ties = Ways.undirected(Ties(scope, "a"), wanted_reasons(field.arguments.get("reasons")))
    pairs = f"[span IN {PAIRS} | [ways[span[0]][0], ways[span[0]][1], size({EACH_TIE})]]"
    below = [f"size(ids) <= {constant(MOST_BODIES)}", *scope.hop("r", "q")]
    if place.hierarchy:
        below.append(f"r.kind = {place.hierarchy}")
    # As often as there are ways, for the same reason: what a network is made of is told apart where it is measured.
    inside = Within("q.id", place.hierarchy, scope).every_way("a")
    parts = (
        f"COLLECT {{ MATCH (q:Place)-[r:PART_OF]->(p){where(below)} WITH q LIMIT {constant(MOST_PLACES + 1)}"
        f" RETURN [q.id, COLLECT {{ {inside} WHERE a:Organization OR a:Community RETURN a.id }}] }}"
    )
    return writer.statement(
        Field("metrics.network", "metrics.network", {}, None, None),
        Written(f"[ids, crowded, {pairs}, {parts}]", LEAF),
        match=f"{place.match} WITH place AS p, {bodies} AS bodies"
        f" WITH *, [a IN bodies | a.id] AS ids,"
        f" CASE WHEN size(bodies) > {constant(MOST_BODIES)} THEN [] ELSE bodies END AS measured"
        f" {among('measured', ties, constant(MOST_TIES))}",
    )


def _wait(field: Field, writer: Writer) -> str:
    asked = given(field.arguments, "wait") or Operand(DEFAULT_WAIT, f"{field.where}.wait")

    def bounded(seconds: int) -> int:
        if not 0 <= seconds <= LONGEST_WAIT:
            message = Message(
                "{where} is {seconds}: give seconds from 0 to {longest_wait}, then ask again",
                where=asked.where,
                seconds=seconds,
                longest_wait=LONGEST_WAIT,
            )
            raise BadUserInput(message, path=asked.where, value=seconds)
        return seconds

    return writer.compilation.parameters.operand(asked, bounded)


def _order(field: Field, writer: Writer) -> str:
    asked = given(field.arguments, "orderBy") or Operand("BETWEENNESS", f"{field.where}.orderBy")
    return writer.compilation.parameters.operand(asked)


def _told(limit: str, order: str) -> Callable[[Outcome, dict[str, Any]], dict[str, Any]]:
    limit, order = limit.removeprefix(PREFIX), order.removeprefix(PREFIX)

    def told(outcome: Outcome, parameters: dict[str, Any]) -> dict[str, Any]:
        """What the second statement is told: rows ordered and cut as this request asks."""
        if outcome.found is None:
            step = outcome.step or STEPS[0]
            return {"state": "RUNNING", "step": step, "progress": STEPS.index(step) / len(STEPS), "result": None}
        shown = _shown(outcome.found, parameters[limit], MEASURES[parameters[order]])
        return {"state": "DONE", "step": None, "progress": 1.0, "result": shown}

    return told


def _shown(found: dict[str, Any], limit: int, order: str) -> dict[str, Any]:
    columns, places = found["columns"], found["places"]
    ids, cut = columns["id"], set(found["articulation"])

    def row(at: int) -> dict[str, Any]:
        return {name: values[at] for name, values in columns.items()} | {"articulation": at in cut}

    central = sorted(range(len(ids)), key=lambda at: (-columns[order][at], at))[:limit]
    sizes = found["componentSizes"]
    lists = {
        "central": [row(at) for at in central],
        "articulations": [{"id": ids[at]} for at in found["articulation"][:limit]],
        "brokers": [
            {"id": ids[at], "places": [places[p] for p in joined], "across": across}
            for at, joined, across in found["brokers"][:limit]
        ],
        "clusters": [
            {
                "number": number,
                "size": len(members),
                "members": [ids[at] for at in members[:limit]],
                "places": [{"id": None if p is None else places[p], "bodies": n} for p, n in spread[:limit]],
            }
            for number, (members, spread) in enumerate(found["clusters"][:limit], 1)
        ],
    }
    whole = (
        limit >= len(ids)
        and limit >= len(found["brokers"])
        and all(limit >= len(spread) for _, spread in found["clusters"])
    )
    return {
        **{f"{name}Total": found[name] for name in ("bodies", "pairs", "ties")},
        **{name: found[name] for name in ("density", "modularity")},
        "componentsTotal": len(sizes),
        "componentSizes": sizes[:limit],
        "untiedTotal": sum(degree == 0 for degree in columns["degree"]),
        "clustersTotal": len(found["clusters"]),
        "articulationsTotal": len(cut),
        "brokersTotal": len(found["brokers"]),
        "complete": whole,
        "cutBy": [] if whole else ["LIMIT"],
        **lists,
    }


def _result(selection: Selection, writer: Writer, scope: Scope) -> Written:
    def value(part: Field) -> Written:
        if part.name in _TOTALS or part.name in _COUNTS:
            return Written(f"f.result.{part.name}", LEAF)
        assert part.selection
        if part.name == "clusters":
            return _clusters(part.selection, writer, scope)
        if part.name == "articulations":
            node = writer.expressions.entity(part.selection, "m", scope, PARTNERS)
            return Written(_each("f.result.articulations", "x.id", node.cypher), Many(node.plan))
        return _bodies(part, writer, scope)

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(listed(items), row)


def _each(rows: str, id_: str, expression: str) -> str:
    """A list of the rows of a parameter, in their order, each with the thing ``m`` that it names."""
    wanted = where([f"m.id = {id_}", *seen("m")])
    found = f"UNWIND range(0, size({rows}) - 1) AS i WITH i, {rows}[i] AS x MATCH (m:Entity){wanted} WITH i, x, m"
    return collected(f"{found} ORDER BY i", expression)


def _bodies(part: Field, writer: Writer, scope: Scope) -> Written:
    """The rows of ``central`` and ``brokers``."""
    assert part.selection

    def value(field: Field) -> Written:
        if field.name in (*_OF_ROW, "across"):
            return Written(f"x.{field.name}", LEAF)
        assert field.selection
        if field.name == "places":
            place = writer.expressions.entity(field.selection, "q", scope, _PLACES)
            found = "UNWIND x.places AS id MATCH (q:Entity {id: id}) WITH q ORDER BY q.id"
            return Written(collected(found, place.cypher), Many(place.plan))
        return writer.expressions.entity(field.selection, "m", scope, PARTNERS)

    items: list[str] = []
    row = row_of(part.selection, items, value)
    return Written(_each(f"f.result.{part.name}", "x.id", listed(items)), Many(row))


def _clusters(selection: Selection, writer: Writer, scope: Scope) -> Written:
    def value(field: Field) -> Written:
        if field.name in ("number", "size"):
            return Written(f"c.{field.name}", LEAF)
        assert field.selection
        if field.name == "members":
            node = writer.expressions.entity(field.selection, "m", scope, PARTNERS)
            return Written(_each("c.members", "x", node.cypher), Many(node.plan))
        return _spread(field.selection, writer, scope)

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(collected("UNWIND f.result.clusters AS c", listed(items)), Many(row))


def _spread(selection: Selection, writer: Writer, scope: Scope) -> Written:
    def value(field: Field) -> Written:
        if field.name == "bodies":
            return Written("y.bodies", LEAF)
        assert field.selection
        place = writer.expressions.entity(field.selection, "q", scope, _PLACES)
        return Written(f"CASE WHEN q IS NULL THEN null ELSE {place.cypher} END", place.plan)

    items: list[str] = []
    row = row_of(selection, items, value)
    found = "UNWIND range(0, size(c.places) - 1) AS j WITH j, c.places[j] AS y OPTIONAL MATCH (q:Entity {id: y.id})"
    return Written(f"COLLECT {{ {found} WITH j, y, q ORDER BY j RETURN {listed(items)} }}", Many(row))
