"""Full-width signs, which Chinese keyboards write where a notation needs plain ones."""

from __future__ import annotations

import unicodedata

_QUOTES = {"“": '"', "”": '"', "‘": "'", "’": "'", "【": "[", "】": "]", "、": ","}


def plain_sign(sign: str) -> str | None:
    """The sign of ASCII that was meant; None where none was."""
    plain = _QUOTES.get(sign) or unicodedata.normalize("NFKC", sign)
    return plain if plain != sign and plain.isascii() and not plain.isspace() else None
