"""Rounds: every server gets the same requests, one block after the other, again and again.

Other programs on the machine disturb whole rounds rather than one server, so what counts is the ratio within a round,
and of those the median.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from statistics import median

import psutil

from bench.prepare import ANY, PreparedWorkload, Request, told
from bench.servers import BenchServer, cpu_seconds
from bench.workloads import Workload

WARM_UP = 3


@dataclass(frozen=True, slots=True)
class RoundShare:
    """One server's share of a round, in milliseconds a request: its own CPU, the database's CPU, and the clock."""

    cpu: float
    database_cpu: float
    wall: float


@dataclass
class Measured:
    """All rounds of one workload, by server."""

    workload: Workload
    blocks: dict[str, list[RoundShare]] = field(default_factory=dict)

    def median(self, server: str, read: Callable[[RoundShare], float]) -> float:
        return median(read(block) for block in self.blocks[server])

    def ratio(self, over: str, under: str, read: Callable[[RoundShare], float]) -> float:
        """The median over rounds of one server's figure over another's."""
        pairs = zip(self.blocks[over], self.blocks[under], strict=True)
        return median(read(above) / read(below) for above, below in pairs)

    def spread(self, over: str, under: str, read: Callable[[RoundShare], float]) -> tuple[float, float]:
        """The quarter and three-quarter marks of the same ratios."""
        ratios = sorted(read(a) / read(b) for a, b in zip(self.blocks[over], self.blocks[under], strict=True))
        return ratios[len(ratios) // 4], ratios[(3 * len(ratios)) // 4 - (len(ratios) % 4 == 0)]


class ServerFailedError(RuntimeError):
    """A server gave no good answer."""

    def __init__(self, server: str, why: str) -> None:
        super().__init__(f"{server} failed: {why}")
        self.server = server


def run_round(
    measured: Measured, prepared: PreparedWorkload, servers: Mapping[str, BenchServer], database: psutil.Process
) -> None:
    """One block of requests to each server that answers; who comes first changes from round to round.

    :raises ServerFailedError: one of them gave no good answer; nothing of the round counts
    """
    names = prepared.able
    turn = len(measured.blocks.get(names[0], ())) % len(names)
    blocks = {}
    for name in names[turn:] + names[:turn]:
        count = measured.workload.peer_requests if name == "peer" else measured.workload.requests
        try:
            blocks[name] = _block(servers[name], prepared.turns[name], count, database)
        except ANY as error:
            raise ServerFailedError(name, told(error)) from error
    # Only whole rounds count.
    for name, block in blocks.items():
        measured.blocks.setdefault(name, []).append(block)


def _block(server: BenchServer, turns: Iterator[Request], count: int, database: psutil.Process) -> RoundShare:
    for _ in range(min(WARM_UP, count)):
        server.ask(*next(turns))
    walls = []
    database_before, before = cpu_seconds(database), server.cpu()
    for _ in range(count):
        path, body = next(turns)
        started = time.perf_counter()
        server.ask(path, body)
        walls.append(time.perf_counter() - started)
    used, database_used = server.cpu() - before, cpu_seconds(database) - database_before
    return RoundShare(used / count * 1000, database_used / count * 1000, median(walls) * 1000)
