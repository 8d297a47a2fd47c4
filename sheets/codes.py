"""The codes of findings. A code never changes its meaning; its severity says what it does to an import.

An ``ERROR`` keeps everything from being written; a ``WARNING`` is probably a mistake; a ``NOTE`` says how something
was understood.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: its name, its severity, and what it means."""

    name: str
    severity: Literal["ERROR", "WARNING", "NOTE"]
    means: str


def _error(name: str, means: str) -> Code:
    return Code(name, "ERROR", means)


def _warning(name: str, means: str) -> Code:
    return Code(name, "WARNING", means)


def _note(name: str, means: str) -> Code:
    return Code(name, "NOTE", means)


# Files
UNREADABLE = _error("UNREADABLE", "The system does not let the file be read.")
NOT_A_SHEET = _error("NOT_A_SHEET", "The content is no spreadsheet, whatever the file is called.")
DAMAGED = _error("DAMAGED", "The file is cut off, or its parts do not fit together.")
PASSWORD = _error("PASSWORD", "The file is encrypted.")
TOO_LARGE = _error("TOO_LARGE", "The file, or what is packed in it, has too many bytes.")
TOO_MANY_CELLS = _error("TOO_MANY_CELLS", "A sheet has more rows, columns or cells than are read.")
TEXT_TOO_LONG = _error("TEXT_TOO_LONG", "One cell holds more text than any sheet can.")
ENCODING = _error("ENCODING", "A text is neither UTF-8 nor GB18030.")
NOT_JSON = _error("NOT_JSON", "A line of JSON Lines is not a JSON object.")
NOT_UTF8 = _note("NOT_UTF8", "A text was read in another encoding than UTF-8.")
OLD_FORMAT = _note("OLD_FORMAT", "The workbook is an .xls.")
MACROS = _warning("MACROS", "The workbook holds macros; they are not run.")

# Cells of a file
FORMULA_BLANK = _warning("FORMULA_BLANK", "A formula has no stored value.")
CELL_ERROR = _warning("CELL_ERROR", "A formula has an error such as #REF! as its value.")
EXTERNAL_LINK = _warning("EXTERNAL_LINK", "A formula reads another workbook.")
VALUE_NESTED = _warning("VALUE_NESTED", "A value of JSON Lines is an object.")
HIDDEN_SHEET = _note("HIDDEN_SHEET", "A hidden sheet was read.")
HIDDEN_ROW = _note("HIDDEN_ROW", "A hidden row was read.")
HIDDEN_COLUMN = _note("HIDDEN_COLUMN", "A hidden column was read.")
