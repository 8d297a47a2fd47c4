"""A network read from the database: bodies, the ties of each pair, and the places of the bodies."""

from __future__ import annotations

from typing import Any, NamedTuple

from graph import caps
from graph.errors import LimitExceeded
from graph.messages.language import Message


class Pair(NamedTuple):
    """Two bodies by their positions, the lower first, and the number of distinct ties between them."""

    one: int
    other: int
    ties: int


class Network(NamedTuple):
    """Columns, by the position of each body in ``ids``, which are in order.

    ``places``: ids, in order. ``lies_in``: for each body the positions in ``places`` of those that it lies in.
    """

    ids: list[str]
    pairs: list[Pair]
    places: list[str]
    lies_in: list[list[int]]


def network_of(record: Any) -> Network:
    """The network in the record of the statement that reads it: ``[ids, crowded, [[id, id, ties]], [[place, [id]]]]``.

    ``crowded``: not all ties were read. Places may list bodies that are not measured, and list a body several times.

    :raises LimitExceeded: it exceeds the limits of one run
    """
    bodies, crowded, tied, parts = record
    within(
        "bodies",
        len(bodies),
        caps.MEASURED_BODIES,
        Message("more than {maximum} bodies lie there: ask for a smaller place", maximum=caps.MEASURED_BODIES),
    )
    within(
        "ties",
        caps.MEASURED_TIES + crowded,
        caps.MEASURED_TIES,
        Message(
            "more than {maximum} ties join them: ask for fewer reasons or a smaller place", maximum=caps.MEASURED_TIES
        ),
    )
    within(
        "places",
        len(parts),
        caps.MEASURED_PLACES,
        Message("more than {maximum} places lie directly below it: ask for one of them", maximum=caps.MEASURED_PLACES),
    )
    ids = sorted(bodies)
    at = {id_: position for position, id_ in enumerate(ids)}
    lies_in: list[list[int]] = [[] for _ in ids]
    members_of = dict(parts)
    places = sorted(members_of)
    for position, place in enumerate(places):
        for id_ in at.keys() & members_of[place]:
            lies_in[at[id_]].append(position)
    pairs = sorted(Pair(min(at[a], at[b]), max(at[a], at[b]), ties) for a, b, ties in tied)
    return Network(ids, pairs, places, lies_in)


def within(limit: str, actual: int, maximum: int, message: Message) -> None:
    """Refuse more than ``maximum``; ``actual`` is at most one more than that."""
    if actual > maximum:
        raise LimitExceeded(
            message,
            limit=f"metrics_{limit}",
            maximum=maximum,
            actual=actual,
        )
