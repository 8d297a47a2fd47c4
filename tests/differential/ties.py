"""The co-building tie and the shape of a community's network in plain Python, from their settled readings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tests.differential.world import Days, Link, Thing, View, World

BODIES = ("PartyOrganization", "JointCommittee", "Unit", "ServicePoint", "Community")
Way = tuple[Link, ...]


@dataclass(frozen=True)
class Tie:
    """One tie: what bears it are ways, each a few links that must all hold."""

    reason: str
    fact: str
    via: Thing | None
    ways: tuple[Way, ...] = field(compare=False)
    center: Thing | None = None

    @property
    def days(self) -> Days:
        terms = [(max(k.days[0] for k in way), min(k.days[1] for k in way)) for way in self.ways]
        return min(term[0] for term in terms), max(term[1] for term in terms)

    @property
    def sources(self) -> set[str]:
        return {source for way in self.ways for link in way for source in link.given.get("sourceIds", ())}

    @property
    def order(self) -> tuple[str, str, str]:
        return self.reason, self.fact, self.center.id if self.center else ""


def named(thing: Thing) -> bool:
    """One named organisation or community: neither a group nor masked."""
    return thing.label in BODIES and thing.given.get("count", 1) == 1 and thing.given.get("certainty") != "MASKED"


def ties_of(world: World, body: Thing, view: View, reasons: list[str] | None = None) -> dict[Thing, list[Tie]]:
    """Everybody that a body co-builds with, each with its ties in order."""
    found: dict[tuple[Thing, str, str], tuple[Thing | None, list[Way]]] = {}
    if named(body):
        for other, reason, fact, via, way in _ways(world, body, view):
            if other is not body and named(other) and (reasons is None or reason in reasons):
                found.setdefault((other, reason, fact), (via, []))[1].append(way)
    partners: dict[Thing, list[Tie]] = {}
    for (other, reason, fact), (via, ways) in found.items():
        partners.setdefault(other, []).append(Tie(reason, fact, via, tuple(ways)))
    return {other: sorted(ties, key=lambda tie: tie.order) for other, ties in partners.items()}


def _ways(world: World, a: Thing, view: View) -> Iterator[tuple[Thing, str, str, Thing | None, Way]]:
    for k1, agreement in world.out(a, view, "PARTY_TO"):
        for k2, m in world.back(agreement, view, "PARTY_TO"):
            yield m, "AGREEMENT", agreement.id, agreement, (k1, k2)
    for joint, near in seats(world, a, view):
        for m, far in sitting(world, joint, view):
            yield m, "COMMITTEE", joint.id, joint, near + far
    for reason, type_ in (("DIRECT", "CO_BUILDS_WITH"), ("PAIRING", "PAIRED_WITH")):
        for k, m in world.both(a, view, type_):
            yield m, reason, k.id, None, (k,)
    yield from _sharing(world, a, view)
    for project, near in supports(world, a, view):
        for m, far in supporting(world, project, view):
            yield m, "PROJECT", project.id, project, near + far
    for k1, activity in world.out(a, view, "HOSTS", "PARTICIPATES_IN"):
        if activity.label == "Activity":
            for k2, m in world.back(activity, view, "HOSTS", "PARTICIPATES_IN"):
                yield m, "ACTIVITY", activity.id, activity, (k1, k2)
    for k, m in world.out(a, view, "LEADS"):
        if k.given.get("role") == "CORE" and m.label == "Community":
            yield m, "CORE", k.id, None, (k,)
    if a.label == "Community":
        for k, m in world.back(a, view, "LEADS"):
            if k.given.get("role") == "CORE":
                yield m, "CORE", k.id, None, (k,)


def _sharing(world: World, a: Thing, view: View) -> Iterator[tuple[Thing, str, str, Thing | None, Way]]:
    for offers, resource in world.out(a, view, "OFFERS"):
        for of, share in world.back(resource, view, "OF"):
            for to, m in world.out(share, view, "TO"):
                yield m, "SHARING", share.id, share, (offers, of, to)
    for to, share in world.back(a, view, "TO"):
        for of, resource in world.out(share, view, "OF"):
            for offers, m in world.back(resource, view, "OFFERS"):
                yield m, "SHARING", share.id, share, (offers, of, to)


def _one(joint: Thing) -> bool:
    return joint.label == "JointCommittee" and joint.given.get("count", 1) == 1


def seats(world: World, body: Thing, view: View) -> Iterator[tuple[Thing, Way]]:
    """The joint bodies that a body sits in: as a member, in the chair, or by a seat reserved for it."""
    for link, joint in world.out(body, view, "MEMBER_OF", "CHAIRS"):
        if _one(joint):
            yield joint, (link,)
    for represents, post in world.back(body, view, "REPRESENTS"):
        for post_of, joint in world.out(post, view, "POST_OF"):
            if _one(joint):
                yield joint, (represents, post_of)


def sitting(world: World, joint: Thing, view: View) -> Iterator[tuple[Thing, Way]]:
    if not _one(joint):
        return
    for link, body in world.back(joint, view, "MEMBER_OF", "CHAIRS"):
        yield body, (link,)
    for post_of, post in world.back(joint, view, "POST_OF"):
        for represents, body in world.out(post, view, "REPRESENTS"):
            yield body, (represents, post_of)


def supports(world: World, body: Thing, view: View) -> Iterator[tuple[Thing, Way]]:
    for link, project in world.out(body, view, "LEADS", "CLAIMS"):
        if project.label == "Project":
            yield project, (link,)
    for offers, resource in world.out(body, view, "OFFERS"):
        for uses, project in world.back(resource, view, "USES"):
            yield project, (offers, uses)


def supporting(world: World, project: Thing, view: View) -> Iterator[tuple[Thing, Way]]:
    for link, body in world.back(project, view, "LEADS", "CLAIMS"):
        yield body, (link,)
    for uses, resource in world.out(project, view, "USES"):
        for offers, body in world.back(resource, view, "OFFERS"):
            yield body, (offers, uses)


def co_builders(world: World, body: Thing, view: View, reasons: list[str] | None) -> list[tuple[Thing, list[Tie]]]:
    """Partners with most ties first."""
    return sorted(ties_of(world, body, view, reasons).items(), key=lambda item: (-len(item[1]), item[0].id))


Members = list[tuple[Thing, bool, list[Tie]]]


@dataclass
class Shape:
    community: Thing
    cores: list[Thing]
    joints: list[Thing]
    groups: list[tuple[str | None, Members]]
    gap: list[Thing]


def core(world: World, community: Thing, view: View) -> Shape:
    """One core, many actors."""
    cores = _distinct(k.source for k, _ in world.back(community, view, "LEADS") if k.given.get("role") == "CORE")
    joints = _distinct(joint for center in (community, *cores) for joint in _joint_bodies(world, center, view))
    centre = [community, *cores, *(joint for joint in joints if joint not in cores)]
    actors: dict[Thing, list[Tie]] = {}
    for center in centre:
        for other, ties in _tied(world, center, view).items():
            if other not in centre:
                actors.setdefault(other, []).extend(replace(tie, center=center) for tie in ties)
    residents = {other for _, other in world.back(community, view, "LOCATED_IN")}
    groups: dict[str | None, Members] = {}
    for actor, ties in sorted(actors.items(), key=lambda item: (-len(item[1]), item[0].id)):
        member = (actor, actor in residents, sorted(ties, key=lambda tie: tie.order))
        groups.setdefault(actor.given.get("kind"), []).append(member)
    units = (unit for unit in residents if unit.label == "Unit" and named(unit))
    gap = _distinct(unit for unit in units if not ties_of(world, unit, view))
    return Shape(community, cores, joints, sorted(groups.items(), key=lambda g: (g[0] is None, g[0] or "")), gap)


def _tied(world: World, center: Thing, view: View) -> dict[Thing, list[Tie]]:
    """Ties to a part of the centre; to sit in a joint body is a tie to it."""
    found = {other: list(ties) for other, ties in ties_of(world, center, view).items()}
    seated: dict[Thing, list[Way]] = {}
    for other, way in sitting(world, center, view):
        if other is not center and named(other):
            seated.setdefault(other, []).append(way)
    for other, ways in seated.items():
        known = [tie for tie in found.get(other, []) if (tie.reason, tie.fact) == ("COMMITTEE", center.id)]
        for tie in known:
            found[other].remove(tie)
            ways += tie.ways
        found.setdefault(other, []).append(Tie("COMMITTEE", center.id, center, tuple(ways)))
    return found


def _joint_bodies(world: World, center: Thing, view: View) -> Iterator[Thing]:
    """Joint bodies that a thing leads, chairs or sits in, or that lie in it or answer to it."""
    reached = [
        *(joint for _, joint in world.out(center, view, "MEMBER_OF", "CHAIRS", "LEADS")),
        *(joint for _, joint in world.back(center, view, "LOCATED_IN", "SUBORDINATE_TO", "GUIDED_BY")),
        *(joint for _, post in world.back(center, view, "REPRESENTS") for _, joint in world.out(post, view, "POST_OF")),
    ]
    return (joint for joint in reached if joint.label == "JointCommittee")


def _distinct(things: Iterator[Thing] | set[Thing]) -> list[Thing]:
    return sorted(set(things), key=lambda thing: thing.id)
