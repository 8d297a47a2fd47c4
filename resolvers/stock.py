"""graphql-core's own executor over finished records: for introspection, and for values that do not fit.

Introspection does not use the database, but a short document may select the schema many times over, so its
fields are counted as they are resolved.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from graphql import DocumentNode, ExecutionResult, GraphQLResolveInfo, GraphQLSchema, execute_sync

from graph.errors import LimitExceeded
from graph.messages.language import Message
from resolvers.requests import RequestContext


class _TooMuch(BaseException):
    """Ends an execution at once; an ordinary exception would only make one field null."""


class _IntrospectionCounter:
    """Counts the fields of introspection types that are resolved."""

    def __init__(self, most: int) -> None:
        self.left = most

    def resolve(
        self, resolver: Callable[..., Any], source: Any, info: GraphQLResolveInfo[Any], **arguments: Any
    ) -> Any:
        if info.parent_type.name.startswith("__"):
            self.left -= 1
            if self.left < 0:
                raise _TooMuch
        return resolver(source, info, **arguments)


def bounded_execute(
    schema: GraphQLSchema,
    document: DocumentNode,
    source: dict[str, Any],
    context: RequestContext,
    variables: dict[str, Any] | None,
    most: int | None,
) -> ExecutionResult:
    """The result of an operation whose root fields are in ``source``.

    :param most: fields of introspection types at most, where it asks for any
    :raises LimitExceeded: it has more than ``most`` fields of introspection types
    """
    try:
        return execute_sync(
            schema,
            document,
            root_value=source,
            context_value=context,
            variable_values=variables,
            operation_name=context.operation_name,
            middleware=None if most is None else [_IntrospectionCounter(most)],
        )
    except _TooMuch:
        raise LimitExceeded(
            Message("the operation has more than {most} fields of the schema itself: ask for fewer at once", most=most),
            limit="introspection",
            maximum=most or 0,
            actual=(most or 0) + 1,
        ) from None
