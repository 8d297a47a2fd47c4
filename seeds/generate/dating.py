"""Random published dates, and the values derived from them.

Facts are dated as sources date them: to the day, month or year, ended or open, planned, called off, or only observed.
"""

from __future__ import annotations

import datetime
from array import array
from collections.abc import Callable
from typing import Any

from graph.semantics.dates import ALWAYS, Term, knowledge, term
from graph.store.clipping import between

Fact = dict[str, Any]
Lot = Callable[[], float]
"""Draws a number from 0 up to, not including, 1."""

REFERENCE_DAY = datetime.date(2026, 7, 1)
"""Cities are made for this day: most dated facts are in force on it. Fixed, so that bytes do not change daily."""

_TODAY = REFERENCE_DAY.toordinal()
_YEAR = 365


_KNOWN = ("STATED", "OBSERVED", "UNKNOWN")


class Terms:
    """Terms of many nodes, and how each is known, in ten bytes each."""

    def __init__(self) -> None:
        self._starts, self._ends, self._observed, self._known = array("i"), array("i"), bytearray(), bytearray()

    def append(self, added: Term, known: str) -> None:
        self._starts.append(added.start.toordinal())
        self._ends.append(added.end.toordinal())
        self._observed.append(added.observed)
        self._known.append(_KNOWN.index(known))

    def knowledge(self, index: int) -> str:
        """How the term of a node is known: by its own dates, which also planned nodes have."""
        return _KNOWN[self._known[index]]

    def __getitem__(self, index: int) -> Term:
        day = datetime.date.fromordinal
        return Term(day(self._starts[index]), day(self._ends[index]), bool(self._observed[index]))

    def __len__(self) -> int:
        return len(self._starts)


def settle(fact: Fact, held: Term) -> None:
    """Add to a fact the days on which it holds."""
    fact["validFrom"], fact["validTo"], fact["observed"] = held.start, held.end, held.observed
    fact["termKnowledge"] = knowledge(fact)


def settle_between(type_: str | None, fact: Fact, source: Term, target: Term) -> None:
    """The same for a relationship, narrowed to its ends; if that changes its own dates, they are kept too.

    ``type_`` is needed only for types of lineage.
    """
    own = term(fact)
    held = between(type_, own, source, target)
    settle(fact, held)
    if held.start != own.start:
        fact["statedFrom"] = own.start
    if held.end != own.end:
        fact["statedTo"] = own.end
    if held.observed:
        if held.open_start > ALWAYS.start:
            fact["openFrom"] = held.open_start
        if held.open_end < ALWAYS.end:
            fact["openTo"] = held.open_end


def published(ordinal: int, precision: float) -> str:
    """A day as a source might print it: a fifth to the year, a third to the month, the others to the day."""
    day = datetime.date.fromordinal(ordinal).isoformat()
    return day[:4] if precision < 0.2 else day[:7] if precision < 0.5 else day


def standing(lot: Lot) -> Fact:
    """Dates of a lasting body or place: old, mostly still existing, sometimes dissolved or only planned."""
    style = lot()
    if style < 0.25:
        return {}
    if style < 0.26:
        return {"status": "PLANNED", "startDate": str(2027 + int(lot() * 3))}
    start = _TODAY - _YEAR - int(lot() * 25 * _YEAR)
    fact: Fact = {"startDate": published(start, lot())}
    if style > 0.96:
        fact["endDate"] = published(start + _YEAR + int(lot() * (_TODAY - start - _YEAR)), lot())
        fact["status"] = "ENDED"
    return fact


def tie(lot: Lot) -> Fact:
    """Dates of a relationship: many unknown, many open, some ended, future, observed once, or never in force."""
    style = lot()
    if style < 0.35:
        return {}
    if style < 0.38:
        seen = datetime.date.fromordinal(_TODAY - int(lot() * 5 * _YEAR))
        return {"observedOn": seen, "certainty": "OBSERVED"}
    if style < 0.40:
        return {"startDate": published(_TODAY + 30 + int(lot() * 2 * _YEAR), lot()), "status": "PLANNED"}
    if style < 0.42:
        return {"startDate": published(_TODAY + 30 + int(lot() * 2 * _YEAR), 1.0), "certainty": "STATED"}
    start = _TODAY - int(lot() * 12 * _YEAR)
    fact: Fact = {"startDate": published(start, lot())}
    if style > 0.75:
        fact["endDate"] = published(start + _YEAR + int(lot() * 4 * _YEAR), lot())
    elif style > 0.70:
        fact["certainty"] = "STATED"
    return fact


def bargain(lot: Lot, after: datetime.date | None = None) -> Fact:
    """Dates of a signed promise: from a day, for one to five years.

    ``after``: the last day of the one it renews; it is signed in the two months before, at the latest the day after.
    """
    start = after.toordinal() + 1 - int(lot() * 60) if after else _TODAY + _YEAR - int(lot() ** 1.5 * 11 * _YEAR)
    fact: Fact = {"startDate": datetime.date.fromordinal(start).isoformat()}
    style = lot()
    if style < 0.04:
        return fact | {"status": "PROPOSED"}
    if style < 0.07:
        return fact | {"status": "CANCELLED"}
    if style < 0.75:
        end = datetime.date.fromordinal(start + _YEAR * (1 + int(lot() * 5)) - 1).isoformat()
        fact["endDate"] = end[:7] if style < 0.2 else end
    return fact


def use(lot: Lot) -> Fact:
    """Dates of one use of a resource or one piece of work: some days to some months, some still running."""
    start = _TODAY + 200 - int(lot() ** 1.3 * 6 * _YEAR)
    fact: Fact = {"startDate": datetime.date.fromordinal(start).isoformat()}
    style = lot()
    if style < 0.05:
        return fact | {"status": "CANCELLED"}
    if style < 0.85:
        fact["endDate"] = datetime.date.fromordinal(start + int(lot() ** 3 * 400)).isoformat()
    return fact


def event(lot: Lot) -> Fact:
    """The day of an event; one in thirty has no year and so holds on no day."""
    start = datetime.date.fromordinal(_TODAY + 150 - int(lot() ** 1.2 * 8 * _YEAR)).isoformat()
    style = lot()
    if style < 0.03:
        return {"startDate": f"XXXX{start[4:]}"}
    if style < 0.05:
        return {"startDate": start, "status": "CANCELLED"}
    return {"startDate": start}
