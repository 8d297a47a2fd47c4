"""Imports of a district's workbook: rows a second and peak memory, beside plain scripts with the same libraries.

    python -m bench.imports                       # 10,000 and 100,000 rows, into bench/results/imports.{json,md}
    python -m bench.imports 10000 --into /tmp
    python -m bench.imports --no-database         # only what needs none: reading, and a dry run without a graph

Each measurement is a process of its own, which first connects to a database that was started for it and is empty, and
has imported all modules: memory is the most that it held above that. The database's own memory is not counted.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click

from bench.books import write_book
from bench.markdown import table
from bench.memory import held, peak
from bench.plain_import import CONSTRAINT, with_calamine, with_openpyxl, written
from graph.connection.session import Database, Transaction
from graph.server import LocalServer, ServerAddress
from graph.store.migrations import migrate
from imports.importing import Options
from imports.names import slug
from imports.run import Run
from sheets.files.reading import read_grids
from sheets.problems import Report

SIZES = (10_000, 100_000)
RESULTS = Path(__file__).with_name("results")
HEAPS = {10_000: "1g", 100_000: "6g"}
"""The heap of the database up to so many rows: all of them are written in one transaction."""
PAGE_CACHE = "512m"
SECONDS = 3600.0
"""How long one measurement may take."""

Work = Callable[[Database | None, Path], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Measured:
    """``cpu``: processor seconds of the importing process; ``memory``: megabytes; ``load``: of the machine before."""

    what: str
    rows: int
    seconds: float
    cpu: float
    memory: float
    load: float
    result: str


async def dry_run(db: Database | None, book: Path) -> str:
    """What ``cobuild import --dry-run`` does; without a graph, everything is new."""
    run = Run([book], Options())
    await run.examine(db)
    if run.report.errors:
        raise RuntimeError(f"{len(run.report.errors)} errors, such as {run.report.errors[0]}")
    return f"{run.outcome.created:,} to create, {run.outcome.unchanged:,} unchanged"


async def apply(db: Database | None, book: Path) -> str:
    """What ``cobuild import --yes`` does: the dry run, and what it showed."""
    assert db is not None
    run = Run([book], Options())
    await run.examine(db)
    await run.apply(db)
    if not run.applied or not run.outcome.created:
        raise RuntimeError("Nothing was written.")
    return f"{run.outcome.created:,} created"


async def only_read(db: Database | None, book: Path) -> str:
    """The sheets as grids, with all that is checked of the file."""
    del db
    return f"{sum(len(grid.rows) for grid in read_grids(book, Report())):,} rows"


async def plain(db: Database | None, book: Path) -> str:
    """A script: rows as they are, with UNWIND."""
    assert db is not None
    sheets = with_calamine(book)
    await db.write("bench.constraint", _constraint)

    async def work(transaction: Transaction) -> int:
        return await written(transaction, sheets)

    return f"{await db.write('bench.plain', work):,} rows written"


async def _constraint(transaction: Transaction) -> None:
    await transaction.run(CONSTRAINT)


async def plain_openpyxl(db: Database | None, book: Path) -> str:
    """Only reading, with openpyxl."""
    del db
    return f"{sum(map(len, with_openpyxl(book).values())):,} rows"


async def plain_calamine(db: Database | None, book: Path) -> str:
    """Only reading, with calamine."""
    del db
    return f"{sum(map(len, with_calamine(book).values())):,} rows"


WORKS: Mapping[str, Work] = {
    "read": only_read,
    "plain: read with calamine": plain_calamine,
    "plain: read with openpyxl": plain_openpyxl,
    "dry run without a graph": dry_run,
    "dry run": dry_run,
    "dry run and apply": apply,
    "again: dry run of the same": dry_run,
    "plain: calamine and UNWIND": plain,
}
WITHOUT = ("read", "plain: read with calamine", "plain: read with openpyxl", "dry run without a graph")
"""What needs no database."""
ON_AN_EMPTY_ONE = ("dry run", "plain: calamine and UNWIND")
"""Each of these begins with a new database; those after it go on with that one."""


def child(what: str, address: ServerAddress | None, book: Path, answers: Any) -> None:
    """One measurement. ``address``: None where no database is needed."""

    async def measure() -> tuple[float, float, float, str]:
        database = await Database.connect(address.uri, (address.user, address.password)) if address else None
        try:
            if database is not None:
                await migrate(database)
            # The tables of pinyin are loaded when they are first used, however small the workbook.
            slug("荷")
            idle, started, cpu = held(), time.perf_counter(), time.process_time()
            result = await WORKS[what](database, book)
            return time.perf_counter() - started, time.process_time() - cpu, peak() - idle, result
        finally:
            if database is not None:
                await database.close()

    answers.put(asyncio.run(measure()))


def measured(what: str, rows: int, address: ServerAddress | None, book: Path) -> Measured:
    """One measurement in a process of its own.

    :raises RuntimeError: it failed
    """
    load = os.getloadavg()[0]
    context = multiprocessing.get_context("spawn")
    answers = context.Queue()
    process = context.Process(target=child, args=(what, address, book, answers))
    process.start()
    until = time.monotonic() + SECONDS
    while answers.empty() and process.is_alive() and time.monotonic() < until:
        process.join(0.1)
    if answers.empty():
        process.kill()
        raise RuntimeError(f"{what} of {rows:,} rows failed")
    seconds, cpu, memory, result = answers.get(timeout=5)
    process.join()
    return Measured(what, rows, round(seconds, 2), round(cpu, 2), round(memory), round(load, 1), result)


async def all_of(rows: int, folder: Path, told: Callable[[Measured], None], *, database: bool) -> None:
    """All measurements of one size; without ``database``, those that need none."""
    book = folder / f"荷塘区台账{rows}.xlsx"
    write_book(book, rows)
    heap = next((heap for most, heap in HEAPS.items() if rows <= most), HEAPS[max(HEAPS)])
    server: LocalServer | None = None
    address: ServerAddress | None = None
    try:
        for what in WORKS if database else WITHOUT:
            if what in ON_AN_EMPTY_ONE:
                if server is not None:
                    await server.stop()
                home = folder / f"{rows}-{ON_AN_EMPTY_ONE.index(what)}"
                server = LocalServer(home, heap=heap, page_cache=PAGE_CACHE, startup_cache="use")
                address = await server.start()
            told(await asyncio.to_thread(measured, what, rows, address, book))
    finally:
        if server is not None:
            await server.stop()


def published(found: Sequence[Measured]) -> str:
    """The results as a page."""
    busy = max(each.load for each in found) > (os.cpu_count() or 1)
    state = (
        "Other programs used the machine (the load before each is in the last column): times of the clock are upper "
        "bounds, processor time counts."
        if busy
        else "Nothing else ran."
    )
    lines = [
        "# Imports of a district's workbook",
        "",
        "Five sheets (units, agreements, activities, resources, needs) in one XLSX file, five things and facts a row,",
        "into a Neo4j of its own; a dry run without a graph takes everything for new.",
        f"The heap of the database is {' and '.join(f'{heap} for {rows:,} rows' for rows, heap in HEAPS.items())}.",
        "Processor time is that of the importing process alone; memory is its peak above a process that has imported",
        f"the same modules and is connected. {os.cpu_count()} processors. {state}",
        "",
        "“plain” is a script with the same libraries: rows as they are, with UNWIND; it checks, matches, cites and",
        "compares nothing. `python -m bench.imports` measures anew.",
        "",
    ]
    for rows in dict.fromkeys(each.rows for each in found):
        cells = [
            [
                each.what,
                f"{rows / each.seconds:,.0f}",
                f"{rows / max(each.cpu, 0.01):,.0f}",
                f"{each.memory:,.0f}",
                each.result,
                f"{each.load:.1f}",
            ]
            for each in found
            if each.rows == rows
        ]
        head = ("", "Rows/s by the clock", "Rows/s of processor time", "Memory, MB", "Result", "Load")
        lines += [f"## {rows:,} rows", "", *table(head, cells), ""]
    return "\n".join(lines)


@click.command()
@click.argument("sizes", nargs=-1, type=int)
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), default=RESULTS, help="Folder of results.")
@click.option("--no-database", is_flag=True, help="Only what needs no database.")
def command(sizes: tuple[int, ...], into: Path, *, no_database: bool) -> None:
    """Measure, and write imports.json and imports.md after each measurement. What is not measured anew stays."""
    file = into / "imports.json"
    before = [Measured(**each) for each in json.loads(file.read_text("utf-8"))] if file.exists() else []
    found = {(each.rows, each.what): each for each in before}

    def told(each: Measured) -> None:
        click.echo(f"{each.rows:,} {each.what}: {each.seconds} s, {each.cpu} s of processor, {each.memory} MB")
        found[each.rows, each.what] = each
        order = list(WORKS)
        listed = sorted(found.values(), key=lambda one: (one.rows, order.index(one.what)))
        file.write_text(json.dumps([asdict(one) for one in listed], ensure_ascii=False, indent=1) + "\n", "utf-8")
        (into / "imports.md").write_text(published(listed), "utf-8")

    with tempfile.TemporaryDirectory() as folder:
        for size in sizes or SIZES:
            asyncio.run(all_of(size, Path(folder), told, database=not no_database))


if __name__ == "__main__":
    command()
