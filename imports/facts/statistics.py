"""Rows of statistics by period: each number is a figure about its unit or place."""

from __future__ import annotations

from imports.facts.figures import figure
from imports.rows import Row
from sheets.values.names import Named


def facts(row: Row) -> None:
    """One printed number of one period."""
    place = row.place()
    unit = row.take("unit")
    if isinstance(unit, Named):
        unit = unit.names[0]
    about = row.bodies.mention(unit, row.at("unit"), place, "any") if unit else place
    what = row.take("measure") or row.record.section or row.sheet.title or "统计"
    number = row.take("value")
    if number is True:
        return
    figure(row, about, what, number)
