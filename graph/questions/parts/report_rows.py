"""The rows of a report, computed from the numbers that its statement returns."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from graph.questions.parts.figure import Breakdown, Figure, Grouped, Literal, Name, Query, Section
from graph.questions.parts.report_figures import both, labels
from graph.questions.parts.tally import Answers
from graph.semantics.left_out import KINDS

UNCOUNTED = {
    "UNDATED": ("已计入，但未注明日期", "Counted, but without any date."),
    "PLANNED_LEFT_OUT": ("计划中，未计入", "Only planned, not counted."),
    "PROPOSED_LEFT_OUT": ("拟议，未计入", "Only proposed, not counted."),
    "UNDATED_LEFT_OUT": ("缺少所需日期，未计入", "Without the date that is needed, not counted."),
    "IMPRECISE_LEFT_OUT": (
        "日期只到年、月或缺失，无法判断是否在期内，未计入",
        "The date is too imprecise to say whether it lies in the period, not counted.",
    ),
    "SCAN_LIMIT": ("范围过大，只统计了一部分", "The place is too large: only a part was counted."),
}
"""Why a figure may be less or more than the truth."""


@dataclass(frozen=True, slots=True)
class Period:
    """The place and the period of a report."""

    within: str
    first: datetime.date
    last: datetime.date

    def variables(self, names: list[str]) -> str:
        """These variables of a query, as JSON."""
        known = {"within": self.within, "from": self.first.isoformat(), "to": self.last.isoformat()}
        return orjson.dumps({name: known[name] for name in names}).decode()


FIGURE = ("key", "zh", "en", "measure", "value", "rate", "from", "to", "asOf", "parts", "uncounted", "query")
PART = ("key", "zh", "en", "value", "query")
REASON = ("reason", "zh", "en", "value", "query")
QUERY = ("document", "variables", "counts")
SECTION = ("key", "zh", "en", "figures")


def figure_row(figure: Figure, answers: Answers, period: Period) -> dict[str, Any]:
    """One figure with its parts, what it could not count, and its queries."""
    found = answers.numbers(figure.query, figure.path)
    moment = period.last.isoformat() if figure.moment else None
    return {
        "key": figure.key,
        "zh": figure.zh,
        "en": figure.en,
        "measure": figure.measure,
        "value": None if figure.rate else sum(found),
        "rate": found[0] if figure.rate else None,
        "from": None if figure.moment else period.first.isoformat(),
        "to": None if figure.moment else period.last.isoformat(),
        "asOf": moment,
        "parts": [
            *(part for by in figure.by for part in _parts(figure, by, answers.groups(figure.query, by), period)),
            *(_grouped(figure, figure.grouped, answers, period) if figure.grouped else ()),
        ],
        "uncounted": list(_uncounted(figure, answers, period)),
        "query": _query(figure.query, figure.key, figure.path, period),
    }


def section_row(section: Section, answers: Answers, period: Period) -> dict[str, Any]:
    """One section with its figures."""
    figures = [figure_row(each, answers, period) for each in section.figures]
    return {"key": section.key, "zh": section.zh, "en": section.en, "figures": figures}


def _query(query: Query, key: str, path: tuple[str, ...], period: Period) -> dict[str, Any]:
    name = f"{key[0].upper()}{key[1:]}"
    return {
        "document": query.document(name),
        "variables": period.variables(query.variables()),
        "counts": ".".join([query.root, *(f"{each}[]" if each == "nodes" else each for each in path)]),
    }


def _parts(figure: Figure, by: Breakdown, groups: Mapping[str | None, int], period: Period) -> Iterator[dict[str, Any]]:
    """The figure by the values of a property: months in their order, kinds with the most first."""
    rows = sorted(groups.items(), key=lambda row: (row[0] is None, "" if by.per else -row[1], row[0] or ""))
    for key, count in rows:
        where = _one_of(by, key)
        query = _narrowed(figure.query, where)
        zh, en = _label(by, key)
        path = ("totalCount",)
        name = f"{figure.key}_{(key or 'unknown').replace('-', '_')}"
        yield {"key": key, "zh": zh, "en": en, "value": count, "query": _query(query, name, path, period)}


def _grouped(figure: Figure, by: Grouped, answers: Answers, period: Period) -> Iterator[dict[str, Any]]:
    """The parts that the answer to the figure's own query holds, the most first."""
    keys, counts = (answers.numbers(figure.query, (by.rows, each)) for each in (by.key, by.number))
    shown = [(key, count) for key, count in zip(keys, counts, strict=True) if count and key in by.labels]
    for key, count in sorted(shown, key=lambda row: (row[0] is None, -row[1])):
        zh, en = by.labels[key]
        wanted = f"'{key}'" if key else "`null`"
        told = _query(figure.query, f"{figure.key}_{key or 'unknown'}", figure.path, period)
        told["counts"] = f"{figure.query.root}.{by.rows}[?{by.key}=={wanted}].{by.number}"
        yield {"key": key, "zh": zh, "en": en, "value": count, "query": told}


def _one_of(by: Breakdown, key: str | None) -> dict[str, Literal]:
    """The condition that a row belongs to a part."""
    name = "validFrom" if by.per else by.property.lower()
    if key is None:
        return {name: {"isNull": True}}
    if by.per:
        year, month = (int(part) for part in key.split("-"))
        _, length = calendar.monthrange(year, month)
        return {name: {"gte": f"{key}-01", "lte": f"{key}-{length}"}}
    return {name: {"eq": Name(key)}}


def _narrowed(query: Query, where: dict[str, Literal]) -> Query:
    given = query.arguments.get("where")
    wanted = both(given, where) if isinstance(given, dict) else where
    return Query(query.root, {**query.arguments, "where": wanted}, query.rows)


def _label(by: Breakdown, key: str | None) -> tuple[str, str]:
    if by.per:
        return (f"{key[:4]}年{int(key[5:])}月", key) if key else ("日期不详", "Date unknown")
    assert by.enumeration
    return labels(by.enumeration)[key]


def _uncounted(figure: Figure, answers: Answers, period: Period) -> Iterator[dict[str, Any]]:
    query = figure.query

    def row(reason: str, value: int | None, listed: Query, path: tuple[str, ...]) -> dict[str, Any]:
        zh, en = UNCOUNTED[reason]
        told = _query(listed, f"{figure.key}_{reason}", path, period)
        return {"reason": reason, "zh": zh, "en": en, "value": value, "query": told}

    # What lies in the period by a date that is published is dated, whatever else is not known of it.
    if not figure.unsure and (undated := answers.undated(query)):
        yield row("UNDATED", undated, _telling(query), ("undatedTotal",))
    for kind, left in answers.left_out(query).items():
        if left:
            yield row(f"{kind.upper()}_LEFT_OUT", left, _telling(query), ("leftOut", kind))
    if figure.unsure and (unsure := sum(answers.numbers(figure.unsure, figure.path))):
        yield row("IMPRECISE_LEFT_OUT", unsure, figure.unsure, ("totalCount",))
    if figure.dateless and (unsure := sum(answers.numbers(query, figure.dateless))):
        yield row("IMPRECISE_LEFT_OUT", unsure, query, figure.dateless)
    if not answers.complete(query):
        yield row("SCAN_LIMIT", None, query, ("complete",))


def _telling(query: Query) -> Query:
    """The same list, with the numbers of what it leaves out."""
    rows = f"undatedTotal leftOut {{ {' '.join(KINDS)} }} {query.rows}"
    return Query(query.root, query.arguments, rows)
