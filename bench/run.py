"""Runs the benchmarks: ``python -m bench.run``."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import psutil
from tqdm import tqdm

from bench import peer_setup
from bench.city import City, city
from bench.costs import Cost, InProcess, floor_cost, peer_cost
from bench.measure import DifferentAnswersError, Measured, Requests, check_equal, requests, run_round
from bench.report import Run, write
from bench.servers import Server, StartError, running
from bench.workloads import WORKLOADS, Case, Workload, cases
from graph.errors import CobuildError

RESULTS = Path(__file__).parent / "results"
NODES, QUICK_NODES = 100_000, 10_000
ROUNDS, QUICK_ROUNDS = 15, 3
_NEO4J = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]"
EXAMPLES = """
examples:
  python -m bench.run                        every workload on 100,000 nodes (about 6 minutes, city not counted)
  python -m bench.run --quick                10,000 nodes, 3 rounds: does it work, and is anything far off
  python -m bench.run --only point --only tree --rounds 30
"""


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.run",
        description="Measure Cobuild against a plain handler with hand-written statements (the floor) and against"
        " Apollo Server with @neo4j/graphql (the peer), all over one Neo4j. Writes bench/results/latest.json and"
        " latest.md; with --quick or --only, quick.json and quick.md.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--quick", action="store_true", help="a small city and few rounds")
    parser.add_argument("--nodes", type=int, help=f"size of the city (default {NODES:,}; quick {QUICK_NODES:,})")
    parser.add_argument("--rounds", type=int, help=f"rounds to measure (default {ROUNDS}; quick {QUICK_ROUNDS})")
    parser.add_argument("--only", action="append", choices=[w.name for w in WORKLOADS], help="just this workload")
    parser.add_argument("--home", type=Path, help="folder that keeps the city (default: in the user's cache)")
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder for the reports")
    return parser.parse_args(given)


async def run(options: argparse.Namespace) -> tuple[Path, Path]:
    """Measure as asked; the two reports."""
    nodes = options.nodes or (QUICK_NODES if options.quick else NODES)
    rounds = options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)
    chosen = [workload for workload in WORKLOADS if not options.only or workload.name in options.only]
    peer_setup.install()
    async with city(nodes, options.home) as place:
        prepared = await _prepare(place, chosen)
        with tempfile.TemporaryDirectory() as logs, running(place.address, Path(logs)) as servers:
            costs = await _costs(place, prepared, servers)
            # In a thread of its own: this one watches over the database.
            measured = await asyncio.to_thread(_measure, prepared, servers, place.pid, rounds)
        neo4j = await place.database.read("bench.version", _NEO4J, {})
        result = Run(measured, costs, rounds, place.nodes, place.relationships, neo4j)
    return write(result, options.results, "quick" if options.quick or options.only else "latest")


async def _prepare(place: City, chosen: list[Workload]) -> dict[str, tuple[Workload, list[Case]]]:
    own = InProcess(place.database)
    return {workload.name: (workload, await cases(workload, place.database, own.ask)) for workload in chosen}


async def _costs(
    place: City, prepared: Mapping[str, tuple[Workload, list[Case]]], servers: Mapping[str, Server]
) -> dict[str, dict[str, Cost]]:
    own = InProcess(place.database)
    return {
        name: {
            "floor": await floor_cost(place.database, workload, asked[0]),
            "cobuild": await own.cost(workload, asked[0]),
            "peer": peer_cost(servers["peer"], workload, asked[0]),
        }
        for name, (workload, asked) in prepared.items()
    }


def _measure(
    prepared: Mapping[str, tuple[Workload, list[Case]]], servers: Mapping[str, Server], pid: int, rounds: int
) -> list[Measured]:
    database = psutil.Process(pid)
    found: list[tuple[Measured, Requests]] = []
    for workload, asked in prepared.values():
        sent = requests(workload, asked)
        found.append((Measured(workload, size=check_equal(workload, sent, servers)), sent))
    steps = [(measured, sent) for _ in range(rounds) for measured, sent in found]
    for measured, sent in tqdm(steps, desc="Rounds", disable=None, leave=False):
        run_round(measured, sent, servers, database)
    return [measured for measured, _ in found]


def main() -> int:
    """The exit code: 0, or 1 where something could not be measured."""
    options = arguments()
    try:
        machine, people = asyncio.run(run(options))
    except (CobuildError, StartError, DifferentAnswersError, ValueError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    print(people.read_text("utf-8"))
    print(f"Written: {machine} and {people}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
