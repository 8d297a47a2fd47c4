"""Money given for co-building: giver, receiver, amount and start of each gift, and the sums.

An amount is given once or per something (a month, a community); only amounts of the same kind are added up.
"""

from __future__ import annotations

from graph import caps
from graph.compiler.expression import property_value
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field
from graph.compiler.spans import once
from graph.compiler.statement import Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.semantics.parts import Holding, part
from graph.semantics.scope import Scope
from graph.vocabulary import MODEL

NAMES = ("gifts", "giftsTotal", "amounts", "amountUnknownTotal")
"""The fields that ``gift_part`` writes."""
LATEST = part(__file__, "latest")
EVERYWHERE = part(__file__, "everywhere")
OF_BODIES = part(__file__, "of_bodies")
AMOUNTS = part(__file__, "amounts")


def gifts(period: Holding, bodies: str | None) -> str:
    """The clause that binds ``gifts`` to the gifts of a period, the latest first; one more than is scanned.

    ``bodies``: either end is in this list of nodes; without it gifts between any bodies.
    """
    found = EVERYWHERE.filled(period) if bodies is None else OF_BODIES.filled(period, bodies=bodies)
    return LATEST.filled(period, found=found, most=str(caps.GIFTS), each_once=once("given", "id"))


def gift_part(field: Field, writer: Writer, scope: Scope, limit: str) -> Written:
    """Writes one of ``NAMES``."""
    if field.name == "giftsTotal":
        return Written("size(gifts)", LEAF)
    if field.name == "amountUnknownTotal":
        return Written("size([gift IN gifts WHERE gift.amount IS NULL])", LEAF)
    if field.name == "amounts":
        return _amounts(field, scope)
    assert field.selection
    properties = MODEL.properties("FUNDS")

    def value(each: Field) -> Written:
        if each.name == "fact":
            return Written("gift.id", LEAF)
        if each.name in properties:
            return property_value(properties[each.name], "gift", each.selection)
        assert each.selection
        return writer.expressions.entity(each.selection, each.name, scope, MODEL.labels)

    items: list[str] = []
    row = row_of(field.selection, items, value)
    found = f"UNWIND gifts[0..{limit}] AS gift WITH gift, startNode(gift) AS provider, endNode(gift) AS user"
    return Written(collected(found, listed(items)), Many(row))


def _amounts(field: Field, scope: Scope) -> Written:
    assert field.selection
    items: list[str] = []
    row = row_of(field.selection, items, lambda each: Written(each.name, LEAF))
    return Written(collected(AMOUNTS.filled(scope), listed(items)), Many(row))
