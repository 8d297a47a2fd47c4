"""Figures as declared data: what is counted, in which words, and the query that lists it.

Number and list derive from one declaration, so that they cannot disagree. ``Query.document`` writes it as GraphQL, for
people and programs; ``Query.field`` makes the selection from which the same statement parts are compiled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from graph.compiler.parameters import Operand, Shaped
from graph.compiler.rows import Beside, Many, Nodes, Page, Plan, Row
from graph.compiler.selection import Field, Selection, Variant


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of a query, and its type."""

    name: str
    type: str


class Name(str):
    """A value of an enumeration."""

    __slots__ = ()


WITHIN, FROM, TO = Variable("within", "ID!"), Variable("from", "Date!"), Variable("to", "Date!")
PAGE = {"first": Variable("first", "Int"), "after": Variable("after", "String")}

Literal: TypeAlias = "Variable | Name | str | int | bool | list[Literal] | dict[str, Literal]"


@dataclass(frozen=True, slots=True)
class Part:
    """A field of a query that numbers are read from: its arguments, and the fields below it."""

    fields: Mapping[str, Part | None]
    arguments: Mapping[str, Literal] = field(default_factory=dict)
    type_name: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """A root field with its arguments. ``rows``: the selection that lists the things; ``paged``: a list, page by page.

    ``needs``: the fields that hold its numbers; None for a list, whose rows a tally counts.
    """

    root: str
    arguments: Mapping[str, Literal]
    rows: str
    needs: Part | None = None

    @property
    def paged(self) -> bool:
        """Whether its rows are read page by page."""
        return self.needs is None

    @property
    def base(self) -> str:
        """The list that it is a part of: everything before its filter."""
        return f"{self.root}{_arguments({k: v for k, v in self.arguments.items() if k != 'where'})}"

    def document(self, name: str) -> str:
        """The query as GraphQL."""
        arguments = {**self.arguments, **(PAGE if self.paged else {})}
        variables = dict.fromkeys(_variables(arguments))
        head = ", ".join(f"${each.name}: {each.type}" for each in variables)
        page = " pageInfo { hasNextPage endCursor }" if self.paged else ""
        return f"query {name}({head}) {{ {self.root}{_arguments(arguments)} {{ {self.rows}{page} }} }}"

    def variables(self) -> list[str]:
        """The names of its variables that have no default."""
        return [each.name for each in dict.fromkeys(_variables(self.arguments))]

    def field(self, operands: Mapping[str, Operand], where: str) -> Field:
        """The field whose selection holds the numbers; ``operands`` are the values of its variables."""
        needs = self.needs or Part({})
        return _field(self.root, Part(needs.fields, self.arguments, needs.type_name), operands, where)


def _field(name: str, part: Part | None, operands: Mapping[str, Operand], where: str) -> Field:
    if part is None:
        return Field(name, name, {}, None, None, where)
    below = tuple(_field(each, inner, operands, f"{where}.{each}") for each, inner in part.fields.items())
    selection = Selection(part.type_name, (Variant(frozenset(), below),)) if below else None
    arguments = {each: shaped(value, operands, where) for each, value in part.arguments.items()}
    return Field(name, name, arguments, None, selection, where)


def shaped(value: Literal, operands: Mapping[str, Operand], where: str) -> Shaped:
    """A literal in the form in which the compiler reads arguments."""
    if isinstance(value, Variable):
        return operands[value.name]
    if isinstance(value, dict):
        return {name: shaped(each, operands, f"{where}.{name}") for name, each in value.items()}
    if isinstance(value, list):
        if any(isinstance(each, dict) for each in value):
            return [shaped(each, operands, where) for each in value]
        return Operand([str(each) for each in value], where)
    return Operand(str(value) if isinstance(value, str) else value, where)


def literal(value: Literal) -> str:
    """A literal as GraphQL."""
    if isinstance(value, Variable):
        return f"${value.name}"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{name}: {literal(each)}' for name, each in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(literal(each) for each in value)}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) and not isinstance(value, Name) else str(value)


def _arguments(arguments: Mapping[str, Literal]) -> str:
    return f"({', '.join(f'{name}: {literal(value)}' for name, value in arguments.items())})" if arguments else ""


def _variables(value: Any) -> list[Variable]:
    if isinstance(value, Variable):
        return [value]
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return [found for each in inner for found in _variables(each)]


@dataclass(frozen=True, slots=True)
class Breakdown:
    """How a figure is broken down: by a property, for a date by its ``per``; ``enumeration`` names the values."""

    property: str
    enumeration: str | None = None
    per: str | None = None


@dataclass(frozen=True, slots=True)
class Grouped:
    """The parts of a number in the answer to its own query: the list of rows, their key, and the number of each.

    ``labels``: the names of the keys, in Chinese and English, in the order of the parts.
    """

    rows: str
    key: str
    number: str
    labels: Mapping[str | None, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a report. ``path`` leads to it in the answer to its query; several numbers are added up.

    ``moment``: it is read on the last day of the period, not over the period. ``rate``: a share, from 0 to 1.
    ``unsure``: the query of what may belong to it but whose published date is too imprecise to say. Of a question,
    ``grouped`` are its parts, and ``dateless`` leads to the number of what is so imprecise.
    """

    key: str
    zh: str
    en: str
    measure: str
    query: Query
    path: tuple[str, ...] = ("totalCount",)
    moment: bool = False
    rate: bool = False
    by: tuple[Breakdown, ...] = ()
    unsure: Query | None = None
    grouped: Grouped | None = None
    dateless: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Figures that a report shows together."""

    key: str
    zh: str
    en: str
    figures: tuple[Figure, ...]


def leaf(part: Part) -> tuple[str, ...]:
    """The path from a part to the first value below it."""
    name, below = next(iter(part.fields.items()))
    return (name, *(leaf(below) if below else ()))


def values(plan: Plan, record: Any, path: tuple[str, ...]) -> list[Any]:
    """The values at a path of a record, those of all rows of a list."""
    if isinstance(plan, Many):
        return [value for each in record for value in values(plan.item, each, path)]
    if not path or record is None:
        return [record]
    name, *rest = path
    below = tuple(rest)
    if isinstance(plan, Row):
        ((position, inner),) = [(at, sub) for each, at, sub in plan.fields if each.key == name]
        assert position is not None
        return values(inner, record[position], below)
    assert isinstance(plan, Page)
    (found,) = [each for asked, each in plan.parts if asked.key == name]
    if isinstance(found, Nodes):
        return [value for row in record[0] for value in values(found.plan, row[found.position], below)]
    assert isinstance(found, Beside)
    return values(found.plan, record[found.position], below)
