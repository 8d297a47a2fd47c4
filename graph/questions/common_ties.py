"""The co-builders that several bodies have in common on a date, and the ties to each of these."""

from __future__ import annotations

from typing import Any

from graph import caps
from graph.compiler.expression import Rows, Whole
from graph.compiler.pages import slice_of
from graph.compiler.parameters import given
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.errors import BadUserInput, LimitExceeded
from graph.messages.language import Message
from graph.questions.co_builders import BY_STRENGTH
from graph.questions.parts.partners import PARTNERS, TIED, Partners
from graph.questions.parts.tie_rows import strength_by_reason, tie_list, tied_without_date
from graph.semantics.parts import part
from graph.semantics.scope import Scope, where

BODIES_COMPARED = part(__file__, "bodies")
PARTNERS_OF_ALL = part(__file__, "partners")
FOUND = part(__file__, "found")


def several(ids: list[Any], path: str) -> list[str]:
    """The ids without repetitions. BadUserInput for fewer than two, LimitExceeded beyond ``caps.BODIES_IN_COMMON``."""
    found = list(dict.fromkeys(str(each) for each in ids))
    if len(found) < 2:
        raise BadUserInput(
            Message("{path} names fewer than two bodies: for one, ask coBuilders", path=path), path=path, value=found
        )
    most = caps.BODIES_IN_COMMON
    if len(found) > most:
        message = Message("{path} names {found} bodies (at most {bodies})", path=path, found=len(found), bodies=most)
        raise LimitExceeded(message, limit="bodies", maximum=most, actual=len(found), path=path)
    return found


def common_ties(field: Field, writer: Writer) -> Statement:
    """The mutual partners of the bodies, those with most ties first."""
    of = given(field.arguments, "of")
    assert of
    scope = writer.expressions.scope(field.arguments)
    bodies = writer.compilation.refer(of, *TIED, convert=lambda ids: several(ids, of.where))
    ids = bodies.value
    asked = Partners.asked(writer, scope, field.arguments)
    page = slice_of(writer.compilation, scope, field, "commonTies", "Entity", "partner", None, list(BY_STRENGTH))
    found = FOUND.filled(scope, after=where(page.tests).lstrip())

    def fact(each: Field) -> Written:
        if each.name == "strength":
            return Written("strength", LEAF)
        assert each.selection
        return _with_each(each.selection, writer, scope)

    # A partner without a dated tie to each of the bodies is not known to be mutual on any day.
    undated = f"size([partner IN partners WHERE any(some IN partner.with_each WHERE {tied_without_date('some.ties')})])"
    totals = {"totalCount": lambda: "size(partners)", "undatedTotal": lambda: undated}
    rows = Rows(page, found, Whole(totals), "partner", PARTNERS, scope, fact, ordered=True)
    steps = [
        *([asked.place] if asked.place else []),
        BODIES_COMPARED.filled(scope, ids=ids, match_of_body=bodies.match("body", "id")),
        PARTNERS_OF_ALL.filled(scope, ties_of_body=asked.found("NOT partner IN bodies"), order=page.order_by),
    ]
    return writer.statement(field, writer.expressions.page(field, rows), match="\n".join(steps))


def _with_each(selection: Selection, writer: Writer, scope: Scope) -> Written:
    """The ties of a partner with each body, in the order of the bodies' ids."""

    def value(each: Field) -> Written:
        if each.name == "strength":
            return Written("one.strength", LEAF)
        assert each.selection
        if each.name == "body":
            return writer.expressions.entity(each.selection, "body", scope, PARTNERS)
        if each.name == "byReason":
            return strength_by_reason(each.selection, "one.ties")
        return tie_list(writer.expressions, each.selection, "one.ties", scope)

    items: list[str] = []
    row = row_of(selection, items, value)
    unwound = "UNWIND with_each AS one WITH one, one.body AS body ORDER BY body.id"
    return Written(collected(unwound, listed(items)), Many(row))
