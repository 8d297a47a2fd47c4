"""PackStream read by a few lines of Python, which the driver must agree with."""

from __future__ import annotations

import struct
from typing import Any

from neo4j._codec.packstream import Structure
from neo4j._rust.codec.packstream.v1 import pack, unpack  # type: ignore[import-not-found]

MOST = 1 << 20
"""A list said to be larger ends the process in the driver, which takes the memory for it at once."""
SIZED = {
    **{0xCC + power: (bytes, 1 << power) for power in range(3)},
    **{0xD0 + power: (str, 1 << power) for power in range(3)},
    **{0xD4 + power: (list, 1 << power) for power in range(3)},
    **{0xD8 + power: (dict, 1 << power) for power in range(3)},
}
SMALL = {0x8: str, 0x9: list, 0xA: dict}
SIMPLE = {0xC0: None, 0xC2: False, 0xC3: True}
NUMBERS = {0xC1: ">d", 0xC8: ">b", 0xC9: ">h", 0xCA: ">i", 0xCB: ">q"}


class HugeError(ValueError):
    """Something is said to be larger than the driver should be asked to read."""


class Reader:
    """Reads values from bytes; ValueError where there is none."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.at = 0

    def take(self, size: int) -> bytes:
        found = self._data[self.at : self.at + size]
        if len(found) < size:
            raise HugeError if size > MOST else ValueError
        self.at += size
        return found

    def value(self) -> Any:
        (marker,) = self.take(1)
        if marker in SIMPLE:
            return SIMPLE[marker]
        if marker in NUMBERS:
            return struct.unpack(NUMBERS[marker], self.take(struct.calcsize(NUMBERS[marker])))[0]
        if marker < 0x80 or marker >= 0xF0:
            return marker - 256 * (marker > 0x7F)
        if marker >> 4 in SMALL:
            return self.made(SMALL[marker >> 4], marker & 15)
        if marker not in SIZED:
            raise ValueError
        kind, width = SIZED[marker]
        return self.made(kind, int.from_bytes(self.take(width), "big"))

    def made(self, kind: type, size: int) -> Any:
        if kind is str:
            return self.take(size).decode()
        if kind is bytes:
            return self.take(size)
        if size > MOST:
            raise HugeError
        if kind is list:
            return [self.value() for _ in range(size)]
        return {self.key(): self.value() for _ in range(size)}

    def key(self) -> str:
        found = self.value()
        if type(found) is not str:
            raise ValueError
        return found


def _refuse(_: object) -> None:
    raise ValueError("a structure")


def _by_driver(data: bytes) -> Any:
    try:
        value, end = unpack(bytearray(data), 0, {Structure: _refuse})
    except BaseException as error:
        # Bytes that make no sense end the extension in a panic, which is no Exception.
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise ValueError(str(error)) from None
        raise
    if end != len(data):
        raise ValueError
    return value


def read_at(data: bytearray, at: int) -> tuple[Any, int]:
    """The value at a place, and where it ends."""
    reader = Reader(bytes(data))
    reader.at = at
    return reader.value(), reader.at


def read_plain(data: bytes) -> Any:
    """The one plain value of these bytes; ValueError where they are not one. The driver reads the same."""
    reader = Reader(data)
    try:
        value = reader.value()
        if reader.at != len(data):
            raise ValueError
    except HugeError:
        raise
    except ValueError:
        try:
            found = _by_driver(data)
        except ValueError:
            raise ValueError(data.hex()) from None
        raise AssertionError(f"the driver reads {data.hex()} as {found!r}") from None
    assert repr(_by_driver(data)) == repr(value), data.hex()
    return value


def packed(value: Any) -> bytes:
    """A value as PackStream; raises what cannot be packed."""
    return bytes(pack(value, None))
