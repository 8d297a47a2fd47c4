"""The scope of a read, as one test: facts hold on its date or in its period, and its actor may see them."""

from __future__ import annotations

from dataclasses import dataclass

from graph.semantics.dates import During, When
from graph.semantics.visibility import seen
from graph.vocabulary import Hop


@dataclass(frozen=True, slots=True)
class Scope:
    """The date and the view of a read. ``node``, ``hop`` or ``holds`` tests every match in a statement."""

    when: When

    def node(self, variable: str) -> list[str]:
        """Tests for a node that is matched by itself."""
        return [*self._held(variable), *seen(variable)]

    def hop(self, relationship: str, far: str) -> list[str]:
        """Tests for a relationship and the node it leads to. A relationship holds only while both its ends hold."""
        return [*self._held(relationship), *seen(relationship, far)]

    def holds(self, fact: str, *others: str) -> str:
        """The test that a fact counts on the date of the read, and that it and others may be seen."""
        return " AND ".join([*self._held(fact), *seen(fact, *others)]) or "true"

    def _held(self, variable: str) -> list[str]:
        return [test] if (test := self.when.holds(variable)) else []

    def total(self, label: str) -> str | None:
        """The number of all nodes of a label if it can be found without reading each of them."""
        return None if seen("thing") else self.when.total(label)


@dataclass(frozen=True, slots=True)
class Period:
    """The period and the view of a read. Facts count if they hold on a day of the period; see ``Scope`` for a date."""

    during: During

    def holds(self, fact: str, *others: str) -> str:
        """The test that a fact holds on a day of the period, and that it and others may be seen."""
        return " AND ".join([*self.during.holds(fact), *seen(fact, *others)]) or "true"

    def on_one_day(self, *facts: str) -> str:
        """The test that all these facts hold on one day of the period, if each of them holds on some day of it.

        If every two of some intervals overlap, all have a day in common.
        """
        alone = [test for fact in facts for test in self.during.holds(fact)]
        return " AND ".join(test for test in self.during.holds(*facts) if test not in alone) or "true"

    def first_day(self, *facts: str) -> str:
        """The first day on which all the facts hold."""
        first, *others = (self.during.start(fact) for fact in facts)
        return (
            f"reduce(latest = {first}, day IN [{', '.join(others)}] | CASE WHEN day > latest THEN day ELSE latest END)"
        )


def pattern(hop: Hop, near: str, relationship: str, far: str) -> str:
    """The path pattern of a hop between two variables."""
    end = f"({far}:{hop.label})" if hop.label else f"({far})"
    body = f"-[{relationship}:{hop.relationship.type}]-"
    left, right = ("<" if hop.direction == "in" else "", ">" if hop.direction == "out" else "")
    return f"({near}){left}{body}{right}{end}"


def where(tests: list[str]) -> str:
    """A WHERE clause of all the tests that can fail, or nothing."""
    kept = [test for test in tests if test != "true"]
    return f" WHERE {' AND '.join(kept)}" if kept else ""
