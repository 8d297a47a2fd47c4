"""Dates as published and as compared: converts partial dates to the days on which a fact holds.

This is the only module that decides when a fact is in force. Published dates stay text at their own precision (EDTF:
``2006``, ``2010-09``, ``2012-12-15``, ``XXXX-03-26``); ``validFrom`` and ``validTo`` are derived from them.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from graph.vocabulary.common import NEVER_IN_FORCE

ALWAYS_FROM = datetime.date(1, 1, 1)
ALWAYS_TO = datetime.date(9999, 12, 31)
EDTF = "([0-9]{4}|XXXX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?"
"""The form of a partial date: a year, a month and a day, each of which may be unknown."""


@dataclass(frozen=True, slots=True)
class Term:
    """The days on which a fact holds, both included. An empty term has its end before its start.

    ``observed``: it, or an end of it, is known only from an observation. If observations count as open on both sides,
    it holds from ``open_start`` to ``open_end``, which only its ends can narrow.
    """

    start: datetime.date
    end: datetime.date
    observed: bool = False
    open_start: datetime.date = ALWAYS_FROM
    open_end: datetime.date = ALWAYS_TO

    @property
    def empty(self) -> bool:
        return self.end < self.start

    def __and__(self, other: Term) -> Term:
        start, end = max(self.start, other.start), min(self.end, other.end)
        if not (self.observed or other.observed):
            return Term(start, end)
        (first, last), (other_first, other_last) = self._opened, other._opened
        return Term(start, end, True, max(first, other_first), min(last, other_last))

    @property
    def _opened(self) -> tuple[datetime.date, datetime.date]:
        return (self.open_start, self.open_end) if self.observed else (self.start, self.end)


ALWAYS = Term(ALWAYS_FROM, ALWAYS_TO)
NEVER = Term(ALWAYS_TO, ALWAYS_FROM)


class Days(NamedTuple):
    """A period by its first and its last day, both included."""

    first: datetime.date
    last: datetime.date

    def meets(self, other: Days) -> bool:
        """Whether some day is of both; a period that ends before it begins meets none."""
        return max(self.first, other.first) <= min(self.last, other.last)


def parse_partial(text: str) -> Days | None:
    """First and last day that an EDTF date can mean; None if its year is unknown. ValueError if it is no date."""
    match = re.fullmatch(EDTF, text)
    if match is None:
        raise ValueError(f"{text!r} is not a date such as 2006, 2010-09, 2012-12-15 or XXXX-03-26")
    year, month, day = (None if part is None or "X" in part else int(part) for part in match.groups())
    # An unknown part may have a value that makes it a date: some years have a 29 February, some months a 31st.
    datetime.date(2000 if year is None else year, month or 1, day or 1)
    if year is None:
        return None
    if month is None:
        return Days(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    if day is None:
        _, length = calendar.monthrange(year, month)
        return Days(datetime.date(year, month, 1), datetime.date(year, month, length))
    exact = datetime.date(year, month, day)
    return Days(exact, exact)


def earliest(subject: str) -> str:
    """The first day that a published date can mean, in Cypher; null if its year is unknown."""
    whole = f"replace({subject}, 'XX', '01') + substring('0001-01-01', size({subject}))"
    return f"CASE WHEN NOT {subject} STARTS WITH 'XX' THEN date({whole}) END"


def latest(subject: str) -> str:
    """The last day that a published date can mean, in Cypher; null if its year is unknown."""
    year, month = f"date(left({subject}, 4) + '-12-31')", f"date(left({subject}, 7) + '-01')"
    end = f"{month} + duration('P1M') - duration('P1D')"
    return (
        f"CASE WHEN {subject} STARTS WITH 'XX' THEN null"
        f" WHEN size({subject}) = 4 OR substring({subject}, 5, 2) = 'XX' THEN {year}"
        f" WHEN size({subject}) = 7 OR substring({subject}, 8, 2) = 'XX' THEN {end} ELSE date({subject}) END"
    )


def last_day(text: str | None) -> datetime.date | None:
    """The last day that a partial date can mean; None if its year is unknown or there is no date."""
    days = parse_partial(text) if text else None
    return days.last if days else None


def period(subject: str, per: str) -> str:
    """The year, quarter or month of a published or exact date, in Cypher; null if it is less precise than that."""
    text = f"toString({subject})"
    size = {"YEAR": 4, "QUARTER": 7, "MONTH": 7}[per]
    start = f"left({text}, {size})"
    if per == "QUARTER":
        start = f"left({text}, 4) + '-Q' + toString((toInteger(substring({text}, 5, 2)) + 2) / 3)"
    return f"CASE WHEN size({text}) >= {size} AND NOT left({text}, {size}) CONTAINS 'X' THEN {start} END"


def term(fact: Mapping[str, Any], *, event: bool = False, turn: bool = False) -> Term:
    """The term of a fact from its published dates.

    Unknown start: always; unknown or open end: still. Planned, proposed and cancelled facts hold on no day. An
    observation holds only on its day. An event without a full start date holds on no day, and so does a turn of office
    without any date.
    """
    if fact.get("status") in NEVER_IN_FORCE or (turn and knowledge(fact) == "UNKNOWN"):
        return NEVER
    start, end = fact.get("startDate"), fact.get("endDate")
    if event:
        return _event_term(start, end)
    if not start and not end and (seen := fact.get("observedOn")):
        return Term(seen, seen, observed=True)
    begins = parse_partial(start) if start else None
    ends = parse_partial(end) if end else None
    return Term(begins.first if begins else ALWAYS_FROM, ends.last if ends else ALWAYS_TO)


def knowledge(fact: Mapping[str, Any]) -> str:
    """How a fact's own dates make its term known: ``STATED``, ``OBSERVED`` or ``UNKNOWN``."""
    start, end = fact.get("startDate"), fact.get("endDate")
    if any(text and parse_partial(text) for text in (start, end)):
        return "STATED"
    return "OBSERVED" if fact.get("observedOn") and not start and not end else "UNKNOWN"


_ENDS = tuple(f"date('{day.isoformat()}')" for day in (ALWAYS_FROM, ALWAYS_TO))


def known(day: str) -> str:
    """The Cypher of a day, null if it stands for an unknown start or an open end."""
    return f"nullIf(nullIf({day}, {_ENDS[0]}), {_ENDS[1]})"


def unknown(day: str) -> str:
    """The Cypher test that a day stands for an unknown start or an open end."""
    return f"{day} IN [{_ENDS[0]}, {_ENDS[1]}]"


def shown(day: str) -> str:
    """A day as it leaves the database, as text: null if it stands for an unknown start or an open end."""
    return f"nullIf(nullIf(toString({day}), '{ALWAYS_FROM.isoformat()}'), '{ALWAYS_TO.isoformat()}')"


def known_day(day: str | None) -> str | None:
    """The same for a day that has left the database."""
    return None if day in (ALWAYS_FROM.isoformat(), ALWAYS_TO.isoformat()) else day


def undated(variable: str) -> str:
    """The Cypher test that a fact has no known date."""
    return f"{variable}.termKnowledge = 'UNKNOWN'"


def _event_term(start: str | None, end: str | None) -> Term:
    begins = parse_partial(start) if start else None
    if begins is None or begins.first != begins.last:
        return NEVER
    ends = parse_partial(end) if end else begins
    return Term(begins.first, ends.last if ends else begins.last)


@dataclass(frozen=True, slots=True)
class When:
    """The date of a read, as a parameter, and which facts count.

    ``IN_FORCE``, ``DATED`` (of these only facts with a date), ``OBSERVED_OPEN`` or ``EVER``.
    """

    parameter: str
    facts: str = "IN_FORCE"

    def holds(self, variable: str) -> str | None:
        """The Cypher test that the fact bound to ``variable`` counts; None if every fact does."""
        if self.facts == "EVER":
            return None
        test = f"{variable}.validFrom <= {self.parameter} AND {variable}.validTo >= {self.parameter}"
        if self.facts == "IN_FORCE":
            return test
        if self.facts == "DATED":
            return f"{test} AND NOT {undated(variable)}"
        opened = (
            f"coalesce({variable}.openFrom <= {self.parameter}, true)"
            f" AND coalesce({variable}.openTo >= {self.parameter}, true)"
        )
        return f"({test} OR ({variable}.observed AND {opened}))"

    def total(self, label: str) -> str | None:
        """The number of nodes of a label that count: from the count store, minus those that an index finds out of
        force.

        None if each node would have to be read.
        """
        if self.facts == "DATED":
            return None
        everything = f"COUNT {{ MATCH (t_0:{label}) }}"
        if self.facts == "EVER":
            return everything
        keep = "" if self.facts == "IN_FORCE" else " AND coalesce(t_0.observed, false) = false"
        later = f"COUNT {{ MATCH (t_0:{label}) WHERE t_0.validFrom > {self.parameter}{keep} }}"
        # Most begin before the day and few end before it, which the planner does not know.
        over = (
            f"COUNT {{ MATCH (t_0:{label}) USING INDEX t_0:{label}(validTo) WHERE t_0.validTo < {self.parameter}"
            f" AND t_0.validFrom <= {self.parameter}{keep} }}"
        )
        return f"{everything} - {later} - {over}"


@dataclass(frozen=True, slots=True)
class During:
    """A period of a read, as two parameters with its first and last day, and which facts count."""

    first: str
    last: str
    facts: str = "IN_FORCE"

    def start(self, variable: str) -> str:
        """The first day of a fact; if observations count as open, the first on which it can have held."""
        if self.facts != "OBSERVED_OPEN":
            return f"{variable}.validFrom"
        opened = f"coalesce({variable}.openFrom, date('{ALWAYS_FROM.isoformat()}'))"
        return f"CASE WHEN {variable}.observed THEN {opened} ELSE {variable}.validFrom END"

    def end(self, variable: str) -> str:
        """The last day of a fact."""
        if self.facts != "OBSERVED_OPEN":
            return f"{variable}.validTo"
        opened = f"coalesce({variable}.openTo, date('{ALWAYS_TO.isoformat()}'))"
        return f"CASE WHEN {variable}.observed THEN {opened} ELSE {variable}.validTo END"

    def holds(self, *variables: str) -> list[str]:
        """Tests that there is a day in the period on which all these facts hold; none if every fact counts.

        If every two of some intervals overlap, all have a day in common.
        """
        if self.facts == "EVER":
            return []
        terms = [(self.start(v), self.end(v)) for v in variables]
        dated = [f"NOT {undated(v)}" for v in variables] if self.facts == "DATED" else []
        tests = [f"{start} <= {self.last} AND {end} >= {self.first}" for start, end in terms]
        tests += [f"{start} <= {end}" for start, _ in terms for _, end in terms]
        return tests + dated

    def common(self, facts: str) -> tuple[str, str]:
        """The first and the last day of the period on which all facts of a list hold; there is none if the last is
        before the first.
        """

        def furthest(day: str, bound: Callable[[str], str], beyond: str) -> str:
            own = bound("fact_0")
            return (
                f"reduce(day_0 = {day}, fact_0 IN {facts} | CASE WHEN {own} {beyond} day_0 THEN {own} ELSE day_0 END)"
            )

        return furthest(self.first, self.start, ">"), furthest(self.last, self.end, "<")
