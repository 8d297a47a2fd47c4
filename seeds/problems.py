"""What can be wrong with a data file, said so that it can be mended; and the reports of checking and loading."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from graph.errors import SeedError
from graph.loading import Written

SHOWN = 20


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: where it is (``path`` such as ``nodes[3].kind``), what was found, and what to do."""

    file: str
    path: str
    message: str
    mend: str
    value: Any = None
    line: int | None = None

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        path = f" {self.path}:" if self.path else ""
        return f"{where}:{path} {self.message} {self.mend}".rstrip()


@dataclass(slots=True)
class LoadReport:
    """What loading did: the files, and by type how many things were created, changed, or found as they were."""

    files: list[Path] = field(default_factory=list)
    written: Written = field(default_factory=Written)

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
    """What checking found: the files, how many nodes and relationships they hold, and every problem."""

    files: list[Path] = field(default_factory=list)
    nodes: int = 0
    relationships: int = 0
    problems: list[Problem] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return not self.problems


def refuse(problems: Sequence[Problem]) -> SeedError:
    """The error that carries these problems; its message shows the first of them."""
    shown = "\n".join(f"  {problem}" for problem in problems[:SHOWN])
    more = f"\n  … and {len(problems) - SHOWN} more" if len(problems) > SHOWN else ""
    count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    return SeedError(
        f"{count}; nothing of this file was written:\n{shown}{more}", problems=[asdict(problem) for problem in problems]
    )


def nearest(word: Any, known: Iterable[str]) -> str:
    """A hint at what was meant: ``Did you mean X?``, or the choices."""
    choices = sorted(known)
    folded = {choice.casefold(): choice for choice in choices}
    if word is not None and (close := difflib.get_close_matches(str(word).casefold(), folded, n=1, cutoff=0.5)):
        return f"Did you mean {folded[close[0]]}?"
    listed = ", ".join(choices[:40])
    return f"Choose one of: {listed}{' …' if len(choices) > 40 else ''}."
