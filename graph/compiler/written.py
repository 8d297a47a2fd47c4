"""Written expressions: the Cypher, and the layout of its result."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from graph.compiler.rows import LEAF, Plan, Row
from graph.compiler.selection import Field, Selection

TYPENAME = "__typename"
_AGGREGATES = re.compile(r"\b(?:count|collect|sum|min|max|avg)\(")


@dataclass(frozen=True, slots=True)
class Written:
    """A Cypher expression and the layout of its result."""

    cypher: str
    plan: Plan


def listed(items: list[str]) -> str:
    """Expressions as one list."""
    return f"[{', '.join(items)}]"


def returned(expression: str, name: str = "row_0") -> str:
    """The clause that returns an expression.

    Neo4j 5 refuses an expression that aggregates, even in a subquery, if it also uses a variable that is no column of
    the same clause. So all columns are carried along with it; the plan stays the same.
    """
    if _AGGREGATES.search(expression):
        return f"WITH *, {expression} AS {name} RETURN {name}"
    return f"RETURN {expression} AS {name}"


def collected(found: str, expression: str) -> str:
    """The list of the values of an expression for all rows found."""
    return f"COLLECT {{ {found} {returned(expression)} }}"


def row_of(selection: Selection, items: list[str], value: Callable[[Field], Written | int]) -> Row:
    """The layout of an object whose fields ``value`` writes, each appended to ``items``; an int is a position in
    ``items``.
    """
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
