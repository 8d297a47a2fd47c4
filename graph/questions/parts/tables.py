"""Rows that are put together after the statement: what stands where in them.

A row leaves the database as its own columns, then what is selected of the things in it; Python then puts the same
rows into lists as it needs them, wherever they are told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from graph.compiler.rows import LEAF, Plan, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.written import TYPENAME, Written, listed
from graph.semantics.scope import Scope

Place = tuple[int, Plan]


def placed(selection: Selection, at: Callable[[Field], Place]) -> Row:
    """The layout of an object whose fields stand where ``at`` says."""
    fields = ((f, None, LEAF) if f.name == TYPENAME else (f, *at(f)) for f in selection.fields)
    return Row(selection.type_name, tuple(fields))


class Table:
    """The columns of one kind of row, by name; ``add`` appends what a selection asks of a thing in it."""

    def __init__(self, columns: Iterable[tuple[str, str]]) -> None:
        named = list(columns)
        self._columns = [cypher for _, cypher in named]
        self._places = {name: place for place, (name, _) in enumerate(named)}

    def __getitem__(self, name: str) -> int:
        return self._places[name]

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def add(self, written: Written) -> Place:
        self._columns.append(written.cypher)
        return len(self._columns) - 1, written.plan

    @property
    def cypher(self) -> str:
        """A row as a list; complete once everything is added."""
        return listed(self._columns)


def days(variable: str, scope: Scope) -> tuple[str, str]:
    """First and last day of a fact or thing as text, the way the scope reads observations."""
    first, last = f"{variable}.validFrom", f"{variable}.validTo"
    if scope.when.facts == "OBSERVED_OPEN":
        first = f"CASE WHEN {variable}.observed THEN coalesce({variable}.openFrom, date('0001-01-01')) ELSE {first} END"
        last = f"CASE WHEN {variable}.observed THEN coalesce({variable}.openTo, date('9999-12-31')) ELSE {last} END"
    return f"toString({first})", f"toString({last})"
