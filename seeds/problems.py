"""Problems of data files, each with its fix; and the reports of checking and loading."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from graph.errors import SeedError
from graph.messages.language import Message, counted, joined, sentences
from graph.store.loading import LoadTallies

SHOWN = 20
LONGEST_CHOICE = 40
"""Names that a hint lists."""
LONGEST_SHOWN = 100
"""Characters of a value that a message repeats."""
Severity = Literal["ERROR", "WARNING", "NOTE"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: where it is (``path`` such as ``nodes[3].kind``), what was found, and what to do.

    ``severity``: an ``ERROR`` prevents loading the file; a ``WARNING`` is probably a mistake; a ``NOTE`` says
    how something was understood. ``value`` is cut to ``LONGEST_SHOWN`` characters.
    """

    file: str
    path: str
    message: str
    fix: str
    value: Any = None
    line: int | None = None
    severity: Severity = "ERROR"

    @property
    def line_of_report(self) -> Message:
        """The finding as one line."""
        where = f"{self.file}:{self.line}: " if self.line else f"{self.file}: "
        kind = {"ERROR": "", "WARNING": Message("warning: "), "NOTE": Message("note: ")}[self.severity]
        path = f"{self.path}: " if self.path else ""
        return joined("", [where, kind, path, sentences(self.message, self.fix)])

    def __str__(self) -> str:
        return str(self.line_of_report)


@dataclass(slots=True)
class LoadReport:
    """The result of loading: the files, and by type the numbers of things created, changed, and unchanged."""

    files: list[Path] = field(default_factory=list)
    written: LoadTallies = field(default_factory=LoadTallies)
    warnings: list[Problem] = field(default_factory=list)

    @property
    def created(self) -> int:
        return sum(t.created for t in self._tallies())

    @property
    def changed(self) -> int:
        return sum(t.changed for t in self._tallies())

    @property
    def unchanged(self) -> int:
        return sum(t.unchanged for t in self._tallies())

    def _tallies(self) -> Iterable[Any]:
        return (*self.written.nodes.values(), *self.written.relationships.values())


@dataclass(slots=True)
class CheckReport:
    """The result of checking: the files, the numbers of their nodes and relationships, and every finding.

    ``unplaced``: the ids of bodies that lie in no place.
    """

    files: list[Path] = field(default_factory=list)
    nodes: int = 0
    relationships: int = 0
    problems: list[Problem] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)

    @property
    def errors(self) -> list[Problem]:
        return errors(self.problems)

    @property
    def ok(self) -> bool:
        return not self.errors


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """The findings that prevent loading a file."""
    return [problem for problem in problems if problem.severity == "ERROR"]


def refuse(problems: Sequence[Problem]) -> SeedError:
    """The error that carries these problems; its message shows the first of them."""
    head = counted(
        "{number:,} problem; nothing of this file was written:",
        "{number:,} problems; nothing of this file was written:",
        len(problems),
    )
    lines = [problem.line_of_report for problem in problems[:SHOWN]]
    if len(problems) > SHOWN:
        lines.append(Message("… and {number:,} more", number=len(problems) - SHOWN))
    return SeedError(joined("\n  ", [head, *lines]), problems=[asdict(problem) for problem in problems])


def shown(value: Any) -> str:
    """A value for a message: quoted, and truncated with its length if it is long."""
    text = repr(value)
    if len(text) <= LONGEST_SHOWN:
        return text
    return Message("{beginning}… ({length:,} characters)", beginning=text[:LONGEST_SHOWN], length=len(str(value)))


def cut(value: Any) -> Any:
    """A value for a report; a long text is truncated."""
    if value is None or isinstance(value, bool | int | float):
        return value
    text = value if isinstance(value, str) else str(value)
    return value if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


def nearest(word: Any, known: Iterable[str], names: Mapping[str, str] | None = None) -> str:
    """A suggestion: ``Did you mean X?``, or the choices.

    ``names``: the Chinese names of the known words; these are compared too, and added to the suggestion.
    """
    called = names or {}
    choices = sorted(known)
    spelled: dict[str, str] = {}
    for choice in choices:
        for spelling in (called.get(choice), choice):
            if spelling:
                spelled[spelling.casefold()] = choice
    if word is not None and (close := difflib.get_close_matches(str(word).casefold(), spelled, n=1, cutoff=0.5)):
        return Message("Did you mean {name}?", name=_named(spelled[close[0]], called))
    listed = ", ".join(_named(choice, called) for choice in choices[:LONGEST_CHOICE])
    if len(choices) > LONGEST_CHOICE:
        return Message("Choose one of: {choices} …", choices=listed)
    return Message("Choose one of: {choices}.", choices=listed)


def _named(choice: str, called: Mapping[str, str]) -> str:
    return f"{choice} ({called[choice]})" if called.get(choice) else choice
