"""A compiled operation: its statements, how their records are completed, and what it may cost at most."""

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
from resolvers.completion import Complete, compile_completion
from resolvers.costs import Cost, Parts, Sizes, cost_of
from resolvers.limits import Limits, check_filters
from resolvers.selection import Selector

BYTES_PER_FIELD, BYTES_PER_CHARACTER = 3000, 2
"""What a compiled operation takes in memory, about: its layout and completion, and its statements."""
DEFINITION = "strawberry-definition"
QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Root:
    """One root field.

    ``statement`` None: it is not asked of the graph, since its own resolver answers it, or because of ``error``.
    """

    field: Field
    statement: Statement | None = None
    complete: Complete | None = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """A query for one form of its variables.

    ``plain``: every root field is asked of the graph. ``introspects``: some ask about the schema. ``weight``: bytes
    that it takes in memory, about.
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
        """What the operation costs at most, as the answer announces it; LimitExceeded beyond a limit."""
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


def compile_operation(selector: Selector, limits: Limits) -> Operation:
    """Compiles a query. What is wrong with one root field, bad input or a fault of ours, is kept with that field."""
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
            roots.append(Root(field, statement, compile_completion(field, statement.plan)))
        except Exception as error:
            roots.append(Root(field, error=error))
    statements = [root.statement for root in roots if root.statement]
    return Operation(
        selector.operation,
        tuple(roots),
        tuple(costs),
        plain=len(statements) == len(roots),
        introspects=any(field.name.startswith("__") and field.selection for field, _, _ in found),
        weight=BYTES_PER_FIELD * selector.fields + BYTES_PER_CHARACTER * sum(len(each.text) for each in statements),
    )


def question_of(definition: GraphQLField) -> Any:
    """The function that writes a root field's statement, where it is asked of the graph."""
    declared = definition.extensions.get(DEFINITION)
    return declared.metadata.get(QUESTION) if declared else None
