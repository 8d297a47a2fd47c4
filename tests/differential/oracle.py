"""The whole read API in plain Python over a graph in memory, run by the stock executor.

The schema is built from its text, so nothing but the vocabulary and the documents is shared with the service. Cursors
are the oracle's own: ``answer`` leaves them in place, and tests follow each side's cursors by themselves.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from graphql import ExecutionResult, GraphQLSchema, graphql_sync

from graph.compiler.orders import order_fields
from graph.text.pinyin import order_key
from graph.vocabulary import MODEL
from graph.vocabulary.declare import DECIMAL, DETAILS
from tests.differential import shapes, ties
from tests.differential.places import left_out_there, of_place
from tests.differential.world import FIRST, LAST, Link, Thing, View, World, told_day

LISTED = {i.plural: i.name for i in MODEL.interfaces} | {node.plural: node.label for node in MODEL.nodes}
"""The types by the names of their lists."""


@dataclass(frozen=True)
class Entity:
    thing: Thing
    view: View


@dataclass(frozen=True)
class Row:
    """A row of a list: the thing, and the link that leads to it or further data of a question."""

    thing: Thing
    link: Link | None
    beside: dict[str, Any]
    view: View

    @property
    def key(self) -> str:
        return f"{self.thing.id}|{self.link.id if self.link else ''}"


@dataclass(frozen=True)
class Page:
    rows: list[Row]
    total: int
    has_next: bool
    has_previous: bool
    undated: int = 0
    left_out: dict[str, Any] | None = None


@dataclass
class Oracle:
    """Answers operations about a world; ``today`` is the day of a read that names none."""

    schema: GraphQLSchema
    world: World
    today: str
    default_page: int = 20

    def answer(self, query: str, variables: dict[str, Any]) -> ExecutionResult:
        root = View(self.today)
        return graphql_sync(
            self.schema,
            query,
            root_value=root,
            variable_values=variables,
            field_resolver=self.resolve,
            type_resolver=lambda value, *_: value.thing.label,
        )

    def resolve(self, source: Any, info: Any, **arguments: Any) -> Any:
        name = info.field_name
        if isinstance(source, View):
            return self._root(name, arguments, source)
        if isinstance(source, Entity):
            return self._of_entity(source, name, arguments)
        if isinstance(source, Page):
            return self._of_page(source, name)
        if isinstance(source, Row):
            return self._of_row(source, name)
        return source[name]

    def _root(self, name: str, arguments: dict[str, Any], outer: View) -> Any:
        view = view_of(arguments, outer)
        if name in ("node", "entity"):
            return self._entity(arguments["id"], view)
        if name == "nodes":
            return [self._entity(each, view) for each in arguments["ids"]]
        if name == "case":
            found = [t for t in self.world.of_type("Case") if t.given.get("code") == arguments["code"]]
            return Entity(min(found, key=lambda thing: thing.id), view) if found else None
        if name == "coBuilders":
            partners = ties.co_builders(self.world, self.world.things[arguments["of"]], view, arguments.get("reasons"))
            rows = [
                Row(thing, None, {"strength": len(found), "ties": [self._tie(tie, view) for tie in found]}, view)
                for thing, found in partners
            ]
            return self._slice(rows, arguments)
        if name == "core":
            return self._core(arguments, view)
        label = LISTED[name]
        place = arguments.get("within")
        things = [t for t in self.world.of_type(label) if t.holds(view)]
        if place:
            things = [t for t in things if of_place(self.world, t, place, view)]
        kept = [Row(t, None, {}, view) for t in things if self.matches(t, arguments.get("where"), view)]
        every = [t for t in self.world.of_type(label) if self.matches(t, arguments.get("where"), view)]
        if place:
            every = [t for t in every if left_out_there(self.world, t, place, view)]
        page = self._slice(self._sorted(kept, arguments.get("orderBy"), label, view), arguments)
        return replace(
            page,
            undated=sum(row.thing.knowledge == "UNKNOWN" for row in kept),
            left_out=left_out([(thing, (thing,)) for thing in every], view),
        )

    def _entity(self, id_: str, view: View) -> Entity | None:
        return Entity(self.world.things[id_], view) if id_ in self.world.things else None

    def _of_entity(self, source: Entity, name: str, arguments: dict[str, Any]) -> Any:
        thing = source.thing
        if name in MODEL.properties(thing.label):
            return value_of(thing.label, thing, name)
        view = view_of(arguments, source.view)
        rows, place = [], arguments.get("within")
        for link, other in self.world.follow(thing, name, view):
            wanted = {"node": arguments.get("where"), "edge": arguments.get("edge")}
            if place and not of_place(self.world, other, place, view, link):
                continue
            if self.link_matches(link, other, wanted, view):
                rows.append(Row(other, link, {}, view))
        order = arguments.get("orderBy")
        page = self._slice(self._sorted(rows, order, MODEL.hops(thing.label)[name].target, view), arguments)
        wanted = {"node": arguments.get("where"), "edge": arguments.get("edge")}
        every = [
            (link, (link, thing, other))
            for link, other in self.world.follow(thing, name, View(view.day, "EVER"))
            if self.link_matches(link, other, wanted, view)
            and (not place or left_out_there(self.world, other, place, view))
        ]
        undated = sum(row.link is not None and row.link.knowledge == "UNKNOWN" for row in rows)
        return replace(page, undated=undated, left_out=left_out(every, view))

    def _of_page(self, source: Page, name: str) -> Any:
        if name == "nodes":
            return [Entity(row.thing, row.view) for row in source.rows]
        if name == "pageInfo":
            return {
                "hasNextPage": source.has_next,
                "hasPreviousPage": source.has_previous,
                "startCursor": source.rows[0].key if source.rows else None,
                "endCursor": source.rows[-1].key if source.rows else None,
            }
        if name == "leftOut":
            return source.left_out
        return {"edges": source.rows, "totalCount": source.total, "undatedTotal": source.undated}[name]

    def _of_row(self, source: Row, name: str) -> Any:
        if name == "cursor":
            return source.key
        if name == "node":
            return Entity(source.thing, source.view)
        if name in source.beside:
            return source.beside[name]
        assert source.link
        if name == "sources":
            ids = source.link.given.get("sourceIds", [])
            return [Entity(t, source.view) for t in self.world.of_type("Source") if t.id in ids]
        return value_of(source.link.type, source.link, name)

    def _tie(self, tie: ties.Tie, view: View) -> dict[str, Any]:
        return {
            "reason": tie.reason,
            "fact": tie.fact,
            "via": Entity(tie.via, view) if tie.via else None,
            "validFrom": told_day(tie.days[0]),
            "validTo": told_day(tie.days[1]),
            "sourceIds": sorted(tie.sources),
            **tie.published,
            "with": [Entity(hub, view) for hub in tie.centers],
            "givers": [Entity(giver, view) for giver in tie.givers],
        }

    def _core(self, arguments: dict[str, Any], view: View) -> dict[str, Any]:
        shape = ties.core(self.world, self.world.things[arguments["community"]], view)
        limit = arguments.get("limit", 100)

        def entity(thing: Thing) -> Entity:
            return Entity(thing, view)

        def entities(things: list[Thing]) -> list[Entity]:
            return [entity(thing) for thing in things]

        return {
            "community": Entity(shape.community, view),
            "cores": entities(shape.cores),
            "jointBodies": entities(shape.joints),
            "membersTotal": sum(len(members) for _, members in shape.groups),
            "links": shapes.links(self.world, shape, view, entity),
            "ledGroups": entities(shape.led[:limit]),
            "ledGroupsTotal": len(shape.led),
            "gap": entities(shape.gap[:limit]),
            "gapTotal": len(shape.gap),
            "complete": max(len(shape.gap), len(shape.led)) <= limit
            and all(len(members) <= limit for _, members in shape.groups),
            "groups": [
                {
                    "kind": kind,
                    "membersTotal": len(members),
                    "byReason": shapes.by_reason(shape, members, entity),
                    "members": [
                        {
                            "node": Entity(thing, view),
                            "resident": resident,
                            "strength": len(found),
                            "ties": [
                                self._tie(tie, view) | {"givers": entities(tie.givers_as_one(shape.centre, thing))}
                                for tie in found
                            ],
                        }
                        for thing, resident, found in members[:limit]
                    ],
                }
                for kind, members in shape.groups
            ],
        }

    # Lists

    def _slice(self, rows: list[Row], arguments: dict[str, Any]) -> Page:
        total, keys = len(rows), [row.key for row in rows]
        start = keys.index(arguments["after"]) + 1 if arguments.get("after") is not None else 0
        stop = keys.index(arguments["before"]) if arguments.get("before") is not None else total
        kept = rows[start:stop]
        last = arguments.get("last")
        if last is not None:
            page = kept[max(len(kept) - last, 0) :]
            return Page(page, total, arguments.get("before") is not None, len(kept) > last)
        first = arguments.get("first")
        first = self.default_page if first is None else first
        return Page(kept[:first], total, len(kept) > first, arguments.get("after") is not None)

    def _sorted(self, rows: list[Row], order: list[dict[str, Any]] | None, type_name: str, view: View) -> list[Row]:
        found = sorted(rows, key=lambda row: (row.thing.id, row.link.id if row.link else ""))
        for entry in reversed(order or []):
            kind, name = order_fields(type_name)[entry["field"]]

            def key(row: Row, kind: str = kind, name: str = name) -> tuple[bool, Any]:
                if kind == "count":
                    return False, len(self.world.follow(row.thing, name, view))
                value = value_of(row.thing.label, row.thing, name)
                value = order_key(value) if name == "name" else value
                return value is None, 0 if value is None else value

            found.sort(key=key, reverse=entry.get("direction") == "DESC")
        return found

    # Filters

    def matches(self, thing: Thing, wanted: dict[str, Any] | None, view: View) -> bool:
        return all(self._condition(thing, key, value, view) for key, value in given(wanted))

    def _condition(self, thing: Thing, key: str, value: Any, view: View) -> bool:
        if key in ("AND", "OR", "NOT"):
            return logic(key, value, lambda inner: self.matches(thing, inner, view))
        if key in MODEL.properties(thing.label):
            return compares(value_of(thing.label, thing, key), value)
        if key in MODEL.hops(thing.label):
            return self._quantified(thing, key, value, view)
        return thing.label == key[0].upper() + key[1:] and self.matches(thing, value, view)

    def _quantified(self, thing: Thing, name: str, wanted: dict[str, Any], view: View) -> bool:
        links = self.world.follow(thing, name, view)
        tests: dict[str, Callable[[Any], bool]] = {
            "some": lambda inner: any(self.link_matches(k, o, inner, view) for k, o in links),
            "none": lambda inner: not any(self.link_matches(k, o, inner, view) for k, o in links),
            "all": lambda inner: all(self.link_matches(k, o, inner, view) for k, o in links),
            "count": lambda inner: compares(len(links), inner),
        }
        return all(tests[quantifier](inner) for quantifier, inner in given(wanted))

    def link_matches(self, link: Link, other: Thing, wanted: dict[str, Any], view: View) -> bool:
        return self.matches(other, wanted.get("node"), view) and edge_matches(link, wanted.get("edge"))


def edge_matches(link: Link, wanted: dict[str, Any] | None) -> bool:
    return all(
        logic(key, value, lambda inner: edge_matches(link, inner))
        if key in ("AND", "OR", "NOT")
        else compares(value_of(link.type, link, key), value)
        for key, value in given(wanted)
    )


def logic(key: str, value: Any, test: Callable[[Any], bool]) -> bool:
    if key == "NOT":
        return not test(value)
    return (all if key == "AND" else any)(test(inner) for inner in value)


def compares(value: Any, wanted: dict[str, Any]) -> bool:
    """Every comparison of a filter; a missing value matches ``isNull`` alone."""
    tests: dict[str, Callable[[Any], bool]] = {
        "eq": lambda x: bool(value == x),
        "ne": lambda x: bool(value != x),
        "in": lambda x: value in x,
        "notIn": lambda x: value not in x,
        "lt": lambda x: bool(_last(value) < x),
        "lte": lambda x: bool(_last(value) <= x),
        "gt": lambda x: bool(_first(value) > x),
        "gte": lambda x: bool(_first(value) >= x),
        "startsWith": lambda x: str(value).startswith(x),
        "endsWith": lambda x: str(value).endswith(x),
        "contains": lambda x: x in str(value),
        "has": lambda x: x in value,
        "hasAny": lambda x: any(each in value for each in x),
        "hasAll": lambda x: all(each in value for each in x),
        "hasKey": lambda x: any(each["key"] == x for each in value),
        "hasValue": lambda x: any(each["value"] == x for each in value),
    }
    missing = value is None or value == []
    return all(missing == x if name == "isNull" else not missing and tests[name](x) for name, x in given(wanted))


def _first(value: Any) -> Any:
    """A number, or the first day that a date can mean; after no day if its year is unknown."""
    return (
        value
        if not isinstance(value, str)
        else ""
        if value.startswith("XX")
        else f"{value}-01-01"[:10].replace("XX", "01")
    )


def _last(value: Any) -> Any:
    """A number, or the last day that a date can mean; before no day if its year is unknown."""
    if not isinstance(value, str):
        return value
    year, month, day = (*value.split("-"), "XX", "XX")[:3]
    if year == "XXXX":
        return "~"
    if month == "XX":
        return f"{year}-12-31"
    return f"{year}-{month}-{calendar.monthrange(int(year), int(month))[1] if day == 'XX' else day}"


def given(wanted: dict[str, Any] | None) -> list[tuple[str, Any]]:
    return [(key, value) for key, value in (wanted or {}).items() if value is not None]


def left_out(found: Sequence[tuple[Thing | Link, tuple[Thing | Link, ...]]], view: View) -> dict[str, Any]:
    """How many of the facts that a list could show it does not, and why; each with all that it depends on."""
    told = {"planned": 0, "proposed": 0, "undated": 0}
    for fact, concerned in found if view.facts != "EVER" else ():
        states = {each.given.get("status") for each in concerned}
        never = ("PLANNED", "PROPOSED", "CANCELLED")
        timeless = any(x.own[0][0] > x.own[0][1] and x.given.get("status") not in never for x in concerned)
        plainly = View(view.day, last=view.last)
        dateless = view.facts == "DATED" and fact.knowledge == "UNKNOWN" and fact.holds(plainly)
        if "PLANNED" in states:
            told["planned"] += 1
        elif "PROPOSED" in states:
            told["proposed"] += 1
        elif timeless or dateless:
            told["undated"] += 1
    return {**told, "seenWith": "EVER"}


def value_of(owner: str, fact: Thing | Link, name: str) -> Any:
    """A property as the API gives it."""
    properties = fact.given
    if name in ("validFrom", "validTo"):
        return told_day(fact.days[name == "validTo"])
    if name == "termKnowledge":
        return fact.knowledge
    known = MODEL.fact_properties(owner) if owner in MODEL.relationship else MODEL.properties(owner)
    declared = known[name]
    value = properties.get(declared.name)
    if declared.type == DETAILS:
        pairs = [(k, each) for k, v in (value or {}).items() for each in (v if isinstance(v, list) else [v])]
        return [{"key": k, "value": v} for k, v in pairs]
    if declared.many:
        return value or []
    return float(value) if declared.type == DECIMAL and value is not None else value


def view_of(arguments: dict[str, Any], outer: View) -> View:
    facts = arguments.get("facts") or outer.facts
    if period := arguments.get("during"):
        return View(period.get("from") or FIRST, facts, period.get("to") or LAST)
    return View(arguments["asOf"], facts) if arguments.get("asOf") else View(outer.day, facts, outer.last)
