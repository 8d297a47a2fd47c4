"""The city while it is being made: data about earlier nodes that later parts need, in a few bytes per node."""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from math import exp, log
from typing import Any, NamedTuple

from graph.semantics.dates import term
from seeds.generate.dating import Fact, Lot, Terms, settle, settle_between
from seeds.generate.invented_names import Name, keys_of
from seeds.generate.plan import Plan, block

Row = dict[str, Any]

KINDS = {
    "city": "Area",
    "district": "Area",
    "subdistrict": "Area",
    "service-area": "Area",
    "circle": "Area",
    "grid": "Area",
    "community": "Community",
    "unit": "Unit",
    "party": "PartyOrganization",
    "joint": "JointCommittee",
    "point": "ServicePoint",
    "group": "MemberGroup",
    "post": "Post",
    "member": "Member",
    "agreement": "Agreement",
    "commitment": "Commitment",
    "resource": "Resource",
    "need": "Need",
    "project": "Project",
    "share": "Share",
    "activity": "Activity",
    "matter": "Matter",
    "evaluation": "Evaluation",
}
"""The label of each kind of node. A kind is also the middle of its ids."""

ID_PARTS = {"unit": "u", "community": "c", "party": "po", "joint": "jc"}
"""Short middles of the ids that people type most."""


class Ref(NamedTuple):
    """A node by its kind and its place, from 0, among those of its kind."""

    kind: str
    place: int

    @property
    def id(self) -> str:
        return ident(self.kind, self.place)


class Relationship(NamedTuple):
    """A relationship about to be written; ``facts`` are its properties but for the id."""

    source: Ref
    target: Ref
    facts: Row


def ident(kind: str, index: int) -> str:
    """The id of a node, such as ``g-u-0000001`` for the first unit. Ids depend on no seed."""
    return f"g-{ID_PARTS.get(kind, kind)}-{index + 1:07d}"


def mix(seed: int, salt: int, index: int) -> int:
    """A pseudo-random number below 2**32 that can be computed again at any time; names are chosen by it."""
    z = (seed * 0x9E3779B97F4A7C15 + salt * 0xBF58476D1CE4E5B9 + index * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
    return z >> 32


class City:
    """The state of one generation. Nodes must be made in the order of ``KINDS``, and before relationships."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.terms = {kind: Terms() for kind in KINDS}
        self.agreement_unit = array("i")
        self.resource_holder = array("i")
        self._log_units = log(plan["unit"] + 1)

    def lot(self, part: str) -> Lot:
        """A separate source of random numbers from 0 to 1 for each part of the city, so that parts are independent.

        Only ``random()`` is used, because Python guarantees its sequence between versions.
        """
        return random.Random(f"{self.plan.seed}/{part}").random

    def choose(self, salt: int, index: int, count: int) -> int:
        """One of ``count``, always the same for the same salt and index."""
        return mix(self.plan.seed, salt, index) % count

    def node(self, kind: str, name: Name, fact: Fact, /, *, happens: bool = False, **properties: Any) -> Row:
        """The next node of a kind; its term is computed and stored."""
        terms = self.terms[kind]
        row: Row = {
            "id": ident(kind, len(terms)),
            "name": "".join(name),
            **keys_of(name, KINDS[kind]),
            "invented": True,
            **properties,
            **fact,
        }
        held = term(fact, event=happens)
        settle(row, held)
        terms.append(held, row["termKnowledge"])
        return row

    def tie(self, source: Ref, target: Ref, fact: Fact | None = None, /, **properties: Any) -> Relationship:
        """A relationship that holds while both its ends do."""
        return self._tie(None, source, target, fact, properties)

    def descent(self, type_: str, source: Ref, target: Ref) -> Relationship:
        """A relationship of lineage."""
        return self._tie(type_, source, target, None, {})

    def _tie(self, type_: str | None, source: Ref, target: Ref, fact: Fact | None, properties: Row) -> Relationship:
        facts = dict(fact or {})
        settle_between(type_, facts, self.terms[source.kind][source.place], self.terms[target.kind][target.place])
        facts.update(properties)
        return Relationship(source, target, facts)

    @cached_property
    def borders(self) -> array[int]:
        """Units lie in communities in blocks of very different size: community c has those from borders[c] on."""
        lot, communities, units = self.lot("borders"), self.plan["community"], self.plan["unit"]
        weights = list(accumulate(0.15 + (1 - lot()) ** -0.6 for _ in range(communities)))
        scale = (units - communities) / weights[-1]
        inner = (int(weight * scale) + c + 1 for c, weight in enumerate(weights[:-1]))
        return array("i", [0, *inner, units])

    @cached_property
    def community_of_unit(self) -> array[int]:
        found = array("i", bytes(4 * self.plan["unit"]))
        for community in range(self.plan["community"]):
            for unit in range(self.borders[community], self.borders[community + 1]):
                found[unit] = community
        return found

    def residents(self, community: int) -> range:
        """The units of a community."""
        return range(self.borders[community], self.borders[community + 1])

    def resident(self, community: int, turn: int) -> int:
        """Units of a community in rotation; turns repeat only after every unit has had one."""
        units = self.residents(community)
        return units[(turn + self.choose(1, community, len(units))) % len(units)]

    def subdistrict_of(self, community: int) -> int:
        return block(community, self.plan["community"], self.plan["subdistrict"])

    def hub(self, lot: Lot) -> int:
        """A unit drawn by Zipf's law: the one of rank r comes up in proportion to 1/(r + 1)."""
        rank = int(exp(lot() * self._log_units)) - 1
        return self.plan.unit_at_rank(min(rank, self.plan["unit"] - 1))

    def party_of(self, level: str, index: int) -> Ref:
        """The Party organisation of a district, sub-district, community, or of a unit, by its place among those."""
        plan = self.plan
        before = {"city": 0, "district": 1}
        before["subdistrict"] = 1 + plan["district"]
        before["community"] = before["subdistrict"] + plan["subdistrict"]
        before["unit"] = before["community"] + plan["community"]
        return Ref("party", before[level] + index)

    def unit_of_party(self, place: int) -> int:
        """The unit whose Party organisation is at a place among those of units."""
        return place * self.plan["unit"] // self.plan.unit_parties

    def joint_of(self, level: str, index: int) -> Ref:
        """The joint committee of a sub-district, community, Party service area, business circle or district."""
        before = JOINT_LEVELS[: JOINT_LEVELS.index(level)]
        return Ref("joint", sum(self.plan[each] for each in before) + index)

    def joints(self) -> Iterator[tuple[str, int]]:
        """Level and place of each joint committee, in order."""
        return ((level, index) for level in JOINT_LEVELS for index in range(self.plan[level]))


# Councils with a turning chair come first: their places are counted from the first joint committee.
JOINT_LEVELS = ("subdistrict", "community", "service-area", "circle", "district")
