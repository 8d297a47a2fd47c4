"""The compiled library, as Python calls it. It is used only if it was built from the sources beside it."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from graph.messages.language import Message
from graph.native.build import LIBRARY, digest
from graph.native.view import View

HELD = 1 << 17
"""Bytes that are worked on while other threads wait, for one or two milliseconds: to let them go on takes as long."""


class Kind(IntEnum):
    """What a step does; ``table.h`` explains each."""

    TEXT_VALUE = 0
    INTEGER_VALUE = 1
    FLOAT_VALUE = 2
    BOOLEAN_VALUE = 3
    ENUM_VALUE = 4
    LIST_VALUE = 5
    ROW_VALUE = 6
    EITHER_VALUE = 7
    PAGE_VALUE = 8
    BACKWARD_PAGE_VALUE = 9
    CONSTANT_PART = 10
    VALUE_PART = 11
    CURSOR_PART = 12
    EDGES_PART = 13
    NODES_PART = 14
    MORE_PART = 15
    START_CURSOR_PART = 16
    END_CURSOR_PART = 17
    NAME = 18
    VARIANT = 19


class Step(NamedTuple):
    """One step of a table, with the fields of ``table.h``."""

    kind: Kind
    optional: bool = False
    first: int = 0
    members: int = 0
    position: int = 0
    text: int = 0
    size: int = 0


class _Step(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_int32) for name in Step._fields)


class _Table(ctypes.Structure):
    _fields_ = (
        ("steps", ctypes.POINTER(_Step)),
        ("texts", ctypes.c_char_p),
        ("step_count", ctypes.c_size_t),
        ("text_size", ctypes.c_size_t),
        ("root", ctypes.c_size_t),
    )


class Table:
    """How the value of a record becomes JSON. ``limits``: the parameters with the numbers of rows that are fetched."""

    __slots__ = ("_steps", "_texts", "limits", "reference", "root", "weight")

    def __init__(self, steps: Sequence[Step], texts: bytes, root: int, limits: tuple[str, ...]) -> None:
        self.limits = limits
        self.root = root
        # Kept here, because the structure only points to them.
        self._steps = (_Step * len(steps))(*(_Step(*each) for each in steps))
        self._texts = texts
        self.weight = ctypes.sizeof(self._steps) + len(texts)
        """Its bytes in memory."""
        self.reference = ctypes.byref(_Table(self._steps, texts, len(steps), len(texts), root))


class Library:
    """The functions of the library."""

    def __init__(self, path: Path) -> None:
        # The same file twice: one lets other threads go on meanwhile, the other does not.
        self._free_running = _declared(ctypes.CDLL(str(path)))
        self._held = _declared(ctypes.PyDLL(str(path)))

    def sources(self) -> str:
        """The hash of the sources that it was built from."""
        found: bytes = self._held.cobuild_sources()
        return found.decode()

    def is_plain(self, value: bytes) -> bool:
        """Whether these bytes are one PackStream value without structures, nested no deeper than a response may be."""
        return bool(self._functions(value).cobuild_is_plain(value, len(value)))

    def complete(self, table: Table, limits: Sequence[int], value: bytes) -> bytes | None:
        """The JSON of a value that ``is_plain``; None where it does not fit its table.

        ``limits``: for each limit of the table, the rows that a page holds.
        """
        functions = self._functions(value)
        size = ctypes.c_size_t()
        given = (ctypes.c_int64 * len(limits))(*limits) if limits else None
        json = functions.cobuild_complete(table.reference, given, len(limits), value, len(value), ctypes.byref(size))
        return _taken(functions, json, size.value)

    def view(self, view: View, limits: tuple[int, int], record: bytes) -> bytes | None:
        """The packed answer of a record that ``is_plain``; None where the record is not the expected one.

        ``limits``: the most nodes and edges.
        """
        functions = self._functions(record)
        size = ctypes.c_size_t()
        answer = functions.cobuild_view(view.reference, *limits, record, len(record), ctypes.byref(size))
        return _taken(functions, answer, size.value)

    def _functions(self, value: bytes) -> Any:
        return self._held if len(value) <= HELD else self._free_running


def _taken(functions: Any, made: int | None, size: int) -> bytes | None:
    """What compiled code made, whose memory is freed."""
    if made is None:
        return None
    try:
        return ctypes.string_at(made, size)
    finally:
        functions.cobuild_free(made)


def _declared(library: Any) -> Any:
    size, bytes_, number, made = ctypes.c_size_t, ctypes.c_char_p, ctypes.c_int64, ctypes.POINTER(ctypes.c_size_t)
    library.cobuild_sources.argtypes, library.cobuild_sources.restype = (), bytes_
    library.cobuild_is_plain.argtypes, library.cobuild_is_plain.restype = (bytes_, size), ctypes.c_int
    library.cobuild_free.argtypes, library.cobuild_free.restype = (ctypes.c_void_p,), None
    library.cobuild_complete.restype = ctypes.c_void_p
    library.cobuild_complete.argtypes = (ctypes.c_void_p, ctypes.c_void_p, size, bytes_, size, made)
    library.cobuild_view.restype = ctypes.c_void_p
    library.cobuild_view.argtypes = (ctypes.c_void_p, number, number, bytes_, size, made)
    return library


PROOF = (
    Table(
        [
            Step(Kind.PAGE_VALUE, first=1, members=3, position=0),
            Step(Kind.EDGES_PART, first=4, text=0, size=5),
            Step(Kind.MORE_PART, text=5, size=5),
            Step(Kind.CONSTANT_PART, text=10, size=1),
            Step(Kind.ROW_VALUE, first=5, members=2),
            Step(Kind.VALUE_PART, first=7, position=1, text=11, size=5),
            Step(Kind.CONSTANT_PART, text=10, size=1),
            Step(Kind.FLOAT_VALUE, optional=True),
        ],
        b'{"a":,"b":}{"c":',
        0,
        ("limit",),
    ),
    b"\x91\x93\x92\x01\xc1\x3f\xb9\x99\x99\x99\x99\x99\x9a\x92\x01\xc0\x90",
    b'{"a":[{"c":0.1},{"c":null}],"b":true}',
)
"""A table, a page of three rows of which two are shown, and its JSON: both sides must mean the same by a table."""


@cache
def library() -> Library | Message:
    """The library, or why there is none that can be used."""
    if not LIBRARY.is_file():
        return Message("it was not built here: `make native` builds it")
    try:
        found = Library(LIBRARY)
        if found.sources() != digest():
            return Message("it was built from other sources: `make native` builds it anew")
        table, value, expected = PROOF
        if not found.is_plain(value) or found.complete(table, [2], value) != expected:
            return Message("it does not write what it should")
    except (OSError, AttributeError) as error:
        return Message("it cannot be loaded: {error}", error=error)
    return found
