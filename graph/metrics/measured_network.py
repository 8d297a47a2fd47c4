"""A network read from the database: bodies, the ties of each pair, and the places of the bodies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TypeVar

import msgspec

from graph import caps
from graph.errors import LimitExceeded
from graph.messages.language import Message

T = TypeVar("T")
OF_ONE_PART = 2000
"""Bodies, or ties, of one part."""


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


class Part(msgspec.Struct, omit_defaults=True):
    """A part of a network on its way to the process that measures it.

    A network is one value of some megabytes: to write it at once would hold the event loop. ``places``: each with the
    bodies that lie in it, which may be listed several times, and may be others than those that are measured.
    """

    bodies: list[str] = []
    tied: list[tuple[str, str, int]] = []
    places: list[tuple[str, list[str]]] = []
    last: bool = False


def parts_of(record: Any) -> Iterator[Part]:
    """The parts of the record of the statement: ``[ids, crowded, [[id, id, ties]], [[place, [id]]]]``.

    ``crowded``: not all ties were read.
    """
    bodies, _, tied, places = record
    for some in _pieces(bodies):
        yield Part(bodies=some)
    for some in _pieces(tied):
        yield Part(tied=some)
    for place, ids in places:
        for some in _pieces(ids):
            yield Part(places=[(place, some)])
    yield Part(last=True)


def _pieces(items: list[T]) -> Iterator[list[T]]:
    """At least one, so that what is empty is told, too."""
    return (items[start : start + OF_ONE_PART] for start in range(0, max(len(items), 1), OF_ONE_PART))


def refuse_too_large(record: Any) -> None:
    """Refuse a record that exceeds the limits of one run.

    :raises LimitExceeded: it does
    """
    bodies, crowded, _, parts = record
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


def network_of(parts: Iterable[Part]) -> Network:
    """The network that parts tell of; those after the last are not looked at."""
    bodies: list[str] = []
    tied: list[tuple[str, str, int]] = []
    members_of: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        bodies += part.bodies
        tied += part.tied
        for place, members in part.places:
            members_of[place].update(members)
        if part.last:
            break
    ids, places = sorted(bodies), sorted(members_of)
    at = {id_: position for position, id_ in enumerate(ids)}
    lies_in: list[list[int]] = [[] for _ in ids]
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
