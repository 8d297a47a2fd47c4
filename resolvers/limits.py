"""Limits of operations. They are all checked before the database is used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import DocumentNode, FieldNode, FragmentDefinitionNode, FragmentSpreadNode, Node, OperationDefinitionNode

from graph.compiler.compilation import PageLimits
from graph.compiler.parameters import Operand, Shaped
from graph.compiler.selection import Field
from graph.errors import LimitExceeded
from graph.messages.language import Message


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one operation: some of them apply to each step before the database.

    ``cost``: total cost (``resolvers.costs``). ``objects``: number of returned objects.
    ``document``: characters of a document. ``fields``: fields of an operation with its fragments expanded, and each
    concrete type counted separately if their fields differ.
    ``values``, ``value_depth``, ``text``: values in the variables, how deep they nest, and characters of one of them.
    ``filter_depth``, ``filter_links``, ``conditions``: how deep its filters go through relations, how many relations
    they contain, and how many comparisons they make. Neo4j's time for planning a statement doubles with each level,
    and no time-out applies to planning.
    """

    depth: int = 15
    aliases: int = 60
    tokens: int = 5000
    cost: int = 400_000
    objects: int = 50_000
    document: int = 50_000
    fields: int = 5000
    values: int = 10_000
    value_depth: int = 50
    text: int = 10_000
    filter_depth: int = 8
    filter_links: int = 40
    conditions: int = 500
    pages: PageLimits = field(default_factory=PageLimits)


THE_OPERATION = Message("the operation")


def check_text(text: str, limits: Limits) -> None:
    """Refuses documents that are too long to be read."""
    _bounded("document", len(text), limits.document, *_DOCUMENT)


def check_document(document: DocumentNode, limits: Limits) -> int:
    """The fields of a document; refuses documents that nest too deeply or repeat too much, whatever their variables."""
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    measure = _Measure(fragments, limits)
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            measure.depth = measure.aliases = 0
            measure.visit(definition, 0, ())
            _bounded(
                "depth", measure.depth, limits.depth, Message("levels of nesting"), Message("ask for less at once")
            )
            _bounded("aliases", measure.aliases, limits.aliases, Message("aliases"), Message("send several requests"))
    return measure.fields


def check_values(variables: Mapping[str, Any] | None, limits: Limits) -> int:
    """The number of values in variables; refuses variables with too many, too deep or too long values."""
    found = 1
    pending: list[tuple[Any, int]] = [(variables or {}, 0)]
    while pending:
        value, depth = pending.pop()
        _bounded("value_depth", depth, limits.value_depth, *_VALUE_DEPTH)
        _bounded("values", found + len(value), limits.values, *_VALUES)
        for each in (*value, *value.values()) if isinstance(value, dict) else value:
            found += 1
            if isinstance(each, str):
                _bounded("text", len(each), limits.text, *_TEXT)
            elif isinstance(each, dict | list):
                pending.append((each, depth + 1))
    return found


# Made once: a message takes longer to make than a value to check.
_DOCUMENT = (Message("characters"), Message("send values as variables"), Message("the document"))
_TEXT = (Message("characters"), Message("send a shorter one"), Message("a text in the variables"))
_VALUE_DEPTH = (Message("levels"), Message("ask step by step"), Message("the variables"))
_VALUES = (Message("values"), Message("send several requests"), Message("variables"))


def _bounded(
    limit: str, actual: int, maximum: int, what: Message, fix: Message, where: Message = THE_OPERATION
) -> None:
    if actual > maximum:
        raise LimitExceeded(
            Message(
                "{where} has {actual} {what} (at most {maximum}): {fix}",
                where=where,
                actual=actual,
                what=what,
                maximum=maximum,
                fix=fix,
            ),
            limit=limit,
            maximum=maximum,
            actual=actual,
        )


class _Measure:
    """Depth and number of aliases of an operation with fragments expanded; ``fields`` adds up all operations."""

    def __init__(self, fragments: dict[str, FragmentDefinitionNode], limits: Limits) -> None:
        self.fragments = fragments
        self.limits = limits
        self.depth = self.aliases = self.fields = 0

    def visit(self, node: Node, depth: int, within: tuple[str, ...]) -> None:
        self.depth = max(self.depth, depth)
        self.fields += 1
        too_many_fields(self.fields, self.limits)
        selection = getattr(node, "selection_set", None)
        for child in selection.selections if selection else ():
            if isinstance(child, FieldNode):
                self.aliases += child.alias is not None
                self.visit(child, depth + 1, within)
            elif isinstance(child, FragmentSpreadNode):
                name = child.name.value
                if name in self.fragments and name not in within:
                    self.visit(self.fragments[name], depth, (*within, name))
            else:
                self.visit(child, depth, within)


def too_many_fields(fields: int, limits: Limits) -> None:
    """Refuses an operation that expands to more fields than may be compiled."""
    if fields > limits.fields:
        raise LimitExceeded(
            Message("the operation expands to more than {fields} fields: send several requests", fields=limits.fields),
            limit="fields",
            maximum=limits.fields,
            actual=fields,
        )


QUANTIFIERS = ("some", "none", "all", "count")


@dataclass(slots=True)
class Filtering:
    """The size of filters: nested relations, relations in all, and comparisons."""

    depth: int = 0
    links: int = 0
    conditions: int = 0

    def add(self, other: Filtering) -> None:
        self.depth = max(self.depth, other.depth)
        self.links += other.links
        self.conditions += other.conditions


def check_filters(fields: Iterable[Field], limits: Limits) -> None:
    """Refuses operations whose filters, in the document or in variables, are too large to be planned."""
    found = _filters_below(fields)
    _bounded(
        "filter_depth",
        found.depth,
        limits.filter_depth,
        Message("nested relations in a filter"),
        Message("ask step by step"),
    )
    _bounded(
        "filter_links",
        found.links,
        limits.filter_links,
        Message("relations in its filters"),
        Message("send several requests"),
    )
    _bounded(
        "conditions",
        found.conditions,
        limits.conditions,
        Message("comparisons in its filters"),
        Message("use in, or send several requests"),
    )


def _filters_below(fields: Iterable[Field]) -> Filtering:
    found = Filtering()
    for each in fields:
        below = {id(f): f for variant in each.selection.variants for f in variant.fields} if each.selection else {}
        for name in ("where", "edge"):
            if name in each.arguments:
                found.add(filtering(each.arguments[name]))
        found.add(_filters_below(below.values()))
    return found


def filtering(wanted: Shaped) -> Filtering:
    """The size of one filter."""
    found = Filtering(conditions=isinstance(wanted, Operand))
    parts = (
        wanted.items() if isinstance(wanted, dict) else [("", e) for e in wanted] if isinstance(wanted, list) else ()
    )
    for key, value in parts:
        inner = filtering(value)
        if key in QUANTIFIERS:
            inner.depth, inner.links = inner.depth + 1, inner.links + 1
        found.add(inner)
    return found
