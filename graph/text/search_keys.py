"""The keys of a thing in the full-text index: tokens between marks, and its types.

``B 右 江 区 E``, ``B youjiangqu E``, ``B yjq E``, ``Entity Place Area``. Marks and types have capitals, which no token
of a text has: so an exact name and the beginning of one are phrases like any other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from graph.text.names import FIRST_IDEOGRAPHIC, fold, tokens, variants
from graph.text.pinyin import readings
from graph.vocabulary import MODEL
from graph.vocabulary.declare import AS_CODE, AS_NAME, AS_WORDS

BEGIN, END = "B", "E"


def searched(label: str, properties: Mapping[str, Any]) -> dict[str, Any]:
    """The derived properties for search, from the properties that are declared as ``searched``."""
    by_kind: dict[str, list[str]] = {AS_NAME: [], AS_CODE: [], AS_WORDS: []}
    for declared in MODEL.properties(label).values():
        value = properties.get(declared.name)
        if declared.searched and value:
            by_kind[declared.searched] += value if isinstance(value, list) else [value]
    keys = [key for name in by_kind[AS_NAME] for key in name_keys(name)]
    keys += [key for code in by_kind[AS_CODE] for key in code_keys(code)]
    found: dict[str, Any] = {"searchKeys": [*dict.fromkeys(keys), " ".join(MODEL.all_labels(label))]}
    if words := [" ".join(each) for text in by_kind[AS_WORDS] for each in variants(text)]:
        found["searchWords"] = words
    return found


def name_keys(name: str) -> list[str]:
    """The keys of a name: its forms, its pinyin in every reading, the initials of each."""
    forms = variants(name)
    keys = [marked(form) for form in forms]
    if forms and any(token >= FIRST_IDEOGRAPHIC for token in forms[0]):
        spoken = readings(forms[0])
        keys += [marked(["".join(way)]) for way in spoken]
        keys += [marked(["".join(s if s.isdigit() else s[0] for s in way)]) for way in spoken]
    return list(dict.fromkeys(keys))


def code_keys(code: str) -> list[str]:
    """The keys of an official number: its parts, and all parts together."""
    found = tokens(fold(code))
    return list(dict.fromkeys(marked(each) for each in (found, ["".join(found)]))) if found else []


def marked(found: Sequence[str]) -> str:
    """A whole text as a key."""
    return " ".join((BEGIN, *found, END))
