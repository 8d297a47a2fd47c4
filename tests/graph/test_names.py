"""Normal forms of names."""

from __future__ import annotations

import pytest

from graph.names import fold, search_keys


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("ＡＢＣ　社區", "abc 社区"),
        ("  荷風\t社區 ", "荷风 社区"),
        ("ＳＴＲＡẞＥ", "strasse"),
        ("①", "1"),
        ("", ""),
        ("😀", "😀"),
    ],
)
def test_fold(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_search_keys() -> None:
    keys = search_keys("右江区", ["右江區", "96345中心"], "Youjiang District")
    assert keys == ["右江区", "youjiangqu", "yjq", "96345中心", "96345zhongxin", "96345zx", "youjiang district"]


def test_latin_names_have_no_pinyin() -> None:
    assert search_keys("Cobuild") == ["cobuild"]
