"""Rows about whose turn it is to chair a joint body."""

from __future__ import annotations

from graph.messages.language import Message
from graph.semantics.dates import term
from imports.facts.heads import tell_body
from imports.facts.seats import body_of, unit_of
from imports.making import Body
from imports.rows import Row, Sheet, address
from sheets.codes import CHAIR_TWICE
from sheets.values.periods import span
from sheets.values.terms import Term

_LENGTHS = {1: "月", 3: "季度", 6: "半年", 12: "年"}


def facts(row: Row) -> None:
    """One turn of the chair."""
    body = body_of(row)
    unit = _unit(row)
    period = row.take("period")
    tell_body(row, "chair")
    if body is None or unit is None or period is None:
        return
    first, last = (period.start, period.end) if isinstance(period, Term) else span(period)
    dates = {name: value for name, value in (("startDate", first), ("endDate", last)) if value}
    made = row.making.fact(
        "CHAIRS",
        unit,
        body,
        row.at("unit"),
        **dates,
        period=_length(first, last),
        note=row.note(),
        details=row.details(),
    )
    if made:
        made.cells = row.cells(startDate="period", endDate="period")
        row.sheet.state.setdefault(("made", body), []).append(made)
        _tell_twice(row, body, unit, dates)


def _unit(row: Row) -> Body | None:
    """Whose turn it is: of a column of units and posts, the unit."""
    printed = row.take("unit")
    if printed and "职务" in row.zh("unit"):
        return unit_of(row, printed, "unit")
    return row.body("unit")


def finish(sheet: Sheet) -> None:
    """Number the turns of each body by their days."""
    for made in [value for key, value in sheet.state.items() if key[0] == "made"]:
        made.sort(key=lambda fact: str(fact.more.get("startDate", "")))
        for order, fact in enumerate(made, 1):
            fact.more = {**fact.more, "order": order}
    _keep_lengths(sheet)


def _keep_lengths(sheet: Sheet) -> None:
    """Let a body rotate as its turns do, where all of them are equally long and nothing else says it."""
    for body, turns in [(key[1], value) for key, value in sheet.state.items() if key[0] == "turns"]:
        lengths = {_months(dates.get("startDate"), dates.get("endDate")) for _, dates, _ in turns}
        if len(turns) > 1 and len(lengths) == 1 and (length := lengths.pop()):
            body.content.setdefault("rotationMonths", length)


def _length(first: str | None, last: str | None) -> str | None:
    """What a turn is called by how many months it has."""
    return _LENGTHS.get(_months(first, last) or 0)


def _months(first: str | None, last: str | None) -> int | None:
    """How many months a turn has; None where that is not known."""
    if not first or not last or "X" in first + last:
        return None
    if len(first) == len(last) == 4:
        return 12 if first == last else None
    if len(first) < 7 or len(last) < 7:
        return None
    return (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7]) + 1


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
