"""Random operations that are valid by a schema, with random arguments; everything derives from the schema."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLBoolean,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    Undefined,
    get_named_type,
    is_leaf_type,
)

from tests.fuzz.values import Constant, Known, Values

# How often an optional argument is given; 0.4 for all others.
GIVEN = {"first": 0.5, "last": 0.05, "where": 0.45, "edge": 0.3, "orderBy": 0.3, "asOf": 0.2, "facts": 0.15}
GIVEN |= {"during": 0.15, "within": 0.15}
# Arguments that exclude one given before them.
INSTEAD = {"last": "first:", "during": "asOf:"}
# Cursors come from a response: paging.py continues with them.
NEVER_GIVEN = ("after", "before")
DEEPEST = 7
MOST_FIELDS, MOST_ALIASES = 25, 50


@dataclass(frozen=True)
class RandomOperation:
    """One operation."""

    query: str
    variables: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.query}\n{json.dumps(self.variables, ensure_ascii=True)}"


def random_operation(schema: GraphQLSchema, known: Known, seed: str, values: int = 0) -> RandomOperation:
    """The operation for ``seed``; with other ``values``, the same one about other things, days and numbers."""
    return _Operation(schema, random.Random(seed), random.Random(f"{seed}, values {values}"), known).written()


@dataclass
class _Operation:
    schema: GraphQLSchema
    rng: random.Random
    drawn: random.Random
    known: Known
    variables: dict[str, Any] = field(default_factory=dict)
    declared: list[str] = field(default_factory=list)
    fragments: list[str] = field(default_factory=list)
    fields: int = 0
    aliases: int = 0

    def __post_init__(self) -> None:
        self.values = Values(self.rng, self.drawn, self.known, odd=self.rng.choice((0.01, 0.01, 0.01, 0.01, 0.3)))

    def written(self) -> RandomOperation:
        root = self.schema.query_type
        assert root
        parts = []
        for _ in range(self.rng.choice((1, 1, 1, 2))):
            name = self.rng.choice(list(root.fields))
            parts.append(self._field(name, root.fields[name], 0, always_alias=True))
        head = f"query Random({', '.join(self.declared)})" if self.declared else "query Random"
        return RandomOperation(" ".join((f"{head} {{ {' '.join(parts)} }}", *self.fragments)), self.variables)

    # Selections

    def _field(self, name: str, definition: GraphQLField, depth: int, *, always_alias: bool = False) -> str:
        self.fields += 1
        leaf = is_leaf_type(get_named_type(definition.type))
        # Without an alias of its own, a field might not merge with another of its name.
        alias = ""
        if always_alias or not leaf or definition.args or self.rng.random() < 0.3:
            self.aliases += 1
            alias = f"a{self.aliases}: "
        below = "" if leaf else f" {{ {self._selection(get_named_type(definition.type), depth + 1)} }}"
        return f"{alias}{name}{self._arguments(definition)}{self._directive()}{below}"

    def _selection(self, type_: Any, depth: int) -> str:
        parts = ["__typename"]
        if not isinstance(type_, GraphQLUnionType):
            parts += self._fields(type_, depth)
        if isinstance(type_, GraphQLInterfaceType | GraphQLUnionType):
            parts += self._on_types(type_, depth)
        return " ".join(parts)

    def _fields(self, type_: GraphQLObjectType | GraphQLInterfaceType, depth: int) -> list[str]:
        names = list(type_.fields)
        count = self.rng.choice((1, 2, 2, 3, 4) if depth < 4 else (1, 2))
        if type_.name.endswith(("Connection", "Edge")):
            count = max(count, 2)
        parts = []
        for name in self.rng.sample(names, min(count, len(names))):
            definition = type_.fields[name]
            leaf = is_leaf_type(get_named_type(definition.type))
            if not leaf and (depth >= DEEPEST or self._is_full() or (depth >= 4 and self.rng.random() < 0.6)):
                continue
            if definition.args and self._is_full():
                continue
            parts.append(self._field(name, definition, depth))
        return parts

    def _on_types(self, type_: GraphQLInterfaceType | GraphQLUnionType, depth: int) -> list[str]:
        possible = sorted(each.name for each in self.schema.get_possible_types(type_))
        parts = []
        for name in self.rng.sample(possible, min(len(possible), self.rng.choice((0, 1, 1, 2)))):
            body = f"{{ {self._selection(self.schema.type_map[name], depth + 1)} }}"
            if self.rng.random() < 0.2:
                label = f"Part{len(self.fragments)}"
                self.fragments.append(f"fragment {label} on {name} {body}")
                parts.append(f"...{label}{self._directive()}")
            else:
                parts.append(f"... on {name}{self._directive()} {body}")
        return parts

    def _is_full(self) -> bool:
        return self.fields >= MOST_FIELDS or self.aliases >= MOST_ALIASES

    def _directive(self) -> str:
        if self.rng.random() > 0.03:
            return ""
        condition = GraphQLNonNull(GraphQLBoolean)
        return f" @{self.rng.choice(('include', 'skip'))}(if: {self._written(self.rng.random() < 0.5, condition)})"

    # Arguments

    def _arguments(self, definition: GraphQLField) -> str:
        given: list[str] = []
        for name, argument in definition.args.items():
            needed = isinstance(argument.type, GraphQLNonNull) and argument.default_value is Undefined
            other = INSTEAD.get(name)
            if other and any(each.startswith(other) for each in given) and self.rng.random() < 0.95:
                continue
            if not needed and (name in NEVER_GIVEN or self.rng.random() > GIVEN.get(name, 0.4)):
                continue
            given.append(f"{name}: {self._written(self.values.argument(name, argument.type), argument.type)}")
        return f"({', '.join(given)})" if given else ""

    def _written(self, value: Any, type_: GraphQLInputType) -> str:
        """A value as a literal, as a variable, or as a literal with variables in it."""
        if self.rng.random() < 0.3:
            name = f"v{len(self.variables)}"
            self.variables[name] = plain(value)
            self.declared.append(f"${name}: {type_}")
            return f"${name}"
        nullable = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        if isinstance(value, list) and isinstance(nullable, GraphQLList):
            return f"[{', '.join(self._written(each, nullable.of_type) for each in value)}]"
        if isinstance(value, dict):
            named = get_named_type(nullable)
            assert isinstance(named, GraphQLInputObjectType)
            fields = named.fields
            return "{" + ", ".join(f"{key}: {self._written(v, fields[key].type)}" for key, v in value.items()) + "}"
        return value.name if isinstance(value, Constant) else json.dumps(value)


def plain(value: Any) -> Any:
    """A value as JSON."""
    if isinstance(value, Constant):
        return value.name
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list) else value


def seeds_of(start: int, count: int) -> Sequence[str]:
    return [f"operation {number}" for number in range(start, start + count)]
