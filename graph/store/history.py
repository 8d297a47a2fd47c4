"""The history of imports: one record for each that was applied, beside the entities.

A record is no ``Entity``: no list, search or count sees it. Its findings are cut where there are many.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from graph.connection.session import Transaction

RECORD = "CREATE (i:CobuildImport) SET i = $properties, i.at = datetime()"
IMPORT_PROPERTIES = (
    "at",
    "changed",
    "created",
    "ended",
    "files",
    "hashes",
    "id",
    "problems",
    "problemsTotal",
    "source",
    "unchanged",
)


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One applied import. Ids are in the order of time. ``files`` and ``hashes`` (SHA-256) in one order.

    ``problems``: findings, each a line with tabs between its values. ``problems_total``: how many there were, where
    not all are kept.
    """

    id: str
    files: Sequence[str]
    hashes: Sequence[str]
    source: str
    created: int
    changed: int
    ended: int
    unchanged: int
    problems: Sequence[str]
    problems_total: int


async def record(transaction: Transaction, entry: ImportRecord) -> None:
    """Write the record of an import in the transaction of the import itself."""
    properties: dict[str, Any] = {
        "id": entry.id,
        "files": list(entry.files),
        "hashes": list(entry.hashes),
        "source": entry.source,
        "created": entry.created,
        "changed": entry.changed,
        "ended": entry.ended,
        "unchanged": entry.unchanged,
        "problems": list(entry.problems),
        "problemsTotal": entry.problems_total,
    }
    await transaction.run(RECORD, {"properties": properties})
