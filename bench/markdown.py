"""Tables in Markdown, and what files are called."""

from __future__ import annotations

from collections.abc import Sequence


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a table."""
    return [_line(head), _line(["---"] * len(head)), *(_line(row) for row in rows)]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def file_name(run: str, plot: str) -> str:
    """The file of a run's plot."""
    return f"{run}-{plot}.svg"
