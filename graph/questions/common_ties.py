"""Who co-builds with every one of several bodies on a date, and through which ties with each."""

from __future__ import annotations

from typing import Any

from graph.compiler.expression import Rows, Whole
from graph.compiler.pages import given, slice_of
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.errors import BadUserInput, LimitExceeded
from graph.messages.language import Message
from graph.questions.co_builders import BY_STRENGTH
from graph.questions.parts.partners import PARTNERS, TIED, Partners
from graph.questions.parts.tie_rows import GATHERED, strength_by_reason, tie_list, tied_without_date
from graph.semantics.scope import Scope

BODIES = 20
"""At most this many bodies are compared."""


def several(ids: list[Any], path: str) -> list[str]:
    """The ids, each once. BadUserInput for fewer than two, LimitExceeded beyond ``BODIES``."""
    found = list(dict.fromkeys(str(each) for each in ids))
    if len(found) < 2:
        raise BadUserInput(
            Message("{path} names fewer than two bodies: for one, ask coBuilders", path=path), path=path, value=found
        )
    if len(found) > BODIES:
        message = Message("{path} names {found} bodies (at most {bodies})", path=path, found=len(found), bodies=BODIES)
        raise LimitExceeded(message, limit="bodies", maximum=BODIES, actual=len(found), path=path)
    return found


def common_ties(field: Field, writer: Writer) -> Statement:
    """The mutual partners of the bodies, those with most ties first."""
    of = given(field.arguments, "of")
    assert of
    scope = writer.expressions.scope(field.arguments)
    bodies = writer.compilation.refer(of, *TIED, convert=lambda ids: several(ids, of.where))
    ids = bodies.value
    asked = Partners.asked(writer, scope, field.arguments)
    page = slice_of(writer.compilation, scope, field, "commonTies", "Entity", "m", None, list(BY_STRENGTH))
    partners = (
        f"COLLECT {{ UNWIND bodies AS a {asked.found('NOT m IN bodies')} WITH a, m, count(*) AS n, {GATHERED}"
        " WITH m, sum(n) AS strength, collect({body: a, strength: n, ties: ties}) AS each"
        " WHERE size(each) = size(bodies) RETURN {m: m, strength: strength, each: each} }"
    )
    after = f" WHERE {' AND '.join(page.tests)}" if page.tests else ""
    found = f"UNWIND partners AS p WITH p.m AS m, p.strength AS strength, p.each AS each{after}"

    def fact(part: Field) -> Written:
        if part.name == "strength":
            return Written("strength", LEAF)
        assert part.selection
        return _with_each(part.selection, writer, scope)

    # Without a dated tie to one of the bodies, a partner is not known to be mutual on any day.
    undated = f"size([p IN partners WHERE any(e IN p.each WHERE {tied_without_date('e.ties')})])"
    totals = {"totalCount": lambda: "size(partners)", "undatedTotal": lambda: undated}
    rows = Rows(page, found, Whole(totals), "m", PARTNERS, scope, fact)
    match = (
        f"{asked.place} WITH COLLECT {{ UNWIND {ids} AS id {bodies.match('a', 'id')} RETURN a }} AS bodies"
        f" WITH bodies WHERE size(bodies) = size({ids}) WITH bodies, {partners} AS partners"
    )
    return writer.statement(field, writer.expressions.page(field, rows), match=match.lstrip())


def _with_each(selection: Selection, writer: Writer, scope: Scope) -> Written:
    """The ties of a partner with each body, in the order of the bodies' ids."""

    def value(part: Field) -> Written:
        if part.name == "strength":
            return Written("e.strength", LEAF)
        assert part.selection
        if part.name == "body":
            return writer.expressions.entity(part.selection, "body", scope, PARTNERS)
        if part.name == "byReason":
            return strength_by_reason(part.selection, "e.ties")
        return tie_list(writer.expressions, part.selection, "e.ties", scope)

    items: list[str] = []
    row = row_of(selection, items, value)
    unwound = "UNWIND each AS e WITH e, e.body AS body ORDER BY body.id"
    return Written(collected(unwound, listed(items)), Many(row))
