"""A cache between requests, limited in number and weight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import Any, Generic, NamedTuple, TypeVar

V = TypeVar("V")


class _Entry(NamedTuple, Generic[V]):
    value: V
    weight: int


class Kept(Generic[V]):
    """A mapping that drops the least recently used entries when it has too many or their weight is too large.

    :param entries: entries at most
    :param weight: maximum total weight, in bytes or in the unit that callers of ``put`` use
    """

    def __init__(self, entries: int, weight: int) -> None:
        self._most, self._heaviest = entries, weight
        self._kept: OrderedDict[Any, _Entry[V]] = OrderedDict()
        self.weight = 0

    def get(self, key: Any) -> V | None:
        found = self._kept.get(key)
        if found is None:
            return None
        self._kept.move_to_end(key)
        return found.value

    def put(self, key: Any, value: V, weight: int) -> V:
        """Keep a value, unless its own weight is too large."""
        if weight > self._heaviest:
            return value
        before = self._kept.get(key)
        self.weight += weight - (before.weight if before else 0)
        self._kept[key] = _Entry(value, weight)
        self._kept.move_to_end(key)
        while len(self._kept) > self._most or self.weight > self._heaviest:
            _, dropped = self._kept.popitem(last=False)
            self.weight -= dropped.weight
        return value

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[V]:
        return iter([entry.value for entry in self._kept.values()])
