"""Writes a spool in several formats to a file, an archive or a folder: under a temporary name, moved when complete."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from exports.package import FORMATS, MANIFEST, write_to
from exports.records import Graph
from exports.sink import About, Archive, Files, Folder, archive
from exports.survey import BrokenGraphError, Survey, survey
from graph.errors import BadUserInput, StoredValueError
from graph.messages.foreign import reason_of
from graph.messages.language import Message
from service.export_reading import Asked

ZIP = ".zip"
SUFFIXES: Mapping[str, str] = {
    suffix: name
    for suffix, name in ((Path(each.file).suffix, name) for name, each in FORMATS.items() if each.file)
    if suffix != ".json"
}
"""The format that a file's suffix names; several formats are ``.json``."""


class StoppedError(Exception):
    """The writing was stopped, since nobody waits for it any longer."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where an export goes, and in which formats.

    A path that ends in ``.zip`` is an archive; one format that has one file goes to a file if the path has its suffix,
    with the manifest beside it; anything else is a folder, with one for each format in it if there are several.
    """

    path: Path
    formats: tuple[str, ...]

    @property
    def is_file(self) -> bool:
        file = FORMATS[self.formats[0]].file
        return len(self.formats) == 1 and file is not None and self.path.suffix == Path(file).suffix

    def check(self) -> None:
        """Refuse a path that cannot be written, before anything is read.

        :raises BadUserInput: its folder is missing or may not be written, or a folder of its name is in use
        """
        parent = self.path.absolute().parent
        if not parent.is_dir():
            raise _unwritable(self.path, Message("there is no folder {parent}", parent=parent))
        if self.path.is_dir():
            if self.is_file or self.path.suffix == ZIP:
                raise _unwritable(self.path, Message("it is a folder"))
            if any(self.path.iterdir()):
                raise _unwritable(self.path, Message("the folder is not empty; name another, or remove it"))
        elif self.path.exists() and not self.is_file and self.path.suffix != ZIP:
            raise _unwritable(self.path, Message("it is a file"))

    @contextmanager
    def part(self) -> Iterator[Path]:
        """A temporary folder beside the path, which is removed at the end.

        :raises BadUserInput: it cannot be written, also later
        """
        try:
            with tempfile.TemporaryDirectory(
                prefix=f".{self.path.name}.",
                suffix=".part",
                dir=self.path.absolute().parent,
                ignore_cleanup_errors=True,
            ) as folder:
                yield Path(folder)
        except OSError as error:
            raise _unwritable(self.path, reason_of(error)) from error

    def write(
        self, part: Path, graph: Graph, asked: Asked, about: About, begin: Callable[[str], None] = lambda name: None
    ) -> list[dict[str, Any]]:
        """Write all formats, and move them to the path; returns their manifests. ``begin`` is told each format.

        :raises StoredValueError: the graph contradicts itself
        """
        found = surveyed(graph)
        made = part / "made"
        made.mkdir()
        manifests = []
        for name, sink in self._sinks(made, about):
            begin(name)
            manifests.append(write_to(sink, graph, found, name, of_format(about, asked, name)))
        self._move(made)
        return manifests

    def _sinks(self, made: Path, about: About) -> Iterator[tuple[str, Files]]:
        if self.path.suffix == ZIP:
            with (made / self.path.name).open("wb") as file, archive(file) as opened:
                for name in self.formats:
                    yield name, Archive(opened, about.made, f"{name}/" if len(self.formats) > 1 else "")
        elif self.is_file:
            (name,) = self.formats
            names = {str(FORMATS[name].file): self.path.name, MANIFEST: f"{self.path.name}.{MANIFEST}"}
            yield name, Folder(made, names)
        else:
            for name in self.formats:
                folder = made / name if len(self.formats) > 1 else made
                folder.mkdir(exist_ok=True)
                yield name, Folder(folder)

    def _move(self, made: Path) -> None:
        if self.path.suffix != ZIP and not self.is_file:
            # A folder that is there is empty.
            if self.path.is_dir():
                self.path.rmdir()
            shutil.move(made, self.path)
            return
        for path in sorted(made.iterdir(), key=lambda each: not each.name.endswith(MANIFEST)):
            os.replace(path, self.path.absolute().parent / path.name)


def surveyed(graph: Graph) -> Survey:
    """The survey of a graph.

    :raises StoredValueError: the graph contradicts itself
    """
    try:
        return survey(graph)
    except BrokenGraphError as error:
        raise StoredValueError(Message("The graph cannot be exported: {error}.", error=error)) from error


def of_format(about: About, asked: Asked, name: str) -> About:
    """What a manifest says about the export in one format."""
    return replace(about, query=asked.address(name))


def formats_of(named: Sequence[str], path: Path) -> tuple[str, ...]:
    """The formats that are named, each once; without any, that of the path's suffix. Empty if it has none."""
    if named:
        return tuple(dict.fromkeys(named))
    return (SUFFIXES[path.suffix],) if path.suffix in SUFFIXES else ()


def _unwritable(path: Path, reason: str) -> BadUserInput:
    message = Message("{path} cannot be written: {reason}.", path=path, reason=reason)
    return BadUserInput(message, path="output", value=str(path))
