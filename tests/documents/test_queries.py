"""Every query in the documentation runs unchanged and finds something; every root field has its section."""

from __future__ import annotations

import re
from typing import Any

import pytest

from schema import build_schema
from tests.asking import answer
from tests.documents.blocks import ROOT, Block, blocks

# The questions of the cases are a page of their own, with a test for each: tests/acceptance.
QUERIES = [block for block in blocks("graphql") if block.page != "docs/acceptance.md"]
EMPTY = ("imports",)
"""What the networks that come with Cobuild have none of."""


@pytest.mark.parametrize("block", QUERIES, ids=lambda block: block.place)
def test_the_query_finds_something(service_url: str, block: Block) -> None:
    reply = answer(service_url, block.text)
    assert "errors" not in reply, reply["errors"]
    assert [name for name, value in reply["data"].items() if not found(value) and name not in EMPTY] == []


def found(value: Any) -> bool:
    """Whether a value says something: not null, not zero, not empty lists alone."""
    if isinstance(value, dict):
        told = {name: inner for name, inner in value.items() if name not in ("complete", "state", "progress")}
        return any(found(inner) for inner in told.values())
    if isinstance(value, list):
        return any(found(each) for each in value)
    return bool(value)


def test_every_root_field_has_its_section() -> None:
    page = (ROOT / "docs" / "questions.md").read_text("utf-8")
    headings = {
        word for heading in re.findall(r"^## (.+)$", page, re.MULTILINE) for word in re.findall(r"\w+", heading)
    }
    lists = set(re.findall(r"`(\w+)`", page.partition("\n## Lists\n")[2].partition("\n## ")[0]))
    query = build_schema().query_type
    assert query is not None
    assert sorted(name for name in query.fields if name not in headings | lists) == []
    connections = {name for name, field in query.fields.items() if "orderBy" in field.args and "after" in field.args}
    assert connections <= lists
