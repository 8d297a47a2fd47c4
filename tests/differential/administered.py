"""A random graph with many lines of management, committees and chairs."""

from __future__ import annotations

import random
from typing import Any

from tests.differential.world import Link, Thing, World, random_world

STARTS = ("2010", "2010-09", "2012-12-15", "2015", "XXXX-03-26", None, None)
ENDS = ("2013", "2015-06", "2018-06-30", "2030", None, None, None)
LINES = ("TERRITORIAL", "OWN_SYSTEM", None)
ROLES = ("SECRETARY", "DEPUTY_SECRETARY", "COMMITTEE_MEMBER", "PART_TIME_MEMBER", "LIAISON", None)
SHARES = ("商户≥40%", "驻区单位委员≥50%", "学校<=12.5％", "学校、医院不低于30%", "红旗≥10%", "随意")
# Of the seeds near that of the other random graphs, the first whose committees show every kind of verdict.
SEED = 20240708
BODIES = ("PartyOrganization", "Unit", "ServicePoint", "JointCommittee")


def administered_world(seed: int) -> World:
    """Groups and bodies in several lines; committees with rules, seats, holders and turns of the chair."""
    rng = random.Random(seed)
    world = random_world(seed, each=6, links=300)
    for index in range(24):
        given: dict[str, Any] = {"id": f"seat-{index}", "name": f"席{index}", "role": rng.choice(ROLES)}
        given |= {"seatsMin": rng.choice((None, 0, 1, 2)), "seatsMax": rng.choice((None, 1, 3))}
        given |= {"termMonths": rng.choice((None, 12, 36, 60)), "count": rng.choice((None, None, None, 4))}
        given |= {"vacantSince": rng.choice((*STARTS, None)), "vacantSeats": rng.choice((None, None, 1, 2))}
        _add(world, "Post", given)
    for index in range(8):
        _add(world, "Member", {"id": f"holder-{index}", "name": f"人{index}", **_dates(rng, 0.2)})
    for thing in world.of_type("JointCommittee"):
        thing.given |= {"count": 1, "status": None, "startDate": rng.choice((None, "2011")), "endDate": None}
        thing.given |= {"membersMin": rng.choice((None, 3)), "membersMax": rng.choice((None, 9))}
        thing.given |= {"secretaries": rng.choice((None, 1)), "deputies": rng.choice((None, 2))}
        thing.given |= {"shareRules": rng.sample(SHARES, 3), "rotationMonths": rng.choice((3, 6, 12, None, 0))}
        thing.given |= {"registerKept": rng.choice((True, True, False, None))}
    links = _Links(world, rng)
    for _ in range(45):
        links.add(
            "SUBORDINATE_TO", _of(rng, world, *BODIES, "MemberGroup"), _of(rng, world, *BODIES, "Area"), line=LINES
        )
        links.add(
            "REGISTERED_AT", _of(rng, world, "MemberGroup", "Unit", "Post"), _of(rng, world, *BODIES, "Community")
        )
    for _ in range(40):
        links.add("POST_OF", links.seat(), _of(rng, world, "JointCommittee", "JointCommittee", "Unit"))
        links.add("REPRESENTS", links.seat(), _of(rng, world, *BODIES, "Community", "MemberGroup"))
        links.add("HOLDS", _of(rng, world, "Member"), links.seat())
        links.add(
            "CHAIRS", _of(rng, world, "PartyOrganization", "Member"), _of(rng, world, "JointCommittee"), order=True
        )
        links.add("MEMBER_OF", _of(rng, world, "PartyOrganization", "Unit"), _of(rng, world, "JointCommittee"))
        links.add("PARTY_ORGANIZATION_OF", _of(rng, world, "PartyOrganization"), _of(rng, world, "Unit"))
    return world


def _add(world: World, label: str, given: dict[str, Any]) -> None:
    world.things[given["id"]] = Thing(label, {k: v for k, v in given.items() if v is not None})


def _of(rng: random.Random, world: World, *labels: str) -> Thing:
    things = world.of_type(rng.choice(labels))
    return things[int(len(things) * rng.random() ** 2)]


def _dates(rng: random.Random, seen: float) -> dict[str, Any]:
    if rng.random() < seen:
        return {"observedOn": rng.choice(("2012-12-15", "2018-06-30"))}
    return {"startDate": rng.choice(STARTS), "endDate": rng.choice(ENDS)}


class _Links:
    def __init__(self, world: World, rng: random.Random) -> None:
        self.world, self.rng = world, rng
        self.seats = [thing for thing in world.of_type("Post") if thing.id.startswith("seat")]

    def seat(self) -> Thing:
        return self.rng.choice(self.seats)

    def add(self, type_: str, source: Thing, target: Thing, line: tuple[Any, ...] = (), order: bool = False) -> None:
        rng = self.rng
        given: dict[str, Any] = {"id": f"a{len(self.world.links):04d}", **_dates(rng, 0.15)}
        given["status"] = rng.choice((None, None, None, None, "PLANNED"))
        if line:
            given |= {"line": rng.choice(line), "dual": rng.choice((True, False, None, None, None, None, None))}
        if type_ == "REGISTERED_AT":
            given |= {
                "form": rng.choice(("双报到", "党员双报到", "单位", None, None, None)),
                "condition": rng.choice(("退休", None, None, None)),
            }
        if type_ == "POST_OF":
            given |= {"count": rng.choice((None, None, 5)), "role": rng.choice((None, None, "正职"))}
            given |= {"occupants": rng.choice((None, None, None, True))}
        if order:
            given |= {"order": rng.choice((1, 2, 3, None)), "scope": rng.choice((None, None, "东片"))}
        kept = {key: value for key, value in given.items() if value is not None}
        self.world.links.append(Link(type_, kept, source, target))
