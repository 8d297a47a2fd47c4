"""Printed numbers as figures: of what, when, how many, about whom."""

from __future__ import annotations

import re
from typing import Any

from imports.making import Thing
from imports.names import key
from imports.rows import Row
from sheets.values.numbers import Quantity

_UNIT = re.compile(r"[(（](?P<unit>人次|人|次|场次|场|个|家|户|件|条|项|份|元|%)[)）]")


def figure(
    row: Row,
    about: Thing | None,
    what: str,
    number: Any,
    unit: str | None = None,
    field: str = "",
    period: str | None = None,
) -> Thing | None:
    """A figure about a body or activity; None where there is no number.

    :param field: the field that has the number; without one it is the row's
    """
    if not isinstance(number, Quantity) or number.value is None or about is None:
        return None
    when = period or row.record.values.get("period")
    spot = row.at(field)
    printed = _UNIT.search(what)
    low = number.qualifier in ("AT_LEAST", "OVER")
    value = {"valueMin": number.value} if low else {"valueMax": number.value} if number.qualifier == "AT_MOST" else {}
    year = int(when[:4]) if isinstance(when, str) and when[:4].isdecimal() else row.sheet.year
    as_of = row.sheet.period or row.sheet.made_on
    if year is None and as_of:
        year = int(as_of[:4])
    named = what if "period" not in row.record.values else f"{what}（{when}）"
    made = row.making.thing(
        "Figure",
        (about, key(what), when, row.record.cell if about.type == "Area" else None),
        f"{what}{when or ''}",
        spot,
        {
            "name": named,
            "what": what,
            **(value or {"value": number.value}),
            "qualifier": number.qualifier,
            "unit": number.unit or (printed["unit"] if printed else unit),
            "year": year,
            "basis": when if isinstance(when, str) and len(when) > 4 else as_of,
        },
        row.cells(value=field) or {"value": spot},
        scope=about,
    )
    row.making.fact("ABOUT", made, about, spot)
    return made
