"""Reads a graph in JSON Lines, as ``cobuild export`` writes it (``exports/json_lines.py`` says in which form).

What is derived from other properties is left out, and computed again when the graph is loaded.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from graph.messages.language import Message
from graph.vocabulary import MODEL
from graph.vocabulary.declare import DETAILS
from seeds.files import FORMAT, DataFile, decoded
from seeds.problems import Problem, refuse

SUFFIX = ".jsonl"
SECTIONS = ("nodes", "relationships")


def read(path: Path) -> DataFile:
    """Read a file.

    :raises SeedError: it cannot be read, is cut off, or is no graph that can be loaded
    """
    lines = decoded(path).split("\n")
    if lines and not lines[-1]:
        lines.pop()
    rows = [_parsed(path, number, line) for number, line in enumerate(lines, 1)]
    head = rows.pop(0) if rows else {}
    if head.get("cobuild") != FORMAT or not all(isinstance(head.get(section), int) for section in SECTIONS):
        raise _refused(
            path,
            1,
            Message("The first line is not that of a graph that Cobuild has exported."),
            Message("Load a file that `cobuild export` has written, or one in YAML."),
        )
    if head.get("view"):
        raise _refused(
            path,
            1,
            Message("This is a view of a network: its ties stand for facts that it does not hold."),
            Message("Export the place or everything, with --history."),
        )
    if len(rows) != sum(head[section] for section in SECTIONS):
        promised = sum(head[section] for section in SECTIONS)
        message = Message(
            "The file is cut off: it has {found:,} of {promised:,} records.", found=len(rows), promised=promised
        )
        raise _refused(path, len(lines), message, Message("Export or copy it again."))
    first = head["nodes"]
    content = {
        "cobuild": FORMAT,
        "nodes": [_given(row) for row in rows[:first]],
        "relationships": [_given(row) for row in rows[first:]],
    }
    return DataFile(path, content, starts={"nodes": 2, "relationships": 2 + first})


def _parsed(path: Path, number: int, line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except ValueError as error:
        message = Message("This line is not JSON: {error}.", error=error)
        raise _refused(path, number, message, Message("Correct the syntax.")) from error
    if not isinstance(row, dict):
        raise _refused(path, number, Message("This line is not a JSON object."), Message("Correct the syntax."))
    return row


def _given(row: dict[str, Any]) -> dict[str, Any]:
    """A record as a row of a data file."""
    properties = row.get("properties")
    if not isinstance(properties, dict):
        return row
    type_ = row.get("type")
    declared = MODEL.properties(type_) if type_ in MODEL.node or type_ in MODEL.relationship else {}
    ends = {name: row[name] for name in ("from", "to") if name in row}
    given = {
        name: _details(value) if name in declared and declared[name].type == DETAILS else value
        for name, value in properties.items()
        if name not in declared or not declared[name].derived
    }
    return {"type": type_, "id": row.get("id"), **ends, **given}


def _details(value: Any) -> Any:
    """Details as a mapping: a key that stands several times has a list."""
    found: dict[str, list[Any]] = {}
    try:
        for each in value:
            found.setdefault(each["key"], []).append(each["value"])
    except (TypeError, KeyError):
        return value
    return {key: values[0] if len(values) == 1 else values for key, values in found.items()}


def _refused(path: Path, line: int, message: Message, fix: Message) -> Exception:
    return refuse([Problem(str(path), "", message, fix, line=line)])
