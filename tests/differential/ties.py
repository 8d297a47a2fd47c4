"""The co-building tie and the shape of a community's network in plain Python, from their settled readings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from graph.semantics.ties import REASONS
from tests.differential.inside import inside
from tests.differential.world import FIRST, LAST, Days, Link, Thing, View, World, first_day, last_day

BODIES = ("PartyOrganization", "JointCommittee", "Unit", "ServicePoint", "Community")
Way = tuple[Link, ...]


@dataclass(frozen=True)
class Tie:
    """One tie: what bears it are ways, each a few links that must all hold."""

    reason: str
    fact: str
    via: Thing | None
    ways: tuple[Way, ...] = field(compare=False)
    centers: tuple[Thing, ...] = field(default=(), compare=False)

    @property
    def days(self) -> Days:
        terms = [(max(k.days[0] for k in way), min(k.days[1] for k in way)) for way in self.ways]
        return min(term[0] for term in terms), max(term[1] for term in terms)

    @property
    def published(self) -> dict[str, str | None]:
        """The dates as they were published, and how each is known."""
        return published(self.ways)

    @property
    def givers(self) -> list[Thing]:
        """Who gives what is shared, by id."""
        return sorted({way[0].source for way in self.ways}, key=by_id) if self.reason == "SHARING" else []

    def givers_as_one(self, hubs: list[Thing], body: Thing) -> list[Thing]:
        """Who gives where hubs are read as one: a hub, or else the body, of which a Party body gives as its unit."""
        return sorted({giver if giver in hubs else body for giver in self.givers}, key=by_id)

    @property
    def dated(self) -> bool:
        """One of its ways has no part of unknown days."""
        return any(all(link.knowledge != "UNKNOWN" for link in way) for way in self.ways)

    @property
    def sources(self) -> set[str]:
        return {source for way in self.ways for link in way for source in link.given.get("sourceIds", ())}

    @property
    def order(self) -> tuple[str, str]:
        return self.reason, self.fact


def by_id(thing: Thing) -> str:
    return thing.id


WEAKER = ("STATED", "INHERITED", "OBSERVED", "PARTLY")


def published(ways: Iterable[Way]) -> dict[str, str | None]:
    """The published dates of what some ways bear: of several facts that all must hold the least precise, of several
    ways the most precise; the weaker knowledge where they are equally precise, the surer one among ways.
    """
    found: dict[str, str | None] = {}
    for name, side, unknown in (("start", 0, FIRST), ("end", 1, LAST)):
        ends = [(max if side == 0 else min)(link.days[side] for link in way) for way in ways]
        day = (min if side == 0 else max)(ends)
        told = []
        for way, end in zip(ways, ends, strict=True):
            if end == day and day not in (FIRST, LAST):
                dates = [date for link in way if link.days[side] == day for date in _dates(link, name, side, day)]
                text, weakness = min(dates, key=lambda date: (len(date[0].replace("X", "")), -date[1]))
                partly = side == 0 and any(link.days[0] == unknown and link.type != "OFFERS" for link in way)
                weakness = 3 if partly else weakness
                told.append((-len(text.replace("X", "")), weakness, text))
        best = min(told) if told else None
        found |= {f"{name}Date": best and best[2], f"{name}Knowledge": WEAKER[best[1]] if best else "UNKNOWN"}
    return found


def _dates(link: Link, name: str, side: int, day: str) -> Iterator[tuple[str, int]]:
    """The dates that give a day to a fact, and how weak each is: its own, or those of its ends."""
    given = link.given
    if link.own[0][side] == day and given.get(f"{name}Date"):
        yield given[f"{name}Date"], 0
    elif link.own[0][side] == day and given.get("observedOn") == day:
        yield day, 2
    else:
        for end in (link.source, link.target):
            if end.days[side] == day:
                dated = end.given.get("startDate") or end.given.get("endDate")
                yield end.given.get(f"{name}Date") or day, 1 if dated else 2


def possible(link: Link) -> Days:
    """The days on which a fact holds whatever its published dates mean; what is offered, from any day on."""
    first, last = link.days
    late = max((last_day(date) or LAST for date, _ in _dates(link, "start", 0, first)), default=first)
    early = min((first_day(date) or FIRST for date, _ in _dates(link, "end", 1, last)), default=last)
    if first == FIRST:
        late = FIRST if link.type == "OFFERS" else LAST
    return late, LAST if last == LAST else early


def named(thing: Thing) -> bool:
    """One named organisation or community: neither a group nor masked."""
    return thing.label in BODIES and one(thing) and thing.given.get("certainty") != "MASKED"


def body_or_group(thing: Thing) -> bool:
    return thing.label in BODIES and thing.given.get("certainty") != "MASKED"


def one(thing: Thing) -> bool:
    """It stands for itself, not for several."""
    return thing.given.get("count", 1) == 1 and thing.given.get("qualifier") != "SOME"


def ties_of(
    world: World,
    body: Thing,
    view: View,
    reasons: list[str] | None = None,
    wholes: tuple[Thing, ...] = (),
    groups: bool = False,
) -> dict[Thing, list[Tie]]:
    """Everybody that a body co-builds with, each with its ties in order.

    Members and what they are members of are partners where the reasons name it, or it is one of ``wholes``.
    ``groups``: members of the body that stand for a group are its partners, too.
    """
    found: dict[tuple[Thing, str, str], tuple[Thing | None, list[Way]]] = {}
    if named(body):
        for other, reason, fact, via, way in _ways(world, body, view):
            mine = groups and reason == "MEMBERSHIP" and fact == body.id and body_or_group(other)
            if other is body or not (mine or named(other)):
                continue
            usual = reason != "MEMBERSHIP" or world.things[fact] in wholes
            if usual if reasons is None else reason in reasons:
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
    for k, m in (*world.out(a, view, "FUNDS"), *world.back(a, view, "FUNDS")):
        if gift(k):
            yield m, "SHARING", k.id, None, (k,)
    for project, near in supports(world, a, view):
        for m, far in supporting(world, project, view):
            yield m, "PROJECT", project.id, project, near + far
    for k1, activity in world.out(a, view, "HOSTS", "PARTICIPATES_IN"):
        if activity.label == "Activity":
            for k2, m in world.back(activity, view, "HOSTS", "PARTICIPATES_IN"):
                yield m, "ACTIVITY", activity.id, activity, (k1, k2)
    for k, m in (*world.out(a, view, "LEADS"), *world.back(a, view, "LEADS")):
        if k.target.label == "Community" and k.given.get("role") == "CORE":
            yield m, "CORE", k.id, None, (k,)
        if leads_body(k):
            for core in core_of(world, k.source, view):
                yield m, "CORE", k.id, None, (k, core)
    for way, m in members(world, a, view):
        yield m, "MEMBERSHIP", a.id, None, way
    for way, whole in wholes_of(world, a, view):
        yield whole, "MEMBERSHIP", whole.id, None, way


def gift(funds: Link) -> bool:
    """Money for co-building: under an agreement or project; or dated, and neither pay, fee, share nor dividend."""
    given = funds.given
    dated = any((given.get(name) or "X")[0].isdigit() for name in ("startDate", "endDate")) or "observedOn" in given
    bought = given.get("instrument") in ("PAY", "FEE", "EQUITY", "DIVIDEND")
    return given.get("under") is not None or (dated and not bought)


def leads_body(link: Link) -> bool:
    """Whether it leads an organisation, no joint body, without a role of its own such as convenor."""
    return link.target.label in ("PartyOrganization", "Unit", "ServicePoint") and link.given.get("role") in (
        None,
        "CORE",
    )


def core_of(world: World, leader: Thing, view: View) -> list[Link]:
    """The facts that make a body the core of communities."""
    led = world.out(leader, view, "LEADS")
    return [k for k, place in led if place.label == "Community" and k.given.get("role") == "CORE"]


def members(world: World, whole: Thing, view: View) -> Iterator[tuple[Way, Thing]]:
    """The members of any organisation; in a joint body those in the chair and those with a seat, too."""
    for link, body in world.back(whole, view, "MEMBER_OF", "CHAIRS"):
        yield (link,), body
    if whole.label == "JointCommittee":
        for post_of, post in world.back(whole, view, "POST_OF"):
            for represents, body in world.out(post, view, "REPRESENTS"):
                yield (represents, post_of), body


def wholes_of(world: World, body: Thing, view: View) -> Iterator[tuple[Way, Thing]]:
    for link, whole in world.out(body, view, "MEMBER_OF", "CHAIRS"):
        yield (link,), whole
    for represents, post in world.back(body, view, "REPRESENTS"):
        for post_of, joint in world.out(post, view, "POST_OF"):
            if joint.label == "JointCommittee":
                yield (represents, post_of), joint


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
    return joint.label == "JointCommittee" and one(joint)


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
    for link, project in world.out(body, view, "LEADS", "CLAIMS", "FUNDS"):
        if project.label == "Project":
            yield project, (link,)
    for offers, resource in world.out(body, view, "OFFERS"):
        for uses, project in world.back(resource, view, "USES"):
            yield project, (offers, uses)


def supporting(world: World, project: Thing, view: View) -> Iterator[tuple[Thing, Way]]:
    for link, body in world.back(project, view, "LEADS", "CLAIMS", "FUNDS"):
        yield body, (link,)
    for uses, resource in world.out(project, view, "USES"):
        for offers, body in world.back(resource, view, "OFFERS"):
            yield body, (offers, uses)


def co_builders(world: World, body: Thing, view: View, reasons: list[str] | None) -> list[tuple[Thing, list[Tie]]]:
    """Partners with most ties first."""
    return sorted(
        ties_of(world, body, view, reasons, (body,), groups=True).items(), key=lambda item: (-len(item[1]), item[0].id)
    )


Members = list[tuple[Thing, bool, list[Tie]]]


@dataclass
class Shape:
    community: Thing
    cores: list[Thing]
    joints: list[Thing]
    groups: list[tuple[str | None, Members]]
    led: list[Thing]
    gap: list[Thing]

    @property
    def centre(self) -> list[Thing]:
        return list(dict.fromkeys([self.community, *self.cores, *self.joints]))


def core(world: World, community: Thing, view: View) -> Shape:
    """One core, many actors."""
    cores, joints = around(world, community, view)
    actors = as_one(world, [community, *cores, *joints], view)
    residents = inside(world, community, view)
    groups: dict[str | None, Members] = {}
    for actor, ties in sorted(actors.items(), key=lambda item: (-len(item[1]), item[0].id)):
        groups.setdefault(actor.given.get("kind"), []).append((actor, actor in residents, ties))
    led = [m for k in cores for link, m in world.out(k, view, "LEADS") if leads_body(link) and not one(m)]
    gap = _distinct(thing for thing in residents if in_gap(world, thing, view))
    by_kind = sorted(groups.items(), key=lambda g: (g[0] is None, g[0] or ""))
    return Shape(community, cores, joints, by_kind, _distinct(iter(led)), gap)


def around(world: World, community: Thing, view: View) -> tuple[list[Thing], list[Thing]]:
    """The cores of a community and the joint bodies around it."""
    cores = _distinct(k.source for k, _ in world.back(community, view, "LEADS") if k.given.get("role") == "CORE")
    return cores, _distinct(joint for hub in (community, *cores) for joint in _joint_bodies(world, hub, view))


def as_one(
    world: World,
    hubs: list[Thing],
    view: View,
    reasons: list[str] | None = None,
    *,
    units: bool = True,
    seats: bool = True,
) -> dict[Thing, list[Tie]]:
    """Everybody tied to one of several bodies, as if these were one; ``seats``: to sit in one of them ties to it."""
    ways: dict[tuple[Thing, str, str], tuple[Thing | None, list[Way], set[Thing]]] = {}

    def add(other: Thing, reason: str, fact: str, via: Thing | None, found: tuple[Way, ...], hub: Thing) -> None:
        unit = unit_of(world, other, view) if units else other
        if other not in hubs and unit not in hubs:
            known = ways.setdefault((unit, reason, fact), (via, [], set()))
            known[1].extend(found)
            known[2].add(hub)

    for hub in dict.fromkeys(hubs):
        wholes = () if seats and hub.label == "JointCommittee" else (hub,)
        for other, ties in ties_of(world, hub, view, reasons, wholes, groups=not seats).items():
            for tie in ties:
                add(other, tie.reason, tie.fact, tie.via, tie.ways, hub)
        if seats and (reasons is None or "COMMITTEE" in reasons):
            for other, way in sitting(world, hub, view):
                if other is not hub and named(other):
                    add(other, "COMMITTEE", hub.id, hub, (way,), hub)
    partners: dict[Thing, list[Tie]] = {}
    for (unit, reason, fact), (via, found, with_) in ways.items():
        tie = Tie(reason, fact, via, tuple(found), tuple(sorted(with_, key=lambda hub: hub.id)))
        partners.setdefault(unit, []).append(tie)
    return {unit: sorted(ties, key=lambda tie: tie.order) for unit, ties in partners.items()}


def unit_of(world: World, body: Thing, view: View) -> Thing:
    """The one named unit whose Party body it is, or itself."""
    if body.label != "PartyOrganization":
        return body
    found = {u for _, u in world.out(body, view, "PARTY_ORGANIZATION_OF") if named(u) and u.label != body.label}
    return found.pop() if len(found) == 1 else body


def may_be_gap(thing: Thing) -> bool:
    """A named unit; those that residents form are no resident units."""
    own = ("RESIDENTS_COMMITTEE", "OWNERS_COMMITTEE")
    return thing.label == "Unit" and named(thing) and thing.given.get("kind") not in own


def in_gap(world: World, thing: Thing, view: View) -> bool:
    """The gap: units without a tie to anybody."""
    return may_be_gap(thing) and alone(world, thing, view)


def alone(world: World, unit: Thing, view: View) -> bool:
    """Whether neither a unit nor its Party bodies have a tie to anybody else, for any reason."""
    every = [unit, *(party for _, party in world.back(unit, view, "PARTY_ORGANIZATION_OF"))]
    reasons = list(REASONS)
    return not any(other is not unit for body in every for other in ties_of(world, body, view, reasons))


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
