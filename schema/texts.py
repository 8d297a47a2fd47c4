"""Descriptions in both languages, the way the whole schema writes them."""

from __future__ import annotations


def both(zh: str, en: str) -> str:
    """One description in Chinese and English."""
    return f"{zh}。 {en}"
