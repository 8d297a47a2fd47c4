"""Large data is encoded in pieces: the bytes are those of one call, and no piece is large."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from resolvers import encoding
from resolvers.encoding import PIECE, encode_in_pieces

ROW = {"id": "x", "name": '社区 "a"\n', "count": 3, "share": 0.1, "nothing": None, "ties": [{"reason": "CORE"}] * 3}
VALUES: dict[str, Any] = {
    "nothing": {},
    "an empty list": {"data": {"units": {"nodes": []}}},
    "rows": {"data": {"a": {"nodes": [ROW] * 5_000}}, "extensions": {"cost": 1.5}},
    "rows of rows": {"data": {"a": [{**ROW, "nodes": [ROW] * 500} for _ in range(9)]}},
    "few large rows": {"data": {"a": [{**ROW, "nodes": [ROW] * 5_000} for _ in range(3)]}},
    "columns": {"data": {"columns": [{"name": "n", "values": list(range(100_000))}, {"values": ["字" * 9] * 20_000}]}},
    "not finite": {"data": [float("nan")] * 20},
    "plain": "text",
}


@pytest.mark.parametrize("name", VALUES)
def test_the_bytes_are_those_of_one_call(name: str) -> None:
    assert encode_in_pieces(VALUES[name]) == orjson.dumps(VALUES[name])


@pytest.mark.parametrize("name", ["rows", "rows of rows", "few large rows", "columns"])
def test_no_piece_is_large(name: str) -> None:
    assert max(map(len, encoding._pieces(VALUES[name]))) < 2 * PIECE
