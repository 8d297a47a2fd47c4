"""The co-builders of a body on a date, or of a community as a whole, and the ties to them."""

from __future__ import annotations

from graph.compiler.expression import Rows, Whole
from graph.compiler.orders import Key
from graph.compiler.pages import slice_of
from graph.compiler.parameters import given
from graph.compiler.references import Reference
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.community import centre, unit_of
from graph.questions.parts.partners import PARTNERS, TIED, Partners
from graph.questions.parts.tie_rows import givers_as_one, partners_without_date, strength_by_reason, tie_list
from graph.semantics.parts import part
from graph.semantics.scope import Scope, where
from graph.semantics.ties import named, untied

BY_STRENGTH = (Key("strength", True, False, "strength"), Key("partner.id", False, False, "id", text=True))
PARTNERS_WITH_TIES = part(__file__, "partners")
FOUND = part(__file__, "found")
BODIES_OF_UNIT = part(__file__, "bodies_of_unit")
_BY_KIND = """UNWIND partners AS each
WITH each.partner.kind AS kind, collect(each) AS members
WITH kind, members, COLLECT { UNWIND members AS each UNWIND each.ties AS tie RETURN tie } AS ties
ORDER BY kind"""


def co_builders(field: Field, writer: Writer) -> Statement:
    """The partners of one body or community, those with most ties first."""
    of = given(field.arguments, "of")
    assert of
    scope = writer.expressions.scope(field.arguments)
    reading = given(field.arguments, "as")
    whole = reading is not None and reading.value == "COMMUNITY"
    body = writer.compilation.refer(of, *(("Community",) if whole else TIED))
    asked = Partners.asked(writer, scope, field.arguments)
    hubs, joints = _hubs(scope, body, whole, asked)
    page = slice_of(writer.compilation, scope, field, "coBuilders", "Entity", "partner", None, list(BY_STRENGTH))
    ties = asked.of_hubs("hubs", joints=joints) if asked.units or joints else asked.found()
    found = FOUND.filled(scope, after=where(page.tests).lstrip())
    givers = {"givers": givers_as_one("hubs")} if asked.units else None

    def fact(each: Field) -> Written:
        if each.name == "strength":
            return Written("strength", LEAF)
        assert each.selection
        if each.name == "byReason":
            return strength_by_reason(each.selection, "ties")
        return tie_list(writer.expressions, each.selection, "ties", scope, givers)

    totals = {
        "totalCount": lambda: "size(partners)",
        "undatedTotal": lambda: partners_without_date("partners"),
        "maskedTotal": lambda: asked.masked("hubs", joints=joints),
        "untiedReason": lambda: (
            f"CASE WHEN none(hub IN hubs WHERE {named('hub')}) THEN head([hub IN hubs | {untied('hub')}]) END"
        ),
    }
    rows = Rows(page, found, Whole(totals), "partner", PARTNERS, scope, fact, _groups, ordered=True)
    partners = PARTNERS_WITH_TIES.filled(scope, ties=ties, order=page.order_by)
    match = "\n".join(step for step in (asked.place, hubs, partners) if step)
    return writer.statement(field, writer.expressions.page(field, rows), match=match)


def _groups(field: Field) -> Written:
    """All partners by kind, whatever the page: their numbers, and those of their ties for each reason."""
    assert field.selection
    values = {
        "kind": "kind",
        "membersTotal": "size(members)",
        "communitiesTotal": "size([each IN members WHERE each.partner:Community])",
    }

    def value(each: Field) -> Written:
        return strength_by_reason(each.selection, "ties") if each.selection else Written(values[each.name], LEAF)

    items: list[str] = []
    row = row_of(field.selection, items, value)
    return Written(collected(_BY_KIND, listed(items)), Many(row))


def _hubs(scope: Scope, body: Reference, whole: bool, asked: Partners) -> tuple[str, bool]:
    """Clauses that bind ``hubs``, the bodies that are read as one, and whether joint bodies are among them.

    ``whole``: the body is a community, read as the whole around its core. With ``fold: UNITS`` a body is read as its
    unit with all Party bodies of the unit.
    """
    if whole:
        return f"{body.match('community')}\n{centre(scope, 'community')}\nWITH centre AS hubs", True
    match = body.match("body")
    if not asked.units:
        return f"{match}\nWITH body, [body] AS hubs", False
    bodies = BODIES_OF_UNIT.filled(
        scope, unit_of_body=unit_of(scope, "body"), unit_of_party=unit_of(scope, "party", "whole")
    )
    return f"{match}\n{bodies}", False
