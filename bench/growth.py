"""How costs grow with the city."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from bench.figures import Figures
from bench.markdown import table
from bench.workloads import WORKLOADS, Workload

SMALLER, LARGER, MOST = 100_000, 1_000_000, 1.5
"""The budgets: maximum ratio of the larger city to the smaller one."""
_TEXT = (
    "Cobuild's database hits and the median time of one client, by size of the city. Promised for questions whose"
    f" answer has the same size: from {SMALLER:,} to {LARGER:,} nodes at most {MOST:g} times as many hits. The others"
    " look at more in a larger city: a hub has more ties there, a list is longer."
)


class Grown(NamedTuple):
    """One workload by size: database hits and median milliseconds."""

    workload: Workload
    hits: dict[int, float]
    times: dict[int, float]


def grown(runs: Mapping[int, Figures]) -> Iterator[Grown]:
    """The workloads that were measured at any size."""
    for workload in WORKLOADS:
        hits, times = {}, {}
        for nodes, figures in runs.items():
            ours = figures["workloads"].get(workload.name, {}).get("servers", {}).get("cobuild", {})
            if "db_hits" in ours and "wall" in ours:
                hits[nodes], times[nodes] = ours["db_hits"], ours["wall"]
        if hits:
            yield Grown(workload, hits, times)


def growth(runs: Mapping[int, Figures]) -> str:
    """A table of costs by size."""
    sizes = sorted(runs)
    head = ("workload", *(f"hits at {nodes:,}" for nodes in sizes), "growth", *(f"p50 at {n:,}, ms" for n in sizes))
    rows = []
    for each in grown(runs):
        hits = [f"{each.hits[nodes]:,}" if nodes in each.hits else "–" for nodes in sizes]
        times = [f"{each.times[nodes]:,.2f}" if nodes in each.times else "–" for nodes in sizes]
        rows.append([each.workload.name, *hits, _verdict(each), *times])
    return "\n".join(["## Growth", "", _TEXT, "", *table(head, rows), ""])


def _verdict(each: Grown) -> str:
    if SMALLER not in each.hits or LARGER not in each.hits:
        return "–"
    ratio = each.hits[LARGER] / max(each.hits[SMALLER], 1)
    if not each.workload.same_size:
        return f"{ratio:.2f}, looks at more"
    return f"{ratio:.2f} {'kept' if ratio <= MOST else 'missed'}"
