"""A client's selection, independent of any protocol: a tree of fields that becomes one Cypher expression."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graph.compiler.parameters import Arguments


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """One field of a selection.

    ``key`` is its name in the response, ``where`` its path there; ``type`` belongs to the caller, who may note its type
    there.
    """

    key: str
    name: str
    arguments: Arguments
    type: Any
    selection: Selection | None
    where: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Variant:
    """The fields selected for certain concrete types."""

    types: frozenset[str]
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Selection:
    """The selection on a type: one variant for an object type, one per distinct set of fields for an interface."""

    type_name: str
    variants: tuple[Variant, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of an object type."""
        return self.variants[0].fields
