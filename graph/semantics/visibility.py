"""Visibility: the only place where a read is restricted to the facts that its actor may see.

Everything in the graph is public today. A restriction by place would be a test returned here; every match, filter,
order, count and search already uses it.
"""

from __future__ import annotations


def visible(variable: str) -> str | None:
    """The Cypher test that the node or relationship bound to ``variable`` may be seen; None if all may see it."""
    del variable
    return None


def seen(*variables: str) -> list[str]:
    """The tests that each of these may be seen; none if everybody may see everything."""
    return [test for variable in variables if (test := visible(variable))]
