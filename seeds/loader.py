"""Loading data files: read, check, write; all of a file or nothing of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from graph.connection.session import Database
from graph.errors import SeedError
from graph.rules.trees import PartOf
from graph.semantics.dates import Term
from graph.store import loading, stored
from graph.store.migrations import recognise
from graph.store.stored import Fact, Node
from graph.vocabulary import MODEL
from seeds import files, json_lines
from seeds.checks import check_rows
from seeds.cross_checks import Known, Thing, check_references, mentioned, of_file
from seeds.files import DataFile
from seeds.problems import CheckReport, LoadReport, Problem, errors, refuse
from seeds.unplaced import unplaced

Progress = Callable[[Path, int, int], None]
"""Called after each file with its path, the number of files done, and the total."""

DATA = Path(__file__).parent
SUFFIXES = (".yaml", ".yml", ".json", json_lines.SUFFIX)


def seed_paths() -> list[Path]:
    """The data files that come with Cobuild: the places of the cases, the documented cases, the invented network."""
    return [path for folder in ("places", "cases", "invented") for path in sorted((DATA / folder).glob("*.yaml"))]


def expand(paths: Sequence[Path]) -> list[Path]:
    """The data files meant by these paths: a folder stands for the data files in it, by name."""
    found: list[Path] = []
    for path in paths:
        found += sorted(p for p in path.rglob("*") if p.suffix in SUFFIXES) if path.is_dir() else [path]
    return found


async def load_files(db: Database, paths: Sequence[Path], progress: Progress | None = None) -> LoadReport:
    """Load files one after the other, each in one transaction; loading a file again changes nothing.

    :raises SeedError: a file cannot be loaded; nothing of it was written, the files before it were
    :raises ForeignGraph: the database holds data of another program
    """
    await recognise(db)
    report = LoadReport()
    everything = expand(paths)
    for path in everything:
        data = _read(path)
        problems = check_rows(data)
        there = await in_graph(db, data)
        known = Known(dict(there.things), list(there.parts))
        known.add(of_file(data))
        problems += check_references(data, known, there)
        if errors(problems):
            raise refuse(errors(problems))
        report.warnings += [problem for problem in problems if problem.severity == "WARNING"]
        report.written.add(await loading.load(db, list(_nodes(data)), list(_facts(data))))
        report.files.append(path)
        if progress:
            progress(path, len(report.files), len(everything))
    return report


async def check_files(db: Database | None, paths: Sequence[Path]) -> CheckReport:
    """Find every problem, write nothing. A file may refer to earlier files, and to the graph if one is given."""
    report, known = CheckReport(), Known()
    for path in expand(paths):
        report.files.append(path)
        try:
            data = _read(path)
        except SeedError as error:
            report.problems += [Problem(**problem) for problem in error.extensions["problems"]]
            continue
        report.problems += check_rows(data)
        there = await in_graph(db, data) if db is not None else Known()
        known.add(there)
        known.add(of_file(data))
        report.problems += check_references(data, known, there)
        report.unplaced += unplaced(data)
        report.nodes += len(data.nodes)
        report.relationships += len(data.relationships)
    return report


def _read(path: Path) -> DataFile:
    return json_lines.read(path) if path.suffix == json_lines.SUFFIX else files.read(path)


async def in_graph(db: Database, data: DataFile) -> Known:
    """The things in the graph that a file mentions, and the wholes of which these are parts."""
    ids = sorted(mentioned(data))
    things = await loading.known_nodes(db, ids)
    parts = await loading.parts_above(db, list(things))
    return Known(
        {id_: Thing(type_, name, Term(first, last)) for id_, (type_, name, first, last) in things.items()},
        [PartOf(part, whole, hierarchy, Term(first, last)) for part, whole, hierarchy, first, last in parts],
    )


def _nodes(data: DataFile) -> Iterator[Node]:
    invented = {"invented": True} if data.content.get("invented") else {}
    return (stored.node(row["type"], {**invented, **row}) for row in data.nodes)


def _facts(data: DataFile) -> Iterator[Fact]:
    sources = {"sourceIds": data.content["sources"]} if data.content.get("sources") else {}
    for id_, row in zip(relationship_ids(data.relationships), data.relationships, strict=True):
        yield stored.fact(row["type"], id_, row["from"], row["to"], {**sources, **row})


def relationship_ids(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """The id of each relationship: its own, or ``from.TYPE.to``, with ``.2``, ``.3`` … where that is taken."""
    taken = {row["id"] for row in rows if "id" in row}
    ids: list[str] = []
    for row in rows:
        if "id" in row:
            ids.append(row["id"])
            continue
        ends = (row["from"], row["to"])
        first, last = sorted(ends) if MODEL.relationship[row["type"]].symmetric else ends
        wanted = id_ = f"{first}.{row['type']}.{last}"
        number = 1
        while id_ in taken:
            number += 1
            id_ = f"{wanted}.{number}"
        taken.add(id_)
        ids.append(id_)
    return ids
