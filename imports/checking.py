"""A draft against the rules of all written facts: the same as of data files, each breach told at its cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

from graph.connection.session import Database
from graph.messages.language import sentences
from graph.rules.trees import PART_OF
from graph.store.loading import ROWS_PER_STATEMENT
from imports import breaches
from imports.draft import Draft, Drafted, DraftedFact, Spot
from seeds.checks import check_rows
from seeds.cross_checks import Known, Thing, check_references, mentioned, of_file
from seeds.files import DataFile
from seeds.loader import in_graph
from seeds.problems import Problem
from sheets.codes import DATES_REVERSED, FACT_DOUBTFUL, FACT_REFUSED, HOURS_IN_WORDS, HOURS_NOT_UNDERSTOOD
from sheets.problems import Report

_PLACE = re.compile(r"(nodes|relationships)\[(\d+)\](?:\.(\w+))?")
_ENDS = ("type", "id", "from", "to", "sourceIds", "locators")

_SAY_THE_SAME = (DATES_REVERSED, HOURS_NOT_UNDERSTOOD, HOURS_IN_WORDS)
"""Findings of a cell beside which the rule of the fact says nothing new."""


async def check(draft: Draft, db: Database | None, report: Report) -> None:
    """Report every breach of a rule; an error keeps the workbook from being written."""
    findings = _Findings(report)
    known = Known()
    # Some at a time: each has an id of its own, and none tells of another, but for parts that close a circle.
    nodes = iter(draft.nodes.values())
    while drafted := list(islice(nodes, ROWS_PER_STATEMENT)):
        data = _as_data_file(drafted, [])
        _check(data, drafted, [], known, await _stored(db, data), findings)
        known.add(of_file(data))
    if parts := [each for each in draft.facts.said if each.type == PART_OF]:
        data = _as_data_file([], parts)
        stored = await _stored(db, data)
        known.add(Known(_others(stored, known), stored.parts + of_file(data).parts))
        _check(data, [], parts, known, stored, findings)
        known.parts.clear()
    facts: Iterator[DraftedFact] = chain(
        (each for each in draft.facts.said if each.type != PART_OF), draft.facts.citations()
    )
    while some := list(islice(facts, ROWS_PER_STATEMENT)):
        data = _as_data_file([], some)
        if mentioned(data) - known.things.keys():
            known.things |= _others(await _stored(db, data), known)
        _check(data, [], some, known, Known(), findings)


async def _stored(db: Database | None, data: DataFile) -> Known:
    """The things of the graph that these rows mention."""
    return await in_graph(db, data) if db is not None else Known()


def _others(stored: Known, known: Known) -> dict[str, Thing]:
    """The things of the graph of which the draft says nothing."""
    return {id_: thing for id_, thing in stored.things.items() if id_ not in known.things}


class _Findings:
    """The report, without what it has told already in other words."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._told = {(each.sheet, each.cell, each.message) for each in report}
        self._private = breaches.Told(report)
        self._said = {(each.file, each.sheet, each.cell) for each in report if each.code in _SAY_THE_SAME}

    def tell(self, problem: Problem, spot: Spot) -> None:
        """Report a breach at its cell."""
        code = FACT_REFUSED if problem.severity == "ERROR" else FACT_DOUBTFUL
        message = sentences(problem.message, problem.fix)
        if (spot.sheet, spot.cell, message) in self._told or (spot.file, spot.sheet, spot.cell) in self._said:
            return
        if self._private.holds(problem.message, spot):
            return
        self._report.add(code, message, file=spot.file, sheet=spot.sheet, cell=spot.cell)


def _check(
    data: DataFile,
    nodes: Sequence[Drafted],
    facts: Sequence[DraftedFact],
    known: Known,
    stored: Known,
    findings: _Findings,
) -> None:
    for problem in (*check_rows(data), *check_references(data, known, stored)):
        if problem.severity == "NOTE":
            _keep_what_was_understood(problem, data, facts)
        else:
            findings.tell(problem, _spot(problem, nodes, facts))


def _keep_what_was_understood(problem: Problem, data: DataFile, facts: Sequence[DraftedFact]) -> None:
    """A note says that a Chinese form was replaced by its meaning in the row."""
    found = _PLACE.match(problem.path)
    if found is not None and found[1] == "relationships":
        row = data.relationships[int(found[2])]
        facts[int(found[2])].more = {name: value for name, value in row.items() if name not in _ENDS}


def _as_data_file(nodes: Sequence[Drafted], facts: Sequence[DraftedFact]) -> DataFile:
    rows = []
    for each in nodes:
        row = each.content
        # What is in the graph has a name there.
        rows.append(row if "name" in row or each.match is None else {**row, "name": each.match.name})
    relationships = [each.content for each in facts]
    return DataFile(Path("draft"), {"cobuild": 1, "nodes": rows, "relationships": relationships})


def _spot(problem: Problem, nodes: Sequence[Drafted], facts: Sequence[DraftedFact]) -> Spot:
    """The cell of a problem of a row, or of a property of it."""
    found = _PLACE.match(problem.path)
    if found is None:
        return (nodes or facts)[0].spot
    each = (nodes if found[1] == "nodes" else facts)[int(found[2])]
    return each.cells.get(found[3] or "", each.spot)
