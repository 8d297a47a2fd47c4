"""Expressions as they are written: the Cypher, and the layout of what it returns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graph.rows import LEAF, Plan, Row
from graph.selection import Field, Selection

TYPENAME = "__typename"


@dataclass(frozen=True, slots=True)
class Written:
    """A Cypher expression and the layout of what it returns."""

    cypher: str
    plan: Plan


def listed(items: list[str]) -> str:
    """Expressions as one list."""
    return f"[{', '.join(items)}]"


def row_of(selection: Selection, items: list[str], value: Callable[[Field], Written | int]) -> Row:
    """The layout of an object whose fields ``value`` writes, each appended to ``items``; an int is a place in them."""
    layout: list[tuple[Field, int | None, Plan]] = []
    for field in selection.fields:
        if field.name == TYPENAME:
            layout.append((field, None, LEAF))
            continue
        written = value(field)
        if isinstance(written, int):
            layout.append((field, written, LEAF))
            continue
        layout.append((field, len(items), written.plan))
        items.append(written.cypher)
    return Row(selection.type_name, tuple(layout))
