"""Who co-builds with a body on a date, and through which ties."""

from __future__ import annotations

from graph.errors import BadUserInput
from graph.expression import Rows, Written
from graph.orders import Key
from graph.pages import given, slice_of
from graph.parameters import Operand, Shaped
from graph.questions.tie_rows import DISTINCT, GATHERED, tie_list
from graph.rows import LEAF
from graph.selection import Field
from graph.statement import Statement, Writer
from graph.ties import REASONS, Ties
from graph.vocabulary import MODEL

BY_STRENGTH = (Key("strength", True, False, "strength"), Key("m.id", False, False, "id"))
_PARTNERS = MODEL.concrete("Organization") | {"Community"}


def wanted_reasons(asked: Shaped | None) -> list[str]:
    """The reasons asked for, or all of them."""
    values = asked.value if isinstance(asked, Operand) else None
    if values is not None and not values:
        raise BadUserInput("reasons is empty: name at least one, or leave it out for all", path="reasons", value=[])
    return [reason for reason in REASONS if values is None or reason in values]


def co_builders(field: Field, writer: Writer) -> Statement:
    """The partners of one body, those with most ties first."""
    of = given(field.arguments, "of")
    assert of
    scope = writer.expressions.scope(field.arguments)
    body = writer.compilation.parameters.operand(of)
    reasons = wanted_reasons(field.arguments.get("reasons"))
    page = slice_of(writer.compilation, scope, field, "coBuilders", "Entity", "m", None, list(BY_STRENGTH))
    # Found once, then paged and counted: planning it twice would cost more than holding the partners.
    partners = (
        f"COLLECT {{ CALL (a) {{ {Ties(scope, 'a').query(reasons)} }} {DISTINCT}"
        f" WITH m, count(*) AS strength, {GATHERED} RETURN {{m: m, strength: strength, ties: ties}} }}"
    )
    after = f" WHERE {' AND '.join(page.tests)}" if page.tests else ""
    found = f"UNWIND partners AS p WITH p.m AS m, p.strength AS strength, p.ties AS ties{after}"

    def fact(asked: Field) -> Written:
        if asked.name == "strength":
            return Written("strength", LEAF)
        assert asked.selection
        return tie_list(writer.expressions, asked.selection, "ties", scope)

    rows = Rows(page, found, {"totalCount": lambda: "size(partners)"}, "m", _PARTNERS, scope, fact)
    match = f"MATCH (a:Entity {{id: {body}}}) WITH a, {partners} AS partners"
    return writer.statement(field, writer.expressions.page(field, rows), match=match, required="of")
