"""Rows that Python completes after the statement, as named tuples: one type for the rows found, another for the rows
returned.

A part of a statement binds the columns of a row to variables. The database returns a row as a list: the columns that a
named tuple names, then the selected values of the things in it. Python computes from them and returns a tuple whose
fields are named after those of the schema. In both, ``selected``, the last field, contains the selected values.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from graph.compiler.rows import LEAF, Plan, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.written import TYPENAME, Written, listed
from graph.semantics.scope import Scope

_SELECTED = "selected"


class Table:
    """The rows of one kind in a result; ``answer`` names their own fields; other fields are selections on things."""

    def __init__(self, answer: type[NamedTuple]) -> None:
        names = (camel_case(name) for name in answer._fields if name != _SELECTED)
        self._places = {name: place for place, name in enumerate(names)}
        self._selected: list[str] = []

    def layout(self, selection: Selection, value: Callable[[Field, Selection], Plan | Written] | None = None) -> Row:
        """The layout of a row. ``value`` returns, for a field with a selection, its plan, or the written selection on a
        thing.
        """

        def at(field: Field) -> tuple[Field, int | None, Plan]:
            if field.name == TYPENAME:
                return field, None, LEAF
            if not field.selection:
                return field, self._places[field.name], LEAF
            assert value
            found = value(field, field.selection)
            if not isinstance(found, Written):
                return field, self._places[field.name], found
            self._selected.append(found.cypher)
            return field, len(self._places) + len(self._selected) - 1, found.plan

        return Row(selection.type_name, tuple(at(field) for field in selection.fields))

    @property
    def selected_values(self) -> list[str]:
        """The expressions of the selected values; complete once every row is laid out."""
        return list(self._selected)

    @property
    def selected(self) -> str:
        """The list of the selected values; complete once every row is laid out."""
        return listed(self._selected)

    def row(self, found: type[NamedTuple]) -> str:
        """The list of the columns that ``found`` names, which are bound to variables, with the selected values."""
        return listed([self.selected if name == _SELECTED else camel_case(name) for name in found._fields])


def answered(answer: NamedTuple) -> list[Any]:
    """A row as its layout reads it: its own values, then the selected values of the things in it."""
    values = list(answer)
    return [*values[:-1], *values[-1]] if answer._fields[-1] == _SELECTED else values


def days(variable: str, scope: Scope) -> tuple[str, str]:
    """First and last day of a fact or thing as text; the scope decides how observations count."""
    first, last = f"{variable}.validFrom", f"{variable}.validTo"
    if scope.when.facts == "OBSERVED_OPEN":
        first = f"CASE WHEN {variable}.observed THEN coalesce({variable}.openFrom, date('0001-01-01')) ELSE {first} END"
        last = f"CASE WHEN {variable}.observed THEN coalesce({variable}.openTo, date('9999-12-31')) ELSE {last} END"
    return f"toString({first})", f"toString({last})"


def camel_case(name: str) -> str:
    """A name as the schema and statements spell it; ``from_`` is ``from``, a keyword in Python."""
    first, *others = name.rstrip("_").split("_")
    return first + "".join(each.capitalize() for each in others)
