"""What a draft must not say: facts about persons, told at the cell that says them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from graph.messages.language import sentences
from graph.rules import privacy
from imports.draft import Draft, Drafted, DraftedFact
from imports.making import Making
from sheets.codes import PRIVATE_FACT


def tell_breaches(draft: Draft, making: Making) -> None:
    """Tell every breach of the rules about persons. The message repeats no value."""
    everything: Iterator[Drafted | DraftedFact] = chain(draft.nodes.values(), draft.facts.said.values())
    for drafted in everything:
        for breach in privacy.breaches(drafted.content):
            spot = drafted.cells.get(str(breach.path[0]), drafted.spot)
            making.tell(PRIVATE_FACT, spot, sentences(breach.message, breach.fix))
