"""One read in Bolt: RUN with PULL, and the one kind of answer that is read below the driver's session."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from graph.connection.large import Large, Rest
from graph.connection.packed import Packed, Packing
from graph.connection.pieces import LARGE, Unpack, unpack_in_pieces
from graph.native.library import HELD

RUN = b"\xb3\x10"
PULL = b"\x00\x06\xb1\x3f\xa1\x81n\xff\x00\x00"
SUCCESS, RECORD = b"\xb1\x70", b"\xb1\x71"
RECORD_OF_ONE, NULL = b"\xb1\x71\x91", b"\xc0"
FAILURE, EMPTY_FAILURE = b"\xb1\x7f", b"\xb0\x7f"
SUCCESSES = 500
"""Successes of RUN, and of PULL, that are remembered."""
ENDING = (GeneratorExit, KeyboardInterrupt, SystemExit)
"""The process or the coroutine ends: nothing more can be awaited."""


class UnusualAnswerError(Exception):
    """The answer is not the one that is read here."""


class NoAnswerError(Exception):
    """The server breaks the protocol: a session would wait for its answer for ever, and block the event loop."""


def chunked(message: bytes, size: int) -> bytes:
    """A message in chunks of up to this size, as it travels."""
    if len(message) <= size:
        return len(message).to_bytes(2, "big") + message + b"\0\0"
    parts = [message[start : start + size] for start in range(0, len(message), size)]
    return b"".join(len(part).to_bytes(2, "big") + part for part in parts) + b"\0\0"


class Answer:
    """The answer to RUN and PULL, taken apart while it arrives; ``received`` keeps every byte of it.

    With ``packing``, a record of one value may be left ``Packed``. A large record of a whole answer ``waits`` for
    ``take_large``.
    """

    __slots__ = ("_at", "_chunks", "_columns", "_packing", "_rows", "_unpack", "received", "record", "whole")

    def __init__(self, unpack: Unpack, packing: Packing | None = None) -> None:
        self._unpack = unpack
        self._packing = packing
        self.received = bytearray()
        self._at = 0
        self._chunks: list[tuple[int, int]] = []
        self._columns = -1
        self._rows: list[tuple[int, int]] | None = None
        self.record: Sequence[Any] | None = None
        self.whole = False

    def add(self, data: bytes) -> bool:
        """Take the next bytes; True when the answer is whole.

        :raises UnusualAnswerError: it is another one
        :raises NoAnswerError: it is none, and none will come
        """
        received = self.received
        received += data
        end, at = len(received), self._at
        while end - at >= 2:
            size = received[at] << 8 | received[at + 1]
            if size:
                if end - at - 2 < size:
                    break
                self._chunks.append((at + 2, at + 2 + size))
                at += 2 + size
                continue
            at += 2
            # An empty chunk outside a message keeps the connection alive.
            if self._chunks:
                self._take(self._chunks)
                self._chunks = []
                if self.whole:
                    # What follows belongs to no answer: the driver passes over empty chunks, and knows what else it is.
                    if (end - at) % 2 or any(received[at:]):
                        self.whole = False
                        raise UnusualAnswerError
                    return True
        self._at = at
        return False

    def _take(self, chunks: list[tuple[int, int]]) -> None:
        start, end = chunks[0]
        # A chunk may end within the two bytes that say what the message is.
        head = self.received[start : start + 2] if end - start > 1 else self._joined(chunks)[:2]
        if head == RECORD and self._columns >= 0 and self._rows is None:
            self._rows = chunks
        elif head == SUCCESS:
            if self._columns < 0:
                self._columns = _columns(self._unpack, bytes(self._joined(chunks)))
            else:
                _check_end(self._unpack, bytes(self._joined(chunks)))
                self._finish()
        elif head[1:] == RECORD[1:] or head == EMPTY_FAILURE:
            raise UnusualAnswerError
        elif head == FAILURE:
            _metadata(self._unpack, self._joined(chunks))
            raise UnusualAnswerError
        else:
            raise NoAnswerError

    def _finish(self) -> None:
        if self._rows is not None:
            size = sum(end - start for start, end in self._rows)
            # Compiled code looks at more in the same time.
            self.record = self._packed(self._rows) if size <= HELD else None
            if self.record is None and size <= LARGE:
                self.record = self._values(self._rows)
        self.whole = True

    @property
    def waits(self) -> bool:
        """Whether there is a record that was not looked at yet."""
        return self._rows is not None and self.record is None

    def take_large(self) -> None:
        """Look at the record that waits; to be called in a thread. A single value of it is then ``Large``.

        :raises UnusualAnswerError: it is not of plain values
        """
        assert self._rows is not None
        rest = Rest()
        values = self._packed(self._rows) or self._values(self._rows)
        is_one = len(values) == 1 and type(values[0]) is not Packed
        self.record = [Large(values[0], rest)] if is_one else values

    def _packed(self, chunks: list[tuple[int, int]]) -> Sequence[Any] | None:
        """The one value of a record as it came; None where that is not wanted, or it is not plain."""
        (start, end), *others = chunks
        begins = start + len(RECORD_OF_ONE)
        packing = self._packing
        if packing is None or self._columns != 1 or self.received[start:begins] != RECORD_OF_ONE or begins > end:
            return None
        if end - begins < packing.least and not others:
            return None
        with memoryview(self.received) as received:
            value = b"".join([received[one:other] for one, other in ((begins, end), *others)])
        return [Packed(value, self._unpack)] if value != NULL and packing.is_plain(value) else None

    def _values(self, chunks: list[tuple[int, int]]) -> Sequence[Any]:
        values = self._value(chunks)
        if type(values) is not list or not values or len(values) != self._columns:
            raise UnusualAnswerError
        return values

    def _value(self, chunks: list[tuple[int, int]]) -> Any:
        """The one field of a message."""
        if len(chunks) == 1:
            return _field(self._unpack, self.received, *chunks[0])
        message = self._joined(chunks)
        return _field(self._unpack, message, 0, len(message))

    def _joined(self, chunks: list[tuple[int, int]]) -> bytearray:
        with memoryview(self.received) as received:
            return bytearray().join([received[start:end] for start, end in chunks])


def _field(unpack: Unpack, message: bytearray, start: int, end: int) -> Any:
    """The one field of the message between these bytes."""
    try:
        if end - start > LARGE:
            value, stop = unpack_in_pieces(unpack, message, start + 2)
        else:
            value, stop = unpack(message, start + 2)
    except ENDING:
        raise
    except BaseException as error:
        # Bytes that make no sense end the extension in a panic, which is no Exception.
        raise UnusualAnswerError from error
    if stop != end:
        raise UnusualAnswerError
    return value


def _metadata(unpack: Unpack, message: bytearray) -> dict[str, Any]:
    """The metadata of a success or a failure."""
    metadata = _field(unpack, message, 0, len(message))
    if type(metadata) is not dict:
        raise NoAnswerError
    return metadata


# A server repeats the same few successes, which differ in milliseconds and bookmarks.
@lru_cache(SUCCESSES)
def _columns(unpack: Unpack, success: bytes) -> int:
    """How many columns the success of RUN announces."""
    metadata = _metadata(unpack, bytearray(success))
    if "qid" in metadata or "fields" not in metadata:
        raise UnusualAnswerError
    if type(metadata["fields"]) is not list:
        raise NoAnswerError
    return len(metadata["fields"])


@lru_cache(SUCCESSES)
def _check_end(unpack: Unpack, success: bytes) -> None:
    """Refuse the success of PULL if it tells of more records or of notifications."""
    metadata = _metadata(unpack, bytearray(success))
    if "has_more" in metadata or "notifications" in metadata:
        raise UnusualAnswerError
    statuses = metadata.get("statuses", [])
    # One says that all went well; those that carry a code are notifications.
    if type(statuses) is not list or any(type(each) is not dict or "neo4j_code" in each for each in statuses):
        raise UnusualAnswerError
