"""What the service is and holds."""

from __future__ import annotations

from importlib.metadata import version

from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, listed, row_of
from graph.vocabulary import MODEL


def service_info(field: Field, writer: Writer) -> Statement:
    """Versions, and how many of each type there are (from the count store)."""
    assert field.selection
    cobuild = writer.compilation.parameters.constant(version("cobuild"))

    def value(part: Field) -> Written:
        simple = {
            "version": cobuild,
            "databaseVersion": "component.version",
            "databaseEdition": "component.edition",
            "relationships": "COUNT { ()-->() }",
        }
        if part.name in simple:
            return Written(simple[part.name], LEAF)
        assert part.selection
        return _counts(part)

    items: list[str] = []
    row = row_of(field.selection, items, value)
    found = "CALL dbms.components() YIELD versions, edition WITH {version: versions[0], edition: edition} AS component"
    return writer.statement(field, Written(listed(items), row), match=f"{found} LIMIT 1")


def _counts(field: Field) -> Written:
    assert field.selection
    items: list[str] = []
    row = row_of(field.selection, items, lambda part: Written({"type": "type[0]", "count": "type[1]"}[part.name], LEAF))
    counts = ", ".join(f"['{node.label}', COUNT {{ (:{node.label}) }}]" for node in MODEL.nodes)
    return Written(f"[type IN [{counts}] | {listed(items)}]", Many(row))
