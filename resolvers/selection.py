"""The selection of a GraphQL field for the graph layer: fragments, aliases and directives are resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    get_named_type,
)
from graphql.execution.collect_fields import FragmentDetails, collect_fields, collect_subfields
from graphql.execution.values import VariableValues

from graph.compiler.selection import Field, Selection, Variant
from resolvers.arguments import shaped_arguments
from resolvers.limits import Limits, too_many_fields

VISITS_PER_FIELD = 20
"""The number of selections that can be read in the time of compiling one field."""


@dataclass(slots=True)
class Selector:
    """Reads one operation with the values of its variables, of which it uses only the form.

    ``fields``: how many it has read. A field of an interface is read once for each concrete type whose fields differ,
    so that a short document may have many.
    """

    schema: GraphQLSchema
    fragments: dict[str, FragmentDetails]
    operation: OperationDefinitionNode
    variable_values: VariableValues
    variables: Mapping[str, Any]
    limits: Limits
    fields: int = 0
    _visited: int = 0

    def roots(self) -> list[tuple[Field, GraphQLField, Any]]:
        """The root fields, each with its definition and its details for the stock executor."""
        root = self.schema.query_type
        assert root
        grouped = collect_fields(self.schema, self.fragments, self.variable_values, root, self.operation)
        return [
            (self._field(root, key, details, key), self._definition(root, details), details)
            for key, details in grouped.grouped_field_set.items()
        ]

    def _definition(self, parent: GraphQLObjectType, details: Any) -> GraphQLField:
        definition = self.schema.get_field(parent, details[0].node.name.value)
        assert definition
        return definition

    def _field(self, parent: GraphQLObjectType, key: str, details: Any, where: str) -> Field:
        self.fields += 1
        too_many_fields(self.fields, self.limits)
        node: FieldNode = details[0].node
        definition = self._definition(parent, details)
        nodes = {argument.name.value: argument.value for argument in node.arguments or ()}
        arguments = shaped_arguments(definition.args, nodes, self.variables, where)
        selection = self._selection(definition.type, details, where) if node.selection_set else None
        return Field(key, node.name.value, arguments, definition.type, selection, where)

    def _selection(self, type_: Any, details: Any, where: str) -> Selection | None:
        named = get_named_type(type_)
        if isinstance(named, GraphQLObjectType):
            return Selection(named.name, (Variant(frozenset({named.name}), self._fields(named, details, where)),))
        assert isinstance(named, GraphQLInterfaceType)
        return Selection(named.name, tuple(self._variants(named, details, where)))

    def _fields(self, parent: GraphQLObjectType, details: Any, where: str) -> tuple[Field, ...]:
        grouped = collect_subfields(
            self.schema, self.fragments, self.variable_values, self.operation, parent, details
        ).grouped_field_set
        return tuple(self._field(parent, key, sub, f"{where}.{key}") for key, sub in grouped.items())

    def _visit(self, details: Any) -> None:
        """Counts the selections that are read for one concrete type."""
        self._visited += sum(len(each.node.selection_set.selections) for each in details)
        too_many_fields(self._visited // VISITS_PER_FIELD, self.limits)

    def _variants(self, interface: GraphQLInterfaceType, details: Any, where: str) -> list[Variant]:
        """Groups concrete types that select the same nodes of the document into one variant."""
        groups: dict[Any, tuple[set[str], GraphQLObjectType]] = {}
        for possible in self.schema.get_possible_types(interface):
            self._visit(details)
            grouped = collect_subfields(
                self.schema, self.fragments, self.variable_values, self.operation, possible, details
            ).grouped_field_set
            same = tuple((key, tuple(id(each.node) for each in sub)) for key, sub in grouped.items())
            groups.setdefault(same, (set(), possible))[0].add(possible.name)
        return [Variant(frozenset(types), self._fields(first, details, where)) for types, first in groups.values()]
