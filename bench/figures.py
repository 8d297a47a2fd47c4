"""The results of a run as plain data, which ``results/NODES.json`` contains and reports use."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

import orjson

from bench.costs import Cost
from bench.measure import Measured, RoundShare
from bench.peer_setup import PEER, node_version

Figures = dict[str, Any]
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
RATIOS: Mapping[str, tuple[str, str, Callable[[RoundShare], float]]] = {
    "floorCpu": ("cobuild", "floor", lambda block: block.cpu),
    "floorWall": ("cobuild", "floor", lambda block: block.wall),
    "peerCpu": ("peer", "cobuild", lambda block: block.cpu),
    "peerWall": ("peer", "cobuild", lambda block: block.wall),
}


@dataclass
class WorkloadFigures:
    """The results of one workload; missing results are explained in ``notes``."""

    measured: Measured
    size: int = 0
    costs: dict[str, Cost] = field(default_factory=dict)
    load: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    resident: dict[str, int] = field(default_factory=dict)
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
            "servers": {name: self._server(name) for name in ("floor", "cobuild", "peer") if name in servers},
            "resident": self.resident,
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


_BLOCK: Mapping[str, Callable[[RoundShare], float]] = {
    "cpu": lambda block: block.cpu,
    "wall": lambda block: block.wall,
    "database_cpu": lambda block: block.database_cpu,
}


def ratios(measured: Measured) -> dict[str, list[float]]:
    """The ratios of a workload over rounds: the median, and the quarter and three-quarter marks."""
    found = {}
    for name, (over, under, read) in RATIOS.items():
        if measured.blocks.get(over) and measured.blocks.get(under):
            low, high = measured.spread(over, under, read)
            found[name] = [round(each, 3) for each in (measured.ratio(over, under, read), low, high)]
    return found


def medians(figures: Figures) -> Figures:
    """The medians of a run alone, for programs: by workload, our server CPU over the floor's (``floorCpu``), the peer's
    over ours (``peerCpu``), the peer's time over ours (``peerWall``)."""
    found = {
        name: {
            ratio: each["ratios"][ratio][0] for ratio in ("floorCpu", "peerCpu", "peerWall") if ratio in each["ratios"]
        }
        for name, each in figures["workloads"].items()
    }
    return {"workloads": {name: ratios for name, ratios in found.items() if ratios}}


def versions(neo4j: str, *, peer: bool) -> list[str]:
    """The subject of the measurement, and its environment."""
    lines = [
        f"Neo4j {neo4j}; {platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        f"Python {platform.python_version()}: {', '.join(f'{name} {version(name)}' for name in LIBRARIES)}",
    ]
    if peer:
        packages = orjson.loads((PEER / "package.json").read_bytes())["dependencies"]
        lines.append(f"Node.js {node_version()}: {', '.join(f'{name} {number}' for name, number in packages.items())}")
    return lines


def write(figures: Figures, path: Path) -> None:
    """Write the file of one run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(orjson.dumps(figures, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def read_all(folder: Path) -> dict[int, Figures]:
    """The runs that a folder holds, by size of the city."""
    paths = (path for path in folder.glob("*.json") if path.stem.isdigit())
    return {int(path.stem): orjson.loads(path.read_bytes()) for path in sorted(paths, key=lambda p: int(p.stem))}
