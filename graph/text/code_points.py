"""Comparison by code point of stored texts with those of a request.

Neo4j orders what it stores, and walks its indexes, by code point, but compares a stored text with a parameter by UTF-16
units, in which every character beyond the basic plane comes before U+E000 to U+FFFF (full-width forms among them).
The two orders agree wherever the parameter has no character from U+D800 on. For all others the comparison is written as
a regular expression, which reads code points.
"""

from __future__ import annotations

FIRST_APART = 0xD800
LAST = 0x10FFFF


def pattern(text: str, descending: bool) -> str | None:
    """A pattern of all texts after this one by code point (``descending``: before it); None if ``>`` is enough."""
    if not text or ord(max(text)) < FIRST_APART:
        return None
    # Texts after this one are longer, or continue with a later character.
    found = "(?!)" if descending else ".+"
    for character in reversed(text):
        point = ord(character)
        ways = [f"{_point(point)}{found}"]
        first, last = (0, point - 1) if descending else (point + 1, LAST)
        if first <= last:
            ways.append(f"[{_point(first)}-{_point(last)}].*")
        found = f"(?:{'|'.join(ways)}{'|' if descending else ''})"
    return f"(?s){found}"


def bound(text: str, descending: bool) -> str:
    """A bound for all texts after this one, in either order, from which an index scan can start."""
    agreed = next((at for at, character in enumerate(text) if ord(character) >= FIRST_APART), None)
    if agreed is None:
        return text
    start = text[:agreed]
    if not descending:
        return start
    while start and ord(start[-1]) + 1 == FIRST_APART:
        start = start[:-1]
    # Without a common start there is no such text; this one is the last by code point, in which an index is walked.
    return start[:-1] + chr(ord(start[-1]) + 1) if start else chr(LAST)


def _point(point: int) -> str:
    return f"\\x{{{point:x}}}"
