"""Reads GraphQL requests from HTTP: JSON bodies, batches, and query strings."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from graph.messages.language import Message
from resolvers.requests import GraphQLRequest
from service.http_errors import HttpError
from service.negotiation import is_json

Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]


_DECODE_ONE = msgspec.json.Decoder(GraphQLRequest).decode
_DECODE_MANY = msgspec.json.Decoder(list[GraphQLRequest]).decode
_DECODE_MAP = msgspec.json.Decoder(dict[str, Any] | None).decode
_PARAMETERS = ("query", "variables", "operationName", "extensions")


class ClientGoneError(Exception):
    """The client closed the connection before its request was complete."""


def check_headers(content_type: bytes | None, content_encoding: bytes | None) -> None:
    """Refuse a body whose headers do not describe it as uncompressed JSON.

    :raises HttpError: status 415
    """
    if not is_json(content_type):
        message = Message("Send the request as application/json in UTF-8.")
        if content_type is not None and content_type.lower().startswith(b"multipart/"):
            message = Message("Multipart requests and file uploads are not accepted: send JSON.")
        raise HttpError(415, message, headers=[(b"accept", b"application/json")])
    if content_encoding is not None and content_encoding.strip().lower() not in (b"", b"identity"):
        raise HttpError(
            415, Message("Compressed request bodies are not accepted."), headers=[(b"accept-encoding", b"identity")]
        )


async def read_body(receive: Receive, content_length: bytes | None, maximum: int) -> bytes:
    """The request's body. A body over ``maximum`` bytes is refused, before it is read if Content-Length says so."""
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
    """The error for a body over ``maximum`` bytes. The rest of it is not read, so the connection is closed."""
    return HttpError(
        413,
        Message("The body of a request may have {maximum} bytes at most (setting max_body).", maximum=maximum),
        code="LIMIT_EXCEEDED",
        headers=[(b"connection", b"close")],
    )


def decode(body: bytes, max_batch: int) -> GraphQLRequest | list[GraphQLRequest]:
    """The request in a JSON body, or the requests of a batch."""
    is_batch = body.lstrip()[:1] == b"["
    try:
        requests = _DECODE_MANY(body) if is_batch else [_DECODE_ONE(body)]
    except msgspec.ValidationError as error:
        raise HttpError(400, Message("This is not a GraphQL request: {error}", error=_plain(error))) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise HttpError(400, Message("The body is not valid JSON: {body}", body=_why_not_json(body, error))) from None
    except RecursionError:
        raise HttpError(400, Message("The body is nested too deeply."), code="LIMIT_EXCEEDED") from None
    if not requests:
        raise HttpError(400, Message("A batch needs at least one request."))
    if is_batch and len(requests) > max_batch:
        message = Message(
            "{requests} requests in one batch, {max_batch} are allowed (setting max_batch).",
            requests=len(requests),
            max_batch=max_batch,
        )
        raise HttpError(400, message, code="LIMIT_EXCEEDED")
    return requests if is_batch else requests[0]


def from_query_string(query_string: bytes, maximum: int) -> GraphQLRequest:
    """The request in the parameters of a GET."""
    if len(query_string) > maximum:
        raise HttpError(
            414, Message("The address may have {maximum} bytes at most.", maximum=maximum), code="LIMIT_EXCEEDED"
        )
    try:
        pairs = parse_qsl(query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=50)
    except ValueError as error:
        raise HttpError(400, Message("The parameters of the address cannot be read: {error}", error=error)) from None
    values = {name: value for name, value in pairs if name in _PARAMETERS}
    return GraphQLRequest(
        query=values.get("query", ""),
        variables=_map(values, "variables"),
        operation_name=values.get("operationName") or None,
        extensions=_map(values, "extensions"),
    )


def _map(values: dict[str, str], name: str) -> dict[str, Any] | None:
    text = values.get(name)
    try:
        return _DECODE_MAP(text.encode()) if text else None
    except msgspec.MsgspecError as error:
        why = _why_not_json(text.encode() if text else b"", error)
        raise HttpError(400, Message("The parameter {name} must be a JSON object: {why}", name=name, why=why)) from None


_HALF_A_PAIR = re.compile(
    # After an even number of backslashes: a first half without a second, or a second half without a first.
    rb"(?<!\\)(?:\\\\)*(\\u[dD][89aAbB][0-9a-fA-F]{2})(?!\\u[dD][c-fC-F])"
    rb"|(?<!\\u[dD][89aAbB][0-9a-fA-F]{2})(\\u[dD][c-fC-F][0-9a-fA-F]{2})"
)


def _why_not_json(body: bytes, error: Exception) -> str:
    """Why a text is not JSON. A lone surrogate gets a message of its own; decoders call it truncated or malformed."""
    half = _HALF_A_PAIR.search(body)
    if half is None:
        return _plain(error)
    escape = (half[1] or half[2]).decode()
    return Message(
        "{escape} is half of a character (a lone surrogate); write both halves, or the character itself in UTF-8",
        escape=escape,
    )


def _plain(error: Exception) -> str:
    """msgspec's message, with JSON's names of types instead of Python's."""
    return str(error).replace("`str`", "a string").replace("`object`", "an object").replace("`array`", "a list")
