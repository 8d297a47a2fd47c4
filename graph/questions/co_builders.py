"""Who co-builds with a body on a date, and through which ties."""

from __future__ import annotations

from graph.expression import Rows
from graph.orders import Key
from graph.pages import given, slice_of
from graph.questions.partners import PARTNERS, Partners
from graph.questions.tie_rows import GATHERED, strength_by_reason, tie_list
from graph.rows import LEAF
from graph.selection import Field
from graph.statement import Statement, Writer
from graph.written import Written

BY_STRENGTH = (Key("strength", True, False, "strength"), Key("m.id", False, False, "id", text=True))


def co_builders(field: Field, writer: Writer) -> Statement:
    """The partners of one body, those with most ties first."""
    of = given(field.arguments, "of")
    assert of
    scope = writer.expressions.scope(field.arguments)
    body = writer.compilation.parameters.operand(of)
    asked = Partners.asked(writer, scope, field.arguments)
    page = slice_of(writer.compilation, scope, field, "coBuilders", "Entity", "m", None, list(BY_STRENGTH))
    # Found once, then paged and counted: planning it twice would cost more than holding the partners.
    partners = (
        f"COLLECT {{ {asked.found()} WITH m, count(*) AS strength, {GATHERED}"
        " RETURN {m: m, strength: strength, ties: ties} }"
    )
    after = f" WHERE {' AND '.join(page.tests)}" if page.tests else ""
    found = f"UNWIND partners AS p WITH p.m AS m, p.strength AS strength, p.ties AS ties{after}"

    def fact(part: Field) -> Written:
        if part.name == "strength":
            return Written("strength", LEAF)
        assert part.selection
        if part.name == "byReason":
            return strength_by_reason(part.selection, "ties")
        return tie_list(writer.expressions, part.selection, "ties", scope)

    rows = Rows(page, found, {"totalCount": lambda: "size(partners)"}, "m", PARTNERS, scope, fact)
    match = f"MATCH (a:Entity {{id: {body}}}) WITH a, {partners} AS partners"
    return writer.statement(field, writer.expressions.page(field, rows), match=match, required="of")
