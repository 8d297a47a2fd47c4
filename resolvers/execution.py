"""Executes GraphQL requests: one statement for each root field, whose records are completed to bytes.

The usual path is short: find the compiled operation, run its statements in parallel, encode the response. Anything
else (introspection, errors, values that do not fit) goes through the stock executor over the same records.
"""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

import orjson
import structlog
from graphql import GraphQLError, GraphQLSchema

from graph.compiler.parameters import MAP
from graph.compiler.references import Reader, missing, not_found
from graph.compiler.request import Request
from graph.compiler.statement import STUDY, Finish, Statement
from graph.connection.large import Large, let_go
from graph.connection.packed import Packed, PackedReads, Read, unpacked
from graph.errors import (
    CobuildError,
    ConfigurationError,
    EngineError,
    ForeignGraph,
    Unavailable,
)
from graph.messages.language import Message
from graph.metrics.runs import NothingToMeasureError, Runs
from graph.native.library import Library
from graph.semantics.dates import known_day
from graph.store.sizes import SIZES
from resolvers.answers import Answered, completed, is_large, is_long, is_packed, written
from resolvers.aside import Aside
from resolvers.costs import NOMINAL, Sizes
from resolvers.encoding import encode_in_pieces
from resolvers.kept import Kept
from resolvers.limits import Limits
from resolvers.operation import Root
from resolvers.pauses import Pauses
from resolvers.preparation import Preparation, Prepared
from resolvers.records import as_record
from resolvers.replies import Reply, answer_of, refusal
from resolvers.requests import GraphQLRequest, RequestContext
from resolvers.stock import bounded_execute
from resolvers.turns import Turns

T = TypeVar("T")
log = structlog.get_logger("cobuild.execution")

INTROSPECTIONS = (20, 20_000_000)
"""Responses to introspection that are cached, and their bytes: the usual one has 3 MB."""
INTROSPECTED = 5
"""Fields of introspection types that may be resolved for each object that may be returned."""
MANY_OBJECTS = 5000
"""A response that may have more objects is made in a thread: one object takes some 2 µs."""
PREPARE_SECONDS = 180.0
"""How long the database may take to plan a known document: a plan is lost if its first run is cancelled."""
SIZES_SECONDS, SIZES_TIMEOUT = 300.0, 5.0
"""How often the sizes of the graph are read, and how long that may take."""


@dataclass(slots=True)
class Executor:
    """Runs operations over one database.

    ``at_once``: the number of statements that run at a time, not counting lookups by id, which never wait behind
    questions. With more statements than the database has capacity for, none is faster and all are slower.
    ``sized_read``: where given, it tells which values are large. ``packed_reads``: where given, compiled code completes
    records.
    """

    schema: GraphQLSchema
    database: Reader
    limits: Limits = field(default_factory=Limits)
    at_once: int = 8
    sized_read: Read | None = None
    packed_reads: PackedReads | None = None
    introspections: Kept[bytes] = field(default_factory=lambda: Kept(*INTROSPECTIONS))
    preparation: Preparation = field(init=False)
    completing: Aside = field(default_factory=lambda: Aside("completion"))
    sizes: Sizes = field(default_factory=lambda: NOMINAL)
    runs: Runs = field(init=False)
    turns: Turns = field(init=False)
    pauses: Pauses = field(default_factory=Pauses)

    def __post_init__(self) -> None:
        self.preparation = Preparation(self.schema, self.limits, self.packed_reads is not None)
        self.turns = Turns(self.at_once)
        self.runs = Runs(self.database)

    async def execute(self, request: GraphQLRequest, context: RequestContext) -> Reply:
        """Executes a request; failures become errors in the response.

        :raises ReadOnlyError: the request may only read, and its operation is not a query
        """
        try:
            prepared = await self.preparation.prepared(request, context)
            if isinstance(prepared, Reply):
                return prepared
            with self.pauses.refused():
                return await self._run(prepared, context)
        except CobuildError as error:
            return refusal([GraphQLError(error.message, original_error=error)])
        finally:
            context.end_rests()

    async def keep_sizes(self) -> None:
        """Reads the sizes of the graph regularly, for the costs of operations, until it is cancelled."""
        while True:
            with suppress(CobuildError):
                self.sizes = await self.database.read("sizes", SIZES, {}, SIZES_TIMEOUT)
            await asyncio.sleep(SIZES_SECONDS)

    async def prepare(self, requests: Iterable[GraphQLRequest], today: datetime.date) -> None:
        """Makes the database plan the statements of known documents by running them in turn; ignores failures.

        EXPLAIN is not enough, because a later run does not reuse its plan.
        """
        for request in requests:
            await self.execute(request, RequestContext(today, "prepare", PREPARE_SECONDS))

    async def _run(self, prepared: Prepared, context: RequestContext) -> Reply:
        request, operation = Request(prepared.variables, context.today), prepared.operation
        # Operations that may cost too much are refused before the first statement is sent.
        cost = operation.cost(request, self.sizes, self.limits)
        announced: dict[str, Any] = {"cost": cost}
        context.large = cost["parts"]["objects"] > MANY_OBJECTS
        asked = [(root, _parameters(root, request)) for root in operation.roots if root.statement or root.error]
        refused = [values for _, values in asked if isinstance(values, CobuildError)]
        if refused and len(refused) == len(operation.roots):
            return refusal([GraphQLError(error.message, original_error=error) for error in refused])
        if inherited := inherited_dates(asked, context.today):
            announced["inherited"] = inherited
        answers = await self._ask(asked, context)
        # Another request may have read it, and this one shares it.
        context.large = context.large or any(type(answer) is Answered and answer.large for _, answer in answers)
        if operation.plain:
            try:
                if self.packed_reads and any(is_packed(answer) for _, answer in answers):
                    return await self._written(self.packed_reads.library, answers, announced, context)
                return await self._computed(context.large, lambda: _plain(answers, announced, in_pieces=context.large))
            except Exception:
                # The stock executor completes the same records and reports each error at its field.
                pass
        return await self._stock(prepared, answers, announced, context)

    async def _ask(self, asked: list[tuple[Root, Any]], context: RequestContext) -> list[tuple[Root, Any]]:
        """Each root field with its ``Answered``, or the error that came instead."""
        if len(asked) == 1:
            ((root, parameters),) = asked
            return [(root, await self._answer(root, parameters, context))]
        answers = await asyncio.gather(*(self._answer(root, values, context) for root, values in asked))
        return [(root, answer) for (root, _), answer in zip(asked, answers, strict=True)]

    async def _answer(self, root: Root, parameters: Any, context: RequestContext) -> Any:
        """``Answered``, or the error: a failure in one root field does not affect the others."""
        if isinstance(parameters, Exception):
            return parameters
        statement = root.statement
        assert statement
        try:
            if study := statement.study:
                try:
                    outcome = await self.runs.outcome(study.question(parameters[STUDY]), parameters[study.wait])
                except NothingToMeasureError:
                    return await not_found(self.database, study.network.references, parameters[STUDY])
                parameters = {**parameters, STUDY: study.result(outcome, parameters)}
            if statement.lookup:
                return await self._read(root, statement, parameters, context)
            # Statements with the same text may still differ in ``finish`` or ``study``.
            return await self.turns.take(
                context.client,
                lambda: (id(statement), repr(parameters)),
                lambda: self._read(root, statement, parameters, context),
            )
        except (ConfigurationError, EngineError, ForeignGraph) as error:
            log.error("database_unusable", error=error.message)
            return Unavailable(Message("The database cannot be used at present."))
        except Exception as error:
            return error

    async def _read(self, root: Root, statement: Statement, parameters: dict[str, Any], context: RequestContext) -> Any:
        read = self.sized_read or self.database.read
        if self.packed_reads and root.table:
            read = self.packed_reads.read
        with context.budget.spending():
            record = await self._record(read, statement, parameters, context)
            if record is None and statement.references:
                # A lookup may find nothing, and the things that its lists refer to may be there nevertheless.
                explain = missing if statement.lookup else not_found
                if error := await explain(self.database, statement.references, parameters):
                    return error
        if statement.finish and record is not None:
            if type(record) is Packed:
                record = await self._finished_packed(statement, record, parameters, context)
            if type(record) is not Packed:
                held = [record]
                del record
                finished = partial(_finished, statement.finish, held, parameters, in_pieces=context.large)
                record = await self._computed(context.large, finished)
        return Answered(record, parameters, context.large)

    async def _finished_packed(
        self, statement: Statement, record: Packed, parameters: dict[str, Any], context: RequestContext
    ) -> Any:
        """A packed record that compiled code has finished, or the record unpacked, which Python is to finish."""
        assert self.packed_reads
        assert statement.finish_packed
        work = partial(statement.finish_packed, self.packed_reads.library, record.data, parameters)
        finished = await self._computed(is_long(record), work)
        if finished is not None:
            return record.replaced(finished)
        log.warning("native_completion_declined", field=statement.name)
        # What Python then does with it takes longer, and is done in a thread, too.
        context.large = context.large or is_long(record)
        return await self._computed(is_long(record), record.value)

    async def _record(
        self, read: Read, statement: Statement, parameters: dict[str, Any], context: RequestContext
    ) -> Any:
        """What the database returns; None where it finds nothing."""

        async def value(text: str) -> Any:
            found = await read(statement.name, text, {MAP: parameters}, context.timeout)
            if type(found) is not Large:
                return found
            # Whatever was announced, what follows is made in a thread.
            context.large = True
            context.rests.append(found.rest)
            return found.value

        asked = [value(text) for text in statement.texts]
        if len(asked) == 1:
            return await asked[0]
        try:
            async with asyncio.TaskGroup() as group:
                reading = [group.create_task(each) for each in asked]
        except ExceptionGroup as failed:
            # The first has ended the others.
            raise failed.exceptions[0] from None
        records = [each.result() for each in reading]
        return records if all(record is not None for record in records) else None

    async def _computed(self, large: bool, work: Callable[[], T]) -> T:
        """The result of ``work``, computed in a thread if it may be ``large``, to keep the event loop free."""
        return await self.completing.run(work) if large else work()

    async def _written(
        self, library: Library, answers: list[tuple[Root, Any]], announced: dict[str, Any], context: RequestContext
    ) -> Reply:
        """The response from packed records, made in a thread if it is large; raises where a value does not fit."""
        return await self._computed(is_large(answers, context), partial(written, library, answers, announced))

    async def _stock(
        self,
        prepared: Prepared,
        answers: list[tuple[Root, Any]],
        announced: dict[str, Any],
        context: RequestContext,
    ) -> Reply:
        """The same records, completed by graphql-core in a thread, because that is many times slower."""
        document, definition, values = prepared.document, prepared.definition, prepared.values
        node = document.node
        assert node
        kept = (document, context.operation_name) if not answers and not definition.variable_definitions else None
        if kept and (known := self.introspections.get(kept)):
            return Reply(known)
        variables = {name: values.sources[name].value for name in values.sources} if values.sources else None
        most = INTROSPECTED * self.limits.objects if prepared.operation.introspects else None

        def completed() -> tuple[Reply, bool]:
            result = bounded_execute(self.schema, node, _source(answers), context, variables, most)
            return answer_of(result.data, result.errors or [], announced), not result.errors

        reply, good = await self.completing.run(completed)
        if kept and good:
            self.introspections.put(kept, reply.body, len(reply.body))
        return reply


def inherited_dates(asked: list[tuple[Root, Any]], today: datetime.date) -> list[dict[str, Any]]:
    """The dates other than today, and the periods, that lists inherited, each with the paths of the lists.

    A cache that keys a list by its arguments would treat such a list as today's.
    """
    found: dict[tuple[datetime.date, ...], list[str]] = {}
    for root, parameters in asked:
        if root.statement and root.statement.inherited and isinstance(parameters, dict):
            for where, names in root.statement.inherited:
                found.setdefault(tuple(parameters[name] for name in names), []).append(where)
    found.pop((today,), None)
    return [{**_told(*days), "fields": fields} for days, fields in sorted(found.items())]


def _told(first: datetime.date, last: datetime.date | None = None) -> dict[str, Any]:
    """A day, or a period, as the arguments that name it."""
    if last is None:
        return {"asOf": first.isoformat()}
    return {"during": {"from": known_day(first.isoformat()), "to": known_day(last.isoformat())}}


def _parameters(root: Root, request: Request) -> Any:
    """The parameters of a root field's statement, or the error in its arguments."""
    if root.error or not root.statement:
        return root.error
    try:
        return root.statement.values(request)
    except Exception as error:
        return error


def _finished(finish: Finish, held: list[Any], parameters: dict[str, Any], *, in_pieces: bool) -> Any:
    """What ``finish`` makes of the record held, which is let go."""
    record = finish(held[0], parameters)
    if in_pieces:
        let_go(held)
    return record


def _plain(answers: list[tuple[Root, Any]], announced: dict[str, Any], *, in_pieces: bool) -> Reply:
    """The response if every value fits its type, of answers that are let go; raises otherwise."""
    data = {root.field.key: completed(root, answer) for root, answer in answers}
    body = {"data": data, "extensions": announced}
    if not in_pieces:
        return Reply(orjson.dumps(body))
    reply = Reply(encode_in_pieces(body))
    held = [*answers, data]
    answers.clear()
    del data, body
    let_go(held)
    return reply


def _source(answers: list[tuple[Root, Any]]) -> dict[str, Any]:
    """The source for the stock executor: for each root field a record by response name, or its error."""
    return {
        root.field.key: answer
        if isinstance(answer, Exception)
        else as_record(unpacked(answer.record), root.statement.plan, answer.parameters)  # type: ignore[union-attr]
        for root, answer in answers
    }


def from_record(source: Any, info: Any, **_: Any) -> Any:
    """Reads a value of a record by response name, for the stock executor."""
    value = source.get(info.path.key)
    if isinstance(value, Exception):
        raise value
    return value
