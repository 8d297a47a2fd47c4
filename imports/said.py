"""What an earlier import of a source said, and what rows of today say, kept as marks: each row says several things."""

from __future__ import annotations

from collections.abc import Collection


class Said:
    """The types of what cites a source, by id. There may be several for each row: of an id, only its mark is kept."""

    __slots__ = ("_types",)

    def __init__(self) -> None:
        self._types: dict[int, str] = {}

    def add(self, id_: str, type_: str) -> None:
        """A thing cites the source."""
        self._types[hash(id_)] = type_

    def type(self, id_: str) -> str | None:
        """The type of a thing; None where it does not cite the source."""
        return self._types.get(hash(id_))

    def types(self) -> Collection[str]:
        """The type of each."""
        return self._types.values()

    def __contains__(self, id_: str) -> bool:
        return hash(id_) in self._types

    def __bool__(self) -> bool:
        return bool(self._types)


class Told:
    """The relationships that rows tell of, by their ids in the graph."""

    __slots__ = ("_marks",)

    def __init__(self) -> None:
        self._marks: set[int] = set()

    def add(self, id_: str) -> None:
        """A row tells of this one."""
        self._marks.add(hash(id_))

    def __contains__(self, id_: str) -> bool:
        return hash(id_) in self._marks
