"""Views of a network: the layout of their parts, and the values that are computed after the database has returned them.

A statement returns nodes and edges. Degrees, roles, groups and columns are computed from these alone, in linear time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

from graph.compiler.expression import Expressions
from graph.compiler.rows import Many, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.written import Written, listed
from graph.questions.parts.community import in_gap
from graph.questions.parts.partners import PARTNERS
from graph.questions.parts.published_dates import knowledge
from graph.questions.parts.tables import Table
from graph.semantics.scope import Scope
from graph.semantics.ties import REASONS
from graph.vocabulary import MODEL
from graph.vocabulary.common import CERTAINTY

T = TypeVar("T")
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


def edges_of(rows: list[list[Any]], directed: frozenset[str]) -> list[NetworkEdge]:
    """The edges from their rows. ``directed``: the reasons and types whose edges have a direction."""
    edges = []
    # A large view has thousands of edges, most with one fact of one certainty.
    for source, target, reason, facts, valid_from, valid_to, certainties, source_ids, begins, ends in rows:
        if len(facts) > 1:
            facts.sort()
        if source_ids:
            source_ids.sort()
        tie = reason in REASONS
        certainty = _weakest(certainties) if certainties else None
        edges.append(
            NetworkEdge(
                source,
                target,
                reason if tie else None,
                facts,
                valid_from,
                valid_to,
                certainty,
                source_ids,
                reason in directed,
                len(facts),
                None if tie else reason,
                begins and begins[0],
                ends and ends[0],
                knowledge(begins),
                knowledge(ends),
            )
        )
    return edges


def _weakest(certainties: list[str]) -> str:
    return certainties[0] if len(certainties) == 1 else max(certainties, key=_WEAKNESS.__getitem__)


def cuts(nodes_total: int, limit: int, edges_total: int, edge_limit: int, *, over: bool) -> list[str]:
    """The limits that truncated a view."""
    found = {"NODES": nodes_total > limit, "EDGES": edges_total > edge_limit, "SCAN_LIMIT": over}
    return [name for name, cut in found.items() if cut]


def nodes_of(
    rows: Sequence[list[Any]], distances: Iterable[int], edges: Sequence[NetworkEdge], *, centred: bool
) -> list[NetworkNode]:
    """The nodes of a view from their rows, with distance, degree (edges at it) and role in the shape 一核多元.

    ``centred``: the first is the centre. A row ends with the selected values of the thing itself.
    """
    degrees = Counter(map(attrgetter("source"), edges))
    degrees.update(map(attrgetter("target"), edges))
    roles = {edge.source: "CORE" for edge in edges if edge.reason == "CORE"}
    if centred:
        first, *_ = rows[0]
        roles[first] = "CENTER"
    return [
        NetworkNode(
            *(id_, type_, kind, name, english, distance, degrees[id_]),
            roles.get(id_) or _ROLES.get(type_, "OTHER"),
            gap,
            selected,
        )
        for (id_, type_, kind, name, english, gap, *selected), distance in zip(rows, distances, strict=True)
    ]


def groups(nodes: Sequence[NetworkNode]) -> list[NetworkGroup]:
    """Nodes by role, then by kind, unknown kinds last; within a group in the order of the view."""
    found: dict[tuple[str, str | None], list[str]] = {}
    for node in nodes:
        found.setdefault((node.role, node.kind), []).append(node.entity)
    rows = [NetworkGroup(role, kind, len(ids), ids) for (role, kind), ids in found.items()]
    return sorted(rows, key=lambda group: (ROLES.index(group.role), group.kind is None, group.kind or ""))


def ordered(edges: list[NetworkEdge], position: dict[str, int]) -> None:
    """Sorts edges by the positions of the nodes at their ends, then by reason."""
    edges.sort(key=attrgetter("reason"))
    edges.sort(key=lambda edge: position[edge.source] * len(position) + position[edge.target])


def columns(
    nodes: Sequence[NetworkNode], edges: Sequence[NetworkEdge], position: dict[str, int], wanted: set[str]
) -> NetworkColumns:
    """The same view as lists, one for each wanted column."""

    def of_nodes(name: str, value: Callable[[NetworkNode], T]) -> list[T] | None:
        return [value(node) for node in nodes] if name in wanted else None

    def of_edges(name: str, value: Callable[[NetworkEdge], T]) -> list[T] | None:
        return [value(edge) for edge in edges] if name in wanted else None

    return NetworkColumns(
        ids=of_nodes("ids", lambda node: node.entity),
        types=of_nodes("types", lambda node: node.type),
        kinds=of_nodes("kinds", lambda node: node.kind),
        names=of_nodes("names", lambda node: node.name),
        names_en=of_nodes("namesEn", lambda node: node.name_en),
        distances=of_nodes("distances", lambda node: node.distance),
        degrees=of_nodes("degrees", lambda node: node.degree),
        roles=of_nodes("roles", lambda node: node.role),
        sources=of_edges("sources", lambda edge: position[edge.source]),
        targets=of_edges("targets", lambda edge: position[edge.target]),
        reasons=of_edges("reasons", lambda edge: edge.reason),
        directed=of_edges("directed", lambda edge: edge.directed),
        counts=of_edges("counts", lambda edge: edge.count_),
        facts=of_edges("facts", lambda edge: edge.facts[0]),
        valid_from=of_edges("validFrom", lambda edge: edge.valid_from),
        valid_to=of_edges("validTo", lambda edge: edge.valid_to),
        start_date=of_edges("startDate", lambda edge: edge.start_date),
        end_date=of_edges("endDate", lambda edge: edge.end_date),
        start_knowledge=of_edges("startKnowledge", lambda edge: edge.start_knowledge),
        end_knowledge=of_edges("endKnowledge", lambda edge: edge.end_knowledge),
    )
