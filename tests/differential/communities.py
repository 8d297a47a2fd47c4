"""A random graph with communities whose cores, joint bodies and partners hold on every tested day."""

from __future__ import annotations

import random
from typing import Any

from tests.differential.world import Link, Thing, World, random_world

COMMUNITIES = 3
UNITS = 6
TERMS: tuple[dict[str, str], ...] = (
    {"startDate": "2010"},
    {"startDate": "2011-09", "endDate": "2030"},
    {"startDate": "2012-12-15"},
    {"startDate": "2016"},
    {"observedOn": "2018-06-30"},
    {},
)
"""Of a fact: most hold in 2012, one begins later, one is only seen, one has unknown days."""


def communities_world(seed: int) -> World:
    """Beside the random things, each community has a core, a joint committee of its units, and Party bodies in them."""
    world = random_world(seed)
    built = _Built(world, random.Random(seed))
    for number in range(COMMUNITIES):
        built.community(number)
    return world


class _Built:
    def __init__(self, world: World, rng: random.Random) -> None:
        self.world, self.rng = world, rng

    def community(self, number: int) -> None:
        place = self._thing("Community", f"home-{number}")
        core = self._thing("PartyOrganization", f"home-core-{number}")
        joint = self._thing("JointCommittee", f"home-joint-{number}")
        self._link("LEADS", core, place, TERMS[0], role="CORE")
        self._link("CHAIRS", core, joint, TERMS[0])
        for index, term in enumerate(TERMS):
            unit = self._thing("Unit", f"home-{number}-unit-{index}", kind=self.rng.choice(("SCHOOL", "HOSPITAL")))
            party = self._thing("PartyOrganization", f"home-{number}-party-{index}")
            self._link("LOCATED_IN", unit, place, TERMS[0])
            self._link("PARTY_ORGANIZATION_OF", party, unit, TERMS[0])
            self._link("MEMBER_OF", self.rng.choice((unit, party)), joint, term)
            self._link("LEADS", core, party, self.rng.choice(TERMS))
            self._link("CO_BUILDS_WITH", place, unit, self.rng.choice(TERMS))

    def _thing(self, label: str, id_: str, **given: Any) -> Thing:
        thing = self.world.things[id_] = Thing(label, {"id": id_, "name": id_, **given})
        return thing

    def _link(self, type_: str, source: Thing, target: Thing, term: dict[str, str], **given: Any) -> None:
        id_ = f"home{len(self.world.links):04d}"
        self.world.links.append(Link(type_, {"id": id_, **term, **given}, source, target))
