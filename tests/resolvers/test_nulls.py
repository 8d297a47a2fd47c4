"""Null in an input is not given: typed clients send it for every field that they leave out."""

from __future__ import annotations

import pytest

from tests.recording import Recording


@pytest.fixture(scope="module")
def recording() -> Recording:
    return Recording()


PAIRS = [
    ("{kind: {in: [SCHOOL], eq: null, isNull: null, ne: null}}", "{kind: {in: [SCHOOL]}}"),
    ('{kind: null, name: {contains: "x", startsWith: null}}', '{name: {contains: "x"}}'),
    ("{kind: {eq: null}}", "{}"),
    ("{AND: null, OR: null, NOT: null}", "{}"),
    ("{memberOf: {none: null, some: null, count: null}}", "{memberOf: {}}"),
    ("{memberOf: {none: {node: null, edge: null}}}", "{memberOf: {none: {}}}"),
    ("{memberOf: {count: {gt: null, lte: 3}}}", "{memberOf: {count: {lte: 3}}}"),
    ('{memberOf: {some: {node: {id: {eq: "c"}}}, none: null}}', '{memberOf: {some: {node: {id: {eq: "c"}}}}}'),
    ("{NOT: {kind: null}}", "{NOT: {}}"),
]


@pytest.mark.parametrize(("sent", "meant"), PAIRS)
def test_a_null_in_a_filter_asks_for_nothing(recording: Recording, sent: str, meant: str) -> None:
    query = "{ units(where: %s) { nodes { id } } }"
    assert recording.texts(query % sent) == recording.texts(query % meant)


def test_a_filter_of_nulls_in_variables_is_no_filter(recording: Recording) -> None:
    query = "query($w: UnitWhere) { units(where: $w) { nodes { id } } }"
    comparison = dict.fromkeys(("eq", "ne", "in", "notIn", "isNull"))
    sent = recording.texts(query, {"w": {"kind": {**comparison, "in": ["SCHOOL"]}, "name": None, "NOT": None}})
    assert sent == recording.texts(query, {"w": {"kind": {"in": ["SCHOOL"]}}})


def test_no_condition_is_met_by_everything_so_that_its_complement_is_nothing(recording: Recording) -> None:
    (text,) = recording.texts("{ units(where: {NOT: {}}) { nodes { id } } }")
    assert "NOT true" in text


@pytest.mark.parametrize(
    "arguments",
    ["first: null, last: null, after: null, before: null", "orderBy: null, where: null", "asOf: null, facts: null"],
)
def test_a_null_argument_is_not_given(recording: Recording, arguments: str) -> None:
    assert recording.texts(f"{{ units({arguments}) {{ nodes {{ id }} }} }}") == recording.texts(
        "{ units { nodes { id } } }"
    )
