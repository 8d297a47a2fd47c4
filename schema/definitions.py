"""Creates derived types: strawberry classes from a name, fields and bases, which refer to each other by name.

Types refer to one another before they exist, so their annotations are written as text (``Optional[List[UnitWhere]]``)
and parsed here, each once: existing names are used directly, others are looked up when the schema is built.
"""

from __future__ import annotations

import keyword
import sys
import types
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Optional

import strawberry
from strawberry import LazyType
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField
from strawberry.types.unset import UNSET

MODULE = "schema.derived"
# The module that derived classes live in.
derived = types.ModuleType(MODULE, "Types derived from the vocabulary.")
sys.modules[MODULE] = derived
TYPES: dict[str, Any] = derived.__dict__
TYPES.update({"str": str, "int": int, "float": float, "bool": bool, "ID": strawberry.ID})


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a field; without a description if it has that of another list (``texts.ELSEWHERE``)."""

    name: str
    type: str
    description: str | None
    default: Any = UNSET


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a derived type: its annotation as text, and its name in the API.

    It has no description if a field of the same name describes it (``texts.ELSEWHERE``).
    """

    name: str
    type: str
    description: str | None
    arguments: tuple[Argument, ...] = ()
    default: Any = UNSET
    metadata: Mapping[Any, Any] = field(default_factory=dict)


@cache
def annotation(text: str) -> Any:
    """An annotation from its text. Strawberry would parse each text again, which would take a second in total."""
    for prefix, wrap in (("Optional[", Optional), ("List[", list)):
        if text.startswith(prefix):
            return wrap[annotation(text[len(prefix) : -1])]
    return TYPES.get(text) or LazyType(text, MODULE)


def python_name(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def argument(each: Argument) -> StrawberryArgument:
    return StrawberryArgument(
        python_name=python_name(each.name),
        graphql_name=each.name,
        type_annotation=StrawberryAnnotation(annotation(each.type)),
        description=each.description,
        default=each.default,
    )


def output_field(member: Member) -> StrawberryField:
    made = StrawberryField(
        python_name=python_name(member.name),
        graphql_name=member.name,
        description=member.description,
        metadata=member.metadata,
    )
    made.arguments = [argument(each) for each in member.arguments]
    return made


def _class(name: str, members: Iterable[Member], bases: tuple[type, ...], *, inputs: bool) -> type:
    namespace: dict[str, Any] = {"__module__": MODULE, "__annotations__": {}}
    for member in members:
        attribute = python_name(member.name)
        namespace["__annotations__"][attribute] = annotation(member.type)
        namespace[attribute] = (
            strawberry.field(name=member.name, description=member.description, default=member.default)
            if inputs
            else output_field(member)
        )
    return type(name, bases, namespace)


def object_type(name: str, description: str, members: Iterable[Member], bases: tuple[type, ...] = ()) -> type:
    made = strawberry.type(_class(name, members, bases, inputs=False), name=name, description=description)
    TYPES[name] = made
    return made


def interface_type(name: str, description: str, members: Iterable[Member], bases: tuple[type, ...] = ()) -> type:
    made = strawberry.interface(_class(name, members, bases, inputs=False), name=name, description=description)
    TYPES[name] = made
    return made


ONE_OF: set[str] = set()
"""The inputs with exactly one field (``@oneOf``)."""


def input_type(name: str, description: str, members: Iterable[Member], *, one_of: bool = False) -> type:
    if one_of:
        ONE_OF.add(name)
    made = strawberry.input(_class(name, members, (), inputs=True), name=name, description=description)
    TYPES[name] = made
    return made
