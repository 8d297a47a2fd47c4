"""How many requests a second a machine of some size serves: a simulation over measured service times.

python -m bench.scale [--figures FILE] [--seconds N]     simulates, and writes results/scale.md

Requests of a mix arrive at random (Poisson). Each takes a worker for half of its measured CPU time in the service, a
core of the database for its measured CPU time there, and a worker for the other half. Questions wait for their turns as
in the service. The times vary around the measured mean as their answers do (exponentially, which is more than what was
measured). The highest rate at which 99 % of point reads and of all else still come in time is searched for.

What it leaves out: the network, disk reads (everything is in the page cache), garbage collection, and one core's load
on another. So the rates are upper bounds, to be read as proportions between sizes.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import orjson
import simpy
from simpy.events import Event

from bench.markdown import table
from bench.report import RESULTS

MIX: Mapping[str, float] = {
    "point": 40,
    "page": 20,
    "tree": 8,
    "filter": 5,
    "coBuilders": 8,
    "core": 8,
    "around": 5,
    "network500": 2,
    "paths": 1,
    "coverage": 1,
    "matches": 1,
    "diff": 1,
}
"""Shares of requests, in per cent: pages of front ends and the explorer, with some questions of planners."""
LOOKUPS = ("point",)
"""Never wait for a turn."""
POINTS_WITHIN, OTHERS_WITHIN = 0.1, 2.0
"""Seconds within which 99 % of point reads, and 99 % of all else, shall come."""
SHAPES = ((1, 1), (1, 2), (2, 2), (2, 4), (4, 4), (4, 8), (8, 16))
"""Workers, and cores of the database."""
TURNS_PER_CORE = 4
SLICE = 0.004
"""Seconds for which a thread of the database keeps a core while others wait."""


class Work(NamedTuple):
    """Mean seconds of CPU that one request takes."""

    service: float
    database: float


class Served(NamedTuple):
    """What a simulation found: seconds within which 99 % of point reads and of all else came, and shares in use.

    What has not come by the end counts with the time that it has waited.
    """

    points: float
    others: float
    workers_busy: float
    database_busy: float


def measured(figures: Mapping[str, Any]) -> dict[str, Work]:
    """The times of the mix in the figures of a run, of the service with compiled code.

    :raises KeyError: a workload of the mix was not measured
    """
    servers = {name: figures["workloads"][name]["servers"]["cobuild"] for name in MIX}
    return {name: Work(each["cpu"] / 1000, each["database_cpu"] / 1000) for name, each in servers.items()}


class Machine:
    """Workers and a database, in simulated time."""

    def __init__(self, works: Mapping[str, Work], workers: int, cores: int, seed: int = 1) -> None:
        self._works = works
        self._random = random.Random(seed)
        self._time = simpy.Environment()
        self._workers = simpy.Resource(self._time, workers)
        self._cores = simpy.Resource(self._time, cores)
        self._turns = simpy.Resource(self._time, TURNS_PER_CORE * cores)
        self._took: dict[bool, list[float]] = {True: [], False: []}
        self._under_way: dict[object, tuple[bool, float]] = {}
        self._used = {"workers": 0.0, "cores": 0.0}

    def serve(self, rate: float, seconds: float) -> Served:
        """Serve ``rate`` requests a second for so long."""
        self._time.process(self._arrivals(rate))
        self._time.run(until=seconds)
        for lookup, began in self._under_way.values():
            self._took[lookup].append(seconds - began)
        return Served(
            _p99(self._took[True]),
            _p99(self._took[False]),
            self._used["workers"] / seconds / self._workers.capacity,
            self._used["cores"] / seconds / self._cores.capacity,
        )

    def _arrivals(self, rate: float) -> Generator[Event, None, None]:
        names, shares = list(MIX), list(MIX.values())
        while True:
            yield self._time.timeout(self._random.expovariate(rate))
            [name] = self._random.choices(names, shares)
            self._time.process(self._request(name))

    def _request(self, name: str) -> Generator[Event, None, None]:
        began, work, lookup, request = self._time.now, self._works[name], name in LOOKUPS, object()
        self._under_way[request] = lookup, began
        service = self._random.expovariate(1 / work.service)
        yield from self._use(self._workers, "workers", service / 2)
        if lookup:
            yield from self._compute(self._random.expovariate(1 / work.database))
        else:
            with self._turns.request() as turn:
                yield turn
                yield from self._compute(self._random.expovariate(1 / work.database))
        yield from self._use(self._workers, "workers", service / 2)
        del self._under_way[request]
        self._took[lookup].append(self._time.now - began)

    def _use(self, resource: simpy.Resource, kind: str, seconds: float) -> Generator[Event, None, None]:
        with resource.request() as place:
            yield place
            yield self._time.timeout(seconds)
            self._used[kind] += seconds

    def _compute(self, seconds: float) -> Generator[Event, None, None]:
        """In the database, whose threads share its cores: in slices, so that none waits for a long question to end."""
        while seconds > 0:
            slice_ = min(seconds, SLICE)
            yield from self._use(self._cores, "cores", slice_)
            seconds -= slice_


def _p99(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.99)] if times else float("inf")


def highest_rate(works: Mapping[str, Work], workers: int, cores: int, seconds: float) -> tuple[float, Served]:
    """The highest rate that keeps the promise, to 5 %, and what the machine does then."""
    share = sum(MIX.values())
    service = sum(MIX[name] * works[name].service for name in MIX) / share
    database = sum(MIX[name] * works[name].database for name in MIX) / share
    low, high = 0.0, min(workers / service, cores / database)
    best = Served(0.0, 0.0, 0.0, 0.0)
    while high - low > high * 0.05:
        rate = (low + high) / 2
        served = Machine(works, workers, cores).serve(rate, seconds)
        if served.points <= POINTS_WITHIN and served.others <= OTHERS_WITHIN:
            low, best = rate, served
        else:
            high = rate
    return low, best


def report(works: Mapping[str, Work], nodes: int, seconds: float) -> str:
    """All shapes, as a page."""
    rows: list[tuple[str, ...]] = []
    for workers, cores in SHAPES:
        rate, served = highest_rate(works, workers, cores, seconds)
        busy = (f"{served.workers_busy:.0%}", f"{served.database_busy:.0%}")
        took = (f"{served.points * 1000:.0f}", f"{served.others * 1000:.0f}")
        rows.append((str(workers), str(cores), f"{rate:.0f}", *took, *busy))
    mix = ", ".join(f"{name} {share:g} %" for name, share in MIX.items())
    heads = (
        "workers",
        "cores of the database",
        "requests a second",
        "p99 of points, ms",
        "of all else, ms",
        "workers in use",
        "in use",
    )
    return (
        "# Simulated sizes\n\nThe highest rate at which 99 % of point reads come within "
        f"{POINTS_WITHIN * 1000:.0f} ms and 99 % of all else within {OTHERS_WITHIN * 1000:.0f} ms, simulated from the "
        f"CPU times that were measured in a city of {nodes:,} nodes; `bench/scale.py` says how, and what is left out. "
        f"Mix: {mix}. Written by `python -m bench.scale`.\n\n" + "\n".join(table(heads, rows)) + "\n"
    )


def main() -> None:
    """Simulate, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--figures", type=Path, default=RESULTS / "100000.json", help="of a run of python -m bench.run")
    parser.add_argument("--seconds", type=float, default=120.0, help="simulated seconds for each rate")
    given = parser.parse_args()
    figures = orjson.loads(given.figures.read_bytes())
    page = report(measured(figures), figures["nodes"], given.seconds)
    (RESULTS / "scale.md").write_text(page, "utf-8")
    print(page)


if __name__ == "__main__":
    main()
