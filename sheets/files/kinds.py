"""Of what kind a file is, by its content: many that are called ``.xls`` are something else."""

from __future__ import annotations

import re
import zipfile
import zlib
from enum import Enum
from pathlib import Path
from xml.parsers import expat

from graph.messages.language import Message
from sheets.codes import DAMAGED, NOT_A_SHEET, PASSWORD
from sheets.files.limits import FileError
from sheets.files.packed import main_part, with_slashes

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_LINES = (".jsonl", ".ndjson")
_JSON = re.compile(rb'\{\s*"|\[\s*[\[{"]')
_BEGINNING = 4096


class Kind(Enum):
    """What a file can be read as."""

    XLSX = "XLSX"
    XLS = "XLS"
    ODS = "ODS"
    DELIMITED = "CSV"
    JSON_LINES = "JSON Lines"


def kind_of(path: Path) -> Kind:
    """The kind of a file.

    :raises FileError: it is none that is read; it is empty, locked or damaged
    """
    with path.open("rb") as file:
        beginning = file.read(_BEGINNING)
    if beginning.startswith(_OLE):
        return _old(path)
    if beginning.startswith(b"PK"):
        return _packed(path)
    text = beginning.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.startswith(b"%PDF"):
        raise FileError(NOT_A_SHEET, Message("This is a PDF file: import the workbook that it was printed from."))
    if text[:200].lower().startswith((b"<?xml", b"<html", b"<!doctype html", b"<table", b"<meta")):
        message = Message("This is a web page or XML under the name of a workbook: open it and save it as .xlsx.")
        raise FileError(NOT_A_SHEET, message)
    if not text:
        raise FileError(NOT_A_SHEET, Message("The file is empty."))
    if beginning.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Kind.DELIMITED
    if b"\0" in beginning:
        raise FileError(NOT_A_SHEET, Message("This is no spreadsheet and no text: save it as .xlsx."))
    # A row of a CSV file does not begin with a brace and a quote.
    if path.suffix.lower() in _LINES or (text.startswith(b"{") and b'"' in text[:3]):
        return Kind.JSON_LINES
    if _JSON.match(text):
        message = Message("This is one JSON document: write each row as an object on a line of its own (JSON Lines).")
        raise FileError(NOT_A_SHEET, message)
    return Kind.DELIMITED


def _old(path: Path) -> Kind:
    """An OLE container: an .xls, or an encrypted .xlsx. The names of its streams are UTF-16 in its directory."""
    content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise FileError(PASSWORD, Message("The file is protected by a password: save it without one."))
    # A document of Word may speak of a book, too.
    others = any(name.encode("utf-16-le") in content for name in ("WordDocument", "PowerPoint Document"))
    if not others and any(name.encode("utf-16-le") in content for name in ("Workbook", "WORKBOOK", "Book", "BOOK")):
        return Kind.XLS
    raise FileError(NOT_A_SHEET, Message("This is an Office document, but no workbook: save the table as .xlsx."))


def _packed(path: Path) -> Kind:
    try:
        with zipfile.ZipFile(path) as packed:
            with_slashes(packed)
            names = set(packed.namelist())
            if "xl/workbook.xml" in names or main_part(packed).endswith("workbook.xml"):
                return Kind.XLSX
            if "mimetype" in names and packed.read("mimetype")[:100].startswith(_ODS):
                if "META-INF/manifest.xml" in names and b"encryption-data" in packed.read("META-INF/manifest.xml"):
                    raise FileError(PASSWORD, Message("The file is protected by a password: save it without one."))
                return Kind.ODS
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, OSError, RuntimeError, NotImplementedError) as error:
        raise FileError(DAMAGED, Message("The file is damaged: open it and save it anew.")) from error
    if "xl/workbook.bin" in names:
        raise FileError(NOT_A_SHEET, Message("This is a binary workbook (.xlsb): save it as .xlsx."))
    raise FileError(NOT_A_SHEET, Message("This is a packed file, but no workbook: import the workbooks in it."))
