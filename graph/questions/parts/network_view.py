"""Views of a network: the layout of their parts, and the values that are computed after the database has returned them.

A statement returns nodes and edges. Degrees, roles, groups and columns are computed from these alone, in linear time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from graph.compiler.expression import Expressions
from graph.compiler.rows import Many, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.written import Written, listed
from graph.native.view import IS_DIRECTED, IS_OF_CORE, IS_TIE, View
from graph.questions.parts.community import in_gap
from graph.questions.parts.partners import PARTNERS
from graph.questions.parts.published_dates import KNOWLEDGE, knowledge
from graph.questions.parts.tables import Table, camel_case
from graph.semantics.scope import Scope
from graph.semantics.ties import REASONS
from graph.vocabulary import MODEL
from graph.vocabulary.common import CERTAINTY

ROLES = ("CENTER", "CORE", "JOINT_BODY", "COMMUNITY", "MANY", "OTHER")
_ROLES = dict.fromkeys(PARTNERS, "MANY") | {"JointCommittee": "JOINT_BODY", "Community": "COMMUNITY"}
_WEAKNESS = {name: weakness for weakness, name in enumerate(CERTAINTY.names)}


class NetworkNode(NamedTuple):
    entity: str
    type: str
    kind: str | None
    name: str
    name_en: str | None
    distance: int
    degree: int
    role: str
    gap: bool | None
    selected: list[Any]


class NetworkEdge(NamedTuple):
    source: str
    target: str
    reason: str | None
    facts: list[str]
    valid_from: str | None
    valid_to: str | None
    certainty: str | None
    source_ids: list[str] | None
    directed: bool
    count_: int
    relationship_type: str | None
    start_date: str | None
    end_date: str | None
    start_knowledge: str
    end_knowledge: str


class NetworkGroup(NamedTuple):
    role: str
    kind: str | None
    count_: int
    ids: list[str]


class NetworkColumns(NamedTuple):
    """Lists in the order of the nodes or of the edges; ``sources`` and ``targets`` are positions of nodes."""

    ids: list[str] | None
    types: list[str] | None
    kinds: list[str | None] | None
    names: list[str] | None
    names_en: list[str | None] | None
    distances: list[int] | None
    degrees: list[int] | None
    roles: list[str] | None
    sources: list[int] | None
    targets: list[int] | None
    reasons: list[str | None] | None
    directed: list[bool] | None
    counts: list[int] | None
    facts: list[str] | None
    valid_from: list[str | None] | None
    valid_to: list[str | None] | None
    start_date: list[str | None] | None
    end_date: list[str | None] | None
    start_knowledge: list[str] | None
    end_knowledge: list[str] | None


class Nodes:
    """The nodes of a view: the selection on their things is written once for all fields that show them."""

    def __init__(self, expressions: Expressions, scope: Scope) -> None:
        self._expressions, self._scope = expressions, scope
        self._table = Table(NetworkNode)
        self._shows_gap = self._shows_english = False

    def layout(self, selection: Selection) -> Many:
        """The layout of a list of nodes."""

        def thing(_: Field, selection: Selection) -> Written:
            return self._expressions.entity(selection, "thing", self._scope)

        names = {field.name for field in selection.fields}
        self._shows_gap |= "gap" in names
        self._shows_english |= "nameEn" in names
        return Many(self._table.layout(selection, thing))

    def columns_layout(self, selection: Selection) -> Row:
        """The layout of the columns."""
        self._shows_english |= any(field.name == "namesEn" for field in selection.fields)
        return Table(NetworkColumns).layout(selection)

    def row(self) -> str:
        """The row of the node bound to ``thing``, as ``nodes_of`` reads it."""
        label = f"[label IN labels(thing) WHERE NOT label IN {[i.name for i in MODEL.interfaces]}][0]"
        kind = f"CASE WHEN thing:{'|'.join(sorted(MODEL.concrete('Organization')))} THEN thing.kind END"
        gap = in_gap(self._scope, "thing") if self._shows_gap else "null"
        english = "thing.nameEn" if self._shows_english else "null"
        return listed(["thing.id", label, kind, "thing.name", english, gap, *self._table.selected_values])


def edges_layout(selection: Selection) -> Many:
    """The layout of a list of edges."""
    return Many(Table(NetworkEdge).layout(selection))


def groups_layout(selection: Selection) -> Many:
    """The layout of a list of groups."""
    return Many(Table(NetworkGroup).layout(selection))


def selected(selection: Selection, *names: str) -> set[str]:
    """The names of the fields selected below the fields of these names, under any alias."""
    return {
        each.name
        for part in selection.fields
        if part.name in names and part.selection
        for each in part.selection.fields
    }


SOURCE, TARGET, REASON, FACTS, VALID_FROM, VALID_TO, CERTAINTIES, SOURCE_IDS, BEGINS, ENDS = range(10)
"""The places of values in a row of ``network_walk.edge_rows``."""
ID, TYPE, KIND, NAME, NAME_EN, GAP = range(6)
"""The places of values in a row of ``Nodes.row``, which goes on with the selected values of the thing."""
Edges = list[list[Any]]
"""Rows of edges. A large view has thousands, so that they are looked at by column where that is possible."""


def edges_of(rows: Edges, directed: frozenset[str], wanted: set[str]) -> list[Any]:
    """The edges as ``NetworkEdge`` lays them out, with None for fields that are not ``wanted``.

    ``directed``: the reasons and types whose edges have a direction.
    """
    made = _edge_columns(rows, directed)
    nothing = [None] * len(rows)
    columns = (made[name]() if name in wanted else nothing for name in map(camel_case, NetworkEdge._fields))
    return list(zip(*columns, strict=True))


def _edge_columns(rows: Edges, directed: frozenset[str]) -> dict[str, Callable[[], Iterable[Any]]]:
    """What makes the values of each field of ``NetworkEdge``, for all rows."""
    source, target, reason, facts, valid_from, valid_to, certainties, source_ids, begins, ends = (
        zip(*rows, strict=True) if rows else [()] * (ENDS + 1)
    )
    return {
        "source": lambda: source,
        "target": lambda: target,
        "reason": lambda: [each if each in REASONS else None for each in reason],
        "facts": lambda: [sorted(each) if len(each) > 1 else each for each in facts],
        "validFrom": lambda: valid_from,
        "validTo": lambda: valid_to,
        "certainty": lambda: [_weakest(each) if each else None for each in certainties],
        "sourceIds": lambda: [each and sorted(each) for each in source_ids],
        "directed": lambda: [each in directed for each in reason],
        "count": lambda: map(len, facts),
        "relationshipType": lambda: [None if each in REASONS else each for each in reason],
        "startDate": lambda: [each and each[0] for each in begins],
        "endDate": lambda: [each and each[0] for each in ends],
        "startKnowledge": lambda: map(knowledge, begins),
        "endKnowledge": lambda: map(knowledge, ends),
    }


def _weakest(certainties: list[str]) -> str:
    return certainties[0] if len(certainties) == 1 else max(certainties, key=_WEAKNESS.__getitem__)


def cuts(nodes_total: int, limit: int, edges_total: int, edge_limit: int, *, over: bool) -> list[str]:
    """The limits that truncated a view."""
    found = {"NODES": nodes_total > limit, "EDGES": edges_total > edge_limit, "SCAN_LIMIT": over}
    return [name for name, cut in found.items() if cut]


@dataclass(frozen=True, slots=True)
class ViewNodes:
    """The nodes of a view: their rows, as ``Nodes.row`` writes them, with distance, degree (edges at it) and role in
    the shape 一核多元.
    """

    rows: list[list[Any]]
    distances: list[int]
    degrees: list[int]
    roles: list[str]
    position: dict[str, int]

    @classmethod
    def of(cls, rows: list[list[Any]], distances: Iterable[int], edges: Edges, *, centred: bool) -> ViewNodes:
        """``centred``: the first is the centre."""
        ids, types = ([row[at] for row in rows] for at in (ID, TYPE))
        ends = Counter(map(itemgetter(SOURCE), edges))
        ends.update(map(itemgetter(TARGET), edges))
        cores = {edge[SOURCE] for edge in edges if edge[REASON] == "CORE"}
        roles = ["CORE" if id_ in cores else _ROLES.get(type_, "OTHER") for id_, type_ in zip(ids, types, strict=True)]
        if centred:
            roles[0] = "CENTER"
        position = {id_: index for index, id_ in enumerate(ids)}
        return cls(rows, list(distances), [ends[id_] for id_ in ids], roles, position)

    def column(self, at: int) -> list[Any]:
        """The values at a place of all rows."""
        return [row[at] for row in self.rows]

    def shown(self) -> list[list[Any]]:
        """The nodes as ``NetworkNode`` lays them out, with the selected values of the things."""
        return [
            [*row[:GAP], distance, degree, role, *row[GAP:]]
            for row, distance, degree, role in zip(self.rows, self.distances, self.degrees, self.roles, strict=True)
        ]

    def groups(self) -> list[NetworkGroup]:
        """Nodes by role, then by kind, unknown kinds last; within a group in the order of the view."""
        found: dict[tuple[str, str | None], list[str]] = {}
        for row, role in zip(self.rows, self.roles, strict=True):
            found.setdefault((role, row[KIND]), []).append(row[ID])
        rows = [NetworkGroup(role, kind, len(ids), ids) for (role, kind), ids in found.items()]
        return sorted(rows, key=lambda group: (ROLES.index(group.role), group.kind is None, group.kind or ""))


def ordered(edges: Edges, position: dict[str, int]) -> Edges:
    """The edges by the positions of the nodes at their ends, then by reason."""
    many = len(position)
    # Requests may share the rows, so they stay as they are.
    by_reason = sorted(edges, key=itemgetter(REASON))
    ends = [position[edge[SOURCE]] * many + position[edge[TARGET]] for edge in by_reason]
    return [by_reason[at] for at in sorted(range(len(ends)), key=ends.__getitem__)]


def columns(nodes: ViewNodes, edges: Edges, directed: frozenset[str], wanted: set[str]) -> list[list[Any] | None]:
    """The same view as lists, one for each wanted column, in the order of ``NetworkColumns``."""
    position = nodes.position

    def of(at: int) -> list[Any]:
        return [edge[at] for edge in edges]

    of_edges = _edge_columns(edges, directed)
    made = of_edges | {
        "ids": lambda: nodes.column(ID),
        "types": lambda: nodes.column(TYPE),
        "kinds": lambda: nodes.column(KIND),
        "names": lambda: nodes.column(NAME),
        "namesEn": lambda: nodes.column(NAME_EN),
        "distances": lambda: nodes.distances,
        "degrees": lambda: nodes.degrees,
        "roles": lambda: nodes.roles,
        "sources": lambda: [position[id_] for id_ in of(SOURCE)],
        "targets": lambda: [position[id_] for id_ in of(TARGET)],
        "reasons": lambda: of(REASON),
        "counts": of_edges["count"],
        "facts": lambda: [facts[0] if len(facts) == 1 else min(facts) for facts in of(FACTS)],
    }
    return [list(made[name]()) if name in wanted else None for name in map(camel_case, NetworkColumns._fields)]


def native_form(directed: frozenset[str], parts: Collection[str], wanted: set[str], *, centred: bool) -> View:
    """The view for compiled code, which makes the same of the same rows. ``wanted``: the columns."""
    reasons = {reason: IS_TIE | IS_DIRECTED * (reason in directed) for reason in REASONS}
    reasons["CORE"] |= IS_OF_CORE
    return View(
        types={name: ROLES.index(role) for name, role in _ROLES.items()},
        reasons=reasons,
        certainties=CERTAINTY.names,
        roles=ROLES,
        knowledge=KNOWLEDGE,
        centred=centred,
        parts=parts,
        columns=[camel_case(name) in wanted for name in NetworkColumns._fields],
    )
