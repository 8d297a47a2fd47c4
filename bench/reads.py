"""Compares the two ways in which the service reads from Neo4j: ``python -m bench.reads``."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from itertools import cycle
from pathlib import Path
from typing import Any

import click
import psutil
from tqdm import tqdm

from bench.city import city
from bench.costs import InProcess
from bench.markdown import table
from bench.measure import Measured, ask_block
from bench.prepare import CHECKED, DifferentAnswersError, PreparedWorkload, prepare
from bench.servers import BenchServer, StartError, cobuild
from bench.workload_cases import CityToAsk
from bench.workloads import WORKLOADS
from graph.errors import CobuildError
from seeds.generate import Plan

WAYS = ("session", "lean")
NAMES = ("point", "page", "tree", "coBuilders", "network", "network2000")
NODES, ROUNDS = 100_000, 12
EPILOG = """\b
Examples:
  python -m bench.reads                          six workloads on 100,000 nodes
  python -m bench.reads --nodes 10000 --rounds 20
  python -m bench.reads --workloads point,paths
"""


async def compared(names: tuple[str, ...], nodes: int, rounds: int) -> list[Measured]:
    """Every workload, asked of two services over one database: each round has a block of requests to either."""
    async with city(nodes) as place:
        own = InProcess(place.database)
        asked = CityToAsk(place.database, own.ask, Plan(nodes))
        chosen = [workload for workload in WORKLOADS if workload.name in names]
        prepared = [await prepare(workload, asked, own, ("cobuild",)) for workload in chosen]
        with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
            servers = {way: stack.enter_context(cobuild(place.address, Path(folder), way)) for way in WAYS}
            log = (Path(folder) / "cobuild-lean.log").read_text("utf-8")
            if "neo4j_reads_by_session" in log:
                raise StartError(f"the lean service reads by the session:\n{log[-2000:]}")
            return await asyncio.to_thread(_rounds, prepared, servers, rounds, place.process())


def _rounds(
    prepared: list[PreparedWorkload], servers: Mapping[str, BenchServer], rounds: int, database: psutil.Process
) -> list[Measured]:
    for each in prepared:
        for path, body in each.asked["cobuild"][:CHECKED]:
            if servers["lean"].ask(path, body) != servers["session"].ask(path, body):
                raise DifferentAnswersError(f"{each.workload.name}: the ways differ on {body[-200:]!r}")
    found = [Measured(each.workload, {way: [] for way in WAYS}) for each in prepared]
    turns = [{way: cycle(each.asked["cobuild"]) for way in WAYS} for each in prepared]
    for number in tqdm(range(rounds), desc="Rounds", disable=None, leave=False):
        for measured, turn in zip(found, turns, strict=True):
            for way in WAYS if number % 2 else reversed(WAYS):
                measured.blocks[way].append(ask_block(servers[way], turn[way], measured.workload.requests, database))
    return found


def shown(found: list[Measured]) -> str:
    """The ratios as a Markdown table, with the quarter and three-quarter marks over the rounds."""
    rows = []
    for each in found:
        low, high = each.spread("lean", "session", lambda share: share.cpu)
        cpu = each.ratio("lean", "session", lambda share: share.cpu)
        wall = each.ratio("lean", "session", lambda share: share.wall)
        rows.append([f"`{each.workload.name}`", f"{cpu:.2f} ({low:.2f}–{high:.2f})", f"{wall:.2f}"])
    return "\n".join(table(["workload", "CPU of the service, lean / session", "wall time, lean / session"], rows))


def _names(context: click.Context, parameter: click.Parameter, value: str) -> tuple[str, ...]:
    known = [workload.name for workload in WORKLOADS if not workload.cold]
    names = tuple(name.strip() for name in value.split(","))
    if unknown := [name for name in names if name not in known]:
        raise click.BadParameter(f"{', '.join(unknown)} not among {', '.join(known)}", context, parameter)
    return names


@click.command("reads", epilog=EPILOG)
@click.option("--nodes", type=int, default=NODES, show_default=True, help="Size of the city.")
@click.option("--rounds", type=int, default=ROUNDS, show_default=True, help="Rounds to measure.")
@click.option("--workloads", callback=_names, default=",".join(NAMES), show_default=True, help="With commas between.")
def command(workloads: Any, nodes: int, rounds: int) -> None:
    """Measure the service with reads below the driver's session (lean) against reads by it.

    Two services run over one Neo4j with a generated city, made on first use; their answers must be the same.
    """
    try:
        click.echo(shown(asyncio.run(compared(workloads, nodes, rounds))))
    except (CobuildError, StartError, DifferentAnswersError) as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    command()
