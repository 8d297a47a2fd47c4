"""A file becomes grids, one sheet after the other; whatever keeps it from being read is one finding."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from python_calamine import CalamineError

from graph.messages.foreign import reason_of
from graph.messages.language import Message
from sheets.codes import DAMAGED, UNREADABLE
from sheets.files import delimited, json_lines, ods, xls, xlsx
from sheets.files.kinds import Kind, kind_of
from sheets.files.limits import LIMITS, FileError, Limits
from sheets.grid import Grid
from sheets.problems import Report

_READERS: Mapping[Kind, Callable[[Path, Report, Limits], Iterator[Grid]]] = {
    Kind.XLSX: xlsx.read,
    Kind.XLS: xls.read,
    Kind.ODS: ods.read,
    Kind.DELIMITED: delimited.read,
    Kind.JSON_LINES: json_lines.read,
}


def read_grids(path: Path, report: Report, limits: Limits = LIMITS) -> Iterator[Grid]:
    """The sheets of a file; none after a finding that keeps it from being read."""
    try:
        limits.check_size(path.stat().st_size)
        yield from _READERS[kind_of(path)](path, report, limits)
    except FileError as refused:
        report.add(refused.code, refused.message, file=path.name, sheet=refused.sheet, cell=refused.cell)
    except OSError as error:
        message = Message("The file cannot be read: {reason}.", reason=reason_of(error))
        report.add(UNREADABLE, message, file=path.name)
    except (CalamineError, ValueError, KeyError, struct.error):
        report.add(DAMAGED, Message("The file is damaged: open it and save it anew."), file=path.name)
    except BaseException as error:
        # A fault inside calamine arrives as a panic of Rust, which is no Exception.
        if type(error).__name__ != "PanicException":
            raise
        report.add(DAMAGED, Message("The file is damaged: open it and save it anew."), file=path.name)
