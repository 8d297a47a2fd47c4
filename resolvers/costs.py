"""The estimated cost of an operation: objects returned, rows scanned, tested and grouped, and questions.

One unit is the database time of one returned object, some 20 µs on one core. All weights are measured on a generated
city of 100,000 nodes (docs/limits.md) and scale with the current graph: ``Sizes`` are its numbers of nodes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLNonNull, is_list_type

from graph import caps
from graph.compiler import anchors
from graph.compiler.parameters import Operand, Shaped, given
from graph.compiler.request import Request
from graph.compiler.selection import Field
from graph.compiler.ways import ways
from graph.vocabulary import MODEL
from resolvers.limits import QUANTIFIERS, Limits

Sizes = Mapping[str, int]
"""Nodes by label and interface."""
Cost = Callable[[Request, Sizes, float, "Parts"], None]
"""Adds the cost of a field, times a number of rows, to the parts."""

NOMINAL: Sizes = dict.fromkeys(MODEL.labels, 1000) | {
    "Entity": 100_000, "Organization": 30_000, "Unit": 21_000, "Share": 13_000, "Agreement": 10_000, "Resource": 8000,
    "Post": 7000, "Member": 6500, "PartyOrganization": 6500, "Need": 6000, "Activity": 6000, "MemberGroup": 4000,
    "Commitment": 3000, "Project": 3000, "Place": 2000, "Matter": 2000,
}  # fmt: skip
"""A city of 100,000 nodes, used if the sizes of the graph are not known."""
FANOUT = 6
"""Links of a node, on average."""
SCANNED, ORDERED, COUNTED = 0.05, 0.1, 0.5
"""A row that is scanned; one that is sorted; one whose links are counted to sort it."""
CONDITION, LINK = 0.005, 0.25
"""A comparison on a row; one of its links that is followed in a filter."""
GROUPED, KEY, BODIES = 0.15, 0.05, 0.3
"""A row that is grouped; each key of its group; counting the bodies that the row stands for."""
LIES, BELONGS, CLIMBED = 0.5, 0.25, 1.0
"""A body or place that may lie in the place of a list; each way in which listed things may belong to it; a row from
which the place is looked for."""
ANCHORED = 1000
"""Rows around a thing that a filter selects by its id."""
QUESTIONS = {
    "report": 190_000,
    "networkDiff": 180_000,
    "matches": 95_000,
    "tieMatrix": 125_000,
    "tieCounts": 100_000,
    "withdrawalImpact": 30_000,
    "sharing": 40_000,
    "coverage": 91_000,
    "metrics": 22_000,
    "meetings": 6000,
    "doubleRegistration": 20_000,
    "dualManagement": 16_000,
    "network": 23_000,
    "resourceUse": 20_000,
    "expand": 46_000,
    "paths": 45_000,
    "search": 7000,
    "timeline": 20_000,
    "due": 40_000,
    "coBuilders": 6000,
    "commonTies": 18_000,
    "core": 6000,
    "committee": 1000,
    "chair": 1000,
    "imports": 500,
}
"""The cost of each question at its scan limits, which a district of a city of 100,000 nodes reaches."""
CAPPED_AT = 100_000
LISTED, EDGES, INNER, ENDS = caps.LISTED, caps.NETWORK_EDGES.default, 5, 2
"""Rows of a question's list without ``limit``; edges of a network without ``edgeLimit``; rows of a list in a row;
bodies at one end of a tie, which are few."""
COLUMNS = 0.25
"""A row of a network by columns, beside an object."""
LABELS = 500
"""Labels of the enumerations that an operation selects: the longest has some seventy values."""


@dataclass(slots=True)
class Parts:
    """The parts of a cost."""

    objects: float = 0.0
    scanned: float = 0.0
    filtered: float = 0.0
    grouped: float = 0.0
    questions: float = 0.0

    def rounded(self) -> dict[str, int]:
        """Each part rounded up to a whole number."""
        ceil = math.ceil
        return {
            "objects": ceil(self.objects - 1e-9),
            "scanned": ceil(self.scanned - 1e-9),
            "filtered": ceil(self.filtered - 1e-9),
            "grouped": ceil(self.grouped - 1e-9),
            "questions": ceil(self.questions - 1e-9),
        }


def cost_of(field: Field, limits: Limits) -> Cost:
    """The cost of a root field."""
    size = _own_size(field, LABELS if field.name == "labels" else 1)
    inner = _connection(field, limits, root=True) if _is_connection(field) else _things(field, limits, size)
    weight = QUESTIONS.get(field.name, 0)

    def cost(request: Request, sizes: Sizes, times: float, parts: Parts) -> None:
        parts.questions += weight * min(1.0, sizes["Entity"] / CAPPED_AT)
        inner(request, sizes, times, parts)

    return cost if weight else inner


def _is_connection(field: Field) -> bool:
    return field.selection is not None and field.selection.type_name.endswith("Connection")


def _things(field: Field, limits: Limits, rows: Callable[[Request], float], depth: int = 0) -> Cost:
    """Objects that are not a page of a list: ``rows`` of them each time, with everything below them."""
    inner = [_below(child, field, limits, depth) for child in _composite(field)]

    def cost(request: Request, sizes: Sizes, times: float, parts: Parts) -> None:
        found = times * rows(request)
        parts.objects += found
        for each in inner:
            each(request, sizes, found, parts)

    return cost


def _below(child: Field, parent: Field, limits: Limits, depth: int) -> Cost:
    if _is_connection(child):
        return _connection(child, limits)
    if child.selection and child.selection.type_name.startswith("__"):
        fanout = INTROSPECTED.get(child.name, 1.0)
        return _things(child, limits, lambda _: fanout, depth + 1)
    if child.name == "columns" and parent.name == "network":
        nodes, edges = (_asked(parent, name, most) for name, most in (("limit", LISTED), ("edgeLimit", EDGES)))
        return _things(child, limits, lambda request: COLUMNS * (nodes(request) + edges(request)), depth)
    if not _is_list(child):
        return _things(child, limits, _once, depth)
    return _things(child, limits, _list_size(child, parent, depth), depth + 1)


def _list_size(field: Field, parent: Field, depth: int) -> Callable[[Request], int]:
    """Rows of a list: up to the limit of the question that it belongs to, a few in the rows of another list."""
    if depth:
        inner = ENDS if field.name in ("with", "givers") else INNER
        return lambda _: inner
    return _asked(parent, *(("edgeLimit", EDGES) if field.name == "edges" else ("limit", LISTED)))


def _asked(field: Field, argument: str, default: int) -> Callable[[Request], int]:
    """The number that an argument asks for."""
    size = given(field.arguments, argument)
    return (lambda _: default) if size is None else (lambda request: _length(size.read(request)))


INTROSPECTED: Mapping[str, float] = {
    "types": 800, "fields": 5.2, "args": 1.5, "inputFields": 3.6, "enumValues": 2.5, "directives": 8,
    "interfaces": 0.2, "possibleTypes": 0.2, "ofType": 0.4,
}  # fmt: skip
"""Rows of the lists of introspection, and types below a type, on average: few types have all kinds of lists."""


def _connection(field: Field, limits: Limits, *, root: bool = False) -> Cost:
    """A page of a list, with the total and groups of the whole list."""
    assert field.selection
    page = _own_size(field, limits.pages.default_page)
    parts_asked = {part.name: part for variant in field.selection.variants for part in variant.fields}
    inner = [
        _below(child, field, limits, 1)
        for name in ("nodes", "edges")
        if name in parts_asked
        for part in [parts_asked[name]]
        for child in ([*_composite(part)] if name == "nodes" else [*_of_edges(part)])
    ]
    rows = _rows_of(field, root=root)
    wanted = [field.arguments[name] for name in ("where", "edge") if name in field.arguments]
    tests = sum(_tests(each) for each in wanted)
    scans = bool(wanted) + ("totalCount" in parts_asked) if root else 1 + ("totalCount" in parts_asked)
    ordered = _ordering(field.arguments.get("orderBy"))
    groupings = [_grouping(part) for part in _parts(field) if part.name in ("groups", "facets")]
    placed = given(field.arguments, "within") and not (root and _of_question(field))
    placing = _placing(field, root=root) if placed else None

    def cost(request: Request, sizes: Sizes, times: float, parts: Parts) -> None:
        all_rows = times * rows(sizes)
        found = times * page(request)
        parts.objects += found
        parts.scanned += all_rows * (SCANNED * scans + ordered)
        parts.filtered += all_rows * tests * (scans + sum(lists for lists, _ in groupings))
        parts.grouped += all_rows * sum(weight for _, weight in groupings)
        if placing:
            parts.filtered += placing(sizes, all_rows)
        for each in inner:
            each(request, sizes, found, parts)

    return cost


def _rows_of(field: Field, *, root: bool) -> Callable[[Sizes], float]:
    """The rows of a whole list, before its filter."""
    assert field.selection
    label = field.selection.type_name.removesuffix("Connection")
    if not root:
        return lambda _: FANOUT
    if _of_question(field):
        return lambda _: 0
    if _anchored(field):
        return lambda sizes: min(ANCHORED, sizes.get(label, 0))
    return lambda sizes: sizes.get(label, sizes["Entity"])


def _of_question(field: Field) -> bool:
    """Whether a root field is the list of a question, whose weight includes it."""
    assert field.selection
    return field.selection.type_name.removesuffix("Connection") not in {*MODEL.node, *MODEL.interface}


def _anchored(field: Field) -> bool:
    """Whether a list starts from a thing that its filter selects by id."""
    assert field.selection
    return bool(anchors.find(field.arguments.get("where"), field.selection.type_name.removesuffix("Connection")))


def _placing(field: Field, *, root: bool) -> Callable[[Sizes, float], float]:
    """The cost of finding the things of a place: from the place, once for the whole list, or from each row each time
    that the list is read.
    """
    assert field.selection
    names = [part.name for part in _parts(field)]
    if root and not _anchored(field):
        label = field.selection.type_name.removesuffix("Connection")
        known = {way for each in MODEL.concrete(label) for way in ways(each) if way}
        weight = (LIES + BELONGS * len(known)) * (1 + ("leftOut" in names))
        return lambda sizes, _: weight * (sizes["Organization"] + sizes["Place"])
    readings = 1 + sum(name in ("totalCount", "undatedTotal", "leftOut") for name in names)
    readings += sum(_grouping(part)[0] for part in _parts(field) if part.name in ("groups", "facets"))
    return lambda _, rows: rows * CLIMBED * readings


def _tests(wanted: Shaped, links: float = 1.0) -> float:
    """The cost of a filter for one row: its comparisons, and the links that its relations follow."""
    if isinstance(wanted, Operand):
        return CONDITION * links
    if isinstance(wanted, list):
        return sum(_tests(each, links) for each in wanted)
    found = 0.0
    for key, value in wanted.items():
        if key in QUANTIFIERS and not isinstance(value, Operand):
            found += LINK * links + _tests(value, links * FANOUT)
        else:
            found += _tests(value, links)
    return found


def _ordering(orders: Shaped | None) -> float:
    if not isinstance(orders, list | dict):
        return 0.0
    names = [each.get("field") for each in (orders if isinstance(orders, list) else [orders]) if isinstance(each, dict)]
    counted = sum(isinstance(name, Operand) and str(name.value).endswith("_COUNT") for name in names)
    return ORDERED + counted * COUNTED


def _grouping(part: Field) -> tuple[int, float]:
    """The number of groupings of a part, each of all rows, and their cost for one row."""
    by = part.arguments.get("by")
    keys = len(by) if isinstance(by, list) else len(by.value) if isinstance(by, Operand) and by.value else 1
    bodies = BODIES * any(each.name == "bodies" for each in _deep(part))
    return (keys, keys * (GROUPED + KEY + bodies)) if part.name == "facets" else (1, GROUPED + KEY * keys + bodies)


def _parts(field: Field) -> list[Field]:
    """The fields below a field, once each."""
    if not field.selection:
        return []
    return list({id(child): child for variant in field.selection.variants for child in variant.fields}.values())


def _deep(field: Field) -> list[Field]:
    return [each for child in _parts(field) for each in (child, *_deep(child))]


def _composite(field: Field) -> list[Field]:
    return [child for child in _parts(field) if child.selection and child.name not in ("pageInfo", "details")]


def _of_edges(edges: Field) -> list[Field]:
    """The fields below the rows of a page: those of their nodes and of their edges."""
    return [child for each in _composite(edges) for child in (_composite(each) if each.name == "node" else [each])]


def _is_list(field: Field) -> bool:
    type_ = field.type.of_type if isinstance(field.type, GraphQLNonNull) else field.type
    return is_list_type(type_)


def _own_size(field: Field, default: int = 1) -> Callable[[Request], int]:
    sized = given(field.arguments, "first") or given(field.arguments, "last") or given(field.arguments, "ids")
    if sized is None or not (_is_connection(field) or "ids" in field.arguments):
        return lambda _: default
    return lambda request: _length(sized.read(request))


def _once(_: Request) -> int:
    return 1


def _length(value: Any) -> int:
    return len(value) if isinstance(value, list) else max(int(value), 1)
