"""The results of a run as plain data, which ``results/NODES.json`` contains and reports use."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from operator import attrgetter
from pathlib import Path
from typing import Any

import orjson

from bench import compiled_setup
from bench.costs import Cost
from bench.measure import Measured, RoundShare
from bench.peer_setup import PEER, node_version
from bench.servers import BY_NAME, COMPILED, WAYS

Figures = dict[str, Any]
SERVERS = ("floor", BY_NAME, *WAYS, COMPILED, "peer")
LIBRARIES = (
    "strawberry-graphql",
    "graphql-core",
    "neo4j",
    "neo4j-rust-ext",
    "rustworkx",
    "uvicorn",
    "uvloop",
    "httptools",
    "orjson",
)
READS = WAYS["cobuild"]
"""How the service reads that the main figures are about; a run without ``reads`` was measured against another floor."""
Share = Callable[[RoundShare], float]
_CPU: Share = attrgetter("cpu")
_WALL: Share = attrgetter("wall")
AGAINST_FLOORS: Mapping[str, tuple[str, Share]] = {
    "floorCpu": ("floor", _CPU),
    "floorWall": ("floor", _WALL),
    "floorByNameCpu": (BY_NAME, _CPU),
    "compiledCpu": (COMPILED, _CPU),
}
"""Ratios of a server's figure to that of one that does less; there is none where the floor does other work."""
OF_PEER: Mapping[str, Share] = {"peerCpu": _CPU, "peerWall": _WALL}
"""Ratios of the peer's figure to that of a service."""
TOLD = {"": ("floorCpu", "peerCpu", "peerWall"), "lean": ("floorCpu", "peerCpu")}
"""The medians that programs are told, of compiled code and of pure Python."""


@dataclass
class WorkloadFigures:
    """The results of one workload; missing results are explained in ``notes``.

    ``least``: database hits of its lower bound, if it has one.
    """

    measured: Measured
    size: int = 0
    costs: dict[str, Cost] = field(default_factory=dict)
    least: int | None = None
    load: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    resident: dict[str, int] = field(default_factory=dict)
    held: dict[str, dict[str, float]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    failure: str | None = None

    def figures(self) -> Figures:
        """All of it, as plain data."""
        servers = self.measured.blocks.keys() | self.costs.keys() | self.load.keys()
        return {
            "failure": self.failure,
            "notes": self.notes,
            "bytes": self.size,
            "ratios": ratios(self.measured),
            "least": self.least,
            "servers": {name: self._server(name) for name in SERVERS if name in servers},
            "resident": self.resident,
            "held": self.held,
        }

    def _server(self, name: str) -> Figures:
        figures: Figures = {}
        if self.measured.blocks.get(name):
            for key, read in _BLOCK.items():
                figures[key] = round(self.measured.median(name, read), 3)
        if name in self.costs:
            figures |= asdict(self.costs[name])
        if name in self.load:
            figures["load"] = self.load[name]
        return figures


_BLOCK: Mapping[str, Share] = {
    "cpu": _CPU,
    "wall": _WALL,
    "database_cpu": attrgetter("database_cpu"),
}


def ratios(measured: Measured) -> Figures:
    """The ratios of a workload over rounds: the median, and the quarter and three-quarter marks.

    Those of the service that is measured first; those of the others, and of the compiled handler, under their names.
    """
    first, *others = WAYS
    found: Figures = _ratios(measured, first)
    more = {name: _ratios(measured, name) for name in (*others, COMPILED)}
    return found | {name: each for name, each in more.items() if each}


def _ratios(measured: Measured, own: str) -> dict[str, list[float]]:
    asked = {}
    if measured.workload.budget:
        asked = {name: (own, under, read) for name, (under, read) in AGAINST_FLOORS.items() if under != own}
    if own in WAYS:
        asked |= {name: ("peer", own, read) for name, read in OF_PEER.items()}
        asked |= {"sessionCpu": (own, "session", _CPU)} if own != "session" else {}
    found = {}
    for name, (over, under, read) in asked.items():
        if measured.blocks.get(over) and measured.blocks.get(under):
            low, high = measured.spread(over, under, read)
            found[name] = [round(each, 3) for each in (measured.ratio(over, under, read), low, high)]
    return found


def medians(figures: Figures) -> Figures:
    """The medians of a run alone, for programs: by workload, our server CPU over the floor's (``floorCpu``), the peer's
    over ours (``peerCpu``), the peer's time over ours (``peerWall``), with compiled code; under ``lean`` those of the
    service in pure Python. Of questions also our database hits over those of their lower bound (``leastHits``)."""
    found = {}
    for name, each in figures["workloads"].items():
        told = _told(each["ratios"], TOLD[""])
        if lean := _told(each["ratios"].get("lean", {}), TOLD["lean"]):
            told["lean"] = lean
        if bound := each.get("least"):
            told["leastHits"] = round(each["servers"]["cobuild"]["db_hits"] / bound, 3)
        if told:
            found[name] = told
    return {"workloads": found}


def _told(ratios: Figures, names: Sequence[str]) -> Figures:
    return {name: ratios[name][0] for name in names if name in ratios}


def versions(neo4j: str, *, peer: bool, compiled: bool) -> list[str]:
    """The subject of the measurement, and its environment."""
    lines = [
        f"Neo4j {neo4j}; {platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        f"Python {platform.python_version()}: {', '.join(f'{name} {version(name)}' for name in LIBRARIES)}",
    ]
    if peer:
        packages = orjson.loads((PEER / "package.json").read_bytes())["dependencies"]
        lines.append(f"Node.js {node_version()}: {', '.join(f'{name} {number}' for name, number in packages.items())}")
    if compiled:
        lines.append(compiled_setup.described())
    return lines


def write(figures: Figures, path: Path) -> None:
    """Write the file of one run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(orjson.dumps(figures, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def read_all(folder: Path) -> dict[int, Figures]:
    """The runs that a folder holds, by size of the city."""
    paths = (path for path in folder.glob("*.json") if path.stem.isdigit())
    return {int(path.stem): orjson.loads(path.read_bytes()) for path in sorted(paths, key=lambda p: int(p.stem))}
