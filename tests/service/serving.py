"""The HTTP layer on a real socket: uvicorn in a thread, a small schema of real GraphQL behind it."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import httpx
import orjson
import strawberry
from graphql import GraphQLError, OperationType, get_operation_ast, parse
from strawberry.types import ExecutionResult

from graph.errors import TimedOut, Unavailable
from resolvers.requests import GraphQLRequest, ReadOnlyError
from service.app import Application, create_app
from service.exchange import Exchange, record_statement
from service.server import Server
from service.settings import Settings

GRAPHQL = "application/graphql-response+json"
HELLO = {"query": "{ hello }"}


@dataclass(frozen=True)
class SampleStatement:
    name: str
    ms: float
    rows: int


@dataclass(frozen=True)
class SampleReply:
    body: bytes
    had_data: bool
    is_request_error: bool
    retry_after: int | None = None
    codes: frozenset[str] = frozenset()


@dataclass
class Witness:
    """The fate of the slow field."""

    started: threading.Event = field(default_factory=threading.Event)
    cancelled: threading.Event = field(default_factory=threading.Event)
    release: threading.Event = field(default_factory=threading.Event)
    ready: Exception | None = None


def sample_operate(witness: Witness) -> Callable[[GraphQLRequest, Exchange], object]:
    """Carries out operations of a schema whose fields are slow, fail, or lose their database on demand."""

    @strawberry.type
    class Query:
        @strawberry.field
        def hello(self, name: str = "world") -> str:
            record_statement(SampleStatement("hello", 1.5, 1))
            return f"Hello {name}"

        @strawberry.field
        async def slow(self) -> str:
            witness.started.set()
            try:
                while not witness.release.is_set():
                    await asyncio.sleep(0.01)
            except asyncio.CancelledError:
                witness.cancelled.set()
                raise
            return "done"

    @strawberry.type
    class Mutation:
        @strawberry.mutation
        def touch(self) -> str:
            return "touched"

    schema = strawberry.Schema(Query, Mutation)

    async def operate(message: GraphQLRequest, exchange: Exchange) -> SampleReply:
        match message.operation_name:
            case "Lost":
                raise Unavailable("The database cannot be reached.", retry_after=7)
            case "Late":
                raise TimedOut("The request took longer than allowed and was cancelled.")
            case "Fault":
                raise RuntimeError("secret details")
            case "LostInside":
                error = {"message": "The database cannot be reached.", "extensions": {"code": "UNAVAILABLE"}}
                return SampleReply(
                    orjson.dumps({"errors": [error], "data": None}), False, False, 7, frozenset({"UNAVAILABLE"})
                )
        if exchange.read_only:
            with suppress(GraphQLError):
                asked = get_operation_ast(parse(message.query), message.operation_name)
                if asked is not None and asked.operation is not OperationType.QUERY:
                    raise ReadOnlyError(asked.operation.value)
        result = await schema.execute(message.query, message.variables, operation_name=message.operation_name)
        if not isinstance(result, ExecutionResult):
            raise AssertionError(result)
        answer: dict[str, object] = {}
        is_request_error = bool(result.errors) and result.data is None
        if result.errors:
            answer["errors"] = [error.formatted for error in result.errors]
        if not is_request_error:
            answer["data"] = result.data
        return SampleReply(orjson.dumps(answer), result.data is not None, is_request_error)

    return operate


def sample_app(settings: Settings, witness: Witness) -> Application:
    async def ready() -> None:
        if witness.ready is not None:
            raise witness.ready

    return create_app(sample_operate(witness), settings, ready)  # type: ignore[arg-type]


@contextmanager
def served(app: Application, settings: Settings | None = None) -> Iterator[str]:
    """The address of ``app``, served from a thread until the end of the block."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = Server(app, settings or Settings())
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.stop()
        thread.join(10)
        listener.close()


@contextmanager
def client_of(witness: Witness | None = None, **settings: Any) -> Iterator[httpx.Client]:
    chosen = Settings(**settings)
    app = sample_app(chosen, witness or Witness())
    with served(app, chosen) as url, httpx.Client(base_url=url, headers={"accept": GRAPHQL}, timeout=10) as client:
        yield client


def code(answer: httpx.Response) -> str:
    return str(answer.json()["errors"][0]["extensions"]["code"])
