"""The whole–part relation is a tree in each hierarchy: nothing is a part of itself through others on any day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

import networkx as nx  # type: ignore[import-untyped]

from graph.semantics.dates import ALWAYS, Term

PART_OF = "PART_OF"
CIRCLES_EXAMINED = 1000
"""Maximum circles tried to find one that holds on some day; their number may grow exponentially."""


@dataclass(frozen=True, slots=True)
class PartOf:
    """One ``PART_OF`` fact: part, whole, hierarchy (None belongs to all of them), and term."""

    part: str
    whole: str
    hierarchy: str | None = None
    term: Term = ALWAYS


def circles(parts: Iterable[PartOf]) -> Iterator[tuple[str, ...]]:
    """One circle for each group of things that are parts of each other on one day: the ids from part to whole.

    A thing that is directly part of itself is not reported: it changes no result.
    """
    everything = [each for each in parts if each.part != each.whole]
    found: set[frozenset[str]] = set()
    for hierarchy in sorted({each.hierarchy or "" for each in everything}):
        graph = nx.DiGraph()
        for each in everything:
            if each.hierarchy in (None, hierarchy):
                terms = graph.get_edge_data(each.part, each.whole, {"terms": []})["terms"]
                graph.add_edge(each.part, each.whole, terms=[*terms, each.term])
        for knot in nx.strongly_connected_components(graph):
            circle = _held(graph.subgraph(knot)) if len(knot) > 1 else None
            if circle and frozenset(circle) not in found:
                found.add(frozenset(circle))
                yield circle


def _held(knot: nx.DiGraph) -> tuple[str, ...] | None:
    """The first circle of a group whose facts all hold on one day."""
    for circle in islice(nx.simple_cycles(knot), CIRCLES_EXAMINED):
        together = [ALWAYS]
        for part, whole in pairwise([*circle, circle[0]]):
            steps = knot.edges[part, whole]["terms"]
            together = [both for held in together for step in steps if not (both := held & step).empty]
        if together:
            return tuple(circle)
    return None
