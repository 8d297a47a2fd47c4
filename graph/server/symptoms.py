"""Causes of a failed start of Neo4j: found on its disk, in its log and in Java's output, and reported with the fix."""

from __future__ import annotations

import re
from pathlib import Path

from graph.errors import EngineError
from graph.messages.language import Message
from graph.server.needs import FULL, check_disk

_FAILED = re.compile(r"Failed to start DatabaseId\{[^\[}]*\[(\w+)\]\}")
# Java's last messages, and their meaning.
_PRINTED = {
    "Could not reserve enough space": Message("There is not enough memory for the heap: set COBUILD_HEAP to less."),
    "There is insufficient memory for the Java Runtime": Message(
        "This machine has no memory left: set COBUILD_HEAP to less."
    ),
    "OutOfMemoryError: Java heap space": Message("The heap is too small: set COBUILD_HEAP to more, 1g by default."),
    "Too many open files": Message("Neo4j may not open enough files: raise the limit (ulimit -n)."),
    "No space left on device": Message("The disk is full."),
    "File too large": Message("Neo4j may not write files of the size it needs: raise the limit (ulimit -f)."),
}


class Symptoms:
    """Watches a data folder for failures from now on."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._log = home / "logs" / "debug.log"
        self._read = self._size()

    def check(self) -> None:
        """:raises EngineError: the disk is full, or Neo4j has given up opening one of its databases."""
        check_disk(self._home / "data", self._home / "logs", least=FULL)
        if found := _FAILED.search(self._new_lines()):
            raise damaged(self._home, found[1])

    def _new_lines(self) -> str:
        if self._size() < self._read:
            self._read = 0  # another file took its place
        if self._size() == self._read:
            return ""
        try:
            with self._log.open("rb") as file:
                file.seek(self._read)
                text = file.read()
        except OSError:
            return ""
        # An incomplete line is read again when it is complete.
        whole = text[: text.rfind(b"\n") + 1]
        self._read += len(whole)
        return whole.decode("utf-8", "replace")

    def _size(self) -> int:
        try:
            return self._log.stat().st_size
        except OSError:
            return 0


def refuse_full_disk(home: Path, error: Exception) -> None:
    """:raises EngineError: the disk of a data folder is full, which is why ``error`` came."""
    try:
        check_disk(home, least=FULL)
    except EngineError as full:
        raise full from error


def damaged(home: Path, database: str) -> EngineError:
    """The error for a database whose files Neo4j cannot read."""
    return EngineError(
        Message(
            "Neo4j cannot open its database {database!r}: the files in {data} are damaged, and "
            "{log} says where. Put a copy of {folder} back if there is one. Otherwise move the "
            "folder away (mv {folder} {folder}.damaged), start again, and load the data files again.",
            database=database,
            data=home / "data",
            log=home / "logs" / "debug.log",
            folder=home,
        )
    )


def cause(printed: str) -> str:
    """Why Java ended, as a sentence; empty if its output does not show it."""
    return next((meaning for sign, meaning in _PRINTED.items() if sign in printed), "")
