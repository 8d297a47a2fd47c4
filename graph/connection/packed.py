"""The value of a record as it came, for what needs its bytes and no Python values."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple

from graph.connection.pieces import LARGE, Unpack, unpack_in_pieces
from graph.native.library import Library


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
            data = bytearray(self.data)
            self._unpacked, _ = unpack_in_pieces(self._unpack, data, 0) if len(data) > LARGE else self._unpack(data, 0)
        return self._unpacked

    def replaced(self, data: bytes) -> Packed:
        """Another such value, made of this one."""
        return Packed(data, self._unpack)


def unpacked(value: Any) -> Any:
    """A value that may have been left packed."""
    return value.value() if type(value) is Packed else value


Read = Callable[[str, str, dict[str, Any], float | None], Coroutine[Any, Any, Any]]
"""``Database.read``: name, text, parameters and seconds of a statement."""


class Packing(NamedTuple):
    """Which values are left packed: those that ``is_plain`` finds plain, of ``least`` bytes or more."""

    is_plain: Callable[[bytes], bool]
    least: int = 1024
    """For smaller ones, to call compiled code takes longer than it saves."""


class PackedReads(NamedTuple):
    """A way to read values that are left packed where ``library`` can take them, which makes JSON of them."""

    read: Read
    library: Library
    packing: Packing
