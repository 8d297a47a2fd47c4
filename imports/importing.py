"""The whole way of a workbook: read, drafted, checked, compared with the graph, and written, all or nothing."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from graph.connection.session import Database, Parameters, Transaction
from graph.messages.language import CHINESE, ENGLISH, told
from graph.store import merging
from graph.store.history import ImportRecord, record
from imports.bodies.before import Before
from imports.checking import check
from imports.comparing import Comparison, Progress
from imports.draft import Draft
from imports.drafting import draft
from imports.outcome import Outcome
from imports.reading import Decision, original, tables_and_decisions
from sheets.mapping.file import Known as Mapped
from sheets.problems import Problem, Report

KEPT_PROBLEMS = 500
"""Findings that the record of an import keeps."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a workbook is imported.

    :param decisions: by file, sheet and cell: the body of the graph that a name there stands for, or ``new``
    :param mapped: tables that were mapped before
    :param source: the name of the source, where it is not that of the file
    :param within: the id or name of the place in which everything lies that says nothing else
    :param end_on: the day on which what is gone from the workbook ends; None: it is only proposed
    """

    decisions: dict[tuple[str, str, str], list[Decision]] = field(default_factory=dict)
    mapped: tuple[Mapped, ...] = ()
    source: str | None = None
    within: str | None = None
    end_on: datetime.date | None = None


async def drafts(
    db: Database | None, path: Path, options: Options, report: Report, before: Before | None = None
) -> Draft:
    """What a workbook says, with everything that was found in it.

    :param before: the bodies of workbooks before it; gets those of this one
    """
    # Those of the workbook itself are added while its tables are read, before any name is compared.
    decisions = {
        (sheet, cell): list(made) for (file, sheet, cell), made in options.decisions.items() if file == path.name
    }
    tables = tables_and_decisions(path, report, options.mapped, decisions)
    made = await draft(db, tables, report, decisions, options.within, options.source, original(path), before)
    if before is not None:
        before.add(made)
    if made.facts:
        await check(made, db, report)
    else:
        # Nothing cites the source.
        made.nodes.clear()
    return made


async def preview(
    db: Database | None,
    made: Draft,
    options: Options,
    progress: Progress | None = None,
    before: set[str] | None = None,
) -> Outcome:
    """What a draft would do to the graph; nothing is written. Without a database, it would create everything.

    :param before: ids of what workbooks before it would create; gets those that this one would
    """
    read = merging.reading(db) if db is not None else _nothing
    comparison = Comparison(made, read, end_on=options.end_on, progress=progress)
    if before is not None:
        comparison.before = before
    return await comparison.carry_out()


async def _nothing(text: str, parameters: Parameters) -> merging.Rows:
    del text, parameters
    return []


async def apply(
    db: Database, path: Path, made: Draft, options: Options, report: Report, progress: Progress | None = None
) -> Outcome:
    """Write a draft in one transaction, under the lock of all loads; it is compared again within it.

    :raises ConfigurationError: the graph has not been migrated
    """
    digest = hashlib.sha256(path.read_bytes()).hexdigest()

    async def work(transaction: Transaction) -> Outcome:
        await merging.lock(transaction)
        comparison = Comparison(made, merging.within(transaction), transaction, options.end_on, progress)
        outcome = await comparison.carry_out()
        if outcome.writes:
            await record(transaction, _record(path, digest, outcome, report))
        return outcome

    return await db.write("import", work)


def _record(path: Path, digest: str, outcome: Outcome, report: Report) -> ImportRecord:
    problems = [problem for problem in report if problem.file == path.name]
    kept = sorted(problems, key=lambda problem: ("ERROR", "WARNING", "NOTE").index(problem.severity))[:KEPT_PROBLEMS]
    return ImportRecord(
        id=f"{datetime.datetime.now(datetime.UTC):%Y%m%dT%H%M%S.%fZ}-{uuid4().hex[:8]}",
        files=(path.name,),
        hashes=(digest,),
        source=outcome.source,
        created=outcome.created,
        changed=outcome.changed,
        ended=outcome.ended if outcome.endings_applied else 0,
        unchanged=outcome.unchanged,
        problems=["\t".join(map(_one_line, _values(problem))) for problem in kept],
        problems_total=len(problems),
    )


def _values(problem: Problem) -> tuple[str, ...]:
    """The values of a finding, as ``graph.questions.imports.PROBLEM`` names them."""
    chinese, english = told(problem.message, CHINESE), told(problem.message, ENGLISH)
    return problem.file, problem.sheet, problem.cell, problem.severity, problem.code.name, chinese, english


def _one_line(text: str) -> str:
    return " ".join(text.split())


def as_json(report: Report, outcome: Outcome, files: Sequence[Path], *, applied: bool) -> dict[str, object]:
    """The result for programs."""
    return {
        "problems": report.as_json(),
        "created": outcome.created,
        "changed": outcome.changed,
        "ended": outcome.ended,
        "unchanged": outcome.unchanged,
        "applied": applied,
        "endingsApplied": applied and outcome.endings_applied,
        "files": [path.name for path in files],
        "changes": [change.as_json() for change in outcome.changes],
        "matches": [
            {
                "file": spot.file,
                "sheet": spot.sheet,
                "cell": spot.cell,
                "id": match.id,
                "name": match.name,
                "why": match.why,
                "near": match.near,
            }
            for match, spot in outcome.matches
        ],
    }
