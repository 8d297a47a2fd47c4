"""Names are searched by tokens and ordered by pinyin; partial dates of an unknown month last the whole year."""

from __future__ import annotations

from typing import Any

from graph.connection.session import Database, Transaction
from graph.semantics.dates import knowledge, term
from graph.store.clipping import CLIP, CLIP_PARAMETERS, clip_around
from graph.store.migrations.record import Migration
from graph.store.stored import dates, derived
from graph.vocabulary import MODEL

ROWS = 2000
_LABELS = "CALL db.labels() YIELD label RETURN collect(label) AS labels"
_IDS = "MATCH (n:Entity) RETURN collect(n.id) AS ids"
_NODES = "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN collect([properties(n), labels(n)]) AS found"
_WRITE = "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.derived"
_UNKNOWN_MONTH = "-XX-"
_FACTS = f"""
MATCH ()-[r]->() WHERE any(name IN ['startDate', 'endDate'] WHERE r[name] CONTAINS '{_UNKNOWN_MONTH}')
RETURN collect([elementId(r), properties(r)]) AS found
"""
_REDATE = f"""
UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.id
SET r += row.dates REMOVE r.statedFrom, r.statedTo
{CLIP}
"""


async def _derive(db: Database) -> None:
    """Derive again what nodes store, then the terms of facts whose month is not known."""
    if "Entity" not in await db.read("migrate.labels", _LABELS, {}):
        return
    ids = await db.read("migrate.ids", _IDS, {})
    for start in range(0, len(ids), ROWS):
        found = await db.read("migrate.nodes", _NODES, {"ids": ids[start : start + ROWS]})
        rows = [_row(properties, labels) for properties, labels in found]
        redated = [row["id"] for row in rows if "validFrom" in row["derived"]]

        async def write(
            transaction: Transaction, rows: list[dict[str, Any]] = rows, redated: list[str] = redated
        ) -> None:
            await transaction.run(_WRITE, {"rows": rows})
            if redated:
                await clip_around(transaction, redated)

        await db.write("migrate.derive", write)
    facts = await db.read("migrate.facts", _FACTS, {}, read_back=True)
    rows = [{"id": id_, "dates": dates(term(properties), knowledge(properties))} for id_, properties in facts]

    async def redate(transaction: Transaction) -> None:
        await transaction.run(_REDATE, {"rows": rows, **CLIP_PARAMETERS})

    if rows:
        await db.write("migrate.redate", redate)


def _row(properties: dict[str, Any], labels: list[str]) -> dict[str, Any]:
    label = next(label for label in labels if label in MODEL.node)
    found = derived(label, properties)
    if _UNKNOWN_MONTH in f"{properties.get('startDate')} {properties.get('endDate')}":
        found |= dates(term(properties, event=MODEL.node[label].event), knowledge(properties))
    return {"id": properties["id"], "derived": found}


MIGRATION = Migration(
    number=4,
    name="names and dates",
    schema=("DROP INDEX entity_ft IF EXISTS",),
    batches=_derive,
)
