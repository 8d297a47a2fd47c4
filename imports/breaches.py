"""What a draft must not say: facts about persons, told at the cell that says them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from graph.messages.language import sentences
from graph.rules import privacy
from imports.draft import Draft, Drafted, DraftedFact, Spot
from imports.making import Making
from sheets.codes import PRIVATE_FACT, PRIVATE_IDENTITY, PRIVATE_MOBILE
from sheets.problems import Report

_OF_CELLS = (PRIVATE_IDENTITY, PRIVATE_MOBILE)


def tell_breaches(draft: Draft, making: Making) -> None:
    """Tell every breach of the rules about persons. The message repeats no value."""
    told = Told(making.report)
    everything: Iterator[Drafted | DraftedFact] = chain(draft.nodes.values(), draft.facts.said)
    for drafted in everything:
        for breach in privacy.breaches(drafted.content):
            spot = drafted.cells.get(str(breach.path[0]), drafted.spot)
            if not told.holds(breach.message, spot):
                making.tell(PRIVATE_FACT, spot, sentences(breach.message, breach.fix))


class Told:
    """The rows of which a cell is told already for the number of a person: that it is in a fact says nothing new."""

    def __init__(self, report: Report) -> None:
        self._rows = {(each.file, each.sheet, _row(each.cell)) for each in report if each.code in _OF_CELLS}

    def holds(self, message: str, spot: Spot) -> bool:
        """Whether this is of such a number, in such a row."""
        return message in privacy.NUMBERS and (spot.file, spot.sheet, _row(spot.cell)) in self._rows


def _row(cell: str) -> str:
    """The row of a cell; of JSON Lines its line."""
    line, colon, _ = cell.partition(":")
    return line if colon else cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
