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
"""A list of so many items is one of rows, of which some are a piece, of about so many bytes at most; a row of more
shows that they are taken apart too."""
_HEAD = 5
"""Bytes of the head of a list."""
_TINY_LIST, _LONG_LIST = 0x90, 0xD6
_SIZES = {0xD4: 1, 0xD5: 2, _LONG_LIST: 4}


def unpack_in_pieces(unpack: Unpack, data: bytearray, at: int) -> tuple[Any, int]:
    """What ``unpack`` gives."""
    start, size = _list(data, at)
    if size < 0:
        return unpack(data, at)
    items: list[Any] = []
    count, apart = 1, size < MANY
    while len(items) < size:
        if apart:
            item, end = unpack_in_pieces(unpack, data, start)
            found = [item]
        else:
            found, end = _some(unpack, data, start, min(count, size - len(items)))
        # The next ones are taken to be about as long; but the first tell little of the others.
        each = max(1, (end - start) // len(found))
        apart = size < MANY or each > LONG
        count = max(1, min(4 * len(found), LONG // 2 // each))
        items += found
        start = end
    return items, start


def _some(unpack: Unpack, data: bytearray, start: int, count: int) -> tuple[list[Any], int]:
    """The next items of a list, up to so many, and where they end."""
    if count == 1 or start < _HEAD:
        item, end = unpack(data, start)
        return [item], end
    # As a list of their own, whose head stands for a moment in place of bytes that were read already: a call for each
    # row would take as long again as its values.
    before = data[start - _HEAD : start]
    data[start - _HEAD : start] = bytes([_LONG_LIST]) + count.to_bytes(4, "big")
    try:
        return unpack(data, start - _HEAD)
    finally:
        data[start - _HEAD : start] = before


def _list(data: bytearray, at: int) -> tuple[int, int]:
    """Where the items of a list begin, and how many there are; -1 where there is another value."""
    marker = data[at]
    if marker & 0xF0 == _TINY_LIST:
        return at + 1, marker & 0x0F
    width = _SIZES.get(marker)
    if width is None:
        return at, -1
    return at + 1 + width, int.from_bytes(data[at + 1 : at + 1 + width], "big")
