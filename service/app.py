"""The ASGI application: ``/graphql``, the health checks, and the web pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from graph.errors import CobuildError, Unavailable
from service.http import GraphQLEndpoint, Operate, Scope, Send
from service.messages import Receive
from service.settings import Settings

Ready = Callable[[], Awaitable[None]]
"""Raises where the database does not answer or is not migrated."""
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

GRAPHQL_PATHS = ("/graphql", "/graphql/")
NO_STORE = {"cache-control": "no-store", "x-content-type-options": "nosniff"}


def create_app(operate: Operate, settings: Settings, ready: Ready, pages: Sequence[BaseRoute] = ()) -> Application:
    """The whole application.

    :param operate: carries out one GraphQL operation
    :param pages: routes of the web pages; ``/`` leads to the first of them
    """
    graphql = GraphQLEndpoint(operate, settings)
    others = Starlette(routes=[*_health(ready), *pages, *_home(pages)])

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        # Straight to the endpoint: a router and its middleware would cost more than all else on this path.
        if scope["type"] == "http" and scope["path"] in GRAPHQL_PATHS:
            await graphql(scope, receive, send)
        else:
            await others(scope, receive, send)

    return application


def _health(ready: Ready) -> list[BaseRoute]:
    async def healthz(request: Request) -> Response:
        """The process is up."""
        return _json(200, {"status": "ok"})

    async def readyz(request: Request) -> Response:
        """The database answers and has the shape that this version needs."""
        try:
            await ready()
        except Unavailable as error:
            return _json(503, {"status": "unavailable", "reason": error.message}, retry_after=error.retry_after)
        except CobuildError as error:
            # The reason is for the operator; it may name settings, and stays in the log.
            return _json(503, {"status": "unavailable", "reason": error.code})
        return _json(200, {"status": "ready"})

    return [Route("/healthz", healthz), Route("/readyz", readyz)]


def _home(pages: Sequence[BaseRoute]) -> list[BaseRoute]:
    first = next((page.path for page in pages if isinstance(page, Route)), None)
    if first is None:
        return []

    async def home(request: Request) -> Response:
        return RedirectResponse(str(request.url_for("home")).rstrip("/") + first, status_code=302)

    return [Route("/", home, name="home")]


def _json(status: int, content: dict[str, str], *, retry_after: int | None = None) -> Response:
    headers = NO_STORE if retry_after is None else {**NO_STORE, "retry-after": str(retry_after)}
    return Response(orjson.dumps(content), status, headers, media_type="application/json")
