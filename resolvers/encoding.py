"""Large data is encoded in pieces, in a thread: to encode is one call that holds Python, and the event loop waits.

Between two pieces the loop gets its turn. The bytes are those of one call.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

FEW = 8
"""A list of so many items is taken apart; of a longer one some are encoded at a time."""
PIECE = 1 << 17
"""Bytes that a piece is to have: a fraction of a millisecond."""


def encode_in_pieces(value: Any) -> bytes:
    """What ``orjson.dumps`` gives."""
    return b"".join(_pieces(value))


def _pieces(value: Any) -> Iterator[bytes]:
    if type(value) is dict and value:
        before = b"{"
        for name, each in value.items():
            yield before + orjson.dumps(name) + b":"
            yield from _pieces(each)
            before = b","
        yield b"}"
    elif type(value) is list and value:
        yield b"["
        yield from _items(value)
        yield b"]"
    else:
        yield orjson.dumps(value)


def _items(items: list[Any]) -> Iterator[bytes]:
    if len(items) <= FEW:
        for number, each in enumerate(items):
            if number:
                yield b","
            yield from _pieces(each)
        return
    at, count = 0, 1
    while at < len(items):
        piece = orjson.dumps(items[at : at + count])[1:-1]
        yield piece if at == 0 else b"," + piece
        at += count
        # The next items are taken to be about as long as these; but the first tell little of the others.
        count = max(1, min(4 * count, count * PIECE // len(piece)))
