"""A compiled operation: its statements, the completion of their records, and its maximum cost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLEnumType, GraphQLField, OperationDefinitionNode, get_named_type

from graph.compiler.request import Request
from graph.compiler.selection import Field
from graph.compiler.statement import Statement, Writer
from graph.errors import LimitExceeded
from graph.messages.language import Message
from graph.native.library import Table
from resolvers.completion import Complete, compile_completion
from resolvers.costs import Cost, Parts, Sizes, cost_of
from resolvers.limits import Limits, check_filters
from resolvers.selection import Selector
from resolvers.table import make_table

BYTES_PER_FIELD, BYTES_PER_CHARACTER = 3000, 2
"""Approximate memory of a compiled operation: its layout and completion, and its statements."""
DEFINITION = "strawberry-definition"
QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Root:
    """One root field.

    ``statement`` is None if the field has its own resolver, or has an ``error``. With a ``table`` compiled code can
    complete its record; where only Python computes something from the record, there is none.
    """

    field: Field
    statement: Statement | None = None
    complete: Complete | None = None
    table: Table | None = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """A query for one form of its variables.

    ``plain``: every root field has a statement. ``introspects``: some fields are about the schema. ``weight``:
    approximate bytes in memory.
    """

    definition: OperationDefinitionNode
    roots: tuple[Root, ...]
    costs: tuple[Cost, ...]
    plain: bool
    introspects: bool
    weight: int

    @property
    def name(self) -> str | None:
        return self.definition.name.value if self.definition.name else None

    def cost(self, request: Request, sizes: Sizes, limits: Limits) -> dict[str, Any]:
        """The maximum cost of the operation, for the response; raises LimitExceeded above a limit."""
        parts = Parts()
        for each in self.costs:
            each(request, sizes, 1.0, parts)
        rounded = parts.rounded()
        requested = sum(rounded.values())
        if rounded["objects"] > limits.objects:
            objects = Message(
                "return {objects} objects (at most {maximum}): ask for smaller pages",
                objects=rounded["objects"],
                maximum=limits.objects,
            )
            raise _exceeded(objects, "objects", limits.objects, rounded["objects"])
        if requested > limits.cost:
            named = ", ".join(f"{name} {value}" for name, value in rounded.items() if value)
            costs = Message(
                "cost {requested} (at most {maximum}: {named}): ask for less at once",
                requested=requested,
                maximum=limits.cost,
                named=named,
            )
            raise _exceeded(costs, "cost", limits.cost, requested)
        return {"requested": requested, "maximum": limits.cost, "parts": rounded}


def _exceeded(what: str, limit: str, maximum: int, actual: int) -> LimitExceeded:
    return LimitExceeded(Message("the operation may {what}", what=what), limit=limit, maximum=maximum, actual=actual)


def enumerations(fields: Iterable[Field]) -> Iterator[str]:
    """The names of the enumerations whose values these fields hold, or the fields below them."""
    for field in fields:
        named = get_named_type(field.type)
        if isinstance(named, GraphQLEnumType):
            yield named.name
        for variant in field.selection.variants if field.selection else ():
            yield from enumerations(variant.fields)


def compile_operation(selector: Selector, limits: Limits, tables: bool = False) -> Operation:
    """Compiles a query. An error in one root field, invalid input or an internal error, is kept with that field.

    ``tables``: for the completion in compiled code, too.
    """
    roots, costs = [], []
    found = selector.roots()
    check_filters((field for field, _, _ in found), limits)
    selected = frozenset(enumerations(field for field, _, _ in found))
    for field, definition, _ in found:
        costs.append(cost_of(field, limits))
        question = question_of(definition)
        if question is None:
            roots.append(Root(field))
            continue
        try:
            statement = question(field, Writer.new(limits.pages, selected))
            complete = compile_completion(field, statement.plan)
            packs = tables and (not statement.finish or statement.finish_packed)
            table = make_table(field, statement.plan) if packs else None
            roots.append(Root(field, statement, complete, table))
        except Exception as error:
            roots.append(Root(field, error=error))
    statements = [root.statement for root in roots if root.statement]
    return Operation(
        selector.operation,
        tuple(roots),
        tuple(costs),
        plain=len(statements) == len(roots),
        introspects=any(field.name.startswith("__") and field.selection for field, _, _ in found),
        weight=BYTES_PER_FIELD * selector.fields
        + BYTES_PER_CHARACTER * sum(len(each.text) for each in statements)
        + sum(root.table.weight for root in roots if root.table),
    )


def question_of(definition: GraphQLField) -> Any:
    """The function that writes a root field's statement, if it has one."""
    declared = definition.extensions.get(DEFINITION)
    return declared.metadata.get(QUESTION) if declared else None
