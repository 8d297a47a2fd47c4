"""GraphQL over HTTP: the ``/graphql`` endpoint as a plain ASGI callable.

It is on the hot path of every request, hence no Request and Response objects. It does not interpret operations: it
passes a request to ``operate`` and sends the bytes that are returned.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, MutableMapping
from typing import Any, Protocol

from graph.errors import CobuildError, Unavailable
from graph.messages.language import Message, speak
from resolvers.aside import Aside
from resolvers.requests import GraphQLRequest, ReadOnlyError
from service import exchange as exchanges
from service.answers import Answer, Finish
from service.exchange import Exchange
from service.flight import Airspace
from service.http_errors import NO_SUBSCRIPTIONS, HttpError, from_error, internal, not_acceptable, stopping
from service.logs import get_logger, log_request
from service.messages import ClientGoneError, Receive, check_headers, decode, from_query_string, read_body
from service.negotiation import GRAPHQL_RESPONSE, HTML, LEGACY_JSON, language_of, negotiate, prefers_html
from service.origins import Origins
from service.persisted import PersistedQueries
from service.settings import Settings
from service.tracing import Tell
from service.web_pages import graphql_links

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

CLIENT_GONE = 499
"""Used only in the log: the client closed the connection before the response."""
METHODS = b"GET, POST"
AT_ONCE = "cobuild.response"
"""The extension of ASGI with which our connections send a whole response in one step."""
LARGE_BODY = 50_000
"""Bytes above which a body is decoded in a thread: a million of them take some 10 ms."""


class Reply(Protocol):
    """The response to one operation, ready to send."""

    @property
    def body(self) -> bytes:
        """The GraphQL response as JSON."""

    @property
    def had_data(self) -> bool:
        """Whether ``data`` is present and not null."""

    @property
    def is_request_error(self) -> bool:
        """Whether nothing was executed because the document or its variables are invalid."""

    @property
    def retry_after(self) -> int | None:
        """Seconds after which to try again, if the database was unavailable."""

    @property
    def codes(self) -> Collection[str]:
        """The codes of its errors."""


Operate = Callable[[GraphQLRequest, Exchange], Awaitable[Reply]]


class GraphQLEndpoint:
    """The ASGI application of one path."""

    def __init__(self, operate: Operate, settings: Settings, tell: Tell) -> None:
        self._operate = operate
        self._airspace = Airspace(settings.max_in_flight, settings.request_timeout)
        self._tell = tell
        self._max_body = settings.max_body
        self._max_batch = settings.max_batch
        self._persisted = PersistedQueries(settings.persisted_query_bytes)
        self._origins = Origins(settings.cors_origins)
        self._finish = Finish(settings)
        self._decoding = Aside("decoding")
        self._log = get_logger()

    @property
    def in_flight(self) -> int:
        """How many requests are in progress."""
        return self._airspace.in_flight

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, and write its line to the log."""
        method, headers = scope["method"], _headers(scope["headers"])
        exchange = Exchange(headers.get(b"x-request-id"), scope.get("client"), read_only=method in ("GET", "HEAD"))
        exchange.traceparent = headers.get(b"traceparent")
        exchanges.enter(exchange)
        speak(language_of(headers.get(b"accept-language")))
        try:
            answer = await self._answer(scope, headers, receive, exchange)
            await self._finish(answer, headers, exchange)
        except ClientGoneError:
            status = CLIENT_GONE
        else:
            status = answer.status
            if self._origins.any:
                answer.headers += self._origins.headers(headers)
            # With another status the headers may end the connection, or there may be no body.
            respond = scope.get("extensions", {}).get(AT_ONCE) if status == 200 else None
            if respond is None or not respond(status, answer.headers, answer.body):
                await send({"type": "http.response.start", "status": status, "headers": answer.headers})
                await send({"type": "http.response.body", "body": answer.body})
        self._tell(exchange, status)
        log_request({"method": method, **exchange.facts(status)})

    async def _answer(self, scope: Scope, headers: dict[bytes, bytes], receive: Receive, exchange: Exchange) -> Answer:
        """The response to a request, also if it fails.

        :raises ClientGoneError: the client has closed the connection
        """
        accept = headers.get(b"accept")
        media_type = negotiate(accept)
        error_type = media_type or LEGACY_JSON
        try:
            if scope["method"] == "OPTIONS" and b"access-control-request-method" in headers and self._origins.any:
                return Answer(204, None, b"", self._origins.preflight(headers, METHODS))
            if exchange.read_only and not scope["query_string"] and prefers_html(accept):
                return Answer(200, HTML, graphql_links(scope["path"]))
            if media_type is None:
                raise not_acceptable(accept)
            request = await self._read(scope, headers, receive)
            with self._airspace.flight(receive):
                if isinstance(request, list):
                    # One after the other, so that a batch counts as one request in progress.
                    bodies = [await self._one_of_batch(each, exchange) for each in request]
                    return Answer(200, media_type, b"[%s]" % b",".join(bodies))
                exchange.operation = request.operation_name
                reply = await self._operate(self._persisted.complete(request), exchange)
            exchange.codes.update(reply.codes)
            return _answer_of(reply, media_type, exchange)
        except ClientGoneError:
            raise
        except HttpError as problem:
            exchange.codes.add(problem.code)
            return Answer(problem.status, error_type, problem.body, problem.headers)
        except ReadOnlyError as refused:
            by_post = HttpError(
                405,
                Message("A {refused} cannot be sent by GET: use POST.", refused=refused),
                headers=[(b"allow", b"POST")],
            )
            exchange.codes.add(by_post.code)
            return Answer(by_post.status, error_type, by_post.body, by_post.headers)
        except CobuildError as error:
            exchange.codes.add(error.code)
            status, body, more = from_error(error)
            if status >= 500:
                self._log.warning("failed", request_id=exchange.id.decode(), code=error.code, error=error.message)
            return Answer(status, error_type, body, more)
        except asyncio.CancelledError:
            # The server cancels requests that are still in progress when it stops.
            exchange.codes.add(Unavailable.code)
            status, body, more = stopping()
            return Answer(status, error_type, body, more)
        except Exception:
            exchange.codes.add("INTERNAL")
            self._log.exception("internal_error", request_id=exchange.id.decode())
            return Answer(500, error_type, internal(exchange.id.decode()))

    async def _read(
        self, scope: Scope, headers: dict[bytes, bytes], receive: Receive
    ) -> GraphQLRequest | list[GraphQLRequest]:
        """The request, or the requests of a batch."""
        match scope["method"]:
            case "POST":
                check_headers(headers.get(b"content-type"), headers.get(b"content-encoding"))
                body = await read_body(receive, headers.get(b"content-length"), self._max_body)
                if len(body) > LARGE_BODY:
                    return await self._decoding.run(decode, body, self._max_batch)
                return decode(body, self._max_batch)
            case "GET" | "HEAD":
                if b"upgrade" in headers:
                    raise HttpError(501, NO_SUBSCRIPTIONS, code="NOT_OFFERED")
                return from_query_string(scope["query_string"], self._max_body)
        raise HttpError(405, Message("Send GraphQL by POST, or queries by GET."), headers=[(b"allow", METHODS)])

    async def _one_of_batch(self, request: GraphQLRequest, exchange: Exchange) -> bytes:
        try:
            reply = await self._operate(self._persisted.complete(request), exchange)
            exchange.codes.update(reply.codes)
            return reply.body
        except HttpError as problem:
            exchange.codes.add(problem.code)
            return problem.body


def _answer_of(reply: Reply, media_type: bytes, exchange: Exchange) -> Answer:
    """The response with its status, which only the newer media type uses for errors."""
    status = 200
    if media_type is GRAPHQL_RESPONSE:
        if reply.is_request_error:
            status = 400
        elif reply.retry_after is not None and not reply.had_data:
            status = 503
    if reply.retry_after is not None:
        return Answer(status, media_type, reply.body, [(b"retry-after", b"%d" % reply.retry_after)])
    # A response with errors begins with them, and must not be cached.
    return Answer(status, media_type, reply.body, cacheable=exchange.read_only and reply.body.startswith(b'{"data"'))


def _headers(raw: list[tuple[bytes, bytes]]) -> dict[bytes, bytes]:
    headers = dict(raw)
    if len(headers) != len(raw):
        headers = {}
        for name, value in raw:
            headers[name] = headers[name] + b"," + value if name in headers else value
    return headers
