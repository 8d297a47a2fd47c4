"""What the explorer asks: each document is planned in advance, and finds something over the real service."""

from __future__ import annotations

from typing import Any

import httpx
import orjson
import pytest
from graphql import FragmentDefinitionNode, parse

from service.explorer_documents import document_text, documents_folder
from service.wiring import known_requests

FOLDER = documents_folder()
VARIABLES = orjson.loads((FOLDER / "variables.json").read_bytes())
CASES = [(name, variables) for name, forms in VARIABLES.items() for variables in forms]


def test_every_document_is_planned_in_advance() -> None:
    planned = {request.query for request in known_requests()}
    assert {path.stem for path in FOLDER.glob("*.graphql")} == VARIABLES.keys()
    assert {document_text(path.stem) for path in FOLDER.glob("*.graphql")} <= planned


def test_each_fragment_is_in_the_documents_that_need_it_once_and_needed_by_one() -> None:
    used = set()
    for name in VARIABLES:
        definitions = parse(document_text(name)).definitions
        fragments = [each.name.value for each in definitions if isinstance(each, FragmentDefinitionNode)]
        assert len(fragments) == len(set(fragments))
        used.update(fragments)
    assert {path.stem for path in (FOLDER / "fragments").glob("*.graphql")} == used


@pytest.mark.parametrize(("name", "variables"), CASES, ids=str)
def test_a_document_finds_something(service_url: str, name: str, variables: dict[str, Any]) -> None:
    asked = {"query": document_text(name), "variables": variables}
    answer = httpx.post(f"{service_url}/graphql", json=asked, timeout=120)
    found = answer.json()
    assert "errors" not in found, found["errors"]
    assert all(found["data"].values()), "no root field is null or empty"
