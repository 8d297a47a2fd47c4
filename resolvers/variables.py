"""The variables of an operation: their types, which are looked up once, and their values in a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from graphql import (
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    Undefined,
    coerce_input_value,
    is_non_null_type,
)
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource, get_variable_values

from resolvers.arguments import LEAF, form, plain, plain_scalar
from resolvers.replies import MOST_ERRORS, bad_variable


class Coerced(NamedTuple):
    """The values of an operation's variables: as graphql-core holds them, as they are passed on, and their form."""

    values: VariableValues
    variables: dict[str, Any]
    form: Any


class Variables:
    """The variables that a valid operation declares."""

    def __init__(self, schema: GraphQLSchema, operation: OperationDefinitionNode) -> None:
        self._schema = schema
        self._declared = operation.variable_definitions or ()
        found = [get_variable_signature(schema, each) for each in self._declared]
        self._signatures = [each for each in found if isinstance(each, GraphQLVariableSignature)]
        self._scalars = {each.name: scalar for each in self._signatures if (scalar := plain_scalar(each.type))}

    def coerced(self, inputs: dict[str, Any]) -> Coerced | list[GraphQLError]:
        """Their values in a request, or what is wrong with them."""
        # The library looks every type up again; it is asked where a default applies, or where it has an error to tell.
        values = self._given(inputs) or get_variable_values(self._schema, self._declared, inputs, MOST_ERRORS)
        if isinstance(values, list):
            return [bad_variable(error) for error in values]
        scalars = self._scalars
        variables = {name: value if name in scalars else plain(value) for name, value in values.coerced.items()}
        return Coerced(values, variables, self.form(variables))

    def form(self, variables: Mapping[str, Any]) -> Any:
        """The form of these values, on which compiled statements depend."""
        found = []
        for each in self._signatures:
            name = each.name
            if name in variables:
                value = variables[name]
                is_leaf = value is not None and name in self._scalars
                found.append((name, LEAF if is_leaf else form(value, each.type)))
        return tuple(found)

    def _coerced(self, signature: GraphQLVariableSignature, value: Any) -> Any:
        """What the library makes of a value; of a scalar without looking at its type again."""
        scalar = self._scalars.get(signature.name)
        if scalar is None or value is None:
            return coerce_input_value(value, signature.type)
        try:
            return scalar.coerce_input_value(value)
        except Exception:
            return Undefined

    def _given(self, inputs: dict[str, Any]) -> VariableValues | None:
        """The values where all that are given fit and no other is needed."""
        sources, coerced = {}, {}
        for signature in self._signatures:
            name = signature.name
            if name in inputs:
                value = inputs[name]
                sources[name] = VariableValueSource(signature, value)
                coerced[name] = self._coerced(signature, value)
                if coerced[name] is Undefined:
                    return None
            elif signature.default is None and not is_non_null_type(signature.type):
                sources[name] = VariableValueSource(signature)
            else:
                return None
        return VariableValues(sources, coerced)
