"""The number of things of each kind in a city of a given size.

Every count is exact and follows from the size alone, so that progress has a total and a load can be resumed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import gcd

from graph.errors import BadUserInput, LimitExceeded
from graph.messages.language import Message

LEAST_NODES = 1_000
MOST_NODES = 1_000_000
MOST_RELATIONSHIPS_PER_NODE = 3
"""With ``MOST_NODES`` this bounds a city at three million relationships."""

SHARES = {
    "post": 0.07,
    "member": 0.065,
    "group": 0.04,
    "agreement": 0.10,
    "commitment": 0.03,
    "resource": 0.08,
    "share": 0.13,
    "need": 0.06,
    "project": 0.03,
    "activity": 0.06,
    "matter": 0.02,
    "evaluation": 0.004,
}
"""Nodes of a kind as a share of all nodes; units are what remains (about 0.23)."""


@dataclass(frozen=True)
class Plan:
    """A synthetic city: its size in nodes, and the seed of everything random.

    :param nodes: from ``LEAST_NODES`` to ``MOST_NODES``; the city has exactly so many
    :param seed: any whole number; the content depends on it, the ids do not
    :raises LimitExceeded: more than ``MOST_NODES``
    :raises BadUserInput: fewer than ``LEAST_NODES``
    """

    nodes: int
    seed: int = 1

    def __post_init__(self) -> None:
        if self.nodes > MOST_NODES:
            raise LimitExceeded(
                Message(
                    "A generated city has at most {most_nodes:,} nodes, not {nodes:,}.",
                    most_nodes=MOST_NODES,
                    nodes=self.nodes,
                ),
                limit="nodes",
                maximum=MOST_NODES,
                actual=self.nodes,
            )
        if self.nodes < LEAST_NODES:
            raise BadUserInput(
                Message(
                    "A generated city has at least {least_nodes:,} nodes, not {nodes:,}: fewer cannot hold "
                    "one of each kind.",
                    least_nodes=LEAST_NODES,
                    nodes=self.nodes,
                ),
                path="nodes",
                value=self.nodes,
            )

    @cached_property
    def counts(self) -> dict[str, int]:
        """Nodes by kind (see ``seeds.generate.city.KINDS``); their sum is ``nodes``."""
        n = self.nodes
        districts, subdistricts, communities = max(1, n // 50_000), max(2, n // 3_000), max(4, n // 250)
        service_areas, circles = max(1, n // 10_000), max(1, n // 5_000)
        counts = {
            "city": 1,
            "district": districts,
            "subdistrict": subdistricts,
            "service-area": service_areas,
            "circle": circles,
            "grid": 4 * communities,
            "community": communities,
            "party": 1 + districts + subdistricts + communities + int(n * 0.06),
            "joint": subdistricts + communities + service_areas + circles + districts,
            "point": 2 * communities,
            **{kind: int(n * share) for kind, share in SHARES.items()},
        }
        return counts | {"unit": n - sum(counts.values())}

    def __getitem__(self, kind: str) -> int:
        return self.counts[kind]

    @property
    def unit_parties(self) -> int:
        """How many Party organisations belong to units; they come last among Party organisations."""
        return self["party"] - 1 - self["district"] - self["subdistrict"] - self["community"]

    def part(self, share: float) -> int:
        """A number of relationships, as a share of the nodes."""
        return int(self.nodes * share)

    @cached_property
    def stride(self) -> int:
        """Spreads units ranked by their number of ties over all ids; has no factor in common with their number."""
        units = self["unit"]
        stride = int(units * 0.618) | 1
        while gcd(stride, units) != 1:
            stride += 1
        return stride

    def unit_at_rank(self, rank: int) -> int:
        """The unit that is ``rank``-th (from 0) by expected number of ties."""
        return (rank * self.stride + self["unit"] // 2) % self["unit"]

    def rank_of_unit(self, unit: int) -> int:
        """The inverse of ``unit_at_rank``."""
        units = self["unit"]
        return (unit - units // 2) * pow(self.stride, -1, units) % units if units > 1 else 0


def block(index: int, many: int, few: int) -> int:
    """Which of ``few`` consecutive, nearly equal blocks of ``many`` things holds the thing at ``index``."""
    return index * few // many


def place_in_block(index: int, many: int, few: int) -> tuple[int, int]:
    """The block of a thing and its place therein, both from 0."""
    own = block(index, many, few)
    return own, index - -(-own * many // few)
