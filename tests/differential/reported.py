"""Graphs of which reports are made: a random one in which joint bodies meet, and the networks of the data files."""

from __future__ import annotations

import random
from typing import Any

from graph.vocabulary import MODEL
from seeds import files
from seeds.loader import relationship_ids, seed_paths
from tests.differential.reports import RHYTHMS
from tests.differential.world import Link, Thing, World, random_world


def report_world(seed: int) -> World:
    """A random graph with joint bodies that meet by rhythms, and dates around two periods."""
    world = random_world(seed)
    rng = random.Random(f"report {seed}")
    days = ("2012-01-31", "2012-04-02", "2012-04-30", "2012-12-15", "2018-06-30", "2019-03-01", "2019-03-31", "2019-05")
    joints = world.of_type("JointCommittee")
    for joint in joints:
        joint.given["meetingRhythm"] = rng.choice(list(RHYTHMS))
        if rng.random() < 0.3:
            del joint.given["meetingRhythm"]
    for thing in world.things.values():
        for name in ("startDate", "endDate", "due", "fulfilledOn"):
            dated = name in thing.given and thing.label not in ("Activity", "JointCommittee")
            if dated and rng.random() < 0.5:
                thing.given[name] = rng.choice((*days, "2012", "2019"))
        if thing.label in ("Need", "Matter", "Commitment") and rng.random() < 0.4:
            thing.given["status"] = "FULFILLED"
        if thing.label == "MemberGroup" and rng.random() < 0.7:
            thing.given |= {"situation": "EMPLOYED", "count": rng.choice((3, 8, 20))}
    for index in range(60):
        id_ = f"meeting-{index}"
        given = {"id": id_, "name": "会议", "kind": "MEETING", "startDate": rng.choice(days)}
        if rng.random() < 0.1:
            given["status"] = rng.choice(("PLANNED", "PROPOSED"))
        meeting = world.things[id_] = Thing("Activity", given)
        world.links.append(Link("HOSTS", {"id": f"hosts-{index}"}, rng.choice(joints), meeting))
    _settle(world, rng, days)
    return world


def _settle(world: World, rng: random.Random, days: tuple[str, ...]) -> None:
    """Two places in which bodies lie all the time, and things of these bodies with dates around the periods."""
    area, community = world.things["area-0"], world.things["community-0"]
    for thing in (area, community):
        thing.given = {"id": thing.id, "name": thing.given["name"]}
    bodies: list[Thing] = []
    for label in ("Unit", "PartyOrganization", "JointCommittee", "ServicePoint"):
        for index in range(4):
            body = world.things[f"{label.lower()}-{index}"]
            for name in ("status", "startDate", "endDate", "observedOn", "count", "certainty", "qualifier"):
                body.given.pop(name, None)
            bodies.append(body)

    def link(type_: str, source: Thing, target: Thing, **given: Any) -> None:
        id_ = f"settled-{len(world.links)}"
        world.links.append(Link(type_, {"id": id_, **given}, source, target))

    def made(label: str, number: int, **given: Any) -> Thing:
        id_ = f"made-{label.lower()}-{number}"
        dated = {name: rng.choice((*days, "2012", "2019")) for name in ("startDate",) if rng.random() < 0.7}
        thing = Thing(label, {"id": id_, "name": "事项", **dated, **given})
        world.things[id_] = thing
        return thing

    link("PART_OF", community, area, kind="ADMINISTRATIVE")
    for body in bodies:
        link("LOCATED_IN", body, rng.choice((area, community)))
    for number in range(12):
        ended = {"endDate": rng.choice(("2012-04-30", "2012-12", "2019-05", "2019-06-30", "2025"))}
        ended = ended if rng.random() < 0.7 else {}
        agreement = made("Agreement", number, **ended)
        for body in rng.sample(bodies, 2):
            link("PARTY_TO", body, agreement)
        due = {"due": rng.choice(("2012-04", "2012-06-30", "2019-02", "2019-06-30", "2019"))}
        done = {"fulfilledOn": rng.choice(("2012-04-02", "2019-03-31"))} if number % 2 else {}
        commitment = made("Commitment", number, **due, **done)
        link("UNDER", commitment, agreement)
        state = {"status": "FULFILLED"} if rng.random() < 0.4 else {}
        resource, need = (
            made("Resource", number, kind=rng.choice(("VENUE", "HEALTH"))),
            made("Need", number, **state, **ended),
        )
        link("OFFERS", rng.choice(bodies), resource)
        link("HAS_NEED", rng.choice(bodies), need)
        share, project = made("Share", number), made("Project", number, **ended)
        link("OF", share, resource)
        link("LEADS", rng.choice(bodies), project)
        matter = made("Matter", number, **state)
        link("RAISED", rng.choice(bodies), matter)
        if number % 3 == 0:
            link("CLAIMS", rng.choice(bodies), need)
            link("RENEWS", agreement, world.things["made-agreement-0"]) if number else None
            unit = world.things[f"unit-{number % 4}"]
            link("MEMBER_OF", unit, world.things["jointcommittee-0"])
            link("CHAIRS", unit, world.things["jointcommittee-1"], startDate=rng.choice(("2012-02-29", "2019-03-31")))
    lonely = Thing("Unit", {"id": "lonely", "name": "孤", "kind": "SCHOOL"})
    quiet = Thing("JointCommittee", {"id": "quiet", "name": "静", "meetingRhythm": "每季度一次"})
    for body in (lonely, quiet):
        world.things[body.id] = body
        link("LOCATED_IN", body, community)
    for index, group in enumerate(world.of_type("MemberGroup")):
        for place in (rng.choice((area, community)), rng.choice(world.of_type("Place"))):
            given = {"count": rng.choice((1, 5, 12))} if rng.random() < 0.7 or index == 0 else {}
            link("REGISTERED_AT", group, place, **given)


def seeds_world() -> World:
    """The networks that come with the project, from their files."""
    world, links = World(), list[tuple[str, dict[str, Any]]]()
    for path in seed_paths():
        data = files.read(path)
        for row in data.nodes:
            world.things[row["id"]] = Thing(row["type"], dict(row))
        links += zip(relationship_ids(data.relationships), data.relationships, strict=True)
    for id_, row in links:
        ends = [world.things[row[end]] for end in ("from", "to")]
        if MODEL.relationship[row["type"]].symmetric:
            ends.sort(key=lambda thing: thing.id)
        world.links.append(Link(row["type"], {**row, "id": id_}, *ends))
    return world
