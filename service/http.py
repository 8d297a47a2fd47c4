"""GraphQL over HTTP: the ``/graphql`` endpoint as a plain ASGI callable.

It stands on the hot path of every request, hence no Request and Response objects. What an operation means is not its
business: it hands a message to ``operate`` and sends the bytes that come back.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Protocol

from graph.errors import CobuildError
from resolvers.requests import GraphQLRequest, ReadOnlyError
from service import exchange as exchanges
from service.exchange import Exchange
from service.flight import Airspace
from service.logs import get_logger
from service.messages import ClientGoneError, Receive, decode, from_query_string, read_body
from service.negotiation import GRAPHQL_RESPONSE, LEGACY_JSON, is_json, negotiate
from service.problems import Headers, HttpError, from_error, internal
from service.settings import Settings

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

CLIENT_GONE = 499
"""In the log only: nobody was there to answer."""
METHODS = b"GET, POST"


class Reply(Protocol):
    """The answer to one operation, ready to send."""

    @property
    def body(self) -> bytes:
        """The GraphQL response as JSON."""

    @property
    def had_data(self) -> bool:
        """Whether ``data`` is there and not null."""

    @property
    def is_request_error(self) -> bool:
        """Whether nothing was carried out: the document or its variables cannot be used."""

    @property
    def retry_after(self) -> int | None:
        """Seconds after which to try again, where the database was unavailable."""


Operate = Callable[[GraphQLRequest, Exchange], Awaitable[Reply]]


class GraphQLEndpoint:
    """The ASGI application of one path."""

    def __init__(self, operate: Operate, settings: Settings) -> None:
        self._operate = operate
        self._airspace = Airspace(settings.max_in_flight, settings.request_timeout)
        self._max_body = settings.max_body
        self._max_batch = settings.max_batch
        self._origins = frozenset(origin.encode() for origin in settings.cors_origins)
        self._log = get_logger()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, and write its line to the log."""
        headers = _headers(scope["headers"])
        exchange = Exchange(
            headers.get(b"x-request-id"), scope.get("client"), read_only=scope["method"] in ("GET", "HEAD")
        )
        exchanges.enter(exchange)
        status, content_type, body, more = await self._answer(scope, headers, receive, exchange)
        if status != CLIENT_GONE:
            start: Headers = [
                (b"content-type", content_type),
                (b"content-length", b"%d" % len(body)),
                (b"x-request-id", exchange.id),
                *more,
            ]
            if self._origins and (origin := headers.get(b"origin")):
                start += self._cors(origin)
            await send({"type": "http.response.start", "status": status, "headers": start})
            await send({"type": "http.response.body", "body": body})
        self._log.info("request", method=scope["method"], **exchange.facts(status))

    async def _answer(
        self, scope: Scope, headers: dict[bytes, bytes], receive: Receive, exchange: Exchange
    ) -> tuple[int, bytes, bytes, Headers]:
        """Status, content type, body and further headers."""
        content_type = negotiate(headers.get(b"accept"))
        try:
            if scope["method"] == "OPTIONS" and b"access-control-request-method" in headers and self._origins:
                return 204, LEGACY_JSON, b"", self._preflight()
            if content_type is None:
                raise HttpError(406, "Accept application/graphql-response+json or application/json.")
            request = await self._request(scope, headers, receive)
            with self._airspace.flight(receive):
                if isinstance(request, GraphQLRequest):
                    exchange.operation = request.operation_name
                    return self._single(await self._operate(request, exchange), content_type)
                # One after the other: a batch takes one place among the requests under way, and no more.
                replies = [await self._operate(message, exchange) for message in request]
            return 200, content_type, b"[%s]" % b",".join(reply.body for reply in replies), []
        except HttpError as problem:
            return problem.status, content_type or LEGACY_JSON, problem.body, problem.headers
        except ReadOnlyError as refused:
            by_post = HttpError(405, f"A {refused} cannot be sent by GET: use POST.", headers=[(b"allow", b"POST")])
            return by_post.status, content_type or LEGACY_JSON, by_post.body, by_post.headers
        except ClientGoneError:
            return CLIENT_GONE, b"", b"", []
        except CobuildError as error:
            status, body, more = from_error(error)
            if status >= 500:
                self._log.warning("failed", request_id=exchange.id.decode(), code=error.code, error=error.message)
            return status, content_type or LEGACY_JSON, body, more
        except Exception:
            self._log.exception("internal_error", request_id=exchange.id.decode())
            return 500, content_type or LEGACY_JSON, internal(exchange.id.decode()), []

    async def _request(
        self, scope: Scope, headers: dict[bytes, bytes], receive: Receive
    ) -> GraphQLRequest | list[GraphQLRequest]:
        method = scope["method"]
        if method == "POST":
            if not is_json(headers.get(b"content-type")):
                raise _unsupported(headers.get(b"content-type"))
            if headers.get(b"content-encoding", b"identity") != b"identity":
                raise HttpError(
                    415, "Compressed request bodies are not read.", headers=[(b"accept-encoding", b"identity")]
                )
            return decode(await read_body(receive, headers.get(b"content-length"), self._max_body), self._max_batch)
        if method in ("GET", "HEAD"):
            return from_query_string(scope["query_string"], self._max_body)
        raise HttpError(405, "Send GraphQL by POST, or queries by GET.", headers=[(b"allow", METHODS)])

    def _single(self, reply: Reply, content_type: bytes) -> tuple[int, bytes, bytes, Headers]:
        retry_after = reply.retry_after
        more: Headers = [] if retry_after is None else [(b"retry-after", b"%d" % retry_after)]
        if content_type is not GRAPHQL_RESPONSE:
            return 200, content_type, reply.body, more
        if reply.is_request_error:
            return 400, content_type, reply.body, more
        return (503 if retry_after is not None and not reply.had_data else 200), content_type, reply.body, more

    def _cors(self, origin: bytes) -> Headers:
        if b"*" in self._origins:
            return [(b"access-control-allow-origin", b"*"), (b"access-control-expose-headers", EXPOSED)]
        vary = (b"vary", b"origin")
        if origin not in self._origins:
            return [vary]
        return [(b"access-control-allow-origin", origin), (b"access-control-expose-headers", EXPOSED), vary]

    def _preflight(self) -> Headers:
        return [
            (b"access-control-allow-methods", METHODS),
            (b"access-control-allow-headers", b"content-type, accept, x-request-id"),
            (b"access-control-max-age", b"86400"),
        ]


EXPOSED = b"x-request-id, retry-after"


def _headers(raw: list[tuple[bytes, bytes]]) -> dict[bytes, bytes]:
    headers = dict(raw)
    if len(headers) != len(raw):
        headers = {}
        for name, value in raw:
            headers[name] = headers[name] + b"," + value if name in headers else value
    return headers


def _unsupported(content_type: bytes | None) -> HttpError:
    accept: Headers = [(b"accept", b"application/json")]
    if content_type is not None and content_type.lower().startswith(b"multipart/"):
        return HttpError(415, "Multipart requests and file uploads are not taken: send JSON.", headers=accept)
    return HttpError(415, "Send the request as application/json in UTF-8.", headers=accept)
