"""The cost of an operation: the number of objects that it can return at most."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from graph.pages import given
from graph.selection import Field
from resolvers.limits import Limits

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
