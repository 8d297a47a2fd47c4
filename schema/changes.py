"""The checked-in schema and the changes since: changes must be recorded, and breaking ones are reported."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from graphql import GraphQLSchema, build_schema, find_breaking_changes, find_dangerous_changes, print_schema

RECORDED = Path(__file__).with_name("schema.graphql")
"""The checked-in schema, in the schema definition language."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The changes between two schemas. ``breaking``: existing clients may fail; ``dangerous``: they may behave
    differently.

    ``other``: there are harmless changes, such as additions and descriptions.
    """

    breaking: tuple[str, ...] = ()
    dangerous: tuple[str, ...] = ()
    other: bool = False

    def __bool__(self) -> bool:
        return bool(self.breaking or self.dangerous or self.other)

    def told(self) -> list[str]:
        """One line for each breaking or dangerous change."""
        found = [f"breaking: {change}" for change in self.breaking] + [f"dangerous: {c}" for c in self.dangerous]
        return found + (["safe: additions or descriptions"] if self.other and not found else [])


def sdl(schema: GraphQLSchema) -> str:
    """The schema as text, in the form that is checked in."""
    return print_schema(schema) + "\n"


def between(old: str, new: str) -> Changes:
    """The changes from one schema to another, both as text."""
    if old == new:
        return Changes()
    before, after = (build_schema(text, assume_valid=True, no_location=True) for text in (old, new))
    breaking = tuple(change.description for change in find_breaking_changes(before, after))
    dangerous = tuple(change.description for change in find_dangerous_changes(before, after))
    return Changes(breaking, dangerous, other=True)


def unrecorded(schema: GraphQLSchema) -> Changes:
    """The changes from the checked-in schema."""
    recorded = RECORDED.read_text("utf-8") if RECORDED.exists() else ""
    return between(recorded, sdl(schema)) if recorded else Changes(other=True)


def record(schema: GraphQLSchema) -> None:
    """Write the checked-in schema."""
    RECORDED.write_text(sdl(schema), encoding="utf-8")
