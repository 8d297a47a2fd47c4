"""The compiled library for tests, built from the sources that are there; and tables of documents."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import orjson
from graphql import GraphQLNonNull

from graph.compiler.rows import Plan
from graph.native import build
from graph.native.library import Library, Table, library
from resolvers.operation import Root
from tests.recording import Recording


@cache
def compiled() -> Library:
    """The library, built if it is not there or is not of these sources; or the one that test_sanitized.py names."""
    if named := os.environ.get("COBUILD_TEST_NATIVE_LIBRARY"):
        return Library(Path(named))
    # Not loaded before it is built: a process would go on with what it has loaded under this name.
    if not build.is_built():
        build.build()
    found = library()
    assert isinstance(found, Library), found
    return found


class Ways(NamedTuple):
    """One root field, to be completed in compiled code and in Python."""

    root: Root
    plan: Plan
    table: Table
    in_python: Callable[[Any, dict[str, Any]], Any]

    @property
    def type_(self) -> Any:
        """Its type; there is a record."""
        type_ = self.root.field.type
        return type_ if isinstance(type_, GraphQLNonNull) else GraphQLNonNull(type_)

    def native(self, data: bytes, parameters: dict[str, Any]) -> bytes | None:
        """The JSON that compiled code makes of packed bytes, if it makes any."""
        return compiled().complete(self.table, [parameters[name] - 1 for name in self.table.limits], data)

    def python(self, value: Any, parameters: dict[str, Any]) -> bytes | None:
        """The JSON that Python makes, None where something does not fit."""
        try:
            return orjson.dumps(self.in_python(value, parameters))
        except Exception:
            return None


def ways_of(recording: Recording, document: str, variables: dict[str, Any] | None = None) -> list[Ways]:
    """Each root field of a document that compiled code can complete. The executor makes tables.

    None of an operation that has an error.
    """
    recording.run(document, variables)
    operations = recording.operations(document)
    return [
        Ways(root, root.statement.plan, root.table, root.complete)
        for operation in operations[-1:]
        for root in operation.roots
        if root.statement and root.table and root.complete
    ]
