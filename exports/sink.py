"""Where exports are written, and what they say about themselves."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class About:
    """What an export is of, for its manifest.

    ``query``: the operation or permalink; ``scope``: "everything", a place's id or a view; ``as_of``: the day of a
    snapshot, None with history; ``made``: when it was read; ``versions``: of Cobuild, of the graph, of Neo4j;
    ``licence``: of the data.
    """

    query: str
    scope: str
    made: datetime.datetime
    licence: str
    as_of: datetime.date | None = None
    versions: Mapping[str, str] = field(default_factory=dict)


class Output(Protocol):
    """Where bytes are written."""

    def write(self, content: bytes, /) -> Any: ...


Sink = Callable[[str], AbstractContextManager[Output]]


class Folder:
    """A sink that writes files into a folder and keeps their sizes and hashes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: list[dict[str, Any]] = []

    @contextmanager
    def __call__(self, name: str) -> Iterator[Output]:
        with (self.folder / name).open("wb") as file:
            hashed = _Hashed(file)
            yield hashed
        self.files.append({"name": name, "bytes": hashed.size, "sha256": hashed.digest.hexdigest()})


class _Hashed:
    def __init__(self, output: Output) -> None:
        self.output, self.digest, self.size = output, hashlib.sha256(), 0

    def write(self, content: bytes, /) -> int:
        self.output.write(content)
        self.digest.update(content)
        self.size += len(content)
        return len(content)
