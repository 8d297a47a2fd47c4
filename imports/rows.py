"""A row on its way to facts: its values by field, its cells, its place, and what is left for its details."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.messages.language import Message
from graph.vocabulary.common import STATUS
from imports import kinds
from imports.bodies.registry import Bodies
from imports.draft import Spot
from imports.making import LETTERS, Body, Cells, Making, Thing, fill
from imports.names import place_key
from sheets.codes import PERSON_LEFT_OUT, ROW_CONTRADICTS, VALUE_MISPLACED
from sheets.reading import Understood, made_on
from sheets.records import Record
from sheets.subjects import BY_NAME, Subject
from sheets.values.choices import is_nearest, meant
from sheets.values.dates import months_later
from sheets.values.names import OPEN, Named
from sheets.values.numbers import Quantity
from sheets.values.plain import narrow, shown, text_of
from sheets.values.terms import Term

_PLACE = re.compile(r"(?:社区|居民区|街道|镇|乡|村)(?:居委会|党委|党总支|党支部)?$")
_STREET = re.compile(r"(?:街道|镇|乡)(?:办事处)?$")
_SECTION = re.compile(r"^[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*|[（(]\d+[家个][)）]$")
_IN_COMMUNITIES = ("GRID", "ESTATE", "BUILDING", "COURTYARD")
"""Levels of places that lie in a community, not beside it."""
_WHO_REPORTS = ("填报单位", "填报社区", "单位", "社区", "所属社区", "填报单位(盖章)")


@dataclass(slots=True)
class Sheet:
    """What holds for all rows of a table. ``places``: those of its title, from the widest to the narrowest."""

    making: Making
    bodies: Bodies
    subject: Subject
    title: str
    year: int | None
    period: str | None
    headings: dict[str, str]
    places: tuple[str, ...] = ()
    place: Body | None = None
    spot: Spot = field(default_factory=lambda: Spot("", "", ""))
    made_on: str | None = None
    """The day on which the table says that it was made."""
    state: dict[Any, Any] = field(default_factory=dict)
    columns: dict[tuple[tuple[str, str], ...], dict[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, making: Making, bodies: Bodies, table: Understood, within: Body | None) -> Sheet:
        """The sheet of a table whose subject is known."""
        assert table.mapping.subject
        grid = table.table.grid
        columns = {column.index: column.heading for column in table.table.columns}
        headings = {named.key: columns.get(index, named.zh) for index, named in table.mapping.fields.items()}
        spot = Spot(grid.file, grid.sheet, grid.cell(*table.table.first_spot))
        reporters = tuple(
            text
            for label in table.table.labels
            if label.name.strip("：: ").split("（")[0].split("(")[0] in _WHO_REPORTS
            and _PLACE.search(text := text_of(label.value))
        )
        title = table.title
        places = title.places or tuple(place_key(each) for each in reporters[:1])
        subject = table.mapping.subject
        sheet = cls(making, bodies, subject, title.text, title.year, title.period, headings, places, within, spot)
        sheet.made_on = made_on(table.table)
        for name in places:
            sheet.place = bodies.place(name, spot, outside(sheet.place, name), hint="title")
        return sheet


class Row:
    """One record. Values that no subject takes go to its details, under their headings."""

    def __init__(self, record: Record, sheet: Sheet) -> None:
        self.record, self.sheet = record, sheet
        self.making, self.bodies = sheet.making, sheet.bodies
        self.spot = Spot(record.file, record.sheet, record.cell)
        # What a row says of several things is of one cell.
        self._spots = {record.cell: self.spot}
        self.taken: set[str] = set()
        self._place: Body | None = None
        self._looked = False

    def take(self, key: str) -> Any:
        """The value of a field; None where it has none."""
        self.taken.add(key)
        return self.record.values.get(key)

    def at(self, key: str) -> Spot:
        """The cell of a field; that of the row where it has none."""
        cell = self.record.cells.get(key)
        if not cell:
            return self.spot
        found = self._spots.get(cell)
        if found is None:
            found = self._spots[cell] = Spot(self.record.file, self.record.sheet, cell)
        return found

    def leave_out(self, *keys: str) -> None:
        """Do not keep these: they name persons without a public office."""
        for key in keys:
            if self.take(key):
                message = Message(
                    "{field} is left out: persons are kept only with a public office.", field=self.zh(key)
                )
                self.making.tell(PERSON_LEFT_OUT, self.at(key), message)

    def is_undecided(self, key: str) -> bool:
        """Whether a field says that its name is still to be decided."""
        return narrow(self.record.details.get(self.sheet.headings.get(key, ""))) in OPEN

    def zh(self, key: str) -> str:
        """The heading of a field, as it is printed."""
        return narrow(self.sheet.headings.get(key)) or BY_NAME[self.record.subject].field(key).zh

    def whole(self, key: str) -> int | None:
        """A number; None where there is none that is known exactly enough to be one."""
        value = self.take(key)
        return value.whole if isinstance(value, Quantity) else None

    def counted(self, key: str) -> dict[str, Any]:
        """A number of bodies or people as ``count`` and ``qualifier``."""
        value = self.take(key)
        if not isinstance(value, Quantity):
            return {}
        found: dict[str, Any] = {"qualifier": value.qualifier or "EXACT"}
        if value.value is not None:
            found["count"] = int(value.value)
        return found

    def details(self) -> dict[str, Any]:
        """What the row says beyond the fields that were taken, by heading."""
        left: dict[str, Any] = {narrow(heading): text for heading, text in self.record.details.items()}
        for key, value in self.record.values.items():
            if key not in self.taken and value not in (None, "") and key not in ("period",):
                left.setdefault(self.zh(key), written(value))
        return left

    def cells(self, **fields: str | tuple[str, ...]) -> Mapping[str, Spot]:
        """The cells of properties, each by the field that it is read from: of several, by the first that there is."""
        cells = self.record.cells
        row = self.record.cell.lstrip(LETTERS)
        keys = {
            name: next((key for key in (given if isinstance(given, tuple) else (given,)) if key in cells), "")
            for name, given in fields.items()
        }
        columns = {name: cells[key].removesuffix(row) for name, key in keys.items() if key}
        if row.isdecimal() and all(column.isalpha() for column in columns.values()):
            shared = self.sheet.columns.setdefault(tuple(columns.items()), columns)
            return Cells(shared, self.spot)
        return {name: self.at(key) for name, key in keys.items() if key}

    def kind(self, of_name: str | None = None) -> dict[str, Any]:
        """``kind``; where the printed word is not known, ``kindText`` with what the name says, or OTHER."""
        if found := self.take("kind"):
            word = self.record.words.get("kind", "")
            enum = self.sheet.subject.field("kind").enum
            return {"kind": found, "kindText": word} if enum and is_nearest(word, enum) else {"kind": found}
        heading = self.sheet.headings.get("kind")
        printed = self.record.details.pop(heading, None) if heading else None
        if not printed and (of_group := self._kind_of_group()):
            return {"kind": of_name if of_name and kinds.is_vaguer(of_group, of_name) else of_group}
        return {"kind": of_name or "OTHER", "kindText": printed} if printed else {"kind": of_name}

    def group(self) -> str:
        """The heading of the group of rows, without its number and count: 国有企业 of （二）国有企业（2家）."""
        return _SECTION.sub("", _SECTION.sub("", self.record.section)).strip()

    def _kind_of_group(self) -> str | None:
        enum = next((field.enum for field in self.sheet.subject.fields if field.key == "kind"), None)
        group = self.group()
        return meant(narrow(group), enum) if enum and group else None

    def say(self, thing: Thing, content: Mapping[str, Any], cells: Mapping[str, Spot]) -> None:
        """Give a thing what the row says of it; what differs from an earlier row is told."""
        for name, value in content.items():
            earlier = thing.content.get(name)
            if name in ("details", "description") or value in (None, "") or earlier in (None, value):
                continue
            if isinstance(earlier, list):
                continue
            message = Message(
                "{said} contradicts {cell}, which says {earlier} of the same thing.",
                said=shown(text_of(value)),
                cell=address(thing.cells.get(name, thing.spot), self.spot),
                earlier=shown(text_of(earlier)),
            )
            self.making.tell(ROW_CONTRADICTS, cells.get(name, self.spot), message)
        fill(thing, content, cells)

    def note(self) -> str | None:
        """What the row remarks."""
        found: str | None = self.take("note")
        return found

    # Terms

    def term(self, start: str = "startDate", end: str = "endDate", term: str = "term") -> dict[str, Any]:
        """``startDate`` and ``endDate`` from two columns, or one that has a whole term."""
        first, last, whole = self.take(start), self.take(end), self.take(term)
        if isinstance(whole, Term):
            first = first or whole.start
            if not last and not whole.open:
                last = whole.end
            if not last and whole.months and first:
                last = months_later(first, whole.months)
        return {name: value for name, value in (("startDate", first), ("endDate", last)) if value}

    def state(self) -> str | None:
        """The state of what the row is about: of its own column, or where progress or a note is one word of a state.

        Where no column has it, what has a day on which it was done is done.
        """
        if found := self.take("status"):
            return str(found)
        for key in ("progress", "note"):
            if found := meant(narrow(self.record.values.get(key)), STATUS):
                self.take(key)
                self.record.values.pop(key)
                return found
        done = "fulfilledOn" in self.record.values and "status" not in self.sheet.headings
        return "FULFILLED" if done else None

    def done_on(self, state: str | None) -> str | None:
        """The day on which what the row is about was done and over; None where it is not done."""
        return self.take("fulfilledOn") if state == "FULFILLED" else None

    def planned_end(self, key: str, state: str | None) -> str | None:
        """By when it is to be done: by a column of its own, or that of when things are done, while this is not."""
        due: str | None = self.take(key)
        if due is None and state not in (None, "FULFILLED"):
            due = self.take("fulfilledOn")
        return due

    # Places and bodies

    def place(self) -> Body | None:
        """Where the row belongs: by its columns, its group, the title, or what whoever imports says."""
        if not self._looked:
            self._looked = True
            self._place = self._find_place()
        return self._place

    def place_cell(self) -> str:
        """The cell that says where the row belongs; empty where that is not said in the row."""
        keys = (key for key in ("grid", "community", "street") if key in self.record.values)
        return next((self.record.cells[key] for key in keys), "")

    def _find_place(self) -> Body | None:
        found = self.sheet.place
        if street := self._value("street"):
            found = self.bodies.place(street, self.at("street"), outside(found, street))
        elif (section := self.group()) and _PLACE.search(section):
            found = self.bodies.place(place_key(section), self.spot, outside(found, section))
        if community := self._value("community"):
            if "street" in self.record.cells and _STREET.search(narrow(community)):
                message = Message("“{value}” is no community: is it in the right column?", value=shown(community))
                self.making.tell(VALUE_MISPLACED, self.at("community"), message)
            found = self.bodies.place_or_party(community, self.at("community"), outside(found, community))
        if grid := self._value("grid"):
            found = self.bodies.place(grid, self.at("grid"), found, level="GRID")
        return found

    def _value(self, key: str) -> Any:
        return self.take(key) if any(field.key == key for field in self.sheet.subject.fields) else None

    def body(self, key: str, hint: str = "any") -> Body | None:
        """The body that a field names."""
        value = self.take(key)
        if isinstance(value, Named):
            value = value.names[0]
        return self.bodies.mention(value, self.at(key), self.place(), hint) if value else None

    def named(self, key: str, hint: str = "any") -> list[Body]:
        """The bodies that a field names."""
        value = self.take(key)
        if value is None:
            return []
        names = value.names if isinstance(value, Named) else (value,)
        found = (self.bodies.mention(name, self.at(key), self.place(), hint) for name in names)
        return [body for body in found if body is not None]

    def more(self, key: str) -> int | None:
        """How many bodies a field counts beyond those that it names."""
        value = self.record.values.get(key)
        return value.more if isinstance(value, Named) else None


def outside(place: Body | None, name: str) -> Body | None:
    """The wider place that a place of this name lies in: what is given may be the same, one beside it or in it."""
    wanted = kinds.place_of_name(name)
    while place is not None and (
        place_key(place.name) == place_key(name)
        or (
            place.type == "Community"
            and wanted.kind not in _IN_COMMUNITIES
            and (place.hint != "within" or kinds.of_name(place.name))
        )
        or kinds.is_no_wider(place.content.get("level"), wanted.kind)
    ):
        # What is only given by its id may be of any level.
        place = place.place
    return place


def address(spot: Spot, here: Spot) -> str:
    """A cell as messages name it: with its sheet where that is another."""
    return spot.cell if spot.sheet == here.sheet else f"{spot.sheet}!{spot.cell}"


def written(value: Any) -> Any:
    """A value as people write it, for details."""
    match value:
        case Quantity():
            sign = {
                "ABOUT": "约",
                "OVER": "超过",
                "NEARLY": "近",
                "AT_LEAST": "至少",
                "AT_MOST": "至多",
                "SOME": "若干",
            }
            number = "" if value.value is None else text_of(value.value)
            return f"{sign.get(value.qualifier or '', '')}{number}{value.unit}"
        case Term():
            if value.rhythm:
                return value.rhythm
            if value.months:
                return f"{value.months}个月"
            return value.start if value.start == value.end else f"{value.start or ''}/{value.end or '..'}"
        case Named():
            return list(value.names)
        case tuple():
            return list(value)
        case bool() | str() | int() | float():
            return value
        case _:
            return str(value)


def joined(value: Any) -> str | None:
    """A list as one text."""
    return "；".join(value) if isinstance(value, tuple | list) else value
