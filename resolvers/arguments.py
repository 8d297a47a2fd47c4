"""Arguments for the graph layer: their structure is kept, and their leaves become operands with a path.

The text of a statement depends on the document and on the *form* of its variables: which are null, which values
enumerations and booleans have, which fields of an input are given. ``form`` returns this form as a key.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
    coerce_input_literal,
)

from graph.compiler.parameters import Operand, Shaped

LEAF = "·"


def plain(value: Any) -> Any:
    """A coerced value with enumeration members as their names."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return value


def plain_scalar(type_: GraphQLInputType) -> GraphQLScalarType | None:
    """The scalar that a type is, required or not, if its values never change the text of a statement."""
    if isinstance(type_, GraphQLNonNull):
        type_ = type_.of_type
    return type_ if isinstance(type_, GraphQLScalarType) and type_.name != "Boolean" else None


def form(value: Any, type_: GraphQLInputType) -> Any:
    """The part of a variable that may change the text of a statement, hashable."""
    if value is None:
        return None
    if isinstance(type_, GraphQLNonNull):
        return form(value, type_.of_type)
    if isinstance(type_, GraphQLList):
        if isinstance(_named(type_), GraphQLScalarType):
            return LEAF
        return tuple(form(each, type_.of_type) for each in value)
    if isinstance(type_, GraphQLInputObjectType):
        return tuple((key, form(each, type_.fields[key].type)) for key, each in value.items())
    return LEAF if plain_scalar(type_) else value


def _named(type_: GraphQLInputType) -> Any:
    while isinstance(type_, GraphQLNonNull | GraphQLList):
        type_ = type_.of_type
    return type_


def shaped_arguments(
    declared: Mapping[str, GraphQLArgument], nodes: Mapping[str, ValueNode], variables: Mapping[str, Any], where: str
) -> dict[str, Shaped]:
    """The arguments of one field; those left out and without a default are missing."""
    found: dict[str, Shaped] = {}
    for name, argument in declared.items():
        path = f"{where}.{name}"
        value = _shaped(argument.type, nodes[name], variables, path) if name in nodes else None
        if value is not None:
            found[name] = value
    return found


def _shaped(type_: GraphQLInputType, node: ValueNode, variables: Mapping[str, Any], where: str) -> Shaped | None:
    """One value written in the document; None if it is a variable that is not given."""
    if isinstance(type_, GraphQLNonNull):
        type_ = type_.of_type
    if isinstance(node, VariableNode):
        name = node.name.value
        return _expand(variables[name], type_, where, (name,)) if name in variables else None
    if isinstance(node, NullValueNode):
        return Operand(None, where)
    if isinstance(type_, GraphQLList):
        return _shaped_list(type_, node, variables, where)
    if isinstance(type_, GraphQLInputObjectType):
        assert isinstance(node, ObjectValueNode)
        given = {each.name.value: each.value for each in node.fields or ()}
        parts = {
            key: _shaped(type_.fields[key].type, value, variables, f"{where}.{key}") for key, value in given.items()
        }
        return {key: value for key, value in parts.items() if value is not None}
    return Operand(plain(coerce_input_literal(node, type_)), where)


def _shaped_list(type_: GraphQLList[Any], node: ValueNode, variables: Mapping[str, Any], where: str) -> Shaped:
    nodes = node.values if isinstance(node, ListValueNode) else (node,)
    values = [_shaped(type_.of_type, each, variables, f"{where}[{i}]") for i, each in enumerate(nodes)]
    kept = [value for value in values if value is not None]
    if isinstance(_named(type_), GraphQLInputObjectType):
        return kept
    leaves = tuple(leaf for leaf in kept if isinstance(leaf, Operand))
    parts = leaves if any(not leaf.fixed for leaf in leaves) else ()
    return Operand([leaf.value for leaf in leaves], where, parts=parts)


def _expand(value: Any, type_: GraphQLInputType, where: str, path: tuple[str | int, ...]) -> Shaped:
    """A variable's value, split into the parts that may change the text of a statement."""
    if isinstance(type_, GraphQLNonNull):
        type_ = type_.of_type
    if value is not None and isinstance(_named(type_), GraphQLInputObjectType):
        if isinstance(type_, GraphQLList):
            return [_expand(each, type_.of_type, f"{where}[{i}]", (*path, i)) for i, each in enumerate(value)]
        assert isinstance(type_, GraphQLInputObjectType)
        return {
            key: _expand(each, type_.fields[key].type, f"{where}.{key}", (*path, key)) for key, each in value.items()
        }
    return Operand(value, where, path)
