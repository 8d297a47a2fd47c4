"""A large value is unpacked in pieces: the same value comes out, and no piece is large."""

from __future__ import annotations

import random
from typing import Any

import pytest

from graph.connection.pieces import LONG, unpack_in_pieces
from tests.native.reading import packed, read_at


class Watched:
    """Unpacks, and notes how many bytes each call took."""

    def __init__(self) -> None:
        self.sizes: list[int] = []

    def __call__(self, data: bytearray, at: int) -> tuple[Any, int]:
        value, end = read_at(data, at)
        self.sizes.append(end - at)
        return value, end


def unpacked(data: bytes, at: int = 0) -> tuple[Any, int]:
    """The value, whose bytes are as before."""
    given = bytearray(data)
    try:
        return unpack_in_pieces(read_at, given, at)
    finally:
        assert given == data


def of(size: int) -> str:
    return "字" * (size // 3)


ROWS = [[number, of(40), None, [1.5, True]] for number in range(2_000)]
VALUES: dict[str, Any] = {
    "one": 7,
    "nothing": [],
    "rows": [ROWS, 2_000, False],
    "deep": ["District", [["Area", [[row, ROWS[:300]] for row in ROWS[:5]]]]],
    "rows of rows": [[["x", ROWS[:400]] for _ in range(40)], 40],
    "map": {"a": ROWS[:3], "b": {}},
    "columns": [list(range(70_000)), [of(9)] * 300],
}


@pytest.mark.parametrize("name", VALUES)
def test_the_same_value_comes_out(name: str) -> None:
    data = packed(VALUES[name])
    assert unpacked(b"before" + data + b"after", 6) == (VALUES[name], 6 + len(data))


@pytest.mark.parametrize("name", ["rows", "deep", "rows of rows", "columns"])
def test_no_piece_is_large(name: str) -> None:
    """But the first of large rows, which shows that they are."""
    data = packed(VALUES[name])
    unpack = Watched()
    unpack_in_pieces(unpack, bytearray(data), 0)
    assert sorted(unpack.sizes)[-2] <= LONG


def test_rows_are_unpacked_together() -> None:
    unpack = Watched()
    unpack_in_pieces(unpack, bytearray(packed(VALUES["rows"])), 0)
    assert len(unpack.sizes) < len(ROWS) / 50


def test_what_is_cut_is_refused_wherever_it_is_cut() -> None:
    data = packed([ROWS[:40], 3])
    for end in range(0, len(data), 7):
        with pytest.raises((IndexError, ValueError)):
            unpacked(data[:end])


def test_any_values() -> None:
    rng = random.Random(1)

    def made(depth: int) -> Any:
        if depth and rng.random() < 0.6:
            return [made(depth - 1) for _ in range(rng.choice((0, 1, 3, 15, 16, 40)))]
        return rng.choice((None, True, -17, 2**40, 1.5, "", "社区", {"k": [1]}))

    for _ in range(100):
        value = made(3)
        assert unpacked(packed(value))[0] == value
