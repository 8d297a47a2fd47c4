"""The seats of a joint body: whether they follow its rules, are held, vacant or unrecorded, end soon, and join it to
others.

``parts.committee_seats`` has the seats, ``parts.committee_holders`` their holders, ``graph.semantics.composition`` the
verdicts on rules.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from typing import Any, NamedTuple

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import Operand, given, name_of
from graph.compiler.rows import Many, Plan, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.questions.parts.bounds import cut_by
from graph.questions.parts.committee_holders import (
    CommitteeExpiry,
    CommitteeHolder,
    CommitteeInterlock,
    FoundTerm,
    expiring,
    found_interlocks,
    found_terms,
    holder_of,
)
from graph.questions.parts.committee_seats import (
    CommitteeKind,
    CommitteePost,
    FoundPost,
    found_posts,
    kinds_of,
    post_row,
    represented_by_post,
    seats_of_post,
)
from graph.questions.parts.tables import Table, answered
from graph.semantics.composition import Verdict, verdicts
from graph.semantics.dates import ALWAYS_TO
from graph.semantics.parts import part
from graph.semantics.rotation import LONGEST, add_months
from graph.semantics.scope import Scope
from graph.vocabulary import MODEL

DEFAULT_MONTHS = caps.TERM_MONTHS.default
SCAN_LIMIT = caps.COMMITTEE_ROWS
SEATS = part(__file__, "seats")
_SEATED = MODEL.concrete("Organization") | MODEL.concrete("Place")


class Found(NamedTuple):
    """The record of the statement about a body."""

    rules: dict[str, Any]
    register_kept: bool
    cut: bool
    posts: list[Any]
    terms: list[Any]
    interlocks: list[Any]
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
        self.limit = limit_of(field, writer.compilation)
        ahead = given(field.arguments, "expiringWithin") or Operand(DEFAULT_MONTHS, f"{field.where}.expiringWithin")
        self.months = parameters.operand(ahead, lambda months: _months(months, ahead.where))
        self.scanned = parameters.constant(SCAN_LIMIT)
        self.view, self.posts = Table(CommitteeView), Table(CommitteePost)
        self.holders, self.interlocks = Table(CommitteeHolder), Table(CommitteeInterlock)

    def statement(self) -> Statement:
        assert self.field.selection
        layout = self.view.layout(self.field.selection, self._view)
        match = "\n".join(
            [
                self.of.match("committee"),
                SEATS.filled(self.scope, scanned=self.scanned),
                found_posts(self.scope, self.scanned, self.posts),
                found_terms(self.scope, self.scanned, self.holders),
                found_interlocks(self.scope, self.scanned, self.interlocks),
            ]
        )
        written = Written(self.view.row(Found), layout)
        return self.writer.statement(self.field, written, match=match, finish=self._finish)

    def _view(self, field: Field, selection: Selection) -> Plan | Written:
        if field.name == "committee":
            return self.writer.expressions.entity(selection, "committee", self.scope)
        writers = {
            "rules": Table(Verdict).layout,
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
            return Written(collected(represented_by_post(self.scope, self.limit), each.cypher), Many(each.plan))

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
        """The posts with their holders, and the numbers of the whole body."""
        names = (self.scope.when.parameter, self.limit, self.months)
        day, limit, months = (parameters[name_of(name)] for name in names)
        return answered(_view_of(Found(*record), day, limit, months))


def _view_of(found: Found, day: datetime.date, limit: int, months: int) -> CommitteeView:
    """The body on a day; ``expiring`` are the terms that end within ``months``."""
    kept = found.register_kept
    found_posts = [FoundPost(*row) for row in found.posts]
    terms: defaultdict[str, list[FoundTerm]] = defaultdict(list)
    for term in (FoundTerm(*row) for row in found.terms[:SCAN_LIMIT]):
        terms[term.post_id].append(term)
    holders = {post.id: [holder_of(term, post.term_months) for term in terms[post.id]] for post in found_posts}
    seats = [
        seats_of_post(post, len({term.member_id for term in terms[post.id]}), day, kept=kept) for post in found_posts
    ]
    posts = [
        post_row(post, of_post, holders[post.id][:limit]) for post, of_post in zip(found_posts, seats, strict=True)
    ]
    by_id = {post.id: row for post, row in zip(found_posts, posts, strict=True)}
    ending = expiring(by_id, holders, day, add_months(day, months) or ALWAYS_TO)
    vacancies = [row for row, of_post in zip(posts, seats, strict=True) if of_post.vacant]
    unrecorded = [row for row, of_post in zip(posts, seats, strict=True) if of_post.unrecorded]
    interlocks = [answered(CommitteeInterlock(*row)) for row in found.interlocks[:SCAN_LIMIT]]
    members = [of_post for of_post in seats if of_post.counts]
    sizes = [len(posts), len(ending), len(vacancies), len(unrecorded), len(interlocks)]
    sizes += [len(held) for held in holders.values()]
    limited = max(*sizes, *(post.represented_total for post in found_posts)) > limit
    cut = found.cut or max(len(found.terms), len(found.interlocks)) > SCAN_LIMIT
    causes = cut_by(limited=limited, scanned=cut)
    judged = verdicts(found.rules, seats, complete=kept and not cut)
    return CommitteeView(
        register_kept=kept,
        rules=[list(verdict) for verdict in judged],
        posts=posts[:limit],
        posts_total=len(posts),
        seats_total=sum(of_post.most for of_post in members),
        held_seats_total=sum(of_post.held for of_post in members),
        kinds=[list(kind) for kind in kinds_of(members)],
        vacancies=vacancies[:limit],
        vacant_seats_total=sum(of_post.vacant for of_post in seats),
        unrecorded=unrecorded[:limit],
        unrecorded_seats_total=sum(of_post.unrecorded for of_post in seats),
        expiring=[list(expiry) for expiry in ending[:limit]],
        expiring_total=len(ending),
        interlocks=interlocks[:limit],
        interlocks_total=len(interlocks),
        complete=not causes,
        cut_by=causes,
        selected=found.selected,
    )
