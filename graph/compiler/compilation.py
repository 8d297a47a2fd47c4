"""The state that the parts of one statement share: its parameters, fresh variable names and page limits."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from graph.compiler.parameters import Convert, Operand, Parameters, name_of
from graph.compiler.references import ENTITY, Reference
from graph.vocabulary import Hop

_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class PageLimits:
    """The default and the maximum number of rows of a page."""

    default_page: int = 20
    largest_page: int = 2000


Inherited = tuple[str, tuple[str, ...]]
"""The path of a list, and the parameters with the day, or the first and the last day, that it inherits."""


@dataclass(slots=True)
class Compilation:
    """The state of one statement during compilation.

    ``required``: the clauses that bind things without which there is no answer. ``inherited``: the paths of lists that
    inherit their date or period, and the parameters with its days. ``together``: if the statement asks for
    many lists of one place, the labels of those that are found together, by scope and whether any day counts.
    ``bound``: the variables of what is found once, by what it is.
    """

    limits: PageLimits = PageLimits()
    parameters: Parameters = field(default_factory=Parameters)
    references: list[Reference] = field(default_factory=list)
    required: list[str] = field(default_factory=list)
    inherited: list[Inherited] = field(default_factory=list)
    together: dict[Hashable, set[str]] = field(default_factory=dict)
    bound: dict[Hashable, str] = field(default_factory=dict)
    _names: int = 0

    def fresh(self, word: str) -> str:
        """A variable, unique in the statement, named after a word, a type or a relationship: ``unit_3``,
        ``located_in_4``. Hand-written names have no number.

        Numbers count from 1. Names that hold within one expression alone, such as ``x`` in ``[x IN …]``, end with
        ``_0``, so that they shadow no variable of a hand-written statement around the expression.
        """
        self._names += 1
        return f"{_CAPITAL.sub('_', word).lower()}_{self._names}"

    def step(self, hop: Hop) -> tuple[str, str]:
        """Variables for one step along a hop: the relationship, and the thing that it leads to."""
        return self.fresh(hop.relationship.type.lower()), self.fresh(hop.target)

    def bind(self, word: str, what: Hashable, written: Callable[[], str]) -> str:
        """The variable of a list that the statement finds once, at its beginning; ``written`` is the list."""
        if what not in self.bound:
            found = written()
            self.bound[what] = self.fresh(word)
            self.required.append(f"WITH *, {found} AS {self.bound[what]}")
        return self.bound[what]

    def refer(self, operand: Operand, *types: str, convert: Convert | None = None) -> Reference:
        """An argument that refers by id to a thing of one of these types, or of any.

        If the statement finds nothing, the error is derived from its references. So it must find nothing if one of them
        points to no such thing.
        """
        parameter = name_of(self.parameters.operand(operand, convert))
        reference = Reference(operand.where, parameter, types or (ENTITY,))
        if reference not in self.references:
            self.references.append(reference)
        return reference

    def require(self, operand: Operand, *types: str) -> str:
        """The id of a thing of one of these types, as a parameter; without the thing, the statement finds nothing."""
        known = len(self.references)
        reference = self.refer(operand, *types)
        if len(self.references) > known:
            self.required.append(reference.match(self.fresh("required")))
        return reference.value
