"""The half-year report of a place (半年台账): figures over a period, each with the query that lists what it counts.

Every distinct query of the figures of a section becomes one part of its text: lists and questions are compiled by the
functions that also answer them when they are asked alone. Each section has a text of its own, because the database
takes long to plan one text of all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from graph.compiler.parameters import Operand, given, name_of
from graph.compiler.readings import ordered
from graph.compiler.rows import LEAF, Many, Plan, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Finish, Statement, Writer
from graph.compiler.written import TYPENAME, Written, listed, returned
from graph.questions.coverage import coverage
from graph.questions.meetings import meetings_of
from graph.questions.parts.figure import Figure, Query, Section
from graph.questions.parts.report_figures import SECTIONS
from graph.questions.parts.report_lists import LISTINGS
from graph.questions.parts.report_rows import FIGURE, PART, QUERY, REASON, SECTION, Period, section_row
from graph.questions.parts.report_summary import Rows, summary_en, summary_zh
from graph.questions.parts.tally import Answers, Tally
from graph.questions.two_lines import double_registration
from graph.semantics.dates import When
from graph.semantics.scope import Scope
from graph.vocabulary import MODEL

QUESTIONS: Mapping[str, Callable[[Field, Writer], Statement]] = {
    "coverage": coverage,
    "doubleRegistration": double_registration,
}
"""The questions that figures ask, beside lists, each as a statement."""
PARTS: Mapping[str, Callable[[Field, Writer], tuple[Written, Finish]]] = {"meetings": meetings_of}
"""The questions that are parts of a statement, as lists are."""
REPORT = ("from", "to", "madeOn", "summaryZh", "summaryEn", "sections")
"""The fields of a report after its place."""
_BELOW: dict[str, tuple[str, ...]] = {
    "sections": SECTION,
    "figures": FIGURE,
    "parts": PART,
    "uncounted": REASON,
    "query": QUERY,
}


def report(field: Field, writer: Writer) -> Statement:
    """The report of a place over a period, or some of its sections."""
    assert field.selection
    sections = _sections(field)
    operands = _operands(field)
    parameters = writer.compilation.parameters
    first = parameters.computed("from", lambda request: ordered(operands["from"], operands["to"], request).first)
    last = parameters.computed("to", lambda request: ordered(operands["from"], operands["to"], request).last)
    today = parameters.today()
    place = writer.compilation.refer(operands["within"], "Place")
    writer.compilation.required.append(place.match("place"))
    selected: list[str] = []
    row = _layout(field.selection, writer, Scope(When(last, "IN_FORCE")), selected)
    asked = [_Section(each, writer.beside(), operands, field.where) for each in sections]
    finish = partial(
        _finish,
        asked=asked,
        names={"within": name_of(place.value), "from": name_of(first), "to": name_of(last), "today": name_of(today)},
    )
    written = Written(listed(["[place.name, place.nameEn]", *selected]), row)
    return writer.statement(field, written, finish=finish, beside=tuple(each.text for each in asked))


class _Section:
    """A section with the text that reads what its figures need."""

    def __init__(self, section: Section, writer: Writer, operands: Mapping[str, Operand], where: str) -> None:
        self.section = section
        writer.compilation.required.append(writer.compilation.refer(operands["within"], "Place").match("place"))
        self.asking = _Asking(writer, operands, where)
        for figure in section.figures:
            self.asking.add(figure)
        self.asking.together()
        bound, parts = list[str](), list[str]()
        for at, (visible, clauses) in enumerate(self.asking.clauses()):
            bound.append(f"q{at}")
            parts.append(f"CALL ({visible}) {{\n{_named(clauses, bound[-1])}\n}}")
        self.text = writer.text(listed(bound), "\n".join(parts))


def _named(clauses: str, name: str) -> str:
    """The clauses, with a name of their own for what they return."""
    returned_, _, _ = clauses.rpartition("data")
    return f"{returned_}data AS {name}" if returned_.endswith("RETURN ") else f"{returned_}{name}"


def _sections(field: Field) -> tuple[Section, ...]:
    asked = given(field.arguments, "sections")
    return SECTIONS if asked is None else tuple(each for each in SECTIONS if each.key in asked.value)


def _operands(field: Field) -> dict[str, Operand]:
    within, during = given(field.arguments, "within"), field.arguments["during"]
    assert within
    assert isinstance(during, dict)
    first, last = given(during, "from"), given(during, "to")
    assert first
    assert last
    return {"within": within, "from": first, "to": last}


class _Asking:
    """The queries of some figures, each once: parts of the same list are counted together."""

    def __init__(self, writer: Writer, operands: Mapping[str, Operand], where: str) -> None:
        self._writer, self._operands, self._where = writer, operands, where
        self._tallies: dict[str, Tally] = {}
        self._questions: dict[Query, tuple[Plan, Finish | None] | None] = {}

    def add(self, figure: Figure) -> None:
        """Asks what a figure needs."""
        if figure.query.needs is not None:
            self._questions[figure.query] = None
            return
        type_name = LISTINGS[figure.query.root].type_name
        tally = self._tallies.setdefault(figure.query.base, Tally(type_name))
        tally.add(figure.query, figure.by)
        if figure.unsure:
            tally.add(figure.unsure)

    def together(self) -> None:
        """Has the things of all lists found together, those of one date or period at once."""
        compilation = self._writer.compilation
        listed = [(query, query.root) for query in self._questions if query.root not in QUESTIONS]
        listed += [(tally.queries[0], tally.queries[0].root) for tally in self._tallies.values()]
        for query, root in listed:
            scope = self._writer.expressions.scope(query.field(self._operands, self._where).arguments)
            labels = MODEL.concrete(LISTINGS[root].type_name if root in LISTINGS else "JointCommittee")
            compilation.together.setdefault((scope, False), set()).update(labels)
        for tally in self._tallies.values():
            if tally.whole:
                scope = self._writer.expressions.scope(tally.whole.field(self._operands, self._where).arguments)
                compilation.together.setdefault((scope, True), set()).update(MODEL.concrete(tally.type_name))

    def clauses(self) -> list[tuple[str, str]]:
        """The variables that each query sees and its clauses, which return ``data``, in the order of ``answers``.

        Questions see no variable, because they choose their own; lists see what the statement binds for all of them.
        """
        found = []
        # A question repeats what the statement requires so far, which must not yet be the lists of the place.
        self._questions = dict(sorted(self._questions.items(), key=lambda each: each[0].root not in QUESTIONS))
        for query in self._questions:
            text, self._questions[query] = self._asked(query)
            found.append(("" if query.root in QUESTIONS else "*", text))
        for tally in self._tallies.values():
            found.append(("*", tally.clauses(self._writer, self._operands, self._where)))
        for tally in self._tallies.values():
            if tally.whole:
                found.append(("*", tally.left_out(self._writer, self._operands, self._where)))
        return found

    def _asked(self, query: Query) -> tuple[str, tuple[Plan, Finish | None]]:
        """The clauses of one query, the layout of what they return, and what completes that."""
        asked = query.field(self._operands, self._where)
        if question := QUESTIONS.get(asked.name):
            statement = question(asked, self._writer)
            assert statement.finish is None
            return statement.text, (statement.plan, None)
        if part := PARTS.get(asked.name):
            found, finish = part(asked, self._writer)
            return returned(found.cypher, "data"), (found.plan, finish)
        written = self._writer.expressions.listing(asked, LISTINGS[asked.name].type_name)
        return returned(written.cypher, "data"), (written.plan, None)

    def answers(self, records: list[Any], parameters: dict[str, Any]) -> Answers:
        """What the queries found."""
        found, rest = Answers(), iter(records)
        for query, asked in self._questions.items():
            assert asked
            plan, finish = asked
            record = next(rest)
            found.planned[query] = (plan, finish(record, parameters) if finish else record)
        for tally in self._tallies.values():
            rows = next(rest)
            found.tallied |= dict.fromkeys(tally.queries, (tally, rows))
        for tally in self._tallies.values():
            if tally.whole:
                found.left[tally.whole.base] = next(rest)
        return found


def _layout(selection: Selection, writer: Writer, scope: Scope, selected: list[str]) -> Row:
    """The layout of a report: the place first among its values."""

    def plan(field: Field, names: tuple[str, ...]) -> tuple[Field, int | None, Plan]:
        if field.name == TYPENAME:
            return field, None, LEAF
        if field.name == "place" and names is REPORT:
            assert field.selection
            written = writer.expressions.entity(field.selection, "place", scope, MODEL.concrete("Place"))
            selected.append(written.cypher)
            return field, len(REPORT) + len(selected) - 1, written.plan
        at = names.index(field.name)
        if not field.selection:
            return field, at, LEAF
        row = below(field.selection, _BELOW[field.name])
        return field, at, row if field.name == "query" else Many(row)

    def below(inner: Selection, names: tuple[str, ...]) -> Row:
        return Row(inner.type_name, tuple(plan(field, names) for field in inner.fields))

    return below(selection, REPORT)


def _finish(
    records: Any,
    parameters: dict[str, Any],
    *,
    asked: list[_Section],
    names: dict[str, str],
) -> Any:
    """The record of the report, from those of its texts."""
    ((name, name_en), *selected), *found = records if asked else [records]
    period = Period(parameters[names["within"]], parameters[names["from"]], parameters[names["to"]])
    rows = [
        section_row(each.section, each.asking.answers(record, parameters), period)
        for each, record in zip(asked, found, strict=True)
    ]
    figures: Rows = {figure["key"]: figure for section in rows for figure in section["figures"]}
    values = {
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        "madeOn": parameters[names["today"]].isoformat(),
        "summaryZh": summary_zh(name, period, figures),
        "summaryEn": summary_en(name_en or name, period, figures),
        "sections": rows,
    }
    return [*_listed(values, REPORT), *selected]


def _listed(row: dict[str, Any], names: tuple[str, ...]) -> list[Any]:
    """A row as its layout reads it: its values in the order of ``names``."""

    def value(name: str) -> Any:
        found, inner = row[name], _BELOW.get(name)
        if inner is None:
            return found
        return [_listed(each, inner) for each in found] if isinstance(found, list) else _listed(found, inner)

    return [value(name) for name in names]
