"""Large values are unpacked in pieces, in a thread.

To unpack is one call that holds Python, so that the event loop waits for its end wherever it runs. Between two calls it
gets its turn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Unpack = Callable[[bytearray, int], tuple[Any, int]]
"""Reads a PackStream value at a place, and tells where it ends."""
LARGE = 1 << 16
"""Bytes of a value that is worth a thread: they are unpacked in less than a millisecond."""
MANY, LONG = 32, 1 << 14
"""A list of so many items is one of rows, of which each is a piece; a row of more bytes shows that they are taken apart
too."""
_TINY_LIST, _SIZES = 0x90, {0xD4: 1, 0xD5: 2, 0xD6: 4}


def unpack_in_pieces(unpack: Unpack, data: bytearray, at: int) -> tuple[Any, int]:
    """What ``unpack`` gives."""
    start, size = _list(data, at)
    if size < 0:
        return unpack(data, at)
    items = []
    apart = size < MANY
    for _ in range(size):
        item, end = unpack_in_pieces(unpack, data, start) if apart else unpack(data, start)
        apart = size < MANY or end - start > LONG
        items.append(item)
        start = end
    return items, start


def _list(data: bytearray, at: int) -> tuple[int, int]:
    """Where the items of a list begin, and how many there are; -1 where there is another value."""
    marker = data[at]
    if marker & 0xF0 == _TINY_LIST:
        return at + 1, marker & 0x0F
    width = _SIZES.get(marker)
    if width is None:
        return at, -1
    return at + 1 + width, int.from_bytes(data[at + 1 : at + 1 + width], "big")
