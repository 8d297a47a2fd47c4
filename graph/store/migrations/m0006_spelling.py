"""Names are spelled in one way, the American one: what an earlier Cobuild stored in another spelling is renamed."""

from __future__ import annotations

from graph.connection.session import Transaction
from graph.store.migrations.record import Migration

VALUES = {"SERVICE_CENTRE": "SERVICE_CENTER", "LABOUR": "LABOR"}
PROPERTIES = {"areaSquareMetres": "areaSquareMeters", "fulfils": "fulfills"}

# Labels, types and properties travel as parameters: the database warns of names in a text that it has never seen.
_VALUES = "MATCH (n) WHERE n[$property] IN keys($values) SET n[$property] = $values[n[$property]]"
_PROPERTY = "MATCH {pattern} WHERE x[$old] IS NOT NULL SET x[$new] = x[$old] REMOVE x[$old]"


async def _rename(transaction: Transaction) -> None:
    for name in ("kind", "heldBy"):
        await transaction.run(_VALUES, {"property": name, "values": VALUES})
    for old, new in PROPERTIES.items():
        for pattern in ("(x)", "()-[x]->()"):
            await transaction.run(_PROPERTY.format(pattern=pattern), {"old": old, "new": new})


MIGRATION = Migration(number=6, name="spelling", data=_rename)
