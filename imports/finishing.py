"""From what is in the making to a draft: ids, one thing under two keys, and the ends of every fact."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

from graph.connection.session import Database
from graph.messages.language import Message
from graph.rules.ends import fits
from graph.rules.terms import never_together
from graph.semantics.dates import Term, term
from graph.store.loading import ROWS_PER_STATEMENT, batched
from graph.vocabulary import MODEL
from imports.bodies.merging import chain
from imports.bodies.registry import Bodies
from imports.draft import NO_CELLS, Draft, Drafted, DraftedFact
from imports.making import Body, Fact, Making, Thing, fill
from imports.names import slug
from imports.rows import address
from imports.said import Said
from imports.things import Between, Ends, between
from sheets.codes import DATES_ORDER, ENDS_UNFIT, FACT_NEVER, ROW_CONTRADICTS
from sheets.values.terms import reversed_

LONGEST_ID = 85
"""So that the id of a relationship, made of two of them, is short enough."""


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
    """Gives each thing a readable id that no other has: that of its scope, and the pinyin of its name.

    ``earlier``: what an earlier import of the source said; ``others``: type and name of what else the graph has under
    ids.
    """

    def __init__(self) -> None:
        self.others: Mapping[str, tuple[str, str]] = {}
        self.earlier = Said()
        self.taken: set[str] = set()

    def has(self, id_: str) -> bool:
        """Whether the graph has a thing of this id."""
        return id_ in self.earlier or id_ in self.others

    def give(self, thing: Thing) -> str:
        """The id of a thing, made where it has none."""
        thing = thing.root
        if not thing.id:
            thing.id = self._free(self.wanted(thing), thing)
        self.taken.add(thing.id)
        return thing.id

    def wanted(self, thing: Thing) -> str:
        """The id that a thing has where no other has it."""
        if thing.id:
            return thing.id
        scope = thing.scope
        if isinstance(thing, Body):
            scope = thing.place or thing.near
            if thing in chain(scope):
                # Rows that make places parts of each other are told; an id is needed to tell the rest.
                scope = None
        begins = self.give(scope.root) if scope is not None and scope.root is not thing else ""
        wanted = "-".join(part for part in (begins, slug(thing.label)) if part)
        if len(wanted) > LONGEST_ID:
            wanted = f"{wanted[: LONGEST_ID - 9]}-{_digest(wanted)}"
        return wanted

    def marked(self, wanted: str, thing: Thing) -> str:
        """The id that a thing has where another has the one that it wants."""
        return f"{wanted}-{_digest(self._spelled(thing))}"

    def _free(self, wanted: str, thing: Thing) -> str:
        if self._is_free(wanted, thing):
            return wanted
        marked = self.marked(wanted, thing)
        number, found = 1, marked
        while not self._is_free(found, thing):
            number += 1
            found = f"{marked}-{number}"
        return found

    def _is_free(self, id_: str, thing: Thing) -> bool:
        return id_ not in self.taken and (not self.has(id_) or self.is_same(id_, thing))

    def is_same(self, id_: str, thing: Thing) -> bool:
        """Whether what the graph has under an id is this thing: of its type and name, or said by the same source."""
        if earlier := self.earlier.type(id_):
            return earlier == thing.type
        return self.others[id_] == (thing.type, thing.content.get("name"))

    def _spelled(self, thing: Thing) -> str:
        def spell(part: Any) -> str:
            if isinstance(part, Thing):
                return self.give(part.root) if part.root is not thing else ""
            return "(" + ",".join(map(spell, part)) + ")" if isinstance(part, tuple) else str(part)

        return f"{thing.type}:{thing.label}:{spell(thing.key)}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:6]


async def drafted(db: Database | None, making: Making, bodies: Bodies, source: Drafted, ids: Ids) -> Draft:
    """All that is in the making, with ids. ``db``: the graph whose relationships have ids already."""
    draft = Draft(source)
    things = every(making, bodies)
    for thing in things:
        ids.give(thing)
    # What is in the draft is not kept twice: relationships are let go as they are drafted, and then the things.
    making.things.clear()
    await _facts(db, making, draft, ids)
    bodies.all.clear()
    things.reverse()
    while things:
        thing = things.pop()
        content = {"type": thing.type, "id": thing.id, **_filled(thing.content)}
        draft.nodes[thing.id] = Drafted(content, thing.spot, thing.cells, thing.match)
        # Others may be made of it.
        thing.content, thing.key, thing.scope = content, (), None
    return draft


def every(making: Making, bodies: Bodies) -> list[Thing]:
    """Each thing of the workbook once, those that were named first before others."""
    return [*bodies, *(thing for thing in making.things.values() if thing.same is None)]


def _filled(content: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in content.items() if value not in (None, "", [], {})}


async def _facts(db: Database | None, making: Making, draft: Draft, ids: Ids) -> None:
    by_type: dict[str, list[Fact]] = defaultdict(list)
    for fact in _fitting(making):
        by_type[fact.type].append(fact)
    making.facts.clear()
    for type_ in list(by_type):
        groups = _grouped(by_type.pop(type_), ids)
        for some in batched(list(groups), ROWS_PER_STATEMENT):
            known: Between = {}
            there = [ends for ends in some if ids.has(ends[0]) and ids.has(ends[1])]
            if db is not None and there:
                known = await between(db, type_, there)
            for ends in some:
                _group(ends, groups.pop(ends), making, draft, ids, known)


def _group(ends: Ends, facts: Fact | list[Fact], making: Making, draft: Draft, ids: Ids, known: Between) -> None:
    """The relationships of one type between the same ends. ``known``: those that the graph has."""
    told: list[Fact] = []
    for fact in facts if isinstance(facts, list) else [facts]:
        one = next((each for each in told if _same(each, fact)), None)
        if one is None:
            told.append(fact)
        else:
            _join(one, fact, making)
    told.sort(key=lambda each: str(each.more.get("startDate", "")))
    # Gifts of one day are told apart by their ids alone.
    of_graph = sorted(known.get(ends, ()), key=lambda found: str(found[0]))
    taken: set[str] = set()
    for fact in told:
        more = fact.more
        if any(isinstance(value, Thing) for value in more.values()):
            more = {name: ids.give(value) if isinstance(value, Thing) else value for name, value in more.items()}
        made = DraftedFact(fact.type, *ends, draft.source, fact.spot, more, fact.cells or NO_CELLS)
        id_ = _known_id(fact, told, of_graph, draft.source)
        if id_ is None:
            id_ = _new_id(made, taken | {found[0] for found in of_graph}, draft, ids)
        taken.add(id_)
        made.given = id_ if id_ != made.id else None
        draft.facts.add(made)


def _grouped(facts: list[Fact], ids: Ids) -> dict[Ends, Fact | list[Fact]]:
    """The relationships of one type by their ends. Most are alone between theirs."""
    groups: dict[Ends, Fact | list[Fact]] = {}
    facts.reverse()
    while facts:
        fact = facts.pop()
        ends = (ids.give(fact.source), ids.give(fact.target))
        if MODEL.relationship[fact.type].symmetric and ends[1] < ends[0]:
            ends = (ends[1], ends[0])
        there = groups.get(ends)
        if there is None:
            groups[ends] = fact
        elif isinstance(there, list):
            there.append(fact)
        else:
            groups[ends] = [there, fact]
    return groups


def _fitting(making: Making) -> Iterator[Fact]:
    """The relationships. What cannot be between two things is told, and left out; so is what joins one to itself."""
    for fact in making.facts:
        source, target = fact.source.root, fact.target.root
        if source is target or getattr(source, "dropped", False) or getattr(target, "dropped", False):
            continue
        if not fits(fact.type, source.type, target.type) and fact.type in _INSTEAD:
            fact.type = _INSTEAD[fact.type]
            fact.more = {name: value for name, value in fact.more.items() if name not in ("shared", "subject")}
        if not fits(fact.type, source.type, target.type):
            message = Message(
                "{type} does not run from {source_type} ({source}) to {target_type} ({target}).",
                type=fact.type,
                source_type=source.type,
                source=str(source.content.get("name")),
                target_type=target.type,
                target=str(target.content.get("name")),
            )
            making.tell(ENDS_UNFIT, fact.spot, message)
            continue
        _tell_never(fact, source, target, making)
        _tell_early(fact, source, target, making)
        yield fact


def _tell_never(fact: Fact, source: Thing, target: Thing, making: Making) -> None:
    """Tell a fact that holds on no day, because one of its ends had ended, or not begun."""
    dated = any(name in thing.content for thing in (source, target) for name in ("startDate", "endDate"))
    if not dated or MODEL.relationship[fact.type].lineage:
        return
    try:
        never = never_together(_term(fact), [_term_of(thing) for thing in (source, target)])
    except ValueError:
        return
    if never:
        message = Message(
            "It holds on no day: its dates, those of {source} and those of {target} do not overlap.",
            source=str(source.content.get("name")),
            target=str(target.content.get("name")),
        )
        making.tell(FACT_NEVER, fact.spot, message)


def _tell_early(fact: Fact, source: Thing, target: Thing, making: Making) -> None:
    """Tell an agreement that begins before one of its parties does, and goes on after that."""
    begins, there = target.content.get("startDate"), source.content.get("startDate")
    if fact.type != "PARTY_TO" or not begins or not there or "X" in begins + there or not reversed_(there, begins):
        return
    try:
        if never_together(_term(fact), [_term_of(thing) for thing in (source, target)]):
            return
    except ValueError:
        return
    message = Message(
        "It begins on {begins}, before {party} does on {there}: check the two dates.",
        begins=begins,
        party=str(source.content.get("name")),
        there=there,
    )
    making.tell(DATES_ORDER, target.cells.get("startDate", fact.spot), message)


def _term_of(thing: Thing) -> Term:
    said = {name: thing.content.get(name) for name in ("startDate", "endDate", "status")}
    return term(said, event=MODEL.node[thing.type].event)


_INSTEAD = {"CO_BUILDS_WITH": "PAIRED_WITH"}
"""An area as a whole, such as a sub-district, is paired with whom it co-builds."""


def _known_id(fact: Fact, told: Sequence[Fact], of_graph: list[Any], source: str) -> str | None:
    """The id of the same relationship in the graph: that of the same start, or the only one that is left."""
    start = fact.more.get("startDate")
    starts = {each.more.get("startDate") for each in told}
    for found in of_graph:
        if found[1] == start:
            of_graph.remove(found)
            return str(found[0])
    # What an earlier import of this source said, and no row says any more: its start was corrected.
    loose = [found for found in of_graph if found[1] not in starts and (source in found[2] or fact.type not in _MANY)]
    if len(loose) == 1:
        of_graph.remove(loose[0])
        return str(loose[0][0])
    return None


def _new_id(made: DraftedFact, taken: Set[str], draft: Draft, ids: Ids) -> str:
    """The id that is made of type and ends, with a number where another relationship has it."""
    id_, number = made.id, 1
    while id_ in taken or id_ in draft.facts.given or (number > 1 and f"{made.last}.{number}" in ids.taken):
        number += 1
        id_ = f"{made.id}.{number}"
    return id_


def _same(one: Fact, other: Fact) -> bool:
    """Whether two facts of one type and ends are one: their terms meet, and neither is another turn of office."""
    if one.type in _MANY and one.more.get("startDate") != other.more.get("startDate"):
        return False
    if one.type == "FUNDS" and any(one.more.get(each) != other.more.get(each) for each in _OF_A_GIFT):
        return False
    try:
        return not (_term(one) & _term(other)).empty
    except ValueError:
        return True


def _term(fact: Fact) -> Term:
    return term({name: fact.more.get(name) for name in ("startDate", "endDate")})


def _join(one: Fact, other: Fact, making: Making) -> None:
    """Let a fact say what an earlier one does not; what the two say differently of when it holds is told."""
    joined = dict(one.more)
    for name, value in other.more.items():
        earlier = joined.setdefault(name, value)
        if earlier != value and name in ("startDate", "endDate"):
            message = Message(
                "{said} contradicts {cell}, which says {earlier} of the same thing.",
                said=value,
                cell=address(one.spot, other.spot),
                earlier=earlier,
            )
            making.tell(ROW_CONTRADICTS, other.spot, message)
        elif isinstance(earlier, list) and isinstance(value, list):
            joined[name] = [*earlier, *(each for each in value if each not in earlier)]
    one.more = joined


_MANY = ("HOLDS", "CHAIRS", "FUNDS")
"""Relationships of which two things may have several, one after the other."""
_OF_A_GIFT = ("amount", "purpose", "instrument")
"""What tells gifts of one day apart."""
