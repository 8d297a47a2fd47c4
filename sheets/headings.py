"""Headings as they are compared: without spaces, width, brackets and signs; and the unit that stands in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from graph.text.names import fold
from sheets.subjects import BY_NAME, SUBJECTS
from sheets.subjects.private import is_private
from sheets.values.plain import listed

LONGEST = 24
"""Characters of a heading; longer texts are values."""
_BRACKETS = re.compile(r"[（(【\[][^）)】\]]*[）)】\]]")
_UNIT = re.compile(
    r"[（(](?:单位[:：]?)?(?P<unit>[\u4e00-\u9fff%]{1,3})[)）]|[/／](?P<per>[元人次个场]|万元)$",
)
_UNITS = listed("元 千元 万元 百万元 亿元 人 人次 次 场 场次 个 家 户 名 项 件 条 份 支 % 平方米 小时 天 月 年")
_SIGNS = re.compile(r"[\s:：*＊★、.。\-—_“”\"]+")


@lru_cache(maxsize=1 << 11)
def normal(text: str) -> str:
    """A heading in its normal form: ``地　址（必填）：`` is ``地址``."""
    return _SIGNS.sub("", fold(_BRACKETS.sub("", text) or text))


def is_unit(text: str) -> bool:
    """Whether a text is a unit in which numbers are given."""
    return text in _UNITS


def unit_of(text: str) -> str:
    """The unit that a heading says in brackets: ``项目金额（万元）``; empty where it says none."""
    for match in _UNIT.finditer(text.replace(" ", "")):
        unit = match["unit"] or match["per"]
        if unit in _UNITS:
            return unit
    return ""


VALUES = listed("书记 主任 兼职委员 议事机构")
"""Headings that are more often values: they do not show where a table begins."""


@cache
def words() -> frozenset[str]:
    """Every heading that a subject knows, in its normal form, but those that are more often values."""
    found = frozenset(normal(word) for subject in SUBJECTS for field in subject.fields for word in field.words)
    return found - VALUES


@cache
def key_words() -> frozenset[str]:
    """The headings without which no row says anything, and 序号: a table begins with one of them."""
    required = (
        word
        for subject in SUBJECTS
        for field in subject.fields
        if field.required or field.key in subject.instead[:1]
        for word in field.words
    )
    return frozenset(map(normal, required)) | {"序号"}


@lru_cache(maxsize=1 << 11)
def is_known(text: str) -> bool:
    """Whether a text is a heading that is known."""
    found = normal(text)
    return found in words() or (len(found) <= LONGEST and is_private(found) and len(found) <= 6)


def covering(texts: Iterable[str]) -> frozenset[str]:
    """The subjects that may have all of these headings in one table, each for a field of its own.

    ``texts`` are in their normal form. What no subject knows may stand in any table.
    """
    known = [text for text in texts if text in words()]
    found = (_fields_of(subject.name, known) for subject in SUBJECTS)
    return frozenset(
        subject.name for subject, keys in zip(SUBJECTS, found, strict=True) if keys and len(set(keys)) == len(known)
    )


def complete(texts: Iterable[str]) -> frozenset[str]:
    """The subjects for which these headings are enough."""
    known = [text for text in texts if text in words()]
    return frozenset(
        subject.name
        for subject in SUBJECTS
        if subject.needed and subject.needed <= set(_fields_of(subject.name, known))
    )


def _fields_of(subject: str, texts: Sequence[str]) -> list[str]:
    """The fields of a subject that these headings name."""
    keys = _keys(subject)
    return [keys[text] for text in texts if text in keys]


@cache
def _keys(subject: str) -> Mapping[str, str]:
    return {normal(word): field.key for field in BY_NAME[subject].fields for word in field.words}
