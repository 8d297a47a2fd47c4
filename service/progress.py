"""Progress bars on standard error; if that is not a terminal, at most an occasional line."""

from __future__ import annotations

import sys
from typing import Any

from graph.messages.language import Message, told
from service.console import say

WRITING = Message("Writing")


class FetchProgress:
    """Shows the bytes fetched and the total, which several threads report; nothing is shown if nothing is fetched."""

    def __init__(self) -> None:
        self._bar: Any = None

    def __call__(self, done: int, total: int) -> None:
        if done >= total and self._bar is None:
            return
        if self._bar is None:
            self._bar = _bar(total, Message("Fetching Neo4j"), unit="B", unit_scale=True)
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        """Remove the bar."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None


class RowProgress:
    """Shows the rows written, or what else is done with them, the total, and the name of the current batch."""

    def __init__(self, description: str = WRITING) -> None:
        self._bar: Any = None
        self._description = description

    def __call__(self, done: int, total: int, what: str) -> None:
        if self._bar is None:
            self._bar = _bar(total, self._description, unit=" rows", unit_scale=True)
        self._bar.total = total
        self._bar.set_postfix_str(what, refresh=False)
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        """End the bar."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _bar(total: int, description: str, **options: Any) -> Any:
    from tqdm import tqdm

    if not sys.stderr.isatty():
        say(Message("{description} …", description=description), err=True)
    return tqdm(total=total, desc=told(description), disable=None, leave=False, **options)
