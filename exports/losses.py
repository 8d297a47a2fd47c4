"""What a format could not carry, counted while it is written and stated in the manifest."""

from __future__ import annotations

from collections import Counter
from typing import Any

from graph.messages.language import CHINESE, ENGLISH, Message, told


class Losses:
    """Statements about what is left out or changed, each with the number of values or records it concerns."""

    def __init__(self) -> None:
        self._counted: Counter[Message] = Counter()
        self._stated: dict[Message, None] = {}

    def add(self, what: Message, number: int = 1) -> None:
        """Count values or records that are left out or changed."""
        if number:
            self._counted[what] += number

    def state(self, what: Message) -> None:
        """State a limit of the format that concerns the whole file."""
        self._stated[what] = None

    def listed(self) -> list[dict[str, Any]]:
        """For the manifest: ``[{"en", "zh", "count"}]``, without a count where the whole file is concerned."""
        return [_row(what) for what in self._stated] + [
            _row(what) | {"count": number} for what, number in self._counted.items()
        ]


def _row(what: Message) -> dict[str, Any]:
    return {"en": told(what, ENGLISH), "zh": told(what, CHINESE)}
