"""The posts of a joint body with their seats: held, vacant or unrecorded, and the bodies they are reserved for.

A seat without a record is not vacant. It is vacant if a vacancy is recorded, or if its holder has left and the register
of the body is kept.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, NamedTuple

from graph import caps
from graph.compiler.written import returned
from graph.questions.parts.committee_holders import CommitteeHolder
from graph.questions.parts.tables import Table, answered
from graph.semantics.composition import HeldTerm, Seats, Vacancies, per_cent, seats_of, vacant_seats
from graph.semantics.dates import ALWAYS_FROM, parse_partial
from graph.semantics.parts import part
from graph.semantics.scope import Scope

# Maximum holders scanned per post, the latest first, including past ones.
HOLDERS_OF_POST = caps.POST_HOLDERS
POSTS = part(__file__, "posts")
REPRESENTED = part(__file__, "represented")


class FoundPost(NamedTuple):
    """A post: its numbers of seats by its own rule and in the body, its recorded vacancies, and its latest holders."""

    id: str
    role: str | None
    seats_min: int | None
    seats_max: int | None
    seats: int | None
    named: bool
    occupants: bool
    term_months: int | None
    vacant_since: str | None
    vacant_seats: int | None
    latest_terms: list[Any]
    kinds: list[str]
    represented_total: int
    selected: list[Any]


class CommitteePost(NamedTuple):
    """The row of a post."""

    role: str | None
    counts: bool
    least: int
    most: int
    held: int
    vacant: int
    unrecorded: int
    state: str | None
    occupants: bool
    kinds: list[str]
    represented_total: int
    holders: list[Any]
    selected: list[Any]


class CommitteeKind(NamedTuple):
    """The seats of one kind of represented unit."""

    kind: str | None
    posts: int
    seats: int
    held: int
    seat_share: float | None
    held_share: float | None


def found_posts(scope: Scope, scanned: str, table: Table) -> str:
    """Clauses that bind ``posts``, rows of ``FoundPost``."""
    return POSTS.filled(scope, scanned=scanned, latest=str(HOLDERS_OF_POST), row=returned(table.row(FoundPost)))


def represented_by_post(scope: Scope, limit: str) -> str:
    """Clauses that bind ``represented``: the bodies and places that ``post`` is reserved for."""
    return REPRESENTED.filled(scope, limit=limit)


def seats_of_post(post: FoundPost, held: int, day: datetime.date, *, kept: bool) -> Seats:
    """The seats of a post; ``held``: how many of them are held; ``kept``: whether the register of the body is kept."""
    stated = any(number is not None for number in (post.seats_min, post.seats_max, post.seats))
    least, most = seats_of(post.seats_min, post.seats_max, 1 if post.seats is None else post.seats)
    recorded = _vacancies(post.vacant_since, post.vacant_seats)
    terms = [HeldTerm(*term) for term in post.latest_terms]
    vacant = vacant_seats(least, held, terms, day.isoformat(), recorded, kept=kept)
    return Seats(
        role=post.role,
        named=post.named,
        least=least,
        most=most,
        held=held,
        kinds=tuple(post.kinds),
        vacant=0 if post.occupants else vacant,
        occupants=post.occupants,
        stated=stated,
    )


def _vacancies(since: str | None, seats: int | None) -> Vacancies | None:
    """The recorded vacancies of a post; None if there is none."""
    if since is None and not seats:
        return None
    days = parse_partial(since) if since else None
    return Vacancies((days.first if days else ALWAYS_FROM).isoformat(), 1 if seats is None else seats)


def post_row(post: FoundPost, seats: Seats, holders: Sequence[CommitteeHolder]) -> list[Any]:
    """The row of a post with its holders."""
    return answered(
        CommitteePost(
            role=post.role,
            counts=seats.counts,
            least=seats.least,
            most=seats.most,
            held=seats.held,
            vacant=seats.vacant,
            unrecorded=seats.unrecorded,
            state=seats.state,
            occupants=seats.occupants,
            kinds=post.kinds,
            represented_total=post.represented_total,
            holders=[answered(holder) for holder in holders],
            selected=post.selected,
        )
    )


def kinds_of(posts: Sequence[Seats]) -> list[CommitteeKind]:
    """Seats by kind of represented unit; a seat for units of two kinds counts under both, one without a kind under
    null.
    """
    groups: dict[str | None, list[Seats]] = {}
    for post in posts:
        for kind in post.kinds or (None,):
            groups.setdefault(kind, []).append(post)
    all_seats, all_held = sum(post.most for post in posts), sum(post.held for post in posts)
    found = []
    for kind, group in sorted(groups.items(), key=lambda item: (item[0] is None, item[0] or "")):
        seats, held = sum(post.most for post in group), sum(post.held for post in group)
        shares = per_cent(seats, all_seats), per_cent(held, all_held)
        found.append(CommitteeKind(kind, len(group), seats, held, *shares))
    return found
