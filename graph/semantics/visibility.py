"""Who may see what: the one place where a read is restricted to what its actor may see.

Everything in the graph is public today. A restriction by place becomes a test returned here, and every match,
filter, order, count and search already asks for it.
"""

from __future__ import annotations


def visible(variable: str) -> str | None:
    """The Cypher test that the node or relationship bound to ``variable`` may be seen; None where all may."""
    del variable
    return None


def seen(*variables: str) -> list[str]:
    """The tests that each of these may be seen; none where everybody may see everything."""
    return [test for variable in variables if (test := visible(variable))]
