"""Requests that are refused before the database is used: the code, and the place in the message."""

from __future__ import annotations

from typing import Any

import pytest

from graph.compiler.cursors import encode, signature
from resolvers.limits import Limits
from tests.recording import Recording

LIMITS = Limits(depth=6, aliases=5, tokens=300, objects=1000)


@pytest.fixture(scope="module")
def recording() -> Recording:
    return Recording(LIMITS)


def nested(levels: int) -> str:
    opened = "partOf { nodes { ... on Area { " * levels
    return f"{{ areas {{ nodes {{ {opened} id {'} } }' * levels} }} }} }}"


@pytest.mark.parametrize(
    ("query", "limit"),
    [
        (nested(3), "depth"),
        (nested(200), "tokens"),
        ("{ " + " ".join(f"a{i}: __typename b{i}: serviceInfo {{ version }}" for i in range(6)) + " }", "aliases"),
        ("{ units { nodes { " + "id " * 300 + "} } }", "tokens"),
        ("{ units(first: 1001) { nodes { id } } }", "objects"),
        ("{ units(first: 100) { nodes { memberOf(first: 100) { nodes { id } } } } }", "objects"),
        ("query($n: Int = 1001) { units(last: $n) { nodes { id } } }", "objects"),
        (
            "{ ...A } fragment A on Query { a: units(first: 40) { nodes { memberOf(first: 40) { nodes { id } } } } }",
            "objects",
        ),
    ],
    ids=["depth", "200 levels", "aliases", "tokens", "page", "nested pages", "variable", "fragment"],
)
def test_too_much_is_refused(recording: Recording, query: str, limit: str) -> None:
    error = recording.error(query)
    assert error["code"] == "LIMIT_EXCEEDED"
    assert error["limit"] == limit
    assert error["actual"] > error["maximum"]


@pytest.mark.parametrize(
    "shape", ["{ a " * 10_000, "{ a " * 10_000 + "}" * 10_000, "{ units(where: " + "{NOT: " * 10_000]
)
@pytest.mark.parametrize("tokens", [300, 10**6])
def test_very_deep_documents_are_refused(shape: str, tokens: int) -> None:
    error = Recording(Limits(tokens=tokens)).error(shape)
    assert error["code"] in ("LIMIT_EXCEEDED", "GRAPHQL_PARSE_FAILED")


def test_deep_values_are_refused(recording: Recording) -> None:
    where: dict[str, Any] = {"name": {"eq": "x"}}
    for _ in range(5000):
        where = {"NOT": where}
    error = recording.error("query($w: UnitWhere) { units(where: $w) { nodes { id } } }", {"w": where})
    assert (error["code"], error["limit"]) == ("LIMIT_EXCEEDED", "value_depth")


def test_filters_that_would_be_planned_for_minutes_are_refused(recording: Recording) -> None:
    query = "query($w: CaseWhere) { cases(where: $w) { nodes { id } } }"
    deep: dict[str, Any] = {"name": {"eq": "x"}}
    for _ in range(9):
        deep = {"relatedCases": {"some": {"node": deep}}}
    assert recording.error(query, {"w": deep})["limit"] == "filter_depth"
    wide = {"OR": [{"relatedCases": {"count": {"gt": 1}}}] * 41}
    assert recording.error(query, {"w": wide})["limit"] == "filter_links"
    assert recording.statements(query, {"w": {"OR": wide["OR"][:40]}})
    below = "{ cases { nodes { relatedCases(where: %s) { nodes { id } } } } }"
    assert recording.error(below % ("{relatedCases: {none: {node: " * 9 + "{}" + "}}}" * 9))["limit"] == "filter_depth"


def test_a_page_larger_than_the_largest_is_refused() -> None:
    recording = Recording(Limits(objects=10**9, cost=10**9))
    recording.asked.clear()
    answer = recording.run("{ units(first: 100000) { nodes { id } } }")
    (error,) = answer["errors"]
    assert not recording.asked
    told = {"code": "LIMIT_EXCEEDED", "limit": "page_size", "maximum": 2000, "actual": 100000, "path": "units.first"}
    assert error["extensions"] == told


@pytest.mark.parametrize(
    "query",
    [
        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
        "{ ...A } fragment A on Query { ...A }",
        "{ units { nodes { ...A } } } fragment A on Unit { memberOf { nodes { memberBodies { nodes { ...A } } } } }",
        "{ units { nodes { nobody } } }",
        "{ units { nodes { id } } units(first: 1) { nodes { id } } }",
        '{ units(where: {name: {like: "x"}}) { nodes { id } } }',
        '{ units(asOf: "2023-02-29") { nodes { id } } }',
        "{ ...Gone }",
        "query($a: Int) { units(first: $a, last: $b) { nodes { id } } }",
        "mutation { touch }",
    ],
)
def test_invalid_documents_say_so(recording: Recording, query: str) -> None:
    recording.asked.clear()
    answer = recording.run(query)
    assert {error["extensions"]["code"] for error in answer["errors"]} <= {
        "GRAPHQL_VALIDATION_FAILED",
        "BAD_USER_INPUT",
    }
    assert "data" not in answer
    assert not recording.asked


def test_a_document_that_is_none_says_where(recording: Recording) -> None:
    answer = recording.run("{ units(first: ) }")
    assert answer["errors"][0]["extensions"]["code"] == "GRAPHQL_PARSE_FAILED"
    assert answer["errors"][0]["locations"] == [{"line": 1, "column": 16}]


OTHER_LIST = encode(signature("Area", "id+"), ["x"])
OTHER_ORDER = encode(signature("Unit", "name+", "id+"), ["x", "y"])


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        ("first: -1", "units.first"),
        ("last: -5", "units.last"),
        ("first: 1, last: 1", "units.last"),
        ('after: "nonsense"', "units.after"),
        ('after: ""', "units.after"),
        ('before: "####"', "units.before"),
        ('after: "bnVsbA"', "units.after"),
        (f'after: "{OTHER_LIST}"', "units.after"),
        (f'before: "{OTHER_ORDER}"', "units.before"),
    ],
)
def test_arguments_that_cannot_be_meant_name_their_path(recording: Recording, arguments: str, path: str) -> None:
    recording.asked.clear()
    answer = recording.run(f"{{ units({arguments}) {{ nodes {{ id }} }} }}")
    (error,) = answer["errors"]
    assert (error["extensions"]["code"], error["extensions"]["path"]) == ("BAD_USER_INPUT", path)
    assert not recording.asked


BY_NAME = "orderBy: [{field: MEMBERS}, {field: VALID_FROM}]"


@pytest.mark.parametrize(
    "keys",
    [
        ["many", "2020-01-01", "u"],
        [1.5, "2020-01-01", "u"],
        [True, "2020-01-01", "u"],
        [[1], "2020-01-01", "u"],
        [{"a": 1}, "2020-01-01", "u"],
        [1, 20200101, "u"],
        [1, "2020-02-30", "u"],
        [1, "20200101", "u"],
        [1, "2020-01-01", None],
        [1, "2020-01-01", 7],
        [2**63, "2020-01-01", "u"],
    ],
    ids=str,
)
def test_a_cursor_with_values_that_no_row_has_is_refused(recording: Recording, keys: list[object]) -> None:
    cursor = encode(signature("Unit", "members+", "validFrom+", "id+"), keys)
    recording.asked.clear()
    (error,) = recording.run(f'{{ units({BY_NAME}, after: "{cursor}") {{ nodes {{ id }} }} }}')["errors"]
    assert (error["extensions"]["code"], error["extensions"]["path"]) == ("BAD_USER_INPUT", "units.after")
    assert not recording.asked


@pytest.mark.parametrize("keys", [[1, "2020-01-01", "u"], [None, "2020-01-01", "u"], [-3, "0001-01-01", ""]], ids=str)
def test_a_cursor_with_possible_values_is_accepted(recording: Recording, keys: list[object]) -> None:
    cursor = encode(signature("Unit", "members+", "validFrom+", "id+"), keys)
    assert recording.statements(f'{{ units({BY_NAME}, after: "{cursor}") {{ nodes {{ id }} }} }}')


def test_the_path_of_an_argument_goes_through_aliases(recording: Recording) -> None:
    query = "{ one: units { nodes { two: memberOf(first: -1) { nodes { id } } } } }"
    recording.asked.clear()
    (error,) = recording.run(query)["errors"]
    assert error["extensions"]["path"] == "one.nodes.two.first"


@pytest.mark.parametrize(
    "day", ["2023-02-29", "2024-2-29", "2024-02-30", "today", "20240229", "", "2024-W01-1", 20240229, None]
)
def test_days_that_do_not_exist_are_refused(recording: Recording, day: object) -> None:
    query = "query($d: Date!) { units(asOf: $d) { nodes { id } } }"
    recording.asked.clear()
    (error,) = recording.run(query, {"d": day})["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert not recording.asked


@pytest.mark.parametrize("day", ["2024-02-29", "1900-01-01", "2100-12-31", "0001-01-01", "9999-12-31"])
def test_existing_days_are_accepted(recording: Recording, day: str) -> None:
    assert recording.statements("query($d: Date!) { units(asOf: $d) { nodes { id } } }", {"d": day})


@pytest.mark.parametrize("text", ["", "   ", "　", "!!!", "*", "“——”", "\u200b", "\u0000", "字" * 101])
def test_searches_for_nothing_are_refused(recording: Recording, text: str) -> None:
    query = "query($t: String!) { search(text: $t) { nodes { id } } }"
    recording.asked.clear()
    (error,) = recording.run(query, {"t": text})["errors"]
    assert (error["extensions"]["code"], error["extensions"]["path"]) == ("BAD_USER_INPUT", "search.text")
    assert not recording.asked


def test_introspection_needs_no_database_and_keeps_the_limits(recording: Recording) -> None:
    deep = '{ __type(name: "Unit") { fields { type { ofType { name } } } } }'
    recording.asked.clear()
    assert "errors" not in recording.run(deep)
    assert not recording.asked
    assert recording.error(deep.replace("{ name }", "{ ofType { ofType { name } } }"))["limit"] == "depth"
    assert recording.error(f"{{ {' '.join(f'a{i}: __typename' for i in range(6))} }}")["limit"] == "aliases"
