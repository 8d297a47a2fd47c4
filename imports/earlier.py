"""What an earlier import of the same source said: a row whose key was corrected changes its thing, and adds none.

A thing that the source said before and no row says any more, and a new one, are the same where nothing that both say
differs but what makes a row this one (its name, number or first day), where their names or numbers still tell that,
and where no other two fit as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz

from graph.connection.session import Database
from graph.messages.language import Message
from graph.store.loading import ROWS_PER_STATEMENT, batched
from imports.bodies.registry import Bodies
from imports.draft import Match
from imports.finishing import Ids, every
from imports.making import Body, Making, Thing
from imports.names import key
from imports.said import Said
from imports.things import neighbours, type_of
from sheets.codes import ROW_CORRECTED

_CITING = "MATCH (:Source {id: $source})<-[:CITES]-(n:Entity) RETURN n.id, labels(n)"
_WHOLE = """
UNWIND $ids AS id MATCH (n:Entity {id: id})
WITH [properties(n), COLLECT {
  MATCH (n)--(b:Entity) WHERE NOT b:Source AND NOT b:Case RETURN DISTINCT b.id LIMIT 100 }] AS row
RETURN collect(row) AS found
"""
_KEYS = ("name", "code", "creditCode", "startDate")
_ALIKE = 60.0
_FEWEST = 2
"""Values and links that must agree, at least."""
_PASSES = 2


@dataclass(frozen=True, slots=True)
class Earlier:
    """A thing of the graph that no row of the source says any more."""

    id: str
    type: str
    properties: Mapping[str, Any]
    around: frozenset[str]


async def citing(db: Database, source: str) -> Said:
    """What cites a source."""
    found = Said()
    async for id_, type_ in _citing(db, source):
        found.add(id_, type_)
    return found


async def _citing(db: Database, source: str) -> AsyncIterator[tuple[str, str]]:
    async with aclosing(db.stream("imports.citing", _CITING, {"source": source})) as streamed:
        async for rows in streamed:
            for id_, labels in rows:
                yield id_, type_of(labels)


async def correct(db: Database, source: str, making: Making, bodies: Bodies, ids: Ids) -> None:
    """Give things whose keys were corrected the ids that they have. ``source``: what they cite."""
    if not ids.others and not ids.earlier:
        return
    # A body that is found again changes the ids of what belongs to it.
    for of_bodies in (True, False):
        for _ in range(1 if of_bodies else _PASSES):
            things = every(making, bodies)
            _take_known(things, ids)
            taken = {thing.id for thing in things if thing.id}
            new = [thing for thing in things if not thing.id and isinstance(thing, Body) == of_bodies]
            if not new or not ids.earlier:
                continue
            gone = {
                id_: type_
                async for id_, type_ in _citing(db, source)
                if id_ not in taken and (type_ in _BODIES) == of_bodies
            }
            if gone:
                _pair(await _read(db, gone), new, making)


_BODIES = ("Area", "Community", "Unit", "PartyOrganization", "JointCommittee", "ServicePoint")


def _take_known(things: Sequence[Thing], ids: Ids) -> None:
    """Let things whose own id is in the graph be those of the graph."""
    taken = {thing.id for thing in things if thing.id}
    for thing in things:
        if thing.id or (isinstance(thing, Body) and thing.match is not None and thing.match.id):
            continue
        wanted = ids.wanted(thing)
        if wanted in taken:
            wanted = ids.marked(wanted, thing)
        if ids.has(wanted) and wanted not in taken and ids.is_same(wanted, thing):
            thing.id = wanted
            taken.add(wanted)
            thing.match = Match(wanted, str(thing.content.get("name") or ""), "ID")


async def _read(db: Database, gone: Mapping[str, str]) -> list[Earlier]:
    found: list[Earlier] = []
    for some in batched(list(gone), ROWS_PER_STATEMENT):
        for properties, around in await db.read("imports.earlier", _WHOLE, {"ids": list(some)}) or ():
            id_ = properties["id"]
            found.append(Earlier(id_, gone[id_], properties, frozenset(around)))
    return found


def _pair(gone: Sequence[Earlier], new: Sequence[Thing], making: Making) -> None:
    """Join those that fit each other and nothing else."""
    around = neighbours(making)
    by_type: dict[str, list[Earlier]] = defaultdict(list)
    for each in gone:
        by_type[each.type].append(each)
    fitting: dict[str, list[Thing]] = defaultdict(list)
    of_thing: dict[int, list[Earlier]] = {}
    for thing in new:
        links = {other.root.id for other in around.get(thing, ()) if other.root.id}
        found = [each for each in by_type.get(thing.type, ()) if _agree(each, thing, links)]
        of_thing[id(thing)] = found
        for each in found:
            fitting[each.id].append(thing)
    for each in gone:
        things = fitting[each.id]
        if len(things) == 1 and of_thing[id(things[0])] == [each]:
            thing = things[0]
            thing.id = each.id
            before = str(each.properties.get("name"))
            thing.match = Match(each.id, before, "CORRECTED")
            message = Message(
                "The row is read as {name} ({id}) of the earlier import, corrected.", name=before, id=each.id
            )
            making.tell(ROW_CORRECTED, thing.spot, message)


def _agree(earlier: Earlier, thing: Thing, links: set[str]) -> bool:
    """Whether nothing differs but the key, which still tells that it is the same thing."""
    agreeing = len(links & earlier.around)
    for name, value in thing.content.items():
        there = earlier.properties.get(name)
        if name in _KEYS or name in ("details", "aliases", "description", "status") or there is None:
            continue
        if there != value:
            return False
        agreeing += name not in ("type", "seatsMin", "seatsMax")
    details = dict(str(each).split("\t", 1) for each in earlier.properties.get("details") or ())
    own = {name: str(value) for name, value in (thing.content.get("details") or {}).items()}
    agreeing += sum(details.get(name) == value for name, value in own.items())
    return agreeing >= _FEWEST and _still_told(earlier, thing)


def _still_told(earlier: Earlier, thing: Thing) -> bool:
    """Whether a name or number is the same, or a name much like it was."""
    for name in ("code", "creditCode"):
        before, now = earlier.properties.get(name), thing.content.get(name)
        if before and now and before == now:
            return True
    before, now = str(earlier.properties.get("name") or ""), str(thing.content.get("name") or "")
    return fuzz.ratio(key(before), key(now)) >= _ALIKE
