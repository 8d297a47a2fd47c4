"""A joint body in its seats: by its rules or not, held, vacant or unrecorded, soon to end, and joined to others.

Nothing recorded of a seat is no vacancy: only a recorded one is, or a seat that its holder has left in a body whose
register is kept.
"""

from __future__ import annotations

import datetime
from dataclasses import astuple
from typing import Any

from graph.compiler.pages import given
from graph.compiler.parameters import PREFIX, Operand
from graph.compiler.rows import LEAF, Many, Plan, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.questions.parts.bounds import limit_of
from graph.questions.parts.tables import Place, Table, days, placed
from graph.semantics.composition import Seats, per_cent, seats_of, vacant_seats, verdicts
from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO, When, known_day, parse_partial
from graph.semantics.rotation import LONGEST, ONE_DAY, add_months
from graph.semantics.scope import Scope, where
from graph.vocabulary import MODEL
from graph.vocabulary.common import TERM

DEFAULT_MONTHS = 12
# Posts, holders and interlocks that are looked at; and of each post the latest holders, past ones too.
SCAN_LIMIT = 2_000
HOLDERS_OF_POST = 200
_RULES = ("membersMin", "membersMax", "secretaries", "deputies", "shareRules")
_TOLD = (
    *(
        "registerKept",
        "rules",
        "posts",
        "postsTotal",
        "seatsTotal",
        "heldSeatsTotal",
        "kinds",
        "vacancies",
        "vacantSeatsTotal",
    ),
    *("unrecorded", "unrecordedSeatsTotal"),
    *("expiring", "expiringTotal", "interlocks", "interlocksTotal", "complete", "cutBy"),
)
_RULE = (
    *("rule", "text", "minimum", "maximum", "seats", "held"),
    *("seatShare", "heldShare", "seatsMeet", "holdersMeet", "missing"),
)
_KIND = ("kind", "posts", "seats", "held", "seatShare", "heldShare")
_EXPIRING = ("post", "holder", "overdue")
_SEATED = MODEL.concrete("Organization") | MODEL.concrete("Place")


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
        self.looked = parameters.constant(SCAN_LIMIT)
        self.post, self.holder, self.interlock = self._post_table(), self._holder_table(), Table([("member", "h.id")])

    def _tests(self, *hops: tuple[str, str]) -> str:
        return where([test for hop in hops for test in self.scope.hop(*hop)])

    def _post_table(self) -> Table:
        reserved = f"MATCH (p)-[s:REPRESENTS]->(y){self._tests(('s', 'y'))}"
        unit = (
            f"head(COLLECT {{ MATCH (y)-[o:PARTY_ORGANIZATION_OF]->(u){self._tests(('o', 'u'))}"
            " WITH u WHERE u.kind IS NOT NULL RETURN u.kind ORDER BY u.id LIMIT 1 })"
        )
        kind = f"CASE WHEN y:PartyOrganization THEN coalesce(y.heldBy, {unit}, y.kind) ELSE y.kind END"
        kinds = (
            f"COLLECT {{ {reserved} WITH DISTINCT {kind} AS kind WHERE kind IS NOT NULL RETURN kind ORDER BY kind }}"
        )
        ever = Scope(When(self.scope.when.parameter, "EVER")).hop("e", "w")
        past = (
            f"COLLECT {{ MATCH (w:Member)-[e:HOLDS]->(p){where(ever)} WITH w, e ORDER BY e.validTo DESC, e.id"
            f" LIMIT {HOLDERS_OF_POST} RETURN"
            " [w.id, toString(e.validFrom), toString(e.validTo), coalesce(e.observed, false)] }"
        )
        # What is computed of a post stands where what it is computed from stood.
        return Table(
            (
                ("_id", "p.id"),
                ("role", "p.role"),
                ("least", "p.seatsMin"),
                ("most", "p.seatsMax"),
                ("held", "coalesce(f.told, p.count)"),
                ("vacant", "p.termMonths"),
                ("unrecorded", "[p.vacantSince, p.vacantSeats]"),
                ("state", past),
                ("kinds", kinds),
                ("counts", "f.named"),
                ("occupants", "f.occupants"),
                ("holders", "[]"),
                ("representedTotal", f"COUNT {{ {reserved} RETURN DISTINCT y }}"),
            )
        )

    def _holder_table(self) -> Table:
        first, last = days("r", self.scope)
        # A term that was only seen on a day has no end that is known.
        open_first, open_last = days("r", Scope(When(self.scope.when.parameter, "OBSERVED_OPEN")))
        return Table(
            (
                ("fact", "r.id"),
                ("onBehalfOf", "r.onBehalfOf"),
                ("validFrom", first),
                ("validTo", last),
                ("sourceIds", "coalesce(r.sourceIds, [])"),
                ("ends", open_last),
                ("endStated", open_first),
                ("_post", "p.id"),
                ("_member", "h.id"),
            )
        )

    def statement(self) -> Statement:
        assert self.field.selection
        own: list[str] = []

        def at(field: Field) -> Place:
            if field.name in _TOLD:
                return _TOLD.index(field.name), self._told(field)
            assert field.selection
            written = self.writer.expressions.entity(field.selection, "c", self.scope)
            own.append(written.cypher)
            return len(_TOLD) + len(own) - 1, written.plan

        row = placed(self.field.selection, at)
        posts = f"UNWIND found[0..{self.looked}] AS f WITH f, f.p AS p"
        held = f"{posts} MATCH (h:Member)-[r:HOLDS]->(p){self._tests(('r', 'h'))}"
        most = f"LIMIT {self.looked} + 1"
        others = (
            f"{held} WITH DISTINCT h MATCH (h)-[r2:HOLDS]->(p2:Post)-[q2:POST_OF]->(o)"
            f"{self._tests(('r2', 'p2'), ('q2', 'o')) or ' WHERE true'} AND o <> c"
            f" WITH DISTINCT h, p2, o ORDER BY h.id, o.id, p2.id {most}"
        )
        rules = listed([f"c.{name}" for name in _RULES])
        lists = [
            collected(f"{posts} ORDER BY p.id", self.post.cypher),
            collected(f"{held} WITH p, h, r ORDER BY p.id, r.id {most}", self.holder.cypher),
            collected(others, self.interlock.cypher),
        ]
        found = (
            f"COLLECT {{ MATCH (p:Post)-[q:POST_OF]->(c){self._tests(('q', 'p'))}"
            f" WITH p, max(q.count) AS told, max(CASE WHEN q.role IS NULL THEN 0 ELSE 1 END) = 1 AS named,"
            " min(CASE WHEN coalesce(q.occupants, false) THEN 1 ELSE 0 END) = 1 AS occupants"
            f" ORDER BY p.id {most} RETURN {{p: p, told: told, named: named, occupants: occupants}} }}"
        )
        match = f"{self.of.match('c')} WITH c, {found} AS found"
        kept = "coalesce(c.registerKept, false)"
        written = Written(listed([rules, kept, f"size(found) > {self.looked}", *lists, listed(own)]), row)
        return self.writer.statement(self.field, written, match=match, finish=self._finish)

    def _told(self, field: Field) -> Plan:
        if not field.selection:
            return LEAF
        writers = {
            "rules": lambda s: placed(s, lambda f: (_RULE.index(f.name), LEAF)),
            "kinds": lambda s: placed(s, lambda f: (_KIND.index(f.name), LEAF)),
            "posts": self._post,
            "vacancies": self._post,
            "unrecorded": self._post,
            "expiring": self._expiring,
            "interlocks": self._interlock,
        }
        return Many(writers[field.name](field.selection))

    def _post(self, selection: Selection) -> Row:
        def at(field: Field) -> Place:
            if field.name in self.post:
                plan = Many(self._holder(field.selection)) if field.selection else LEAF
                return self.post[field.name], plan
            assert field.selection
            if field.name == "post":
                return self.post.add(self.writer.expressions.entity(field.selection, "p", self.scope))
            each = self.writer.expressions.entity(field.selection, "y", self.scope, MODEL.labels)
            found = (
                f"MATCH (p)-[s:REPRESENTS]->(y){self._tests(('s', 'y'))}"
                f" WITH DISTINCT y ORDER BY y.id LIMIT {self.limit}"
            )
            return self.post.add(Written(collected(found, each.cypher), Many(each.plan)))

        return placed(selection, at)

    def _holder(self, selection: Selection) -> Row:
        def at(field: Field) -> Place:
            if field.name in self.holder:
                return self.holder[field.name], LEAF
            assert field.selection
            return self.holder.add(self.writer.expressions.entity(field.selection, "h", self.scope))

        return placed(selection, at)

    def _expiring(self, selection: Selection) -> Row:
        def at(field: Field) -> Place:
            place = _EXPIRING.index(field.name)
            if not field.selection:
                return place, LEAF
            return place, self._post(field.selection) if field.name == "post" else self._holder(field.selection)

        return placed(selection, at)

    def _interlock(self, selection: Selection) -> Row:
        ends = {"member": ("h", None), "body": ("o", _SEATED), "post": ("p2", None)}

        def at(field: Field) -> Place:
            assert field.selection
            variable, possible = ends[field.name]
            return self.interlock.add(self.writer.expressions.entity(field.selection, variable, self.scope, possible))

        return placed(selection, at)

    def _finish(self, record: Any, parameters: dict[str, Any]) -> Any:
        """The holders in their posts, and what is told of the body as a whole."""
        rules, kept, cut, posts, holders, interlocks, own = record
        today, limit, months = (
            parameters[name.removeprefix(PREFIX)] for name in (self.scope.when.parameter, self.limit, self.months)
        )
        cut = cut or len(holders) > SCAN_LIMIT or len(interlocks) > SCAN_LIMIT
        interlocks = interlocks[:SCAN_LIMIT]
        terms = {row[self.post["_id"]]: row[self.post["vacant"]] for row in posts}
        held: dict[str, list[Any]] = {}
        for row in holders[:SCAN_LIMIT]:
            post = row[self.holder["_post"]]
            held.setdefault(post, []).append(self._ended(row, terms[post]))
        seats = [self._seated(row, held.get(row[self.post["_id"]], []), limit, today, kept) for row in posts]
        by_id = {row[self.post["_id"]]: row for row in posts}
        expiring = self._ending(by_id, held, today, add_months(today, months) or ALWAYS_TO)
        vacancies = [row for row, post in zip(posts, seats, strict=True) if post.vacant]
        unrecorded = [row for row, post in zip(posts, seats, strict=True) if post.unrecorded]
        given_rules = dict(zip(_RULES, rules, strict=True))
        given_rules["shareRules"] = given_rules["shareRules"] or []
        members = [post for post in seats if post.counts]
        lists = [len(each) for each in (posts, expiring, vacancies, unrecorded, interlocks, *held.values())]
        limited = any(size > limit for size in [*lists, *(row[self.post["representedTotal"]] for row in posts)])
        causes = [cause for cause, holds in (("LIMIT", limited), ("SCAN_LIMIT", cut)) if holds]
        return [
            kept,
            [list(astuple(verdict)) for verdict in verdicts(given_rules, seats, complete=kept and not cut)],
            posts[:limit],
            len(posts),
            sum(post.most for post in members),
            sum(post.held for post in members),
            _kinds(members),
            vacancies[:limit],
            sum(post.vacant for post in seats),
            unrecorded[:limit],
            sum(post.unrecorded for post in seats),
            expiring[:limit],
            len(expiring),
            interlocks[:limit],
            len(interlocks),
            not causes,
            causes,
            *own,
        ]

    def _ended(self, row: list[Any], months: int | None) -> list[Any]:
        """A holder with the end of the term: the day that is recorded, or else what the months of a term give."""
        ends, stated = self.holder["ends"], self.holder["endStated"]
        first, last = (datetime.date.fromisoformat(row[place]) for place in (stated, ends))
        row[ends] = row[stated] = None
        for name in TERM:
            row[self.holder[name]] = known_day(row[self.holder[name]])
        if first <= last < ALWAYS_TO:
            row[ends], row[stated] = last.isoformat(), True
        elif months is not None and 1 <= months <= LONGEST and ALWAYS_FROM < first <= last:
            after = add_months(first, months)
            if after:
                row[ends], row[stated] = (after - ONE_DAY).isoformat(), False
        return row

    def _seated(self, row: list[Any], holders: list[Any], limit: int, today: datetime.date, kept: bool) -> Seats:
        """A post with its holders and numbers in place."""
        post = self.post
        numbers = [row[post[name]] for name in ("least", "most", "held")]
        stated = any(number is not None for number in numbers)
        least, most = seats_of(numbers[0], numbers[1], 1 if numbers[2] is None else numbers[2])
        people = len({holder[self.holder["_member"]] for holder in holders})
        occupants = row[post["occupants"]]
        recorded = _recorded(*row[post["unrecorded"]])
        vacant = vacant_seats(least, people, row[post["state"]], today.isoformat(), recorded, kept=kept)
        kinds = tuple(row[post["kinds"]])
        named = row[post["counts"]]
        role = row[post["role"]]
        seats = Seats(role, named, least, most, people, kinds, 0 if occupants else vacant, occupants, stated)
        values: dict[str, Any] = {
            "least": least,
            "most": most,
            "held": people,
            "vacant": seats.vacant,
            "counts": seats.counts,
        }
        values |= {"unrecorded": seats.unrecorded, "state": seats.state}
        for name, value in values.items():
            row[post[name]] = value
        row[post["holders"]] = holders[:limit]
        return seats

    def _ending(
        self, posts: dict[str, list[Any]], held: dict[str, list[Any]], today: datetime.date, by: datetime.date
    ) -> list[Any]:
        """Terms that end by a day, soonest first; a term over by rule whose holder is still there is overdue."""
        ends, fact = self.holder["ends"], self.holder["fact"]
        found = [
            [posts[post], row, row[ends] < today.isoformat()]
            for post, rows in held.items()
            for row in rows
            if row[ends] is not None and row[ends] <= by.isoformat()
        ]
        return sorted(found, key=lambda each: (each[1][ends], each[0][self.post["_id"]], each[1][fact]))


def _recorded(since: str | None, seats: int | None) -> tuple[str, int] | None:
    """Since when how many seats are recorded as vacant; None where none is."""
    if since is None and not seats:
        return None
    days = parse_partial(since) if since else None
    return (days[0] if days else ALWAYS_FROM).isoformat(), 1 if seats is None else seats


def _kinds(members: list[Seats]) -> list[list[Any]]:
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
        found.append([kind, len(posts), seats, held, *shares])
    return found
