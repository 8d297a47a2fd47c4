"""Where a question looks."""

from __future__ import annotations

from schema.definitions import Argument
from schema.texts import both

WITHIN = Argument(
    "within",
    "Optional[ID]",
    both("只看此地及其下级；不填则全部", "Only what lies in this place or below it; everywhere by default."),
)
HIERARCHY = Argument(
    "hierarchy",
    "Optional[Hierarchy]",
    both("within 依哪一层级，默认任一", "The hierarchy of places that leads down from within; any by default."),
)
ANYWHERE = (WITHIN, HIERARCHY)
"""A question of one place, or of everything."""
IN_PLACE = (
    Argument("within", "ID", both("范围：此地及其下级", "Id of the place; what lies in it or below it is covered.")),
    HIERARCHY,
)
"""A question of one place."""
