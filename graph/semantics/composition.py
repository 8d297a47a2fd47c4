"""Whether a joint body is composed as its rules say: how many, in which offices, and with what shares of kinds.

Pure Python over seats. A seat is held, vacant, or unrecorded: nothing is known of who holds it. A rule has a verdict
only where nothing that is unrecorded could turn it. A share is written in Chinese (``商户≥40%``, ``商户占40%``):
who, at least, at most or just so much, and a percentage.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, NamedTuple

from graph.vocabulary.organizations import ORGANIZATION_KIND

# More seats than these in one post are a mistake in the data.
MOST_SEATS = 10_000
# Posts that serve a body without being seats in it.
SERVING = frozenset(
    ("LIAISON", "GUIDE", "ORGANIZER", "MEDIATOR", "GRID_WORKER", "BUILDING_HEAD", "POLICE_OFFICER", "STAFF")
)
STATES = {
    "HELD": ("在任", "All its fewest seats are held."),
    "VACANT": ("空缺", "A seat is known to be vacant: recorded so, or left by its holder where the register is kept."),
    "UNRECORDED": ("未记录", "Nothing is recorded of who holds a seat, or that nobody does."),
}
MISSING = {
    "SEATS": ("席位记录不全", "The record of seats may not be complete."),
    "HOLDERS": ("任职情况未记录", "Who holds some of the seats is not recorded."),
    "REPRESENTED": ("所代表单位未记录", "The kind of unit that some seats stand for is not recorded."),
    "TEXT": ("规则未能解读", "The text of the rule is not understood."),
}
_MERCHANTS = (
    *("PRIVATE_ENTERPRISE", "FOREIGN_INVESTED_ENTERPRISE", "ENTERPRISE", "BANK", "INSURANCE", "HOTEL", "MALL"),
    *("COOPERATIVE", "VILLAGE_COMPANY"),
)
# Party and joint bodies, and those that the residents form themselves, are not the units that reside in a place.
_NOT_RESIDENT = (
    *("PARTY_WORK_COMMITTEE", "PARTY_COMMITTEE", "GENERAL_BRANCH", "BRANCH", "PARTY_GROUP", "PARTY_ASSEMBLY"),
    *("PARTY_DEPARTMENT", "PARTY_ORGANIZATION", "JOINT_PARTY_COMMITTEE", "COMPREHENSIVE_COMMITTEE", "COUNCIL"),
    *("JOINT_MEETING", "GUIDANCE_COMMITTEE", "LEADING_GROUP", "BUSINESS_CIRCLE_COMMUNITY", "CLUSTER"),
    *("SPECIAL_COMMITTEE", "COORDINATION_COMMITTEE", "ALLIANCE"),
    *("OWNERS_COMMITTEE", "RESIDENTS_COMMITTEE", "GOVERNING_BODY"),
)
_WHO: dict[str, frozenset[str]] = {
    **{value.zh: frozenset((value.name,)) for value in ORGANIZATION_KIND.values},
    "商户": frozenset(_MERCHANTS),
    "驻区单位": frozenset(ORGANIZATION_KIND.names) - frozenset(_NOT_RESIDENT),
}
_LEAST, _MOST = (
    ("≥", ">=", "不低于", "不少于", "至少", "达到", "不小于"),
    ("≤", "<=", "不高于", "不超过", "至多", "不多于"),
)
_JUST = ("=", "＝", "为")
_SHARE = re.compile(
    r"\s*(?P<who>.+?)\s*(?P<has>应?占比?|的?比例)?\s*"
    rf"(?P<how>{'|'.join((*_LEAST, *_MOST, *_JUST))})?\s*"
    r"(?P<number>\d+(?:\.\d+)?)\s*[%％]\s*(?P<end>及?以[上下])?\s*"
)
_SEAT_WORDS = re.compile(r"(?:委员|代表|成员|席位|占比|比例|的|应|须)+$")


class HeldTerm(NamedTuple):
    """The term of a holder in a post; ``observed``: it is known from an observation alone."""

    member_id: str
    first_day: str
    last_day: str
    observed: bool


class Vacancies(NamedTuple):
    """So many seats of a post are recorded as vacant since a day."""

    since: str
    seats: int


class Portion(NamedTuple):
    """So many of a whole."""

    part: int
    whole: int


@dataclass(frozen=True, slots=True)
class Seats:
    """A post: how many seats it has by rule, how many are held and known to be vacant, and whom it stands for.

    ``named``: its role is said to be one in this body, not one that its holder has elsewhere. ``occupants``: it says
    who sits in the body, which is no further seat. ``stated``: the number of its seats is said, not taken to be one.
    """

    role: str | None
    named: bool
    least: int
    most: int
    held: int
    kinds: tuple[str, ...]
    vacant: int = 0
    occupants: bool = False
    stated: bool = True

    @property
    def counts(self) -> bool:
        """Whether its seats are seats of members of the body."""
        return self.role not in SERVING and not self.occupants

    @property
    def unrecorded(self) -> int:
        return 0 if self.occupants else max(0, self.least - self.held - self.vacant)

    @property
    def state(self) -> str | None:
        """What is known of its seats as a whole; None where it has none of its own."""
        if self.occupants:
            return None
        return "VACANT" if self.vacant else "UNRECORDED" if self.unrecorded else "HELD"


@dataclass(frozen=True, slots=True)
class Share:
    """A share as a rule wants it: of which kinds, and at least or at most how many per cent (both: just so many)."""

    kinds: frozenset[str]
    least: Fraction | None
    most: Fraction | None

    def kept_by(self, portion: Portion) -> bool:
        """Whether so many of a whole keep it; a share that is to be just so much, to the nearest whole numbers."""
        share = Fraction(100 * portion.part, portion.whole)
        if self.least is not None and self.least == self.most:
            wanted = self.least * portion.whole / 100
            return math.floor(wanted) <= portion.part <= math.ceil(wanted)
        return (self.least is None or share >= self.least) and (self.most is None or share <= self.most)


@dataclass(frozen=True, slots=True)
class Verdict:
    """One rule against the seats that there are and those that are held; shares in per cent; None: cannot be said.

    ``missing``: what would have to be recorded for a verdict.
    """

    rule: str
    text: str | None
    minimum: float | None
    maximum: float | None
    seats: int | None
    held: int | None
    seat_share: float | None = None
    held_share: float | None = None
    seats_meet: bool | None = None
    holders_meet: bool | None = None
    missing: list[str] = field(default_factory=list)


def seats_of(seats_min: int | None, seats_max: int | None, count: int) -> tuple[int, int]:
    """Fewest and most seats of a post, from its own rule or else from how many it stands for."""
    least = count if seats_min is None else seats_min
    least = min(max(least, 0), MOST_SEATS)
    most = count if seats_max is None else seats_max
    return least, min(max(most, least), MOST_SEATS)


def parse_share(text: str) -> Share | None:
    """What a share rule says; None where it is not understood."""
    match = _SHARE.fullmatch(text)
    if match is None:
        return None
    how, end, number = match["how"], match["end"], Fraction(match["number"])
    least, most = how in _LEAST or bool(end and "上" in end), how in _MOST or bool(end and "下" in end)
    just = not least and not most and (match["has"] or how in _JUST)
    if number > 100 or (least and most) or not (least or most or just):
        return None
    kinds: set[str] = set()
    for who in re.split(r"[、和及/]", _SEAT_WORDS.sub("", match["who"])):
        known = _WHO.get(who.strip())
        if known is None:
            return None
        kinds |= known
    return Share(frozenset(kinds), None if most else number, None if least else number)


def verdicts(rules: Mapping[str, Any], posts: Sequence[Seats], *, complete: bool) -> list[Verdict]:
    """Every rule that a body has: its size, its secretaries and deputies, then its shares as they are written.

    ``complete``: every seat of the body is recorded.
    """
    members = [post for post in posts if post.counts]
    found = []
    if rules["membersMin"] is not None or rules["membersMax"] is not None:
        found.append(_number("MEMBERS", rules["membersMin"], rules["membersMax"], members, complete))
    for rule, role in (("SECRETARIES", "SECRETARY"), ("DEPUTIES", "DEPUTY_SECRETARY")):
        number = rules[rule.lower()]
        if number is not None:
            officers = _officers(members, role)
            known = complete or (bool(officers) and all(post.named and post.stated for post in officers))
            found.append(_number(rule, number, number, officers, known))
    return found + [_share(text, members, complete) for text in rules["shareRules"]]


def _officers(members: Sequence[Seats], role: str) -> list[Seats]:
    """The posts of an office: those named so in this body, or where none is, those that have the role at all."""
    found = [post for post in members if post.role == role]
    return [post for post in found if post.named] or found


def _number(rule: str, least: int | None, most: int | None, posts: Sequence[Seats], complete: bool) -> Verdict:
    seats, held = sum(post.most for post in posts), sum(post.held for post in posts)
    unrecorded = sum(post.unrecorded for post in posts)

    def meets(number: int) -> bool:
        return (least is None or number >= least) and (most is None or number <= most)

    def said(fewest: int, beyond: float) -> bool | None:
        """The verdict on a number that lies between ``fewest`` and ``beyond``."""
        if most is not None and fewest > most:
            return False
        if least is not None and beyond < least:
            return False
        sure = fewest >= (least or 0) and (most is None or beyond <= most)
        return True if sure else None

    seats_meet = meets(seats) if complete else said(sum(post.least for post in posts), math.inf)
    holders_meet = said(held, held + unrecorded if complete else math.inf)
    missing = []
    if seats_meet is None or (holders_meet is None and not complete):
        missing.append("SEATS")
    if holders_meet is None and unrecorded:
        missing.append("HOLDERS")
    bounds = (None if least is None else float(least), None if most is None else float(most))
    return Verdict(rule, None, *bounds, seats, held, None, None, seats_meet, holders_meet, missing)


def _share(text: str, members: Sequence[Seats], complete: bool) -> Verdict:
    share = parse_share(text)
    if share is None:
        return Verdict("SHARE", text, None, None, None, None, missing=["TEXT"])
    of = [post for post in members if share.kinds & set(post.kinds)]
    unknown = [post for post in members if not post.kinds]
    seats, held = sum(post.most for post in of), sum(post.held for post in of)
    all_seats, all_held = sum(post.most for post in members), sum(post.held for post in members)
    seats_unknown, held_unknown = sum(post.most for post in unknown), sum(post.held for post in unknown)
    unrecorded = sum(post.unrecorded for post in members)
    # Whoever is unrecorded sits in a seat of these kinds, in one of others, or in one of which that is not known.
    inside = sum(post.unrecorded for post in of)
    outside = unrecorded - inside
    either = sum(post.unrecorded for post in unknown)
    seats_meet = holders_meet = None
    if complete:
        seats_meet = _both(share, Portion(seats, all_seats), Portion(seats + seats_unknown, all_seats))
        fewest = Portion(held, all_held + outside)
        most = Portion(held + held_unknown + inside + either, all_held + inside + either)
        holders_meet = _both(share, fewest, most)
    missing = []
    if not complete:
        missing.append("SEATS")
    if unrecorded and holders_meet is None:
        missing.append("HOLDERS")
    if unknown and None in (seats_meet, holders_meet):
        missing.append("REPRESENTED")
    return Verdict(
        "SHARE",
        text,
        None if share.least is None else float(share.least),
        None if share.most is None else float(share.most),
        seats,
        held,
        per_cent(seats, all_seats),
        per_cent(held, all_held),
        seats_meet,
        holders_meet,
        missing,
    )


def _both(share: Share, fewest: Portion, most: Portion) -> bool | None:
    """The verdict on a share that lies between two; None where they differ, or there is nothing to share."""
    if not fewest.whole or not most.whole:
        return None
    if share.least is not None and share.least == share.most and fewest != most:
        low, high = (Fraction(100 * part, whole) for part, whole in (fewest, most))
        apart = not share.kept_by(fewest) and not share.kept_by(most) and not low <= share.least <= high
        return False if apart else None
    verdict = share.kept_by(fewest)
    return verdict if verdict == share.kept_by(most) else None


def vacant_seats(
    least: int, held: int, terms: Iterable[HeldTerm], day: str, recorded: Vacancies | None, *, kept: bool
) -> int:
    """How many of the fewest seats of a post are known to be vacant on a day.

    :param terms: of all who have held it; what was only observed has no end that is known
    :param kept: whether the register of the body is kept, so that a seat is vacant once its holder has left
    """
    known = [term for term in terms if term.first_day <= min(term.last_day, day)]
    not_filled = 0
    if recorded and recorded.since <= day:
        not_filled = recorded.seats - len({term.member_id for term in known if term.first_day >= recorded.since})
    over = [term for term in known if term.last_day < day and not term.observed]
    left = _most_at_once(over) - held if kept else 0
    return max(0, min(least - held, max(not_filled, left)))


def _most_at_once(terms: Sequence[HeldTerm]) -> int:
    """How many people there were at most on one day."""
    days = {term.first_day for term in terms}
    at_once = ({term.member_id for term in terms if term.first_day <= day <= term.last_day} for day in days)
    return max(map(len, at_once), default=0)


def per_cent(part: int, whole: int) -> float | None:
    """A share in per cent, to two places; None of nothing."""
    return round(100 * part / whole, 2) if whole else None
