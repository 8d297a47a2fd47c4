"""Money given for co-building: who gives to whom, how much, since when; and how much that is in all.

An amount counts per something (a month, a community) or once; only amounts that count alike are added up.
"""

from __future__ import annotations

from graph.dates import During
from graph.expression import property_value
from graph.rows import LEAF, Many
from graph.scope import Scope, where
from graph.selection import Field
from graph.statement import Writer
from graph.ties import gives
from graph.visibility import seen
from graph.vocabulary import MODEL
from graph.written import Written, collected, listed, row_of

NAMES = ("gifts", "giftsTotal", "amounts", "amountUnknownTotal")
LOOKED = 20_000
"""So many gifts are scanned."""


def gifts(during: During, bodies: str | None) -> str:
    """The clause that binds ``given``: the relationships of gifts, the latest first, and one more than are scanned.

    ``bodies``: either end is in this list of nodes; anywhere without it.
    """
    tests = where([gives("m"), *during.holds("m"), *seen("m")])
    ordered = "WITH DISTINCT m ORDER BY m.validFrom DESC, m.id"
    if bodies is None:
        found = f"MATCH ()-[m:FUNDS]->(){tests}"
    else:
        found = f"UNWIND {bodies} AS e MATCH (e)-[m:FUNDS]-(){tests}"
    return f"WITH *, COLLECT {{ {found} WITH m LIMIT 2 * {LOOKED} + 1 {ordered} LIMIT {LOOKED} + 1 RETURN m }} AS given"


def gift_part(field: Field, writer: Writer, scope: Scope, limit: str) -> Written:
    """One of ``NAMES``."""
    if field.name == "giftsTotal":
        return Written("size(given)", LEAF)
    if field.name == "amountUnknownTotal":
        return Written("size([m IN given WHERE m.amount IS NULL])", LEAF)
    if field.name == "amounts":
        return _amounts(field)
    assert field.selection
    properties = MODEL.properties("FUNDS")

    def value(part: Field) -> Written:
        if part.name == "fact":
            return Written("m.id", LEAF)
        if part.name in properties:
            return property_value(properties[part.name], "m", part.selection)
        assert part.selection
        return writer.expressions.entity(part.selection, part.name, scope, MODEL.labels)

    items: list[str] = []
    row = row_of(field.selection, items, value)
    found = f"UNWIND given[0..{limit}] AS m WITH m, startNode(m) AS provider, endNode(m) AS user"
    return Written(collected(found, listed(items)), Many(row))


def _amounts(field: Field) -> Written:
    assert field.selection
    items: list[str] = []
    row = row_of(field.selection, items, lambda part: Written(part.name, LEAF))
    summed = (
        "UNWIND given AS m WITH m WHERE m.amount IS NOT NULL ORDER BY m.id"
        " WITH m.currency AS currency, m.per AS per, head(collect(m.perEn)) AS perEn,"
        " sum(toFloat(m.amount)) AS amount, count(CASE WHEN m.qualifier <> 'EXACT' THEN m END) = 0 AS exact"
        " ORDER BY currency, per"
    )
    return Written(collected(summed, listed(items)), Many(row))
