"""The things that lie in a place: the only meaning of ``within`` in all questions.

These lie in a place: the place itself; places that are part of places there (in the requested hierarchy, or in any);
bodies that are located there; bodies that lead a place there as its core; and parts and Party organisations of bodies
there.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph import caps
from graph.compiler.compilation import Compilation
from graph.compiler.parameters import Arguments, given
from graph.semantics.parts import Part, part
from graph.semantics.scope import Scope

STEPS = ("PART_OF", "LOCATED_IN", "PARTY_ORGANIZATION_OF", "LEADS")
"""The relationships that lead from a thing to the thing it lies in; LEADS only from a core to its place."""


CLIMBING = part(__file__, "climbing")
UNPLACED = part(__file__, "unplaced")
LIES_IN_IT = part(__file__, "lies_in_it")
EVERY_WAY = part(__file__, "every_way")


def climbing(scope: Scope, hierarchy: str | None) -> str:
    """One step from a thing ``inner`` to the thing it lies in, ``outer``, for a quantified path."""
    in_hierarchy = f"(type(lies) <> 'PART_OF' OR NOT inner:Place OR lies.kind = {hierarchy})" if hierarchy else "true"
    return CLIMBING.filled(scope, steps="|".join(STEPS), in_hierarchy=in_hierarchy)


def unplaced(scope: Scope) -> str:
    """The number of bodies that lie in no place, so that no question about a place can return them."""
    return UNPLACED.filled(scope, step=climbing(scope, None), deepest=str(caps.PLACES_UP))


@dataclass(frozen=True, slots=True)
class Within:
    """A place, as a parameter, and the hierarchy below it (a parameter too); None for all hierarchies.

    ``match`` is the clause that binds ``place`` to it, and finds nothing if there is no such place.
    """

    place: str
    hierarchy: str | None
    scope: Scope
    match: str = ""

    @classmethod
    def asked(cls, compilation: Compilation, scope: Scope, arguments: Arguments) -> Within | None:
        """The place that ``within`` (and ``hierarchy``) name; None if it is not given."""
        place, hierarchy = given(arguments, "within"), given(arguments, "hierarchy")
        if place is None:
            return None
        parameters = compilation.parameters
        reference = compilation.refer(place, "Place")
        down = parameters.operand(hierarchy) if hierarchy else None
        return cls(reference.value, down, scope, reference.match("place"))

    def holds(self, variable: str) -> str:
        """The test that the thing bound to ``variable`` lies in the place, climbing from the thing."""
        return self._filled(LIES_IN_IT, variable)

    def all(self, variable: str) -> str:
        """The clauses that bind ``variable`` to everything that lies in the place, without repetitions."""
        return f"{self.every_way(variable)}\nWITH DISTINCT {variable}"

    def every_way(self, variable: str) -> str:
        """The match of everything that lies in the place; a thing is repeated for every way up to the place."""
        return self._filled(EVERY_WAY, variable)

    def _filled(self, found: Part, variable: str) -> str:
        step = climbing(self.scope, self.hierarchy)
        renamed = found.renamed(thing=variable)
        return renamed.filled(self.scope, step=step, deepest=str(caps.PLACES_UP), place=self.place)
