"""JSON Lines: one record a line, nothing lost; it reads back exactly.

``{"cobuild": 1, "nodes": n, "relationships": m}``, then all nodes ``{"type", "id", "properties"}``, then all
relationships ``{"type", "id", "from", "to", "properties"}``; ``"holds": false`` where a fact holds on no day.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from exports.losses import Losses
from exports.records import Graph, Node, Relationship
from exports.sink import About, Sink
from exports.survey import BrokenGraphError, Survey

NAME = "graph.jsonl"


def write(graph: Graph, survey: Survey, about: About, sink: Sink, losses: Losses) -> None:
    """Write ``graph.jsonl``."""
    head = {"cobuild": 1, "nodes": survey.nodes.total(), "relationships": survey.relationships.total()}
    with sink(NAME) as output:
        output.write(line(head))
        for node in graph.nodes():
            output.write(line(_written(node)))
        for fact in graph.relationships():
            output.write(line(_written(fact)))


def line(value: Any) -> bytes:
    """A value as one line of UTF-8. A lone surrogate, which UTF-8 lacks, is written as an escape of JSON."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode() + b"\n"


def _written(record: Node | Relationship) -> dict[str, Any]:
    row: dict[str, Any] = {"type": record.type, "id": record.id}
    if isinstance(record, Relationship):
        row |= {"from": record.source, "to": record.target}
    row["properties"] = record.properties
    return row if record.holds else {**row, "holds": False}


class File:
    """A graph in a file of JSON Lines, read line by line each time."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def nodes(self) -> Iterator[Node]:
        head, rows = self._rows()
        for row in islice(rows, head["nodes"]):
            yield Node(row["type"], row["id"], row["properties"], row.get("holds", True))

    def relationships(self) -> Iterator[Relationship]:
        head, rows = self._rows()
        for row in islice(rows, head["nodes"], None):
            ends = (row["from"], row["to"])
            yield Relationship(row["type"], row["id"], *ends, row["properties"], row.get("holds", True))

    def _rows(self) -> tuple[dict[str, Any], Iterator[dict[str, Any]]]:
        lines = self._lines()
        head = json.loads(next(lines, "null"))
        if not isinstance(head, dict) or head.get("cobuild") != 1:
            raise BrokenGraphError(f"{self.path} does not start with the head of a graph")
        return head, self._complete(head["nodes"] + head["relationships"], map(json.loads, lines))

    def _lines(self) -> Iterator[str]:
        with self.path.open(encoding="utf-8", newline="\n") as file:
            yield from file

    def _complete(self, number: int, rows: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        count = 0
        for count, row in enumerate(rows, 1):  # noqa: B007
            yield row
        if count != number:
            raise BrokenGraphError(f"{self.path} has {count} records, its head promises {number}")
