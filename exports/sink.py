"""Where exports are written, and what they say about themselves."""

from __future__ import annotations

import datetime
import hashlib
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class About:
    """What an export is of, for its manifest.

    ``query``: the address that gives the same export again; ``scope``: "everything", "network", or a place's id;
    ``as_of``: the day of a snapshot, None with history; ``made``: when it was read; ``versions``: of Cobuild, of the
    graph, of Neo4j; ``licence``: of the data; ``view``: of a network view, its totals and what cut it; ``sources``:
    those that are cited but no part of it.
    """

    query: str
    scope: str
    made: datetime.datetime
    licence: str
    as_of: datetime.date | None = None
    versions: Mapping[str, str] = field(default_factory=dict)
    view: Mapping[str, Any] | None = None
    sources: Sequence[Mapping[str, Any]] = ()


class Output(Protocol):
    """Where bytes are written."""

    def write(self, content: bytes, /) -> Any: ...


Sink = Callable[[str], AbstractContextManager[Output]]


class Files:
    """A sink that keeps the sizes and hashes of its files; ``_opened`` is where each is written."""

    def __init__(self) -> None:
        self.files: list[dict[str, Any]] = []

    @contextmanager
    def __call__(self, name: str) -> Iterator[Output]:
        name = self._named(name)
        with self._opened(name) as file:
            hashed = _Hashed(file)
            yield hashed
        self.files.append({"name": name, "bytes": hashed.size, "sha256": hashed.digest.hexdigest()})

    def _named(self, name: str) -> str:
        return name

    def _opened(self, name: str) -> AbstractContextManager[Output]:
        raise NotImplementedError


class Folder(Files):
    """Files in a folder; ``names`` gives some of them other names."""

    def __init__(self, folder: Path, names: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.folder = folder
        self._names = names or {}

    def _named(self, name: str) -> str:
        return self._names.get(name, name)

    def _opened(self, name: str) -> AbstractContextManager[Output]:
        return (self.folder / name).open("wb")


class Archive(Files):
    """Files in a folder of a ZIP archive, which is written without seeking back; the same content is the same archive.

    ``made``: the time of all files in it.
    """

    def __init__(self, archive: zipfile.ZipFile, made: datetime.datetime, folder: str = "") -> None:
        super().__init__()
        self._archive, self._made, self._folder = archive, made, folder

    @contextmanager
    def _opened(self, name: str) -> Iterator[Output]:
        entry = zipfile.ZipInfo(self._folder + name, self._made.timetuple()[:6])
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        with self._archive.open(entry, "w", force_zip64=True) as file:
            yield file


@contextmanager
def archive(output: Output) -> Iterator[zipfile.ZipFile]:
    """A ZIP archive that is written to an output."""
    with zipfile.ZipFile(Sequential(output), "w") as opened:
        yield opened


class Alone(Files):
    """The one file of a format, written to an output; its manifest is left out."""

    def __init__(self, output: Output, name: str) -> None:
        super().__init__()
        self._output, self._name = output, name

    @contextmanager
    def _opened(self, name: str) -> Iterator[Output]:
        yield self._output if name == self._name else _Nowhere()


class Sequential:
    """A file that ``zipfile`` writes without seeking back, so that a response can take it."""

    def __init__(self, output: Output) -> None:
        self._output = output

    def write(self, content: Any) -> int:
        self._output.write(bytes(content))
        return len(content)

    def flush(self) -> None:
        """Nothing is kept back."""

    def close(self) -> None:
        """The sink closes its file."""


class _Nowhere:
    def write(self, content: bytes, /) -> int:
        return len(content)


class _Hashed:
    def __init__(self, output: Output) -> None:
        self.output, self.digest, self.size = output, hashlib.sha256(), 0

    def write(self, content: bytes, /) -> int:
        self.output.write(content)
        self.digest.update(content)
        self.size += len(content)
        return len(content)
