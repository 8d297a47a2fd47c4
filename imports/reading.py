"""The tables of a workbook, and the decisions that somebody wrote into the sheet that an annotated copy has."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from xml.etree import ElementTree

from graph.messages.language import Message
from imports.draft import Spot
from sheets.codes import CELL_UNUSED, NO_TABLE
from sheets.files.reading import read_grids
from sheets.grid import Grid
from sheets.mapping.file import Known
from sheets.problems import Report
from sheets.reading import Understood, tables_of
from sheets.repeats import Repeats
from sheets.values.plain import text_of

REVIEW = "导入核对"
"""The sheet of an annotated copy. It holds no facts."""
LISTS = "导入选项"
"""The sheet of a template with the choices of its lists. It holds no facts."""
ORIGINAL = "CobuildOriginal"
"""The property of an annotated copy that keeps the name of its file: whose it is, that name tells."""
_PROPERTIES, _MOST_PROPERTIES = "docProps/custom.xml", 100_000
REVIEW_HEADINGS = ("工作表", "单元格", "级别", "代码", "说明", "决定")


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decided of a name. ``of``: a text that has the name in it; rows may have moved since."""

    said: str
    of: str | None = None

    def is_of(self, name: str) -> bool:
        """Whether it was made for a body of this name: 荷风小学 is a part of 荷风小学分校."""
        if self.of is None or self.of == name:
            return True
        return f"“{name}”" in self.of or (name in self.of and "“" not in self.of)


Decisions = Mapping[tuple[str, str], Sequence[Decision]]
"""By sheet and cell, which may hold several names: the body that is meant, or that it is new."""


def decided(decisions: Decisions, spot: Spot, name: str) -> Decision | None:
    """The decision on the name of a cell; one that was made for another name where there is no other."""
    made = decisions.get((spot.sheet, spot.cell), ())
    return next((each for each in made if each.is_of(name)), next(iter(made), None))


def original(path: Path) -> str:
    """The name of the file of which this is an annotated copy; its own where it is none."""
    try:
        with zipfile.ZipFile(path) as packed:
            part = packed.getinfo(_PROPERTIES)
            if part.file_size > _MOST_PROPERTIES:
                return path.name
            root = ElementTree.fromstring(packed.read(part))
    except (
        OSError,
        KeyError,
        ValueError,
        NotImplementedError,
        RuntimeError,
        zipfile.BadZipFile,
        ElementTree.ParseError,
    ):
        return path.name
    for each in root:
        if each.get("name") == ORIGINAL and (name := PurePath("".join(each.itertext()).strip()).name):
            return name
    return path.name


def tables_and_decisions(
    path: Path, report: Report, known: Sequence[Known], decisions: dict[tuple[str, str], list[Decision]]
) -> Iterator[Understood]:
    """The tables of a file, one sheet in memory at a time; ``decisions`` gets what the sheet for review says."""
    repeats = Repeats(report)
    found, refused = False, len(report.errors)
    for grid in read_grids(path, report):
        if grid.sheet == REVIEW:
            # What is decided now comes before what was decided then.
            for place, said in _decided(grid):
                decisions.setdefault(place, []).append(said)
        elif grid.sheet != LISTS:
            for table in tables_of(grid, report, known, repeats):
                found = True
                yield table
    repeats.finish()
    if not found and len(report.errors) == refused:
        message = Message(
            "No table is found in the file: a table begins with a row of headings, such as {heading}.",
            heading="单位名称",
        )
        report.withdraw(CELL_UNUSED, path.name)
        report.add(NO_TABLE, message, file=path.name)


def _decided(grid: Grid) -> Iterator[tuple[tuple[str, str], Decision]]:
    """What is decided, by sheet and cell. The words before a bracket's id may be those of a drop-down list."""
    for row in range(len(grid.rows)):
        sheet, cell, of, said = (text_of(grid.value(row, column)) for column in (0, 1, 4, 5))
        if cell and said and said != REVIEW_HEADINGS[-1]:
            yield (sheet, cell), Decision(meant(said), of)


def offered(name: str, id_: str) -> str:
    """How a body is offered for a decision."""
    return f"{name} [{id_}]"


def meant(said: str) -> str:
    """The id or name that a decision gives."""
    said = said.strip()
    return said[said.rindex("[") + 1 : -1] if said.endswith("]") and "[" in said else said
