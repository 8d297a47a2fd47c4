"""Writes one JSON document piece by piece."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from exports.losses import Losses
from exports.sink import Output
from exports.texts import encodable

Encode = Callable[[Any], bytes]


def encoder(losses: Losses) -> Encode:
    """Values as JSON in UTF-8; lone surrogates, which many readers refuse, are replaced and counted."""
    fit = encodable(losses)

    def encode(value: Any) -> bytes:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        try:
            return text.encode()
        except UnicodeEncodeError:
            return fit(text).encode()

    return encode


def array(output: Output, values: Iterable[Any], encode: Encode) -> None:
    """Write an array, one element a line."""
    output.write(b"[")
    before = b"\n"
    for value in values:
        output.write(before + encode(value))
        before = b",\n"
    output.write(b"\n]")


def mapping(output: Output, pairs: Iterable[tuple[str, Any]], encode: Encode) -> None:
    """Write an object, one member a line."""
    output.write(b"{")
    before = b"\n"
    for key, value in pairs:
        output.write(before + encode(key) + b":" + encode(value))
        before = b",\n"
    output.write(b"\n}")


def document(output: Output, head: Mapping[str, Any], arrays: Mapping[str, Iterable[Any]], encode: Encode) -> None:
    """Write an object with some values and then some long arrays."""
    output.write(b"{\n")
    for key, value in head.items():
        output.write(encode(key) + b":" + encode(value) + b",\n")
    for index, (key, values) in enumerate(arrays.items()):
        output.write((b",\n" if index else b"") + encode(key) + b":")
        array(output, values, encode)
    output.write(b"\n}\n")
