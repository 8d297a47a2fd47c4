"""Names: their normal forms, their tokens, the keys that find them and their order."""

from __future__ import annotations

import unicodedata

import pytest

from graph.text.names import fold, tokens, variants
from graph.text.pinyin import order_key
from graph.text.search_keys import code_keys, name_keys


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("ＡＢＣ　社區", "abc 社区"),
        ("  荷風\t社區 ", "荷风 社区"),
        ("ＳＴＲＡẞＥ", "strasse"),
        ("①", "1"),
        ("", ""),
        ("😀", "😀"),
        ("乾元镇", "乾元镇"),
        ("東\u200b山\ufe00社\U000e0101区\ufeff", "东山社区"),
        ("cafe\u0301", "café"),
    ],
)
def test_fold(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@pytest.mark.parametrize(
    ("folded", "found"),
    [
        ("96345中心 (b2座)", ["96345", "中", "心", "b", "2", "座"]),
        ("实行“双重”管理", list("实行双重管理")),
        ("c++ food-and", ["c", "food", "and"]),
        ("𠮷田😀", ["𠮷", "田", "😀"]),
        ("“——”", []),
    ],
)
def test_tokens(folded: str, found: list[str]) -> None:
    assert tokens(folded) == found


def test_what_is_simplified_and_traditional_has_both_forms() -> None:
    assert variants("乾元") == [["乾", "元"]]
    assert variants("乾燥機") == [["乾", "燥", "机"], ["干", "燥", "机"]]


def test_keys_of_names() -> None:
    assert name_keys("右江區") == ["B 右 江 区 E", "B youjiangqu E", "B yjq E"]
    assert name_keys("96345中心") == ["B 96345 中 心 E", "B 96345zhongxin E", "B 96345zx E"]
    assert name_keys("Youjiang District") == ["B youjiang district E"]
    assert name_keys("——") == []


@pytest.mark.parametrize(
    ("name", "spoken"),
    [("朝阳", ("zhaoyang", "chaoyang")), ("单县", ("danxian", "shanxian")), ("还建", ("haijian", "huanjian"))],
)
def test_a_name_has_every_common_reading(name: str, spoken: tuple[str, ...]) -> None:
    assert {f"B {each} E" for each in spoken} <= set(name_keys(name))


def test_keys_of_numbers() -> None:
    assert code_keys("QH-2026-015") == ["B qh 2026 015 E", "B qh2026015 E"]
    assert code_keys("沪协〔2024〕3号") == ["B 沪 协 2024 3 号 E", "B 沪协20243号 E"]


def test_names_are_ordered_as_chinese_readers_expect() -> None:
    ordered = [
        *("1号院", "2号院", "10号院", "ABC大厦", "阿村", "爱村", "北京", "长春", "重庆", "东山社区"),
        *("卢村", "鲁村", "路村", "吕村", "绿村", "乱村", "略村", "伦村", "妈村", "麻村", "马村", "骂村", "😀"),
    ]
    assert sorted(sorted(ordered), key=order_key) == ordered
    assert order_key("（东）社区") == order_key("东社区")
    assert all(order_key(name).isascii() for name in ordered)
    assert len(order_key("长" * 1000 + "1" * 1000)) < 1000


def test_an_order_key_is_the_same_for_every_spelling() -> None:
    for name in ("é村", "が村"):
        assert order_key(unicodedata.normalize("NFD", name)) == order_key(name)
