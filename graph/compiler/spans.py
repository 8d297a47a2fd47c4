"""Grouping without aggregation: a sorted list is cut between rows that differ.

Neo4j 5 refuses any aggregation within a reduction or a list comprehension; questions that go step by step group their
rows in this way. It takes linear time and reads nothing from the database.
"""

from __future__ import annotations


def runs(rows: str, *keys: str) -> str:
    """The list of the runs of a sorted list of maps: lists of rows that have the same values of ``keys``.

    ``rows`` is a variable. A null key does not start a new run.
    """
    # Runs are copied, because for a slice that is kept the database charges the whole list.
    cut = f"[row IN {rows}[starts[run]..coalesce(starts[run + 1], size({rows}))] | row]"
    places = _starts(rows, [f".{key}" for key in keys], "0", f"size({rows})")
    return f"head([starts IN [{places}] | [run IN range(0, size(starts) - 1) | {cut}]])"


def spans(rows: str, columns: tuple[int, ...]) -> str:
    """The runs of a sorted list of lists, each as its first position and the position after its last."""
    places = starts(rows, columns, "0", f"size({rows})")
    span = f"[starts[run], coalesce(starts[run + 1], size({rows}))]"
    return f"head([starts IN [{places}] | [run IN range(0, size(starts) - 1) | {span}]])"


def once(rows: str, key: str) -> str:
    """The first row of each run: a list sorted by ``key``, without repetitions."""
    return f"[start IN {_starts(rows, [f'.{key}'], '0', f'size({rows})')} | {rows}[start]]"


def starts(rows: str, columns: tuple[int, ...], low: str, high: str) -> str:
    """The positions, from ``low`` and before ``high``, where runs of a sorted list of lists begin."""
    return _starts(rows, [f"[{column}]" for column in columns], low, high)


def _starts(rows: str, keys: list[str], low: str, high: str) -> str:
    changed = " OR ".join(f"{rows}[index]{key} <> {rows}[index - 1]{key}" for key in keys)
    return f"[index IN range({low}, {high} - 1) WHERE index = {low} OR {changed}]"
