"""What a script does that only puts the same rows into the same database: calamine, and the driver with UNWIND.

It checks nothing, compares no names but by equality, and cites nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import openpyxl
from python_calamine import CalamineWorkbook

from graph.connection.session import Transaction

AT_ONCE = 5000
HEAD = 1
"""The row of the headings: a title stands above."""
CONSTRAINT = "CREATE CONSTRAINT plain IF NOT EXISTS FOR (n:Plain) REQUIRE n.name IS UNIQUE"
STATEMENTS = {
    "单位": """UNWIND $rows AS row
        MERGE (s:Plain {name: row.`所属街道`}) MERGE (c:Plain {name: row.`所属社区`}) MERGE (c)-[:PART_OF]->(s)
        MERGE (u:Plain {name: row.`单位名称`}) SET u:Unit, u += row MERGE (u)-[:LOCATED_IN]->(c)""",
    "协议": """UNWIND $rows AS row
        MERGE (a:Plain {name: row.`编号`}) SET a:Agreement, a += row
        MERGE (one:Plain {name: row.`甲方`}) MERGE (other:Plain {name: row.`乙方`})
        MERGE (one)-[:PARTY_TO]->(a) MERGE (other)-[:PARTY_TO]->(a)""",
    "活动": """UNWIND $rows AS row
        MERGE (a:Plain {name: row.`活动名称`}) SET a:Activity, a += row
        MERGE (host:Plain {name: row.`主办单位`}) MERGE (guest:Plain {name: row.`参加单位`})
        MERGE (host)-[:HOSTS]->(a) MERGE (guest)-[:PARTICIPATES_IN]->(a)""",
    "资源": """UNWIND $rows AS row
        MERGE (r:Plain {name: row.`资源名称`}) SET r:Resource, r += row
        MERGE (u:Plain {name: row.`提供单位`}) MERGE (u)-[:OFFERS]->(r)""",
    "需求": """UNWIND $rows AS row
        MERGE (n:Plain {name: row.`需求名称`}) SET n:Need, n += row
        MERGE (u:Plain {name: row.`需求单位`}) MERGE (u)-[:HAS_NEED]->(n)""",
}

Rows = list[dict[str, Any]]


def with_calamine(path: Path) -> dict[str, Rows]:
    """All rows of all sheets, by their headings."""
    book = CalamineWorkbook.from_path(path)
    return {name: _by_heading(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names}


def with_openpyxl(path: Path) -> dict[str, Rows]:
    """The same."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return {sheet.title: _by_heading(list(sheet.iter_rows(values_only=True))) for sheet in book}


def _by_heading(rows: Sequence[Sequence[Any]]) -> Rows:
    headings = [str(each) for each in rows[HEAD] if each not in (None, "")]
    return [dict(zip(headings, row, strict=False)) for row in rows[HEAD + 1 :]]


async def written(transaction: Transaction, sheets: dict[str, Rows]) -> int:
    """Write them in one transaction, and return how many rows there were."""
    for name, rows in sheets.items():
        for some in _batches(rows):
            await transaction.run(STATEMENTS[name], {"rows": some})
    return sum(map(len, sheets.values()))


def _batches(rows: Rows) -> Iterator[Rows]:
    return (rows[start : start + AT_ONCE] for start in range(0, len(rows), AT_ONCE))
