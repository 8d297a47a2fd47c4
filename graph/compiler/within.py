"""The things of a place: the only meaning of ``within``, in all lists and questions.

These lie in a place: the place itself; places that are part of places there (in the requested hierarchy, or in any);
bodies that are located there; bodies that lead a place there as its core; and parts and Party organisations of bodies
there. What lies nowhere itself, such as an agreement or a seat, belongs to the places of the things to which its
relations ``NodeType.placed_by`` lead: an agreement to the places of all its parties. Questions ask for bodies, which
lie in a place; lists ask for both.

Over a period, a thing is of the place if there is a day in it on which all the facts between the two hold.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from graph import caps
from graph.compiler.compilation import Compilation
from graph.compiler.parameters import Arguments, given
from graph.compiler.spans import once
from graph.compiler.ways import STEPS, Way, Ways, followed, of_labels, tests_of, ways_of
from graph.semantics.dates import During
from graph.semantics.parts import Part, part
from graph.semantics.scope import Scope, pattern, where
from graph.semantics.visibility import seen

CLIMBING = part(__file__, "climbing")
LIES_IN_IT = part(__file__, "lies_in_it")
EVERY_WAY = part(__file__, "every_way")
NEAREST = part(__file__, "nearest")


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
            begin = [f"WITH {variable}{where([of_labels(variable, of)])}"] if of < set(labels) else []
            beside = f", [{', '.join(passed)}] AS {facts}" if facts else ""
            branches.append("\n".join([*begin, *links, f"RETURN {last} AS {end}{beside}"]))
        inner = "\nUNION ALL\n".join(branches)
        return end, f"CALL ({variable}) {{\n{inner}\n}}"

    def listed(self, labels: Collection[str], label: str) -> str:
        """The list of all things of the place with a label: found once, going down from the place, at the beginning of
        the statement.
        """
        together = self.compilation.together.get((self.scope, self.timeless), set())
        if not together >= set(labels):
            thing, things = self.compilation.fresh(label), self.compilation.fresh("of_place")
            found = f"{self.each(labels, thing, label)}\nRETURN {thing}"
            self.compilation.required.append(f"WITH *, COLLECT {{\n{found}\n}} AS {things}")
            return things
        what = (self.place, self.scope, self.timeless)
        every = self.compilation.bind("of_place", what, lambda: self._together(together))
        some = f"[x_0 IN {every} WHERE x_0:{label}]"
        return self.compilation.bind("of_place", (*what, label), lambda: some)

    def each(self, labels: Collection[str], variable: str, label: str | None = None, *, once_each: bool = True) -> str:
        """The clauses that bind ``variable`` to each thing of the place, of one of these labels.

        :param label: one that covers these, and is tested instead
        :param once_each: no thing is repeated
        """
        tests = [f"{variable}:{label}"] if label else [of_labels(variable, labels)]
        return f"{self._down(labels, variable, once_each=once_each)}{where([*tests, *seen(variable)])}"

    def _together(self, labels: Collection[str]) -> str:
        """The list of all things of the place, of one of these labels, with the list ``around`` in scope.

        Things are sorted and cut in runs: for every distinct thing the database would charge memory for all of
        ``around``.
        """

        def written() -> str:
            thing = self.compilation.fresh("thing")
            each = self.each(labels, thing, once_each=False)
            return f"COLLECT {{\n{each}\nWITH {thing}\nORDER BY {thing}\nRETURN {thing}\n}}"

        met = self.compilation.bind("met", ("met", self.place, self.scope, self.timeless), written)
        return once(met, "id")

    def _down(self, labels: Collection[str], variable: str, *, once_each: bool) -> str:
        """The clauses that bind ``variable`` to each thing of the place; among them all of these labels."""
        every, distinct = self._ways(labels), "WITH DISTINCT" if once_each else "WITH"
        if [way for way, _ in every] == [()]:
            around, columns, _ = self._around(variable)
            return around if len(columns) == 1 else f"{around}\n{distinct} {variable}"
        owner = self.compilation.fresh("owner")
        around, columns, days = self._around(owner)

        def tests(level: int, fact: str, far: str) -> list[str]:
            return list(seen(fact, far)) if self.timeless and not level else self.scope.hop(fact, far)

        branches = [f"WITH {owner} AS {variable}{where([of_labels(variable, of)])}" for way, of in every if not way]
        for clauses, facts in followed(self.compilation, [each for each in every if each[0]], variable, owner, tests):
            dated = ", ".join(facts[1:] if self.timeless else facts)
            together = [f"WITH *{where([_met(days, f'[{dated}]')])}"] if days and dated else []
            branches.append("\n".join([*clauses, *together]))
        inner = "\nUNION ALL\n".join(f"{each}\nRETURN {variable}" for each in branches)
        return f"{around}\nCALL ({', '.join(columns)}) {{\n{inner}\n}}\n{distinct} {variable}"

    def _ways(self, labels: Collection[str]) -> Ways:
        """The ways of things of these labels, each with the labels that have it."""
        return ways_of(labels, steps=self.timeless)

    def _links(self, way: Way, variable: str) -> tuple[str, list[str], list[str]]:
        """The clauses that follow a way from a thing, the variable at its end, and those of its facts."""
        near, clauses, facts = variable, [], []
        for index, link in enumerate(way):
            fact, far = self.compilation.step(link.hop)
            tests = [*(seen(fact, far) if self.timeless and not index else self.scope.hop(fact, far))]
            tests += [*([of_labels(far, {link.via})] if link.via else []), *tests_of(link.hop, fact, far)]
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
        during = self._period
        first, last = (self.compilation.fresh(name) for name in ("since", "until")) if during else ("", "")
        columns = [owner, first, last] if during else [owner]
        days = During(first, last, during.facts) if during else None
        if not self.compilation.together:
            return self._climbed(owner, first, last), columns, days
        # Lists that are found together go down from the same owners.
        rows = f"[{', '.join(columns)}]" if during else owner
        found = f"COLLECT {{\n{self._climbed(owner, first, last)}\nRETURN {rows}\n}}"
        around = self.compilation.bind("around", (self.place, self.scope), lambda: found)
        if not during:
            return f"UNWIND {around} AS {owner}\nWITH {owner}", columns, days
        row = self.compilation.fresh("row")
        each = ", ".join(f"{row}[{at}] AS {name}" for at, name in enumerate(columns))
        return f"UNWIND {around} AS {row}\nWITH {each}", columns, days

    def _climbed(self, owner: str, first: str, last: str) -> str:
        """The clauses that bind ``owner`` to everything that lies in the place; over a period, with the first and the
        last day on which it lies there.
        """
        up, lies = self._up(owner)
        if not (during := self._period):
            return f"{up}\nWITH DISTINCT {owner}"
        days = [f"{day} AS {name}" for day, name in zip(during.common(lies), (first, last), strict=True)]
        return f"{up}\nWITH DISTINCT {owner}, {', '.join(days)}\nWHERE {first} <= {last}"


def _met(during: During, facts: str) -> str:
    """The test that all facts of a list hold on one day of the period."""
    first, last = during.common(facts)
    return f"{first} <= {last}"
