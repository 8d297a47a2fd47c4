"""Views of a network: how their parts are laid out, and the values computed of them once the database has answered.

A statement sends raw nodes and edges. Degrees, roles, groups and columns follow from these alone, in linear time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from operator import itemgetter
from typing import Any

from graph.compiler.expression import Expressions
from graph.compiler.rows import LEAF, Many, Plan, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.written import TYPENAME
from graph.questions.parts.partners import PARTNERS
from graph.semantics.scope import Scope
from graph.semantics.ties import REASONS
from graph.vocabulary import MODEL
from graph.vocabulary.common import CERTAINTY

NODE = ("entity", "type", "kind", "name", "distance", "degree", "role")
EDGE = (
    *("source", "target", "reason", "facts", "validFrom", "validTo", "certainty", "sourceIds"),
    *("directed", "count", "relationshipType"),
)
GROUP = ("role", "kind", "count", "ids")
COLUMNS = (
    *("ids", "types", "kinds", "names", "distances", "degrees", "roles"),
    *("sources", "targets", "reasons", "directed", "counts", "facts", "validFrom", "validTo"),
)
_NODE_COLUMNS = {name: at for at, name in enumerate(COLUMNS[: len(NODE)])}
_EDGE_COLUMNS = {
    name: EDGE.index({"reasons": "reason", "counts": "count"}.get(name, name))
    for name in ("reasons", "directed", "counts", "validFrom", "validTo")
}
_FACTS = EDGE.index("facts")
ROLES = ("CENTER", "CORE", "JOINT_BODY", "COMMUNITY", "MANY", "OTHER")
_ROLES = dict.fromkeys(PARTNERS, "MANY") | {"JointCommittee": "JOINT_BODY", "Community": "COMMUNITY"}
_WEAKNESS = {name: weakness for weakness, name in enumerate(CERTAINTY.names)}
# A raw node before the values selected of it: id, type, kind, name.
_RAW = 4


def layout(selection: Selection, positions: tuple[str, ...], plan: Callable[[Field], Plan] = lambda _: LEAF) -> Row:
    """The layout of an object whose values stand where ``positions`` says."""
    fields = tuple(
        (f, None, LEAF) if f.name == TYPENAME else (f, positions.index(f.name), plan(f)) for f in selection.fields
    )
    return Row(selection.type_name, fields)


@dataclass(slots=True)
class Things:
    """The values selected of the nodes of a view, written once for all the fields that show them."""

    expressions: Expressions
    scope: Scope
    written: list[str] = field(default_factory=list)

    def row(self, selection: Selection) -> Row:
        """The layout of a node; the values selected of the thing itself come after the node's own."""
        found: list[tuple[Field, int | None, Plan]] = []
        for part in selection.fields:
            if part.name == TYPENAME:
                found.append((part, None, LEAF))
            elif part.name != "node":
                found.append((part, NODE.index(part.name), LEAF))
            else:
                assert part.selection
                each = self.expressions.entity(part.selection, "thing", self.scope)
                found.append((part, len(NODE) + len(self.written), each.plan))
                self.written.append(each.cypher)
        return Row(selection.type_name, tuple(found))

    def raw(self) -> str:
        """The raw node bound to ``thing``."""
        label = f"[label IN labels(thing) WHERE NOT label IN {[i.name for i in MODEL.interfaces]}][0]"
        kind = f"CASE WHEN thing:{'|'.join(sorted(MODEL.concrete('Organization')))} THEN thing.kind END"
        return f"[{', '.join(['thing.id', label, kind, 'thing.name', *self.written])}]"


def edge_list(part: Field) -> Many:
    """The layout of a list of edges."""
    assert part.selection
    return Many(layout(part.selection, EDGE))


def selected(selection: Selection, *names: str) -> set[str]:
    """The names of the fields selected below the fields of these names, under any alias."""
    return {
        each.name
        for part in selection.fields
        if part.name in names and part.selection
        for each in part.selection.fields
    }


def edge_rows(raw: list[list[Any]], directed: frozenset[str]) -> list[list[Any]]:
    """Edges as the database returns them: source, target, reason (of a tie, or type of a relationship), facts, first
    and last day, certainties and sources. ``directed``: the reasons and types whose edges have a direction.

    The rows are changed, not copied: of a large view there are thousands.
    """
    for row in raw:
        _, _, reason, facts, _, _, certainties, sources = row
        facts.sort()
        if sources:
            sources.sort()
        row[6] = max(certainties, key=_WEAKNESS.__getitem__) if certainties else None
        tie = reason in REASONS
        row[2] = reason if tie else None
        row += (reason in directed, len(facts), None if tie else reason)
    return raw


def cuts(nodes_total: int, limit: int, edges_total: int, edge_limit: int, *, over: bool) -> list[str]:
    """The limits that cut a view."""
    found = {"NODES": nodes_total > limit, "EDGES": edges_total > edge_limit, "SCAN_LIMIT": over}
    return [name for name, cut in found.items() if cut]


def nodes(raw: list[list[Any]], distances: Iterable[int], edges: list[list[Any]], centre: str | None) -> list[Any]:
    """The nodes of a view with distance, degree (edges at it) and role in the shape 一核多元; rows are changed, too."""
    degrees = Counter(map(itemgetter(0), edges))
    degrees.update(map(itemgetter(1), edges))
    cores = {e[0] for e in edges if e[2] == "CORE"}
    for row, distance in zip(raw, distances, strict=True):
        row[_RAW:_RAW] = (distance, degrees[row[0]], _role(row, cores, centre))
    return raw


def _role(row: list[Any], cores: set[str], centre: str | None) -> str:
    if row[0] == centre:
        return "CENTER"
    if row[0] in cores:
        return "CORE"
    return _ROLES.get(row[1], "OTHER")


def groups(shown: list[list[Any]]) -> list[list[Any]]:
    """Nodes by role, then by kind, unknown kinds last; within a group in the order of the view."""
    found: dict[tuple[str, str | None], list[str]] = {}
    for row in shown:
        found.setdefault((row[6], row[2]), []).append(row[0])
    order = sorted(found, key=lambda key: (ROLES.index(key[0]), key[1] is None, key[1] or ""))
    return [[role, kind, len(found[role, kind]), found[role, kind]] for role, kind in order]


def ordered(edges: list[list[Any]], position: dict[str, int]) -> None:
    """Puts edges in the order of the nodes at their ends, then of their reasons."""
    edges.sort(key=itemgetter(2))
    edges.sort(key=lambda e: position[e[0]] * len(position) + position[e[1]])


def columns(
    shown: list[list[Any]], edges: list[list[Any]], position: dict[str, int], wanted: set[str]
) -> list[list[Any] | None]:
    """The same view as lists, one for each column that is wanted; ends of edges are positions in the list of nodes."""
    made: dict[str, Callable[[], list[Any]]] = {
        **{name: partial(_column, shown, at) for name, at in _NODE_COLUMNS.items()},
        **{name: partial(_column, edges, at) for name, at in _EDGE_COLUMNS.items()},
        "sources": lambda: [position[e[0]] for e in edges],
        "targets": lambda: [position[e[1]] for e in edges],
        "facts": lambda: [e[_FACTS][0] for e in edges],
    }
    return [made[name]() if name in wanted else None for name in COLUMNS]


def _column(rows: list[list[Any]], at: int) -> list[Any]:
    return [row[at] for row in rows]
