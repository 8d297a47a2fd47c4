"""A statement of the read API: one root field, one text, one record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from graph.compiler.compilation import Compilation, PageLimits
from graph.compiler.expression import Expressions
from graph.compiler.parameters import MAP, Parameters
from graph.compiler.references import Reference
from graph.compiler.request import Request
from graph.compiler.rows import Plan
from graph.compiler.selection import Field
from graph.compiler.written import Written, returned
from graph.metrics.runs import NetworkQuery, RunOutcome

Finish = Callable[[Any, dict[str, Any]], Any]
STUDY = "study"
"""The parameter with what a study found; before that, the parameters of the statement that the study reads with."""


@dataclass(frozen=True, slots=True)
class Study:
    """A network to be measured before a statement is asked, which is then told what was found.

    ``wait``: the parameter with the seconds that the request waits. ``told`` makes of the outcome and the request's
    parameters what the statement is told.
    """

    network: Statement
    wait: str
    told: Callable[[RunOutcome, dict[str, Any]], dict[str, Any]]

    def question(self, parameters: dict[str, Any]) -> NetworkQuery:
        """The network as the runs are asked for it."""
        network = self.network
        return NetworkQuery(network.name, network.text, {MAP: parameters})


@dataclass(frozen=True, slots=True)
class Statement:
    """A named statement whose text is fixed and whose single value is laid out by ``plan``.

    ``references``: the arguments that refer to things by id; they tell why where there is no record.
    ``finish``: what remains to be computed, as a pure function of the record and the request's parameters; it returns
    the record that ``plan`` lays out.
    ``lookup``: it finds things by id, and need not wait while questions are under way.
    ``inherited``: the paths of lists that are read on a date that they do not name, and the parameter with the date.
    """

    name: str
    text: str
    parameters: Parameters
    plan: Plan
    references: tuple[Reference, ...] = ()
    finish: Finish | None = None
    study: Study | None = None
    lookup: bool = False
    inherited: tuple[tuple[str, str], ...] = ()

    def values(self, request: Request) -> dict[str, Any]:
        """The parameters of one request; BadUserInput or LimitExceeded where one is refused."""
        values = self.parameters.values(request)
        return {**values, STUDY: self.study.network.values(request)} if self.study else values


@dataclass(slots=True)
class Writer:
    """What a root field is written with. ``selected``: the enumerations that the whole operation selects."""

    limits: PageLimits
    compilation: Compilation
    expressions: Expressions
    selected: frozenset[str] = frozenset()

    @classmethod
    def new(cls, limits: PageLimits, selected: frozenset[str] = frozenset()) -> Writer:
        compilation = Compilation(limits)
        return cls(limits, compilation, Expressions(compilation), selected)

    def statement(
        self,
        field: Field,
        written: Written,
        *,
        match: str = "",
        finish: Finish | None = None,
        study: Study | None = None,
        lookup: bool = False,
    ) -> Statement:
        """The statement that returns an expression, of the thing that ``match`` finds."""
        text = f"{match}{' ' if match else ''}{returned(written.cypher, 'data')}"
        shared = self.compilation
        references, inherited = tuple(shared.references), tuple(dict.fromkeys(shared.inherited))
        return Statement(
            field.name, text, shared.parameters, written.plan, references, finish, study, lookup, inherited
        )
