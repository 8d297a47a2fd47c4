"""A draft: what the rows of a workbook say, as rows of a data file, each value known by its cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a workbook. ``sheet`` and ``cell`` as in a ``sheets.problems.Problem``."""

    file: str
    sheet: str
    cell: str


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


@dataclass(slots=True)
class Drafted:
    """A node or a relationship.

    ``content``: a row of a data file (``type``, ``id``, ``name`` …, or ``type``, ``from``, ``to`` …). ``spot``: the
    cell that stands for it. ``cells``: the cell of each property. ``match``: of a node that is already in the graph:
    its ``content`` holds only what the workbook says.
    """

    content: dict[str, Any]
    spot: Spot
    cells: Mapping[str, Spot] = field(default_factory=lambda: NO_CELLS)
    match: Match | None = None


@dataclass(slots=True)
class Draft:
    """What a workbook amounts to: nodes and relationships by id.

    ``source``: the id of the ``Source`` node of the workbook, which is among the nodes; every fact cites it.
    """

    source: str
    nodes: dict[str, Drafted] = field(default_factory=dict)
    facts: dict[str, Drafted] = field(default_factory=dict)
