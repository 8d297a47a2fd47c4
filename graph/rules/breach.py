"""What a rule yields: where a given fact breaks it, and what to do."""

from __future__ import annotations

from typing import NamedTuple

Path = tuple[str | int, ...]


class Breach(NamedTuple):
    """One breach: the steps from the fact to the value, what is wrong, and the fix."""

    path: Path
    message: str
    fix: str
