"""A statement of the read API: one root field, one text, one record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from graph.compiler.compilation import Compilation, Inherited, PageLimits
from graph.compiler.expression import Expressions
from graph.compiler.parameters import MAP, Parameters
from graph.compiler.references import Reference
from graph.compiler.request import Request
from graph.compiler.rows import Plan
from graph.compiler.selection import Field
from graph.compiler.written import Written, returned
from graph.metrics.runs import NetworkQuery, RunOutcome
from graph.native.library import Library

Finish = Callable[[Any, dict[str, Any]], Any]
FinishPacked = Callable[[Library, bytes, dict[str, Any]], bytes | None]
STUDY = "study"
"""The parameter with the result of a study; before the study has run, the parameters of its own statement."""


@dataclass(frozen=True, slots=True)
class Study:
    """A network analysis that runs before the statement; its result is passed in as a parameter.

    ``wait``: the parameter with the seconds that the request waits. ``result`` makes the statement's parameter from the
    outcome and the request's parameters.
    """

    network: Statement
    wait: str
    result: Callable[[RunOutcome, dict[str, Any]], dict[str, Any]]

    def question(self, parameters: dict[str, Any]) -> NetworkQuery:
        """The network as a query that runs accept."""
        network = self.network
        return NetworkQuery(network.name, network.text, {MAP: parameters})


@dataclass(frozen=True, slots=True)
class Statement:
    """A named statement whose text is fixed and whose single value is laid out by ``plan``.

    ``beside``: texts that are read with it, with the same parameters, where one text of all would take the database too
    long to plan; ``finish`` gets the record of each, in a list.
    ``references``: the arguments that refer to things by id; the error is derived from them if there is no record.
    ``finish``: computes the rest, as a pure function of the record and the request's parameters; it returns the record
    that ``plan`` lays out. ``finish_packed``: does the same in compiled code, of a packed record; None where it cannot.
    ``lookup``: it finds things by id, and need not wait for running questions. ``inherited``: the paths of lists that
    inherit their date or period, and the parameters with its days.
    """

    name: str
    text: str
    parameters: Parameters
    plan: Plan
    references: tuple[Reference, ...] = ()
    finish: Finish | None = None
    study: Study | None = None
    lookup: bool = False
    inherited: tuple[Inherited, ...] = ()
    beside: tuple[str, ...] = ()
    finish_packed: FinishPacked | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """All that is read."""
        return (self.text, *self.beside)

    def values(self, request: Request) -> dict[str, Any]:
        """The parameters of one request; raises BadUserInput or LimitExceeded if one is invalid."""
        values = self.parameters.values(request)
        return {**values, STUDY: self.study.network.values(request)} if self.study else values


@dataclass(slots=True)
class Writer:
    """The tools that write a root field. ``selected``: the enumerations that the whole operation selects."""

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
        beside: tuple[str, ...] = (),
        finish_packed: FinishPacked | None = None,
    ) -> Statement:
        """The statement that returns an expression, of the thing that ``match`` finds."""
        shared = self.compilation
        references, inherited = tuple(shared.references), tuple(dict.fromkeys(shared.inherited))
        return Statement(
            field.name,
            self.text(written.cypher, match),
            shared.parameters,
            written.plan,
            references,
            finish,
            study,
            lookup,
            inherited,
            beside,
            finish_packed,
        )

    def text(self, cypher: str, match: str = "") -> str:
        """The text that returns an expression, of the thing that ``match`` finds."""
        match = "\n".join([*self.compilation.required, *([match] if match else [])])
        return f"{match}{' ' if match else ''}{returned(cypher, 'data')}"

    def beside(self) -> Writer:
        """The tools for a text that is read beside this one, with the same parameters."""
        compilation = Compilation(self.limits, self.compilation.parameters)
        return Writer(self.limits, compilation, Expressions(compilation), self.selected)
