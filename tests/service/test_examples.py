"""The examples that GraphiQL offers: each runs and finds something, in both languages."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
import pytest

from service.web_pages import examples_file

EXAMPLES = json.loads(examples_file().read_text(encoding="utf-8"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["title_en"])
def test_example_finds_something(service_url: str, example: dict[str, Any]) -> None:
    answer = httpx.post(f"{service_url}/graphql", json={k: example.get(k) for k in ("query", "variables")}, timeout=60)
    found = answer.json()
    assert "errors" not in found, found["errors"]
    (root,) = found["data"].values()
    assert root, "the root field is null"
    assert root.get("totalCount", 1) > 0
    assert root.get("nodes", [None]) != []


def test_titles_are_in_both_languages() -> None:
    for example in EXAMPLES:
        assert re.search("[\u4e00-\u9fff]", example["title_zh"])
        assert re.search("[A-Za-z]", example["title_en"])
    assert len({example["title_en"] for example in EXAMPLES}) == len(EXAMPLES) >= 12
