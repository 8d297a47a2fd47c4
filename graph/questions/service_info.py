"""The versions of the service and its database, and the numbers of stored things."""

from __future__ import annotations

from importlib.metadata import version

from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, listed, row_of
from graph.semantics.dates import When
from graph.semantics.parts import part
from graph.semantics.scope import Scope, where
from graph.semantics.visibility import seen
from graph.vocabulary import MODEL

COMPONENT = part(__file__, "component")
RELATIONSHIPS = part(__file__, "relationships")
TYPE = part(__file__, "type")
_HELD = Scope(When("null", "EVER"))
"""All facts, whatever their days."""


def service_info(field: Field, writer: Writer) -> Statement:
    """Versions, and the number of things of each type (from the count store)."""
    assert field.selection
    cobuild = writer.compilation.parameters.constant(version("cobuild"))

    def value(asked: Field) -> Written:
        simple = {
            "version": cobuild,
            "databaseVersion": "component.version",
            "databaseEdition": "component.edition",
            "relationships": RELATIONSHIPS.filled(_HELD, where_seen=where(seen("source", "fact", "target")).lstrip()),
        }
        if asked.name in simple:
            return Written(simple[asked.name], LEAF)
        assert asked.selection
        return _counts(asked)

    items: list[str] = []
    row = row_of(field.selection, items, value)
    return writer.statement(field, Written(listed(items), row), match=COMPONENT.filled(_HELD))


def _counts(field: Field) -> Written:
    assert field.selection
    items: list[str] = []
    row = row_of(field.selection, items, lambda each: Written({"type": "type[0]", "count": "type[1]"}[each.name], LEAF))
    types = listed([TYPE.filled(_HELD, label=node.label) for node in MODEL.nodes])
    return Written(f"[type IN {types} | {listed(items)}]", Many(row))
