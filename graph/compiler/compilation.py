"""The state that the parts of one statement share: its parameters, fresh variable names and page limits."""

from __future__ import annotations

import re
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


@dataclass(slots=True)
class Compilation:
    """The state of one statement during compilation.

    ``inherited``: the paths of lists that inherit their date, and the parameter with the date.
    """

    limits: PageLimits = PageLimits()
    parameters: Parameters = field(default_factory=Parameters)
    references: list[Reference] = field(default_factory=list)
    inherited: list[tuple[str, str]] = field(default_factory=list)
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
