"""Snapshots that are reviewed like code, each in a file of its own."""

from __future__ import annotations

from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode


class Statement(SingleFileSnapshotExtension):
    """A statement, as Cypher."""

    _write_mode = WriteMode.TEXT
    file_extension = "cypher"


class Plan(SingleFileSnapshotExtension):
    """The operators of a plan, a line each."""

    _write_mode = WriteMode.TEXT
    file_extension = "plan"
