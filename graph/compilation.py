"""What the parts of one statement share: its parameters, fresh variable names and the limits of pages."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.parameters import Parameters


@dataclass(frozen=True, slots=True)
class PageLimits:
    """Rows of a page where none is asked for, and at most."""

    default_page: int = 20
    largest_page: int = 2000


@dataclass(slots=True)
class Compilation:
    """The state of one statement in the making."""

    limits: PageLimits = PageLimits()
    parameters: Parameters = field(default_factory=Parameters)
    _names: int = 0

    def fresh(self, prefix: str) -> str:
        self._names += 1
        return f"{prefix}{self._names}"
