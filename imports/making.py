"""Facts in the making: what rows say, while it is not yet known which body each name stands for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from imports.draft import NO_CELLS, NOTHING, Match, Spot
from imports.kinds import is_vaguer
from sheets.codes import Code
from sheets.problems import Report

_SHORT = 24
"""Characters of a text that relationships are likely to share: a role, a date."""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""What the address of a cell begins with."""


class Cells(Mapping[str, Spot]):
    """The cells of a row by property: rows share which column each has, and a cell is made when it is asked for.

    ``spot``: a cell of the row.
    """

    __slots__ = ("_columns", "_spot")

    def __init__(self, columns: Mapping[str, str], spot: Spot) -> None:
        self._columns, self._spot = columns, spot

    def __getitem__(self, name: str) -> Spot:
        return self._spot.beside(self._columns[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)


@dataclass(slots=True, eq=False)
class Thing:
    """A node in the making.

    ``key``: what makes it this one among those of its type: texts, and other things. ``label``: the readable end of
    its id; ``scope``: the thing whose id its own begins with. ``same``: the thing that it turned out to be.
    """

    type: str
    key: tuple[Any, ...]
    label: str
    spot: Spot
    content: dict[str, Any] = field(default_factory=dict)
    cells: Mapping[str, Spot] = field(default_factory=lambda: NO_CELLS)
    scope: Thing | None = None
    id: str = ""
    match: Match | None = None
    same: Thing | None = None

    @property
    def root(self) -> Thing:
        """The thing that this one turned out to be; itself where it is no other."""
        thing = self
        while thing.same is not None:
            thing = thing.same
        return thing


@dataclass(slots=True, eq=False)
class Body(Thing):
    """A body or place in the making.

    ``defined``: a row is about it, or says all that makes it one; otherwise it is only named. ``place``: where it
    lies; ``near``: the place of the row that names it, which tells two of one name apart. ``hint``: what the column
    holds. ``sure``: its type is known, not read from its name. ``place_cell``: the cell that says where it lies, of the
    sheet of its own; ``period``: that of its list. ``whole_known``: the graph knows of what a place is part.
    ``times``: how often rows name a place, after the first.
    """

    name: str = ""
    place: Body | None = None
    near: Body | None = None
    hint: str = "any"
    defined: bool = False
    sure: bool = False
    code: str | None = None
    aliases: tuple[str, ...] = ()
    place_cell: str = ""
    period: str | None = None
    dropped: bool = False
    whole_known: bool = False
    times: int = 0

    @property
    def body(self) -> Body:
        """The body that this one turned out to be."""
        found = self.root
        assert isinstance(found, Body)
        return found


@dataclass(slots=True, eq=False)
class Fact:
    """A relationship in the making. ``more``: its own properties."""

    type: str
    source: Thing
    target: Thing
    spot: Spot
    more: Mapping[str, Any]
    cells: Mapping[str, Spot] | None = None


@dataclass(slots=True, eq=False)
class Reference:
    """A relationship to a thing that a row names without saying more of it: ``source`` to the ``wanted`` of its type.

    ``owner``: a body that tells two of one name apart.
    """

    type: str
    source: Thing
    wanted: str
    name: str
    spot: Spot
    owner: Body | None = None
    more: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Making:
    """All that a workbook says, in the making."""

    file: str
    report: Report
    things: dict[tuple[Any, ...], Thing] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    slots: dict[tuple[Any, ...], list[Any]] = field(default_factory=dict)
    sizes: dict[Body, float] = field(default_factory=dict)
    """How many people each joint body has, as printed."""
    meetings: list[tuple[Body, float, Spot]] = field(default_factory=list)
    """How many were called to meetings of one body, and the cell that says so."""
    alike: dict[tuple[tuple[str, Any], ...], Mapping[str, Any]] = field(default_factory=dict)
    """What relationships say of themselves: many say the same, and share it."""

    def tell(self, code: Code, spot: Spot, message: str) -> None:
        """Report a finding at a cell."""
        self.report.add(code, message, file=spot.file, sheet=spot.sheet, cell=spot.cell)

    def thing(
        self,
        type_: str,
        key: tuple[Any, ...],
        label: str,
        spot: Spot,
        content: Mapping[str, Any],
        cells: Mapping[str, Spot] = NO_CELLS,
        scope: Thing | None = None,
    ) -> Thing:
        """The thing of this type and key, made where there is none; what it lacks is taken from ``content``."""
        whole = (type_, *key)
        found = self.things.get(whole)
        if found is None:
            found = self.things[whole] = Thing(type_, key, label, spot, scope=scope)
        fill(found, content, cells)
        return found

    def fact(self, type_: str, source: Thing | None, target: Thing | None, spot: Spot, /, **more: Any) -> Fact | None:
        """A relationship; none where an end is missing. Properties that are None are left out."""
        if source is None or target is None:
            return None
        given = {name: value for name, value in more.items() if value not in (None, "", (), [], {})}
        made = Fact(type_, source, target, spot, self._shared(given) if given else NOTHING)
        self.facts.append(made)
        return made

    def _shared(self, given: dict[str, Any]) -> Mapping[str, Any]:
        """The same properties as an earlier relationship said them, if only short texts are among them."""
        if all(type(value) is str and len(value) <= _SHORT for value in given.values()):
            return self.alike.setdefault(tuple(given.items()), given)
        return given

    def refer(
        self, type_: str, source: Thing, wanted: str, name: str, spot: Spot, owner: Body | None = None, **more: Any
    ) -> None:
        """A relationship to a thing of the type ``wanted`` that is called, or numbered, so."""
        given = {key: value for key, value in more.items() if value not in (None, "", (), [], {})}
        self.references.append(Reference(type_, source, wanted, name, spot, owner, given))


def fill(thing: Thing, content: Mapping[str, Any], cells: Mapping[str, Spot]) -> None:
    """Give a thing the properties that it lacks; details and lists are added to."""
    if not thing.cells:
        thing.cells = cells
    for name, value in content.items():
        if value in (None, "", [], {}, ()):
            continue
        there = thing.content.get(name)
        if there is None:
            thing.content[name] = list(value) if isinstance(value, tuple) else value
            if name in cells and thing.cells is not cells:
                thing.cells = {**thing.cells, name: cells[name]}
        elif name == "kind" and is_vaguer(there, value):
            thing.content[name] = value
            thing.cells = {**thing.cells, name: cells[name]} if name in cells else thing.cells
        elif name == "details":
            for heading, text in value.items():
                there.setdefault(heading, text)
        elif isinstance(there, list):
            there += [each for each in value if each not in there]
