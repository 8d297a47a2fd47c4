"""Builds the application from a database and settings."""

from __future__ import annotations

import datetime

import orjson

from graph.compiler.compilation import PageLimits
from graph.connection.session import Database
from graph.errors import Unavailable
from graph.messages.language import Message
from graph.store.migrations import MIGRATIONS, version
from resolvers.execution import Executor
from resolvers.limits import Limits
from resolvers.replies import Reply
from resolvers.requests import GraphQLRequest, RequestContext
from schema import build_schema
from service.app import Application, create_app
from service.due_calendar import due_route
from service.exchange import Exchange
from service.explorer_documents import explorer_requests
from service.export_route import export_route
from service.http import Operate
from service.prometheus import Measures
from service.readiness import Ready
from service.report_route import report_routes
from service.schema_file import schema_route
from service.settings import Settings
from service.tracing import Tell
from service.uploads import upload_route
from service.web_pages import examples_file, page_routes


def limits(settings: Settings) -> Limits:
    """The limits of one operation."""
    return Limits(
        depth=settings.max_depth,
        aliases=settings.max_aliases,
        tokens=settings.max_tokens,
        cost=settings.max_cost,
        objects=settings.max_objects,
        pages=PageLimits(settings.default_page_size, settings.max_page_size),
    )


def build_executor(database: Database, settings: Settings) -> Executor:
    """The executor of operations on a database."""
    return Executor(
        build_schema(),
        database,
        limits(settings),
        settings.questions_at_once,
        database.sized_read,
        database.packed_reads,
    )


def known_requests() -> list[GraphQLRequest]:
    """The documents that are prepared in advance: what the explorer asks, then the examples of GraphiQL."""
    return explorer_requests() + examples()


def examples() -> list[GraphQLRequest]:
    """The examples of GraphiQL."""
    return [GraphQLRequest(each["query"], each.get("variables")) for each in orjson.loads(examples_file().read_bytes())]


def build_app(
    database: Database,
    settings: Settings,
    executor: Executor | None = None,
    measures: Measures | None = None,
    tell: Tell | None = None,
) -> Application:
    """The whole application over a database.

    :param measures: counts the requests
    :param tell: hears of each answered GraphQL request
    """
    executor = executor or build_executor(database, settings)
    operate = over_http(executor, settings)
    measures = measures or Measures(settings)
    measures.load, measures.sizes = executor.turns, lambda: executor.sizes
    routes = [
        *page_routes(frame_origins=settings.frame_origins),
        schema_route(settings),
        due_route(operate, settings),
        *report_routes(executor, settings),
        export_route(database, executor, settings),
        upload_route(settings),
    ]
    return create_app(operate, settings, _readiness(database), routes, measures, tell)


def over_http(executor: Executor, settings: Settings) -> Operate:
    """The executor in the form in which the endpoint calls it."""
    timeout = settings.request_timeout

    async def operate(request: GraphQLRequest, exchange: Exchange) -> Reply:
        context = RequestContext(
            datetime.date.today(), exchange.id.decode(), timeout, exchange.client, exchange.read_only
        )
        try:
            return await executor.execute(request, context)
        finally:
            exchange.operation = context.operation_name

    return operate


def _readiness(database: Database) -> Ready:
    async def ready() -> None:
        if await version(database) != MIGRATIONS[-1].number:
            raise Unavailable(Message("The graph has not been migrated."), retry_after=5)

    return ready
