"""What an operation may ask for. Everything here is refused before the database is touched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import DocumentNode, FieldNode, FragmentDefinitionNode, FragmentSpreadNode, Node, OperationDefinitionNode

from graph.compilation import PageLimits
from graph.errors import LimitExceeded
from graph.pages import given
from graph.parameters import Shaped
from graph.selection import Field


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one operation. ``cost`` is the number of objects that it can return at most.

    ``filter_depth``, ``filter_links``: how deep its filters go through relations, and how many relations they name in
    all. The time in which Neo4j plans a statement doubles with each level, and no time-out ends planning.
    """

    depth: int = 15
    aliases: int = 60
    tokens: int = 5000
    cost: int = 50_000
    filter_depth: int = 8
    filter_links: int = 40
    pages: PageLimits = field(default_factory=PageLimits)


def check_document(document: DocumentNode, limits: Limits) -> None:
    """Refuses documents that nest too deeply or repeat too much, whatever their variables."""
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            measure = _Measure(fragments)
            measure.visit(definition, 0, ())
            _bounded("depth", measure.depth, limits.depth, "levels of nesting: ask for less at once")
            _bounded("aliases", measure.aliases, limits.aliases, "aliases: send several requests")


def _bounded(limit: str, actual: int, maximum: int, what: str) -> None:
    if actual > maximum:
        raise LimitExceeded(
            f"the operation has {actual} {what} (at most {maximum})", limit=limit, maximum=maximum, actual=actual
        )


class _Measure:
    """Depth and number of aliases of an operation, its fragments spread out; introspection does not count."""

    def __init__(self, fragments: dict[str, FragmentDefinitionNode]) -> None:
        self.fragments = fragments
        self.depth = self.aliases = self.fields = 0

    def visit(self, node: Node, depth: int, within: tuple[str, ...]) -> None:
        self.depth = max(self.depth, depth)
        self.fields += 1
        if self.fields > 20_000:
            raise LimitExceeded(
                "the operation spreads out to more than 20000 fields",
                limit="fields",
                maximum=20_000,
                actual=self.fields,
            )
        selection = getattr(node, "selection_set", None)
        for child in selection.selections if selection else ():
            if isinstance(child, FieldNode):
                if child.name.value.startswith("__"):
                    continue
                self.aliases += child.alias is not None
                self.visit(child, depth + 1, within)
            elif isinstance(child, FragmentSpreadNode):
                name = child.name.value
                if name in self.fragments and name not in within:
                    self.visit(self.fragments[name], depth, (*within, name))
            else:
                self.visit(child, depth, within)


QUANTIFIERS = ("some", "none", "all", "count")


def check_filters(fields: Iterable[Field], limits: Limits) -> None:
    """Refuses operations whose filters, in the document or in variables, name more relations than can be planned."""
    depth, links = _links_below(fields)
    _bounded("filter_depth", depth, limits.filter_depth, "relations within one another in a filter: ask step by step")
    _bounded("filter_links", links, limits.filter_links, "relations in its filters: send several requests")


def _links_below(fields: Iterable[Field]) -> tuple[int, int]:
    deepest = total = 0
    for each in fields:
        below = {id(f): f for variant in each.selection.variants for f in variant.fields} if each.selection else {}
        found = [_links(each.arguments[name]) for name in ("where", "edge") if name in each.arguments]
        for depth, links in (*found, _links_below(below.values())):
            deepest, total = max(deepest, depth), total + links
    return deepest, total


def _links(wanted: Shaped) -> tuple[int, int]:
    """How deep a filter goes through relations, and how many it names."""
    deepest = total = 0
    parts = (
        wanted.items() if isinstance(wanted, dict) else [("", e) for e in wanted] if isinstance(wanted, list) else ()
    )
    for key, value in parts:
        depth, links = _links(value)
        own = key in QUANTIFIERS
        deepest, total = max(deepest, depth + own), total + links + own
    return deepest, total


Cost = Callable[[Mapping[str, Any]], int]


def cost_of(field: Field, limits: Limits) -> Cost:
    """The number of objects that a field can return at most, from the sizes of its pages."""
    inner = [cost_of(child, limits) for child in _children(field)]
    size = _size(field, limits)

    def cost(variables: Mapping[str, Any]) -> int:
        return size(variables) * (1 + sum(each(variables) for each in inner))

    return cost


def _children(field: Field) -> list[Field]:
    """The fields below that return objects of their own; the parts of a connection are not counted for themselves."""
    if not field.selection:
        return []
    seen: dict[int, Field] = {}
    for variant in field.selection.variants:
        for child in variant.fields:
            if child.selection and child.name not in ("pageInfo", "details"):
                seen[id(child)] = child
    found: list[Field] = []
    for child in seen.values():
        found += (
            _children(child) if child.name in ("edges", "node", "nodes") and "ids" not in child.arguments else [child]
        )
    return found


def _size(field: Field, limits: Limits) -> Cost:
    sized = given(field.arguments, "first") or given(field.arguments, "last") or given(field.arguments, "ids")
    if sized is not None:
        operand = sized
        return lambda variables: _length(operand.read(variables))
    paged = field.selection is not None and field.selection.type_name.endswith("Connection")
    constant = limits.pages.default_page if paged else 1
    return lambda variables: constant


def _length(value: Any) -> int:
    return len(value) if isinstance(value, list) else max(int(value), 1)
