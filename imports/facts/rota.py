"""Rows about whose turn it is to chair a joint body."""

from __future__ import annotations

from graph.messages.language import Message
from graph.semantics.dates import term
from imports.facts.heads import is_body
from imports.facts.seats import body_of
from imports.making import Body
from imports.rows import Row, address
from sheets.codes import CHAIR_TWICE, VALUE_MISPLACED
from sheets.values.periods import span
from sheets.values.plain import shown
from sheets.values.terms import Term

_LENGTHS = {1: "月", 3: "季度", 6: "半年", 12: "年"}


def facts(row: Row) -> None:
    """One turn of the chair."""
    body = body_of(row)
    unit = row.body("unit")
    period = row.take("period")
    chair = row.record.values.get("chair")
    if is_body(chair):
        message = Message("“{value}” looks like the name of a body, not of a person.", value=shown(chair))
        row.making.tell(VALUE_MISPLACED, row.at("chair"), message)
    if body is None or unit is None or period is None:
        return
    first, last = (period.start, period.end) if isinstance(period, Term) else span(period)
    dates = {name: value for name, value in (("startDate", first), ("endDate", last)) if value}
    order = row.sheet.state[("order", body)] = row.sheet.state.get(("order", body), 0) + 1
    made = row.making.fact(
        "CHAIRS",
        unit,
        body,
        row.at("unit"),
        **dates,
        order=order,
        period=_length(first, last),
        note=row.note(),
        details=row.details(),
    )
    if made:
        made.cells = row.cells(startDate="period", endDate="period")
        _tell_twice(row, body, unit, dates)


def _length(first: str | None, last: str | None) -> str | None:
    """What a turn is called by how many months it has."""
    if not first or not last or "X" in first + last:
        return None
    if len(first) == len(last) == 4:
        return _LENGTHS.get(12) if first == last else None
    if len(first) < 7 or len(last) < 7:
        return None
    months = (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7]) + 1
    return _LENGTHS.get(months)


def _tell_twice(row: Row, body: Body, unit: Body, dates: dict[str, str]) -> None:
    """Two chairs of one body on one day."""
    seen: list[tuple[Body, dict[str, str], Row]] = row.sheet.state.setdefault(("turns", body), [])
    for other, held, earlier in seen:
        try:
            apart = (term(dates) & term(held)).empty
        except ValueError:
            continue
        if other is not unit and not apart:
            cell = address(earlier.at("unit"), row.spot)
            message = Message("The turn overlaps that of {other} ({cell}).", other=other.name, cell=cell)
            row.making.tell(CHAIR_TWICE, row.at("unit"), message)
            break
    seen.append((unit, dates, row))
