"""Packed files: all their parts are unpacked once, piece by piece, before a library may hold one in memory."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.parsers import expat

from graph.messages.language import Message
from sheets.codes import DAMAGED, TOO_LARGE
from sheets.files.limits import FileError, Limits

_PIECE = 1 << 16
_MOST_PARTS = 10_000
_RELATIONS = "_rels/.rels"


@contextmanager
def opened(path: Path, limits: Limits) -> Iterator[zipfile.ZipFile]:
    """A packed file whose parts are sound and together not too large.

    :raises FileError: it is damaged, or larger than it says
    """
    try:
        with zipfile.ZipFile(path) as packed:
            with_slashes(packed)
            _check(packed, limits)
            yield packed
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, KeyError) as error:
        raise FileError(DAMAGED, Message("The file is damaged: open it and save it anew.")) from error
    except expat.ExpatError as error:
        raise FileError(DAMAGED, Message("The file is damaged: open it and save it anew.")) from error


def with_slashes(packed: zipfile.ZipFile) -> None:
    """Name all parts with slashes: some programs write the backslashes of Windows, and Excel reads them."""
    for part in packed.infolist():
        if "\\" in part.filename:
            part.filename = part.filename.replace("\\", "/")
            packed.NameToInfo[part.filename] = part


def main_part(packed: zipfile.ZipFile) -> str:
    """The part that holds the document itself, as the package names it: not always in ``xl``. Empty: it names none."""
    if _RELATIONS not in packed.namelist() or packed.getinfo(_RELATIONS).file_size > _PIECE:
        return ""
    for kind, target in relations(packed, _RELATIONS).values():
        if kind == "officeDocument":
            return target
    return ""


def relations(packed: zipfile.ZipFile, name: str) -> dict[str, tuple[str, str]]:
    """What a part with relationships names by id: the last word of its type, and the part that it leads to.

    :raises FileError: it has a document type
    :raises expat.ExpatError: it is not XML
    """
    found: dict[str, tuple[str, str]] = {}
    folder = posixpath.dirname(posixpath.dirname(name))

    def start(element: str, attributes: dict[str, str]) -> None:
        if local(element) == "Relationship":
            target = attributes.get("Target", "")
            whole = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            found[attributes.get("Id", "")] = (attributes.get("Type", "").rpartition("/")[2], whole)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parse(packed, name, parser)
    return found


def _check(packed: zipfile.ZipFile, limits: Limits) -> None:
    parts = packed.infolist()
    declared = sum(part.file_size for part in parts)
    if declared > limits.unpacked or len(parts) > _MOST_PARTS:
        message = Message(
            "The file would unpack to {size:,} bytes in {parts:,} parts; at most {most:,} bytes are read.",
            size=declared,
            parts=len(parts),
            most=limits.unpacked,
        )
        raise FileError(TOO_LARGE, message)
    for part in parts:
        # Python reads no more than a part says that it has, and then compares its checksum.
        with packed.open(part) as stream:
            while stream.read(_PIECE):
                pass


def parse(packed: zipfile.ZipFile, name: str, parser: expat.XMLParserType) -> None:
    """Parse a part without holding it whole. A document type is refused: no workbook has one.

    :raises FileError: it has one
    :raises expat.ExpatError: it is not XML
    """

    def refuse(*_: object) -> None:
        raise FileError(DAMAGED, Message("The file is damaged: open it and save it anew."))

    parser.StartDoctypeDeclHandler = refuse
    with packed.open(name) as stream:
        while piece := stream.read(_PIECE):
            parser.Parse(piece, False)
    parser.Parse(b"", True)


def local(name: str) -> str:
    """The name of an element without its prefix."""
    return name.rpartition(":")[2]
