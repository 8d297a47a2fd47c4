"""The arguments that restrict a question to a place."""

from __future__ import annotations

from schema.definitions import Argument
from schema.texts import both

WITHIN = Argument(
    "within",
    "Optional[ID]",
    both("只看此地及其下级；不填则全部", "Only things that lie in this place or below it; all places by default."),
)
HIERARCHY = Argument(
    "hierarchy",
    "Optional[Hierarchy]",
    both("within 依哪一层级，默认任一", "The hierarchy of places below within; any by default."),
)
ANYWHERE = (WITHIN, HIERARCHY)
"""Arguments of a question about one place, or about all places."""
IN_PLACE = (
    Argument("within", "ID", both("范围：此地及其下级", "Id of the place; all things in it or below it are included.")),
    HIERARCHY,
)
"""Arguments of a question about one place."""
