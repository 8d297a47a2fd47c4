"""The differences of the network of a place between two days. The days between them do not count.

A gained or lost tie is one change, however many bodies it joins: it is returned once, with all its pairs.

Both views are found in the same way and compared by sorting, so that the work grows with their size, not its square.
Only the selected lists are computed.
"""

from __future__ import annotations

from typing import NamedTuple

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import given
from graph.compiler.readings import ordered
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.spans import once, runs, spans
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import completeness
from graph.questions.parts.lineage import lineage, lineage_rows
from graph.questions.parts.partners import PARTNERS
from graph.questions.parts.tie_rows import tie_list
from graph.questions.parts.within import Within
from graph.semantics.dates import When
from graph.semantics.parts import Part, part
from graph.semantics.scope import Scope
from graph.semantics.ties import PARTNERSHIP, Ties
from graph.vocabulary import MODEL

SIDE = part(__file__, "side")
INSIDE = part(__file__, "inside")
ROWS = part(__file__, "rows")
APART = part(__file__, "apart")
TIED = part(__file__, "tied")
TIES_APART = part(__file__, "ties")
POSTS = part(__file__, "posts")
STATE = part(__file__, "state")
SEATS = part(__file__, "seats")
UNNAMED = part(__file__, "unnamed")
FOUND = {name: part(__file__, name) for name in ("bodies", "agreements", "resources")}
"""Kind of things that are compared as a whole → the part that finds them on one day."""
_BODIES = MODEL.concrete("Organization")
_UNION = "\nUNION ALL\n"


class _List(NamedTuple):
    """A list of differences: the kind of its rows, and the labels that its things can have.

    ``side``: 1 for rows present only on the first day, 2 for those present only on the second.
    """

    kind: str
    side: int
    possible: frozenset[str]


_LISTS = {
    "joined": _List("bodies", 2, _BODIES),
    "left": _List("bodies", 1, _BODIES),
    "agreementsSigned": _List("agreements", 2, frozenset({"Agreement"})),
    "agreementsLapsed": _List("agreements", 1, frozenset({"Agreement"})),
    "resourcesAdded": _List("resources", 2, frozenset({"Resource"})),
    "resourcesWithdrawn": _List("resources", 1, frozenset({"Resource"})),
    "tiesGained": _List("ties", 2, PARTNERS),
    "tiesLost": _List("ties", 1, PARTNERS),
}


def network_diff(field: Field, writer: Writer) -> Statement:
    """The things of a place that are present on the day ``to`` but not on the day ``from``, and vice versa."""
    assert field.selection
    views = _views(field, writer)
    withins = [Within.asked(writer.compilation, scope, field.arguments) for scope in views]
    looked, limit = writer.compilation.parameters.constant(caps.COMPARED_THINGS), limit_of(field, writer.compilation)
    wanted = {each.name.removesuffix("Total").removesuffix("Pairs") for each in field.selection.fields}
    assert withins[0]
    steps = [withins[0].match, _inside(views, withins, looked)]
    kinds = {_LISTS[name].kind for name in wanted if name in _LISTS}
    for name, found in FOUND.items():
        if name in kinds:
            apart = APART.filled(views[0], spans_of_rows=spans("rows", (0,)), name=name)
            steps += [_rows(views, found), apart]
    if "ties" in kinds:
        steps.append(_ties(views, writer.compilation.parameters.constant(caps.COMPARED_TIES)))
    if "seatsChanged" in wanted:
        steps += [_rows(views, POSTS), _seats(views)]
    if "lineage" in wanted:
        steps.append(lineage(views))
    if "notCompared" in wanted:
        steps.append(UNNAMED.filled(views[0]))
    limited = [f"size({_source(name)}) > {limit}" for name in _LISTS if name in wanted]
    limited += [f"size(seats) > {limit}"] if "seatsChanged" in wanted else []
    limited += [f"size(lineage) > {limit}"] if "lineage" in wanted else []
    limited += [f"any(tie IN ties WHERE size(tie.bodies) > {limit})"] if "ties" in kinds else []
    cut = "cut OR crowded" if "ties" in kinds else "cut"
    items: list[str] = []

    def part_of(each: Field) -> Written:
        return completeness(each.name, " OR ".join(limited) or "false", cut) or _part(each, writer, views, limit)

    row = row_of(field.selection, items, part_of)
    return writer.statement(field, Written(listed(items), row), match="\n".join(steps))


def _views(field: Field, writer: Writer) -> list[Scope]:
    """The scopes of the first and the second day."""
    first, last, facts = (given(field.arguments, name) for name in ("from", "to", "facts"))
    assert first
    assert last
    parameters, reading = writer.compilation.parameters, facts.value if facts else "IN_FORCE"
    days = [
        parameters.computed("from", lambda request: ordered(first, last, request).first),
        parameters.computed("to", lambda request: ordered(first, last, request).last),
    ]
    return [Scope(When(day, reading)) for day in days]


def _inside(views: list[Scope], withins: list[Within | None], looked: str) -> str:
    sides = []
    for side, (scope, within) in enumerate(zip(views, withins, strict=True), 1):
        assert within
        sides.append(SIDE.filled(scope, all_things=within.all("thing"), side=str(side)))
    return INSIDE.filled(views[0], both_days=_UNION.join(sides), looked=looked)


def _rows(views: list[Scope], found: Part) -> str:
    sides = [found.filled(scope, inside=f"inside{side}", side=str(side)) for side, scope in enumerate(views, 1)]
    return ROWS.filled(views[0], both_days=_UNION.join(sides))


def _ties(views: list[Scope], most: str) -> str:
    sides = []
    for side, scope in enumerate(views, 1):
        ties = Ties(scope, "body").query(list(PARTNERSHIP))
        sides.append(TIED.filled(scope, inside=f"inside{side}", ties_of_body=ties, side=str(side)))
    return TIES_APART.filled(
        views[0],
        both_days=_UNION.join(sides),
        most=most,
        spans_of_borne=spans("borne", (0, 1, 2, 3)),
        runs_of_apart=runs("apart", "reason", "fact", "side"),
        each_of_met=once("met", "id"),
    )


def _seats(views: list[Scope]) -> str:
    states = ",\n".join(STATE.filled(scope, side=str(side)) for side, scope in enumerate(views, 1))
    return SEATS.filled(views[0], spans_of_rows=spans("rows", (0,)), states=states)


def _source(name: str) -> str:
    return f"[difference IN {_LISTS[name].kind} WHERE difference.side = {_LISTS[name].side}]"


def _part(field: Field, writer: Writer, views: list[Scope], limit: str) -> Written:
    whole = {
        "seatsChangedTotal": "size(seats)",
        "lineageTotal": "size(lineage)",
        "notComparedTotal": f"size({once('unnamed', 'id')})",
    }
    if field.name in whole:
        return Written(whole[field.name], LEAF)
    name = field.name.removesuffix("Total")
    if name.endswith("Pairs"):
        source = _source(name.removesuffix("Pairs"))
        pairs = f"reduce(total = 0, tie IN {source} | total + tie.pairs)"
        return Written(f"CASE WHEN crowded THEN null ELSE {pairs} END", LEAF)
    if field.name != name:
        total = f"size({_source(name)})"
        return Written(f"CASE WHEN crowded THEN null ELSE {total} END" if _LISTS[name].kind == "ties" else total, LEAF)
    assert field.selection
    if field.name == "place":
        return writer.expressions.entity(field.selection, "place", views[1], MODEL.labels)
    if field.name == "seatsChanged":
        return _seat_rows(field.selection, writer, views, limit)
    if field.name == "lineage":
        return lineage_rows(field.selection, writer.expressions, views[1], limit)
    kind, side, possible = _LISTS[name]
    source, scope = f"{_source(name)}[0..{limit}]", views[side - 1]
    if kind == "ties":
        return tie_list(writer.expressions, field.selection, source, scope, {"pairs": "tie.pairs"}, limit)
    return _entities(field.selection, writer, scope, f"[difference IN {source} | difference.thing]", possible)


def _seat_rows(selection: Selection, writer: Writer, views: list[Scope], limit: str) -> Written:
    def value(field: Field) -> Written:
        if field.name == "change":
            return Written("seat.change", LEAF)
        assert field.selection
        if field.name == "post":
            return writer.expressions.entity(field.selection, "post", views[1], frozenset({"Post"}))
        possible = frozenset({"Member"}) if field.name.startswith("holders") else MODEL.labels
        scope = views[field.name.endswith("After")]
        return _entities(field.selection, writer, scope, f"seat.{field.name}", possible)

    items: list[str] = []
    row = row_of(selection, items, value)
    found = f"UNWIND seats[0..{limit}] AS seat WITH seat, seat.post AS post"
    return Written(collected(found, listed(items)), Many(row))


def _entities(selection: Selection, writer: Writer, scope: Scope, source: str, possible: frozenset[str]) -> Written:
    each = writer.expressions.entity(selection, "thing", scope, possible)
    return Written(collected(f"UNWIND {source} AS thing", each.cypher), Many(each.plan))
