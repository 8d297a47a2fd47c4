"""Compiled code takes exactly the bytes that the driver reads as one plain value."""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.native.compiled import compiled
from tests.native.reading import packed, read_plain

PLAIN: tuple[Any, ...] = (
    *(None, True, False, 0, -1, -16, -17, 127, 128, -128, -129, 2**15, -(2**15) - 1, 2**31, -(2**63), 2**63 - 1),
    *(0.0, -0.0, 1.5, float("nan"), float("inf"), "", "a" * 15, "a" * 16, "a" * 255, "a" * 256, "社" * 30_000),
    *([], [1] * 15, [1] * 16, [None] * 300, [[]] * 70_000, {}, {"k": 1}, {f"k{n}": n for n in range(300)}),
    *(b"", b"bytes", b"b" * 300, b"b" * 70_000, [{"a": [1, {"b": [b"x", "é"]}]}]),
)
BROKEN_TEXTS = (
    *(b"\x80", b"\xc0\x80", b"\xc1\xbf", b"\xc2", b"\xc2\x41", b"\xe0\x80\x80", b"\xe0\x9f\xbf", b"\xe4\xb8"),
    *(b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xf0\x80\x80\x80", b"\xf0\x8f\xbf\xbf", b"\xf4\x90\x80\x80"),
    *(b"\xf5\x80\x80\x80", b"\xff", b"\xf0\x9f\x98", b"abcdefgh\x80", b"abcdefghijk\xe4\xb8", b"\xe4\xb8\xad\xad"),
)


def driver_takes(data: bytes) -> bool:
    try:
        read_plain(data)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("number", range(len(PLAIN)))
def test_plain_values_are_taken(number: int) -> None:
    assert compiled().is_plain(packed(PLAIN[number]))


@pytest.mark.parametrize("text", BROKEN_TEXTS)
def test_texts_that_are_not_utf_8_are_refused(text: bytes) -> None:
    value = bytes([0x80 | len(text)]) + text if len(text) < 16 else bytes([0xD0, len(text)]) + text
    for data in (value, b"\x91" + value, b"\xa1" + value + b"\x01", b"\xa1\x81k" + value):
        assert not driver_takes(data)
        assert not compiled().is_plain(data)


def test_all_characters_are_taken_and_no_half_of_one() -> None:
    for first in range(0x80, 0x110000, 97):
        if not 0xD800 <= first < 0xE000:
            text = chr(first).encode()
            assert compiled().is_plain(bytes([0x80 | len(text)]) + text)
            assert not compiled().is_plain(bytes([0x80 | len(text) - 1]) + text[:-1])


@pytest.mark.parametrize("marker", range(256))
def test_each_marker_is_taken_as_by_the_driver(marker: int) -> None:
    for rest in (b"", b"\0", b"\x01", b"\x02ab", b"\0" * 4, b"\0\x01a", b"\0\0\0\x01a", b"\xff" * 8, b"\0" * 8):
        for data in (bytes([marker]) + rest, b"\x91" + bytes([marker]) + rest, bytes([marker]) + rest + b"\x01\x01"):
            assert compiled().is_plain(data) == driver_takes(data), data.hex()


def test_a_size_beyond_the_bytes_is_refused() -> None:
    for head in ("d0ff", "d1ffff", "d2ffffffff", "d4ff", "d5ffff", "d6ffffffff", "d8ff", "d9ffff", "daffffffff"):
        for rest in (b"", b"\x01" * 7, b"\xa1" * 50):
            assert not compiled().is_plain(bytes.fromhex(head) + rest)


def test_values_may_not_be_nested_without_end() -> None:
    for head in (b"\x91", b"\xa1\x81k"):
        assert compiled().is_plain(head * 100 + b"\x01")
        assert not compiled().is_plain(head * 101 + b"\x01")
        assert not compiled().is_plain(head * 1_000_000 + b"\x01")


def test_bytes_with_a_fault_are_taken_as_by_the_driver() -> None:
    rng = random.Random(1)
    taken = 0
    beginnings = [packed(value)[:200] for value in PLAIN]
    for _ in range(10_000):
        data = bytearray(rng.choice(beginnings))
        for _ in range(rng.randrange(4)):
            if data:
                data[rng.randrange(len(data))] = rng.choice((0, 1, 0x81, 0x91, 0xA1, 0xB1, 0xC0, 0xCC, 0xD4, 0xFF))
        expected = driver_takes(bytes(data))
        assert compiled().is_plain(bytes(data)) == expected, data.hex()
        taken += expected
    assert 1_000 < taken < 9_000
