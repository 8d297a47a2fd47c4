"""Groups without aggregation: a sorted list is cut where its rows change.

Neo4j 5 refuses an aggregation within a reduction or a list comprehension, wherever it stands in them; a question that
goes step by step groups what it finds in this way. It takes linear time and reads nothing.
"""

from __future__ import annotations


def runs(rows: str, *keys: str) -> str:
    """The list of the runs of a sorted list of maps: lists of rows that have the same values of ``keys``.

    ``rows`` is a variable. A key that is null throughout some rows separates nothing there.
    """
    # Copied, since for a slice that is kept the database charges the whole list.
    cut = f"[one IN {rows}[starts[k]..coalesce(starts[k + 1], size({rows}))] | one]"
    return f"head([starts IN [{_starts(rows, keys)}] | [k IN range(0, size(starts) - 1) | {cut}]])"


def distinct(rows: str, key: str) -> str:
    """The list of the values of ``key``, each once, of a list of maps that is sorted by it."""
    return f"[k IN {_starts(rows, (key,))} | {rows}[k].{key}]"


def _starts(rows: str, keys: tuple[str, ...]) -> str:
    changed = " OR ".join(f"{rows}[j].{key} <> {rows}[j - 1].{key}" for key in keys)
    return f"[j IN range(0, size({rows}) - 1) WHERE j = 0 OR {changed}]"
