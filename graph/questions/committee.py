"""A joint body in its seats: by its rules or not, held, vacant or unrecorded, soon to end, and joined to others.

Nothing recorded of a seat is no vacancy: only a recorded one is, or a seat that its holder has left in a body whose
register is kept.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, NamedTuple

from graph import caps
from graph.compiler.parameters import PREFIX, Operand, given
from graph.compiler.rows import Many, Plan, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, returned
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.questions.parts.bounds import limit_of
from graph.questions.parts.tables import Table, answered, days
from graph.semantics.composition import Seats, Term, per_cent, seats_of, vacant_seats, verdicts
from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO, When, known_day, parse_partial
from graph.semantics.parts import part
from graph.semantics.rotation import LONGEST, ONE_DAY, add_months
from graph.semantics.scope import Scope
from graph.vocabulary import MODEL

DEFAULT_MONTHS = caps.TERM_MONTHS.default
SCAN_LIMIT = caps.COMMITTEE_ROWS
HOLDERS_OF_POST = caps.POST_HOLDERS
SEATS = part(__file__, "seats")
POSTS = part(__file__, "posts")
REPRESENTED = part(__file__, "represented")
TERMS = part(__file__, "terms")
INTERLOCKS = part(__file__, "interlocks")
_SEATED = MODEL.concrete("Organization") | MODEL.concrete("Place")


class Found(NamedTuple):
    """What the statement finds of a body."""

    rules: dict[str, Any]
    register_kept: bool
    cut: bool
    posts: list[Any]
    terms: list[Any]
    interlocks: list[Any]
    selected: list[Any]


class FoundPost(NamedTuple):
    """A post: the seats that it has by its own rule and in the body, its recorded vacancies, and its latest holders."""

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
    latest_terms: list[Term]
    kinds: list[str]
    represented_total: int
    selected: list[Any]


class FoundTerm(NamedTuple):
    """A term in a post: ``first_day`` and ``last_day`` take what is only observed as open on both sides."""

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


class CommitteeView(NamedTuple):
    register_kept: bool
    rules: list[Any]
    posts: list[Any]
    posts_total: int
    seats_total: int
    held_seats_total: int
    kinds: list[Any]
    vacancies: list[Any]
    vacant_seats_total: int
    unrecorded: list[Any]
    unrecorded_seats_total: int
    expiring: list[Any]
    expiring_total: int
    interlocks: list[Any]
    interlocks_total: int
    complete: bool
    cut_by: list[str]
    selected: list[Any]


class CommitteeRule(NamedTuple):
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


class CommitteeKind(NamedTuple):
    kind: str | None
    posts: int
    seats: int
    held: int
    seat_share: float | None
    held_share: float | None


class CommitteePost(NamedTuple):
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


class CommitteeHolder(NamedTuple):
    on_behalf_of: str | None
    valid_from: str | None
    valid_to: str | None
    ends: str | None
    end_stated: bool | None
    fact: str
    source_ids: list[str]
    selected: list[Any]


class CommitteeExpiry(NamedTuple):
    post: list[Any]
    holder: list[Any]
    overdue: bool


class CommitteeInterlock(NamedTuple):
    selected: list[Any]


def committee(field: Field, writer: Writer) -> Statement:
    """The seats of one joint body on a date."""
    return _Committee(field, writer).statement()


def _months(months: int, path: str) -> int:
    if not 0 <= months <= LONGEST:
        raise BadUserInput(
            Message("{path} is {months}: give months from 0 to {longest}", path=path, months=months, longest=LONGEST),
            path=path,
            value=months,
        )
    return months


class _Committee:
    def __init__(self, field: Field, writer: Writer) -> None:
        self.field, self.writer = field, writer
        self.scope: Scope = writer.expressions.scope(field.arguments)
        parameters = writer.compilation.parameters
        of = given(field.arguments, "of")
        assert of
        self.of = writer.compilation.refer(of, "JointCommittee")
        self.limit = limit_of(field, writer)
        ahead = given(field.arguments, "expiringWithin") or Operand(DEFAULT_MONTHS, f"{field.where}.expiringWithin")
        self.months = parameters.operand(ahead, lambda months: _months(months, ahead.where))
        self.scanned = parameters.constant(SCAN_LIMIT)
        self.view, self.posts = Table(CommitteeView), Table(CommitteePost)
        self.holders, self.interlocks = Table(CommitteeHolder), Table(CommitteeInterlock)

    def statement(self) -> Statement:
        assert self.field.selection
        layout = self.view.layout(self.field.selection, self._view)
        match = "\n".join([self.of.match("committee"), *self._steps()])
        written = Written(self.view.row(Found), layout)
        return self.writer.statement(self.field, written, match=match, finish=self._finish)

    def _steps(self) -> list[str]:
        scope, scanned = self.scope, self.scanned
        first, last = days("term", scope)
        open_first, open_last = days("term", Scope(When(scope.when.parameter, "OBSERVED_OPEN")))
        posts, terms = returned(self.posts.row(FoundPost)), returned(self.holders.row(FoundTerm))
        return [
            SEATS.filled(scope, scanned=scanned),
            POSTS.filled(scope, scanned=scanned, latest=str(HOLDERS_OF_POST), row=posts),
            TERMS.filled(
                scope,
                scanned=scanned,
                first_day=first,
                last_day=last,
                first_day_if_open=open_first,
                last_day_if_open=open_last,
                row=terms,
            ),
            INTERLOCKS.filled(scope, scanned=scanned, row=returned(self.interlocks.row(FoundInterlock))),
        ]

    def _view(self, field: Field, selection: Selection) -> Plan | Written:
        if field.name == "committee":
            return self.writer.expressions.entity(selection, "committee", self.scope)
        writers = {
            "rules": Table(CommitteeRule).layout,
            "kinds": Table(CommitteeKind).layout,
            "posts": self._post,
            "vacancies": self._post,
            "unrecorded": self._post,
            "expiring": self._expiry,
            "interlocks": self._interlock,
        }
        return Many(writers[field.name](selection))

    def _post(self, selection: Selection) -> Row:
        def value(field: Field, selection: Selection) -> Plan | Written:
            if field.name == "holders":
                return Many(self._holder(selection))
            if field.name == "post":
                return self.writer.expressions.entity(selection, "post", self.scope)
            each = self.writer.expressions.entity(selection, "represented", self.scope, MODEL.labels)
            return Written(collected(REPRESENTED.filled(self.scope, limit=self.limit), each.cypher), Many(each.plan))

        return self.posts.layout(selection, value)

    def _holder(self, selection: Selection) -> Row:
        def member(_: Field, selection: Selection) -> Written:
            return self.writer.expressions.entity(selection, "holder", self.scope)

        return self.holders.layout(selection, member)

    def _expiry(self, selection: Selection) -> Row:
        def value(field: Field, selection: Selection) -> Plan:
            return self._post(selection) if field.name == "post" else self._holder(selection)

        return Table(CommitteeExpiry).layout(selection, value)

    def _interlock(self, selection: Selection) -> Row:
        ends = {"member": ("holder", None), "body": ("body", _SEATED), "post": ("elsewhere", None)}

        def end(field: Field, selection: Selection) -> Written:
            variable, possible = ends[field.name]
            return self.writer.expressions.entity(selection, variable, self.scope, possible)

        return self.interlocks.layout(selection, end)

    def _finish(self, record: Any, parameters: dict[str, Any]) -> Any:
        """The holders in their posts, and the numbers of the body as a whole."""
        day, limit, months = (
            parameters[name.removeprefix(PREFIX)] for name in (self.scope.when.parameter, self.limit, self.months)
        )
        found = Found(*record)
        kept = found.register_kept
        cut = found.cut or len(found.terms) > SCAN_LIMIT or len(found.interlocks) > SCAN_LIMIT
        found_posts = [FoundPost(*row) for row in found.posts]
        interlocks = [answered(CommitteeInterlock(*row)) for row in found.interlocks[:SCAN_LIMIT]]
        term_months = {post.id: post.term_months for post in found_posts}
        holders: defaultdict[str, list[CommitteeHolder]] = defaultdict(list)
        people: defaultdict[str, set[str]] = defaultdict(set)
        for term in (FoundTerm(*row) for row in found.terms[:SCAN_LIMIT]):
            holders[term.post_id].append(_holder_of(term, term_months[term.post_id]))
            people[term.post_id].add(term.member_id)
        seats = [_seats(post, len(people[post.id]), day, kept=kept) for post in found_posts]
        posts = [
            answered(_answer_of(post, of_post, holders[post.id][:limit]))
            for post, of_post in zip(found_posts, seats, strict=True)
        ]
        by_id = {post.id: row for post, row in zip(found_posts, posts, strict=True)}
        expiring = _expiring(by_id, holders, day, add_months(day, months) or ALWAYS_TO)
        vacancies = [row for row, of_post in zip(posts, seats, strict=True) if of_post.vacant]
        unrecorded = [row for row, of_post in zip(posts, seats, strict=True) if of_post.unrecorded]
        members = [of_post for of_post in seats if of_post.counts]
        sizes = [len(posts), len(expiring), len(vacancies), len(unrecorded), len(interlocks)]
        sizes += [len(held) for held in holders.values()]
        sizes += [post.represented_total for post in found_posts]
        limited = max(sizes) > limit
        causes = [cause for cause, holds in (("LIMIT", limited), ("SCAN_LIMIT", cut)) if holds]
        judged = verdicts(found.rules, seats, complete=kept and not cut)
        view = CommitteeView(
            register_kept=kept,
            rules=[list(CommitteeRule(**asdict(verdict))) for verdict in judged],
            posts=posts[:limit],
            posts_total=len(posts),
            seats_total=sum(of_post.most for of_post in members),
            held_seats_total=sum(of_post.held for of_post in members),
            kinds=[list(kind) for kind in _kinds(members)],
            vacancies=vacancies[:limit],
            vacant_seats_total=sum(of_post.vacant for of_post in seats),
            unrecorded=unrecorded[:limit],
            unrecorded_seats_total=sum(of_post.unrecorded for of_post in seats),
            expiring=[list(expiry) for expiry in expiring[:limit]],
            expiring_total=len(expiring),
            interlocks=interlocks[:limit],
            interlocks_total=len(interlocks),
            complete=not causes,
            cut_by=causes,
            selected=found.selected,
        )
        return answered(view)


def _holder_of(term: FoundTerm, months: int | None) -> CommitteeHolder:
    """A holder with the end of the term: the day that is recorded, or else what the months of a term give."""
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


def _seats(post: FoundPost, held: int, day: datetime.date, *, kept: bool) -> Seats:
    """The seats of a post, of which so many are held."""
    stated = any(number is not None for number in (post.seats_min, post.seats_max, post.seats))
    least, most = seats_of(post.seats_min, post.seats_max, 1 if post.seats is None else post.seats)
    recorded = _recorded(post.vacant_since, post.vacant_seats)
    vacant = vacant_seats(least, held, post.latest_terms, day.isoformat(), recorded, kept=kept)
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


def _recorded(since: str | None, seats: int | None) -> tuple[str, int] | None:
    """Since when how many seats are recorded as vacant; None where none is."""
    if since is None and not seats:
        return None
    days = parse_partial(since) if since else None
    return (days[0] if days else ALWAYS_FROM).isoformat(), 1 if seats is None else seats


def _answer_of(post: FoundPost, seats: Seats, holders: Sequence[CommitteeHolder]) -> CommitteePost:
    return CommitteePost(
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


def _expiring(
    posts: dict[str, list[Any]], holders: dict[str, list[CommitteeHolder]], day: datetime.date, by: datetime.date
) -> list[CommitteeExpiry]:
    """Terms that end by a day, soonest first; a term over by rule whose holder is still there is overdue."""
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


def _kinds(members: list[Seats]) -> list[CommitteeKind]:
    """Seats by kind of represented unit; a seat of units of two kinds counts under each, one of none under null."""
    groups: dict[str | None, list[Seats]] = {}
    for post in members:
        for kind in post.kinds or (None,):
            groups.setdefault(kind, []).append(post)
    all_seats, all_held = sum(post.most for post in members), sum(post.held for post in members)
    found = []
    for kind, posts in sorted(groups.items(), key=lambda item: (item[0] is None, item[0] or "")):
        seats, held = sum(post.most for post in posts), sum(post.held for post in posts)
        shares = per_cent(seats, all_seats), per_cent(held, all_held)
        found.append(CommitteeKind(kind, len(posts), seats, held, *shares))
    return found
