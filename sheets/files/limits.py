"""How large a file may be, and the refusal of a file."""

from __future__ import annotations

from dataclasses import dataclass

from graph.messages.language import Message
from sheets.codes import TOO_LARGE, TOO_MANY_CELLS, Code
from sheets.grid import address


@dataclass(frozen=True, slots=True)
class Limits:
    """``file``: bytes of a file as it lies there. ``unpacked``: bytes of all that is packed in it. ``rows`` and
    ``columns`` of a sheet, ``cells`` of the rectangle that holds all its values; ``text``: characters of one cell.
    """

    file: int = 128 * 2**20
    unpacked: int = 512 * 2**20
    rows: int = 200_000
    columns: int = 1_000
    cells: int = 4_000_000
    text: int = 32_767

    def check_extent(self, sheet: str, rows: int, columns: int) -> None:
        """Refuse a sheet whose values need too large a rectangle.

        :raises FileError: at the first cell beyond
        """
        allowed = min(self.rows, max(self.cells // max(columns, 1), 1))
        if columns > self.columns:
            message = Message(
                "The sheet has {columns:,} columns; at most {most:,} are read.", columns=columns, most=self.columns
            )
            raise FileError(TOO_MANY_CELLS, message, sheet, address(0, self.columns))
        if rows > allowed:
            message = Message("The sheet has {rows:,} rows; at most {most:,} are read.", rows=rows, most=allowed)
            raise FileError(TOO_MANY_CELLS, message, sheet, address(allowed, 0))

    def check_size(self, size: int) -> None:
        """Refuse a file that is too large as it lies there.

        :raises FileError: the file has more bytes
        """
        if size > self.file:
            message = Message("The file has {size:,} bytes; at most {most:,} are read.", size=size, most=self.file)
            raise FileError(TOO_LARGE, message)


LIMITS = Limits()


class FileError(Exception):
    """A file, or one of its sheets, that is not read further."""

    def __init__(self, code: Code, message: str, sheet: str = "", cell: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.sheet, self.cell = code, message, sheet, cell
