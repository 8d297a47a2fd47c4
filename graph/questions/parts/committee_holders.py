"""The holders of the posts of a joint body: their terms, and their posts in other bodies."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, NamedTuple

from graph.compiler.written import returned
from graph.questions.parts.tables import Table, answered, days
from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO, When, known_day
from graph.semantics.parts import part
from graph.semantics.rotation import LONGEST, ONE_DAY, add_months
from graph.semantics.scope import Scope

TERMS = part(__file__, "terms")
INTERLOCKS = part(__file__, "interlocks")


class FoundTerm(NamedTuple):
    """A term in a post: ``first_day`` and ``last_day`` treat an observed term as open on both sides."""

    fact: str
    post_id: str
    member_id: str
    on_behalf_of: str | None
    valid_from: str
    valid_to: str
    first_day: str
    last_day: str
    source_ids: list[str]
    selected: list[Any]


class FoundInterlock(NamedTuple):
    """A post that a holder has in another body."""

    selected: list[Any]


class CommitteeHolder(NamedTuple):
    """The row of a holder of a post."""

    on_behalf_of: str | None
    valid_from: str | None
    valid_to: str | None
    ends: str | None
    end_stated: bool | None
    fact: str
    source_ids: list[str]
    selected: list[Any]


class CommitteeExpiry(NamedTuple):
    """A term that ends soon, or should have ended."""

    post: list[Any]
    holder: list[Any]
    overdue: bool


class CommitteeInterlock(NamedTuple):
    """The row of a post in another body."""

    selected: list[Any]


def found_terms(scope: Scope, scanned: str, table: Table) -> str:
    """Clauses that bind ``terms``, rows of ``FoundTerm``."""
    first, last = days("term", scope)
    open_first, open_last = days("term", Scope(When(scope.when.parameter, "OBSERVED_OPEN")))
    return TERMS.filled(
        scope,
        scanned=scanned,
        first_day=first,
        last_day=last,
        first_day_if_open=open_first,
        last_day_if_open=open_last,
        row=returned(table.row(FoundTerm)),
    )


def found_interlocks(scope: Scope, scanned: str, table: Table) -> str:
    """Clauses that bind ``interlocks``, rows of ``FoundInterlock``."""
    return INTERLOCKS.filled(scope, scanned=scanned, row=returned(table.row(FoundInterlock)))


def holder_of(term: FoundTerm, months: int | None) -> CommitteeHolder:
    """A holder with the end of the term: the recorded day, otherwise computed from the months of a term."""
    first, last = datetime.date.fromisoformat(term.first_day), datetime.date.fromisoformat(term.last_day)
    ends: datetime.date | None = None
    stated: bool | None = None
    if first <= last < ALWAYS_TO:
        ends, stated = last, True
    elif months is not None and 1 <= months <= LONGEST and ALWAYS_FROM < first <= last:
        after = add_months(first, months)
        if after:
            ends, stated = after - ONE_DAY, False
    return CommitteeHolder(
        on_behalf_of=term.on_behalf_of,
        valid_from=known_day(term.valid_from),
        valid_to=known_day(term.valid_to),
        ends=ends.isoformat() if ends else None,
        end_stated=stated,
        fact=term.fact,
        source_ids=term.source_ids,
        selected=term.selected,
    )


def expiring(
    posts: Mapping[str, list[Any]],
    holders: Mapping[str, list[CommitteeHolder]],
    day: datetime.date,
    by: datetime.date,
) -> list[CommitteeExpiry]:
    """Terms that end by a day, soonest first; a term that is over by rule is overdue while its holder stays.

    :param posts: the rows of the posts, by their ids
    :param holders: the holders, by the ids of their posts
    """
    ending = [
        (holder.ends, post, holder)
        for post, held in holders.items()
        for holder in held
        if holder.ends is not None and holder.ends <= by.isoformat()
    ]
    return [
        CommitteeExpiry(posts[post], answered(holder), overdue=ends < day.isoformat())
        for ends, post, holder in sorted(ending, key=lambda each: (each[0], each[1], each[2].fact))
    ]
