"""Descriptions in both languages, the way the whole schema writes them."""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"[^.;:(]*")
ELSEWHERE = None
"""The description of what is described elsewhere, under the same name: as the field that a filter or an order names, on
the interface of a fact, or on the list of all entities. Repeated on hundreds of lists it was half the schema."""


def both(zh: str, en: str) -> str:
    """One description in Chinese and English."""
    return f"{zh}。 {en}"


def apart(description: str) -> tuple[str, str]:
    """The Chinese and the English name in a description that ``both`` made."""
    zh, _, en = description.partition("。 ")
    return zh, _SENTENCE.match(en)[0].strip()  # type: ignore[index]
