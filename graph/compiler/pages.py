"""Pages of a list: their size, start and direction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from graph import caps
from graph.compiler.compilation import Compilation
from graph.compiler.cursors import beyond, signature
from graph.compiler.orders import Key, keys
from graph.compiler.parameters import Operand, given
from graph.compiler.selection import Field
from graph.errors import BadUserInput, LimitExceeded
from graph.messages.language import Message
from graph.semantics.scope import Scope


@dataclass(frozen=True, slots=True)
class Slice:
    """One requested page: its sort keys as Cypher expressions, the tests of its cursor, and its size.

    ``ahead``: ``limit`` is one more than the page holds, because the result says whether there are more rows.
    """

    sort: list[Key]
    tests: list[str]
    limit: str
    ahead: bool
    backward: bool
    continued: bool
    signature: str

    @property
    def order_by(self) -> str:
        return ", ".join(key.cypher for key in self.sort)

    @property
    def sent_keys(self) -> str:
        """The sort keys of a row, in the order of its list."""
        return f"[{', '.join(key.sent for key in self.sort)}]"


def looks_ahead(connection: Field) -> bool:
    """Whether the selection asks if there are more rows; otherwise the row after the page, with all lists below it,
    would be a waste.
    """
    parts = connection.selection.fields if connection.selection else ()
    return any(
        asked.name in ("hasNextPage", "hasPreviousPage")
        for part in parts
        if part.name == "pageInfo" and part.selection
        for asked in part.selection.fields
    )


def slice_of(
    compilation: Compilation,
    scope: Scope,
    connection: Field,
    list_name: str,
    type_name: str,
    variable: str,
    relationship: str | None,
    order: list[Key] | None = None,
) -> Slice:
    """The page that ``first``, ``after``, ``last``, ``before`` and ``orderBy`` request, or one in a fixed ``order``."""
    arguments = connection.arguments
    first, last = given(arguments, "first"), given(arguments, "last")
    if first and last:
        raise BadUserInput(
            Message("{first} and {last} exclude each other: give one of them", first=first.where, last=last.where),
            path=last.where,
        )
    backward = last is not None
    sort = order or keys(compilation, scope, arguments.get("orderBy"), type_name, variable, relationship)
    name = signature(list_name, *(f"{key.name}{'-' if key.descending else '+'}" for key in sort))
    tests = []
    for argument, reverse in (("after", False), ("before", True)):
        if cursor := given(arguments, argument):
            direction = [key.reversed() for key in sort] if reverse else sort
            tests.append(beyond(compilation, direction, cursor, name))
    continued = given(arguments, "before" if backward else "after") is not None
    if backward:
        sort = [key.reversed() for key in sort]
    ahead = looks_ahead(connection)
    limit = _limit(compilation, first or last, 1 if ahead else 0)
    return Slice(sort, tests, limit, ahead, backward, continued, name)


def _limit(compilation: Compilation, size: Operand | None, more: int) -> str:
    limits = compilation.limits
    if size is None:
        return compilation.parameters.constant(limits.default_page + more)
    return compilation.parameters.operand(size, _checked(size.where, limits.largest_page, more))


def _checked(path: str, maximum: int, more: int) -> Callable[[Any], int]:
    return lambda size: page_size(size, path, maximum) + more


def limit_of(field: Field, compilation: Compilation, name: str = "limit", default: int = caps.LISTED) -> str:
    """The parameter with the maximum number of rows in each list of a result: not more than the largest page."""
    asked = given(field.arguments, name) or Operand(default, f"{field.where}.{name}")
    return _limit(compilation, asked, 0)


def page_size(size: int, path: str, maximum: int) -> int:
    """A page size within bounds."""
    if size < 0:
        raise BadUserInput(
            Message("{path} is {size}: give a number from 0 to {maximum}", path=path, size=size, maximum=maximum),
            path=path,
            value=size,
        )
    if size > maximum:
        raise LimitExceeded(
            Message(
                "{path} is {size}, the largest page has {maximum} rows: ask for less, then page on with a cursor",
                path=path,
                size=size,
                maximum=maximum,
            ),
            limit="page_size",
            maximum=maximum,
            actual=size,
            path=path,
        )
    return size
