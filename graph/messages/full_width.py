"""Full-width signs, which Chinese keyboards produce where a syntax needs ASCII signs."""

from __future__ import annotations

import unicodedata

_QUOTES = {"“": '"', "”": '"', "‘": "'", "’": "'", "【": "[", "】": "]", "、": ","}


def plain_sign(sign: str) -> str | None:
    """The corresponding ASCII sign; None if there is none."""
    plain = _QUOTES.get(sign) or unicodedata.normalize("NFKC", sign)
    return plain if plain != sign and plain.isascii() and not plain.isspace() else None
