"""Whoever stands in two lines at once: managed by two (双重管理), or registered with two (双报到)."""

from __future__ import annotations

from dataclasses import dataclass

from graph.compiler.expression import property_value
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import limit_of, told
from graph.questions.parts.registrations import NAMES, in_service, registration_rows
from graph.questions.parts.spans import once
from graph.questions.parts.within import Within
from graph.semantics.dates import undated
from graph.semantics.scope import Scope, where
from graph.vocabulary import MODEL

# No more than this many things in the place, and no more than this many of those in a line, are looked at.
SCAN_LIMIT = 20_000
# One thing is met in several ways: so many times as many are looked at for all of them.
_WAYS = 5


@dataclass(frozen=True, slots=True)
class Lines:
    """What makes two lines of a relationship type: a test over its facts, and what says outright that there are two.

    ``apart`` writes what differs between two lines (null where a fact is no line of its own), ``stated`` the test that
    a fact names both. ``placeless`` are the subjects that lie in no place themselves, but where their facts lead.
    """

    type: str
    apart: tuple[str, ...]
    stated: str
    placeless: str


MANAGEMENT = Lines(
    "SUBORDINATE_TO",
    ("CASE WHEN r.line IS NULL THEN null ELSE m END", "r.line"),
    "coalesce(r.dual, false)",
    "MemberGroup",
)
# A registration under a condition is of a part of the group: it does not say that the same people have two.
REGISTRATION = Lines(
    "REGISTERED_AT",
    ("CASE WHEN r.condition IS NULL THEN m ELSE null END",),
    "coalesce(r.form CONTAINS '双报到', false)",
    "MemberGroup|Post",
)


def dual_management(field: Field, writer: Writer) -> Statement:
    """Bodies and groups that answer to two managers along two lines."""
    return _Asked(field, writer, MANAGEMENT).statement()


def double_registration(field: Field, writer: Writer) -> Statement:
    """Groups and bodies that are registered with two hosts."""
    return _Asked(field, writer, REGISTRATION).statement()


class _Asked:
    def __init__(self, field: Field, writer: Writer, lines: Lines) -> None:
        self.field, self.writer, self.lines = field, writer, lines
        self.scope: Scope = writer.expressions.scope(field.arguments)
        self.limit = limit_of(field, writer)
        self.most = writer.compilation.parameters.constant(SCAN_LIMIT)
        self.within = Within.asked(writer.compilation, self.scope, field.arguments)

    def statement(self) -> Statement:
        assert self.field.selection
        items: list[str] = []
        row = row_of(self.field.selection, items, self._part)
        steps = (
            *self._subjects(),
            f"WITH cut OR size(subjects) > {self.most} AS cut, subjects[0..{self.most}] AS subjects",
            f"WITH cut, {self._found()} AS found",
            f"WITH cut, found, size(found) > {self.limit}"
            f" OR any(f IN found[0..{self.limit}] WHERE f.facts > {self.limit}) AS shortened",
            *self._counted(),
        )
        return self.writer.statement(self.field, Written(listed(items), row), match=" ".join(steps))

    def _counted(self) -> tuple[str, ...]:
        """The in-service groups, where their numbers are asked for."""
        assert self.field.selection
        if not any(part.name in NAMES for part in self.field.selection.fields):
            return ()
        return (
            f"WITH *, {in_service(self.scope, self.within, self.most)} AS every",
            f"WITH found, shortened, cut OR size(every) > {self.most} AS cut, every[0..{self.most}] AS groups",
        )

    def _facts(self) -> str:
        tests = where([*self.scope.hop("r", "m"), "m <> n"])
        return f"MATCH (n)-[r:{self.lines.type}]->(m){tests}"

    def _subjects(self) -> tuple[str, ...]:
        """Whatever has a fact of the type at all: in the place, or leading to what lies in it."""
        type_, most = self.lines.type, self.most
        if self.within is None:
            found = f"MATCH (n)-[:{type_}]->() WITH DISTINCT n LIMIT {most} + 1 RETURN n"
            return (f"WITH false AS cut, COLLECT {{ {found} }} AS subjects",)
        near = f"COLLECT {{ {self.within.all('e')} LIMIT {most} + 1 RETURN e }}"
        tests = where(self.scope.hop("r", "n"))
        found = (
            f"UNWIND near[0..{most}] AS x CALL (x) {{ WITH x WHERE EXISTS {{ (x)-[:{type_}]->() }} RETURN x AS n"
            f" UNION ALL MATCH (x)<-[r:{type_}]-(n:{self.lines.placeless}){tests} RETURN n }}"
            # Sorted and cut: for every distinct row the database would charge all that lies in the place.
            f" WITH n LIMIT {_WAYS} * {most} + 1 WITH n ORDER BY n RETURN n"
        )
        return (
            f"{self.within.match} WITH place, {near} AS near",
            f"WITH size(near) > {most} AS cut, COLLECT {{ {found} }} AS met",
            f"WITH cut OR size(met) > {_WAYS} * {most} AS cut, {once('met', 'id')} AS subjects",
        )

    def _found(self) -> str:
        """The subjects with two lines, by id: two of everything that sets lines apart, or a fact that names both."""
        dated = f"NOT {undated('r')}"
        summed = (
            f"{self._two()} AS two, {self._stated()} AS stated, count(*) AS facts,"
            f" {self._two(dated)} OR {self._stated(dated)} AS dated"
        )
        return (
            f"COLLECT {{ UNWIND subjects AS n CALL (n) {{ {self._facts()} RETURN {summed} }}"
            " WITH n, two, stated, facts, dated WHERE two OR stated ORDER BY n.id"
            " RETURN {n: n, two: two, stated: stated, facts: facts, dated: dated} }"
        )

    def _two(self, counts: str = "true") -> str:
        """Whether there are two of everything that sets lines apart, of the facts that count."""
        each = self.lines.apart if counts == "true" else [f"CASE WHEN {counts} THEN {x} END" for x in self.lines.apart]
        return " AND ".join(f"count(DISTINCT {x}) >= 2" for x in each)

    def _stated(self, counts: str = "true") -> str:
        """Whether one of the facts that count names both lines."""
        test = self.lines.stated if counts == "true" else f"{counts} AND {self.lines.stated}"
        return f"max(CASE WHEN {test} THEN 1 ELSE 0 END) = 1"

    def _part(self, field: Field) -> Written:
        totals = {"subjectsTotal": "size(found)", "undatedTotal": "size([f IN found WHERE NOT f.dated])"}
        if field.name in totals:
            return Written(totals[field.name], LEAF)
        if bound := told(field.name, "shortened", "cut"):
            return bound
        assert field.selection
        if field.name in NAMES:
            return registration_rows(field, self.writer.expressions, self.scope, self.limit)
        items: list[str] = []
        row = row_of(field.selection, items, self._subject)
        found = f"UNWIND found[0..{self.limit}] AS f WITH f, f.n AS n ORDER BY n.id"
        return Written(collected(found, listed(items)), Many(row))

    def _subject(self, field: Field) -> Written:
        simple = {"recorded": "f.two", "stated": "f.stated", "linesTotal": "f.facts", "registrationsTotal": "f.facts"}
        if field.name in simple:
            return Written(simple[field.name], LEAF)
        assert field.selection
        if field.name == "node":
            return self.writer.expressions.entity(field.selection, "n", self.scope, MODEL.labels)
        return self._lines(field.selection)

    def _lines(self, selection: Selection) -> Written:
        properties = MODEL.properties(self.lines.type)

        def value(field: Field) -> Written:
            if field.name == "fact":
                return Written("r.id", LEAF)
            if field.name in properties:
                return property_value(properties[field.name], "r", field.selection)
            assert field.selection
            return self.writer.expressions.entity(field.selection, "m", self.scope, MODEL.labels)

        items: list[str] = []
        row = row_of(selection, items, value)
        found = f"{self._facts()} WITH n, r, m ORDER BY r.id LIMIT {self.limit}"
        return Written(collected(found, listed(items)), Many(row))
