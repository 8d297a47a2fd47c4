"""Packed files: all their parts are unpacked once, piece by piece, before a library may hold one in memory."""

from __future__ import annotations

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


@contextmanager
def opened(path: Path, limits: Limits) -> Iterator[zipfile.ZipFile]:
    """A packed file whose parts are sound and together not too large.

    :raises FileError: it is damaged, or larger than it says
    """
    try:
        with zipfile.ZipFile(path) as packed:
            _check(packed, limits)
            yield packed
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, KeyError) as error:
        raise FileError(DAMAGED, Message("The file is damaged: open it and save it anew.")) from error
    except expat.ExpatError as error:
        raise FileError(DAMAGED, Message("The file is damaged: open it and save it anew.")) from error


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
