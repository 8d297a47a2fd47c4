"""One module per subject of ``sheets``: how a row becomes things and facts of the model.

Each has ``facts(row)``. They are written as the data files of documented networks are.
"""

from __future__ import annotations

from collections.abc import Callable

from imports.facts import (
    activities,
    agreements,
    aid,
    bookings,
    funds,
    heads,
    holders,
    joint_bodies,
    matters,
    needs,
    pairs,
    places,
    projects,
    registration,
    resources,
    rota,
    seats,
    statistics,
    units,
)
from imports.rows import Row, Sheet

FACTS: dict[str, Callable[[Row], None]] = {
    "places": places.facts,
    "units": units.facts,
    "pairs": pairs.facts,
    "jointBodies": joint_bodies.facts,
    "seats": seats.facts,
    "rota": rota.facts,
    "agreements": agreements.facts,
    "resources": resources.facts,
    "needs": needs.facts,
    "projects": projects.facts,
    "matters": matters.facts,
    "funds": funds.facts,
    "bookings": bookings.facts,
    "activities": activities.facts,
    "registration": registration.facts,
    "aid": aid.facts,
    "statistics": statistics.facts,
}
AT_END: dict[str, Callable[[Sheet], None]] = {
    "seats": holders.tell,
    "units": heads.tell,
    "rota": rota.finish,
    "agreements": agreements.renewals,
}
"""What shows only when all rows of a table are known."""
