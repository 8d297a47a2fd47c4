"""Chinese forms of the format's names and values: 学校 for SCHOOL, 2026年6月30日, 是."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from graph.messages.full_width import plain_sign
from graph.messages.language import Message, joined
from graph.semantics.dates import EDTF
from graph.vocabulary import MODEL
from graph.vocabulary.declare import BOOLEAN, CHOICE, DATE, PARTIAL_DATE, Enumeration, Property

Understood = tuple[tuple[str | int, ...], str, Any]
"""The place in the row, the text that was written, and its meaning."""

TRUTH = {"是": True, "否": False}
SIGNS = "：，；“”【】｛｝＃"
"""Full-width signs that are often written by mistake as syntax; others are mostly text."""
_DATE = re.compile(r"([0-9]{4})\s*(?:年|[./])\s*(?:([0-9]{1,2})\s*(?:月份?|[./]|$)\s*(?:([0-9]{1,2})\s*[日号]?)?)?")


def understand(row: dict[str, Any]) -> Iterator[Understood]:
    """Replace the forms that are understood, and yield each replacement."""
    type_ = row.get("type")
    types = _relationship_types() if "from" in row or "to" in row else _types()
    if isinstance(type_, str) and (named := types.get(type_.strip())):
        row["type"] = named
        yield ("type",), type_, named
    type_ = row.get("type")
    if type_ not in MODEL.node and type_ not in MODEL.relationship:
        return
    for declared in MODEL.properties(str(type_)).values():
        value = row.get(declared.name)
        if isinstance(value, list):
            for index, each in enumerate(value):
                if (meant := _meant(declared, each)) is not None:
                    value[index] = meant
                    yield (declared.name, index), str(each), meant
        elif (meant := _meant(declared, value)) is not None:
            row[declared.name] = meant
            yield (declared.name,), str(value), meant


def full_width_hint(value: Any) -> str:
    """The full-width signs in a text that may have been meant as syntax; empty if there are none."""
    found = [sign for sign in SIGNS if isinstance(value, str) and sign in value]
    if not found:
        return ""
    signs = [Message("“{sign}”: YAML needs “{plain}”.", sign=sign, plain=plain_sign(sign)) for sign in found]
    return Message("It contains {signs}", signs=joined(" ", signs))


def _meant(declared: Property, value: Any) -> Any:
    if not isinstance(value, str):
        return None
    text = value.strip()
    if declared.type == CHOICE and declared.enum:
        return _labels(declared.enum).get(text)
    if declared.type == BOOLEAN:
        return TRUTH.get(text)
    if declared.type in (DATE, PARTIAL_DATE):
        return date(text)
    return None


def date(text: str) -> str | None:
    """``2026年6月30日``, ``2026年6月``, ``2026.6.30``, ``２０２６-０６`` as EDTF; None for any other form."""
    narrow = unicodedata.normalize("NFKC", text)
    match = _DATE.fullmatch(narrow)
    if match is None:
        return narrow if narrow != text and re.fullmatch(EDTF, narrow) else None
    year, *rest = match.groups()
    return "-".join([year, *(f"{int(part):02}" for part in rest if part)])


@cache
def _labels(enum: Enumeration) -> Mapping[str, str]:
    return _by_label((value.zh, value.name) for value in enum.values)


@cache
def _types() -> Mapping[str, str]:
    return _by_label((node.zh, node.label) for node in MODEL.nodes)


@cache
def _relationship_types() -> Mapping[str, str]:
    return _by_label((relationship.zh, relationship.type) for relationship in MODEL.relationships)


def _by_label(labels: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Names by their Chinese label, and by each of several labels joined by 、; ambiguous labels are left out."""
    whole: dict[str, str] = {}
    parts: dict[str, set[str]] = {}
    for zh, name in labels:
        whole[zh] = name
        for part in re.split(r"[、/]", zh):
            parts.setdefault(part, set()).add(name)
    return {part: min(names) for part, names in parts.items() if len(names) == 1} | whole
