"""A draft: what the rows of a workbook say, as rows of a data file, each value known by its cell."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from sys import intern
from types import MappingProxyType
from typing import Any

from graph.vocabulary import MODEL

_DIGITS = "0123456789"


class Spot:
    """A place in a workbook. ``sheet`` and ``cell`` as in a ``sheets.problems.Problem``.

    A draft has several for each row, so that an address is kept as its column and its row, which others share.
    """

    __slots__ = ("_column", "_row", "file", "sheet")

    def __init__(self, file: str, sheet: str, cell: str) -> None:
        self.file, self.sheet = file, sheet
        column = cell.rstrip(_DIGITS)
        row = cell[len(column) :]
        if column.isascii() and column.isalpha() and row and row[0] != "0":
            self._column, self._row = intern(column), _number(row)
        else:
            # A cell of JSON Lines, or the sheet or file as a whole.
            self._column, self._row = cell, 0

    @property
    def cell(self) -> str:
        """Its address."""
        return f"{self._column}{self._row}" if self._row else self._column

    def beside(self, column: str) -> Spot:
        """The cell of another column in the same row; of JSON Lines, which have no columns, this one."""
        if not self._row:
            return self
        found = Spot(self.file, self.sheet, "")
        found._column, found._row = column, self._row
        return found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Spot) and self._all == other._all

    def __hash__(self) -> int:
        return hash(self._all)

    def __repr__(self) -> str:
        return f"Spot({self.file!r}, {self.sheet!r}, {self.cell!r})"

    @property
    def _all(self) -> tuple[str, str, str, int]:
        return self.file, self.sheet, self._column, self._row

    @property
    def locator(self) -> str:
        """The cell as a locator of its source."""
        return f"{self.sheet}!{self.cell}" if self.sheet else self.cell or self.file


_number = lru_cache(maxsize=16)(int)
"""The rows of cells: those of one row, which are made one after the other, are one object."""


@dataclass(frozen=True, slots=True)
class Match:
    """A body of the graph that a name in the workbook stands for.

    ``why``: the rule by which it was found, such as ``CREDIT_CODE`` or ``ALIAS``. ``near``: True where the rule only
    makes it likely, so that somebody has to decide. ``offers``: the bodies between which to decide, the likeliest
    first: name, and id or, of a body of the workbook, its cell. Of a name that nobody knows ``id`` is empty, and there
    may be no offers.
    """

    id: str
    name: str
    why: str
    near: bool = False
    offers: tuple[tuple[str, str], ...] = ()


NO_CELLS: Mapping[str, Spot] = MappingProxyType({})
NOTHING: Mapping[str, Any] = MappingProxyType({})
"""What a relationship says of itself that only joins two things."""
CITES = "CITES"


@dataclass(slots=True)
class Drafted:
    """A node.

    ``content``: a row of a data file (``type``, ``id``, ``name`` …). ``spot``: the cell that stands for it. ``cells``:
    the cell of each property. ``match``: of a node that is already in the graph: its ``content`` holds only what the
    workbook says.
    """

    content: dict[str, Any]
    spot: Spot
    cells: Mapping[str, Spot] = field(default_factory=lambda: NO_CELLS)
    match: Match | None = None


@dataclass(slots=True)
class DraftedFact:
    """A relationship. There may be several for each row: its content is made when it is asked for.

    ``more``: its own properties; ``source``: the id of the source that it cites. ``given``: its id where that is not
    made of its type and ends.
    """

    type: str
    first: str
    last: str
    source: str
    spot: Spot
    more: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    cells: Mapping[str, Spot] = field(default_factory=lambda: NO_CELLS)
    given: str | None = None

    @property
    def ends(self) -> tuple[str, str, str]:
        """Its type and its ends, as the graph has them: where they have no order, from the lower id to the higher."""
        if self.last < self.first and MODEL.relationship[self.type].symmetric:
            return self.type, self.last, self.first
        return self.type, self.first, self.last

    @property
    def id(self) -> str:
        """Its id, which says what it is: ``from.TYPE.to``, with a number where there are several."""
        return self.given or f"{self.first}.{self.type}.{self.last}"

    @property
    def content(self) -> dict[str, Any]:
        """The row of a data file: ``type``, ``id``, ``from``, ``to`` …"""
        ends = {"type": self.type, "id": self.id, "from": self.first, "to": self.last}
        if self.type == CITES:
            return {**ends, "locator": self.spot.locator}
        return {**ends, **self.more, "sourceIds": [self.source], "locators": [self.spot.locator]}


class Facts(Collection[DraftedFact]):
    """The relationships of a draft. Every node but the source cites it: these are not kept, but made."""

    __slots__ = ("_nodes", "_source", "given", "said")

    def __init__(self, source: str, nodes: Mapping[str, Drafted]) -> None:
        self._source, self._nodes = source, nodes
        self.said: list[DraftedFact] = []
        """Those that rows say, without the citations."""
        self.given: set[str] = set()
        """The ids among them that are not made of type and ends."""

    def add(self, fact: DraftedFact) -> None:
        """Keep a relationship that rows say."""
        self.said.append(fact)
        if fact.given is not None:
            self.given.add(fact.given)

    def citations(self) -> Iterator[DraftedFact]:
        """That each node cites the source, at its cell."""
        return (self.citation(id_) for id_ in self._nodes if id_ != self._source)

    def citation(self, id_: str) -> DraftedFact:
        """That a node cites the source."""
        return DraftedFact(CITES, id_, self._source, self._source, self._nodes[id_].spot)

    def __contains__(self, fact: object) -> bool:
        return any(each == fact for each in self)

    def __iter__(self) -> Iterator[DraftedFact]:
        yield from self.said
        yield from self.citations()

    def __len__(self) -> int:
        return len(self.said) + max(len(self._nodes) - 1, 0)


class Draft:
    """What a workbook amounts to: nodes by id, and relationships.

    ``source``: the ``Source`` node of the workbook, which is among the nodes; every fact cites it.
    """

    __slots__ = ("facts", "nodes", "source")

    def __init__(self, source: Drafted) -> None:
        self.source: str = source.content["id"]
        self.nodes: dict[str, Drafted] = {self.source: source}
        self.facts = Facts(self.source, self.nodes)
