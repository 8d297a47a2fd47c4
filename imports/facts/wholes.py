"""Rows about places that are none, or that lie in one which is no wider."""

from __future__ import annotations

from graph.messages.language import Message
from imports import kinds
from imports.making import Body
from imports.names import place_key
from imports.rows import Row
from sheets.codes import NUMBER_NOT_UNDERSTOOD, PLACE_NO_WIDER, VALUE_MISPLACED
from sheets.values.plain import narrow, shown

_WIDE = ("DISTRICT", "COUNTY", "CITY", "PROVINCE")
_LENGTHS = (2, 4, 6, 9, 12)
_SHORTEST = 5
"""Digits of a number that is meant as a division code, at least: others are an office's own."""


def tell_wholes(row: Row, place: Body, parent: Body | None) -> None:
    """Tell what cannot be so of a place: its name, its code, and what it is a part of."""
    _tell_name(row, str(row.record.values["name"]))
    _tell_code(row)
    if parent is not None and row.record.values.get("parent"):
        _tell_no_wider(row, place, parent)


def _tell_no_wider(row: Row, place: Body, parent: Body) -> None:
    """Tell a place in one that is of its level, or of one that lies within it: a street in a community."""
    named = kinds.of_name(parent.name)
    level, wider = ("COMMUNITY" if each.type == "Community" else each.content.get("level") for each in (place, parent))
    # A grid may be of grids, and of a name that tells no level nobody knows.
    if named is None or place is parent or level == wider == "GRID" or not kinds.is_no_wider(wider, level):
        return
    message = Message("{name} cannot be a part of {parent}, which is no wider.", name=place.name, parent=parent.name)
    # In a list of communities the name is doubtful that is one of a district: 青禾杜区.
    wide = level in _WIDE and "社区" in row.zh("name")
    row.making.tell(PLACE_NO_WIDER, row.at("name" if wide else "parent"), message)


def _tell_name(row: Row, name: str) -> None:
    """Tell the name of a body in a list of places: 青禾小学. That of a committee stands for its place."""
    kind = kinds.of_name(place_key(name))
    if kind is not None and kind.type == "Unit":
        message = Message("“{value}” looks like the name of a body, not of a place.", value=shown(name))
        row.making.tell(VALUE_MISPLACED, row.at("name"), message)


def _tell_code(row: Row) -> None:
    """Tell a division code of another length than those of the levels have."""
    code = narrow(row.record.values.get("code"))
    if code.isdecimal() and len(code) >= _SHORTEST and len(code) not in _LENGTHS:
        message = Message(
            "“{value}” has {length} digits; a division code has 6, 9 or 12.", value=shown(code), length=len(code)
        )
        row.making.tell(NUMBER_NOT_UNDERSTOOD, row.at("code"), message)
