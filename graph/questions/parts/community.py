"""The community as a whole: the community, its cores and its joint bodies are read as one, each unit with its Party
bodies.

The questions ``core``, ``coBuilders``, ``coverage`` and ``network`` all use this definition, and that of a gap.
"""

from __future__ import annotations

from collections.abc import Callable

from graph.semantics.parts import macro, part
from graph.semantics.scope import Scope
from graph.semantics.ties import EVERY, Ties, known, named

OWN_BODIES = ("RESIDENTS_COMMITTEE", "OWNERS_COMMITTEE")
"""Kinds of bodies formed by the residents themselves: they are not resident units."""
CENTRE = part(__file__, "centre")
TIED = part(__file__, "tied")
SEATED = part(__file__, "seated")
IN_UNITS = part(__file__, "in_units")
UNIT_OF = part(__file__, "unit_of")
ALONE = part(__file__, "alone")


def centre(scope: Scope, community: str = "c") -> str:
    """Clauses that bind ``cores``, ``joints`` and ``centre`` (all of them) of a community."""
    return CENTRE.renamed(community=community).filled(scope)


def tied(
    scope: Scope, hubs: str, reasons: list[str], *, whole: bool, joints: bool, other: Callable[[str], str] = named
) -> str:
    """Clauses that bind ``hub``, ``partner``, ``reason``, ``fact``, ``via`` and ``rels``: the bodies tied to ``hubs``.

    ``whole``: the members of a hub are its partners. ``joints``: a seat in a hub that is a joint body is a tie, and
    only named bodies count.
    """
    found = ties_of_hub(scope, reasons, whole=whole, joints=joints, other=other)
    return TIED.filled(scope, hubs=hubs, ties_of_hub=found)


def ties_of_hub(
    scope: Scope, reasons: list[str], *, whole: bool, joints: bool, other: Callable[[str], str] = named
) -> str:
    """The ties of one of the hubs of ``tied``, bound to ``hub``, also those to other hubs, as one query."""
    # A seat in a joint body of the centre is already a COMMITTEE tie to it.
    mine = "NOT hub:JointCommittee" if joints else "true"
    member = known if other is named and not joints else other
    ties = Ties(scope, "hub", lambda variable: mine if whole and variable == "hub" else None, other, member)
    ways = [ties.query(reasons)]
    if joints and "COMMITTEE" in reasons:
        seats = ties.seats("partner", "hub", "rels")
        ways.append(SEATED.filled(scope, seats_in_hub=seats, is_partner=other("partner")))
    return "\nUNION ALL\n".join(ways)


def in_units(scope: Scope, hubs: str) -> str:
    """Clauses that replace a Party body ``partner`` of ``tied`` by its unit, if that is not one of ``hubs``."""
    return IN_UNITS.filled(scope, unit_of_partner=unit_of(scope, "partner"), hubs=hubs)


def unit_of(scope: Scope, body: str, unit: str = "unit") -> str:
    """The query for the only unit of a Party body, as ``unit``; for any other thing it returns the thing itself."""
    return UNIT_OF.renamed(body=body).filled(scope, unit=unit)


@macro
def may_be_gap(unit: str) -> str:
    """The test that a unit would be a gap if it had no tie: it is named, and not formed by the residents themselves."""
    return f"{named(unit)} AND NOT coalesce({unit}.kind, '') IN {list(OWN_BODIES)}"


def in_gap(scope: Scope, thing: str) -> str:
    """The test that a thing is part of the gap: a unit without a tie to anybody. There is no other meaning of gap."""
    return f"{thing}:Unit AND {may_be_gap(thing)} AND {alone(scope, thing)}"


def alone(scope: Scope, unit: str) -> str:
    """The test that neither a unit nor any of its Party bodies has a tie of any reason to another body."""
    ties = Ties(scope, "part_of_unit").query(list(EVERY))
    return ALONE.renamed(unit=unit).filled(scope, ties_of_part=ties)
