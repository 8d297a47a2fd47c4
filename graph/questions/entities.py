"""Things by id, and the lists of all things of a type."""

from __future__ import annotations

from graph.compiler.pages import page_size
from graph.compiler.parameters import Operand
from graph.compiler.rows import Many
from graph.compiler.selection import Field
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, returned
from graph.semantics.parts import part
from graph.vocabulary import MODEL

ENTITY = MODEL.interfaces[0].name
BY_KEY = part(__file__, "by_key")
FIRST = part(__file__, "first")
BY_IDS = part(__file__, "by_ids")


def by_id(field: Field, writer: Writer, type_name: str = ENTITY, argument: str = "id", key: str = "id") -> Statement:
    """The thing with this id, whatever its dates; null if there is none.

    Other keys may be shared, because an office may give a code twice: then the first thing by id is returned.
    """
    assert field.selection
    operand = field.arguments[argument]
    assert isinstance(operand, Operand)
    scope = writer.expressions.scope(field.arguments)
    wanted = writer.compilation.parameters.operand(operand)
    written = writer.expressions.entity(field.selection, "thing", scope, MODEL.concrete(type_name))
    match = BY_KEY.filled(scope, type=type_name, key=key, wanted=wanted)
    if key != "id":
        match += f"\n{FIRST.filled(scope)}"
    return writer.statement(field, written, match=match, lookup=True)


def by_ids(field: Field, writer: Writer) -> Statement:
    """The things with these ids, in the order of the ids, null if there is none."""
    assert field.selection
    operand = field.arguments["ids"]
    assert isinstance(operand, Operand)
    scope = writer.expressions.scope(field.arguments)
    limit = writer.limits.largest_page
    ids = writer.compilation.parameters.operand(operand, lambda given: _bounded(given, operand.where, limit))
    found = writer.expressions.entity(field.selection, "thing", scope, MODEL.labels)
    row = returned(f"CASE WHEN thing IS NULL THEN null ELSE {found.cypher} END")
    text = BY_IDS.filled(scope, ids=ids, row=row)
    return writer.statement(field, Written(text, Many(found.plan)), lookup=True)


def _bounded(ids: list[str], path: str, limit: int) -> list[str]:
    page_size(len(ids), path, limit)
    return ids


def listing(field: Field, writer: Writer, type_name: str) -> Statement:
    """All things of a type, page by page."""
    return writer.statement(field, writer.expressions.listing(field, type_name))
