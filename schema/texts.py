"""Descriptions in both languages, the way the whole schema writes them."""

from __future__ import annotations

ELSEWHERE = None
"""The description of what is described elsewhere, under the same name: as the field that a filter or an order names, on
the interface of a fact, or on the list of all entities. Repeated on hundreds of lists it was half the schema."""


def both(zh: str, en: str) -> str:
    """One description in Chinese and English."""
    return f"{zh}。 {en}"
