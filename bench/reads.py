"""Compares the ways in which the service reads from Neo4j: ``python -m bench.reads``."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from itertools import cycle
from statistics import median, quantiles
from typing import Any

import click
from tqdm import tqdm

from bench.city import CityDatabase, city
from bench.costs import InProcess
from bench.markdown import table
from bench.prepare import PreparedWorkload, prepare
from bench.workload_cases import Case, CityToAsk
from bench.workloads import WORKLOADS
from graph.connection.session import Database, Reads
from graph.errors import CobuildError
from seeds.generate import Plan

WAYS: tuple[Reads, ...] = ("session", "lean", "native")
NAMES = ("point", "page", "tree", "coBuilders", "network")
NODES, ROUNDS = 100_000, 12
WARM_UP = 3
EPILOG = """\b
Examples:
  python -m bench.reads                            five workloads on 100,000 nodes
  python -m bench.reads --nodes 10000 --rounds 20
  python -m bench.reads --workloads point,paths
"""


class WaysDifferError(RuntimeError):
    """There is nothing to compare."""


Ratios = dict[str, dict[Reads, list[float]]]
"""By workload and way, for each round: CPU over that of reads by the driver's session."""


async def compared(names: tuple[str, ...], nodes: int, rounds: int) -> Ratios:
    """The CPU of this process, each way."""
    async with city(nodes) as place, AsyncExitStack() as stack:
        ways = {way: InProcess(await _connected(place, way, stack)) for way in WAYS}
        asked = CityToAsk(place.database, ways["session"].ask, Plan(nodes))
        chosen = [workload for workload in WORKLOADS if workload.name in names]
        prepared = [await prepare(workload, asked, ways["session"], ()) for workload in chosen]
        for each in prepared:
            await _check(each, ways)
        found: Ratios = {each.workload.name: {way: [] for way in WAYS} for each in prepared}
        for number in tqdm(range(rounds), desc="Rounds", disable=None, leave=False):
            for each in prepared:
                cases = {way: cycle(each.cases) for way in WAYS}
                order = WAYS if number % 2 else WAYS[::-1]
                spent = {way: await _cpu(ways[way], each, cases[way]) for way in order}
                for way in WAYS:
                    found[each.workload.name][way].append(spent[way] / spent["session"])
        return found


async def _connected(place: CityDatabase, way: Reads, stack: AsyncExitStack) -> Database:
    database = await Database.connect(place.address.uri, (place.address.user, place.address.password), reads=way)
    stack.push_async_callback(database.close)
    if way != "session" and database.no_lean_reads is not None:
        raise WaysDifferError(f"Reads are left to the session: {database.no_lean_reads}")
    if way == "native" and database.no_native_reads is not None:
        raise WaysDifferError(f"No record is completed in compiled code: {database.no_native_reads}")
    return database


async def _check(prepared: PreparedWorkload, ways: dict[Reads, InProcess]) -> None:
    document = prepared.workload.document
    for case in prepared.cases:
        if len({await ways[way].answer(document, case.cobuild) for way in WAYS}) > 1:
            raise WaysDifferError(f"{prepared.workload.name}: the answers differ for {case.cobuild}")


async def _cpu(own: InProcess, prepared: PreparedWorkload, cases: Iterator[Case]) -> float:
    """Seconds of CPU of this process for a block of operations, after a few that do not count."""
    document, count = prepared.workload.document, prepared.workload.requests
    for _ in range(min(WARM_UP, count)):
        await own.answer(document, next(cases).cobuild)
    before = time.process_time()
    for _ in range(count):
        await own.answer(document, next(cases).cobuild)
    return time.process_time() - before


def shown(found: Ratios) -> str:
    """The medians as a Markdown table, with the quarter and three-quarter marks over the rounds."""
    rows = []
    for name, ratios in found.items():
        row = [f"`{name}`"]
        for way in WAYS[1:]:
            low, _, high = quantiles(ratios[way], n=4)
            row += [f"{median(ratios[way]):.2f}", f"{low:.2f}–{high:.2f}"]
        rows.append(row)
    headings = [[f"CPU, {way} / session", "half of the rounds"] for way in WAYS[1:]]
    return "\n".join(table(["workload", *headings[0], *headings[1]], rows))


def _names(context: click.Context, parameter: click.Parameter, value: str) -> tuple[str, ...]:
    known = [workload.name for workload in WORKLOADS if not workload.cold]
    names = tuple(name.strip() for name in value.split(","))
    if unknown := [name for name in names if name not in known]:
        raise click.BadParameter(f"{', '.join(unknown)} not among {', '.join(known)}", context, parameter)
    return names


@click.command("reads", epilog=EPILOG)
@click.option("--nodes", type=int, default=NODES, show_default=True, help="Size of the city.")
@click.option("--rounds", type=click.IntRange(2), default=ROUNDS, show_default=True, help="Rounds to measure.")
@click.option("--workloads", callback=_names, default=",".join(NAMES), show_default=True, help="With commas between.")
def command(workloads: Any, nodes: int, rounds: int) -> None:
    """Measure reads below the driver's session (lean), and with records that compiled code completes (native), against
    reads by the session: the CPU of operations, without HTTP.

    All run in this process, in turns, over one Neo4j with a generated city, made on first use; their answers must be
    the same.
    """
    try:
        click.echo(shown(asyncio.run(compared(workloads, nodes, rounds))))
    except (CobuildError, WaysDifferError) as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    command()
