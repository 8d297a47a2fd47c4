"""Errors in a response: internal errors, or a shape that its operation and the schema do not allow."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import Any

from graphql import DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema, default_type_resolver, execute, parse

from tests.fuzz.operations import RandomOperation

SLOW = float(os.environ.get("COBUILD_TEST_SLOW", "30"))
"""Seconds after which an answer counts as a fault: more where other programs use the machine."""
FAULTS = ("INTERNAL", "UNAVAILABLE", "TIMEOUT", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED")
"""Codes that a valid operation must never get."""
INTERNALS = ("Traceback", "Neo.ClientError", "Neo.DatabaseError", "<class '", " object at 0x", "CypherSyntaxError")


def faults(schema: GraphQLSchema, asked: RandomOperation, status: int, text: str, seconds: float) -> Iterator[str]:
    """Everything that is wrong with one answer."""
    if seconds > SLOW:
        yield f"the answer took {seconds:.0f} s"
    if status >= 500:
        yield f"the status is {status}"
    found = [name for name in INTERNALS if name in text]
    if found:
        yield f"the answer shows internals: {', '.join(found)}"
    try:
        answer = json.loads(text, parse_constant=_refuse)
    except ValueError as fault:
        yield f"the body is not JSON: {fault}"
        return
    for error in answer.get("errors", []):
        code = error.get("extensions", {}).get("code")
        if not code or code in FAULTS or not error.get("message"):
            yield f"the error is {error}"
    if answer.get("data") is None:
        if not answer.get("errors"):
            yield "there is neither data nor an error"
        return
    yield from misshapen(schema, parse(asked.query), asked.variables, answer["data"])


def misshapen(
    schema: GraphQLSchema, document: DocumentNode, variables: dict[str, Any], data: dict[str, Any]
) -> Iterator[str]:
    """Completes the data as if it were a source: what graphql-core refuses, drops or orders otherwise is wrong."""
    result = execute(
        schema,
        document,
        root_value=data,
        variable_values=variables,
        field_resolver=lambda source, info, **_: source[info.path.key],
        type_resolver=lambda value, info, type_: value.get("__typename") or default_type_resolver(value, info, type_),
    )
    assert isinstance(result, ExecutionResult)
    for error in result.errors or []:
        yield f"the data is misshapen: {_told(error)}"
    if not result.errors and _keyed(result.data) != _keyed(data):
        yield "the data has other fields than the operation, or in another order"


def _told(error: GraphQLError) -> str:
    cause = f" ({error.original_error!r})" if error.original_error else ""
    return f"{'.'.join(map(str, error.path or ()))}: {error.message}{cause}"


def _keyed(value: Any) -> Any:
    """A value whose order of keys counts."""
    if isinstance(value, dict):
        return [(key, _keyed(each)) for key, each in value.items()]
    return [_keyed(each) for each in value] if isinstance(value, list) else value


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is not JSON")
