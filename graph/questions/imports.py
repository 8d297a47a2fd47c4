"""What came in by import: each applied workbook with its counts and findings, the newest first.

A record is no entity, and tells of no day on which something held: it has neither dates nor relations.
"""

from __future__ import annotations

import re
from typing import Any

from graph.compiler.pages import limit_of
from graph.compiler.parameters import given
from graph.compiler.rows import LEAF, Many, Plan
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.semantics.dates import When
from graph.semantics.parts import part
from graph.semantics.scope import Scope

FOUND = part(__file__, "found")
TOTAL = part(__file__, "total")
PROBLEM = ("file", "sheet", "cell", "severity", "code", "messageZh", "messageEn")
"""The values of a finding, in the order in which a record keeps them, with tabs between."""
_CURSOR = re.compile(r"\d{8}T\d{6}\.\d{6}Z-[0-9a-f]{8}")
"""The id of a record: when it was written, and what tells two of one moment apart."""
_EVER = Scope(When("null", "EVER"))


def imports(field: Field, writer: Writer) -> Statement:
    """The records after one of them, up to ``first``."""
    assert field.selection
    after = given(field.arguments, "after")
    chosen = f"WHERE record.id < {writer.compilation.parameters.operand(after, _cursor)}" if after else ""
    found = FOUND.filled(_EVER, chosen=chosen, limit=limit_of(field, writer.compilation, "first"))

    def value(asked: Field) -> Written:
        if asked.name == "importsTotal":
            return Written(TOTAL.filled(_EVER), LEAF)
        assert asked.selection
        return _rows(asked.selection, found)

    items: list[str] = []
    row = row_of(field.selection, items, value)
    return writer.statement(field, Written(listed(items), row))


def _cursor(value: Any) -> Any:
    """A cursor as it was returned. BadUserInput if it is none."""
    if value is not None and not _CURSOR.fullmatch(str(value)):
        message = Message("{argument} is not a cursor: give the cursor of an import", argument="after")
        raise BadUserInput(message, path="after", value=value)
    return value


def _rows(selection: Selection, found: str) -> Written:
    items: list[str] = []
    row = row_of(selection, items, _value)
    return Written(collected(found, listed(items)), Many(row))


def _value(asked: Field) -> Written:
    if asked.name == "cursor":
        return Written("record.id", LEAF)
    if asked.name == "at":
        return Written("toString(record.at)", LEAF)
    if asked.name == "files":
        at = {"name": "record.files[i_0]", "sha256": "record.hashes[i_0]"}
        return _listed(asked, "i_0 IN range(0, size(record.files) - 1)", at)
    if asked.name == "problems":
        told = {name: f"split(line_0, '\\t')[{place}]" for place, name in enumerate(PROBLEM)}
        return _listed(asked, "line_0 IN record.problems", told)
    return Written(f"record.{asked.name}", LEAF)


def _listed(asked: Field, each: str, values: dict[str, str]) -> Written:
    assert asked.selection
    items: list[str] = []
    row = row_of(asked.selection, items, lambda part: Written(values[part.name], LEAF))
    plan: Plan = Many(row)
    return Written(f"[{each} | {listed(items)}]", plan)
