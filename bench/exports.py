"""Exports of a generated city in every format: records a second and peak memory, beside plain scripts.

    python -m bench.exports                  # a city of 100,000 nodes, into bench/results/exports.{json,md}

The city goes into a spool, as records come from a database; then each format is written from it in a process of its
own. A plain script reads the same spool into lists, and writes with what its library offers. Memory is the peak of the
process above that of one which has only imported the same modules. No database is part of it.
"""

from __future__ import annotations

import csv
import datetime
import json
import multiprocessing
import os
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import click

from bench.markdown import table
from bench.memory import held, peak
from exports.package import FORMATS, write
from exports.records import records
from exports.sink import About
from exports.spool import Spool
from exports.texts import flat
from seeds.generate.plan import Plan
from seeds.generate.stream import stream

RESULTS = Path(__file__).with_name("results")
ABOUT = About("bench", "everything", datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC), "not stated")


class Measured(NamedTuple):
    """Seconds of wall and processor time, and the peak of memory in megabytes."""

    seconds: float
    cpu: float
    memory: float


def spooled(size: int, folder: Path) -> Spool:
    """A city of some size in a spool."""
    spool = Spool(folder)
    for batch in stream(Plan(size)):
        rows: list[list[Any]] = []
        for row in batch.rows:
            if batch.relationships:
                facts = row["properties"]
                rows.append([facts["id"], row["source"], row["target"], batch.name, never(facts), [*facts.items()]])
            else:
                rows.append([row["id"], batch.name, never(row), [*row.items()]])
        (spool.add_relationships if batch.relationships else spool.add_nodes)(rows)
    return spool


def never(facts: Mapping[str, Any]) -> bool:
    """Whether it holds on no day."""
    return bool(facts["validTo"] < facts["validFrom"])


def plain_json(spool: Spool, folder: Path) -> None:
    """``json.dumps`` of every record."""
    rows = [{"id": each.id, "type": each.type, **each.properties} for each in records(spool)]
    (folder / "rows.jsonl").write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), "utf-8")


def plain_csv(spool: Spool, folder: Path) -> None:
    """``csv.DictWriter`` with all columns that occur."""
    for name, found in (("nodes", spool.nodes()), ("edges", spool.relationships())):
        rows = [{"id": e.id, "type": e.type, **{k: flat(v) for k, v in e.properties.items()}} for e in found]
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(dict.fromkeys(key for row in rows for key in row)))
            writer.writeheader()
            writer.writerows(rows)


def plain_networkx(kind: str) -> Callable[[Spool, Path], None]:
    """networkx, which holds the graph and writes it at once."""

    def write_graph(spool: Spool, folder: Path) -> None:
        import networkx  # type: ignore[import-untyped]

        graph = networkx.MultiDiGraph()
        for node in spool.nodes():
            graph.add_node(node.id, **{name: flat(value) for name, value in node.properties.items()})
        for fact in spool.relationships():
            values = {name: flat(value) for name, value in fact.properties.items()}
            graph.add_edge(fact.source, fact.target, key=fact.id, **values)
        getattr(networkx, f"write_{kind}")(graph, folder / f"graph.{kind}")

    return write_graph


def plain_workbook(spool: Spool, folder: Path) -> None:
    """XlsxWriter as its first example has it."""
    import xlsxwriter

    book = xlsxwriter.Workbook(folder / "graph.xlsx")
    sheets: dict[str, Any] = {}
    for each in records(spool):
        if each.type not in sheets:
            sheets[each.type] = (book.add_worksheet(each.type), [0], {})
        sheet, rows, columns = sheets[each.type]
        rows[0] += 1
        for name, value in each.properties.items():
            column = columns.setdefault(name, len(columns))
            sheet.write(rows[0], column, value if isinstance(value, int | float | str) else flat(value))
    book.close()


def plain_parquet(spool: Spool, folder: Path) -> None:
    """pandas, with texts for lists."""
    import pandas

    for name, found in (("nodes", spool.nodes()), ("edges", spool.relationships())):
        rows = [{"id": e.id, "type": e.type, **{k: flat(v) for k, v in e.properties.items()}} for e in found]
        pandas.DataFrame(rows).to_parquet(folder / f"{name}.parquet")


PLAIN: Mapping[str, Callable[[Spool, Path], None]] = {
    "jsonl": plain_json,
    "csv": plain_csv,
    "gexf": plain_networkx("gexf"),
    "graphml": plain_networkx("graphml"),
    "xlsx": plain_workbook,
    "parquet": plain_parquet,
}
IMPORTS = ("pandas", "pyarrow.parquet", "networkx", "xlsxwriter", "lxml.etree")


def child(spool: Path, name: str, plain: bool, answers: Any) -> None:
    """One measurement in a process of its own."""
    for module in IMPORTS:
        __import__(module)
    idle = held()
    started, cpu = time.perf_counter(), time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        if plain:
            PLAIN[name](Spool(spool), Path(folder))
        else:
            write(Spool(spool), name, Path(folder), ABOUT)
    answers.put(Measured(time.perf_counter() - started, time.process_time() - cpu, peak() - idle))


def measured(spool: Path, name: str, plain: bool) -> Measured:
    """One measurement."""
    context = multiprocessing.get_context("spawn")
    answers = context.Queue()
    process = context.Process(target=child, args=(spool, name, plain, answers))
    process.start()
    while process.is_alive() and answers.empty():
        process.join(0.1)
    found: Measured = answers.get(timeout=5)
    process.join()
    return found


def published(size: int, records_: int, found: Mapping[str, tuple[Measured, Measured | None]], load: float) -> str:
    """The results as a page."""
    busy = load > (os.cpu_count() or 1)
    state = (
        f"Other programs used the machine (load {load:.1f}): processor time counts." if busy else "Nothing else ran."
    )
    rows = []
    for name, (ours, theirs) in found.items():
        beside = [f"{records_ / theirs.cpu:,.0f}", f"{theirs.memory:,.0f}"] if theirs else ["", ""]
        rows.append([f"`{name}`", f"{records_ / ours.cpu:,.0f}", f"{ours.memory:,.0f}", *beside])
    head = ["Format", "Records/s", "Memory, MB", "Plain script: records/s", "Memory, MB"]
    return "\n".join(
        [
            f"# Exports of a city of {size:,} nodes: {records_:,} records",
            "",
            "Records for each second of processor time, and peak memory above an idle process, from a spool on disk.",
            "The plain script reads the same spool into lists, and writes with what its library offers.",
            f"`python -m bench.exports` measures anew. {state}",
            "",
            *table(head, rows),
            "",
        ]
    )


@click.command()
@click.argument("size", type=int, default=100_000)
@click.option(
    "--into", type=click.Path(path_type=Path, file_okay=False), default=RESULTS, help="Folder of the results."
)
def command(size: int, into: Path) -> None:
    """Measure every format, and write exports.json and exports.md; what is measured so far is there at any time."""
    load = 0.0
    found: dict[str, tuple[Measured, Measured | None]] = {}
    with tempfile.TemporaryDirectory() as folder:
        spool = spooled(size, Path(folder))
        for name in FORMATS:
            load = max(load, os.getloadavg()[0])
            ours = measured(Path(folder), name, plain=False)
            theirs = measured(Path(folder), name, plain=True) if name in PLAIN else None
            found[name] = (ours, theirs)
            click.echo(f"{name}: {ours}, plain: {theirs}")
            kept = {
                "nodes": size,
                "records": spool.count,
                "load": round(load, 1),
                "formats": {
                    format_: {"cobuild": of_ours._asdict(), "plain": of_plain._asdict() if of_plain else None}
                    for format_, (of_ours, of_plain) in found.items()
                },
            }
            (into / "exports.json").write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
            (into / "exports.md").write_text(published(size, spool.count, found, load), "utf-8")


if __name__ == "__main__":
    command()
