"""Rows about double registration: totals of a unit's members, never persons."""

from __future__ import annotations

from typing import Any

from imports.facts.figures import figure
from imports.facts.statistics import measured
from imports.making import Body, Thing
from imports.rows import Row
from sheets.values.terms import Term

_FIGURES = (
    ("participants", "人"),
    ("visits", "人次"),
    ("activities", "次"),
    ("problemsTaken", "件"),
    ("problemsSolved", "件"),
    ("buildingHeads", "人"),
    ("posts", "个"),
    ("wishes", "个"),
    ("resident", "人"),
)


def facts(row: Row) -> None:
    """The members of a unit as a group, registered with a community; and what they did, as figures."""
    unit = row.body("unit", "unit")
    community = row.place()
    if "period" in row.record.values:
        figure(row, unit or community, measured(row.sheet.title) if row.sheet.title else "双报到", row.take("value"))
        if unit is not None and "members" in row.record.values:
            _group(row, unit, row.counted("members"), {})
        return
    if unit is None:
        return
    when = row.take("date")
    since = when.start if isinstance(when, Term) else None
    members, registered = row.counted("members"), row.counted("registered")
    if not members and row.zh("resident").startswith("应"):
        # Of those who have to register, all are members in service; more are not printed.
        members = row.counted("resident")
    making = row.making
    numbers = [(name, sign, row.take(name)) for name, sign in _FIGURES]
    row.take("rate")
    details = row.details()
    row.taken.discard("rate")
    group = _group(row, unit, members, details)
    made = making.fact(
        "REGISTERED_AT",
        group,
        community,
        row.at("community"),
        bond="PLACE",
        form="双报到",
        startDate=since,
        **registered,
    )
    if made:
        made.cells = row.cells(count="registered", startDate="date")
    for name, sign, number in numbers:
        figure(row, group, row.zh(name), number, sign, name, row.sheet.period)


def _group(row: Row, unit: Body, members: dict[str, Any], details: dict[str, Any]) -> Thing:
    """The members of a unit, who are registered there too."""
    group = row.making.thing(
        "MemberGroup",
        ("registered", unit),
        "在职党员",
        row.at("unit"),
        {"name": f"{unit.name}在职党员", "situation": "EMPLOYED", **members, "details": details},
        row.cells(name="unit", count="members"),
        scope=unit,
    )
    row.making.fact("REGISTERED_AT", group, unit, row.at("unit"), bond="TRADE", form="单位")
    return group
