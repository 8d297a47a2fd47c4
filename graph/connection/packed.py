"""The value of a record as it came, for what needs its bytes and no Python values."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple

from graph.native.library import Library

Unpack = Callable[[bytearray, int], tuple[Any, int]]
"""Reads a PackStream value at a place, and tells where it ends."""


class Packed:
    """A PackStream value that has been checked: it is whole, of plain values, and not null."""

    __slots__ = ("_unpack", "_unpacked", "data")

    def __init__(self, data: bytes, unpack: Unpack) -> None:
        self.data = data
        self._unpack = unpack
        self._unpacked: Any = None

    def value(self) -> Any:
        """The value in Python, as a session of the driver gives it."""
        if self._unpacked is None:
            self._unpacked, _ = self._unpack(bytearray(self.data), 0)
        return self._unpacked


def unpacked(value: Any) -> Any:
    """A value that may have been left packed."""
    return value.value() if type(value) is Packed else value


Read = Callable[[str, str, dict[str, Any], float | None], Coroutine[Any, Any, Any]]
"""``Database.read``: name, text, parameters and seconds of a statement."""


class PackedReads(NamedTuple):
    """A way to read values that are left packed where ``library`` can take them, which makes JSON of them."""

    read: Read
    library: Library
