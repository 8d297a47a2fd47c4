"""What is due in a place by a day: agreements that lapse, commitments, terms, turns of the chair, meetings, needs, and
facts to be verified.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable
from itertools import islice
from typing import Any, NamedTuple

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import Operand, given, name_of
from graph.compiler.readings import ordered
from graph.compiler.request import Request
from graph.compiler.rows import LEAF, Many, Plan
from graph.compiler.selection import Field, Selection, Variant
from graph.compiler.statement import Statement, Writer
from graph.compiler.within import Place
from graph.compiler.written import Written, collected, returned
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.questions.parts.bounds import bounded, cut_by
from graph.questions.parts.chair_turns import ChairTurn, found_members, found_turns
from graph.questions.parts.due_items import Asked, DueItem, FoundDue, items_of
from graph.questions.parts.tables import Table, answered, days
from graph.semantics.dates import When
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.vocabulary import MODEL

KINDS: dict[str, tuple[str, str]] = {
    "AGREEMENT_LAPSES": ("协议到期", "An agreement in force ends, and no later one renews it."),
    "COMMITMENT_DUE": ("承诺到期", "A commitment is due and no fulfilment is recorded."),
    "NEED_DEADLINE": ("需求到期", "A need is open at its deadline."),
    "TERM_ENDS": ("任期届满", "The term of the holder of a post ends: as recorded, or by the months of a term."),
    "CHAIR_HANDOVER": ("轮值交接", "A turn of the chair ends, or has ended and nobody took the chair."),
    "MEETING_DUE": ("会议到期", "By its recorded rhythm, a joint body has to meet."),
    "FACT_TO_VERIFY": ("事实待核实", "A fact is known only from an observation that is some months old."),
}
"""The kinds of items, in the order in which those of one day are listed."""
SCAN_LIMIT = caps.DUE_ROWS
AGREEMENTS, COMMITMENTS, NEEDS = (part(__file__, name) for name in ("agreements", "commitments", "needs"))
TERMS, MEETINGS, CHAIRS = (part(__file__, name) for name in ("terms", "meetings", "chairs"))
OBSERVED, EVERY, IN_PLACE = (part(__file__, name) for name in ("observed", "every", "in_place"))
_UNION = "\nUNION ALL\n"
_ABOUT = {
    "AGREEMENT_LAPSES": ("Agreement", "agreement", "agreements"),
    "COMMITMENT_DUE": ("Commitment", "commitment", "commitments"),
    "NEED_DEADLINE": ("Need", "need", "needs"),
    "TERM_ENDS": ("Post", "post", "posts"),
    "CHAIR_HANDOVER": ("JointCommittee", "committee", "committees"),
    "MEETING_DUE": ("JointCommittee", "committee", "committees"),
    "FACT_TO_VERIFY": ("Organization", "body", "bodies"),
}
"""The type of the things that items of a kind are about, their variable, and the slot of the clauses that find them."""
_PARTS = dict(zip(KINDS, (AGREEMENTS, COMMITMENTS, NEEDS, TERMS, CHAIRS, MEETINGS, OBSERVED), strict=True))


class DueView(NamedTuple):
    from_: str
    until: str
    items: list[Any]
    items_total: int
    overdue_total: int
    upcoming: list[Any]
    undated: list[Any]
    undated_total: int
    totals: list[Any]
    months: list[Any]
    end_cursor: str | None
    has_next_page: bool
    complete: bool
    cut_by: list[str]


class DueTotal(NamedTuple):
    kind: str
    dated_total: int
    overdue_total: int


class DueMonth(NamedTuple):
    month: str
    items_total: int


def due(field: Field, writer: Writer) -> Statement:
    """What is due by a day, and what is overdue on the day of the read."""
    return _Due(field, writer).statement()


class _Due:
    def __init__(self, field: Field, writer: Writer) -> None:
        self.field, self.writer = field, writer
        parameters, arguments = writer.compilation.parameters, field.arguments
        first, last = given(arguments, "from"), given(arguments, "until")
        assert last
        self.on = parameters.operand(first) if first else parameters.today()
        self.until = parameters.computed(f"until {last.identity or last.where}", lambda r: _until(first, last, r))
        self.scope, self.open = Scope(When(self.on)), Scope(When(self.on, "OBSERVED_OPEN"))
        self.months = bounded(field, writer, "verifyAfter", caps.VERIFY_MONTHS)
        self.limit, self.most = limit_of(field, writer.compilation), parameters.constant(SCAN_LIMIT)
        self.after = given(arguments, "after")
        if self.after:
            self.cursor = parameters.operand(self.after)
        late = given(arguments, "overdue")
        self.late = parameters.operand(late) if late else None
        asked = arguments.get("kinds")
        wanted = asked.value if isinstance(asked, Operand) and asked.value is not None else list(KINDS)
        self.kinds = [kind for kind in KINDS if kind in wanted]
        self.items, self.view = Table(DueItem), Table(DueView)
        self.totals, self.months_due = Table(DueTotal), Table(DueMonth)

    def statement(self) -> Statement:
        assert self.field.selection
        layout = self.view.layout(self.field.selection, self._view)
        others = [kind for kind in self.kinds if kind != "FACT_TO_VERIFY"]
        observed = [kind for kind in self.kinds if kind == "FACT_TO_VERIFY"]
        rows = [self._rows(kinds, scope) for kinds, scope in ((others, self.scope), (observed, self.open)) if kinds]
        row = returned(self.items.row(FoundDue))
        every = EVERY.filled(self.scope, rows=_UNION.join(rows), row=row) if rows else "[]"
        return self.writer.statement(self.field, Written(every, layout), finish=self._finish)

    def _view(self, field: Field, selection: Selection) -> Plan:
        if field.name == "totals":
            return Many(self.totals.layout(selection))
        if field.name == "months":
            return Many(self.months_due.layout(selection))
        return Many(self.items.layout(selection, self._item))

    def _item(self, field: Field, selection: Selection) -> Written:
        """The thing that an item is about, or the nearest places of it."""
        compilation, expressions = self.writer.compilation, self.writer.expressions
        labels = {label for kind in self.kinds for label in MODEL.concrete(_ABOUT[kind][0])}
        if field.name == "about":
            return expressions.entity(selection, "about", self.scope, frozenset(labels))
        found, near = Place.nearest(compilation, self.scope, labels, "about")
        place = expressions.entity(selection, near, self.scope, MODEL.concrete("Place"))
        return Written(collected(f"{found} ORDER BY {near}.id", place.cypher), Many(place.plan))

    def _rows(self, kinds: list[str], scope: Scope) -> str:
        """The clauses that find the rows of kinds in one scope."""
        labels = {label for kind in kinds for label in MODEL.concrete(_ABOUT[kind][0])}
        place = Place.asked(self.writer.compilation, scope, self.field.arguments)
        if place is None:
            return _UNION.join(self._rows_of(kind, scope, "MATCH ({0}:{1})".format) for kind in kinds)
        if len(kinds) == 1:
            (kind,) = kinds
            return self._rows_of(kind, scope, lambda variable, _: f"{place.each(labels, variable)}\nWITH {variable}")
        # All things of the place are found once. With them in scope, no row may be limited.
        thing, things = (self.writer.compilation.fresh(name) for name in ("thing", "of_place"))
        some = f"UNWIND [x_0 IN {things} WHERE x_0:{{1}}] AS {{0}} WITH {{0}}".format
        rows = _UNION.join(self._rows_of(kind, scope, some, limited=False) for kind in kinds)
        return IN_PLACE.filled(scope, each=place.each(labels, thing), thing=thing, things=things, rows=rows)

    def _rows_of(self, kind: str, scope: Scope, things: Callable[[str, str], str], *, limited: bool = True) -> str:
        """The clauses that find the rows of a kind.

        :param things: writes the clauses that bind a variable to each thing of a type
        """
        type_name, variable, slot = _ABOUT[kind]
        slots = {"most": self.most, "limit": f"LIMIT {self.most} + 1" if limited else "", "kind": f"'{kind}'"}
        if kind in ("AGREEMENT_LAPSES", "COMMITMENT_DUE", "NEED_DEADLINE", "TERM_ENDS"):
            slots["until"] = self.until
        if kind in ("COMMITMENT_DUE", "MEETING_DUE"):
            slots["on"] = self.on
        if kind == "TERM_ENDS":
            slots["first_day"], slots["last_day"] = days("term", self.open)
        if kind == "FACT_TO_VERIFY":
            slots["seen_until"] = f"({self.until} - duration({{months: {self.months}}}))"
        if kind == "CHAIR_HANDOVER":
            turns, members = _named_turns(), _named_turns()
            slots["turns"] = found_turns(scope, self.most, turns)
            slots["members"] = found_members(scope, self.most, members)
        slots[slot] = things(variable, type_name)
        return _PARTS[kind].filled(scope, **slots)

    def _finish(self, record: Any, parameters: dict[str, Any]) -> Any:
        """The items by date, those of one day by kind and key; those without a date apart."""
        names = (self.on, self.until, self.months)
        asked = Asked(*(parameters[name_of(name)] for name in names))
        limit = parameters[name_of(self.limit)]
        every: list[DueItem] = []
        cut = False
        found = [FoundDue(*row) for row in record]
        for kind in self.kinds:
            rows = [row for row in found if row.kind == kind]
            cut = cut or len(rows) > SCAN_LIMIT
            every += items_of(kind, rows[:SCAN_LIMIT], asked)
        late = parameters[name_of(self.late)] if self.late else None
        if late is not None:
            # Without a date nothing is known to be overdue.
            every = [item for item in every if item.overdue == late]
        order = list(KINDS)
        dated = sorted(
            (item for item in every if item.date), key=lambda item: (item.date, order.index(item.kind), item.key)
        )
        undated = sorted((i for i in every if not i.date), key=lambda item: (order.index(item.kind), item.key))
        start = self._start(dated, parameters)
        page = dated[start : start + limit]
        more = start + limit < len(dated)
        totals = [
            DueTotal(kind, sum(i.kind == kind for i in dated), sum(i.kind == kind and i.overdue for i in dated))
            for kind in self.kinds
        ]
        causes = cut_by(limited=more or len(undated) > limit, scanned=cut)
        view = DueView(
            from_=asked.on.isoformat(),
            until=asked.until.isoformat(),
            items=[answered(item) for item in page],
            items_total=len(dated),
            overdue_total=sum(item.overdue for item in dated),
            upcoming=[answered(item) for item in islice((i for i in dated if not i.overdue), limit)],
            undated=[answered(item) for item in undated[:limit]],
            undated_total=len(undated),
            totals=[list(total) for total in totals],
            months=[list(month) for month in _months(dated)],
            end_cursor=page[-1].key if page else None,
            has_next_page=more,
            complete=not causes,
            cut_by=causes,
        )
        return answered(view)

    def _start(self, dated: list[DueItem], parameters: dict[str, Any]) -> int:
        """The position of the first item of the page."""
        if not self.after:
            return 0
        key = parameters[name_of(self.cursor)]
        for position, item in enumerate(dated):
            if item.key == key:
                return position + 1
        path = self.after.where
        message = Message("{path} is the key of no item that is due: give an endCursor of this list", path=path)
        raise BadUserInput(message, path=path, value=key)


def _months(dated: list[DueItem]) -> list[DueMonth]:
    """How many items are due in each month that has any; what is overdue is in none."""
    counts = Counter(item.date[:7] for item in dated if item.date and not item.overdue)
    return [DueMonth(month, counts[month]) for month in sorted(counts)]


def _until(first: Operand | None, last: Operand, request: Request) -> datetime.date:
    """The last day that counts; BadUserInput if it is before the first."""
    start = first or Operand(request.today, last.where)
    return ordered(start, last, request).last


def _named_turns() -> Table:
    """Rows of turns that select the names of their chair."""
    table = Table(ChairTurn)
    chair = Field("chair", "chair", {}, None, Selection("Entity", (Variant(frozenset(), ()),)))
    names = (chair, Field("nameEn", "chair", {}, None, chair.selection))
    written = iter(("chair.name", "coalesce(chair.nameEn, chair.name)"))
    table.layout(Selection("ChairTurn", (Variant(frozenset(), names),)), lambda *_: Written(next(written), LEAF))
    return table
