"""What rows of a table say of each other: the same twice, otherwise than before, parts in a circle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from graph.messages.language import Message
from graph.rules.trees import PartOf, circles
from graph.text.names import fold
from sheets.codes import CODE_TWICE, PARENT_CIRCLE, ROW_CONTRADICTS, ROW_REPEATED, Code
from sheets.problems import Report
from sheets.records import Record

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
    "bookings": ("resource", "date", "timeSlot", "user"),
    "activities": ("name", "date", "place", "community", "hosts", "participants"),
    "aid": ("claimedBy", "recipients", "form", "date"),
    "registration": ("unit", "community", "date"),
    "statistics": ("unit", "measure"),
}
_SAME_BODY = {"units": ("kind", "creditCode"), "places": ("level", "parent"), "jointBodies": ("kind",)}
"""What is said of one body may not differ between rows."""


class Repeats:
    """Follows the records of a table, or of several about one subject."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.seen: dict[tuple[Any, ...], Record] = {}
        self.bodies: dict[tuple[str, str], Record] = {}
        self.codes: dict[str, Record] = {}
        self.parents: list[tuple[str, str, Record]] = []

    def follow(self, records: Iterable[Record]) -> Iterator[Record]:
        """The same records, each compared with those before it."""
        for record in records:
            if "period" not in record.values or record.subject == "rota":
                self._compare(record)
            yield record

    def _tell(self, record: Record, code: Code, cell: str, message: str) -> None:
        self.report.add(code, message, file=record.file, sheet=record.sheet, cell=cell)

    def _compare(self, record: Record) -> None:
        for key in _keys(record):
            before = self.seen.setdefault(key, record)
            if before is not record:
                message = Message("The row repeats {sheet}{cell}.", sheet=_sheet(before, record), cell=before.cell)
                self._tell(record, ROW_REPEATED, record.cell, message)
        if record.subject in _SAME_BODY and (name := record.values.get("name")):
            self._same_body(record, fold(name))

    def _same_body(self, record: Record, name: str) -> None:
        before = self.bodies.setdefault((record.subject, name), record)
        for key in _SAME_BODY[record.subject]:
            said, earlier = record.values.get(key), before.values.get(key)
            if said and earlier and said != earlier:
                message = Message(
                    "{said} contradicts {sheet}{cell}, which says {earlier} of the same body.",
                    said=said,
                    sheet=_sheet(before, record),
                    cell=before.cells[key],
                    earlier=earlier,
                )
                self._tell(record, ROW_CONTRADICTS, record.cells[key], message)
        if code := record.values.get("creditCode"):
            first = self.codes.setdefault(code, record)
            if fold(first.values["name"]) != name:
                message = Message(
                    "{sheet}{cell} gives this credit code to {name}.",
                    sheet=_sheet(first, record),
                    cell=first.cells["creditCode"],
                    name=first.values["name"],
                )
                self._tell(record, CODE_TWICE, record.cells["creditCode"], message)
        if record.subject == "places" and (parent := record.values.get("parent")):
            self.parents.append((name, fold(parent), record))

    def finish(self) -> None:
        """Tell what shows only when all records are known."""
        for circle in circles(PartOf(part, whole) for part, whole, _ in self.parents):
            # The row that closes it: the last of them.
            last, record = next((part, record) for part, _, record in reversed(self.parents) if part in circle)
            at = circle.index(last)
            round_ = " → ".join((*circle[at:], *circle[:at], last))
            message = Message("The places are parts of each other: {circle}.", circle=round_)
            self._tell(record, PARENT_CIRCLE, record.cells["parent"], message)
        for part, whole, record in self.parents:
            if part == whole:
                message = Message("A place cannot be a part of itself.")
                self._tell(record, PARENT_CIRCLE, record.cells["parent"], message)


def _keys(record: Record) -> list[tuple[Any, ...]]:
    """What a row says, to be compared with others; of a pair in whatever order, each by itself."""
    values = [_plain(record.values.get(key)) for key in _KEYS[record.subject]]
    if all(value is None for value in values):
        return []
    if record.subject != "pairs":
        return [(record.subject, *values)]
    units = record.values.get("unit")
    return [(record.subject, *sorted(map(str, (values[0], fold(unit))))) for unit in (units.names if units else ())]


def _plain(value: Any) -> Any:
    return fold(value) if isinstance(value, str) else value


def _sheet(before: Record, record: Record) -> str:
    return "" if (before.file, before.sheet) == (record.file, record.sheet) else f"{before.sheet or before.file}!"
