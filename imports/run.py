"""One import of several workbooks: all examined before any is written, each written completely or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from graph.connection.session import Database
from imports.bodies.before import Before
from imports.draft import Draft, Match, Spot
from imports.importing import Options, apply, as_json, drafts, preview
from imports.outcome import Outcome
from sheets.problems import Problem, Report

Progress = Callable[[int, int, str], None]
"""Called with what is done, the total, and the name of the file."""


@dataclass(slots=True)
class Run:
    """Files on their way into the graph. ``report``: all findings; ``outcome``: what they do, together."""

    files: list[Path]
    options: Options
    report: Report = field(default_factory=Report)
    outcome: Outcome = field(default_factory=Outcome)
    applied: bool = False
    _given: list[Problem] | None = None
    _near: list[tuple[str, Match, Spot]] = field(default_factory=list)
    _last: Draft | None = None

    async def examine(self, db: Database | None, progress: Progress | None = None) -> None:
        """Find everything, and what would change; nothing is written."""
        if self._given is None:
            self._given = list(self.report)
        self.report, self.outcome, self._near = Report(), Outcome(), []
        self._last = None
        for problem in self._given:
            self.report.add(problem.code, problem.message, file=problem.file, sheet=problem.sheet, cell=problem.cell)
        before: set[str] | None = None
        bodies: Before | None = None
        if len(self.files) > 1:
            before, bodies = set(), Before()
        for path in self.files:
            made = await drafts(db, path, self.options, self.report, bodies)
            self._near += _near_of(made)
            self.outcome.add(await preview(db, made, self.options, _of(path, progress), before))
            # A draft is large; that of one file alone is written as it was examined.
            self._last = made if len(self.files) == 1 else None

    async def apply(self, db: Database, progress: Progress | None = None) -> None:
        """Write one workbook after the other. What a workbook before it has created is there for the next."""
        self.outcome = Outcome()
        for path in self.files:
            made, report = self._last, self.report
            if made is None:
                report = Report()
                made = await drafts(db, path, self.options, report)
                if report.errors:
                    for problem in report.errors:
                        self.report.add(
                            problem.code, problem.message, file=problem.file, sheet=problem.sheet, cell=problem.cell
                        )
                    return
            self.outcome.add(await apply(db, path, made, self.options, report, _of(path, progress)))
        self.applied = True

    def near(self) -> Iterator[tuple[str, Match, Spot]]:
        """The names that may be a body of the graph: name, body, cell."""
        yield from self._near

    def as_json(self) -> dict[str, object]:
        """The result for programs."""
        return as_json(self.report, self.outcome, self.files, applied=self.applied)


def _near_of(made: Draft) -> Iterator[tuple[str, Match, Spot]]:
    for each in made.nodes.values():
        if each.match is not None and each.match.near:
            yield str(each.content.get("name", "")), each.match, each.spot


def _of(path: Path, progress: Progress | None) -> Callable[[int, int], None] | None:
    if progress is None:
        return None
    return lambda done, total: progress(done, total, path.name)
