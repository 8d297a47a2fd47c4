"""Bodies and groups with two lines at once: managed by two (双重管理), or registered with two (双报到)."""

from __future__ import annotations

from dataclasses import dataclass

from graph import caps
from graph.compiler.expression import property_value
from graph.compiler.pages import limit_of
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.spans import once
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import completeness
from graph.questions.parts.registrations import NAMES, in_service, registration_rows
from graph.questions.parts.within import Within
from graph.semantics.dates import undated
from graph.semantics.parts import part
from graph.semantics.scope import Scope, where
from graph.semantics.visibility import seen
from graph.vocabulary import MODEL

EVERYWHERE = part(__file__, "everywhere")
IN_PLACE = part(__file__, "in_place")
FACTS = part(__file__, "facts")
FOUND = part(__file__, "found")
COUNTED = part(__file__, "counted")
LINES = part(__file__, "lines")


@dataclass(frozen=True, slots=True)
class Lines:
    """How two lines of a relationship type are found: by expressions over its facts, or by one fact that names both.

    ``apart``: expressions over ``fact`` and ``other``, its end, whose values differ between two lines (null if a fact
    is no line of its own). ``stated``: the test that a fact names both lines. ``placeless``: the labels of subjects
    that have no place of their own; they count as in the places that their facts lead to.
    """

    type: str
    apart: tuple[str, ...]
    stated: str
    placeless: str


MANAGEMENT = Lines(
    "SUBORDINATE_TO",
    ("CASE WHEN fact.line IS NULL THEN null ELSE other END", "fact.line"),
    "coalesce(fact.dual, false)",
    "MemberGroup",
)
# A registration with a condition concerns only a part of the group: it does not mean that the same people have two.
REGISTRATION = Lines(
    "REGISTERED_AT",
    ("CASE WHEN fact.condition IS NULL THEN other ELSE null END",),
    "coalesce(fact.form CONTAINS '双报到', false)",
    "MemberGroup|Post",
)


def dual_management(field: Field, writer: Writer) -> Statement:
    """Bodies and groups that have two managers in two lines."""
    return _Asked(field, writer, MANAGEMENT).statement()


def double_registration(field: Field, writer: Writer) -> Statement:
    """Groups and bodies that are registered with two hosts."""
    return _Asked(field, writer, REGISTRATION).statement()


class _Asked:
    def __init__(self, field: Field, writer: Writer, lines: Lines) -> None:
        self.field, self.writer, self.lines = field, writer, lines
        self.scope: Scope = writer.expressions.scope(field.arguments)
        self.limit = limit_of(field, writer.compilation)
        self.most = writer.compilation.parameters.constant(caps.TWO_LINES_THINGS)
        self.within = Within.asked(writer.compilation, self.scope, field.arguments)

    def statement(self) -> Statement:
        assert self.field.selection
        items: list[str] = []
        row = row_of(self.field.selection, items, self._part)
        steps = [self._subjects(), self._found()]
        if any(each.name in NAMES for each in self.field.selection.fields):
            groups = in_service(self.scope, self.within, self.most)
            steps.append(COUNTED.filled(self.scope, in_service=groups, most=self.most))
        return self.writer.statement(self.field, Written(listed(items), row), match="\n".join(steps))

    def _subjects(self) -> str:
        """All things with a fact of the type that lie in the place, or whose facts lead to things in it."""
        type_ = self.lines.type
        if self.within is None:
            return EVERYWHERE.filled(self.scope, type=type_, most=self.most)
        return IN_PLACE.filled(
            self.scope,
            place=self.within.match,
            all_in_place=self.within.all("lying"),
            type=type_,
            placeless=self.lines.placeless,
            where_seen=where(seen("lying", "fact", "other")).lstrip(),
            most=self.most,
            ways=str(caps.TWO_LINES_WAYS),
            once_met=once("met", "id"),
        )

    def _found(self) -> str:
        dated = f"NOT {undated('fact')}"
        return FOUND.filled(
            self.scope,
            facts_of_subject=self._facts(),
            two=self._two(),
            stated=self._stated(),
            two_dated=self._two(dated),
            stated_dated=self._stated(dated),
            most=self.most,
            limit=self.limit,
        )

    def _facts(self) -> str:
        return FACTS.filled(self.scope, type=self.lines.type)

    def _two(self, counts: str = "true") -> str:
        """Whether each expression in ``apart`` has two values among the facts that count."""
        each = self.lines.apart if counts == "true" else [f"CASE WHEN {counts} THEN {x} END" for x in self.lines.apart]
        return " AND ".join(f"count(DISTINCT {x}) >= 2" for x in each)

    def _stated(self, counts: str = "true") -> str:
        """Whether one of the facts that count names both lines."""
        test = self.lines.stated if counts == "true" else f"{counts} AND {self.lines.stated}"
        return f"max(CASE WHEN {test} THEN 1 ELSE 0 END) = 1"

    def _part(self, field: Field) -> Written:
        totals = {"subjectsTotal": "size(found)", "undatedTotal": "size([each IN found WHERE NOT each.dated])"}
        if field.name in totals:
            return Written(totals[field.name], LEAF)
        if bound := completeness(field.name, "shortened", "cut"):
            return bound
        assert field.selection
        if field.name in NAMES:
            return registration_rows(field, self.writer.expressions, self.scope, self.limit)
        items: list[str] = []
        row = row_of(field.selection, items, self._subject)
        found = f"UNWIND found[0..{self.limit}] AS each WITH each, each.subject AS subject ORDER BY subject.id"
        return Written(collected(found, listed(items)), Many(row))

    def _subject(self, field: Field) -> Written:
        simple = {
            "recorded": "each.two",
            "stated": "each.stated",
            "linesTotal": "each.facts",
            "registrationsTotal": "each.facts",
        }
        if field.name in simple:
            return Written(simple[field.name], LEAF)
        assert field.selection
        if field.name == "node":
            return self.writer.expressions.entity(field.selection, "subject", self.scope, MODEL.labels)
        return self._lines(field.selection)

    def _lines(self, selection: Selection) -> Written:
        properties = MODEL.properties(self.lines.type)

        def value(field: Field) -> Written:
            if field.name == "fact":
                return Written("fact.id", LEAF)
            if field.name in properties:
                return property_value(properties[field.name], "fact", field.selection)
            assert field.selection
            return self.writer.expressions.entity(field.selection, "other", self.scope, MODEL.labels)

        items: list[str] = []
        row = row_of(selection, items, value)
        found = LINES.filled(self.scope, facts_of_subject=self._facts(), limit=self.limit)
        return Written(collected(found, listed(items)), Many(row))
