"""Whether a joint body is composed as its rules say: how many, in which offices, and with what shares of kinds.

Pure Python over seats. A share is written in Chinese (``商户≥40%``): who, at least or at most, and a percentage.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from graph.vocabulary.organizations import ORGANIZATION_KIND

# More seats than these in one post are a mistake in the data.
MOST_SEATS = 10_000
# Posts that serve a body without being seats in it.
SERVING = frozenset(
    ("LIAISON", "GUIDE", "ORGANIZER", "MEDIATOR", "GRID_WORKER", "BUILDING_HEAD", "POLICE_OFFICER", "STAFF")
)
_MERCHANTS = (
    *("PRIVATE_ENTERPRISE", "FOREIGN_INVESTED_ENTERPRISE", "ENTERPRISE", "BANK", "INSURANCE", "HOTEL", "MALL"),
    *("COOPERATIVE", "VILLAGE_COMPANY"),
)
# Party and joint bodies, and those that the residents form themselves, are not the units that reside in a place.
_NOT_RESIDENT = (
    *("PARTY_WORK_COMMITTEE", "PARTY_COMMITTEE", "GENERAL_BRANCH", "BRANCH", "PARTY_GROUP", "PARTY_ASSEMBLY"),
    *("PARTY_DEPARTMENT", "PARTY_ORGANIZATION", "JOINT_PARTY_COMMITTEE", "COMPREHENSIVE_COMMITTEE", "COUNCIL"),
    *("JOINT_MEETING", "GUIDANCE_COMMITTEE", "LEADING_GROUP", "BUSINESS_CIRCLE_COMMUNITY", "CLUSTER"),
    *("OWNERS_COMMITTEE", "RESIDENTS_COMMITTEE", "GOVERNING_BODY"),
)
_WHO: dict[str, frozenset[str]] = {
    **{value.zh: frozenset((value.name,)) for value in ORGANIZATION_KIND.values},
    "商户": frozenset(_MERCHANTS),
    "驻区单位": frozenset(ORGANIZATION_KIND.names) - frozenset(_NOT_RESIDENT),
}
_LEAST, _MOST = ("≥", ">=", "不低于", "不少于", "至少"), ("≤", "<=", "不高于", "不超过", "至多")
_SHARE = re.compile(rf"\s*(.+?)\s*({'|'.join((*_LEAST, *_MOST))})\s*(\d+(?:\.\d+)?)\s*[%％]\s*")
_SEAT_WORDS = re.compile(r"(?:委员|代表|成员|席位|占比|比例)+$")


@dataclass(frozen=True, slots=True)
class Seats:
    """A post: how many seats it has by rule, how many are held, its role, and the kinds of unit it stands for.

    ``named``: its role is said to be one in this body, not one that its holder has elsewhere.
    """

    role: str | None
    named: bool
    least: int
    most: int
    held: int
    kinds: tuple[str, ...]

    @property
    def counts(self) -> bool:
        """Whether its holders are members of the body."""
        return self.role not in SERVING

    @property
    def vacant(self) -> int:
        return max(0, self.least - self.held)


@dataclass(frozen=True, slots=True)
class Share:
    """A share as a rule wants it: of which kinds, and at least or at most how many per cent."""

    kinds: frozenset[str]
    least: Decimal | None
    most: Decimal | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """One rule against the seats that there are and those that are held; shares in per cent; None: cannot be said."""

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
    kinds: set[str] = set()
    for who in re.split(r"[、和及/]", _SEAT_WORDS.sub("", match[1])):
        known = _WHO.get(who.strip())
        if known is None:
            return None
        kinds |= known
    number = Decimal(match[3])
    return Share(frozenset(kinds), number, None) if match[2] in _LEAST else Share(frozenset(kinds), None, number)


def verdicts(rules: Mapping[str, Any], posts: Sequence[Seats]) -> list[Verdict]:
    """Every rule that a body has: its size, its secretaries and deputies, then its shares as they are written."""
    members = [post for post in posts if post.counts]
    found = []
    if rules["membersMin"] is not None or rules["membersMax"] is not None:
        found.append(_number("MEMBERS", rules["membersMin"], rules["membersMax"], members))
    for rule, role in (("SECRETARIES", "SECRETARY"), ("DEPUTIES", "DEPUTY_SECRETARY")):
        number = rules[rule.lower()]
        if number is not None:
            found.append(_number(rule, number, number, _officers(members, role)))
    return found + [_share(text, members) for text in rules["shareRules"]]


def _officers(members: Sequence[Seats], role: str) -> list[Seats]:
    """The posts of an office: those named so in this body, or where none is, those that have the role at all."""
    found = [post for post in members if post.role == role]
    return [post for post in found if post.named] or found


def _number(rule: str, least: int | None, most: int | None, posts: Iterable[Seats]) -> Verdict:
    pairs = [(post.most, post.held) for post in posts]
    seats, held = sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)

    def meets(number: int) -> bool:
        return (least is None or number >= least) and (most is None or number <= most)

    bounds = (None if least is None else float(least), None if most is None else float(most))
    return Verdict(rule, None, *bounds, seats, held, seats_meet=meets(seats), holders_meet=meets(held))


def _share(text: str, members: Sequence[Seats]) -> Verdict:
    share = parse_share(text)
    if share is None:
        return Verdict("SHARE", text, None, None, None, None)
    of = [post for post in members if share.kinds & set(post.kinds)]
    seats, held = sum(post.most for post in of), sum(post.held for post in of)
    all_seats, all_held = sum(post.most for post in members), sum(post.held for post in members)

    def meets(part: int, whole: int) -> bool | None:
        if not whole:
            return None
        least, most = (None if n is None else n * whole for n in (share.least, share.most))
        return (least is None or part * 100 >= least) and (most is None or part * 100 <= most)

    return Verdict(
        "SHARE",
        text,
        None if share.least is None else float(share.least),
        None if share.most is None else float(share.most),
        seats,
        held,
        per_cent(seats, all_seats),
        per_cent(held, all_held),
        meets(seats, all_seats),
        meets(held, all_held),
    )


def per_cent(part: int, whole: int) -> float | None:
    """A share in per cent, to two places; None of nothing."""
    return round(100 * part / whole, 2) if whole else None
