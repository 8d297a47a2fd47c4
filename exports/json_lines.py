"""JSON Lines: one record a line, nothing lost; it reads back exactly.

``{"cobuild": 1, "nodes": n, "relationships": m}``, then all nodes ``{"type", "id", "properties"}``, then all
relationships ``{"type", "id", "from", "to", "properties"}``; ``"holds": false`` where a fact holds on no day. The head
of a network view has ``"view": true``: its ties stand for facts of the graph, so it cannot be loaded.
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
    head |= {"view": True} if about.view is not None else {}
    with sink(NAME) as output:
        output.write(line(head))
        for node in graph.nodes():
            output.write(line(row(node)))
        for fact in graph.relationships():
            output.write(line(row(fact)))


def line(value: Any) -> bytes:
    """A value as one line of UTF-8. A lone surrogate, which UTF-8 lacks, is written as an escape of JSON."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode() + b"\n"


def row(record: Node | Relationship) -> dict[str, Any]:
    """A record as the object of its line."""
    written: dict[str, Any] = {"type": record.type, "id": record.id}
    if isinstance(record, Relationship):
        written |= {"from": record.source, "to": record.target}
    written["properties"] = record.properties
    return written if record.holds else {**written, "holds": False}


def node(row: dict[str, Any]) -> Node:
    """The node of a line."""
    return Node(row["type"], row["id"], row["properties"], row.get("holds", True))


def relationship(row: dict[str, Any]) -> Relationship:
    """The relationship of a line."""
    return Relationship(row["type"], row["id"], row["from"], row["to"], row["properties"], row.get("holds", True))


def parsed(text: str) -> dict[str, Any]:
    """The object of a line."""
    found: dict[str, Any] = json.loads(text)
    return found


class File:
    """A graph in a file of JSON Lines, read line by line each time."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def nodes(self) -> Iterator[Node]:
        head, rows = self._rows()
        yield from map(node, islice(rows, head["nodes"]))

    def relationships(self) -> Iterator[Relationship]:
        head, rows = self._rows()
        yield from map(relationship, islice(rows, head["nodes"], None))

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
