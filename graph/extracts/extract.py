"""Reads an extract: first which things belong to it, then their relationships, then the things themselves.

What belongs to the extract of a place: everything that lies there, in the one meaning of ``within``; what that is
joined to by a relationship; and, where that is neither a body nor a place but something that bodies share (``SHARED``:
an agreement, a commitment, a post, a resource, a need …), what that is joined to in turn, up to the next bodies. Among
these, every relationship is there. So an agreement has all its parties and a committee all its seats, while a body
elsewhere, a person, a case or a source comes without what it is joined to elsewhere.

On a day, an extract has what the API shows on that day. A fact of lineage holds on after its ends are over: these come
too. So does whatever a fact names by id: its sources, the body that a holder of a post represents.

Statements are short, and nothing is locked: ``graph.extracts.steady`` finds out whether the graph was written
meanwhile.
Memory: the ids of the extract.
"""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graph.compiler.parameters import MAP, PREFIX
from graph.compiler.references import Reference, not_found
from graph.connection.session import Database
from graph.questions.parts.within import Within
from graph.semantics.dates import When
from graph.semantics.parts import Part, part
from graph.semantics.scope import Scope
from graph.vocabulary import MODEL
from graph.vocabulary.declare import DATE

EVERYTHING = part(__file__, "everything")
IN_PLACE = part(__file__, "in_place")
JOINED = part(__file__, "joined")
NAMED = part(__file__, "named")
NODES = part(__file__, "nodes")
RELATIONSHIPS = part(__file__, "relationships")

SECONDS = 10.0
BATCH = 5000
"""Things that one statement looks at."""
SHARED = MODEL.labels - {
    *MODEL.concrete("Organization"),
    *MODEL.concrete("Place"),
    *("ServicePoint", "Member", "MemberGroup"),
    *("Case", "Mechanism", "Figure", "Source"),
}
"""The types of what bodies share: an extract goes on through these to the next bodies."""
NAMING = ("sourceIds", "onBehalfOf", "under", "fulfills")
"""Properties of relationships that hold ids of things."""
_DECLARED = [each for type_ in (*MODEL.node, *MODEL.relationship) for each in MODEL.properties(type_).values()]
HIDDEN = sorted({"id", *(each.name for each in _DECLARED if each.hidden)})
"""Properties that do not leave the database with a record; an id leaves it before the others."""
DAYS = sorted({each.name for each in _DECLARED if each.type == DATE})
"""Properties that leave it as text: the driver takes long to make anything else of a day."""
_TYPE = f"[l IN labels(thing) WHERE NOT l IN {sorted(MODEL.super_labels)}][0]"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to read: everything, or a place by its id; as on a day, or with its history."""

    within: str | None = None
    day: datetime.date | None = None


Take = Callable[[list[list[Any]]], Awaitable[None]]
"""Takes records: ``[id, type, never, values]`` of things, ``[id, source, target, type, never, values]`` of
relationships. ``never``: it holds on no day. ``values``: pairs of a property and its value, days as text, details as
``key<tab>value``, in no order.
"""


class Statement(NamedTuple):
    """A statement by its name and text."""

    name: str
    text: str


@dataclass(slots=True)
class Extract:
    """One reading of a graph.

    ``types``: of the things that belong to it, by id; ``named``: what its facts name; ``place``: the place's name.
    """

    database: Database
    wanted: Wanted
    types: dict[str, str] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    place: str = ""

    async def things(self) -> None:
        """Find what belongs to it.

        :raises NotFound: there is no such place
        """
        if self.wanted.within is None:
            await self._found(everything(self._scope))
            if self.wanted.day is not None:
                await self._spread(self.types, MODEL.labels, ":" + "|".join(MODEL.lineage))
            return
        reference = Reference("within", "place", ("Place",))
        parameters = {"place": self.wanted.within}
        text = f"{reference.match('place')} RETURN place.name"
        name = await self.database.read("extract.place", text, {MAP: parameters}, SECONDS)
        if name is None:
            raise await not_found(self.database, [reference], parameters)
        self.place = name
        await self._found(in_place(self._scope, reference.value), **parameters)
        await self._spread(self.types, SHARED)

    async def relationships(self, take: Take) -> None:
        """Hand on the relationships among the things, and find what these name."""
        for ids in batches(sorted(self.types)):
            async with aclosing(self._stream(relationships_of(self._scope), ids=ids)) as found:
                async for records in found:
                    rows = [row for row in records if row[2] in self.types]
                    self._note(rows)
                    if rows:
                        await take(rows)
        await self.cited()

    async def nodes(self, take: Take) -> None:
        """Hand on the things, in the order of their ids."""
        for ids in batches(sorted(self.types)):
            async with aclosing(self._stream(nodes_of(self._scope), ids=ids)) as found:
                async for records in found:
                    await take(records)

    @property
    def _scope(self) -> Scope:
        return Scope(When(f"{PREFIX}day", "EVER" if self.wanted.day is None else "IN_FORCE"))

    def _stream(self, statement: Statement, **parameters: Any) -> AsyncGenerator[list[list[Any]], None]:
        known = {"day": self.wanted.day, "hidden": HIDDEN, "days": DAYS}
        return self.database.stream(*statement, {MAP: {**parameters, **known}})

    async def cited(self) -> None:
        """Add the things that ``named`` names."""
        for ids in batches(sorted(self.named - self.types.keys())):
            await self._found(named(self._scope), ids=ids)

    async def _found(self, statement: Statement, **parameters: Any) -> dict[str, str]:
        """Add what a statement finds; returns what is new, by id."""
        new: dict[str, str] = {}
        async with aclosing(self._stream(statement, **parameters)) as found:
            async for records in found:
                new |= {id_: type_ for id_, type_ in records if id_ not in self.types}
        self.types |= new
        return new

    async def _spread(self, ring: Collection[str], through: frozenset[str], types: str = "") -> None:
        """Add what these are joined to, and in turn what that is joined to where it is of the types ``through``."""
        while ring:
            new: dict[str, str] = {}
            for ids in batches(sorted(ring)):
                new |= await self._found(joined(self._scope, types), ids=ids)
            ring = [id_ for id_, type_ in new.items() if type_ in through]

    def _note(self, rows: Sequence[Sequence[Any]]) -> None:
        for *_, values in rows:
            for name, value in values:
                if name in NAMING:
                    self.named.update(value if isinstance(value, list) else [value])


def batches(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """The ids, ``BATCH`` at a time."""
    return (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))


def everything(scope: Scope) -> Statement:
    """The ids and types of all things."""
    return _statement(EVERYTHING, scope, type=_TYPE)


def in_place(scope: Scope, place: str) -> Statement:
    """The ids and types of the things that lie in a place; ``place`` is the parameter with its id."""
    lies_in_it = Within(place, None, scope).every_way("thing")
    return _statement(IN_PLACE, scope, type=_TYPE, lies_in_it=lies_in_it)


def joined(scope: Scope, types: str = "") -> Statement:
    """The ids and types of what things are joined to; ``types`` limits the relationships."""
    return _statement(JOINED, scope, type=_TYPE, types=types, ids=_IDS)


def named(scope: Scope) -> Statement:
    """The ids and types of things."""
    return _statement(NAMED, scope, type=_TYPE, ids=_IDS)


def nodes_of(scope: Scope) -> Statement:
    """Things: id, type, whether they never hold, values."""
    return _statement(NODES, scope, type=_TYPE, ids=_IDS, **_VALUES)


def relationships_of(scope: Scope) -> Statement:
    """The relationships that lead from things: id, both ends, type, whether they never hold, values."""
    return _statement(RELATIONSHIPS, scope, ids=_IDS, **_VALUES)


_IDS = f"{PREFIX}ids"
_VALUES = {"hidden": f"{PREFIX}hidden", "days": f"{PREFIX}days"}


def _statement(written: Part, scope: Scope, **slots: str) -> Statement:
    return Statement(written.name, written.filled(scope, **slots))
