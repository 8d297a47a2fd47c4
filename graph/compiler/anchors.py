"""Starts the match of a list at its selective end.

``units(where: {memberOf: {some: {node: {id: …}}}})`` lists units, but all results are members of one committee. If a
filter pins a thing by its id at the end of a chain of ``some``, the match starts there.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.compiler.filters import Filters, elements, fields
from graph.compiler.parameters import Operand, Shaped
from graph.semantics.scope import pattern, where
from graph.vocabulary import MODEL, Hop


@dataclass(frozen=True, slots=True)
class Step:
    """One step from the listed thing towards the anchor, with the filters on the step and on the thing it reaches."""

    hop: Hop
    edge: Shaped | None
    node: dict[str, Shaped]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The chain to the anchor, and the rest of the filter."""

    steps: tuple[Step, ...]
    rest: dict[str, Shaped]


def find(wanted: Shaped | None, type_name: str) -> Anchor | None:
    """The anchor of a filter on a type, if it has one."""
    asked = fields(wanted)
    for key, value in asked.items():
        hop = MODEL.hops(type_name).get(key)
        quantified = fields(value)
        if hop and set(quantified) == {"some"}:
            chain = _chain(hop, quantified["some"])
            if chain:
                return Anchor(chain, {name: other for name, other in asked.items() if name != key})
    for index, each in enumerate(elements(asked["AND"]) if "AND" in asked else []):
        if found := find(each, type_name):
            others = [other for i, other in enumerate(elements(asked["AND"])) if i != index]
            return Anchor(found.steps, {**asked, "AND": [*others, found.rest]})
    return None


def _chain(hop: Hop, link: Shaped) -> tuple[Step, ...]:
    parts = fields(link)
    node = fields(parts.get("node"))
    if _pinned(node):
        return (Step(hop, parts.get("edge"), node),)
    if deeper := find(node, hop.target):
        return (Step(hop, parts.get("edge"), deeper.rest), *deeper.steps)
    return ()


def _pinned(node: dict[str, Shaped]) -> bool:
    test = fields(node.get("id"))
    return any(isinstance(operand := test.get(name), Operand) and operand.value is not None for name in ("eq", "in"))


def match(anchor: Anchor, filters: Filters, variable: str, label: str) -> str:
    """The MATCH clauses that join the listed thing to its anchor; each thing is found once.

    Every step is a clause of its own: Cypher uses no relationship twice within one clause, but the filter may.
    """
    compilation, scope = filters.compilation, filters.scope
    clauses, near = [], variable
    for index, step in enumerate(anchor.steps):
        relationship, far = compilation.step(step.hop)
        pinned = index == len(anchor.steps) - 1
        start = f"({near}:{label})" if index == 0 else f"({near})"
        tests = [*scope.hop(relationship, far)]
        if pinned:
            # An interface has no index on id; the label of all entities has.
            tests.append(f"{far}:{step.hop.target if step.hop.target in MODEL.node else MODEL.interfaces[0].name}")
        tests.append(filters.node(step.node, step.hop.target, far))
        tests.append(filters.edge(step.edge, step.hop.relationship.type, relationship))
        path = pattern(step.hop, near, relationship, far).replace(f"({near})", start, 1)
        clauses.append(f"MATCH {path}{where(tests)}")
        near = far
    return f"{' '.join(clauses)} WITH DISTINCT {variable}"
