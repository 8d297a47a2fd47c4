"""Agreements, resources, needs … of the graph, and which of them those of the workbook are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
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
_MOST = 20_000
_TYPES = (
    *("Agreement", "Resource", "Need", "Project", "Activity", "Post", "Member", "MemberGroup", "Commitment", "Share"),
    "Figure",
)
"""In this order they are compared: the later ones are known by the earlier."""
_NAMED = f"""
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('{ENTITY_SEARCH}', query, {{limit: $most}}) YIELD node AS n
WITH DISTINCT n WHERE NOT n:Organization AND NOT n:Place AND NOT n:Source AND NOT n:Case
WITH [n.id, labels(n), n.name, n.code, n.startDate, n.endDate, COLLECT {{
  MATCH (n)--(b:Entity) WHERE NOT b:Source AND NOT b:Case RETURN DISTINCT b.id LIMIT 100 }}] AS row
RETURN collect(row) AS found
"""
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
    around: frozenset[str]


@dataclass(slots=True)
class Things:
    """Things of the graph by type and by name or number."""

    by_form: dict[tuple[str, str], list[Stored]] = field(default_factory=lambda: defaultdict(list))
    _ids: set[str] = field(default_factory=set)

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

    def thing(self, stored: Stored, spot: Spot, making: Making, content: Mapping[str, Any]) -> Thing:
        """A thing of the graph that rows only refer to, in the making."""
        made = making.thing(stored.type, ("graph", stored.id), stored.name, spot, {"name": stored.name, **content})
        made.id, made.match = stored.id, Match(stored.id, stored.name, "NAME")
        return made

    def match(self, making: Making) -> None:
        """Find which things of the workbook are in the graph: the same number or name, with a body in common."""
        if not self.by_form:
            return
        around = neighbours(making)
        taken: set[str] = set()
        for type_ in _TYPES:
            for thing in making.things.values():
                if thing.type != type_ or thing.same is not None or thing.id:
                    continue
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
            found = [each for each in self.called(thing.type, str(code)) if each.code and key(each.code) == key(code)]
            if known := [("CODE", each) for each in found if each.around & ids]:
                return known
        if not name:
            return []
        named = [each for each in self.called(thing.type, str(name)) if key(each.name) == key(str(name))]
        named = [
            each for each in named if each.around & ids and not (code and each.code and key(each.code) != key(code))
        ]
        start = thing.content.get("startDate")
        exact = [each for each in named if each.start == start]
        if thing.type in ("Activity", "Share", "Agreement") and start:
            named = exact or [each for each in named if not each.start]
        return [("NAME", each) for each in (exact if len(exact) == 1 else named)]


def neighbours(making: Making) -> dict[Thing, list[Thing]]:
    """What each thing has relationships with; what it has several with may be there several times."""
    found: dict[Thing, list[Thing]] = defaultdict(list)
    for fact in making.facts:
        found[fact.source.root].append(fact.target.root)
        found[fact.target.root].append(fact.source.root)
    return found


async def named(db: Database, names: Sequence[str]) -> list[Stored]:
    """The things of the graph that have one of these names or numbers."""
    found: list[Stored] = []
    for some in batched(names, 10 * _AT_ONCE):
        keys: set[str] = set()
        for name in some:
            keys |= {f'"{BEGIN} {" ".join(form)} {END}"' for form in (*variants(name), tokens(fold(name))) if form}
        queries = [f"searchKeys:({' OR '.join(each)})" for each in batched(sorted(keys), _AT_ONCE)]
        rows = await db.read("imports.named", _NAMED, {"queries": queries, "most": _MOST}) or ()
        found += [_stored(row) for row in rows]
    return found


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
    return Stored(id_, type_of(labels), name, code, start, end, frozenset(around))
