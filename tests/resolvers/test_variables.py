"""Errors in the value of a variable: no field has begun, so they have no path, and name the variable."""

from __future__ import annotations

from typing import Any

import pytest

from tests.recording import Recording


@pytest.fixture(scope="module")
def recording() -> Recording:
    return Recording()


ASKED = """query($day: Date, $where: UnitWhere, $first: Int, $ids: [ID!]!, $of: MatchesOf!) {
  units(asOf: $day, where: $where, first: $first) { totalCount }
  nodes(ids: $ids) { id }
  matches(of: $of) { complete }
}"""


@pytest.mark.parametrize(
    ("values", "place", "value"),
    [
        ({"day": "2026-02-30"}, "day", "2026-02-30"),
        ({"where": {"OR": [{"validFrom": {"eq": "once"}}]}}, "where.OR[0].validFrom.eq", "once"),
        ({"where": {"OR": [{"kind": {"in": ["SCHOOL", "NONE"]}}]}}, "where.OR[0].kind.in[1]", None),
        ({"where": {"kin": {"eq": "SCHOOL"}}}, "where", None),
        ({"first": 2**40}, "first", None),
        ({"ids": ["a", {}]}, "ids[1]", None),
        ({"ids": None}, "ids", None),
        ({"of": {"need": "a", "within": "b"}}, "of", None),
    ],
)
def test_an_error_names_the_variable(recording: Recording, values: dict[str, Any], place: str, value: Any) -> None:
    answer = recording.run(ASKED, {"ids": [], "of": {"need": "a"}} | values)
    (error,) = answer["errors"]
    assert "data" not in answer
    assert "path" not in error
    extensions = {"code": "BAD_USER_INPUT", "variable": place}
    assert error["extensions"] == (extensions | {"value": value} if value else extensions)
    assert f"${place.partition('.')[0].partition('[')[0]}" in error["message"]
    assert error["locations"]


def test_a_literal_keeps_the_path_of_its_argument(recording: Recording) -> None:
    (error,) = recording.run('{ u: units(asOf: "2026-02-30") { totalCount } }')["errors"]
    assert error["extensions"] == {"code": "BAD_USER_INPUT", "path": "u.asOf", "value": "2026-02-30"}


OFFERS = "{ communities { nodes { servedBy(where: {share: {quantity: {lt: %s}}}) { totalCount } } } }"


@pytest.mark.parametrize(
    ("literal", "sent"), [("9007199254740993", 2.0**53), ("1" * 30, float("1" * 30)), ("3", 3.0), ("-1.5e3", -1500.0)]
)
def test_a_number_in_a_document_is_the_float_that_is_nearest(recording: Recording, literal: str, sent: float) -> None:
    """The rules of documents admit it, so it must be one that the database can be asked about."""
    ((_, _, parameters),) = recording.statements(OFFERS % literal)
    assert sent in parameters["p"].values()
