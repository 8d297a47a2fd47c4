"""When facts hold: a fact between two things holds only while both exist."""

from __future__ import annotations

from collections.abc import Sequence

from graph.semantics.dates import Term


def never_together(own: Term, ends: Sequence[Term]) -> bool:
    """Whether a fact and its ends have no day in common, although each of them holds on some day."""
    if own.empty or any(end.empty for end in ends):
        return False
    held = own
    for end in ends:
        held = held & end
    return held.empty
