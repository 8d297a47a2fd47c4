"""From what is in the making to a draft: ids, one thing under two keys, and the ends of every fact."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graph.messages.language import Message
from graph.rules.ends import fits
from graph.rules.terms import never_together
from graph.semantics.dates import Term, term
from graph.vocabulary import MODEL
from imports.bodies.registry import Bodies
from imports.draft import NO_CELLS, NOTHING, Draft, Drafted, DraftedFact
from imports.making import Body, Fact, Making, Thing, fill
from imports.names import slug
from imports.rows import address
from imports.things import Between
from sheets.codes import ENDS_UNFIT, FACT_NEVER, ROW_CONTRADICTS

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

    ``others``: type and name of what the graph has under ids; ``earlier``: what an earlier import of the source said.
    """

    def __init__(self, others: Mapping[str, tuple[str, str]]) -> None:
        self.others = others
        self.earlier: set[str] = set()
        self.taken: set[str] = set()

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
        return id_ not in self.taken and (id_ not in self.others or self.is_same(id_, thing))

    def is_same(self, id_: str, thing: Thing) -> bool:
        """Whether what the graph has under an id is this thing: of its type and name, or said by the same source."""
        type_, name = self.others[id_]
        return type_ == thing.type and (name == thing.content.get("name") or id_ in self.earlier)

    def _spelled(self, thing: Thing) -> str:
        def spell(part: Any) -> str:
            if isinstance(part, Thing):
                return self.give(part.root) if part.root is not thing else ""
            return "(" + ",".join(map(spell, part)) + ")" if isinstance(part, tuple) else str(part)

        return f"{thing.type}:{thing.label}:{spell(thing.key)}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:6]


def drafted(making: Making, bodies: Bodies, source: Drafted, ids: Ids, known: Between) -> Draft:
    """All that is in the making, with ids. ``known``: the relationships that the graph has among these things."""
    draft = Draft(source)
    for thing in every(making, bodies):
        id_ = ids.give(thing)
        content = {"type": thing.type, "id": id_, **_filled(thing.content)}
        draft.nodes[id_] = Drafted(content, thing.spot, thing.cells, thing.match)
        # What is in the draft is not kept twice.
        thing.content = content
    making.things.clear()
    _facts(making, draft, ids, known)
    return draft


def every(making: Making, bodies: Bodies) -> list[Thing]:
    """Each thing of the workbook once."""
    return [*bodies, *(thing for thing in making.things.values() if thing.same is None)]


def _filled(content: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in content.items() if value not in (None, "", [], {})}


def _facts(making: Making, draft: Draft, ids: Ids, known: Between) -> None:
    groups = _grouped(making, ids)
    # A group is let go as its relationships are drafted.
    for ends in list(groups):
        type_, first, last = ends
        facts = groups.pop(ends)
        told: list[Fact] = []
        for fact in facts:
            one = next((each for each in told if _same(each, fact)), None)
            if one is None:
                told.append(fact)
            else:
                _join(one, fact, making)
        told.sort(key=lambda each: str(each.more.get("startDate", "")))
        of_graph = list(known.get((type_, first, last), ()))
        for fact in told:
            id_ = _known_id(fact, told, of_graph, draft.source) or _new_id(f"{first}.{type_}.{last}", draft, of_graph)
            more = {name: ids.give(value) if isinstance(value, Thing) else value for name, value in fact.more.items()}
            own, cells = _filled(more) or NOTHING, fact.cells or NO_CELLS
            draft.facts.add(DraftedFact(type_, id_, first, last, draft.source, fact.spot, own, cells))


def _grouped(making: Making, ids: Ids) -> dict[tuple[str, str, str], list[Fact]]:
    """The relationships by type and ends. What cannot be between two things is told, and left out."""
    groups: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
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
        ends = (ids.give(source), ids.give(target))
        first, last = sorted(ends) if MODEL.relationship[fact.type].symmetric else ends
        groups[fact.type, first, last].append(fact)
    making.facts.clear()
    return groups


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


def _new_id(base: str, draft: Draft, of_graph: list[Any]) -> str:
    taken = {found[0] for found in of_graph}
    id_, number = base, 1
    while id_ in draft.facts.said or id_ in taken:
        number += 1
        id_ = f"{base}.{number}"
    return id_


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
