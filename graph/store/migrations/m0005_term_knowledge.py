"""Every fact says how its term is known, and turns of office without any date hold on no day.

In steps by id, so that a large graph needs no large transaction; a step that was done before changes nothing.
"""

from __future__ import annotations

from graph.connection.session import Database, Transaction
from graph.store.clipping import CLIP, CLIP_PARAMETERS, OWN_KNOWLEDGE
from graph.store.migrations.record import Migration
from graph.vocabulary import MODEL

SIZE = 2_000
_LABELS = "CALL db.labels() YIELD label RETURN collect(label) AS labels"
_SOME = "MATCH (n:Entity) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $size"
NODES = f"""
{_SOME}
SET n.termKnowledge = CASE {OWN_KNOWLEDGE.format(fact="n")} ELSE 'UNKNOWN' END
RETURN max(n.id) AS last
"""
LAST = f"{_SOME} RETURN max(n.id) AS last"
FACTS = f"""
MATCH (n:Entity) WHERE n.id > $after AND n.id <= $last
MATCH (n)-[r]->(:Entity)
FOREACH (undated IN CASE WHEN type(r) IN $turns AND (CASE {OWN_KNOWLEDGE.format(fact="r")} END) IS NULL
    THEN [r] ELSE [] END | SET undated.statedFrom = $alwaysTo, undated.statedTo = $alwaysFrom)
{CLIP}
"""


async def _steps(db: Database) -> None:
    if "Entity" not in await db.read("migrate.labels", _LABELS, {}):
        return
    for of_nodes in (True, False):
        after = ""
        while (last := await _step(db, of_nodes, after)) is not None:
            after = last


async def _step(db: Database, of_nodes: bool, after: str) -> str | None:
    async def work(transaction: Transaction) -> str | None:
        rows = await transaction.run(NODES if of_nodes else LAST, {"after": after, "size": SIZE})
        last: str | None = rows[0]["last"]
        if last is not None and not of_nodes:
            await transaction.run(FACTS, {"after": after, "last": last, "turns": MODEL.turns, **CLIP_PARAMETERS})
        return last

    return await db.write("migrate.term_knowledge", work)


MIGRATION = Migration(number=5, name="term_knowledge", batches=_steps)
