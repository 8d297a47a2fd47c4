"""Answers GraphQL requests: one statement for each root field, the records completed to bytes.

The usual way is short: a known document's compiled operation, its statements run at once, the answer's bytes. Anything
else (introspection, errors, values that do not fit) goes through the stock executor over the same records.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

import orjson
import structlog
from graphql import ExecutionResult, GraphQLError, GraphQLSchema, OperationDefinitionNode, OperationType, execute
from graphql.execution.values import VariableValues, get_variable_values

from graph.errors import (
    CobuildError,
    ConfigurationError,
    EngineError,
    ForeignGraph,
    NotFound,
    Unavailable,
)
from graph.metrics.runs import Runs
from graph.parameters import MAP
from graph.statement import STUDY, Statement
from resolvers.arguments import plain
from resolvers.completion import MISMATCH
from resolvers.documents import Bounded, Document, read_document, variables_form
from resolvers.limits import Limits
from resolvers.operation import Root, compile_operation
from resolvers.records import as_record
from resolvers.replies import Reply, answer_of, bad_variable, refusal
from resolvers.requests import GraphQLRequest, ReadOnlyError, RequestContext
from resolvers.selection import Selector
from resolvers.turns import Turns

log = structlog.get_logger("cobuild.execution")


class Reader(Protocol):
    """What runs a statement: ``graph.session.Database``."""

    async def read(self, name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any: ...


@dataclass(slots=True)
class Executor:
    """Runs operations over one database.

    ``at_once``: the statements that are asked at a time, but for lookups by id, which never wait behind questions. What
    is asked of the database beyond what it can work on does not come sooner, only later all together.
    """

    schema: GraphQLSchema
    database: Reader
    limits: Limits = field(default_factory=Limits)
    at_once: int = 8
    documents: Bounded[Document] = field(default_factory=lambda: Bounded(500))
    introspections: Bounded[bytes] = field(default_factory=lambda: Bounded(20))
    runs: Runs = field(init=False)
    turns: Turns = field(init=False)

    def __post_init__(self) -> None:
        self.turns = Turns(self.at_once)
        self.runs = Runs(self.database)

    async def execute(self, request: GraphQLRequest, context: RequestContext) -> Reply:
        """Answers a request; whatever goes wrong is in the answer.

        :raises ReadOnlyError: the request may only read, and its operation is not a query
        """
        document = self.documents.get(request.query)
        if document is None:
            document = read_document(self.schema, request.query, self.limits)
            self.documents.put(request.query, document)
        if document.errors:
            return refusal(document.errors)
        try:
            definition = document.operation(request.operation_name or None)
        except GraphQLError as error:
            return refusal([error])
        context.operation_name = definition.name.value if definition.name else None
        if context.read_only and definition.operation is not OperationType.QUERY:
            raise ReadOnlyError(definition.operation.value)
        values = get_variable_values(self.schema, definition.variable_definitions or (), request.variables or {})
        if isinstance(values, list):
            return refusal([bad_variable(error) for error in values])
        try:
            return await self._run(document, definition, values, context)
        except CobuildError as error:
            return refusal([GraphQLError(error.message, original_error=error)])

    async def prepare(self, requests: Iterable[GraphQLRequest]) -> None:
        """Has the database plan what known documents ask, by asking it, one after the other; failures do not matter.

        Run, not explained: a plan that EXPLAIN makes is not the one that a run then finds.
        """
        for request in requests:
            await self.execute(request, RequestContext("prepare"))

    async def _run(
        self, document: Document, definition: OperationDefinitionNode, values: VariableValues, context: RequestContext
    ) -> Reply:
        variables = plain(values.coerced)
        key = (context.operation_name, variables_form(self.schema, definition, variables))
        operation = document.compiled.get(key)
        if operation is None:
            selector = Selector(self.schema, document.fragments, definition, values, variables)
            operation = document.compiled.put(key, compile_operation(selector, self.limits))
        # Whatever is refused is refused before the first statement is sent.
        asked = [(root, root.statement.values(variables)) for root in operation.roots if root.statement]
        announced = {"cost": {"requested": operation.cost(variables, self.limits), "maximum": self.limits.cost}}
        answers = await self._ask(asked, context)
        if operation.plain:
            try:
                data = {root.field.key: _completed(root, answer) for root, answer in answers}
                return Reply(orjson.dumps({"data": data, "extensions": announced}))
            except (*MISMATCH, CobuildError):
                pass  # the stock executor tells what is wrong with the same records
        return await self._stock(document, definition, values, answers, announced, context)

    async def _ask(self, asked: list[tuple[Root, dict[str, Any]]], context: RequestContext) -> list[tuple[Root, Any]]:
        """Each root field with its ``(record, parameters)``, or the error that came instead."""
        if len(asked) == 1:
            ((root, parameters),) = asked
            return [(root, await self._answer(root.statement, parameters, context))]
        answers = await asyncio.gather(*(self._answer(root.statement, values, context) for root, values in asked))
        return [(root, answer) for (root, _), answer in zip(asked, answers, strict=True)]

    async def _answer(self, statement: Statement | None, parameters: dict[str, Any], context: RequestContext) -> Any:
        assert statement
        try:
            if study := statement.study:
                outcome = await self.runs.outcome(study.question(parameters[STUDY]), parameters[study.wait])
                parameters = {**parameters, STUDY: study.told(outcome, parameters)}
            if statement.lookup:
                return await self._read(statement, parameters, context)
            # Statements of one text may still differ in what remains to be computed.
            return await self.turns.take(
                lambda: (id(statement), repr(parameters)), lambda: self._read(statement, parameters, context)
            )
        except (ConfigurationError, EngineError, ForeignGraph) as error:
            log.error("database_unusable", error=error.message)
            return Unavailable("The database cannot be used at present.")
        except CobuildError as error:
            return error

    async def _read(self, statement: Statement, parameters: dict[str, Any], context: RequestContext) -> Any:
        record = await self.database.read(statement.name, statement.text, {MAP: parameters}, context.timeout)
        if record is None and statement.required:
            where = statement.required
            return NotFound(f"{where}: there is no such thing; look it up with search", path=where)
        if statement.finish and record is not None:
            record = statement.finish(record, parameters)
        return record, parameters

    async def _stock(
        self,
        document: Document,
        definition: OperationDefinitionNode,
        values: VariableValues,
        answers: list[tuple[Root, Any]],
        announced: dict[str, Any],
        context: RequestContext,
    ) -> Reply:
        """The same records, completed by graphql-core."""
        assert document.node
        kept = (document.node, context.operation_name) if not answers and not definition.variable_definitions else None
        if kept and (known := self.introspections.get((id(document.node), context.operation_name))):
            return Reply(known)
        source = {
            root.field.key: answer
            if isinstance(answer, Exception)
            else as_record(answer[0], root.statement.plan, answer[1])
            for root, answer in answers
            if root.statement
        }
        result = execute(
            self.schema,
            document.node,
            root_value=source,
            context_value=context,
            variable_values={name: values.sources[name].value for name in values.sources} if values.sources else None,
            operation_name=context.operation_name,
        )
        if not isinstance(result, ExecutionResult):
            result = await result
        reply = answer_of(result.data, result.errors or [], announced)
        if kept and not result.errors:
            self.introspections.put((id(document.node), context.operation_name), reply.body)
        return reply


def _completed(root: Root, answer: Any) -> Any:
    if isinstance(answer, CobuildError):
        raise answer
    record, parameters = answer
    assert root.complete
    return root.complete(record, parameters)


def from_record(source: Any, info: Any, **_: Any) -> Any:
    """The stock executor's way into a record: by response name."""
    value = source.get(info.path.key)
    if isinstance(value, Exception):
        raise value
    return value
