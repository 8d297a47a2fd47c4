"""From what is in the making to a draft: ids, one thing under two keys, and the ends of every fact."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from graph.messages.language import Message
from graph.rules.ends import fits
from graph.semantics.dates import Term, term
from graph.vocabulary import MODEL
from imports.bodies.registry import Bodies
from imports.draft import Draft, Drafted
from imports.making import Body, Fact, Making, Thing, fill
from imports.names import slug
from imports.rows import address
from sheets.codes import ROW_CONTRADICTS

LONGEST_ID = 120


def settle_things(making: Making) -> None:
    """Join things whose keys turned out to be the same, because two names are one body."""
    seen: dict[tuple[Any, ...], Thing] = {}
    # A commitment belongs to its agreement: what others are made of comes first.
    for thing in making.things.values():
        whole = (thing.type, *resolved(thing.key))
        first = seen.setdefault(whole, thing)
        if first is not thing:
            thing.same = first
            fill(first, thing.content, thing.cells)


def resolved(key: Iterable[Any]) -> tuple[Any, ...]:
    """A key whose things are those that they turned out to be."""
    return tuple(
        each.root if isinstance(each, Thing) else resolved(each) if isinstance(each, tuple) else each for each in key
    )


class Ids:
    """Gives each thing a readable id that no other has: of its scope, and the pinyin of its name."""

    def __init__(self, source: str, others: Mapping[str, tuple[str, str]]) -> None:
        self.source = source
        self.others = others
        self.taken: set[str] = set()

    def give(self, thing: Thing) -> str:
        """The id of a thing, made where it has none."""
        thing = thing.root
        if not thing.id:
            thing.id = self._free(self._wanted(thing), thing)
        self.taken.add(thing.id)
        return thing.id

    def _wanted(self, thing: Thing) -> str:
        scope = thing.scope
        if isinstance(thing, Body):
            scope = thing.place or thing.near
        begins = self.give(scope.root) if scope is not None and scope.root is not thing else ""
        wanted = "-".join(part for part in (begins, slug(thing.label)) if part)
        if len(wanted) > LONGEST_ID:
            wanted = f"{wanted[: LONGEST_ID - 9]}-{_digest(wanted)}"
        return wanted

    def _free(self, wanted: str, thing: Thing) -> str:
        if self._is_free(wanted, thing):
            return wanted
        marked = f"{wanted}-{_digest(self._spelled(thing))}"
        number, found = 1, marked
        while not self._is_free(found, thing):
            number += 1
            found = f"{marked}-{number}"
        return found

    def _is_free(self, id_: str, thing: Thing) -> bool:
        there = self.others.get(id_)
        return id_ not in self.taken and (there is None or there == (thing.type, str(thing.content.get("name"))))

    def _spelled(self, thing: Thing) -> str:
        def spell(part: Any) -> str:
            if isinstance(part, Thing):
                return self.give(part.root) if part.root is not thing else ""
            return "(" + ",".join(map(spell, part)) + ")" if isinstance(part, tuple) else str(part)

        return f"{thing.type}:{thing.label}:{spell(thing.key)}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:6]


def drafted(making: Making, bodies: Bodies, source: Drafted, ids: Ids, known: Mapping[Any, str]) -> Draft:
    """All that is in the making, with ids. ``known``: the ids of facts of the graph, by type, ends and start."""
    source_id = source.content["id"]
    draft = Draft(source_id, {source_id: source})
    sources = [source_id]
    things: list[Thing] = [*bodies, *(thing for thing in making.things.values() if thing.same is None)]
    for thing in things:
        id_ = ids.give(thing)
        content = {"type": thing.type, "id": id_, **_ordered(thing)}
        draft.nodes[id_] = Drafted(content, thing.spot, thing.cells, thing.match)
        cites = f"{id_}.CITES.{source_id}"
        draft.facts[cites] = Drafted(
            {"type": "CITES", "id": cites, "from": id_, "to": source_id, "locator": located(thing.spot)}, thing.spot
        )
    making.things.clear()
    _facts(making, draft, ids, sources, known)
    return draft


def located(spot: Any) -> str:
    """A cell as a locator of its source."""
    return f"{spot.sheet}!{spot.cell}" if spot.sheet else spot.cell


def _ordered(thing: Thing) -> dict[str, Any]:
    return {name: value for name, value in thing.content.items() if value not in (None, "", [], {})}


def _facts(making: Making, draft: Draft, ids: Ids, sources: list[str], known: Mapping[Any, str]) -> None:
    groups: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for fact in making.facts:
        source, target = fact.source.root, fact.target.root
        if source is target or getattr(source, "dropped", False) or getattr(target, "dropped", False):
            continue
        if not fits(fact.type, source.type, target.type):
            continue
        ends = (ids.give(source), ids.give(target))
        first, last = sorted(ends) if MODEL.relationship[fact.type].symmetric else ends
        groups[fact.type, first, last].append(fact)
    making.facts.clear()
    for (type_, first, last), facts in groups.items():
        told: list[Fact] = []
        for fact in facts:
            one = next((each for each in told if _same(each, fact)), None)
            if one is None:
                told.append(fact)
            else:
                _join(one, fact, making)
        base = f"{first}.{type_}.{last}"
        told.sort(key=lambda each: str(each.more.get("startDate", "")))
        for number, fact in enumerate(told, 1):
            start = fact.more.get("startDate")
            id_ = known.get((type_, first, last, start)) or (base if number == 1 else f"{base}.{number}")
            if id_ in draft.facts:
                id_ = next(
                    f"{base}.{each}" for each in range(2, len(draft.facts) + 3) if f"{base}.{each}" not in draft.facts
                )
            content = {"type": type_, "id": id_, "from": first, "to": last, **fact.more}
            content["sourceIds"] = sources
            content["locators"] = [located(fact.spot)]
            draft.facts[id_] = Drafted(content, fact.spot, dict(fact.cells or {}))


def _same(one: Fact, other: Fact) -> bool:
    """Whether two facts of one type and ends are one: their terms meet, and neither is another turn of office."""
    if one.type in _MANY and one.more.get("startDate") != other.more.get("startDate"):
        return False
    try:
        return not (_term(one) & _term(other)).empty
    except ValueError:
        return True


def _term(fact: Fact) -> Term:
    return term({name: fact.more.get(name) for name in ("startDate", "endDate")})


def _join(one: Fact, other: Fact, making: Making) -> None:
    """Let a fact say what an earlier one does not; what the two say differently of when it holds is told."""
    for name, value in other.more.items():
        earlier = one.more.setdefault(name, value)
        if earlier != value and name in ("startDate", "endDate"):
            message = Message(
                "{said} contradicts {cell}, which says {earlier} of the same thing.",
                said=value,
                cell=address(one.spot, other.spot),
                earlier=earlier,
            )
            making.tell(ROW_CONTRADICTS, other.spot, message)
        elif isinstance(earlier, list) and isinstance(value, list):
            one.more[name] = [*earlier, *(each for each in value if each not in earlier)]


_MANY = ("HOLDS", "CHAIRS", "FUNDS")
"""Relationships of which two things may have several, one after the other."""
