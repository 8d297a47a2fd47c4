"""The number that an office gave a thing finds it: what has one gets it among the texts that search compares."""

from __future__ import annotations

from graph.migrations.record import Migration
from graph.names import search_keys
from graph.session import Transaction

NUMBERED = """
MATCH (n:Area|Community|Case) WHERE n.code IS NOT NULL
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.nameEn AS nameEn, n.code AS code
"""
WRITE = "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n.searchKeys = row.keys"


async def _find_by_number(transaction: Transaction) -> None:
    rows = [
        {"id": n["id"], "keys": search_keys(n["name"], n["aliases"] or (), n["nameEn"], n["code"])}
        for n in await transaction.run(NUMBERED)
    ]
    await transaction.run(WRITE, {"rows": rows})


MIGRATION = Migration(number=3, name="codes", data=_find_by_number)
