"""The search form of texts: stored and typed texts are normalised in the same way and cut into tokens.

Tokens stand in a text with a space between them: a run of letters, a run of digits, or one character of Chinese.
Punctuation is left out. So any part of a name is found, whatever punctuation it contains.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from typing import cast

# Joiners, zero-width spaces, marks of direction, variation selectors: invisible, and so not typed.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\U000e0100-\U000e01ef]"
)
# Characters before this one are letters of alphabets, which make words; after it come radicals, kana and Chinese.
FIRST_IDEOGRAPHIC = "\u2e80"


def composed(text: str) -> str:
    """The stored form of the text: composed characters are one code point (NFC)."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """The text with compatible characters unified, in lower case, in Simplified characters, with single spaces.

    ``fold("ＡＢＣ　社區")`` is ``"abc 社区"``. Characters that are also Simplified stay: 乾 in 乾元.
    """
    seen = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).casefold())
    folded = " ".join("".join(map(_simplified, seen)).split())
    # Most names are in this form already: those who keep both forms of many keep one object.
    return text if folded == text else folded


def tokens(folded: str) -> list[str]:
    """The tokens of a folded text. ``tokens("96345中心 (b座)")`` is ``["96345", "中", "心", "b", "座"]``."""
    found: list[str] = []
    last = ""
    for character in folded:
        kind = _kind(character, last)
        if kind == last and kind in ("digit", "letter"):
            found[-1] += character
        elif kind:
            found.append(character)
        last = kind
    return found


def variants(text: str) -> list[list[str]]:
    """The tokens of a text as folded, then those with every Traditional character converted, where these differ.

    Some characters are both: 乾 is Simplified in 乾元 and Traditional in 乾燥 (干燥).
    """
    folded = fold(text)
    found = [tokens(folded)]
    converted = tokens(_converter()(folded))
    return [each for each in (found if converted == found[0] else [*found, converted]) if each]


def _kind(character: str, last: str) -> str:
    """The role of a character: part of a word or number, a separate token, or nothing."""
    if character.isdecimal():
        return "digit"
    category = unicodedata.category(character)
    if category.startswith("M"):
        return last if last == "letter" else ""
    if character.isalnum():
        return "letter" if character < FIRST_IDEOGRAPHIC else "sign"
    return "sign" if category == "So" else ""


@lru_cache(maxsize=1 << 16)
def _simplified(character: str) -> str:
    if character < FIRST_IDEOGRAPHIC:
        return character
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return _converter()(character)
    return character


@cache
def _converter() -> Callable[[str], str]:
    # Loaded on first use: its tables take a tenth of a second.
    from opencc import OpenCC

    return cast(Callable[[str], str], OpenCC("t2s").convert)
