"""The layout of a record: values are sent as lists, and these plans map positions to fields.

Positions instead of keys: the same data costs the driver about half as much to decode, and the text of a statement
does not depend on aliases (``docs/decisions/0007-rows-by-position.md``).
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.compiler.selection import Field


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar, or a list of scalars, unchanged."""


@dataclass(frozen=True, slots=True)
class Many:
    """A list of rows."""

    item: Plan


@dataclass(frozen=True, slots=True)
class Row:
    """An object: each field at its position in a list. ``position`` None: the field is ``__typename``."""

    type_name: str
    fields: tuple[tuple[Field, int | None, Plan], ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One of several types: the type's name at position 0, then the row of that type; null if there is none."""

    rows: dict[str, Row]


@dataclass(frozen=True, slots=True)
class Cursor:
    """A cursor, made of the sort keys at this position."""

    signature: str


@dataclass(frozen=True, slots=True)
class Edges:
    """The edges of a page."""

    row: Row


@dataclass(frozen=True, slots=True)
class Nodes:
    """The nodes of a page, without their edges."""

    position: int
    plan: Plan


@dataclass(frozen=True, slots=True)
class PageInfo:
    """Where a page lies in its list; cursors come from the sort keys at position 0."""

    fields: tuple[Field, ...]
    signature: str


@dataclass(frozen=True, slots=True)
class Beside:
    """A value of the whole list, at this position of the page's record: a total, groups, whether it is complete."""

    position: int
    plan: Plan


@dataclass(frozen=True, slots=True)
class Page:
    """A connection: the rows at position 0, then the values of the whole list.

    ``limit`` is the parameter with the number of rows fetched, one more than the page holds; None if only the page is
    fetched, because the selection does not ask whether there are more rows. A ``backward`` page is read last row first.
    ``continued``: the page begins (backward: ends) at a cursor, so there are rows before (after) it.
    """

    type_name: str
    parts: tuple[tuple[Field, Edges | Nodes | PageInfo | Beside | None], ...]
    limit: str | None
    backward: bool
    continued: bool


Plan = Leaf | Many | Row | Either | Cursor | Page
LEAF = Leaf()
