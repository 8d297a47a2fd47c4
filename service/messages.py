"""GraphQL requests as they come over HTTP: JSON bodies, batches, and query strings."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from resolvers.requests import GraphQLRequest
from service.problems import HttpError

Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]


_DECODE_ONE = msgspec.json.Decoder(GraphQLRequest).decode
_DECODE_MANY = msgspec.json.Decoder(list[GraphQLRequest]).decode
_DECODE_MAP = msgspec.json.Decoder(dict[str, Any] | None).decode
_PARAMETERS = ("query", "variables", "operationName", "extensions")


class ClientGoneError(Exception):
    """The client closed the connection before its request was complete."""


async def read_body(receive: Receive, content_length: bytes | None, maximum: int) -> bytes:
    """The request's body; a body over ``maximum`` bytes is refused before it is read where its length is announced."""
    if content_length is not None and content_length.isdigit() and int(content_length) > maximum:
        raise too_large(maximum)
    message = await receive()
    if message["type"] == "http.disconnect":
        raise ClientGoneError
    body: bytes = message.get("body", b"")
    if not message.get("more_body") and len(body) <= maximum:
        return body
    parts, size = [body], len(body)
    while message.get("more_body") and size <= maximum:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGoneError
        parts.append(message.get("body", b""))
        size += len(parts[-1])
    if size > maximum:
        raise too_large(maximum)
    return b"".join(parts)


def too_large(maximum: int) -> HttpError:
    """The problem of a body over ``maximum`` bytes. The rest of it is not read, so the connection ends."""
    return HttpError(
        413,
        f"The body of a request may have {maximum} bytes at most (setting max_body).",
        code="LIMIT_EXCEEDED",
        headers=[(b"connection", b"close")],
    )


def decode(body: bytes, max_batch: int) -> GraphQLRequest | list[GraphQLRequest]:
    """The request in a JSON body, or the requests of a batch."""
    is_batch = body.lstrip()[:1] == b"["
    try:
        requests = _DECODE_MANY(body) if is_batch else [_DECODE_ONE(body)]
    except msgspec.ValidationError as error:
        raise HttpError(400, f"This is not a GraphQL request: {_plain(error)}") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise HttpError(400, f"The body is not valid JSON: {error}") from None
    except RecursionError:
        raise HttpError(400, "The body is nested too deeply.", code="LIMIT_EXCEEDED") from None
    if not requests:
        raise HttpError(400, "A batch needs at least one request.")
    if is_batch and len(requests) > max_batch:
        message = f"{len(requests)} requests in one batch, {max_batch} are allowed (setting max_batch)."
        raise HttpError(400, message, code="LIMIT_EXCEEDED")
    if not all(request.query for request in requests):
        raise HttpError(400, "This is not a GraphQL request: Object missing required field `query`")
    return requests if is_batch else requests[0]


def from_query_string(query_string: bytes, maximum: int) -> GraphQLRequest:
    """The request in the parameters of a GET."""
    if len(query_string) > maximum:
        raise HttpError(414, f"The address may have {maximum} bytes at most.", code="LIMIT_EXCEEDED")
    try:
        pairs = parse_qsl(query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=50)
    except ValueError as error:
        raise HttpError(400, f"The parameters of the address cannot be read: {error}") from None
    values = {name: value for name, value in pairs if name in _PARAMETERS}
    if not values.get("query"):
        raise HttpError(400, "The parameter query is missing.")
    return GraphQLRequest(
        query=values["query"],
        variables=_map(values, "variables"),
        operation_name=values.get("operationName") or None,
        extensions=_map(values, "extensions"),
    )


def _map(values: dict[str, str], name: str) -> dict[str, Any] | None:
    text = values.get(name)
    try:
        return _DECODE_MAP(text.encode()) if text else None
    except msgspec.MsgspecError as error:
        raise HttpError(400, f"The parameter {name} must be a JSON object: {_plain(error)}") from None


def _plain(error: Exception) -> str:
    """msgspec's message in the words of JSON rather than of Python."""
    return str(error).replace("`str`", "a string").replace("`object`", "an object").replace("`array`", "a list")
