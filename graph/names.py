"""Names as they are searched: one normal form for what is stored and for what is typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from typing import cast


def fold(text: str) -> str:
    """The form in which texts are compared: compatible characters unified, lower case, Simplified, single spaces.

    ``fold("ＡＢＣ　社區")`` is ``"abc 社区"``.
    """
    return _simplifier()(" ".join(unicodedata.normalize("NFKC", text).casefold().split()))


def search_keys(
    name: str, aliases: Iterable[str] = (), name_en: str | None = None, code: str | None = None
) -> list[str]:
    """The normal forms under which a thing is found: folded names, full pinyin, pinyin initials, and its number.

    A number is found with and without its signs (``qh-2026-015``, ``qh2026015``).
    In the order of the names, each form once. Pinyin has neither spaces nor tones (``youjiangqu``, ``yjq``).
    """
    keys: dict[str, None] = {}
    for text in (name, *aliases):
        folded = fold(text)
        keys[folded] = None
        if not folded.isascii():
            syllables = _syllables(folded)
            keys["".join(syllables)] = None
            keys["".join(s if s.isdigit() else s[:1] for s in syllables)] = None
    if name_en:
        keys[fold(name_en)] = None
    if code:
        keys[fold(code)] = None
        keys["".join(c for c in fold(code) if c.isalnum())] = None
    keys.pop("", None)
    return list(keys)


def _syllables(text: str) -> list[str]:
    """The pinyin of each character; letters and digits stay, one syllable each run, the rest is dropped."""
    from pypinyin import lazy_pinyin

    syllables: Iterable[str] = lazy_pinyin(text, errors=_words)  # type: ignore[arg-type]  # a list is taken too
    return [syllable for syllable in syllables if syllable]


def _words(other: str) -> list[str]:
    return "".join(c if c.isalnum() and c.isascii() else " " for c in other).split() or [""]


@cache
def _simplifier() -> Callable[[str], str]:
    # Loaded on first use: its tables take a tenth of a second.
    from opencc import OpenCC

    return cast(Callable[[str], str], OpenCC("t2s").convert)
