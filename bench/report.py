"""What came out: ``NAME.json`` for programs, ``NAME.md`` for people."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import orjson

from bench.costs import Cost
from bench.measure import Measured
from bench.peer_setup import PEER, node_version

LIBRARIES = (
    "strawberry-graphql",
    "graphql-core",
    "neo4j",
    "neo4j-rust-ext",
    "uvicorn",
    "uvloop",
    "httptools",
    "orjson",
)

RATIOS = ("our CPU ÷ floor's", "peer's CPU ÷ ours", "peer's time ÷ ours")


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the benchmarks. ``costs`` by workload and server."""

    measured: Sequence[Measured]
    costs: Mapping[str, Mapping[str, Cost]]
    rounds: int
    nodes: int
    relationships: int
    neo4j: str


def ratios(measured: Measured) -> dict[str, float]:
    """The three ratios of a workload, medians over rounds: our CPU over the floor's, the peer's over ours, its wall."""
    return {
        "floorCpu": round(measured.ratio("cobuild", "floor", lambda block: block.cpu), 3),
        "peerCpu": round(measured.ratio("peer", "cobuild", lambda block: block.cpu), 3),
        "peerWall": round(measured.ratio("peer", "cobuild", lambda block: block.wall), 3),
    }


def write(run: Run, folder: Path, name: str) -> tuple[Path, Path]:
    """Write both reports; their paths, JSON first."""
    folder.mkdir(parents=True, exist_ok=True)
    machine, people = folder / f"{name}.json", folder / f"{name}.md"
    figures = {"workloads": {each.workload.name: ratios(each) for each in run.measured}}
    machine.write_bytes(orjson.dumps(figures, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    people.write_text(markdown(run), "utf-8")
    return machine, people


def markdown(run: Run) -> str:
    """The report as Markdown."""
    return "\n".join(
        [
            "# Benchmark report",
            "",
            f"A generated city of {run.nodes:,} nodes and {run.relationships:,} relationships; {run.rounds} rounds,"
            " one client, answers checked equal first. Ratios are medians of the ratios within each round; in brackets"
            " their middle half. Written by `python -m bench.run`.",
            "",
            "## Ratios and budgets",
            "",
            *_table(
                ("workload", *(c for r in RATIOS for c in (r, "budget"))),
                [_ratio_row(each) for each in run.measured],
            ),
            "",
            "## Milliseconds a request (floor / Cobuild / peer)",
            "",
            *_table(
                ("workload", "server CPU", "time, median", "database CPU", "answer"),
                [_time_row(each) for each in run.measured],
            ),
            "",
            "## Asked of the database (floor / Cobuild / peer)",
            "",
            *_table(
                ("workload", "statements", "database hits", "our hits ÷ floor's"),
                [_cost_row(each.workload.name, run.costs[each.workload.name]) for each in run.measured],
            ),
            "",
            "## Versions",
            "",
            *(f"- {line}" for line in _versions(run)),
            "",
        ]
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    return [_line(head), _line(["---"] * len(head)), *(_line(row) for row in rows)]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _ratio_row(measured: Measured) -> list[str]:
    found, budget = ratios(measured), measured.workload.budget
    spreads = {
        "floorCpu": measured.spread("cobuild", "floor", lambda block: block.cpu),
        "peerCpu": measured.spread("peer", "cobuild", lambda block: block.cpu),
        "peerWall": measured.spread("peer", "cobuild", lambda block: block.wall),
    }
    cells = [measured.workload.name]
    for name, limit, kept in (
        ("floorCpu", f"≤ {budget.floor_cpu:g}", found["floorCpu"] <= budget.floor_cpu),
        ("peerCpu", f"≥ {budget.peer_cpu:g}", found["peerCpu"] >= budget.peer_cpu),
        ("peerWall", f"≥ {budget.peer_wall:g}", found["peerWall"] >= budget.peer_wall),
    ):
        low, high = spreads[name]
        cells += [f"**{found[name]:.2f}** ({low:.2f}–{high:.2f})", f"{limit} {'kept' if kept else 'missed'}"]
    return cells


def _time_row(measured: Measured) -> list[str]:
    def each(read: Any) -> str:
        return " / ".join(f"{measured.median(name, read):.2f}" for name in ("floor", "cobuild", "peer"))

    return [
        measured.workload.name,
        each(lambda block: block.cpu),
        each(lambda block: block.wall),
        each(lambda block: block.database_cpu),
        f"{measured.size:,} bytes",
    ]


def _cost_row(name: str, costs: Mapping[str, Cost]) -> list[str]:
    in_order = [costs[server] for server in ("floor", "cobuild", "peer")]
    return [
        name,
        " / ".join(str(cost.statements) for cost in in_order),
        " / ".join(f"{cost.db_hits:,}" for cost in in_order),
        f"{in_order[1].db_hits / in_order[0].db_hits:.2f}",
    ]


def _versions(run: Run) -> list[str]:
    peer = orjson.loads((PEER / "package.json").read_bytes())["dependencies"]
    return [
        f"Neo4j {run.neo4j}; {platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        f"Python {platform.python_version()}: {', '.join(f'{name} {version(name)}' for name in LIBRARIES)}",
        f"Node.js {node_version()}: {', '.join(f'{name} {number}' for name, number in peer.items())}",
    ]
