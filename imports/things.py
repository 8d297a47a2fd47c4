"""Agreements, resources, needs … of the graph, and which of them those of the workbook are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from sys import intern
from typing import Any

from graph.connection.session import Database
from graph.store.indexes import ENTITY_SEARCH
from graph.store.loading import ROWS_PER_STATEMENT, batched
from graph.text.names import fold, tokens, variants
from graph.text.search_keys import BEGIN, END
from graph.vocabulary import MODEL
from imports.draft import Match, Spot
from imports.making import Making, Thing
from imports.names import key

_AT_ONCE = 150
_NAMES = 10 * _AT_ONCE
_FEW = 8
_MOST = 20_000
TYPES = (
    *(
        "Agreement",
        "Resource",
        "Need",
        "Project",
        "Matter",
        "Activity",
        "Post",
        "Member",
        "MemberGroup",
        "Commitment",
        "Share",
    ),
    "Figure",
)
"""In this order they are compared: the later ones are known by the earlier."""
_NAMED = f"""
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('{ENTITY_SEARCH}', query, {{limit: $most}}) YIELD node AS n
WITH DISTINCT n WHERE NOT n:Organization AND NOT n:Place AND NOT n:Source AND NOT n:Case
  AND ($type IS NULL OR $type IN labels(n))
WITH [n.id, labels(n), n.name, n.code, n.startDate, n.endDate, COLLECT {{
  MATCH (n)--(b:Entity) WHERE NOT b:Source AND NOT b:Case RETURN DISTINCT b.id LIMIT 100 }}] AS row
RETURN collect(row) AS found
"""
_ANY = "RETURN EXISTS { MATCH (:Resource) } AS found"
_IDS = "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN collect([n.id, labels(n), n.name]) AS found"
_BETWEEN = """
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]}) MATCH (b:Entity {id: pair[1]})
MATCH (a)-[r]->(b) WHERE type(r) = $type
RETURN collect([a.id, b.id, r.id, r.startDate, coalesce(r.sourceIds, [])]) AS found
"""


@dataclass(frozen=True, slots=True)
class Stored:
    """A thing of the graph. ``around``: the ids of what it has relationships with."""

    id: str
    type: str
    name: str
    code: str | None
    start: str | None
    end: str | None
    around: tuple[str, ...]


@dataclass(slots=True)
class Things:
    """Things of the graph by type and by name or number."""

    by_form: dict[tuple[str, str], list[Stored]] = field(default_factory=lambda: defaultdict(list))
    listed: set[str] = field(default_factory=set)
    """Types of which the graph has any, whatever they are called."""
    _ids: set[str] = field(default_factory=set)
    _beside: dict[tuple[str, str], dict[str, list[Stored]]] = field(default_factory=dict)

    def add(self, found: Iterable[Stored]) -> None:
        """Things that the graph holds."""
        for each in found:
            if each.id in self._ids:
                continue
            self._ids.add(each.id)
            for form in {key(each.name or ""), key(each.code or "")} - {""}:
                self.by_form[each.type, form].append(each)

    def called(self, type_: str, name: str) -> list[Stored]:
        """The things of a type that have this name or number."""
        return self.by_form.get((type_, key(name)), [])

    def has_any(self, type_: str) -> bool:
        """Whether the graph has things of this type, whatever they are called."""
        return type_ in self.listed or any(type_ == each for each, _ in self.by_form)

    def thing(self, stored: Stored, spot: Spot, making: Making, content: Mapping[str, Any]) -> Thing:
        """A thing of the graph that rows only refer to, in the making."""
        made = making.thing(stored.type, ("graph", stored.id), stored.name, spot, {"name": stored.name, **content})
        made.id, made.match = stored.id, Match(stored.id, stored.name, "NAME")
        return made

    def match(self, things: Iterable[Thing], around: Mapping[Thing, Sequence[Thing]], taken: set[str]) -> None:
        """Find which of these things are in the graph: the same number or name, with a body in common.

        :param around: what each has relationships with
        :param taken: the ids of those that are found; gets more
        """
        for thing in things:
            ids = {other.root.id for other in around.get(thing, ()) if other.root.id}
            found = self._fitting(thing, ids)
            if len(found) == 1 and found[0][1].id not in taken:
                why, stored = found[0]
                taken.add(stored.id)
                thing.id = stored.id
                thing.match = Match(stored.id, stored.name, why)

    def _fitting(self, thing: Thing, ids: set[str]) -> list[tuple[str, Stored]]:
        code, name = thing.content.get("code"), thing.content.get("name")
        if code:
            found = [each for each in self._near(thing.type, str(code), ids) if each.code]
            if known := [("CODE", each) for each in found if key(str(each.code)) == key(code)]:
                return known
        if not name:
            return []
        named = [each for each in self._near(thing.type, str(name), ids) if key(each.name) == key(str(name))]
        named = [each for each in named if not (code and each.code and key(each.code) != key(code))]
        start = thing.content.get("startDate")
        exact = [each for each in named if each.start == start]
        if thing.type in ("Activity", "Share", "Agreement") and start:
            named = exact or [each for each in named if not each.start]
        return [("NAME", each) for each in (exact if len(exact) == 1 else named)]

    def _near(self, type_: str, name: str, ids: set[str]) -> list[Stored]:
        """Those of a name or number that are joined to one of these. Thousands may be called the same."""
        form = (type_, key(name))
        found = self.by_form.get(form, [])
        if len(found) <= _FEW:
            return [each for each in found if not ids.isdisjoint(each.around)]
        beside = self._beside.get(form)
        if beside is None:
            beside = self._beside[form] = defaultdict(list)
            for each in found:
                for id_ in each.around:
                    beside[id_].append(each)
        return list({each.id: each for id_ in ids for each in beside.get(id_, ())}.values())


def neighbours(making: Making, type_: str | None = None) -> dict[Thing, list[Thing]]:
    """What each thing, of a type, has relationships with; what it has several with may be there several times."""
    found: dict[Thing, list[Thing]] = defaultdict(list)
    for fact in making.facts:
        source, target = fact.source.root, fact.target.root
        if type_ in (None, source.type):
            found[source].append(target)
        if type_ in (None, target.type):
            found[target].append(source)
    return found


async def match(db: Database | None, making: Making, others: Iterable[Stored]) -> None:
    """Find which things of the workbook are in the graph, or among ``others``.

    What the graph has is read for some names at a time: there may be as much of it as of the workbook.
    """
    taken: set[str] = set()
    for type_ in TYPES:
        of_type = [each for each in others if each.type == type_]
        wanted = [thing for thing in making.things.values() if thing.type == type_ and thing.same is None]
        wanted = [thing for thing in wanted if not thing.id]
        if not wanted or (db is None and not of_type):
            continue
        around = neighbours(making, type_)
        for some in _by_names(wanted):
            things = Things()
            if db is not None:
                things.add(await named(db, sorted({name for thing in some for name in called(thing)}), type_))
            things.add(of_type)
            things.match(some, around, taken)


def called(thing: Thing) -> list[str]:
    """The name and the number of a thing, as far as it has them."""
    return [str(thing.content[name]) for name in ("name", "code") if thing.content.get(name)]


def _by_names(things: Sequence[Thing]) -> Iterator[list[Thing]]:
    """The things in sets of some names; those of one name are together."""
    some: list[Thing] = []
    names = 0
    for _, same in groupby(sorted(things, key=called), key=called):
        some += same
        names += 1
        if names == _NAMES:
            yield some
            some, names = [], 0
    if some:
        yield some


async def named(db: Database, names: Sequence[str], type_: str | None = None) -> list[Stored]:
    """The things of the graph, of a type, that have one of these names or numbers."""
    found: list[Stored] = []
    for some in batched(names, _NAMES):
        keys: set[str] = set()
        for name in some:
            keys |= {f'"{BEGIN} {" ".join(form)} {END}"' for form in (*variants(name), tokens(fold(name))) if form}
        queries = [f"searchKeys:({' OR '.join(each)})" for each in batched(sorted(keys), _AT_ONCE)]
        rows = await db.read("imports.named", _NAMED, {"queries": queries, "most": _MOST, "type": type_}) or ()
        found += [_stored(row) for row in rows]
    return found


async def listed(db: Database) -> set[str]:
    """The types of things that are made where they are only named, of which the graph has any."""
    return {"Resource"} if await db.read("imports.any", _ANY, {}) else set()


async def holding(db: Database, ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Type and name of those of these ids that the graph has."""
    found: dict[str, tuple[str, str]] = {}
    for some in batched(ids, ROWS_PER_STATEMENT):
        for id_, labels, name in await db.read("imports.ids", _IDS, {"ids": list(some)}) or ():
            found[id_] = (type_of(labels), name)
    return found


Ends = tuple[str, str]
Between = dict[Ends, list[tuple[str, str | None, tuple[str, ...]]]]


async def between(db: Database, type_: str, pairs: Sequence[Ends]) -> Between:
    """The relationships of a type that the graph has between these ends: id, start and sources.

    One whose ends have no order runs from the lower id to the higher.
    """
    found: Between = defaultdict(list)
    parameters = {"type": type_, "pairs": [list(pair) for pair in pairs]}
    for first, last, id_, start, sources in await db.read("imports.between", _BETWEEN, parameters) or ():
        found[first, last].append((id_, start, tuple(sources)))
    return found


def type_of(labels: Sequence[str]) -> str:
    """The type of a node among its labels: one text for all nodes, however many are read."""
    return intern(next(label for label in labels if label in MODEL.node))


def _stored(row: Sequence[Any]) -> Stored:
    id_, labels, name, code, start, end, around = row
    return Stored(id_, type_of(labels), name, code, start, end, tuple(map(intern, around)))
