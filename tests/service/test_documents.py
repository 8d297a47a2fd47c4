"""What the explorer asks: each document is planned in advance, and finds something over the real service."""

from __future__ import annotations

from typing import Any

import httpx
import orjson
import pytest

from service.web_pages import documents_folder
from service.wiring import known_requests

FOLDER = documents_folder()
VARIABLES = orjson.loads((FOLDER / "variables.json").read_bytes())
CASES = [(name, variables) for name, forms in VARIABLES.items() for variables in forms]


def test_every_document_is_planned_in_advance() -> None:
    planned = {request.query for request in known_requests()}
    assert {path.stem for path in FOLDER.glob("*.graphql")} == VARIABLES.keys()
    assert {path.read_text("utf-8") for path in FOLDER.glob("*.graphql")} <= planned


@pytest.mark.parametrize(("name", "variables"), CASES, ids=str)
def test_a_document_finds_something(service_url: str, name: str, variables: dict[str, Any]) -> None:
    query = (FOLDER / f"{name}.graphql").read_text("utf-8")
    answer = httpx.post(f"{service_url}/graphql", json={"query": query, "variables": variables}, timeout=120)
    found = answer.json()
    assert "errors" not in found, found["errors"]
    assert all(found["data"].values()), "no root field is null or empty"
