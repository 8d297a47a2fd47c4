"""Whether the composition of a joint body follows its rules: the number of members, their offices, and the shares of
kinds.

Pure Python over seats. A seat is held, vacant, or unrecorded (its holder is unknown). A rule has a verdict only if no
unrecorded fact could change it. A share is written in Chinese (``商户≥40%``, ``商户占40%``): a kind, at least, at most
or exactly, and a percentage.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, NamedTuple

from graph.vocabulary.organizations import ORGANIZATION_KIND

# More seats in one post are a mistake in the data.
MOST_SEATS = 10_000
# Posts that serve a body without being seats in it.
SERVING = frozenset(
    ("LIAISON", "GUIDE", "ORGANIZER", "MEDIATOR", "GRID_WORKER", "BUILDING_HEAD", "POLICE_OFFICER", "STAFF")
)
STATES = {
    "HELD": ("在任", "Held: people hold at least the minimum number of its seats."),
    "VACANT": ("空缺", "Vacant: recorded as vacant, or left by its holder in a body whose register is kept."),
    "UNRECORDED": ("未记录", "Unrecorded: neither a holder nor a vacancy is recorded."),
}
MISSING = {
    "SEATS": ("席位记录不全", "The record of seats may not be complete."),
    "HOLDERS": ("任职情况未记录", "The holders of some seats are not recorded."),
    "REPRESENTED": ("所代表单位未记录", "The kind of unit that some seats represent is not recorded."),
    "TEXT": ("规则未能解读", "The text of the rule is not understood."),
}
_MERCHANTS = (
    *("PRIVATE_ENTERPRISE", "FOREIGN_INVESTED_ENTERPRISE", "ENTERPRISE", "BANK", "INSURANCE", "HOTEL", "MALL"),
    *("COOPERATIVE", "VILLAGE_COMPANY"),
)
# Party bodies, joint bodies and bodies formed by the residents themselves are not resident units.
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
    """The term of a holder in a post; ``observed``: it is known only from an observation."""

    member_id: str
    first_day: str
    last_day: str
    observed: bool


class Vacancies(NamedTuple):
    """The recorded vacancies of a post: the number of seats, vacant since a day."""

    since: str
    seats: int


class Portion(NamedTuple):
    """A part of a whole, as two counts."""

    part: int
    whole: int


@dataclass(frozen=True, slots=True)
class Seats:
    """A post: its number of seats by rule, the numbers of held and of known vacant seats, and the kinds it represents.

    ``named``: its role is stated as one in this body, not as one that its holder has elsewhere. ``occupants``: it
    describes members who are counted in other posts, so it adds no seats. ``stated``: the number of its seats is
    recorded, not assumed to be one.
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
        """The state of its seats as a whole; None if it has no seats of its own."""
        if self.occupants:
            return None
        return "VACANT" if self.vacant else "UNRECORDED" if self.unrecorded else "HELD"


@dataclass(frozen=True, slots=True)
class Share:
    """A share that a rule requires: the kinds, and the least or most per cent (equal bounds: exactly)."""

    kinds: frozenset[str]
    least: Fraction | None
    most: Fraction | None

    def kept_by(self, portion: Portion) -> bool:
        """Whether a portion meets it; an exact share may be rounded up or down to a whole number."""
        share = Fraction(100 * portion.part, portion.whole)
        if self.least is not None and self.least == self.most:
            wanted = self.least * portion.whole / 100
            return math.floor(wanted) <= portion.part <= math.ceil(wanted)
        return (self.least is None or share >= self.least) and (self.most is None or share <= self.most)


class Verdict(NamedTuple):
    """One rule compared with all seats and with the held ones; shares in per cent; None: unknown.

    ``missing``: the kinds of data that would have to be recorded for a verdict.
    """

    rule: str
    text: str | None
    minimum: float | None
    maximum: float | None
    seats: int | None
    held: int | None
    seat_share: float | None
    held_share: float | None
    seats_meet: bool | None
    holders_meet: bool | None
    missing: list[str]


def seats_of(seats_min: int | None, seats_max: int | None, count: int) -> tuple[int, int]:
    """Minimum and maximum seats of a post, from its own rule, otherwise from the number that it stands for."""
    least = count if seats_min is None else seats_min
    least = min(max(least, 0), MOST_SEATS)
    most = count if seats_max is None else seats_max
    return least, min(max(most, least), MOST_SEATS)


def parse_share(text: str) -> Share | None:
    """Parses a share rule; None if it is not understood."""
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
    """The posts of an office: those whose role is stated as one in this body; if there are none, all with the role."""
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
        return Verdict("SHARE", text, None, None, None, None, None, None, None, None, ["TEXT"])
    of = [post for post in members if share.kinds & set(post.kinds)]
    unknown = [post for post in members if not post.kinds]
    seats, held = sum(post.most for post in of), sum(post.held for post in of)
    all_seats, all_held = sum(post.most for post in members), sum(post.held for post in members)
    seats_unknown, held_unknown = sum(post.most for post in unknown), sum(post.held for post in unknown)
    unrecorded = sum(post.unrecorded for post in members)
    # An unrecorded holder has a seat of these kinds, of other kinds, or of an unknown kind.
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
    """The verdict on a share between two portions; None if their verdicts differ or a whole is zero."""
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
    """The number of seats, of the minimum of a post, that are known to be vacant on a day.

    :param terms: of all holders so far; an observed term has no known end
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
    """The largest number of people on one day."""
    days = {term.first_day for term in terms}
    at_once = ({term.member_id for term in terms if term.first_day <= day <= term.last_day} for day in days)
    return max(map(len, at_once), default=0)


def per_cent(part: int, whole: int) -> float | None:
    """A share in per cent, to two places; None if the whole is zero."""
    return round(100 * part / whole, 2) if whole else None
