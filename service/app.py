"""The ASGI application: ``/graphql``, the health checks, and the web pages."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence

import orjson
from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.errors import CobuildError, Unavailable
from graph.messages.language import speak, told
from service.exchange import Exchange
from service.hosts import Hosts
from service.http import GraphQLEndpoint, Operate, Scope, Send
from service.http_errors import SAFE_HEADERS, HttpError, language_headers
from service.messages import Receive
from service.negotiation import language_of
from service.prometheus import Measures, metrics_route
from service.readiness import Readiness, Ready
from service.settings import Settings
from service.tracing import Tell

Application = Callable[[Scope, Receive, Send], Awaitable[None]]

GRAPHQL_PATHS = ("/graphql", "/graphql/")


def create_app(
    operate: Operate,
    settings: Settings,
    ready: Ready,
    pages: Sequence[BaseRoute] = (),
    measures: Measures | None = None,
    tell: Tell | None = None,
) -> Application:
    """The whole application.

    :param operate: carries out one GraphQL operation
    :param pages: routes of the web pages
    :param measures: counts the requests
    :param tell: hears of each answered GraphQL request, too
    """
    measures = measures or Measures(settings)
    hosts = Hosts((*settings.allowed_hosts, settings.host))
    graphql = GraphQLEndpoint(operate, settings, measures.graphql if tell is None else _both(measures.graphql, tell))
    measures.in_flight = lambda: graphql.in_flight
    others = Starlette(routes=[*_health(Readiness(ready)), metrics_route(measures, ready, settings), *pages])
    # Starlette's redirect would use the Host of the request.
    others.router.redirect_slashes = False

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        problem = hosts.problem(scope)
        # Straight to the endpoint: a router and its middleware would cost more than everything else on this path.
        if not problem and scope["path"] in GRAPHQL_PATHS:
            await graphql(scope, receive, send)
            return
        speak(language_of(dict(scope["headers"]).get(b"accept-language")))
        if problem:
            await _refuse(problem, send)
        else:
            await others(scope, receive, _safely(_counted(scope, send, measures)))

    return application


def _both(first: Tell, second: Tell) -> Tell:
    def tell(exchange: Exchange, status: int) -> None:
        first(exchange, status)
        second(exchange, status)

    return tell


def _counted(scope: Scope, send: Send, measures: Measures) -> Send:
    """Count the response when it begins, under the route that answers it."""
    started = time.perf_counter()

    async def counting(message: Scope) -> None:
        if message["type"] == "http.response.start":
            route = scope.get("route")
            measures.request(getattr(route, "path", "none"), message["status"], started)
        await send(message)

    return counting


def _safely(send: Send) -> Send:
    """Add the safe headers, unless the response already has headers of these names."""

    async def safely(message: Scope) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(raw=list(message["headers"]))
            for name, value in SAFE_HEADERS:
                headers.setdefault(name.decode(), value.decode())
            message = {**message, "headers": headers.raw}
        await send(message)

    return safely


async def _refuse(problem: HttpError, send: Send) -> None:
    body = problem.body
    headers = [
        (b"content-type", b"application/json; charset=utf-8"),
        (b"content-length", b"%d" % len(body)),
        (b"connection", b"close"),
        *SAFE_HEADERS,
        *language_headers(),
    ]
    await send({"type": "http.response.start", "status": problem.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _health(readiness: Readiness) -> list[BaseRoute]:
    async def healthz(request: Request) -> Response:
        """The process is up."""
        return _json(200, {"status": "ok"})

    async def readyz(request: Request) -> Response:
        """The database responds and is migrated to this version."""
        try:
            await readiness.check()
        except Unavailable as error:
            return _json(503, {"status": "unavailable", "reason": told(error.message)}, retry_after=error.retry_after)
        except CobuildError as error:
            # The message may name settings, so only the operator sees it, in the log.
            return _json(503, {"status": "unavailable", "reason": error.code})
        return _json(200, {"status": "ready"})

    return [Route("/healthz", healthz), Route("/readyz", readyz)]


def _json(status: int, content: dict[str, str], *, retry_after: int | None = None) -> Response:
    headers = {} if retry_after is None else {"retry-after": str(retry_after)}
    if "reason" in content:
        headers |= {name.decode(): value.decode() for name, value in language_headers()}
    return Response(orjson.dumps(content), status, headers, media_type="application/json")
