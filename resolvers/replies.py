"""Responses as bytes: data, or errors with stable codes; unexpected errors are masked."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import structlog
from graphql import FieldNode, GraphQLError

from graph.errors import LONGEST_ECHO, BadUserInput, CobuildError, StoredValueError, Unavailable, cut
from graph.messages.language import Message, joined, told
from resolvers.encoding import encode_in_pieces
from resolvers.library_messages import of_library

log = structlog.get_logger("cobuild.execution")
MOST_ERRORS = 5
"""Maximum number of errors in a response: each may need a search through all names of the schema."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A response. ``is_request_error``: nothing was executed, so it has no ``data``.

    ``retry_after``: seconds after which to try again, if the database was unavailable. ``codes``: of its errors.
    """

    body: bytes
    had_data: bool = True
    is_request_error: bool = False
    retry_after: int | None = None
    codes: frozenset[str] = frozenset()


def root_cause(error: GraphQLError) -> Exception | None:
    """The original exception of an error, even if it was wrapped several times."""
    cause = error.original_error
    while isinstance(cause, GraphQLError) and cause.original_error:
        cause = cause.original_error
    return cause


_PLACE = re.compile(r"Variable '\$(\w+)' has invalid value(?: at ([^:\s]+))?:")


def bad_variable(error: GraphQLError) -> GraphQLError:
    """An error of a variable's value. It comes before any field, so it has no path: ``variable`` says where it is."""
    cause, found = root_cause(error), _PLACE.match(error.message)
    place = {"variable": f"{found[1]}{found[2] or ''}"} if found else {}
    if isinstance(cause, BadUserInput):
        value = cause.extensions["value"]
        cause.extensions = {"code": cause.code, **place, "value": value}
    else:
        error.extensions = {"code": BadUserInput.code, **place}
    return error


def refusal(errors: list[GraphQLError]) -> Reply:
    """A response without data: the request was not executed."""
    return answer_of(None, errors, {}, request_error=True)


def answer_of(
    data: Any, errors: list[GraphQLError], extensions: dict[str, Any], *, request_error: bool = False
) -> Reply:
    """The bytes of a response, with its errors formatted and unexpected ones masked."""
    body: dict[str, Any] = {}
    formatted = [format_error(error) for error in errors]
    codes = {error["extensions"]["code"] for error in formatted}
    if data and codes == {Unavailable.code} and all(value is None for value in data.values()):
        data = None  # nothing could be asked at all, which the status of the response will say
    if formatted:
        body["errors"] = formatted
    if not request_error:
        body["data"] = data
    if extensions:
        body["extensions"] = extensions
    waits = [error["extensions"]["retryAfter"] for error in formatted if "retryAfter" in error.get("extensions", {})]
    return Reply(encode_in_pieces(body), data is not None, request_error, max(waits, default=None), frozenset(codes))


_LONG_WORD = re.compile(rf"[^\s'\"]{{{LONGEST_ECHO + 1},}}")
LONGEST_MESSAGE = 600


def shortened(message: str) -> str:
    """A message in which names and values of the request are cut to 100 characters."""
    if len(message) <= LONGEST_ECHO:
        return message
    message = _LONG_WORD.sub(lambda found: cut(found[0]), message)
    return message if len(message) <= LONGEST_MESSAGE else f"{message[: LONGEST_MESSAGE - 1]}…"


def format_error(error: GraphQLError) -> dict[str, Any]:
    """An error for the client; the cause of an unexpected one is logged under the id in its extensions."""
    formatted: dict[str, Any] = dict(error.formatted)
    cause = root_cause(error)
    if isinstance(cause, CobuildError):
        path, variable = cause.extensions.get("path") or "", cause.extensions.get("variable")
        place = f"${variable}" if variable else str(path)
        formatted["message"] = cause.message if place in cause.message else joined(": ", [place, cause.message])
        formatted["extensions"] = {**cause.extensions, "path": cut(str(path))} if path else cause.extensions
    elif "code" in (error.extensions or {}):
        pass
    elif cause is None or isinstance(cause, GraphQLError):
        formatted["extensions"] = _of_value(error)
    else:
        reference = secrets.token_hex(6)
        log.error("internal_error", error_id=reference, exc_info=cause)
        formatted["message"] = Message("Internal error; the log has it under {reference}.", reference=reference)
        formatted["extensions"] = {"code": "INTERNAL", "id": reference}
    formatted["message"] = shortened(told(of_library(formatted["message"])))
    return formatted


def _of_value(error: GraphQLError) -> dict[str, Any]:
    """The error to report for one that graphql-core raised, which is always about a given or a stored value."""
    if error.path and error.nodes and isinstance(error.nodes[0], FieldNode):
        path = response_path(error.path)
        log.warning("stored_value_does_not_fit", path=path, error=error.message)
        return {"code": StoredValueError.code, "path": path}
    return {"code": BadUserInput.code}


def response_path(steps: Iterable[str | int]) -> str:
    """The path of a field as text: ``units.nodes[3].kind``."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps).lstrip(".")
