"""Runs the benchmarks: ``python -m bench.run``."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click
import psutil
from tqdm import tqdm

from bench import compiled_setup, peer_setup, report
from bench import figures as found_figures
from bench.city import CityDatabase, city
from bench.costs import InProcess, cost, peer_cost
from bench.figures import Figures, WorkloadFigures
from bench.measure import Measured, ServerFailedError, run_round
from bench.prepare import ANY, PreparedWorkload, check_equal, prepare, told, write_statements
from bench.servers import BY_NAME, COMPILED, WAYS, BenchServer, StartError, cobuild, cpu_seconds, resident, running
from bench.under_load import beside, loop_held, under_load
from bench.workload_cases import CityToAsk
from bench.workloads import WORKLOADS, Workload
from graph.errors import CobuildError
from graph.messages.language import Message
from graph.native.library import library
from seeds.generate import Plan

T = TypeVar("T")
RESULTS = report.RESULTS
NODES, QUICK_NODES = 100_000, 10_000
ROUNDS, QUICK_ROUNDS = 15, 3
SECONDS, QUICK_SECONDS = 4.0, 0.5
RESTART_TRIES = 60
REST_SECONDS, REST_SHARE, REST_PATIENCE = 3.0, 0.1, 900.0
"""A database that uses less than this share of one core for so many seconds has nothing left to plan; how long that may
take."""
POINT, MEASURING, LARGEST = "point", "metricsRun", "network"
WATCHED = ("cobuild", "lean")
"""The services whose event loop is watched: the session decodes in it, whatever its answer."""
_NEO4J = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]"
EPILOG = """\b
Examples:
  python -m bench.run                        every workload on 100,000 nodes
  python -m bench.run --nodes 1000000        the same on a million, for the plot of growth
  python -m bench.run --quick                10,000 nodes, few rounds: does it work, and is anything far off
  python -m bench.run --workloads point,tree --rounds 30
"""


@dataclass(frozen=True, slots=True)
class Options:
    """The workloads to measure, and for how long."""

    nodes: int
    rounds: int
    seconds: float
    workloads: tuple[Workload, ...] = WORKLOADS
    peer: bool = True
    compiled: bool = False
    home: Path | None = None
    heap: str | None = None


class Bench:
    """One run: the results of each workload, even if others fail."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.found = {workload.name: WorkloadFigures(Measured(workload)) for workload in options.workloads}
        self.prepared: dict[str, PreparedWorkload] = {}
        self.idle: dict[str, int] = {}
        self.beside: dict[str, Any] | None = None
        self.beside_networks: dict[str, Any] | None = None

    async def run(self) -> Figures:
        """Measure everything; what was found."""
        options = self.options
        if isinstance(why := library(), Message):
            raise StartError(f"No record can be completed in compiled code: {why}")
        if options.peer:
            peer_setup.install()
        handler = compiled_setup.build() if options.compiled else None
        async with city(options.nodes, options.home, options.heap) as place:
            own = InProcess(place.database)
            await self._prepare(CityToAsk(place.database, own.ask, Plan(options.nodes)), own)
            with tempfile.TemporaryDirectory() as folder:
                statements = Path(folder) / "statements.json"
                write_statements(list(self.prepared.values()), statements)
                with running(place.address, Path(folder), statements, peer=options.peer, compiled=handler) as servers:
                    await asyncio.to_thread(_await_rest, place)
                    await self._check(place, own, servers)
                    # In a thread of its own: this one watches over the database.
                    await asyncio.to_thread(self._measure, servers, place)
                await asyncio.to_thread(self._watch, place, Path(folder))
            neo4j = await place.database.read("bench.version", _NEO4J, {})
        return self._figures(place, neo4j)

    async def _prepare(self, place: CityToAsk, own: InProcess) -> None:
        compiled = [COMPILED] if self.options.compiled else []
        servers = ["floor", BY_NAME, *WAYS, *compiled, *(["peer"] if self.options.peer else [])]
        for workload in _progress(self.options.workloads, "Preparing"):
            try:
                ready = await prepare(workload, place, own, servers)
                ready.statements()
                self.prepared[workload.name] = ready
            except ANY as error:
                self._fail(workload.name, told(error))

    async def _check(self, place: CityDatabase, own: InProcess, servers: Mapping[str, BenchServer]) -> None:
        """Answers compared, and what each costs in the database."""
        self.idle = self._resident(servers, place.process())
        for name, ready in _progress(list(self.prepared.items()), "Comparing answers"):
            found = self.found[name]
            try:
                found.notes += await check_equal(ready, servers, own)
                found.size = ready.size
                found.costs["floor"] = await cost(place.database, ready.floor[0])
                found.costs["cobuild"] = await cost(place.database, ready.own)
                if ready.least:
                    found.least = (await cost(place.database, [ready.least])).db_hits
            except ANY as error:
                self._fail(name, told(error))
                continue
            if "peer" in ready.able:
                first = next(case.peer for case in ready.cases if case.peer is not None)
                try:
                    found.costs["peer"] = peer_cost(servers["peer"], ready.workload, first)
                except ANY as error:
                    self._without(name, "peer", f"the peer failed: {told(error)}")

    def _measure(self, servers: Mapping[str, BenchServer], place: CityDatabase) -> None:
        steps = [name for _ in range(self.options.rounds) for name in self.prepared]
        for name in _progress(steps, "Rounds"):
            if name in self.prepared:
                try:
                    run_round(self.found[name].measured, self.prepared[name], servers, place.process())
                except ServerFailedError as error:
                    if error.server in ("peer", COMPILED):
                        self._without(name, error.server, str(error))
                    else:
                        self._fail(name, str(error))
        self._load(servers, place)
        if self.options.seconds and {POINT, MEASURING} <= self.prepared.keys():
            point, measuring = self.prepared[POINT], self.prepared[MEASURING]
            self.beside = beside(point, measuring, 1, servers["cobuild"], 5 * self.options.seconds)
        if self.options.seconds and {POINT, LARGEST} <= self.prepared.keys():
            point, largest = self.prepared[POINT], self.prepared[LARGEST]
            self.beside_networks = beside(point, largest, 2, servers["cobuild"], 5 * self.options.seconds)

    def _watch(self, place: CityDatabase, folder: Path) -> None:
        """How long each answer holds the event loop, in services that are watched."""
        for way in WATCHED if self.options.seconds else ():
            log = folder / f"{way}.holds"
            try:
                with cobuild(place.address, folder, way, log) as server:
                    _await_rest(place)
                    self._watch_one(way, server, log)
            except StartError as error:
                for name in self.prepared:
                    self.found[name].notes.append(f"its holds were not measured: {error}")

    def _watch_one(self, way: str, server: BenchServer, log: Path) -> None:
        for name, ready in _progress(list(self.prepared.items()), f"Event loop, {way}"):
            try:
                self.found[name].held[way] = loop_held(ready, way, server, log)
            except ANY as error:
                self.found[name].notes.append(f"its holds were not measured: {told(error)}")

    def _load(self, servers: Mapping[str, BenchServer], place: CityDatabase) -> None:
        ready = list(self.prepared.values()) if self.options.seconds else []
        total = sum(len(each.workload.clients) for each in ready)
        with tqdm(total=total, desc="Under load", disable=None, leave=False) as bar:
            for each in ready:
                found = self.found[each.workload.name]
                bar.set_postfix_str(each.workload.name)
                try:
                    before = place.process().pid
                    found.load = under_load(each, servers, self.options.seconds, bar.update)
                    # It may be ending still, and would take the next workload's requests with it.
                    _await_answer(each, servers["floor"])
                    if place.process().pid != before:
                        found.notes.append("the database ended under this load and was started again")
                    found.resident = self._resident(servers, place.process())
                except ANY as error:
                    found.notes.append(f"load was not measured to the end: {told(error)}")

    def _fail(self, name: str, why: str) -> None:
        """Leave a workload out from here on."""
        self.found[name].failure = why
        self.prepared.pop(name, None)

    def _without(self, name: str, server: str, why: str) -> None:
        """Go on with a workload that the peer, or the compiled handler, does not answer."""
        self.prepared[name].able.remove(server)
        self.found[name].measured.blocks.pop(server, None)
        self.found[name].notes.append(why)

    @staticmethod
    def _resident(servers: Mapping[str, BenchServer], database: psutil.Process) -> dict[str, int]:
        found = {name: round(resident(server.process)) for name, server in servers.items() if name != BY_NAME}
        return {**found, "database": round(resident(database))}

    def _figures(self, place: CityDatabase, neo4j: str) -> Figures:
        return {
            "nodes": place.nodes,
            "relationships": place.relationships,
            "reads": found_figures.READS,
            "rounds": self.options.rounds,
            "seconds": self.options.seconds,
            "heap": place.memory.heap,
            "pageCache": place.memory.page_cache,
            "versions": found_figures.versions(neo4j, peer=self.options.peer, compiled=self.options.compiled),
            "idle": self.idle,
            "workloads": {name: found.figures() for name, found in self.found.items()},
            "pointDuringMetrics": self.beside,
            "pointBesideNetworks": self.beside_networks,
        }


def _await_answer(prepared: PreparedWorkload, floor: BenchServer) -> None:
    """Wait until the database answers, if it was started again; ValueError where it does not."""
    for _ in range(RESTART_TRIES - 1):
        try:
            floor.ask(*prepared.asked["floor"][0])
            return
        except ANY:
            time.sleep(1)
    floor.ask(*prepared.asked["floor"][0])


def _await_rest(place: CityDatabase) -> None:
    """Wait until the database rests: services that start have it plan the documents that they know."""
    until = time.monotonic() + REST_PATIENCE
    while time.monotonic() < until:
        before = cpu_seconds(place.process())
        time.sleep(REST_SECONDS)
        if cpu_seconds(place.process()) - before < REST_SHARE * REST_SECONDS:
            return


def _progress(items: Iterable[T], description: str) -> Iterator[T]:
    return iter(tqdm(items, desc=description, disable=None, leave=False))


def _chosen(context: click.Context, parameter: click.Parameter, value: str | None) -> tuple[Workload, ...]:
    known = {workload.name: workload for workload in WORKLOADS}
    names = [name.strip() for name in value.split(",")] if value else list(known)
    if unknown := [name for name in names if name not in known]:
        raise click.BadParameter(f"{', '.join(unknown)} not among {', '.join(known)}", context, parameter)
    return tuple(workload for name, workload in known.items() if name in names)


@click.command("bench", epilog=EPILOG)
@click.option("--nodes", type=int, help=f"Size of the city.  [default {NODES}; quick {QUICK_NODES}]")
@click.option("--rounds", type=int, help=f"Rounds to measure.  [default {ROUNDS}; quick {QUICK_ROUNDS}]")
@click.option(
    "--seconds",
    type=float,
    help="Seconds under load for each server and number of clients; 0: not at all."
    f"  [default {SECONDS:g}; quick {QUICK_SECONDS:g}]",
)
@click.option("--workloads", callback=_chosen, help="Just these, with commas between them.")
@click.option("--quick", is_flag=True, help="A small city and few rounds.")
@click.option("--peer/--no-peer", default=True, show_default=True, help="Measure the peer too; it needs Node.js.")
@click.option(
    "--compiled/--no-compiled",
    default=None,
    help="Measure a compiled handler too; it needs Go.  [default: where there is Go]",
)
@click.option("--heap", help="Heap of the database, such as 2g.  [default 1g; above 100,000 nodes 2g]")
@click.option("--home", type=click.Path(path_type=Path), help="Folder of the city.  [default: in the user's cache]")
@click.option("--results", type=click.Path(path_type=Path), default=RESULTS, help="Folder for the reports.")
def command(
    nodes: int | None,
    rounds: int | None,
    seconds: float | None,
    workloads: tuple[Workload, ...],
    quick: bool,
    peer: bool,
    compiled: bool | None,
    heap: str | None,
    home: Path | None,
    results: Path,
) -> None:
    """Measure Cobuild against a plain handler (the floor), the same in Go, and Apollo Server with @neo4j/graphql (the
    peer).

    All work over one Neo4j with a generated city, made on first use. Writes NODES.json into the folder for reports,
    and from all sizes found there NODES.md, their plots, and latest.md. With --quick, --workloads or fewer rounds than
    usual it writes quick.json and quick.md alone. What could not be measured is told in the report, and makes the exit
    code 1.
    """
    if compiled is None:
        compiled = compiled_setup.go() is not None
        if not compiled:
            click.echo("There is no Go here: the compiled handler is not measured.", err=True)
    options = Options(
        nodes or (QUICK_NODES if quick else NODES),
        rounds or (QUICK_ROUNDS if quick else ROUNDS),
        seconds if seconds is not None else (QUICK_SECONDS if quick else SECONDS),
        workloads,
        peer,
        compiled,
        home,
        heap,
    )
    try:
        found = asyncio.run(Bench(options).run())
    except (CobuildError, StartError, compiled_setup.NoGoError) as error:
        raise click.ClickException(str(error)) from error
    partial = quick or workloads != WORKLOADS or options.rounds < ROUNDS
    name = "quick" if partial else str(options.nodes)
    found_figures.write(found, results / f"{name}.json")
    page = report.write(found, results, name) if partial else report.publish(results)
    click.echo(page.read_text("utf-8"))
    click.echo(f"Written: {results / f'{name}.json'} and {page}")
    if any(each["failure"] for each in found["workloads"].values()):
        sys.exit(1)


if __name__ == "__main__":
    command()
