"""Progress bars on standard error; where that is no terminal, a line now and then at most."""

from __future__ import annotations

import sys
from typing import Any

from graph.messages.language import Message, told
from service.console import say


class FetchProgress:
    """Told bytes done and bytes in all, from several threads; shows nothing while there is nothing to fetch."""

    def __init__(self) -> None:
        self._bar: Any = None

    def __call__(self, done: int, total: int) -> None:
        if done >= total and self._bar is None:
            return
        if self._bar is None:
            self._bar = _bar(total, Message("Fetching Neo4j"), unit="B", unit_scale=True)
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None


class RowProgress:
    """Told rows written, rows in all, and what is being written."""

    def __init__(self) -> None:
        self._bar: Any = None

    def __call__(self, done: int, total: int, what: str) -> None:
        if self._bar is None:
            self._bar = _bar(total, Message("Writing"), unit=" rows", unit_scale=True)
        self._bar.set_postfix_str(what, refresh=False)
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        """Leave the bar as it stands."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _bar(total: int, description: str, **options: Any) -> Any:
    from tqdm import tqdm

    if not sys.stderr.isatty():
        say(Message("{description} …", description=description), err=True)
    return tqdm(total=total, desc=told(description), disable=None, leave=False, **options)
