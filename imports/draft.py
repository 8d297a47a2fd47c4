"""A draft: what the rows of a workbook say, as rows of a data file, each value known by its cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a workbook. ``sheet`` and ``cell`` as in a ``sheets.problems.Problem``."""

    file: str
    sheet: str
    cell: str

    @property
    def locator(self) -> str:
        """The cell as a locator of its source."""
        return f"{self.sheet}!{self.cell}" if self.sheet else self.cell or self.file


@dataclass(frozen=True, slots=True)
class Match:
    """A body of the graph that a name in the workbook stands for.

    ``why``: the rule by which it was found, such as ``CREDIT_CODE`` or ``ALIAS``. ``near``: True where the rule only
    makes it likely, so that somebody has to decide.
    """

    id: str
    name: str
    why: str
    near: bool = False


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

    ``more``: its own properties; ``source``: the id of the source that it cites.
    """

    type: str
    id: str
    first: str
    last: str
    source: str
    spot: Spot
    more: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    cells: Mapping[str, Spot] = field(default_factory=lambda: NO_CELLS)

    @property
    def content(self) -> dict[str, Any]:
        """The row of a data file: ``type``, ``id``, ``from``, ``to`` …"""
        ends = {"type": self.type, "id": self.id, "from": self.first, "to": self.last}
        if self.type == CITES:
            return {**ends, "locator": self.spot.locator}
        return {**ends, **self.more, "sourceIds": [self.source], "locators": [self.spot.locator]}


class Facts(Mapping[str, DraftedFact]):
    """The relationships of a draft by id. Every node but the source cites it: these are not kept, but made."""

    __slots__ = ("_nodes", "_source", "said")

    def __init__(self, source: str, nodes: Mapping[str, Drafted]) -> None:
        self._source, self._nodes = source, nodes
        self.said: dict[str, DraftedFact] = {}
        """Those that rows say, without the citations."""

    def add(self, fact: DraftedFact) -> None:
        """Keep a relationship that rows say."""
        self.said[fact.id] = fact

    def citations(self) -> Iterator[DraftedFact]:
        """That each node cites the source, at its cell."""
        return (self.citation(id_) for id_ in self._nodes if id_ != self._source)

    def citation(self, id_: str) -> DraftedFact:
        """That a node cites the source."""
        cites = f"{id_}.{CITES}.{self._source}"
        return DraftedFact(CITES, cites, id_, self._source, self._source, self._nodes[id_].spot)

    def __getitem__(self, id_: str) -> DraftedFact:
        found = self.said.get(id_)
        if found is not None:
            return found
        node = id_.removesuffix(f".{CITES}.{self._source}")
        if node == id_ or node == self._source or node not in self._nodes:
            raise KeyError(id_)
        return self.citation(node)

    def __iter__(self) -> Iterator[str]:
        yield from self.said
        for cites in self.citations():
            yield cites.id

    def __len__(self) -> int:
        return len(self.said) + max(len(self._nodes) - 1, 0)


class Draft:
    """What a workbook amounts to: nodes and relationships by id.

    ``source``: the ``Source`` node of the workbook, which is among the nodes; every fact cites it.
    """

    __slots__ = ("facts", "nodes", "source")

    def __init__(self, source: Drafted) -> None:
        self.source: str = source.content["id"]
        self.nodes: dict[str, Drafted] = {self.source: source}
        self.facts = Facts(self.source, self.nodes)
