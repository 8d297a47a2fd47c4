"""A graph on its way from the database, on disk: written once, read as often as a format needs.

Records are kept as lines of ``exports.json_lines``, a file for each type, so that they are read type by type, in the
order in which they came. Memory: one batch.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from exports import json_lines
from exports.model import MODEL
from exports.records import Node, Relationship, public


class Spool:
    """A graph in a folder of its own, or what is already there.

    ``on_record`` is called for each record that is read, and may end the reading by raising an error.
    """

    def __init__(self, folder: Path, on_record: Callable[[], None] = lambda: None) -> None:
        self._folder = folder / "spool"
        self._folder.mkdir(exist_ok=True)
        self._on_record = on_record
        self.count = 0

    def clear(self) -> None:
        """Forget everything that was added."""
        self.count = 0
        for path in self._folder.iterdir():
            path.unlink()

    def add_nodes(self, rows: Iterable[Sequence[Any]]) -> None:
        """Add nodes: ``[id, type, never, values]``; the values are pairs of a property and its value as stored."""
        self._add(Node(type_, id_, _properties(type_, values), not never) for id_, type_, never, values in rows)

    def add_relationships(self, rows: Iterable[Sequence[Any]]) -> None:
        """Add relationships: ``[id, source, target, type, never, values]``."""
        self._add(
            Relationship(type_, id_, source, target, _properties(type_, values), not never)
            for id_, source, target, type_, never, values in rows
        )

    def _add(self, records: Iterable[Node | Relationship]) -> None:
        lines: dict[str, list[bytes]] = defaultdict(list)
        for record in records:
            lines[record.type].append(json_lines.line(json_lines.row(record)))
            self.count += 1
        for type_, added in lines.items():
            with (self._folder / type_).open("ab") as file:
                file.writelines(added)

    def nodes(self) -> Iterator[Node]:
        for type_ in MODEL.node:
            yield from map(json_lines.node, self._rows(type_))

    def relationships(self) -> Iterator[Relationship]:
        for type_ in MODEL.relationship:
            yield from map(json_lines.relationship, self._rows(type_))

    def _rows(self, type_: str) -> Iterator[dict[str, Any]]:
        path = self._folder / type_
        if not path.exists():
            return
        with path.open(encoding="utf-8", newline="\n") as file:
            for line in file:
                self._on_record()
                yield json_lines.parsed(line)


def _properties(type_: str, values: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """The properties of a record, in the order in which they are declared."""
    given = dict(values)
    return public(type_, {name: given[name] for name in MODEL.properties(type_) if name in given})[0]
