"""Generated pages are current, and the page of error codes knows every code."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import CobuildError
from service.reference import PAGES, limits_page

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_current(name: str) -> None:
    assert (DOCS / name).read_text("utf-8") == PAGES[name](), "run: python -m service.reference docs"


def test_the_tables_of_caps_are_current() -> None:
    text = (DOCS / "limits.md").read_text("utf-8")
    assert text == limits_page(text), "run: python -m service.reference docs"
    assert "`timeline` | 50,000 |" in text


def test_every_error_code_is_documented() -> None:
    from service import exits  # noqa: F401  (it defines one of them)

    text = (DOCS / "errors.md").read_text("utf-8")
    kinds: list[type[CobuildError]] = [CobuildError, *CobuildError.__subclasses__()]
    codes = {kind.code for kind in kinds}
    assert sorted(code for code in codes if f"`{code}`" not in text) == []
