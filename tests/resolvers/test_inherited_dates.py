"""Lists that inherit a date: a cache keys a list by its arguments, so the response reports the date."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest

from tests.documents.blocks import blocks
from tests.recording import Recording

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def recording() -> Recording:
    return Recording()


def inherited(recording: Recording, query: str, variables: dict[str, Any] | None = None) -> Any:
    return recording.run(query, variables)["extensions"].get("inherited")


ON = """query($asOf: Date) {
  a: entity(id: "x", asOf: $asOf) { ... on Community { residents { nodes { memberOf(first: 2) { totalCount } } } } }
  b: units(asOf: "2020-01-01") { nodes {
    locatedIn(asOf: "2020-01-01") { totalCount } offers(facts: EVER) { totalCount }
  } }
}"""


def test_which_lists_inherited_which_date(recording: Recording) -> None:
    fields = ["a.residents", "a.residents.nodes.memberOf"]
    assert inherited(recording, ON, {"asOf": "2024-12-31"}) == [{"asOf": "2024-12-31", "fields": fields}]


@pytest.mark.parametrize("is_named", [False, True])
def test_today_is_not_reported_as_inherited(recording: Recording, is_named: bool) -> None:
    day = datetime.date.today().isoformat() if is_named else None
    assert inherited(recording, ON, {"asOf": day}) is None


EXAMPLES = json.loads((ROOT / "explorer" / "examples.json").read_text("utf-8"))
PRINTED: list[tuple[str, str, dict[str, Any]]] = [(b.place, b.text, {}) for b in blocks("graphql")]


@pytest.mark.parametrize(
    ("query", "variables"),
    [(each["query"], each.get("variables", {})) for each in EXAMPLES] + [(text, given) for _, text, given in PRINTED],
    ids=[each["title_en"] for each in EXAMPLES] + [place for place, _, _ in PRINTED],
)
def test_examples_repeat_the_date_on_every_list(recording: Recording, query: str, variables: dict[str, Any]) -> None:
    if "$asOf" in query:
        variables = {**variables, "asOf": "2020-01-01"}
    assert recording.run(query, variables).get("extensions", {}).get("inherited") is None
