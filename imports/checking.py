"""A draft against the rules of all written facts: the same as of data files, each breach told at its cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from graph.connection.session import Database
from graph.messages.language import sentences
from imports.draft import Draft, Drafted, Spot
from seeds.checks import check_rows
from seeds.cross_checks import Known, check_references, of_file
from seeds.files import DataFile
from seeds.loader import in_graph
from seeds.problems import Problem
from sheets.codes import DATES_REVERSED, FACT_DOUBTFUL, FACT_REFUSED, HOURS_NOT_UNDERSTOOD
from sheets.problems import Report

_PLACE = re.compile(r"(nodes|relationships)\[(\d+)\](?:\.(\w+))?")

_SAY_THE_SAME = (DATES_REVERSED, HOURS_NOT_UNDERSTOOD)
"""Findings of a cell beside which the rule of the fact says nothing new."""


async def check(draft: Draft, db: Database | None, report: Report) -> None:
    """Report every breach of a rule; an error keeps the workbook from being written."""
    nodes, facts = list(draft.nodes.values()), list(draft.facts.values())
    data = _as_data_file(nodes, facts)
    stored = await in_graph(db, data) if db is not None else Known()
    known = Known(dict(stored.things), list(stored.parts))
    known.add(of_file(data))
    told = {(each.sheet, each.cell, each.message) for each in report}
    said = {(each.file, each.sheet, each.cell) for each in report if each.code in _SAY_THE_SAME}
    for problem in (*check_rows(data), *check_references(data, known, stored)):
        if problem.severity == "NOTE":
            continue
        spot = _spot(problem, nodes, facts)
        code = FACT_REFUSED if problem.severity == "ERROR" else FACT_DOUBTFUL
        message = sentences(problem.message, problem.fix)
        if (spot.sheet, spot.cell, message) in told or (spot.file, spot.sheet, spot.cell) in said:
            continue
        report.add(code, message, file=spot.file, sheet=spot.sheet, cell=spot.cell)


def _as_data_file(nodes: Sequence[Drafted], facts: Sequence[Drafted]) -> DataFile:
    rows = []
    for each in nodes:
        row = each.content
        # What is in the graph has a name there.
        rows.append(row if "name" in row or each.match is None else {**row, "name": each.match.name})
    relationships = [each.content for each in facts]
    return DataFile(Path("draft"), {"cobuild": 1, "nodes": rows, "relationships": relationships})


def _spot(problem: Problem, nodes: Sequence[Drafted], facts: Sequence[Drafted]) -> Spot:
    """The cell of a problem of a row, or of a property of it."""
    found = _PLACE.match(problem.path)
    if found is None:
        return nodes[0].spot
    each = (nodes if found[1] == "nodes" else facts)[int(found[2])]
    return each.cells.get(found[3] or "", each.spot)
