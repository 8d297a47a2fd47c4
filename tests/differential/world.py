"""Random dated graphs, and what holds on a day in them: plain Python, written from the documented rules alone."""

from __future__ import annotations

import calendar
import math
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from typing import Any

from graph.vocabulary import MODEL
from graph.vocabulary.declare import BOOLEAN, CHOICE, DATE, DECIMAL, DETAILS, INTEGER, PARTIAL_DATE, Property

FIRST, LAST = "0001-01-01", "9999-12-31"
Days = tuple[str, str]
DATING = ("Activity", "Agreement", "Commitment", "Evaluation", "Matter", "Need", "Project", "Share")
ALWAYS: Days = (FIRST, LAST)
NEVER: Days = (LAST, FIRST)

TEXTS = ("甲", "甲乙", "乙丙", "a", "A", "ab", "é", "100%", "\\", "'", '"quoted"', "ｆｕｌｌ", "😀", "岂", "x y", "")
INTEGERS = (-5, -1, 0, 1, 2, 3, 10, 2147483647, -2147483648)
DECIMALS = (-0.5, 0.0, 0.1, 1.0, 2.5, 1e20)
DATES = ("0001-01-01", "1999-12-31", "2012-02-29", "2015-06-30", "2020-01-01", "2024-07-01", "9999-12-31")
PARTIALS = (
    "1900",
    "2006",
    "2010-09",
    "2012-02",
    "2012-12-15",
    "2015",
    "2018-06-30",
    "2030",
    "XXXX-03-26",
    "2011-XX",
    "2011-XX-15",
)
KEYS = ("面积", "phone", "a.b")


@dataclass(frozen=True)
class View:
    """A day and which facts count on it."""

    day: str
    facts: str = "IN_FORCE"


EVER = View("2024-07-01", "EVER")


def first_day(text: str | None) -> str | None:
    if not text or text.startswith("X"):
        return None
    year, month, day = (*text.split("-"), "XX", "XX")[:3]
    if month == "XX":
        return f"{year}-01-01"
    return f"{year}-{month}-{'01' if day == 'XX' else day}"


def last_day(text: str | None) -> str | None:
    if not text or text.startswith("X"):
        return None
    year, month, day = (*text.split("-"), "XX", "XX")[:3]
    if month == "XX":
        return f"{year}-12-31"
    return f"{year}-{month}-{calendar.monthrange(int(year), int(month))[1] if day == 'XX' else day}"


def told_day(day: str | None) -> str | None:
    """A day as the API gives it: the ends of the calendar stand for what is not known."""
    return None if day in (FIRST, LAST) else day


def own_knowledge(given: dict[str, Any]) -> str:
    """How the term of a fact is known by its own dates."""
    start, end = given.get("startDate"), given.get("endDate")
    if first_day(start) or first_day(end):
        return "STATED"
    return "OBSERVED" if given.get("observedOn") and not start and not end else "UNKNOWN"


def own_days(given: dict[str, Any], *, event: bool = False, turn: bool = False) -> tuple[Days, bool]:
    """The days on which a fact holds by its own dates, and whether an observation is all that is known of it."""
    if given.get("status") in ("PLANNED", "PROPOSED", "CANCELLED"):
        return NEVER, False
    if turn and own_knowledge(given) == "UNKNOWN":
        return NEVER, False
    start, end = given.get("startDate"), given.get("endDate")
    if event:
        day = first_day(start)
        if day is None or day != last_day(start):
            return NEVER, False
        return (day, last_day(end) or (LAST if end else day)), False
    if not start and not end and given.get("observedOn"):
        return (given["observedOn"], given["observedOn"]), True
    return (first_day(start) or FIRST, last_day(end) or LAST), False


@dataclass(eq=False)
class Thing:
    """A node: its type, what was given of it, and when it holds."""

    label: str
    given: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.given["id"])

    @cached_property
    def own(self) -> tuple[Days, bool]:
        return own_days(self.given, event=self.label == "Activity")

    @property
    def days(self) -> Days:
        return self.own[0]

    @property
    def knowledge(self) -> str:
        return own_knowledge(self.given)

    def holds(self, view: View) -> bool:
        days, observed = self.own
        if view.facts == "DATED" and self.knowledge == "UNKNOWN":
            return False
        if view.facts == "EVER" or (view.facts == "OBSERVED_OPEN" and observed):
            return True
        return days[0] <= view.day <= days[1]


@dataclass(eq=False)
class Link:
    """A relationship; it holds only while both its ends do. Lineage holds from its day on forever."""

    type: str
    given: dict[str, Any]
    source: Thing
    target: Thing

    @property
    def id(self) -> str:
        return str(self.given["id"])

    @cached_property
    def own(self) -> tuple[Days, bool]:
        return own_days(self.given, turn=self.type in ("CHAIRS", "HOLDS"))

    @cached_property
    def knowledge(self) -> str:
        """By its own dates, or those of an end that is a fact with a life of its own."""
        known = [own_knowledge(self.given)]
        known += [end.knowledge for end in (self.source, self.target) if end.label in DATING]
        return next((each for each in known if each != "UNKNOWN"), "UNKNOWN")

    @cached_property
    def days(self) -> Days:
        terms = (self.own[0], self.source.days, self.target.days)
        first = max(term[0] for term in terms)
        if self.lineage:
            return (self.own[0][0] if self.dated else first), LAST
        return first, min(term[1] for term in terms)

    @cached_property
    def lineage(self) -> bool:
        terms = (self.own[0], self.source.days, self.target.days)
        return self.type in ("RENEWS", "ESTABLISHED", "SUCCEEDED_BY", "FULFILLED_BY") and all(
            first <= last for first, last in terms
        )

    @property
    def dated(self) -> bool:
        """Its own first day is known."""
        return self.own[0][0] > FIRST

    def holds(self, view: View) -> bool:
        if view.facts == "EVER":
            return True
        if view.facts == "DATED" and self.knowledge == "UNKNOWN":
            return False
        terms = (self.own, self.source.own, self.target.own)
        if self.lineage:
            # Only the day on which it began counts: its own, or else the later one of its ends.
            days, seen = self.own
            if self.dated and (days[0] <= view.day or not (seen and view.facts == "OBSERVED_OPEN")):
                return days[0] <= view.day
            return all((seen and view.facts == "OBSERVED_OPEN") or days[0] <= view.day for days, seen in terms)
        return all(
            (observed and view.facts == "OBSERVED_OPEN") or days[0] <= view.day <= days[1] for days, observed in terms
        )

    def other(self, thing: Thing) -> Thing:
        return self.target if self.source is thing else self.source


@dataclass
class World:
    """A graph in memory."""

    things: dict[str, Thing] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)

    def of_type(self, name: str) -> list[Thing]:
        labels = MODEL.concrete(name)
        return [thing for thing in self.things.values() if thing.label in labels]

    @cached_property
    def around(self) -> dict[tuple[str, str, str], list[Link]]:
        """Links by thing, relationship type and the side on which the thing stands."""
        found: dict[tuple[str, str, str], list[Link]] = {}
        for link in self.links:
            found.setdefault((link.source.id, link.type, "out"), []).append(link)
            found.setdefault((link.target.id, link.type, "in"), []).append(link)
        return found

    def out(self, thing: Thing, view: View, *types: str) -> list[tuple[Link, Thing]]:
        return [(k, k.target) for t in types for k in self.around.get((thing.id, t, "out"), ()) if k.holds(view)]

    def back(self, thing: Thing, view: View, *types: str) -> list[tuple[Link, Thing]]:
        return [(k, k.source) for t in types for k in self.around.get((thing.id, t, "in"), ()) if k.holds(view)]

    def both(self, thing: Thing, view: View, type_: str) -> list[tuple[Link, Thing]]:
        """Links without a direction; one from a thing to itself is one link."""
        links = [*self.around.get((thing.id, type_, "out"), ()), *self.around.get((thing.id, type_, "in"), ())]
        return [(k, k.other(thing)) for k in dict.fromkeys(links) if k.holds(view)]

    def follow(self, thing: Thing, name: str, view: View) -> list[tuple[Link, Thing]]:
        """The things to which the relation field ``name`` leads."""
        found: list[tuple[Link, Thing]] = []
        for type_, direction, far in relations(thing.label, name):
            step = {"out": self.out, "in": self.back}.get(direction)
            reached = step(thing, view, type_) if step else self.both(thing, view, type_)
            found += [(link, other) for link, other in reached if other.label in far]
        return list({link.id: (link, other) for link, other in found}.values())


def relations(label: str, name: str) -> Iterator[tuple[str, str, frozenset[str]]]:
    """The relationship types, directions and far types of a relation field of a type."""
    for declared in MODEL.relationships:
        for lane in declared.lanes:
            near = frozenset(each for name_ in lane.source for each in MODEL.concrete(name_))
            far = frozenset(each for name_ in lane.target for each in MODEL.concrete(name_))
            if declared.symmetric:
                if lane.out == name and label in near:
                    yield declared.type, "both", far
                continue
            if lane.out == name and label in near:
                yield declared.type, "out", far
            if lane.back == name and label in far:
                yield declared.type, "in", near


# Relationships that make ties are drawn more often than others.
TYING = (
    *("PARTY_TO", "MEMBER_OF", "CHAIRS", "REPRESENTS", "POST_OF", "CO_BUILDS_WITH", "PAIRED_WITH", "OFFERS"),
    *("OF", "TO", "LEADS", "CLAIMS", "USES", "HOSTS", "PARTICIPATES_IN", "LOCATED_IN"),
)


def drawn(*names: object) -> random.Random:
    """Chance by name: what is drawn for one thing does not change with what is drawn for others.

    So a new property or type changes a random graph only where it occurs, and the graph shows what it showed before.
    """
    return random.Random("/".join(map(str, names)))


def _chosen(options: Iterable[str], *names: object, often: frozenset[str] = frozenset()) -> str:
    """One of several names, by the least of their lots: a new one takes its share, the other choices stay."""

    def lot(option: str) -> float:
        named = "/".join(map(str, (*names, option))).encode()
        uniform = int.from_bytes(blake2b(named, digest_size=6).digest()) + 1
        return -math.log(uniform / 2**48) / (4 if option in often else 1)

    return min(options, key=lot)


def random_world(seed: int, *, each: int = 7, links: int = 900) -> World:
    """A graph with hubs, loops, parallel relationships, and every kind of date."""
    world = World()
    for label in MODEL.node:
        for index in range(each):
            id_ = f"{label.lower()}-{index}"
            name = f"{drawn(seed, id_).choice(TEXTS) or '无'}{index % 4}"
            given = _properties(f"{seed}/{id_}", label, {"id": id_, "name": name})
            world.things[id_] = Thing(label, given)
    for index in range(links):
        world.links.append(_link(world, seed, index, each))
    return world


def _link(world: World, seed: int, index: int, each: int) -> Link:
    here = f"{seed}/f{index:04d}"
    declared = MODEL.relationship[_chosen(MODEL.relationship, here, "type", often=frozenset(TYING))]
    rng = drawn(here)
    lane = rng.choice(declared.lanes)
    source = _pick(world, rng.choice(lane.source), here, "source")
    target = _pick(world, rng.choice(lane.target), here, "target")
    loops = {label for name in lane.target for label in MODEL.concrete(name)}
    if source.label in loops and rng.random() < 0.05:
        target = source
    if declared.symmetric and target.id < source.id:
        source, target = target, source
    given = _properties(here, declared.type, {"id": f"f{index:04d}"})
    if declared.type == "LEADS" and rng.random() < 0.6:
        given["role"] = "CORE"
    if rng.random() < 0.5:
        given["sourceIds"] = sorted(rng.sample([f"source-{i}" for i in range(each)] + ["source-missing"], 2))
    return Link(declared.type, given, source, target)


def _pick(world: World, name: str, *names: object) -> Thing:
    """One of a type; the first ones are hubs."""
    things = world.of_type(_chosen(MODEL.concrete(name), *names))
    return things[int(len(things) * drawn(*names).random() ** 2)]


def _properties(here: str, owner: str, given: dict[str, Any]) -> dict[str, Any]:
    for declared in MODEL.properties(owner).values():
        if declared.derived or declared.required or declared.name in ("sourceIds", "count", "certainty"):
            continue
        rng = drawn(here, declared.name)
        if rng.random() < (0.25 if declared.type in (DATE, PARTIAL_DATE) else 0.5):
            given[declared.name] = _value(rng, declared)
    rng = drawn(here, "more")
    if rng.random() < 0.1:
        given["count"] = rng.choice((0, 1, 6))
    if given.get("qualifier") == "SOME" and rng.random() < 0.7:
        del given["qualifier"]
    if rng.random() < 0.3:
        given["certainty"] = rng.choice(
            ("STATED", "OBSERVED", "MASKED") if rng.random() < 0.3 else ("STATED", "IMPLIED")
        )
    if given.get("status") in ("PLANNED", "PROPOSED", "CANCELLED") and rng.random() < 0.6:
        given["status"] = "ACTIVE"
    if owner == "Activity" and rng.random() < 0.7:
        given["startDate"] = rng.choice(("2012-12-15", "2018-06-30", "2020-02-29"))
        given.pop("endDate", None)
    return given


def _value(rng: random.Random, declared: Property) -> Any:
    if declared.type == DETAILS:
        return {key: rng.choice(("1", "x y", ["1", "2"])) for key in rng.sample(KEYS, rng.randrange(3))}
    one = one_value(rng, declared)
    return [one_value(rng, declared) for _ in range(rng.randrange(4))] if declared.many else one


def one_value(rng: random.Random, declared: Property) -> Any:
    """A value that a property can have, drawn from few so that filters find something."""
    if declared.type == CHOICE:
        assert declared.enum
        return rng.choice(declared.enum.names[:3] + declared.enum.names[-1:])
    pool: tuple[Any, ...] = {
        INTEGER: INTEGERS,
        DECIMAL: DECIMALS,
        BOOLEAN: (True, False),
        DATE: DATES,
        PARTIAL_DATE: PARTIALS,
    }.get(declared.type, TEXTS[:-1])
    return rng.choice(pool)
