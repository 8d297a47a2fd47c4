"""The figures of the half-year report in plain Python: from what the report is documented to count, and the facts."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from graph.vocabulary import MODEL
from tests.differential.inside import inside
from tests.differential.oracle import left_out
from tests.differential.places import left_out_there, of_place
from tests.differential.ties import alone, named, one
from tests.differential.world import FIRST, LAST, Thing, View, World, first_day, last_day

OWN = ("RESIDENTS_COMMITTEE", "OWNERS_COMMITTEE")
OFF = ("PLANNED", "PROPOSED", "CANCELLED")
RHYTHMS = {
    "每季度一次": (3, 1),
    "每季度": (3, 1),
    "每半年一次": (6, 1),
    "每月至少两次": (1, 2),
    "每半年召开一次": (6, 1),
    "每年不少于2次": (12, 2),
    "每周一次": (0, 1),
    "定期": None,
}
"""Rhythms that joint bodies have: months of a period (0: a week), and meetings in each."""
Test = Callable[[Thing], bool]


@dataclass
class Told:
    """A figure: its number, its parts by kind or month, and what it could not count."""

    value: float | None
    parts: dict[str | None, int] = field(default_factory=dict)
    uncounted: dict[str, int] = field(default_factory=dict)


def figures(world: World, place: Thing, first: str, last: str) -> dict[str, Told]:
    """The figures of a report by their keys."""
    return _Report(world, place, first, last).figures()


class _Report:
    def __init__(self, world: World, place: Thing, first: str, last: str) -> None:
        self.world, self.place, self.first, self.last = world, place, first, last
        self.moment, self.period = View(last), View(first, last=last)
        self._held: dict[tuple[str, bool], list[Thing]] = {}

    def figures(self) -> dict[str, Told]:
        return {**self._basics(), **self._agreed(), **self._lists(), **self._events(), **self._registered()}

    # What figures count

    def _all(self, type_name: str, *, moment: bool = False) -> list[Thing]:
        """All things of a type that hold and belong to the place."""
        view = self.moment if moment else self.period
        if (type_name, moment) not in self._held:
            self._held[type_name, moment] = [
                thing
                for thing in self.world.of_type(type_name)
                if thing.holds(view) and of_place(self.world, thing, self.place.id, view)
            ]
        return self._held[type_name, moment]

    def _count(
        self, type_name: str, test: Test = lambda _: True, *, moment: bool = False, by: str = "", whole: bool = False
    ) -> Told:
        rows = [thing for thing in self._all(type_name, moment=moment) if test(thing)]
        told = Told(len(rows))
        if by == "month":
            told.parts = dict(Counter(None if t.days[0] == FIRST else t.days[0][:7] for t in rows))
        elif by:
            told.parts = dict(Counter(thing.given.get(by) for thing in rows))
        if undated := sum(thing.knowledge == "UNKNOWN" for thing in rows):
            told.uncounted["UNDATED"] = undated
        if whole:
            there = [
                t for t in self.world.of_type(type_name) if left_out_there(self.world, t, self.place.id, self.period)
            ]
            for kind, number in left_out([(t, (t,)) for t in there], self.period).items():
                if kind != "seenWith" and number:
                    told.uncounted[f"{kind.upper()}_LEFT_OUT"] = number
        return told

    def _dated(self, type_name: str, name: str, test: Test = lambda _: True, *, missing: bool = False) -> Told:
        """Those whose published date surely lies in the period; told is which may lie in it."""
        told = self._count(type_name, lambda t: test(t) and self._surely(t.given.get(name)))
        # A published date is a date, whatever else is not known.
        told.uncounted.pop("UNDATED", None)
        doubtful = self._count(
            type_name, lambda t: test(t) and (self._perhaps(t.given[name]) if t.given.get(name) else missing)
        )
        if doubtful.value:
            told.uncounted["IMPRECISE_LEFT_OUT"] = int(doubtful.value)
        return told

    def _surely(self, text: str | None) -> bool:
        first, last = first_day(text), last_day(text)
        return bool(first and last and self.first <= first and last <= self.last)

    def _perhaps(self, text: str) -> bool:
        first, last = first_day(text), last_day(text)
        if not first or not last:
            return True
        return not self._surely(text) and last >= self.first and first <= self.last

    def _any(self, thing: Thing, name: str, test: Test = lambda _: True, *, moment: bool = False) -> bool:
        view = self.moment if moment else self.period
        return any(test(other) for _, other in self.world.follow(thing, name, view))

    # Sections

    def _basics(self) -> dict[str, Told]:
        def single(thing: Thing) -> bool:
            return one(thing) and thing.given.get("certainty") != "MASKED"

        def resident(thing: Thing) -> bool:
            return single(thing) and thing.given.get("kind") not in OWN

        def joint(thing: Thing) -> bool:
            return thing.label == "JointCommittee"

        def seat(thing: Thing) -> bool:
            return self._any(thing, "postOf", joint, moment=True)

        def within(thing: Thing) -> bool:
            return self._any(thing, "memberOf", joint, moment=True)

        def member(thing: Thing) -> bool:
            if not single(thing) or within(thing):
                return single(thing)
            seated = thing.label == "Unit" and self._any(thing, "representedBy", seat, moment=True)
            return seated and not self._any(thing, "ownPartyOrganizations", within, moment=True)

        there = inside(self.world, self.place, self.moment)
        units = [u for u in there if u.label == "Unit" and named(u) and u.given.get("kind") not in OWN]
        untied = [unit for unit in units if alone(self.world, unit, self.moment)]
        tied = [unit for unit in units if unit not in untied]
        return {
            "communities": self._count("Community", single, moment=True),
            "partyOrganizations": self._count("PartyOrganization", single, moment=True, by="kind"),
            "jointBodies": self._count("JointCommittee", single, moment=True, by="kind"),
            "residentUnits": self._count("Unit", resident, moment=True, by="kind"),
            "tiedUnits": Told(len(tied), dict(Counter(unit.given.get("kind") for unit in tied))),
            "untiedUnits": Told(len(untied), dict(Counter(unit.given.get("kind") for unit in untied))),
            "memberBodies": self._count("Organization", member, moment=True, by="kind"),
        }

    def _agreed(self) -> dict[str, Told]:
        def kept(thing: Thing) -> bool:
            return thing.given.get("status") == "FULFILLED" or bool(thing.given.get("fulfilledOn"))

        return {
            "agreementsInForce": self._count("Agreement", by="kind", whole=True),
            "agreementsSigned": self._dated("Agreement", "startDate"),
            "agreementsRenewed": self._dated("Agreement", "startDate", lambda t: self._any(t, "renews")),
            "agreementsLapsed": self._dated("Agreement", "endDate"),
            "agreementsNotRenewed": self._dated("Agreement", "endDate", lambda t: not self._any(t, "renewedBy")),
            "commitmentsDue": self._dated("Commitment", "due"),
            "commitmentsKept": self._dated("Commitment", "due", kept),
            "commitmentsFulfilled": self._dated("Commitment", "fulfilledOn"),
        }

    def _lists(self) -> dict[str, Told]:
        def claimed(thing: Thing, *, moment: bool = False) -> bool:
            state = thing.given.get("status")
            return state in ("CLAIMED", "FULFILLED") or self._any(thing, "claimedBy", moment=moment)

        def open_(thing: Thing) -> bool:
            over = thing.given.get("status") == "ENDED" and not thing.given.get("endDate")
            return not over and not claimed(thing, moment=True)

        return {
            "resources": self._count("Resource", by="kind", whole=True),
            "resourcesNew": self._dated("Resource", "startDate"),
            "resourcesUsed": self._count("Resource", lambda t: self._any(t, "shares")),
            "uses": self._count("Share", whole=True),
            "needs": self._count("Need", by="kind", whole=True),
            "needsRaised": self._dated("Need", "startDate"),
            "needsClaimed": self._count("Need", claimed),
            "needsMet": self._dated("Need", "endDate", _fulfilled, missing=True),
            "needsOpen": self._count("Need", open_, moment=True),
            "projects": self._count("Project", whole=True),
            "projectsBegun": self._dated("Project", "startDate"),
            "projectsEnded": self._dated("Project", "endDate"),
        }

    def _events(self) -> dict[str, Told]:
        def of_joint_body(thing: Thing) -> bool:
            joint = self._any(thing, "hostedBy", lambda x: x.label == "JointCommittee")
            return thing.given.get("kind") == "MEETING" and joint

        def met(thing: Thing) -> bool:
            return self._any(thing, "hosts", lambda x: x.given.get("kind") == "MEETING")

        def single(thing: Thing) -> bool:
            return one(thing) and thing.given.get("certainty") != "MASKED"

        def silent(thing: Thing) -> bool:
            return single(thing) and "meetingRhythm" in thing.given and not met(thing)

        turns = [self.world.follow(joint, "chairedBy", self.period) for joint in self._all("JointCommittee")]
        # The figure by month is of the same list: what the list leaves out is told once.
        return {
            "activities": self._count("Activity", by="kind", whole=True),
            "activitiesByMonth": self._count("Activity", by="month", whole=True),
            "meetings": self._count("Activity", of_joint_body),
            "jointBodiesMet": self._count("JointCommittee", lambda t: single(t) and met(t)),
            "jointBodiesSilent": self._count("JointCommittee", silent),
            **self._rhythms(),
            "turns": Told(sum(len(each) for each in turns)),
            "matters": self._count("Matter", by="kind", whole=True),
            "mattersRaised": self._dated("Matter", "startDate"),
            "mattersSettled": self._count("Matter", _fulfilled),
        }

    def _rhythms(self) -> dict[str, Told]:
        expected = kept = behind = undated = 0
        uncompared = Counter[str | None]()
        for joint in self._all("JointCommittee"):
            if not named(joint):
                continue
            held, doubtful = self._meetings(joint)
            undated += doubtful
            first, last = (max(self.first, joint.days[0]), min(self.last, joint.days[1]))
            text = joint.given.get("meetingRhythm")
            rhythm = RHYTHMS.get(text) if text else None
            spans = list(_spans(first, last, rhythm[0])) if rhythm else []
            if not rhythm or not spans:
                uncompared["UNSTATED" if text is None else "LONGER" if rhythm else "UNREAD"] += 1
                continue
            done = sum(min(rhythm[1], sum(a <= day <= b for day in held)) for a, b in spans)
            expected += rhythm[1] * len(spans)
            kept += done
            behind += done < rhythm[1] * len(spans)
        return {
            "meetingsExpected": Told(expected),
            "meetingsKept": Told(kept, uncounted={"IMPRECISE_LEFT_OUT": undated} if undated else {}),
            "jointBodiesBehind": Told(behind),
            "jointBodiesUncompared": Told(sum(uncompared.values()), dict(uncompared)),
        }

    def _meetings(self, joint: Thing) -> tuple[list[str], int]:
        """The first days of its meetings in the period, and how many may lie in it, of which no day is known."""
        hosted = [
            link
            for link in self.world.around.get((joint.id, "HOSTS", "out"), ())
            if link.target.given.get("kind") == "MEETING"
        ]
        held = {link.target.id: link.target.days[0] for link in hosted if link.holds(self.period)}
        doubtful = set()
        for link in hosted:
            states = {link.given.get("status"), link.target.given.get("status")}
            timeless = [each for each in (link, link.target) if each.own[0][0] > each.own[0][1]]
            if states & {"PLANNED", "PROPOSED"} or all(each.given.get("status") in OFF for each in timeless):
                continue
            text = link.target.given.get("startDate")
            if not text or self._surely(text) or self._perhaps(text):
                doubtful.add(link.target.id)
        return list(held.values()), len(doubtful)

    def _registered(self) -> dict[str, Told]:
        there = inside(self.world, self.place, self.moment)
        known, unknown = list[tuple[int, list[int]]](), 0
        for group in self.world.of_type("MemberGroup"):
            hosts = [host for _, host in self.world.out(group, self.moment, "REGISTERED_AT", "SUBORDINATE_TO")]
            if group.given.get("situation") != "EMPLOYED" or not group.holds(self.moment) or not there & set(hosts):
                continue
            size = group.given.get("count")
            numbers = [
                link.given.get("count", None if link.given.get("condition") else size)
                for link, host in self.world.out(group, self.moment, "REGISTERED_AT")
                if host.label in MODEL.concrete("Place")
            ]
            whole = [number for number in numbers if number is not None]
            if size is None or not whole or len(whole) < len(numbers):
                unknown += 1
            else:
                known.append((size, whole))
        members = sum(size for size, _ in known)
        least = sum(min(size, max(0, *numbers)) for size, numbers in known)
        most = sum(min(size, sum(numbers)) for size, numbers in known)
        return {
            "inService": Told(members),
            "registeredMin": Told(least),
            "registeredMax": Told(most),
            "rateMin": Told(least / members if members > 0 else None),
            "rateMax": Told(most / members if members > 0 else None),
            "unrecordedGroups": Told(unknown),
        }


def _fulfilled(thing: Thing) -> bool:
    return thing.given.get("status") == "FULFILLED"


def _spans(first: str, last: str, months: int) -> Iterator[tuple[str, str]]:
    """The calendar periods of some months, or of a week, that lie wholly in some days: day by day."""
    day, end = max(first, FIRST), min(last, LAST)
    at = datetime.date.fromisoformat(day)
    while at.isoformat() <= end:
        begins = at.weekday() == 0 if not months else at.day == 1 and (at.month - 1) % months == 0
        if begins:
            later = at + datetime.timedelta(days=6)
            if months:
                year, month = divmod(at.year * 12 + at.month - 1 + months, 12)
                later = datetime.date(year, month + 1, 1) - datetime.timedelta(days=1)
            if later.isoformat() <= end:
                yield at.isoformat(), later.isoformat()
        at += datetime.timedelta(days=1)
