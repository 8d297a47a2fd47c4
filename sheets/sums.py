"""What a table prints of itself: totals, numbers of rows, shares. Where its rows say otherwise, that is told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from graph.messages.language import Message
from sheets.codes import COUNT_DIFFERS, COUNT_EXCEEDS, RATE_DIFFERS, RATE_OVER, TOTAL_DIFFERS, TOTAL_ROW, Code
from sheets.headings import is_unit, normal, unit_of
from sheets.mapping.model import Mapping as TableMapping
from sheets.problems import Report
from sheets.subjects import How
from sheets.tables.lines import TOTALS, is_subtotal
from sheets.tables.model import Column, Table
from sheets.tables.spread import source_of
from sheets.values.names import split
from sheets.values.numbers import Quantity, in_yuan, parse, with_unit
from sheets.values.periods import period_of, span
from sheets.values.plain import is_nothing, narrow, shown, text_of

_CLOSE = 0.005
"""Sums of money and shares are printed rounded."""
_NO_SUM = re.compile(r"序号|率$|占比|比例|平均|人均|得分|年份|编号")
"""Headings of numbers whose total is not their sum."""
_UNITS_OF_MONEY = ("单位", "计量单位", "金额单位")
"""Labels of the unit of all sums of money."""
_SUMMARY = re.compile(r"(?P<month>[^（(]+)(?:[（(](?:共)?(?P<number>\d+)[次场个项][)）])?")


def number_in(table: Table, row: int, column: int) -> float | None:
    """The plain number of a cell as it stands there; None where it holds none."""
    found = _quantity(table, row, column)
    return found.value if found else None


def _quantity(table: Table, row: int, column: int, unit: str = "") -> Quantity | None:
    """The number of a cell. ``unit``: that of its column, which counts where the text says 万 and no unit."""
    value = table.grid.value(row, column)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Quantity(float(value))
    text = narrow(value)
    found = parse(text) if isinstance(value, str) else None
    written = with_unit(found, text, unit) if found else None
    return written if written and written.unit == "元" else found


def check_totals(table: Table, report: Report) -> None:
    """Compare each row of totals with the rows that it sums up."""
    since = 0
    for total in table.totals:
        above = [row for row in table.rows if row < total]
        label = table.total_label(total)
        partial = is_subtotal(text_of(table.grid.value(total, label)))
        # Statistics put the total first; otherwise it comes last.
        rows = above[since:] if partial else (above or table.rows)
        if partial:
            since = len(above)
        table.grid.tell(report, TOTAL_ROW, total, label, Message("The row is a total and is skipped."))
        for column in table.columns:
            _check_total(table, total, rows, column, report)


def _check_total(table: Table, total: int, rows: list[int], column: Column, report: Report) -> None:
    unit = unit_of(column.heading) or unit_of_table(table)
    said = _quantity(table, total, column.index, unit)
    printed = said.value if said else None
    filled = [row for row in rows if not is_nothing(table.grid.value(row, column.index))]
    quantities = [
        found for row in filled if (found := _quantity(table, row, column.index, unit)) and found.value is not None
    ]
    # A column of which most is text has no sum.
    if (
        printed is None
        or not quantities
        or len(quantities) * 2 < len(filled)
        or _NO_SUM.search(normal(column.path[-1]))
    ):
        return
    units = {found.unit for found in (*quantities, said) if found}
    if said and len(units) > 1:
        *quantities, said = (_comparable(found, unit) for found in (*quantities, said))
        printed, units = said.value, {found.unit for found in quantities}
    # Some in 人 and some in 人次 are not added.
    if printed is None or "%" in units or len(units - {""}) > 1:
        return
    added = sum(each.value for each in quantities if each.value is not None)
    # 20余人 and 2-3次 may be more.
    more = printed > added and any(found.qualifier in ("OVER", "AT_LEAST") for found in quantities)
    if abs(added - printed) > _CLOSE and not more:
        numbers = {"printed": text_of(_rounded(printed)), "sum": text_of(_rounded(added))}
        if left := len(filled) - len(quantities):
            message = Message(
                "The total is {printed}; {rows} of its rows sum up to {sum}, and {left} hold no number.",
                rows=len(quantities),
                left=left,
                **numbers,
            )
        else:
            message = Message("The total is {printed}; its {rows} rows sum up to {sum}.", rows=len(rows), **numbers)
        table.grid.tell(report, TOTAL_DIFFERS, total, column.index, message)


def unit_of_table(table: Table) -> str:
    """The unit that a line above the table gives its sums of money: ``单位：万元``."""
    given = (narrow(label.value) for label in table.labels if narrow(label.name) in _UNITS_OF_MONEY)
    return next((unit for unit in given if is_unit(unit)), "")


def _comparable(found: Quantity, unit: str) -> Quantity:
    """A number beside others with units: without one of its own it has that of the heading. In yuan, and in hours."""
    found = in_yuan(found if found.unit else Quantity(found.value, unit, found.qualifier))
    return Quantity(found.value / 60, "小时") if found.unit == "分钟" and found.value is not None else found


def check_rows_of_periods(table: Table, mapping: TableMapping, report: Report) -> None:
    """Compare the total at the end of each row of a pivoted table with the months or quarters before it."""
    _check_quarters(table, mapping, report)
    column = next((each for each in table.columns if narrow(each.path[-1]) in TOTALS), None)
    if column is not None and mapping.measures:
        _check_measures(table, list(mapping.measures), column, report)
    if column is None or not mapping.periods:
        return
    # Where months and quarters stand side by side, the quarters sum up the months already.
    kinds = {index: period[5:6] for index, period in mapping.periods.items()}
    months = [index for index, kind in kinds.items() if kind.isdigit()] or list(kinds)
    for row in table.rows:
        printed = number_in(table, row, column.index)
        filled = [index for index in months if not is_nothing(table.grid.value(row, index))]
        numbers = [number for index in filled if (number := number_in(table, row, index)) is not None]
        if printed is not None and numbers and abs(sum(numbers) - printed) > _CLOSE:
            said = {"printed": text_of(printed), "sum": text_of(_rounded(sum(numbers)))}
            if left := len(filled) - len(numbers):
                message = Message(
                    "The total of the row is {printed}; it sums up to {sum}, and {left} of its cells hold no number.",
                    left=left,
                    **said,
                )
            else:
                message = Message("The total of the row is {printed}; it sums up to {sum}.", **said)
            table.grid.tell(report, TOTAL_DIFFERS, row, column.index, message)


def _check_measures(table: Table, measures: list[int], total: Column, report: Report) -> None:
    """Compare the total of each row of statistics with its numbers, where most rows show that it is their sum."""
    differing: list[tuple[int, float, float]] = []
    compared = 0
    for row in table.rows:
        printed = number_in(table, row, total.index)
        numbers = [number_in(table, row, at) for at in measures if not is_nothing(table.grid.value(row, at))]
        known = [number for number in numbers if number is not None]
        if printed is None or not known or len(known) < len(numbers):
            continue
        compared += 1
        if abs(sum(known) - printed) > _CLOSE:
            differing.append((row, printed, sum(known)))
    for row, printed, added in differing if len(differing) * 2 <= compared else ():
        said = {"printed": text_of(printed), "sum": text_of(_rounded(added))}
        message = Message("The total of the row is {printed}; it sums up to {sum}.", **said)
        table.grid.tell(report, TOTAL_DIFFERS, row, total.index, message)


def _check_quarters(table: Table, mapping: TableMapping, report: Report) -> None:
    """Compare each quarter and half-year with the months beside it, where all of them are there."""
    months = {period: index for index, period in mapping.periods.items() if period[5:].isdigit()}
    # 1月 may stand above 场次 and above 人次.
    if len(months) != sum(period[5:].isdigit() for period in mapping.periods.values()):
        return
    for index, period in mapping.periods.items():
        if period[5:6] not in ("Q", "H"):
            continue
        first, last = (int(each[5:]) for each in span(period))
        parts = [months.get(f"{period[:4]}-{month:02}") for month in range(first, last + 1)]
        if None in parts:
            continue
        for row in table.rows:
            printed = number_in(table, row, index)
            cells = [at for at in parts if at is not None and not is_nothing(table.grid.value(row, at))]
            numbers = [number for at in cells if (number := number_in(table, row, at)) is not None]
            if printed is None or len(numbers) < len(cells) or not numbers or abs(sum(numbers) - printed) <= _CLOSE:
                continue
            said = {"printed": text_of(printed), "sum": text_of(_rounded(sum(numbers)))}
            message = Message("{period} is {printed}; its months sum up to {sum}.", period=period, **said)
            table.grid.tell(report, TOTAL_DIFFERS, row, index, message)


def check_total_rates(table: Table, mapping: TableMapping, report: Report) -> None:
    """Compare the shares of rows of totals with the numbers beside them."""
    columns = {field.key: index for index, field in mapping.fields.items()}
    for total in table.totals:

        def tell(key: str, code: Code, message: str, row: int = total) -> None:
            table.grid.tell(report, code, row, columns[key], message)

        check_parts({key: _quantity(table, total, index) for key, index in columns.items()}, tell)


def check_group_counts(table: Table, mapping: TableMapping, report: Report) -> None:
    """Compare the number that stands beside a group with its rows, and 一月（7次） with those of the month."""
    for index, field in mapping.fields.items():
        if field.how not in (How.GROUP_COUNT, How.MONTH_SUMMARY):
            continue
        # The group that the number stands beside is the narrowest: of 街道 and 社区 the latter.
        groups = max((at for at, each in mapping.fields.items() if each.group and at < index), default=index)
        sizes: dict[int, Counter[int]] = {}
        group_of = {by: _groups(table, by) for by in (index, groups)}
        for by in (index, groups):
            sizes[by] = Counter()
            for row in table.rows:
                sizes[by][group_of[by][row]] += _members(table, mapping, row, field.how)
        for row in table.rows:
            value = table.grid.value(row, index)
            if is_nothing(value):
                continue
            if field.how is How.MONTH_SUMMARY:
                match = _SUMMARY.fullmatch(narrow(value))
                printed = float(match["number"]) if match and match["number"] else None
            else:
                printed = number_in(table, row, index)
            # The number is merged over its group, or stands in its first row.
            by = index if source_of(table, row + 1, index) == row else groups
            found = sizes[by][group_of[by][row]]
            if printed is not None and printed != found:
                message = Message(
                    "The printed number is {printed}; the group has {rows}.", printed=text_of(printed), rows=found
                )
                table.grid.tell(report, COUNT_DIFFERS, row, index, message)


def _groups(table: Table, column: int) -> dict[int, int]:
    """For each row the first of its group: merged over its rows, or written anew in each."""
    found: dict[int, int] = {}
    before: tuple[int, Any] | None = None
    for row in table.rows:
        source = source_of(table, row, column)
        value = narrow(table.grid.value(source, column))
        first = before[0] if before and value and before[1] == value else source
        found[row], before = first, (first, value)
    return found


def _rounded(number: float) -> float:
    """Without the last digits, in which sums of broken numbers are not exact."""
    return round(number, 6)


def _members(table: Table, mapping: TableMapping, row: int, how: How) -> int:
    """How many a row counts for in its group: as many as it names, where several stand in one cell."""
    named = next((index for index, field in mapping.fields.items() if field.how is How.NAMES), None)
    if how is not How.GROUP_COUNT or named is None:
        return 1
    return max(len(split(text_of(table.cell(row, named).value))), 1)


def month_of(value: Any) -> int | None:
    """The month of a summary 一月（7次）; None where it is something else."""
    match = _SUMMARY.fullmatch(narrow(value))
    period = period_of(match["month"], None) if match else None
    return int(period[5:]) if period and period[5:].isdigit() else None


def check_parts(values: Mapping[str, Any], tell: Any) -> None:
    """Within a row of double registration: no part exceeds the whole, and the share is that of the numbers.

    Joint activities may outnumber the members of a unit; persons may not.
    """

    def number(key: str) -> float | None:
        found = values.get(key)
        return found.value if isinstance(found, Quantity) and found.qualifier is None else None

    whole = number("members")
    for key in ("resident", "registered", "participants", "buildingHeads"):
        part = number(key)
        if whole is not None and part is not None and part > whole:
            message = Message("{part} exceeds the total of {whole}.", part=text_of(part), whole=text_of(whole))
            tell(key, COUNT_EXCEEDS, message)
    rate = number("rate")
    if rate is None:
        return
    printed = rate / 100 if values["rate"].unit == "%" or rate > 1 else rate
    shares = [
        part / base
        for part in _present(number("registered"), number("participants"))
        for base in _present(number("resident"), whole)
        if base
    ]
    if values["rate"].unit != "%" and 1 < rate <= 2 and any(abs(share - rate) <= _CLOSE for share in shares):
        # A cell that shows 110% holds 1.1.
        tell("rate", RATE_OVER, Message("{rate}% is more than a hundred.", rate=text_of(_rounded(rate * 100))))
    elif shares and not any(abs(share - printed) <= _CLOSE for share in shares):
        message = Message("The share is {share:.2%}, not {printed}.", share=shares[0], printed=shown(f"{printed:.2%}"))
        tell("rate", RATE_DIFFERS, message)


def _present(*numbers: float | None) -> Iterable[float]:
    return [number for number in numbers if number is not None]
