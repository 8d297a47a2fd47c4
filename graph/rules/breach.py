"""Breaches of rules: the place in a fact, and the fix."""

from __future__ import annotations

from typing import NamedTuple

Path = tuple[str | int, ...]


class Breach(NamedTuple):
    """One breach: the path from the fact to the value, the message, and the fix."""

    path: Path
    message: str
    fix: str
