"""The types between which a relationship may run."""

from __future__ import annotations

from graph.messages.language import Message, joined
from graph.vocabulary import MODEL


def fits(type_: str, source: str, target: str) -> bool:
    """Whether a relationship of this type may run between nodes of these types."""
    declared = MODEL.relationship[type_]
    ways = [(source, target), (target, source)] if declared.symmetric else [(source, target)]
    return any(
        any(a in MODEL.concrete(name) for name in lane.source)
        and any(b in MODEL.concrete(name) for name in lane.target)
        for lane in declared.lanes
        for a, b in ways
    )


def lanes(type_: str) -> str:
    """The ends that a relationship of this type may have, for messages."""
    runs = [
        Message("from {source} to {target}", source=", ".join(lane.source), target=", ".join(lane.target))
        for lane in MODEL.relationship[type_].lanes
    ]
    return joined(Message(" or "), runs)
