"""CSV and tab-separated text, as Excel and web systems write it: UTF-8 with or without a mark, GB18030, UTF-16."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from graph.messages.language import Message
from sheets.codes import DAMAGED, ENCODING, NOT_UTF8, TEXT_TOO_LONG
from sheets.files.limits import FileError, Limits
from sheets.files.xlsx import trimmed
from sheets.grid import Grid, Value, address
from sheets.problems import Report

_PIECE = 1 << 16
_DELIMITERS = ",\t;|，"
_SAMPLE = 1 << 16
_SIGNS = frozenset("，。、；：？！“”‘’（）《》〈〉【】—…·　％＋－／～①②③④⑤⑥⑦⑧⑨⑩√×○●□■★※")
# Numbers that Excel is kept from rounding: ="00123" and '00123.
_KEPT = re.compile(r'="([^"]*)"|\'(\d+)')


def read(path: Path, report: Report, limits: Limits) -> Iterator[Grid]:
    """The one table of a file of text.

    :raises FileError: it is in no known encoding, too large, or has a quotation mark that nothing closes
    """
    encoding = encoding_of(path)
    if encoding not in ("utf-8-sig", "utf-8"):
        message = Message("The file is read as {encoding}.", encoding=encoding.upper())
        report.add(NOT_UTF8, message, file=path.name)
    with path.open(encoding=encoding, newline="") as file:
        delimiter = _delimiter(file.read(_SAMPLE))
        file.seek(0)
        yield Grid(path.name, "", list(_rows(file, delimiter, limits)))


def _rows(file: Iterator[str], delimiter: str, limits: Limits) -> Iterator[list[Value]]:
    known: dict[str, str] = {}
    reader = csv.reader(file, delimiter=delimiter, strict=True)
    number = 0
    try:
        for cells in reader:
            limits.check_extent("", number + 1, len(cells))
            row: list[Value] = []
            for column, cell in enumerate(cells):
                if len(cell) > limits.text:
                    message = Message(
                        "The text has {length:,} characters: is a quotation mark missing?", length=len(cell)
                    )
                    raise FileError(TEXT_TOO_LONG, message, cell=address(number, column))
                kept = _KEPT.fullmatch(cell)
                text = (kept[1] or kept[2] or "") if kept else cell
                row.append(known.setdefault(text, text))
            yield trimmed(row)
            number += 1
    except csv.Error as error:
        message = Message("Row {row} has a quotation mark that nothing closes, or text after one.", row=number + 1)
        raise FileError(DAMAGED, message, cell=address(number, 0)) from error


def _too_long(length: int, cell: str) -> FileError:
    message = Message("The text has {length:,} characters: is a quotation mark missing?", length=length)
    return FileError(TEXT_TOO_LONG, message, cell=cell)


def encoding_of(path: Path) -> str:
    """The encoding of a text file, as Python names it.

    :raises FileError: it is none of those that are read
    """
    with path.open("rb") as file:
        beginning = file.read(4)
    if beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    error = _decodes(path, "utf-8-sig")
    if error is None:
        return "utf-8-sig"
    if _decodes(path, "gb18030") is None and _is_chinese(path):
        return "gb18030"
    message = Message(
        "The file is neither UTF-8 nor GB18030 (byte {position:,}): save it as “CSV UTF-8”.", position=error
    )
    raise FileError(ENCODING, message)


def _decodes(path: Path, encoding: str) -> int | None:
    """The position of the first piece that is not in this encoding; None where all are."""
    decoder = codecs.getincrementaldecoder(encoding)()
    position = 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            try:
                decoder.decode(piece)
            except UnicodeDecodeError as error:
                return position + error.start
            position += len(piece)
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return position
    return None


def _is_chinese(path: Path) -> bool:
    """Whether a text reads as Chinese in GB18030, and not as another encoding taken for it.

    Common characters lie in GB 2312; in the text of another language the bytes fall on all others as well.
    """
    with path.open(encoding="gb18030", newline="") as file:
        foreign = [sign for sign in file.read(_SAMPLE) if not sign.isascii()]
    return sum(map(_common, foreign)) >= 0.9 * len(foreign)


def _common(sign: str) -> bool:
    if sign in _SIGNS:
        return True
    try:
        first = sign.encode("gb2312")[0]
    except UnicodeEncodeError:
        return False
    return first >= 0xB0


def _delimiter(sample: str) -> str:
    """The sign that parts the cells: the one that most lines have, as often in each."""
    lines = [line for line in re.sub(r'"[^"]*"', "", sample).splitlines() if line.strip()][:50]
    best, most = ",", 0
    for sign in _DELIMITERS:
        counts = Counter(line.count(sign) for line in lines if sign in line)
        # A list of names is joined by full-width commas: only a text without any other is parted by them.
        found = max((number for number in counts.values()), default=0)
        if found > most and (sign != "，" or most == 0):
            best, most = sign, found
    return best
