"""Workbooks as tests write them, drafted the whole way."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl

from graph.connection.session import Database
from imports.draft import Draft, Drafted
from imports.drafting import draft
from imports.reading import Decision
from seeds.checks import check_rows
from seeds.cross_checks import Known, check_references, of_file
from seeds.files import DataFile
from seeds.problems import Problem as Trouble
from sheets.problems import Problem, Report
from sheets.reading import read_tables
from tests.sheets.workbooks import Rows, xlsx


@dataclass
class Outcome:
    """A draft, and all that was found on the way."""

    draft: Draft
    problems: list[Problem]

    def nodes(self, type_: str) -> dict[str, dict[str, Any]]:
        """The nodes of a type, by name."""
        found = [each.content for each in self.draft.nodes.values() if each.content["type"] == type_]
        return {content["name"]: content for content in found}

    def node(self, name: str) -> Drafted:
        """The node of this name."""
        (found,) = [each for each in self.draft.nodes.values() if each.content.get("name") == name]
        return found

    def facts(self, *types: str) -> set[tuple[Any, ...]]:
        """The relationships of these types as the names of their ends, with what each says of itself."""
        names = {id_: each.content.get("name", id_) for id_, each in self.draft.nodes.items()}
        return {
            (names.get(row["from"], row["from"]), row["type"], names.get(row["to"], row["to"]), *_said(row))
            for row in (each.content for each in self.draft.facts)
            if row["type"] in types
        }

    def found(self, *codes: str) -> list[tuple[str, str, str]]:
        """Sheet, cell and code of all errors and warnings, or of these findings."""
        return [
            (each.sheet, each.cell, each.code.name)
            for each in self.problems
            if (each.code.name in codes if codes else each.severity != "NOTE")
        ]

    def message(self, code: str) -> str:
        """The message of the one finding of this code."""
        (found,) = [each for each in self.problems if each.code.name == code]
        return found.message

    def troubles(self) -> list[Trouble]:
        """What the rules of data files find in the draft."""
        data = DataFile(
            Path("draft.yaml"),
            {
                "cobuild": 1,
                "nodes": [dict(each.content) for each in self.draft.nodes.values()],
                "relationships": [dict(each.content) for each in self.draft.facts],
            },
        )
        known = of_file(data)
        return [
            each for each in (*check_rows(data), *check_references(data, known, Known())) if each.severity == "ERROR"
        ]


def _said(row: Mapping[str, Any]) -> tuple[Any, ...]:
    own = {"type", "id", "from", "to", "sourceIds", "locators"}
    return tuple(sorted((name, str(value)) for name, value in row.items() if name not in own))


def drafted(
    sheets: Mapping[str, Rows],
    change: Callable[[openpyxl.Workbook], None] | None = None,
    *,
    file: str = "台账.xlsx",
    db: Database | None = None,
    run: Callable[[Any], Any] = asyncio.run,
    decisions: Mapping[tuple[str, str], str] | None = None,
    within: str | None = None,
) -> Outcome:
    """The draft of a workbook of these sheets."""
    with tempfile.TemporaryDirectory() as folder:
        path = xlsx(Path(folder) / file, sheets, change)
        report = Report()
        decided = {place: [Decision(said)] for place, said in (decisions or {}).items()}
        made = run(draft(db, read_tables([path], report), report, decided, within))
    return Outcome(made, list(report))


def clean(*rows: list[Any]) -> Outcome:
    """The draft of one sheet in which there is nothing to tell of."""
    outcome = drafted({"Sheet1": list(rows)})
    assert outcome.found() == []
    assert outcome.troubles() == []
    return outcome
