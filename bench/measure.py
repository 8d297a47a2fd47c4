"""Rounds: every server gets the same requests, one block after the other, again and again.

Other programs on the machine disturb whole rounds rather than one server, so what counts is the ratio within a round,
and of those the median.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

import orjson
import psutil

from bench.servers import Server, cpu_seconds, graphql_body
from bench.workloads import Case, Workload, from_floor, from_graphql

WARM_UP = 3
PATHS = {"cobuild": "/graphql", "peer": "/"}


@dataclass(frozen=True, slots=True)
class Block:
    """One server's share of a round, in milliseconds a request: its own CPU, the database's CPU, and the clock."""

    cpu: float
    database_cpu: float
    wall: float


@dataclass
class Measured:
    """All rounds of one workload, by server."""

    workload: Workload
    blocks: dict[str, list[Block]] = field(default_factory=dict)
    size: int = 0

    def median(self, server: str, read: Callable[[Block], float]) -> float:
        return median(read(block) for block in self.blocks[server])

    def ratio(self, over: str, under: str, read: Callable[[Block], float]) -> float:
        """The median over rounds of one server's figure over another's."""
        pairs = zip(self.blocks[over], self.blocks[under], strict=True)
        return median(read(above) / read(below) for above, below in pairs)

    def spread(self, over: str, under: str, read: Callable[[Block], float]) -> tuple[float, float]:
        """The quarter and three-quarter marks of the same ratios."""
        ratios = sorted(read(a) / read(b) for a, b in zip(self.blocks[over], self.blocks[under], strict=True))
        return ratios[len(ratios) // 4], ratios[(3 * len(ratios)) // 4 - (len(ratios) % 4 == 0)]


Requests = Mapping[str, Sequence[tuple[str, bytes]]]
"""The requests of a workload by server: path and body."""


def requests(workload: Workload, cases: Sequence[Case]) -> Requests:
    """What is sent to each server."""
    return {
        "floor": [(f"/{workload.name}", orjson.dumps(case.floor)) for case in cases],
        "cobuild": [(PATHS["cobuild"], graphql_body(workload.document, case.cobuild)) for case in cases],
        "peer": [
            (PATHS["peer"], graphql_body(workload.peer_document, case.peer)) for case in cases if case.peer is not None
        ],
    }


class DifferentAnswersError(RuntimeError):
    """Two servers disagree, so there is nothing to compare."""


def check_equal(workload: Workload, asked: Requests, servers: Mapping[str, Server]) -> int:
    """Ask every request of every server and compare; the length of the longest answer of ours in bytes.

    :raises DifferentAnswersError: naming the workload and the first request whose answers differ
    """
    longest = 0
    for index in range(len(asked["floor"])):
        able = [name for name in servers if index < len(asked[name])]
        answers = {name: servers[name].ask(*asked[name][index]) for name in able}
        expected = from_floor(answers["floor"])
        longest = max(longest, len(answers["cobuild"]))
        for name in answers.keys() - {"floor"}:
            if from_graphql(workload, answers[name]) != expected:
                raise DifferentAnswersError(f"{workload.name}: {name} and floor differ on {asked[name][index][1]!r}")
    return longest


def run_round(measured: Measured, asked: Requests, servers: Mapping[str, Server], database: psutil.Process) -> None:
    """One block of requests to each server; who comes first changes from round to round."""
    names = list(servers)
    turn = len(measured.blocks.get(names[0], ())) % len(names)
    for name in names[turn:] + names[:turn]:
        count = measured.workload.peer_requests if name == "peer" else measured.workload.requests
        measured.blocks.setdefault(name, []).append(_block(servers[name], asked[name], count, database))


def _block(server: Server, asked: Sequence[tuple[str, bytes]], count: int, database: psutil.Process) -> Block:
    for index in range(min(WARM_UP, count)):
        server.ask(*asked[index % len(asked)])
    walls = []
    database_before, before = cpu_seconds(database), server.cpu()
    for index in range(count):
        started = time.perf_counter()
        server.ask(*asked[index % len(asked)])
        walls.append(time.perf_counter() - started)
    used, database_used = server.cpu() - before, cpu_seconds(database) - database_before
    return Block(used / count * 1000, database_used / count * 1000, median(walls) * 1000)
