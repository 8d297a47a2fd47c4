"""Who reports a table, as a line above or below it says, compared with the places that its title names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.messages.language import Message
from graph.text.names import fold
from sheets.codes import REPORTER_OTHER
from sheets.grid import Spot
from sheets.problems import Report
from sheets.tables.model import Table
from sheets.titles import REPORTER, read_title
from sheets.values.plain import narrow, text_of

_LABELS = re.compile(r"(?:填报|填表|制表|报送|编制|上报)(?:单位|社区|街道|部门)|单位|街道|社区")
_COMMITTEE = re.compile(r"(?<=[道镇乡区县市村])委.*")
"""What is left out of 荷塘镇委员会, so that the place is read."""
_LEVELS = tuple(re.compile(form) for form in ("(?:社区|居民区|村)$", "(?:街道|镇|乡)$", "(?:新区|区|县)$", "市$"))


def tell_reporter(table: Table, report: Report) -> None:
    """Tell a line that names another place of the level of one that the title names: 荷风社区 of a list of 青禾社区.

    A place within the other, or around it, may well report.
    """
    own = read_title(text for _, text in table.titles).places
    for spot, text in _reporters(table) if own else ():
        other = _apart(own, read_title([_COMMITTEE.sub("", text)]).places)
        if other is not None:
            message = Message(
                "{place} reports, and the title is about {title}: correct one of the two.", place=other, title=own[-1]
            )
            table.grid.tell(report, REPORTER_OTHER, *spot, message)


def _reporters(table: Table) -> Iterator[tuple[Spot, str]]:
    for label in table.labels:
        name = re.split(r"[(（]", narrow(label.name))[0].strip(":：")
        if _LABELS.fullmatch(name):
            yield table.spot_of(label), text_of(label.value)
    for spot, text in (*table.titles, *table.remarks):
        for match in REPORTER.finditer(narrow(text)):
            yield spot, match["who"]


def _apart(own: Sequence[str], others: Sequence[str]) -> str | None:
    """The first of the other places that is none of one's own of its level; None where there is none."""
    for level in _LEVELS:
        mine = [fold(level.sub("", place)) for place in own if _level(place) is level]
        theirs = {fold(level.sub("", place)): place for place in others if _level(place) is level}
        # 市荷塘街道 is 荷塘街道.
        alike = any(one.endswith(other) or other.endswith(one) for one in mine for other in theirs)
        if mine and theirs and not alike:
            return next(iter(theirs.values()))
    return None


def _level(place: str) -> re.Pattern[str] | None:
    return next((level for level in _LEVELS if level.search(place)), None)
