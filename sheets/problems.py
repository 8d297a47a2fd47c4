"""What is found in a spreadsheet, at its cell, under a code that never changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from graph.messages.language import told
from sheets.codes import Code

Severity = Literal["ERROR", "WARNING", "NOTE"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding.

    ``file``: its name, without folders. ``sheet``: empty where the file has no sheets. ``cell``: such as ``C17``; empty
    where it is about the sheet or file as a whole. In a file of JSON Lines a cell is a line and a key: ``3:单位名称``.
    """

    file: str
    sheet: str
    cell: str
    code: Code
    message: str

    @property
    def severity(self) -> Severity:
        return self.code.severity

    def as_json(self, language: str | None = None) -> dict[str, str]:
        """The finding for programs; its message in a language, by default that of the reader."""
        return {
            "file": self.file,
            "sheet": self.sheet,
            "cell": self.cell,
            "severity": self.severity,
            "code": self.code.name,
            "message": told(self.message, language),
        }

    def __str__(self) -> str:
        where = "!".join(part for part in (self.sheet, self.cell) if part)
        return f"{self.file}: {where + ': ' if where else ''}{self.message}"


@dataclass(slots=True)
class Report:
    """All findings of an import, in the order in which they were made; each is kept once."""

    _found: dict[Problem, None] = field(default_factory=dict)

    def add(self, code: Code, message: str, *, file: str, sheet: str = "", cell: str = "") -> None:
        self._found.setdefault(Problem(file, sheet, cell, code, message))

    def withdraw(self, code: Code, file: str) -> None:
        """Forget the findings of a code in a file, which another says once for all of them."""
        for problem in [each for each in self._found if each.code == code and each.file == file]:
            del self._found[problem]

    def __iter__(self) -> Iterator[Problem]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def as_json(self, language: str | None = None) -> list[dict[str, str]]:
        """All findings for programs."""
        return [problem.as_json(language) for problem in self]

    @property
    def errors(self) -> list[Problem]:
        """The findings that keep everything from being written."""
        return [problem for problem in self if problem.severity == "ERROR"]
