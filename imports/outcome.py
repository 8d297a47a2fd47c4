"""What an import does, or would do, to the graph: counts, and the changes themselves as far as somebody reads them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any, Literal

from graph.store.loading import Tally
from imports.draft import Match, Spot
from imports.overlay import Difference

LISTED = 1000
"""Changes that a report lists; all are counted."""
Action = Literal["CREATED", "CHANGED", "ENDED"]


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that becomes another. ``spot``: the cell that says so; of what is gone, the one that said so."""

    action: Action
    type: str
    id: str
    name: str
    spot: Spot
    differences: tuple[Difference, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The change for programs."""
        return {
            "action": self.action,
            "type": self.type,
            "id": self.id,
            "name": self.name,
            "file": self.spot.file,
            "sheet": self.spot.sheet,
            "cell": self.spot.cell,
            "properties": [
                {"name": each.name, "before": _plain(each.before), "after": _plain(each.after)}
                for each in self.differences
            ],
        }


@dataclass(slots=True)
class Outcome:
    """``ended``: rows of earlier imports that the workbook no longer holds. ``endings_applied``: they were ended.

    ``moved``: things that stand in other cells now, and are otherwise unchanged, among ``unchanged``.
    """

    created: int = 0
    changed: int = 0
    ended: int = 0
    unchanged: int = 0
    moved: int = 0
    endings_applied: bool = False
    types: dict[str, Tally] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    matches: list[tuple[Match, Spot]] = field(default_factory=list)
    source: str = ""

    def tell(self, change: Change) -> None:
        """Count a change, and list it while there is room; what is created is listed after what changes."""
        tally = self.types.setdefault(change.type, Tally())
        match change.action:
            case "CREATED":
                self.created += 1
                tally.created += 1
            case "CHANGED":
                self.changed += 1
                tally.changed += 1
            case "ENDED":
                self.ended += 1
        if len(self.changes) < LISTED:
            self.changes.append(change)
        elif change.action != "CREATED":
            for at in range(len(self.changes) - 1, -1, -1):
                if self.changes[at].action == "CREATED":
                    self.changes[at] = change
                    break

    def same(self, type_: str) -> None:
        """Count a thing that stays as it is."""
        self.unchanged += 1
        self.types.setdefault(type_, Tally()).unchanged += 1

    @property
    def writes(self) -> bool:
        """Whether the graph becomes another."""
        return bool(self.created or self.changed or self.moved or (self.ended and self.endings_applied))

    def add(self, other: Outcome) -> None:
        """Count what another workbook does, too."""
        self.created += other.created
        self.changed += other.changed
        self.ended += other.ended
        self.unchanged += other.unchanged
        self.moved += other.moved
        self.endings_applied |= other.endings_applied
        for name, tally in other.types.items():
            self.types.setdefault(name, Tally()).add(tally)
        self.changes += other.changes[: max(LISTED - len(self.changes), 0)]
        self.matches += other.matches[: max(LISTED - len(self.matches), 0)]


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.date):
        return value.isoformat()
    return [_plain(each) for each in value] if isinstance(value, list) else value
