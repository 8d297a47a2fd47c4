"""Requests that are answered without being carried out, and how each failure looks over HTTP."""

from __future__ import annotations

from typing import Any

import orjson

from graph.errors import BadUserInput, CobuildError, LimitExceeded, NotFound, TimedOut, Unavailable
from graph.messages.language import Message, language, told

Headers = list[tuple[bytes, bytes]]

NOSNIFF = (b"x-content-type-options", b"nosniff")
NO_STORE = (b"cache-control", b"no-store")
SAFE_HEADERS = (NOSNIFF, NO_STORE)
"""On every answer, but for what is meant to be kept."""
NO_SUBSCRIPTIONS = Message(
    "Subscriptions are not offered, neither over WebSocket nor as server-sent events: ask queries by POST or GET, and "
    "ask again for newer data."
)


class HttpError(Exception):
    """An answer with a status of its own: the request is not a GraphQL request that we could carry out."""

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
        """The answer in the language of the reader."""
        return error_body(self.message, {"code": self.code})


def language_headers() -> Headers:
    """What an answer that holds messages says of their language."""
    return [(b"content-language", language().encode()), (b"vary", b"accept-language")]


def not_acceptable(accept: bytes | None) -> HttpError:
    """The problem of a client that takes no answer in JSON."""
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
            # A wrong password or somebody else's graph is for the operator to read, in the log.
            return 503, error_body(Message("The service cannot reach its data."), {"code": Unavailable.code}), headers
    return status, error_body(error.message, error.extensions), headers


def internal(identifier: str) -> bytes:
    """What the caller sees of a fault of ours: no more than where to find it in the log."""
    message = Message("Internal error; the log has it under {reference}.", reference=identifier)
    return error_body(message, {"code": "INTERNAL", "id": identifier})
