"""What rows of a table say of each other: the same twice, otherwise than before, parts in a circle."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from graph.messages.language import Message
from graph.rules.trees import PartOf, circles
from graph.text.names import fold
from sheets.cells import read_cell
from sheets.codes import CODE_TWICE, NUMBER_TWICE, PARENT_CIRCLE, ROW_CONTRADICTS, ROW_REPEATED, Code
from sheets.grid import spot
from sheets.problems import Report
from sheets.records import Record
from sheets.subjects import BY_NAME
from sheets.tables.model import Table
from sheets.values.dates import UNKNOWN
from sheets.values.names import Named
from sheets.values.numbers import Quantity
from sheets.values.plain import text_of

# What makes two rows say the same, by subject.
_KEYS: dict[str, tuple[str, ...]] = {
    "places": ("name", "parent"),
    "units": ("name", "community"),
    "pairs": ("community", "unit"),
    "jointBodies": ("name",),
    "seats": ("holder", "role", "post", "body", "unit", "startDate"),
    "rota": ("period", "unit", "body", "community"),
    "agreements": ("code", "name", "partyA", "partyB", "signed", "term", "commitments"),
    "resources": ("name", "unit", "address", "content"),
    "needs": ("name", "owner", "content"),
    "projects": ("name", "community", "claimedBy"),
    "bookings": ("resource", "date", "timeSlot", "from", "until", "user"),
    "activities": ("name", "date", "place", "community", "hosts", "participants"),
    "matters": ("name", "owner", "content", "raisedOn"),
    "funds": ("giver", "receiver", "amount", "date", "purpose", "project"),
    "aid": ("claimedBy", "recipients", "form", "date"),
    "registration": ("unit", "community", "date"),
    "statistics": ("unit", "measure"),
}
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_OF_PERIOD = ("period", "value", "total", "note")
"""What rows of a pivoted table about the same may say differently."""
_SAME_BODY = {
    "units": ("kind", "creditCode", "startDate"),
    "places": ("level", "parent"),
    "jointBodies": ("kind", "startDate"),
}
"""What is said of one body may not differ between rows."""
_LISTED_EACH_YEAR = ("places", "units", "pairs", "jointBodies", "seats", "resources")
_SAME_IN_A_LIST = {
    "units": ("members", "partyMembers", "endDate"),
    "places": ("households", "population", "grids"),
    "jointBodies": ("membersCount", "seatsCount", "leader", "rhythm"),
}
"""What may not differ between the rows of one list; that of another year may say otherwise."""
_OF_ONE_PLACE = "startDate"
"""What may differ between bodies of one name in two places."""
_SIGNS = re.compile(r"[()（）\[\]{}“”\"'‘’《》〈〉【】「」·•.,，。、;；:：\s_-]+")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a row stands: what is kept of a row that later ones are compared with."""

    file: str
    sheet: str
    cell: str


@dataclass(frozen=True, slots=True)
class _Said:
    """What a row said of a body, each with its cell."""

    at: _Place
    values: tuple[Any, ...]
    cells: tuple[str | None, ...]
    where: str = ""


class Repeats:
    """Follows the records of a table, or of several about one subject. Of each row only its key and cells are kept."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.seen: dict[bytes, _Place] = {}
        self.bodies: dict[tuple[str, str], _Said] = {}
        self.codes: dict[str, tuple[_Place, str]] = {}
        self.parents: list[tuple[str, str, _Place]] = []
        self.repeated: set[_Place] = set()

    def follow(
        self, records: Iterable[Record], table: Table, places: Sequence[str] = (), period: str | None = None
    ) -> Iterator[Record]:
        """The same records, each compared with those before it.

        :param table: whose rows they are
        :param places: those of the title, from the widest; the last is the community of rows that name none
        :param period: that of the title: the list of another year is no repetition
        """
        place = places[-1] if places else None
        of_table: dict[bytes, _Place] = {}
        numbers: dict[bytes, tuple[bytes, str]] = {}
        for record in records:
            by_number = "period" in record.values or record.subject == "statistics"
            if not by_number or record.subject == "rota":
                self._compare(record, place, table, period)
                self._tell_number(record, numbers)
            else:
                self._compare_period(record, of_table)
            yield record

    def _tell(self, record: Record, code: Code, cell: str, message: str) -> None:
        self.report.add(code, message, file=record.file, sheet=record.sheet, cell=cell)

    def _compare(self, record: Record, place: str | None, table: Table, period: str | None) -> None:
        here = _Place(record.file, record.sheet, record.cell)
        # Rows that lack what they are about are told for that.
        whole = _needed(record.subject) <= record.values.keys()
        for key in _keys(record, place) if whole else ():
            before = self.seen.setdefault(digest((*key, period) if record.subject in _LISTED_EACH_YEAR else key), here)
            if before is not here:
                message = Message("The row repeats {sheet}{cell}.", sheet=_sheet(before, record), cell=before.cell)
                self._tell(record, ROW_REPEATED, _at(record), message)
                self._compare_in_list(record, before, table)
        if record.subject in _SAME_BODY and (name := record.values.get("name")):
            where = record.values.get("community") or record.values.get("place") or place
            self._same_body(record, fold(name), here, where or "")

    def _compare_period(self, record: Record, seen: dict[bytes, _Place]) -> None:
        """Tell a row of a pivoted table whose like has a number for the same period: once, at what it is about."""
        named = next((key for key in ("unit", "name", "community", "hosts") if key in record.cells), None)
        if named is None:
            return
        said = sorted((key, _plain(value)) for key, value in record.values.items() if key not in _OF_PERIOD)
        here = _Place(record.file, record.sheet, record.cells[named])
        key = (said, record.values.get("period"), sorted(record.details.items()), record.section)
        before = seen.setdefault(digest(key), here)
        if before != here and here not in self.repeated:
            self.repeated.add(here)
            message = Message("The row repeats {sheet}{cell}.", sheet=_sheet(before, record), cell=before.cell)
            self._tell(record, ROW_REPEATED, here.cell, message)

    def _same_body(self, record: Record, name: str, here: _Place, where: str) -> None:
        own = replace(_said(record, _SAME_BODY[record.subject], here), where=where)
        before = self.bodies.setdefault((record.subject, name), own)
        self._tell_contradictions(record, _SAME_BODY[record.subject], own, before)
        if code := record.values.get("creditCode"):
            at = _Place(record.file, record.sheet, record.cells["creditCode"])
            first, called = self.codes.setdefault(code, (at, record.values["name"]))
            if fold(called) != name:
                message = Message(
                    "{sheet}{cell} gives this credit code to {name}.",
                    sheet=_sheet(first, record),
                    cell=first.cell,
                    name=called,
                )
                self._tell(record, CODE_TWICE, record.cells["creditCode"], message)
        if record.subject == "places" and (parent := record.values.get("parent")):
            at = _Place(record.file, record.sheet, record.cells["parent"])
            self.parents.append((name, fold(parent), at))

    def _compare_in_list(self, record: Record, before: _Place, table: Table) -> None:
        """Tell numbers and days in which two rows of a list about one body of one place differ.

        Few rows are about one body: the values of the earlier one are read again, and not kept of each row.
        """
        keys, row = _SAME_IN_A_LIST.get(record.subject, ()), before.cell.lstrip(_LETTERS)
        grid = table.grid
        here = (before.file, before.sheet) == (grid.file, grid.sheet) and not grid.keys
        if not here or int(row) <= table.area.top:
            return
        cells = {key: record.cells[key].rstrip("0123456789") + row for key in keys if key in record.values}
        subject = BY_NAME[record.subject]
        earlier = {
            key: read_cell(subject.field(key), grid.value(*spot(at)), _silent, UNKNOWN) for key, at in cells.items()
        }
        own = _Said(before, tuple(record.values[key] for key in cells), tuple(cells.values()))
        self._tell_contradictions(record, tuple(cells), own, _Said(before, tuple(earlier.values()), own.cells))

    def _tell_number(self, record: Record, seen: dict[bytes, tuple[bytes, str]]) -> None:
        """Tell a number that an earlier row of the list gives to something else. Agreements are known by theirs."""
        code, name = record.values.get("code"), record.values.get("name")
        if not code or not name or record.subject == "agreements":
            return
        own = (digest((_plain(name),)), record.cells["code"])
        before = seen.setdefault(digest((_plain(code),)), own)
        if before[0] != own[0]:
            message = Message("{cell} has the same number, and is another.", cell=before[1])
            self._tell(record, NUMBER_TWICE, own[1], message)

    def _tell_contradictions(self, record: Record, keys: Sequence[str], own: _Said, before: _Said) -> None:
        for key, said, earlier, cell in zip(keys, own.values, before.values, before.cells, strict=True):
            if key == _OF_ONE_PLACE and fold(own.where) != fold(before.where):
                continue
            if said and earlier and not _agree(said, earlier):
                message = Message(
                    "{said} contradicts {sheet}{cell}, which says {earlier} of the same body.",
                    said=_shown(said),
                    sheet=_sheet(before.at, record),
                    cell=cell,
                    earlier=_shown(earlier),
                )
                self._tell(record, ROW_CONTRADICTS, record.cells[key], message)

    def finish(self) -> None:
        """Tell what shows only when all records are known."""
        for circle in circles(PartOf(part, whole) for part, whole, _ in self.parents):
            # The row that closes it: the last of them.
            last, place = next((part, place) for part, _, place in reversed(self.parents) if part in circle)
            at = circle.index(last)
            round_ = " → ".join((*circle[at:], *circle[:at], last))
            self._tell_circle(place, Message("The places are parts of each other: {circle}.", circle=round_))
        for part, whole, place in self.parents:
            if part == whole:
                self._tell_circle(place, Message("A place cannot be a part of itself."))

    def _tell_circle(self, at: _Place, message: str) -> None:
        self.report.add(PARENT_CIRCLE, message, file=at.file, sheet=at.sheet, cell=at.cell)


def _said(record: Record, keys: Sequence[str], at: _Place) -> _Said:
    return _Said(at, tuple(map(record.values.get, keys)), tuple(map(record.cells.get, keys)))


def _silent(code: Code, message: str) -> None:
    """What is wrong with the earlier row was told there."""


def _agree(one: Any, other: Any) -> bool:
    """Whether two values are the same: a date may be less exact than the other, a number rough."""
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return one.value == other.value or bool(one.qualifier or other.qualifier)
    if isinstance(one, str) and isinstance(other, str) and one[:4].isdigit():
        return one.startswith(other) or other.startswith(one)
    return bool(_plain(one) == _plain(other))


def _shown(value: Any) -> str:
    return text_of(value.value) + value.unit if isinstance(value, Quantity) else str(value)


def _at(record: Record) -> str:
    """The cell that says what a row is about: its number does not, and what is merged into it is another row's."""
    row = record.cell.lstrip(_LETTERS)
    own = (cell for key in _KEYS[record.subject] if (cell := record.cells.get(key)) and cell.lstrip(_LETTERS) == row)
    return next((cell for cell in own), record.cell)


def _keys(record: Record, place: str | None) -> list[tuple[Any, ...]]:
    """What a row says, to be compared with others; of a pair in whatever order, each by itself."""
    values = [_plain(record.values.get(key)) for key in _KEYS[record.subject]]
    if all(value is None for value in values):
        return []
    if "community" in _KEYS[record.subject]:
        at = _KEYS[record.subject].index("community")
        values[at] = values[at] or _plain(place)
    if record.subject != "pairs":
        return [(record.subject, *values)]
    units = record.values.get("unit")
    return [(record.subject, *sorted(map(str, (values[0], _bare(unit))))) for unit in (units.names if units else ())]


@cache
def _needed(subject: str) -> frozenset[str]:
    return BY_NAME[subject].needed


def digest(key: tuple[Any, ...]) -> bytes:
    """What stands for a key: the texts of all rows take many times the memory."""
    return hashlib.blake2b(repr(key).encode(), digest_size=16).digest()


def _plain(value: Any) -> Any:
    if isinstance(value, Named):
        return tuple(map(_bare, value.names))
    return _bare(value) if isinstance(value, str) else value


def _bare(text: str) -> str:
    """A text in one form, without brackets and signs: “青禾”书店 is 青禾书店."""
    return _SIGNS.sub("", fold(text)) or text


def _sheet(before: _Place, record: Record) -> str:
    return "" if (before.file, before.sheet) == (record.file, record.sheet) else f"{before.sheet or before.file}!"
