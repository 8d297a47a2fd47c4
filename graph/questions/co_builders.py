"""Who co-builds with a body on a date, or with a community as a whole, and through which ties."""

from __future__ import annotations

from graph.compiler.expression import Rows, Whole
from graph.compiler.orders import Key
from graph.compiler.pages import given, slice_of
from graph.compiler.references import Reference
from graph.compiler.rows import LEAF
from graph.compiler.selection import Field
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written
from graph.questions.parts.community import centre, unit_of
from graph.questions.parts.partners import PARTNERS, TIED, Partners
from graph.questions.parts.tie_rows import GATHERED, partners_without_date, strength_by_reason, tie_list
from graph.semantics.scope import Scope, where
from graph.semantics.ties import named, untied

BY_STRENGTH = (Key("strength", True, False, "strength"), Key("m.id", False, False, "id", text=True))


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
    page = slice_of(writer.compilation, scope, field, "coBuilders", "Entity", "m", None, list(BY_STRENGTH))
    # Found once, then paged and counted: planning it twice would cost more than holding the partners.
    ties = asked.of_hubs("hubs", joints=joints) if asked.units or joints else asked.found()
    partners = (
        f"COLLECT {{ {ties} WITH m, count(*) AS strength, {GATHERED} RETURN {{m: m, strength: strength, ties: ties}} }}"
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

    totals = {
        "totalCount": lambda: "size(partners)",
        "undatedTotal": lambda: partners_without_date("partners"),
        "maskedTotal": lambda: asked.masked("hubs", joints=joints),
        "untiedReason": lambda: (
            f"CASE WHEN none(h IN hubs WHERE {named('h')}) THEN head([h IN hubs | {untied('h')}]) END"
        ),
    }
    rows = Rows(page, found, Whole(totals), "m", PARTNERS, scope, fact)
    match = f"{asked.place} {hubs} WITH hubs, {partners} AS partners".lstrip()
    return writer.statement(field, writer.expressions.page(field, rows), match=match)


def _hubs(scope: Scope, body: Reference, whole: bool, asked: Partners) -> tuple[str, bool]:
    """Clauses that bind ``hubs``, which are read as one, and whether joint bodies are among them.

    ``whole``: the body is a community, read as the whole around its core. A body asked about in its unit is the unit
    with all its Party bodies.
    """
    if whole:
        return f"{body.match('c')} {centre(scope)} WITH centre AS hubs", True
    match = body.match("a")
    if not asked.units:
        return f"{match} WITH a, [a] AS hubs", False
    party = where(scope.hop("own", "p"))
    return (
        f"{match} CALL (a) {{ {unit_of(scope, 'a')} }}"
        " WITH unit, COLLECT {"
        f" MATCH (unit)<-[own:PARTY_ORGANIZATION_OF]-(p:PartyOrganization){party}"
        f" CALL (p) {{ {unit_of(scope, 'p', 'whole')} }}"
        " WITH p, whole WHERE whole = unit RETURN DISTINCT p } AS bodies"
        " WITH [unit] + bodies AS hubs"
    ), False
