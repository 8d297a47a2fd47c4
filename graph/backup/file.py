"""The file of a backup: lines of JSON in one frame of zstd, and the SHA-256 of that at the end.

::

    {"cobuild-backup": 1, "cobuild": …, "schema": …, "neo4j": …, "taken": …, "nodes": …, "relationships": …}
    {"nodes": ["Entity", "Organization", "Unit"]}
    [{…}]                    the properties of one node; nodes are numbered from 0 in the order of their lines
    {"relationships": "CHAIRS"}
    [3, 17, {…}]             the numbers of both ends, and the properties
    {"content": "…"}         what ``graph.backup.content`` makes of all of it

The hash lies in a frame that zstd skips, so that ``zstd -dc`` shows the lines. It covers every byte before it.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, NamedTuple

import orjson

from graph.backup.content import Contents
from graph.errors import BackupError
from graph.messages.foreign import reason_of
from graph.messages.language import Message

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

FORMAT = 1
"""Raised when a reader of today could not read what is written."""
LEVEL = 3
MAGIC = bytes.fromhex("28b52ffd")
"""The beginning of every frame of zstd."""
CHUNK = 2**20
TRAILER = bytes.fromhex("5a2a4d18") + (32).to_bytes(4, "little")
"""The head of a frame that zstd skips, with 32 bytes."""
EMPTY = hashlib.sha256().digest()
TAIL = len(TRAILER) + len(EMPTY)
PART = ".part"
"""The end of the name of a backup that is being written."""

Progress = Callable[[int, int, str], None]
"""Hears rows done, rows in all, and what they are."""
Steps = Callable[[Message], Progress]
"""Begins a step of this description, and returns what hears its progress."""


def no_progress(done: int, total: int, what: str) -> None:
    """Tells nobody."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the first line says: versions, the time in UTC, and the numbers by labels and by type."""

    cobuild: str
    schema: int
    neo4j: str
    taken: str
    nodes: dict[tuple[str, ...], int]
    relationships: dict[str, int]

    @property
    def rows(self) -> int:
        """All nodes and relationships."""
        return sum(self.nodes.values()) + sum(self.relationships.values())

    def line(self) -> dict[str, Any]:
        """The first line of the file."""
        return {
            "cobuild-backup": FORMAT,
            "cobuild": self.cobuild,
            "schema": self.schema,
            "neo4j": self.neo4j,
            "taken": self.taken,
            "nodes": [[list(labels), count] for labels, count in self.nodes.items()],
            "relationships": [[type_, count] for type_, count in self.relationships.items()],
        }


class Verified(NamedTuple):
    """A backup that was read to its end and found whole: its head, its content, the SHA-256 of the file, its bytes."""

    head: Head
    content: str
    sha256: str
    size: int


class NodeRow(NamedTuple):
    """A node as it stands in the file, and the bytes of its line."""

    labels: tuple[str, ...]
    properties: dict[str, Any]
    size: int


class RelationshipRow(NamedTuple):
    """A relationship as it stands in the file, with the numbers of its ends, and the bytes of its line."""

    type: str
    source: int
    target: int
    properties: dict[str, Any]
    size: int


class Writer:
    """Writes a backup beside its final name; ``with`` removes what was written unless ``finish`` was reached.

    :raises BackupError: the file is there already, or cannot be written
    """

    def __init__(self, path: Path, head: Head) -> None:
        self.path = path
        self._part = path.with_name(path.name + PART)
        self._compressor = zstd.ZstdCompressor(level=LEVEL)
        self._hash = hashlib.sha256()
        self._lines = bytearray()
        self._file: IO[bytes] | None = None
        self._head = head

    def __enter__(self) -> Writer:
        if self.path.exists():
            raise BackupError(Message("{path} is there already: give another name.", path=self.path))
        try:
            self._file = open(os.open(self._part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")
        except OSError as error:
            raise unwritable(self.path, error) from error
        self.line(orjson.dumps(self._head.line()))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
            with suppress(OSError):
                self._part.unlink(missing_ok=True)

    def line(self, text: bytes) -> None:
        """Add one line."""
        self._lines += text
        self._lines += b"\n"
        if len(self._lines) >= CHUNK:
            self._write(self._compressor.compress(bytes(self._lines)))
            self._lines.clear()

    def finish(self, content: str, progress: Progress) -> Verified:
        """Write the end, read everything back, and give the file its name."""
        assert self._file is not None
        self.line(orjson.dumps({"content": content}))
        rest = self._compressor.compress(bytes(self._lines), zstd.ZstdCompressor.FLUSH_FRAME)
        self._write(rest + TRAILER)
        self._write(self._hash.digest())
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            found = verify(self._part, progress)
            if found.content != content:
                raise damaged(self._part, Message("what was read back is not what was written"))
            os.replace(self._part, self.path)
            _sync_folder(self.path.parent)
        except OSError as error:
            raise unwritable(self.path, error) from error
        self._file = None
        return found

    def _write(self, data: bytes) -> None:
        assert self._file is not None
        self._hash.update(data)
        try:
            self._file.write(data)
        except OSError as error:
            raise unwritable(self.path, error) from error


def _sync_folder(folder: Path) -> None:
    """Make the new name last; systems without this give it no less."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


class Reader:
    """Reads the rows of a backup; at the end it has been checked whole.

    :raises BackupError: when the file cannot be read, is cut, was changed, or is of another format
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.content = self.sha256 = ""
        self.size = 0
        self._lines = self._read()
        self.head = self._first()

    def rows(self) -> Iterator[NodeRow | RelationshipRow]:
        """Every node, then every relationship."""
        labels: tuple[str, ...] = ()
        type_ = ""
        for line in self._lines:
            read = self._parsed(line)
            if type(read) is list and len(read) == 1:
                yield NodeRow(labels, read[0], len(line))
            elif type(read) is list and len(read) == 3:
                yield RelationshipRow(type_, read[0], read[1], read[2], len(line))
            elif "nodes" in read:
                labels = tuple(read["nodes"])
            elif "relationships" in read:
                type_ = read["relationships"]
            elif "content" in read:
                self.content = read["content"]
            else:
                raise damaged(self.path, Message("it has a line that says nothing"))
        if not self.content:
            raise damaged(self.path, Message("its end is missing"))

    def _first(self) -> Head:
        line = next(self._lines, b"")
        read = self._parsed(line)
        if type(read) is not dict or "cobuild-backup" not in read:
            raise _not_a_backup(self.path)
        if read["cobuild-backup"] != FORMAT:
            raise BackupError(
                Message(
                    "{path} is a backup of format {found}, and this Cobuild reads format {known}. Cobuild {version} "
                    "wrote it: use that version or a newer one.",
                    path=self.path,
                    found=read["cobuild-backup"],
                    known=FORMAT,
                    version=read.get("cobuild", "?"),
                )
            )
        return Head(
            read["cobuild"],
            read["schema"],
            read["neo4j"],
            read["taken"],
            {tuple(labels): count for labels, count in read["nodes"]},
            dict(read["relationships"]),
        )

    def _parsed(self, line: bytes) -> Any:
        try:
            return orjson.loads(line)
        except orjson.JSONDecodeError:
            raise damaged(self.path, Message("it has a line that is not JSON")) from None

    def _read(self) -> Iterator[bytes]:
        """The lines; the hash is compared after the last one."""
        expander, pending, seen = zstd.ZstdDecompressor(), b"", hashlib.sha256()
        try:
            with self.path.open("rb") as file:
                self.size = os.fstat(file.fileno()).st_size
                left = self.size - TAIL
                while left > 0 and (data := file.read(min(CHUNK, left))):
                    if seen.digest() == EMPTY and not data.startswith(MAGIC):
                        raise _not_a_backup(self.path)
                    left -= len(data)
                    seen.update(data)
                    text = pending + expander.decompress(data)
                    *lines, pending = text.split(b"\n")
                    yield from lines
                tail = file.read(TAIL + 1)
        except (zstd.ZstdError, EOFError):
            raise damaged(self.path, Message("it is cut or changed")) from None
        except OSError as error:
            raise BackupError(
                Message("{path} cannot be read: {reason}.", path=self.path, reason=reason_of(error))
            ) from error
        seen.update(TRAILER)
        if not expander.eof or expander.unused_data or pending or tail != TRAILER + seen.digest():
            raise damaged(self.path, Message("it is cut or changed"))
        self.sha256 = seen.hexdigest()


def verify(path: Path, progress: Progress = no_progress) -> Verified:
    """Read a backup to its end and compare everything in it with what it says of itself.

    :raises BackupError: it is not a backup, or not whole
    """
    reader = Reader(path)
    contents = Contents()
    for done, row in enumerate(reader.rows()):
        if isinstance(row, NodeRow):
            contents.add_node(row.labels, orjson.dumps(row.properties, option=orjson.OPT_SORT_KEYS))
        else:
            if not (contents.has_node(row.source) and contents.has_node(row.target)):
                raise damaged(path, Message("a relationship has an end that is not there"))
            properties = orjson.dumps(row.properties, option=orjson.OPT_SORT_KEYS)
            contents.add_relationship(row.type, row.source, row.target, properties)
        if done % 10_000 == 0:
            progress(done, reader.head.rows, "")
    if contents.nodes != reader.head.nodes or contents.relationships != reader.head.relationships:
        raise damaged(path, Message("it does not hold the numbers that its first line gives"))
    if contents.digest != reader.content:
        raise damaged(path, Message("its content is not what its last line says"))
    return Verified(reader.head, reader.content, reader.sha256, reader.size)


def damaged(path: Path, why: str) -> BackupError:
    """The error for a file that is not as it was written."""
    return BackupError(Message("{path} is damaged: {why}. Use another copy.", path=path, why=why))


def unwritable(path: Path, error: OSError) -> BackupError:
    """The error for a backup that cannot be written."""
    return BackupError(
        Message(
            "The backup {path} cannot be written: {reason}. Nothing is left of it: name a file on another disk or in "
            "another folder.",
            path=path,
            reason=reason_of(error),
        )
    )


def _not_a_backup(path: Path) -> BackupError:
    return BackupError(Message("{path} is not a backup of Cobuild.", path=path))
