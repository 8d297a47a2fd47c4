"""One module per subject of ``sheets``: how a row becomes things and facts of the model.

Each has ``facts(row)``. They are written as the data files of documented networks are.
"""

from __future__ import annotations

from collections.abc import Callable

from imports.facts import agreements, needs, places, resources, units
from imports.rows import Row

FACTS: dict[str, Callable[[Row], None]] = {
    "places": places.facts,
    "units": units.facts,
    "agreements": agreements.facts,
    "resources": resources.facts,
    "needs": needs.facts,
}
