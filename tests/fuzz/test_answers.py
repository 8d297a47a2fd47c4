"""The fuzzer notices what it is there for."""

from __future__ import annotations

import json
from typing import Any

import pytest
from graphql import build_schema

from tests.fuzz.answers import faults
from tests.fuzz.operations import RandomOperation

SCHEMA = build_schema(
    """type Query { things: [Thing!]! thing: Thing } interface Thing { id: ID! } enum Kind { A B }
       type Unit implements Thing { id: ID! kind: Kind! number: Int } type Post implements Thing { id: ID! }"""
)
ASKED = RandomOperation("{ a: things { __typename ... on Unit { k: kind number } id } thing { id } }", {})
UNIT = {"__typename": "Unit", "k": "A", "number": 1, "id": "u"}


def found(answer: Any, status: int = 200, seconds: float = 1, asked: RandomOperation = ASKED) -> list[str]:
    return list(faults(SCHEMA, asked, status, answer if isinstance(answer, str) else json.dumps(answer), seconds))


def test_a_good_answer_has_no_faults() -> None:
    assert found({"data": {"a": [UNIT, {"__typename": "Post", "id": "p"}], "thing": None}}) == []
    refused = {"message": "a is wrong", "extensions": {"code": "BAD_USER_INPUT"}}
    assert found({"errors": [refused]}, 400) == []


@pytest.mark.parametrize(
    "things",
    [
        None,
        [None],
        [{**UNIT, "__typename": "Nobody"}],
        [{**UNIT, "k": "C"}],
        [{**UNIT, "k": None}],
        [{**UNIT, "number": "many"}],
        [{**UNIT, "number": 2**31}],
        [{**UNIT, "more": 1}],
        [{"__typename": "Unit", "k": "A", "id": "u"}],
        [{"k": "A", "__typename": "Unit", "number": 1, "id": "u"}],
    ],
    ids=str,
)
def test_a_misshapen_answer_is_a_fault(things: Any) -> None:
    (fault,) = found({"data": {"a": things, "thing": None}})
    assert "the data" in fault


@pytest.mark.parametrize("code", ["INTERNAL", "TIMEOUT", "UNAVAILABLE", "GRAPHQL_VALIDATION_FAILED", None])
def test_an_error_that_no_valid_operation_should_get_is_a_fault(code: str | None) -> None:
    assert found({"errors": [{"message": "no", "extensions": {"code": code}}], "data": None}) != []


def test_so_are_server_errors_internals_slowness_and_other_formats() -> None:
    good: dict[str, Any] = {"data": {"a": [], "thing": None}}
    assert len(found(good, status=500)) == 1
    assert len(found(good, seconds=31)) == 1
    assert len(found("Traceback (most recent call last)")) == 2
    assert len(found('{"data": {"a": NaN}}')) == 1
    assert len(found({})) == 1
