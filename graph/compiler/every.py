"""All things of a type that pass a filter: where the match of their list starts, and what the list leaves out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from graph.compiler import anchors
from graph.compiler.filters import Filters
from graph.compiler.pages import Slice
from graph.compiler.parameters import Shaped
from graph.compiler.within import Place
from graph.semantics.left_out import absent
from graph.semantics.scope import where
from graph.semantics.visibility import seen
from graph.vocabulary import MODEL


@dataclass(slots=True)
class Every:
    """The things of a type that a root list is about, by its filter, its date or period, and its place."""

    filters: Filters
    type_name: str
    wanted: Shaped | None
    place: Place | None
    _listed: dict[bool, str] = field(default_factory=dict)

    def found(self, variable: str, page: Slice | None = None) -> str:
        """The match of these things; it ends in a WHERE.

        If the filter has a selective end, the match starts there, and the tests of the thing itself follow it: ``WITH
        DISTINCT unit WHERE …``. Otherwise it starts from the place, or follows the order of the page.
        """
        asked = self.wanted if isinstance(self.wanted, dict) else None
        tests = [*self.filters.scope.node(variable), *(page.tests if page else [])]
        if anchor := anchors.find(asked, self.type_name):
            tests.append(self.filters.node(anchor.rest, self.type_name, variable))
            tests += [self.place.holds(MODEL.concrete(self.type_name), variable)] if self.place else []
            return f"{anchors.match(anchor, self.filters, variable, self.type_name)}{where(tests) or ' WHERE true'}"
        tests.append(self.filters.node(asked, self.type_name, variable))
        if self.place:
            return f"{self._of_place(self.place, variable)}{where(tests) or ' WHERE true'}"
        if page and not page.tests:
            # Neo4j uses an index for an order only if there is also a range on its property.
            first = page.sort[0]
            if not first.nullable and not first.expression.startswith("COUNT"):
                lowest = "date('0001-01-01')" if first.date else "''"
                tests.append(f"{first.expression} >= {lowest}")
        return f"MATCH ({variable}:{self.type_name}){where(tests)}"

    def left_out(self, kind: str) -> str:
        """How many of them the list leaves out because they are of this kind."""
        other = self.filters.compilation.fresh(self.type_name)
        wanted = self.filters.node(self.wanted, self.type_name, other)
        tests = [*seen(other), *absent(self.filters.scope, other, [other], kind), wanted]
        if self.place:
            found = self._of_place(replace(self.place, timeless=True), other)
            return f"COUNT {{ {found}{where(tests)} RETURN {other} }}"
        return f"COUNT {{ MATCH ({other}:{self.type_name}){where(tests)} }}"

    def _of_place(self, place: Place, variable: str) -> str:
        """The clauses that bind ``variable`` to each thing of a place; its tests follow."""
        if place.timeless not in self._listed:
            self._listed[place.timeless] = place.listed(MODEL.concrete(self.type_name), self.type_name)
        return f"UNWIND {self._listed[place.timeless]} AS {variable} WITH {variable}"
