"""From a request to a compiled operation with the values of its variables.

Known requests are found in a cache. New ones are parsed, checked and compiled in a thread: the limits bound this
work, but it would still delay other requests.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graphql import GraphQLError, GraphQLSchema, OperationDefinitionNode, OperationType
from graphql.execution.values import VariableValues

from graph.messages.language import language
from resolvers.aside import Aside
from resolvers.documents import Document, read_document
from resolvers.kept import Kept
from resolvers.limits import Limits, check_text, check_values
from resolvers.operation import Operation, compile_operation
from resolvers.replies import Reply, refusal
from resolvers.requests import GraphQLRequest, ReadOnlyError, RequestContext
from resolvers.selection import Selector
from resolvers.under_way import UnderWay

DOCUMENTS, OPERATIONS = (500, 50_000_000), (2000, 100_000_000)
"""Maximum number of cached entries, and their approximate bytes in memory."""
AT_ONCE = 300
"""Values in variables that are checked without a thread: that takes some 2 ms."""


class Prepared(NamedTuple):
    """A request that can be run."""

    document: Document
    definition: OperationDefinitionNode
    values: VariableValues
    variables: dict[str, Any]
    operation: Operation


@dataclass(slots=True)
class Preparation:
    """Prepares requests, and caches documents and compiled operations. ``tables``: see ``compile_operation``."""

    schema: GraphQLSchema
    limits: Limits
    tables: bool = False
    documents: Kept[Document] = field(default_factory=lambda: Kept(*DOCUMENTS))
    operations: Kept[Operation] = field(default_factory=lambda: Kept(*OPERATIONS))
    aside: Aside = field(default_factory=lambda: Aside("preparation"))
    _reading: UnderWay[Document] = field(default_factory=UnderWay)
    _compiling: UnderWay[Operation] = field(default_factory=UnderWay)

    async def prepared(self, request: GraphQLRequest, context: RequestContext) -> Prepared | Reply:
        """The request ready to run, or the response that refuses it.

        :raises CobuildError: a limit is exceeded, or its arguments contradict each other
        :raises ReadOnlyError: the request may only read, and its operation is not a query
        """
        check_text(request.query, self.limits)
        count = check_values(request.variables, self.limits)
        text = request.query
        document = self.documents.get(text) or await self._reading.shared(text, lambda: self._read(text))
        if document.refusals:
            return document.refusals[language()]
        try:
            definition, declared = document.operation(request.operation_name or None)
        except GraphQLError as error:
            return refusal([error])
        context.operation_name = definition.name.value if definition.name else None
        if context.read_only and definition.operation is not OperationType.QUERY:
            raise ReadOnlyError(definition.operation.value)
        inputs = request.variables or {}
        coerced = declared.coerced(inputs) if count <= AT_ONCE else await self.aside.run(declared.coerced, inputs)
        if isinstance(coerced, list):
            return refusal(coerced)
        key = (document, context.operation_name, coerced.form)
        operation = self.operations.get(key)
        if operation is None:
            selector = Selector(
                self.schema, document.fragments, definition, coerced.values, coerced.variables, self.limits
            )
            operation = await self._compiling.shared(key, lambda: self._compile(key, selector, count))
        return Prepared(document, definition, coerced.values, coerced.variables, operation)

    async def _read(self, text: str) -> Document:
        document = await self.aside.run(read_document, self.schema, text, self.limits)
        return self.documents.put(text, document, document.weight)

    async def _compile(self, key: Hashable, selector: Selector, count: int) -> Operation:
        operation = await self.aside.run(compile_operation, selector, self.limits, self.tables)
        if not any(root.error for root in operation.roots):
            # The key includes the values of enumerations and the structure of inputs.
            self.operations.put(key, operation, operation.weight + 100 * count)
        return operation
