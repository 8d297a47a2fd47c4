"""The things that lie in a place: ``within`` in all questions. What lies in a place is in ``graph/compiler/within.py``,
which serves lists too.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph import caps
from graph.compiler.compilation import Compilation
from graph.compiler.parameters import Arguments, given
from graph.compiler.within import EVERY_WAY, LIES_IN_IT, climbing
from graph.semantics.parts import Part, part
from graph.semantics.scope import Scope

UNPLACED = part(__file__, "unplaced")


def unplaced(scope: Scope) -> str:
    """The number of bodies that lie in no place, so that no question about a place can return them."""
    return UNPLACED.filled(scope, step=climbing(scope, None), deepest=str(caps.PLACES_UP))


def lies_in(scope: Scope, place: str, thing: str) -> str:
    """The test that a thing lies in the place bound to a variable."""
    return _climbed(LIES_IN_IT, scope, place, thing)


def lying_in(scope: Scope, place: str, thing: str) -> str:
    """The match of everything that lies in the place bound to a variable; repeated for every way up to the place."""
    return _climbed(EVERY_WAY, scope, place, thing)


def _climbed(found: Part, scope: Scope, place: str, thing: str) -> str:
    slots = {"step": climbing(scope, None), "deepest": str(caps.PLACES_UP), "place": f"{place}.id"}
    return found.renamed(thing=thing, asked_place=place).filled(scope, **slots)


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
