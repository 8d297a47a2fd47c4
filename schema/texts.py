"""Descriptions in both languages, in the form that the whole schema uses."""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"[^.;:(]*")
ELSEWHERE = None
"""No description, because a member of the same name has it: the field that a filter or an order names, the interface of
a fact, or the list of all entities. Repeated on hundreds of lists, descriptions were half of the schema.
"""


def both(zh: str, en: str) -> str:
    """One description in Chinese and English."""
    return f"{zh}。 {en}"


def apart(description: str) -> tuple[str, str]:
    """The Chinese and the English name in a description that ``both`` made."""
    zh, _, en = description.partition("。 ")
    return zh, _SENTENCE.match(en)[0].strip()  # type: ignore[index]
