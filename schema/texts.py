"""Descriptions in both languages, the way the whole schema writes them."""

from __future__ import annotations

import re

from graph.vocabulary.declare import Property, Value

_REST = re.compile(r"[.;:,(].*")


def both(zh: str, en: str) -> str:
    """One description in Chinese and English."""
    return f"{zh}。 {en}"


def brief(declared: Property | Value) -> str:
    """A description for the places that repeat what another one says at length: filters, orders, facts on edges."""
    return both(declared.zh, _REST.sub("", declared.en).strip() + ".")
