"""What lies in a place: the one meaning of ``within`` in every question.

In a place lies the place itself; places that are part of what lies in it (in the hierarchy asked for, or in any);
bodies that are located there; the body that leads a place there as its core; and what is part of a body there, or is
its Party organisation.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.compiler.compilation import Compilation
from graph.compiler.pages import given
from graph.compiler.parameters import Arguments
from graph.semantics.scope import Scope

# A path longer than this is a mistake in the data: the deepest in use has nine steps.
DEEPEST = 12
STEPS = ("PART_OF", "LOCATED_IN", "PARTY_ORGANIZATION_OF", "LEADS")
"""The relationships that lead from a thing to what it lies in; LEADS only from a core to its place."""


def climbing(scope: Scope, hierarchy: str | None) -> str:
    """One step from a thing to what it lies in, between ``x`` and ``y``, for a quantified path."""
    tests = [*scope.hop("r", "y"), "(type(r) <> 'LEADS' OR r.role = 'CORE' AND y:Place)"]
    if hierarchy:
        tests.append(f"(type(r) <> 'PART_OF' OR NOT x:Place OR r.kind = {hierarchy})")
    return f"(x)-[r:{'|'.join(STEPS)} WHERE {' AND '.join(tests)}]->(y)"


def unplaced(scope: Scope) -> str:
    """The number of bodies that lie in no place at all, so that no answer within a place can hold them."""
    nowhere = f"NOT EXISTS {{ MATCH (body) ({climbing(scope, None)}){{1,{DEEPEST}}} (:Place) }}"
    return f"COUNT {{ MATCH (body:Organization) WHERE {' AND '.join([*scope.node('body'), nowhere])} }}"


@dataclass(frozen=True, slots=True)
class Within:
    """A place, as a parameter, and the hierarchy (a parameter too) that leads down from it; None for every one.

    ``match`` is the clause that binds ``place`` to it, and finds nothing where there is no such place.
    """

    place: str
    hierarchy: str | None
    scope: Scope
    match: str = ""

    @classmethod
    def asked(cls, compilation: Compilation, scope: Scope, arguments: Arguments) -> Within | None:
        """The place that ``within`` (and ``hierarchy``) name, where they are given."""
        place, hierarchy = given(arguments, "within"), given(arguments, "hierarchy")
        if place is None:
            return None
        parameters = compilation.parameters
        reference = compilation.refer(place, "Place")
        down = parameters.operand(hierarchy) if hierarchy else None
        return cls(reference.value, down, scope, reference.match("place"))

    def _step(self) -> str:
        return climbing(self.scope, self.hierarchy)

    def holds(self, variable: str) -> str:
        """The test that the thing bound to ``variable`` lies in the place, climbing from the thing."""
        return f"EXISTS {{ MATCH ({variable}) ({self._step()}){{0,{DEEPEST}}} (:Entity {{id: {self.place}}}) }}"

    def all(self, variable: str) -> str:
        """The clauses that bind ``variable`` to everything that lies in the place, each once."""
        return f"{self.every_way(variable)} WITH DISTINCT {variable}"

    def every_way(self, variable: str) -> str:
        """The match of everything that lies in the place, as often as there are ways up to it."""
        return f"MATCH ({variable}) ({self._step()}){{0,{DEEPEST}}} (:Entity {{id: {self.place}}})"
