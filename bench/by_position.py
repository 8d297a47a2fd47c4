"""Rows by position get their names back, so that answers can be compared.

The first line of ``documents/NAME.rows.cypher`` names the positions as a selection: ``// { id name parts { id } }``.
"""

from __future__ import annotations

from typing import Any

from graphql import FieldNode, OperationDefinitionNode, SelectionSetNode, parse

COMMENT = "//"


def names_and_statement(text: str) -> tuple[str, str]:
    """What names the positions, and the statement, of a file.

    :raises ValueError: it does not begin with the names
    """
    first, _, statement = text.partition("\n")
    if not first.startswith(COMMENT):
        raise ValueError(f"Its first line must name the positions: {first!r}")
    return first.removeprefix(COMMENT).strip(), statement


def named(names: str, value: Any) -> Any:
    """A row, or a list of rows, with its values by name.

    :raises ValueError: a row has more or fewer values than names
    """
    (operation,) = parse(names).definitions
    assert isinstance(operation, OperationDefinitionNode)
    return _named(operation.selection_set, value)


def _named(selected: SelectionSetNode | None, value: Any) -> Any:
    if selected is None or value is None:
        return value
    # A row begins with a plain value.
    if all(isinstance(each, list) for each in value):
        return [_named(selected, each) for each in value]
    fields = [each for each in selected.selections if isinstance(each, FieldNode)]
    return {field.name.value: _named(field.selection_set, each) for field, each in zip(fields, value, strict=True)}
