"""Compiled code writes each kind of value in the bytes that orjson writes."""

from __future__ import annotations

import math
import random
import struct
from collections.abc import Iterator, Sequence
from typing import Any

import orjson
import pytest

from graph.compiler import cursors
from graph.native.library import Kind, Step, Table
from tests.native.compiled import compiled
from tests.native.reading import packed

CURSOR = Table(
    [
        Step(Kind.ROW_VALUE, first=1, members=2),
        Step(Kind.CURSOR_PART, first=3, text=0, size=5),
        Step(Kind.CONSTANT_PART, text=5, size=1),
        Step(Kind.NAME, text=6, size=12),
    ],
    b'{"c":}["signature"',
    0,
    (),
)
PART = 10_000


def list_of(kind: Kind, *, optional: bool = False) -> Table:
    return Table([Step(Kind.LIST_VALUE, first=1), Step(kind, optional)], b"", 0, ())


def check(kind: Kind, values: Sequence[Any]) -> None:
    table = list_of(kind)
    for start in range(0, len(values), PART):
        part = list(values[start : start + PART])
        if compiled().complete(table, [], packed(part)) != orjson.dumps(part):
            for value in part:
                assert compiled().complete(table, [], packed([value])) == orjson.dumps([value]), repr(value)


def bits(number: int) -> float:
    found: float = struct.unpack(">d", struct.pack(">Q", number))[0]
    return found


def around(value: float) -> Iterator[float]:
    near = [value, math.nextafter(value, 0.0), math.nextafter(value, math.inf)]
    return (sign * each for each in near if math.isfinite(each) for sign in (1, -1))


def test_floats_at_every_edge() -> None:
    powers = [2.0**power for power in range(-1074, 1024)]
    tens = [float(f"{digit}e{power}") for power in range(-324, 309) for digit in (1, 5, 9.5)]
    edges = [bits(1), bits(2**52 - 1), bits(2**52), 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308]
    check(Kind.FLOAT_VALUE, [0.0, -0.0, *(each for value in (*powers, *tens, *edges) for each in around(value))])


def test_floats_of_few_digits() -> None:
    rng = random.Random(2)
    for places in range(23):
        check(Kind.FLOAT_VALUE, [rng.randrange(10 ** rng.randrange(1, 18)) / 10**places for _ in range(2_000)])


def test_floats_of_random_bits() -> None:
    rng = random.Random(3)
    found = (bits(rng.getrandbits(64)) for _ in range(100_000))
    check(Kind.FLOAT_VALUE, [each for each in found if math.isfinite(each)])


def test_floats_of_usual_sizes() -> None:
    rng = random.Random(4)
    check(Kind.FLOAT_VALUE, [rng.random() * 10 ** rng.randrange(-6, 18) for _ in range(50_000)])
    check(Kind.FLOAT_VALUE, [float(rng.randrange(10 ** rng.randrange(1, 23))) for _ in range(20_000)])


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 1, "1.0", None, True, [1.0]])
def test_what_is_no_finite_float_does_not_fit(value: Any) -> None:
    assert compiled().complete(list_of(Kind.FLOAT_VALUE), [], packed([value])) is None


def test_integers_of_32_bits() -> None:
    rng = random.Random(5)
    edges = [sign * 2**power + more for power in range(31) for more in (-1, 0, 1) for sign in (1, -1)]
    check(Kind.INTEGER_VALUE, [0, -(2**31), 2**31 - 1, *edges, *(rng.randrange(-(2**31), 2**31) for _ in range(5_000))])


@pytest.mark.parametrize("value", [2**31, -(2**31) - 1, 2**63 - 1, -(2**63), 1.0, True, "1", None])
def test_what_is_no_integer_of_32_bits_does_not_fit(value: Any) -> None:
    assert compiled().complete(list_of(Kind.INTEGER_VALUE), [], packed([value])) is None


def test_every_character_of_a_text() -> None:
    check(Kind.TEXT_VALUE, [chr(code) for code in range(0x11000) if not 0xD800 <= code < 0xE000])
    check(Kind.TEXT_VALUE, [chr(code) for code in range(0x11000, 0x110000, 251)])


def test_characters_to_escape_at_every_place() -> None:
    escaped = [chr(code) for code in range(0x20)] + ['"', "\\", "\x7f", "/", "\u2028", "é", "社", "😀"]
    for size in range(20):
        for place in range(size + 1):
            check(Kind.TEXT_VALUE, [f"{'x' * place}{each}{'y' * (size - place)}" for each in escaped])


def test_long_texts() -> None:
    for size in (255, 256, 4095, 4096, 4097, 8192, 65_535, 65_536, 300_000):
        check(Kind.TEXT_VALUE, ["x" * size, '"' * size, "\x01" * size, "社" * size, "x" * (size - 1) + "\n"])


def test_enumerations_booleans_and_null() -> None:
    check(Kind.BOOLEAN_VALUE, [True, False])
    names = [Step(Kind.NAME, text=0, size=3), Step(Kind.NAME, text=3, size=2), Step(Kind.NAME, text=5, size=0)]
    table = Table([Step(Kind.LIST_VALUE, first=1), Step(Kind.ENUM_VALUE, True, 2, 3), *names], b"ONETO", 0, ())
    for values in (["ONE", "TO", "", None], []):
        assert compiled().complete(table, [], packed(values)) == orjson.dumps(values)
    for value in ("ON", "ONET", "one", 1, "ONETO", ["ONE"]):
        assert compiled().complete(table, [], packed([value])) is None


@pytest.mark.parametrize(
    "keys",
    [
        [],
        ["名", 1],
        ["", None, True, False, 0, -(2**63), 2**63 - 1, 0.1, -0.0, 1e300, 'quo"te\n'],
        ["x" * size for size in range(9)],
        ["x" * 100_000],
    ],
)
def test_cursors(keys: list[Any]) -> None:
    assert compiled().complete(CURSOR, [], packed([keys])) == orjson.dumps({"c": cursors.encode("signature", keys)})


@pytest.mark.parametrize("key", [math.nan, math.inf, [1], {"k": 1}, b"x"])
def test_keys_of_a_cursor_that_are_no_scalars_do_not_fit(key: Any) -> None:
    assert compiled().complete(CURSOR, [], packed([[key]])) is None
