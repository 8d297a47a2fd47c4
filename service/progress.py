"""Progress bars on standard error; if that is not a terminal, at most an occasional line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
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


class StepProgress:
    """Shows one bar after the other, each for a step of its own; ``with`` ends the last one.

    Called with the description of a step, it returns what hears rows done, rows in all, and what they are.
    """

    def __init__(self) -> None:
        self._bar: Any = None

    def __call__(self, description: Message) -> Callable[[int, int, str], None]:
        self.close()

        def progress(done: int, total: int, what: str) -> None:
            if self._bar is None:
                self._bar = _bar(total, description, unit=" rows", unit_scale=True)
            self._bar.set_postfix_str(what, refresh=False)
            self._bar.update(done - self._bar.n)

        return progress

    def close(self) -> None:
        """Remove the bar of the step that is shown."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def __enter__(self) -> StepProgress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class ExportProgress:
    """Shows the records read from the graph, then for each format the records written."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._total = 0

    def read(self, count: int) -> None:
        """So many records are read; their total is not known."""
        if self._bar is None:
            self._bar = _bar(None, Message("Reading"), unit=" records", unit_scale=True)
        self._bar.update(count - self._bar.n)

    def begin(self, what: str, total: int) -> None:
        """So many records are to be written."""
        self.close()
        self._total = total
        self._bar = _bar(total, Message("Writing {what}", what=what), unit=" records", unit_scale=True)

    def wrote(self, count: int) -> None:
        """So many more records are written. Some formats read a record more than once."""
        if self._bar is not None:
            self._bar.update(min(count, self._total - self._bar.n))

    def close(self) -> None:
        """End the bar."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _bar(total: int | None, description: str, **options: Any) -> Any:
    from tqdm import tqdm

    if not sys.stderr.isatty():
        say(Message("{description} …", description=description), err=True)
    return tqdm(total=total, desc=told(description), disable=None, leave=False, **options)
