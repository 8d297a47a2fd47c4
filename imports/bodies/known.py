"""What the graph knows of the bodies that a workbook names: read once, before names are compared."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from sys import intern
from typing import Any

from graph.connection.session import Database
from graph.semantics.dates import ALWAYS_TO
from graph.store.indexes import ENTITY_SEARCH
from graph.store.loading import batched
from graph.text.names import variants
from graph.text.search_keys import BEGIN, END
from imports.names import core, key, place_core, place_key, spoken
from imports.things import type_of

MOST_FOUND = 20_000
"""Bodies of places that are compared with those of the workbook."""
_NAMES_AT_ONCE = 150
_COLUMNS = """[n.id, labels(n), n.name, coalesce(n.aliases, []), n.kind, n.creditCode, n.validTo,
  COLLECT { MATCH (n)-[:LOCATED_IN]->(p:Place) RETURN p.id
    UNION MATCH (n)-[:PARTY_ORGANIZATION_OF]->(:Organization)-[:LOCATED_IN]->(p:Place) RETURN p.id
    UNION MATCH (n)-[leads:LEADS]->(p:Place) WHERE leads.role = 'CORE' RETURN p.id
    UNION MATCH (n)-[:PART_OF]->(p:Place) RETURN p.id }]"""
_CALLED = f"""
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('{ENTITY_SEARCH}', query, {{limit: $most}}) YIELD node AS n
WITH DISTINCT n WHERE n:Place OR n:Organization
WITH {_COLUMNS} AS row RETURN collect(row) AS found
"""
_CODED = f"MATCH (n:Unit) WHERE n.creditCode IN $codes WITH {_COLUMNS} AS row RETURN collect(row) AS found"
_GIVEN = f"UNWIND $ids AS id MATCH (n:Entity {{id: id}}) WITH {_COLUMNS} AS row RETURN collect(row) AS found"
_INSIDE = f"""
MATCH (place:Place) WHERE place.id IN $ids
MATCH (inner:Place)-[:PART_OF]->{{0,4}}(place)
MATCH (b:Organization)-[:LOCATED_IN]->(inner)
CALL (b) {{ RETURN b AS n UNION MATCH (n:PartyOrganization)-[:PARTY_ORGANIZATION_OF]->(b) RETURN n }}
WITH DISTINCT n LIMIT $most
WITH {_COLUMNS} AS row RETURN collect(row) AS found
"""
_PLACES_INSIDE = f"""
MATCH (place:Place) WHERE place.id IN $ids
MATCH (n:Place)-[:PART_OF]->{{1,4}}(place)
WITH DISTINCT n LIMIT $most
WITH {_COLUMNS} AS row RETURN collect(row) AS found
"""
_ABOVE = """
UNWIND $ids AS id
MATCH (:Place {id: id})-[:PART_OF]->{0,8}(whole:Place)
RETURN collect(DISTINCT [id, whole.id]) AS found
"""


_CORES = """
MATCH (body:Organization)-[leads:LEADS]->(place:Place) WHERE place.id IN $ids AND leads.role = 'CORE'
RETURN collect([place.id, body.id]) AS found
"""


@dataclass(frozen=True, slots=True)
class Known:
    """A body or place of the graph. ``places``: the ids of those it lies in. ``until``: its last day."""

    id: str
    type: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: str | None = None
    code: str | None = None
    until: datetime.date | None = None
    places: tuple[str, ...] = ()

    @property
    def is_place(self) -> bool:
        return self.type in ("Area", "Community")


@dataclass(slots=True)
class Bodies:
    """Bodies of the graph by the forms of their names."""

    by_id: dict[str, Known] = field(default_factory=dict)
    by_code: dict[str, Known] = field(default_factory=dict)
    by_form: dict[str, dict[str, Known | list[Known]]] = field(default_factory=lambda: defaultdict(dict))
    """By rule and form; most forms are those of one body."""
    above: dict[str, frozenset[str]] = field(default_factory=dict)
    _spelled: int = 0

    def add(self, found: Iterable[Known]) -> None:
        """Bodies that the graph holds, each once."""
        for body in found:
            if body.id in self.by_id:
                continue
            self.by_id[body.id] = body
            if body.code:
                self.by_code[body.code] = body
            own, bare = (place_key, place_core) if body.is_place else (key, core)
            for rule, form in (("NAME", own(body.name)), ("CORE", bare(body.name))):
                self._add(rule, form, body)
            for alias in body.aliases:
                self._add("ALIAS", own(alias), body)

    def of(self, rule: str, form: str) -> list[Known]:
        """The bodies whose name has this form."""
        if rule == "PINYIN":
            self._spell()
        found = self.by_form[rule].get(form, [])
        return found if isinstance(found, list) else [found]

    def _add(self, rule: str, form: str, body: Known) -> None:
        forms = self.by_form[rule]
        found = forms.setdefault(form, body)
        if isinstance(found, list):
            found.append(body)
        elif found is not body:
            forms[form] = [found, body]

    def _spell(self) -> None:
        """Spell the names in pinyin that are not spelled yet: only what no other rule finds is looked for so."""
        for body in islice(self.by_id.values(), self._spelled, None):
            self._add("PINYIN", spoken(body.name), body)
        self._spelled = len(self.by_id)

    def lies_in(self, body: Known, place: str) -> bool:
        """Whether a body lies in a place, or the place in what it is said to lie in."""
        return any(
            place in self.above.get(each, {each}) or each in self.above.get(place, {place}) for each in body.places
        )


async def called(db: Database, names: Sequence[str]) -> list[Known]:
    """The bodies and places with one of these names, in any form in which search finds it."""
    found: list[Known] = []
    for some in batched(names, 10 * _NAMES_AT_ONCE):
        keys = sorted({f'"{BEGIN} {" ".join(form)} {END}"' for name in some for form in variants(name)})
        queries = [f"searchKeys:({' OR '.join(each)})" for each in batched(keys, _NAMES_AT_ONCE)]
        found += await _read(db, "imports.called", _CALLED, {"queries": queries, "most": MOST_FOUND})
    return found


async def coded(db: Database, codes: Sequence[str]) -> list[Known]:
    """The units that have one of these credit codes."""
    found: list[Known] = []
    for some in batched(codes, 5000):
        found += await _read(db, "imports.coded", _CODED, {"codes": list(some)})
    return found


async def given(db: Database, ids: Sequence[str]) -> list[Known]:
    """The things of these ids, whatever they are."""
    return await _read(db, "imports.given", _GIVEN, {"ids": list(ids)}) if ids else []


async def inside(db: Database, places: Sequence[str]) -> list[Known]:
    """The bodies that lie in these places, with their Party bodies."""
    return await _read(db, "imports.inside", _INSIDE, {"ids": list(places), "most": MOST_FOUND}) if places else []


async def places_inside(db: Database, places: Sequence[str]) -> list[Known]:
    """The places that are parts of these."""
    parameters = {"ids": list(places), "most": MOST_FOUND}
    return await _read(db, "imports.places_inside", _PLACES_INSIDE, parameters) if places else []


async def above(db: Database, places: Iterable[str]) -> dict[str, frozenset[str]]:
    """For each place all places that it lies in, itself among them."""
    found: dict[str, set[str]] = defaultdict(set)
    for some in batched(sorted(set(places)), 5000):
        for place, whole in await db.read("imports.above", _ABOVE, {"ids": list(some)}) or ():
            found[place].add(whole)
    return {place: frozenset(wholes) for place, wholes in found.items()}


async def cores(db: Database, places: Sequence[str]) -> dict[str, set[str]]:
    """For each of these places that has a core, the bodies that are one."""
    found: dict[str, set[str]] = defaultdict(set)
    for some in batched(places, 5000):
        for place, body in await db.read("imports.cores", _CORES, {"ids": list(some)}) or ():
            found[place].add(body)
    return found


async def _read(db: Database, name: str, text: str, parameters: dict[str, Any]) -> list[Known]:
    rows = await db.read(name, text, parameters) or ()
    return [_known(row) for row in rows]


def _known(row: Sequence[Any]) -> Known:
    id_, labels, name, aliases, kind, code, until, places = row
    type_ = type_of(labels)
    last = until if isinstance(until, datetime.date) or until is None else until.to_native()
    ended = None if last == ALWAYS_TO else last
    # Many are of one kind, and lie in one place.
    kind, lies = intern(kind) if kind else None, tuple(map(intern, places))
    return Known(id_, type_, name, tuple(aliases), kind, code, ended, lies)
