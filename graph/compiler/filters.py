"""Filters become Cypher predicates.

A predicate may be null if a property is missing. That counts as false. In a positive position it is left as it is, so
that an index can serve it; below a NOT it is wrapped, so that NOT is always the complement.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graph.compiler.compilation import Compilation
from graph.compiler.operators import EQUALITY, RANGE, Operator, operators
from graph.compiler.parameters import Operand, Shaped
from graph.semantics.dates import unknown
from graph.semantics.scope import Scope, pattern, where
from graph.vocabulary import MODEL, Field, Hop
from graph.vocabulary.common import TERM

NUMBER = EQUALITY | RANGE
# Writes the predicate of a nested input; the flag: whether it is below a NOT.
Inner = Callable[[Shaped, bool], str]


@dataclass(slots=True)
class Filters:
    """Writes predicates for one statement, on the date and view of ``scope``."""

    compilation: Compilation
    scope: Scope

    def node(self, wanted: Shaped | None, type_name: str, variable: str, *, negated: bool = False) -> str:
        """The predicate of a ``…Where`` input on a node; ``true`` if it sets no condition."""
        tests = [self._condition(key, value, type_name, variable, negated) for key, value in fields(wanted).items()]
        return conjunction(tests)

    def edge(self, wanted: Shaped | None, relationship: str, variable: str, *, negated: bool = False) -> str:
        """The predicate of a filter on the facts of a relationship."""
        known = MODEL.fact_properties(relationship)
        tests = []
        for key, value in fields(wanted).items():
            if key in ("AND", "OR", "NOT"):
                tests.append(
                    self._logic(key, value, lambda w, n: self.edge(w, relationship, variable, negated=n), negated)
                )
            else:
                tests.append(self._property(known[key], value, variable, negated))
        return conjunction(tests)

    def _condition(self, key: str, value: Shaped, type_name: str, variable: str, negated: bool) -> str:
        if key in ("AND", "OR", "NOT"):
            return self._logic(key, value, lambda w, n: self.node(w, type_name, variable, negated=n), negated)
        if declared := MODEL.properties(type_name).get(key):
            return self._property(declared, value, variable, negated)
        if hop := MODEL.hops(type_name).get(key):
            return self._relation(hop, value, variable, negated)
        label = key[0].upper() + key[1:]
        return f"({variable}:{label} AND {self.node(value, label, variable, negated=negated)})"

    def _logic(self, key: str, value: Shaped, inner: Inner, negated: bool) -> str:
        if key == "NOT":
            return f"(NOT {inner(value, True)})"
        tests = [inner(each, negated) for each in elements(value)]
        if key == "AND":
            return conjunction(tests)
        return f"({' OR '.join(tests)})" if tests else "false"

    def _property(self, declared: Field, value: Shaped, variable: str, negated: bool) -> str:
        """Tests on a property; if the property is missing, a NOT is true, not null."""
        subject = f"{variable}.{declared.name}"
        if declared.name in TERM:
            return self._term(declared, subject, value)
        tests = []
        for name, operand in fields(value).items():
            if name == "isNull":
                tests.append(f"{subject} IS {'' if flag(operand) else 'NOT '}NULL")
                continue
            test = self.comparison(operators(declared)[name], subject, operand)
            tests.append(f"coalesce({test}, false)" if negated else test)
        return conjunction(tests)

    def _term(self, declared: Field, subject: str, value: Shaped) -> str:
        """Tests on a derived day, which counts as missing if it is an end of the calendar. They are never null."""
        missing = unknown(subject)
        tests = []
        for name, operand in fields(value).items():
            if name == "isNull":
                tests.append(f"({missing})" if flag(operand) else f"(NOT {missing})")
            else:
                tests.append(f"({self.comparison(operators(declared)[name], subject, operand)} AND NOT {missing})")
        return conjunction(tests)

    def comparison(self, operator: Operator, subject: str, operand: Shaped) -> str:
        assert isinstance(operand, Operand)
        return operator.cypher.format(p=subject, v=self.compilation.parameters.operand(operand))

    def _relation(self, hop: Hop, value: Shaped, variable: str, negated: bool) -> str:
        tests = []
        for quantifier, wanted in fields(value).items():
            relationship, far = self.compilation.step(hop)
            match = f"MATCH {pattern(hop, variable, relationship, far)}"
            tests_of_scope = self.scope.hop(relationship, far)
            if quantifier == "count":
                counted = f"COUNT {{ {match}{where(tests_of_scope)} }}"
                tests.append(self._number(counted, wanted))
                continue
            every = quantifier == "all"
            inner = self.link(hop, wanted, relationship, far, negated=negated or every)
            found = [*tests_of_scope, f"NOT {inner}" if every else inner]
            exists = f"EXISTS {{ {match}{where(found)} }}"
            tests.append(exists if quantifier == "some" else f"(NOT {exists})")
        return conjunction(tests)

    def link(self, hop: Hop, wanted: Shaped | None, relationship: str, far: str, *, negated: bool = False) -> str:
        """The predicate of a ``{node, edge}`` filter on one step."""
        parts = fields(wanted)
        tests = []
        if "node" in parts:
            tests.append(self.node(parts["node"], hop.target, far, negated=negated))
        if "edge" in parts:
            tests.append(self.edge(parts["edge"], hop.relationship.type, relationship, negated=negated))
        return conjunction(tests)

    def _number(self, counted: str, wanted: Shaped) -> str:
        tests = []
        for name, operand in fields(wanted).items():
            if name == "isNull":
                # A number of links is never missing.
                tests.append("false" if flag(operand) else "true")
            else:
                tests.append(self.comparison(NUMBER[name], counted, operand))
        return conjunction(tests)


def conjunction(tests: list[str]) -> str:
    kept = [test for test in tests if test != "true"]
    if not kept:
        return "true"
    return kept[0] if len(kept) == 1 else f"({' AND '.join(kept)})"


def fields(value: Shaped | None) -> dict[str, Shaped]:
    """The given fields of an input. Null counts as not given, because typed clients send it for all unset fields."""
    given = value if isinstance(value, dict) else {}
    return {name: each for name, each in given.items() if not (isinstance(each, Operand) and each.value is None)}


def elements(value: Shaped) -> list[Shaped]:
    """The elements of a list; a single value counts as a list of one, as in GraphQL."""
    return value if isinstance(value, list) else [value]


def flag(value: Shaped) -> bool:
    return bool(value.value) if isinstance(value, Operand) else False
