"""统一社会信用代码 The unified social credit code (GB 32100-2015): 18 characters, the last of them a checksum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graph.messages.language import Message
from graph.rules.breach import Breach

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_LENGTH = 18


def check_character(body: str) -> str:
    """The check character for the first 17 characters.

    :raises ValueError: if there is a character that no code contains
    """
    total = sum(_ALPHABET.index(character) * pow(3, place, 31) for place, character in enumerate(body[: _LENGTH - 1]))
    return _ALPHABET[-total % 31]


def is_valid(code: str) -> bool:
    """Whether a text is a credit code with the right checksum."""
    if len(code) != _LENGTH or any(character not in _ALPHABET for character in code):
        return False
    return check_character(code) == code[-1]


def breaches(row: Mapping[str, Any]) -> Iterator[Breach]:
    """A breach if the checksum of the credit code is wrong."""
    code = row.get("creditCode")
    if code and not is_valid(code):
        message = Message("{code!r} is not a unified social credit code: its check character does not fit.", code=code)
        yield Breach(("creditCode",), message, Message("Copy its 18 characters again."))
