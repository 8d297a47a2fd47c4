"""How many units a list of communities prints for each, against those that the workbook lists there."""

from __future__ import annotations

from collections import Counter, defaultdict

from graph.messages.language import Message
from imports.draft import Spot
from imports.making import Body, Making, Thing
from imports.rows import Row
from sheets.codes import COUNT_DIFFERS
from sheets.values.numbers import exact
from sheets.values.plain import text_of

_PRINTED = ("units printed",)
_FEWEST = 2
"""How many numbers must be right, at least, for the list of units to be a whole one."""


def keep_number(row: Row, place: Body) -> None:
    """Remember the printed number of units of a community."""
    printed = exact(row.record.values.get("units"))
    if printed is not None and place.type == "Community":
        row.making.slots.setdefault(_PRINTED, []).append((place, printed, row.at("units")))


def tell_numbers(making: Making) -> None:
    """Tell numbers that differ from the list of units, where most show that it is a whole one."""
    printed: list[tuple[Body, float, Spot]] = making.slots.pop(_PRINTED, [])
    if len(printed) < _FEWEST:
        return
    lying: dict[Thing, set[Thing]] = defaultdict(set)
    for fact in making.facts:
        if fact.type == "LOCATED_IN" and fact.source.root.type == "Unit":
            lying[fact.target.root].add(fact.source.root)
    right = Counter(len(lying[place.root]) == number for place, number, _ in printed)
    if right[True] < _FEWEST or right[False] >= right[True]:
        return
    for place, number, spot in printed:
        if len(lying[place.root]) != number:
            message = Message(
                "Printed are {printed} units; the workbook lists {rows} in {place}.",
                printed=text_of(number),
                rows=len(lying[place.root]),
                place=place.name,
            )
            making.tell(COUNT_DIFFERS, spot, message)
