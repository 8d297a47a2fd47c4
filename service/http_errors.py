"""Errors of requests that are not executed, and the HTTP form of each failure."""

from __future__ import annotations

from typing import Any

import orjson
from starlette.responses import Response

from graph.errors import BadUserInput, CobuildError, LimitExceeded, NotFound, TimedOut, Unavailable
from graph.messages.language import Message, language, told

Headers = list[tuple[bytes, bytes]]

NOSNIFF = (b"x-content-type-options", b"nosniff")
NO_STORE = (b"cache-control", b"no-store")
SAFE_HEADERS = (NOSNIFF, NO_STORE)
"""On every response, except those that may be cached."""
NO_SUBSCRIPTIONS = Message(
    "Subscriptions are not supported, neither over WebSocket nor as server-sent events: send queries by POST or GET, "
    "and send them again for newer data."
)


class HttpError(Exception):
    """An error with an HTTP status: the request is not a GraphQL request that can be executed."""

    def __init__(
        self, status: int, message: str, *, code: str = "BAD_USER_INPUT", headers: Headers | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.headers = headers or []

    @property
    def body(self) -> bytes:
        """The response in the language of the client."""
        return error_body(self.message, {"code": self.code})


def language_headers() -> Headers:
    """The headers that give the language of the messages in a response."""
    return [(b"content-language", language().encode()), (b"vary", b"accept-language")]


def error_response(
    status: int, body: bytes, headers: Headers | None = None, *, media_type: str = "application/json"
) -> Response:
    """A response with an error, in the language of the client, for routes of Starlette."""
    response = Response(body, status, media_type=media_type)
    response.raw_headers += [*(headers or []), *language_headers()]
    return response


def not_acceptable(accept: bytes | None) -> HttpError:
    """The error for a client that does not accept JSON."""
    if accept is not None and b"text/event-stream" in accept.lower():
        return HttpError(406, NO_SUBSCRIPTIONS, code="NOT_OFFERED")
    return HttpError(406, Message("Accept application/graphql-response+json or application/json."))


def stopping() -> tuple[int, bytes, Headers]:
    """Status, body and headers for a request that the service did not finish before it stopped."""
    return from_error(Unavailable(Message("The service is stopping."), retry_after=5))


def error_body(message: str, extensions: dict[str, Any]) -> bytes:
    """A GraphQL response that consists of one error."""
    return orjson.dumps({"errors": [{"message": told(message), "extensions": extensions}]})


def from_error(error: CobuildError) -> tuple[int, bytes, Headers]:
    """Status, body and headers for a failure that ended a whole request."""
    headers: Headers = []
    match error:
        case Unavailable():
            status = 503
            headers = [(b"retry-after", str(error.retry_after).encode())]
        case TimedOut():
            status = 504
        case BadUserInput() | LimitExceeded() | NotFound():
            status = 400
        case _:
            # Only the operator should read about a wrong password or a foreign graph, in the log.
            return 503, error_body(Message("The service cannot reach its data."), {"code": Unavailable.code}), headers
    return status, error_body(error.message, error.extensions), headers


def internal(identifier: str) -> bytes:
    """The response to an internal error: only a reference for finding it in the log."""
    message = Message("Internal error; the log has it under {reference}.", reference=identifier)
    return error_body(message, {"code": "INTERNAL", "id": identifier})
