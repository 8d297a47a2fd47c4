"""The things of a place: the only meaning of ``within``, in all lists and questions.

These lie in a place: the place itself; places that are part of places there (in the requested hierarchy, or in any);
bodies that are located there; bodies that lead a place there as its core; and parts and Party organisations of bodies
there. What lies nowhere itself, such as an agreement or a seat, belongs to the places of the things to which its
relations ``NodeType.placed_by`` lead: an agreement to the places of all its parties. Questions ask for bodies, which
lie in a place; lists ask for both.

Over a period, a thing is of the place if there is a day in it on which all the facts between the two hold.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from graph import caps
from graph.compiler.compilation import Compilation
from graph.compiler.parameters import Arguments, given
from graph.semantics.dates import During
from graph.semantics.parts import Part, part
from graph.semantics.scope import Scope, pattern, where
from graph.semantics.visibility import seen
from graph.vocabulary import MODEL, Hop

STEPS = ("PART_OF", "LOCATED_IN", "PARTY_ORGANIZATION_OF", "LEADS")
"""The relationships that lead from a thing to the thing it lies in; LEADS only from a core to its place."""
CLIMBERS = frozenset(
    label
    for relationship in MODEL.relationships
    if relationship.type in STEPS
    for lane in relationship.lanes
    for name in lane.source
    for label in MODEL.concrete(name)
)
"""The labels of things that may lie in a thing."""
CLIMBING = part(__file__, "climbing")
LIES_IN_IT = part(__file__, "lies_in_it")
EVERY_WAY = part(__file__, "every_way")
NEAREST = part(__file__, "nearest")


class Link(NamedTuple):
    """One relation on the way from a thing to one that lies in a place; ``via``: the label that it must lead to."""

    hop: Hop
    via: str | None


Way = tuple[Link, ...]
"""The relations from a thing to one that lies in a place; none if it lies there itself."""


@cache
def ways(label: str) -> tuple[Way, ...]:
    """The ways in which things of a type belong to a place; none if they belong to no place."""
    found: list[Way] = [()] if label in CLIMBERS else []
    for name in MODEL.node[label].placed_by:
        hop = MODEL.hops(label)[name]
        if hop.targets & CLIMBERS:
            found.append((Link(hop, None),))
        # What is about anything is found by the bodies and places that it is about.
        for far in sorted(hop.targets) if hop.targets != MODEL.labels else ():
            found += [(Link(hop, far), *rest) for rest in ways(far) if rest]
    return tuple(found)


def placed(type_name: str) -> bool:
    """Whether things of a type or an interface can belong to a place."""
    return any(ways(label) for label in MODEL.concrete(type_name))


def climbing(scope: Scope, hierarchy: str | None, step: Part = CLIMBING) -> str:
    """One step from a thing ``inner`` to the thing it lies in, ``outer``, for a quantified path.

    ``step``: with other names for its variables.
    """
    in_hierarchy = f"(type(lies) <> 'PART_OF' OR NOT inner:Place OR lies.kind = {hierarchy})" if hierarchy else "true"
    return step.filled(scope, steps="|".join(STEPS), in_hierarchy=in_hierarchy)


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a list, as a parameter. ``timeless``: facts of the listed things themselves count on any day."""

    compilation: Compilation
    scope: Scope
    place: str
    timeless: bool = False

    @classmethod
    def nearest(cls, compilation: Compilation, scope: Scope, labels: Collection[str], variable: str) -> tuple[str, str]:
        """The clauses that find the nearest places of a thing, of one of these labels, on a day; and their variable."""
        names = {name: compilation.fresh(name) for name in ("inner", "lies", "outer")}
        climbs = CLIMBING.renamed(**names).filled(
            scope, steps="|".join(STEPS), in_hierarchy=f"NOT {names['inner']}:Place"
        )
        end, links = cls(compilation, scope, "null")._ends(labels, variable)
        near = compilation.fresh("nearest")
        up = NEAREST.renamed(thing=end, nearest=near).filled(scope, step=climbs, deepest=str(caps.PLACES_UP))
        return f"{links}\n{up}\nWITH DISTINCT {near}", near

    @classmethod
    def asked(cls, compilation: Compilation, scope: Scope, arguments: Arguments) -> Place | None:
        """The place that ``within`` names; None if it is not given."""
        wanted = given(arguments, "within")
        return cls(compilation, scope, compilation.require(wanted, "Place")) if wanted else None

    def holds(self, labels: Collection[str], variable: str, *facts: str) -> str:
        """The test that a thing, of one of these labels, is of the place: climbing from the thing.

        :param facts: the variables of facts that must hold on the same day
        """
        if not (ways_ := self._ways(labels)):
            return "false"
        if len(ways_) == 1:
            end, links, passed = self._links(ways_[0][0], variable)
            together = [f"[{', '.join([*facts, *passed])}]"]
            return self._exists("\n".join(links), end, together)
        passed_ = self.compilation.fresh("passed")
        end, links_ = self._ends(labels, variable, passed_)
        return self._exists(links_, end, [f"[{', '.join(facts)}]", passed_])

    def _ends(self, labels: Collection[str], variable: str, facts: str | None = None) -> tuple[str, str]:
        """The variable of the things that may lie in a place and to which a thing leads, and the clauses that find
        them.

        :param facts: the variable of the list of the facts on the way
        """
        end, branches = self.compilation.fresh("owner"), []
        for way, of in self._ways(labels):
            last, links, passed = self._links(way, variable)
            begin = [f"WITH {variable}{where([_of(variable, of)])}"] if of < set(labels) else []
            beside = f", [{', '.join(passed)}] AS {facts}" if facts else ""
            branches.append("\n".join([*begin, *links, f"RETURN {last} AS {end}{beside}"]))
        inner = "\nUNION ALL\n".join(branches)
        return end, f"CALL ({variable}) {{\n{inner}\n}}"

    def listed(self, labels: Collection[str], label: str) -> str:
        """The list of all things of the place with a label: found once, going down from the place, at the beginning of
        the statement.
        """
        thing, things = self.compilation.fresh(label), self.compilation.fresh("of_place")
        found = f"{self._down(labels, thing)}{where([f'{thing}:{label}', *seen(thing)])}"
        self.compilation.required.append(f"WITH *, COLLECT {{\n{found}\nRETURN {thing}\n}} AS {things}")
        return things

    def _down(self, labels: Collection[str], variable: str) -> str:
        """The clauses that bind ``variable`` once to each thing of the place; among them all of these labels."""
        if [way for way, _ in self._ways(labels)] == [()]:
            around, columns, _ = self._around(variable)
            return around if len(columns) == 1 else f"{around}\nWITH DISTINCT {variable}"
        owner = self.compilation.fresh("owner")
        around, columns, days = self._around(owner)
        branches = []
        for way, of in self._ways(labels):
            end, links, facts = self._links(way, variable, owner)
            tests = [_of(variable, of), *([] if days is None or not facts else [_met(days, f"[{', '.join(facts)}]")])]
            begin = f"WITH {owner} AS {variable}" if end == variable else "\n".join([*reversed(links), "WITH *"])
            branches.append(f"{begin}{where(tests)}\nRETURN {variable}")
        inner = "\nUNION\n".join(branches)
        return f"{around}\nCALL ({', '.join(columns)}) {{\n{inner}\n}}\nWITH DISTINCT {variable}"

    def _ways(self, labels: Collection[str]) -> list[tuple[Way, frozenset[str]]]:
        """The ways of things of these labels, each with the labels that have it."""
        found: dict[Way, set[str]] = {}
        for label in sorted(labels):
            for way in (*ways(label), *(_steps(label) if self.timeless else ())):
                found.setdefault(way, set()).add(label)
        return [(way, frozenset(of)) for way, of in found.items()]

    def _links(self, way: Way, variable: str, owner: str | None = None) -> tuple[str, list[str], list[str]]:
        """The clauses that follow a way from a thing, the variable at its end, and those of its facts.

        ``owner``: the variable of the end, if it has one.
        """
        near, clauses, facts = variable, [], []
        for index, link in enumerate(way):
            fact, far = self.compilation.step(link.hop)
            far = owner if owner and index == len(way) - 1 else far
            tests = [*(seen(fact, far) if self.timeless and not index else self.scope.hop(fact, far))]
            tests += [_of(far, {link.via})] if link.via else []
            if link.hop.relationship.type == "LEADS" and link.hop.direction == "out":
                tests += [f"{fact}.role = 'CORE'", f"{far}:Place"]
            clauses.append(f"MATCH {pattern(link.hop, near, fact, far)}{where(tests)}")
            facts += [] if self.timeless and not index else [fact]
            near = far
        return near, clauses, facts

    def _up(self, variable: str) -> tuple[str, str]:
        """The match of a thing that lies in the place, repeated for every way up to the place, and the variable of the
        steps up.
        """
        names = {name: self.compilation.fresh(name) for name in ("inner", "lies", "outer")}
        step = climbing(self.scope, None, CLIMBING.renamed(**names))
        found = EVERY_WAY.renamed(thing=variable, asked_place=self.compilation.fresh("asked_place"))
        text = found.filled(self.scope, step=step, deepest=str(caps.PLACES_UP), place=self.place)
        return text, names["lies"]

    def _exists(self, match: str, end: str, facts: list[str]) -> str:
        """The test that a match leads to the place; over a period, one whose steps up hold with all these facts."""
        up, lies = self._up(end)
        during = self._period
        together = where([_met(during, " + ".join([*facts, lies]))]) if during else ""
        return f"EXISTS {{\n{match}\n{up}{together}\n}}"

    @property
    def _period(self) -> During | None:
        """The period; None if what holds by itself holds on one day, or any day will do."""
        return None if self.scope.when.facts == "EVER" else self.scope.during

    def _around(self, owner: str) -> tuple[str, list[str], During | None]:
        """The clauses that find everything that lies in the place, their columns, and over a period also the days on
        which it lies there.
        """
        up, lies = self._up(owner)
        if not (during := self._period):
            return f"{up}\nWITH DISTINCT {owner}", [owner], None
        first, last = (self.compilation.fresh(name) for name in ("since", "until"))
        days = [f"{day} AS {name}" for day, name in zip(during.common(lies), (first, last), strict=True)]
        found = f"{up}\nWITH DISTINCT {owner}, {', '.join(days)}\nWHERE {first} <= {last}"
        return found, [owner, first, last], During(first, last, during.facts)


def _steps(label: str) -> Iterator[Way]:
    """Each step up from a thing, as a relation of its own."""
    for hop in MODEL.hops(label).values():
        if hop.relationship.type in STEPS and hop.direction == "out":
            yield (Link(hop, None),)


def _of(variable: str, labels: Collection[str]) -> str:
    return f"{variable}:{'|'.join(sorted(labels))}"


def _met(during: During, facts: str) -> str:
    """The test that all facts of a list hold on one day of the period."""
    first, last = during.common(facts)
    return f"{first} <= {last}"
