"""The operation for the next page of a response, with its cursor or with a forged one."""

from __future__ import annotations

import base64
import dataclasses
import json
import random
from typing import Any

from graphql import (
    ArgumentNode,
    FieldNode,
    InlineFragmentNode,
    NameNode,
    OperationDefinitionNode,
    SelectionSetNode,
    StringValueNode,
    Visitor,
    parse,
    print_ast,
    visit,
)

from tests.fuzz.operations import RandomOperation

FORGED: tuple[Any, ...] = (None, True, -1, 2**63, 1.5, "", "\x00", "0001-01-01", "9999-99-99", [], {}, ["a"], 10**400)


def next_page(asked: RandomOperation, data: dict[str, Any], rng: random.Random) -> RandomOperation | None:
    """The same operation with one of its lists continued; None where the answer has no cursor."""
    document = parse(asked.query)
    operation = next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    found = list(_cursors(operation.selection_set, data))
    if not found:
        return None
    node, cursor = rng.choice(found)
    if rng.random() < 0.3:
        cursor = _forged(cursor, rng)
    name = rng.choice(("after", "before"))
    argument = ArgumentNode(name=NameNode(value=name), value=StringValueNode(value=cursor))
    return RandomOperation(print_ast(visit(document, _Given(node, argument))), asked.variables)


class _Given(Visitor):
    """Gives one field of a document one more argument."""

    def __init__(self, field: FieldNode, argument: ArgumentNode) -> None:
        super().__init__()
        self.field, self.argument = field, argument

    def enter_field(self, node: FieldNode, *_: Any) -> FieldNode | None:
        if node is not self.field:
            return None
        return dataclasses.replace(node, arguments=(*(node.arguments or ()), self.argument))


def _cursors(selection: SelectionSetNode, data: Any) -> list[tuple[FieldNode, str]]:
    """The fields of connections with a cursor that was returned for them; fragments with names are left alone."""
    found: list[tuple[FieldNode, str]] = []
    for node in selection.selections:
        if isinstance(node, InlineFragmentNode):
            found += _cursors(node.selection_set, data)
        if not isinstance(node, FieldNode) or not node.selection_set:
            continue
        value = data.get(node.alias.value if node.alias else node.name.value)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict):
                found += [(node, cursor) for cursor in _own_cursors(node.selection_set, each)]
                found += _cursors(node.selection_set, each)
    return found


def _own_cursors(selection: SelectionSetNode, connection: dict[str, Any]) -> list[str]:
    found = []
    for node in selection.selections:
        if not isinstance(node, FieldNode) or node.name.value not in ("pageInfo", "edges") or not node.selection_set:
            continue
        value = connection.get(node.alias.value if node.alias else node.name.value)
        names = {
            part.alias.value if part.alias else part.name.value
            for part in node.selection_set.selections
            if isinstance(part, FieldNode) and part.name.value in ("cursor", "startCursor", "endCursor")
        }
        for each in value if isinstance(value, list) else [value]:
            found += [each[name] for name in names if isinstance(each, dict) and isinstance(each.get(name), str)]
    return found


def _forged(cursor: str, rng: random.Random) -> str:
    """The cursor with one of its values exchanged for another of any type."""
    values = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    values[rng.randrange(1, len(values))] = rng.choice(FORGED)
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")
