"""Plots as SVG with text that can be read and searched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.figures import Figures
from bench.growth import LARGER, MOST, SMALLER, Grown, grown
from bench.markdown import file_name
from bench.workloads import WORKLOADS

FLOOR, OURS, PEER, MUTED = "#8a8f98", "#c2410c", "#2563eb", "#d4d7dc"
COLUMNS = 4
_CPU = "our server CPU ÷ the floor's: median and middle half over rounds; the black mark is the budget"
_LATENCY = "milliseconds by clients at once; orange Cobuild, grey the floor; solid p50, dotted p99"
_GROWTH = (
    f"nodes of the city; orange database hits, blue p50, both as multiples of those at {SMALLER:,};"
    f" grey: at most {MOST:g} times, promised where the answer has the same size"
)
# The same figures make the same file.
_STYLE: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "bench",
    "font.size": 8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 8,
}


@contextmanager
def _figure(path: Path, panels: int, columns: int, size: tuple[float, float], legend: str) -> Iterator[Sequence[Any]]:
    """Panels to draw in, saved at the end of the block; ``size`` is that of one in inches."""
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context(_STYLE):
        rows = -(-panels // columns)
        figure = Figure(figsize=(size[0] * columns, size[1] * rows), layout="constrained")
        axes = figure.subplots(rows, columns, squeeze=False).ravel()
        for spare in axes[panels:]:
            spare.set_axis_off()
        yield list(axes[:panels])
        figure.supxlabel(legend, fontsize=8)
        figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None})


def draw(figures: Figures, folder: Path, name: str) -> None:
    """The plots of one run: server CPU against the floor's, and times under load."""
    found = {each.name: figures["workloads"].get(each.name, {}) for each in WORKLOADS}
    # An older run was measured against another floor.
    good = found if "reads" in figures else {}
    _draw_cpu({name: each["ratios"] for name, each in good.items() if each.get("ratios")}, folder, name)
    loads = {name: each["servers"] for name, each in found.items() if "load" in _ours(each)}
    _draw_latency(loads, folder, name)


def _ours(found: Figures) -> Figures:
    ours: Figures = found.get("servers", {}).get("cobuild", {})
    return ours


def _draw_cpu(ratios: Mapping[str, Mapping[str, list[float]]], folder: Path, name: str) -> None:
    budgets = {each.name: each.budget for each in WORKLOADS}
    shown = [each for each in reversed(list(ratios)) if "floorCpu" in ratios[each] and budgets[each]]
    with _figure(folder / file_name(name, "cpu"), 1, 1, (7, 0.9 + 0.22 * len(shown)), _CPU) as (axes,):
        for place, workload in enumerate(shown):
            median, low, high = ratios[workload]["floorCpu"]
            budget = budgets[workload]
            assert budget
            axes.plot([low, high], [place, place], color=OURS, alpha=0.35, linewidth=4, solid_capstyle="butt")
            axes.plot(median, place, "o", color=OURS, markersize=4)
            axes.plot([budget.floor_cpu] * 2, [place - 0.4, place + 0.4], color="black", linewidth=1)
        axes.axvline(1, color=FLOOR, linewidth=1)
        axes.set_yticks(range(len(shown)), shown)


def _draw_latency(loads: Mapping[str, Mapping[str, Figures]], folder: Path, name: str) -> None:
    with _figure(folder / file_name(name, "latency"), len(loads) or 1, COLUMNS, (2.2, 1.7), _LATENCY) as panels:
        for axes, (workload, servers) in zip(panels, loads.items(), strict=False):
            for server, color in (("floor", FLOOR), ("cobuild", OURS)):
                timings = servers[server]["load"]
                clients = [int(each) for each in timings]
                for key, style in (("p50", "-"), ("p99", ":")):
                    times = [timings[each][key] or None for each in timings]
                    axes.plot(clients, times, style, marker="o", markersize=2.5, color=color, linewidth=1.2)
            answered = any(timing["p50"] for server in servers.values() for timing in server.get("load", {}).values())
            axes.set(title=workload, xscale="log", yscale="log" if answered else "linear", xlim=(0.8, 80))
            axes.set_xticks([1, 8, 64], ["1", "8", "64"])
            axes.yaxis.set_major_formatter("{x:g}")
            axes.minorticks_off()


def draw_growth(runs: Mapping[int, Figures], path: Path) -> None:
    """Database hits and median time by size of the city, as multiples of those at 100,000 nodes."""
    found = list(grown(runs))
    sizes = sorted(runs)
    with _figure(path, len(found) or 1, COLUMNS, (2.2, 1.7), _GROWTH) as panels:
        for axes, each in zip(panels, found, strict=False):
            _draw_grown(axes, each, sizes)


def _draw_grown(axes: Any, each: Grown, sizes: Sequence[int]) -> None:
    base = SMALLER if SMALLER in each.hits else min(each.hits)
    for values, color, unit in ((each.hits, OURS, "hits"), (each.times, PEER, "ms")):
        points = {nodes: value / (values[base] or 1) for nodes, value in values.items()}
        axes.plot(list(points), list(points.values()), marker="o", markersize=2.5, color=color, linewidth=1.2)
        last = max(values)
        axes.annotate(
            f"{values[last]:,.0f} {unit}" if values[last] >= 10 else f"{values[last]:.1f} {unit}",
            (last, points[last]),
            xytext=(-2, 5 if unit == "hits" else -9),
            textcoords="offset points",
            ha="right",
            color=color,
            fontsize=6,
        )
    if each.workload.same_size:
        axes.fill_between([SMALLER, LARGER], 0.01, MOST, color=MUTED, alpha=0.4, linewidth=0)
    highest = max(value / (values[base] or 1) for values in (each.hits, each.times) for value in values.values())
    axes.set(title=each.workload.name, xscale="log", yscale="log")
    axes.set(xlim=(sizes[0] / 1.6, sizes[-1] * 1.6), ylim=(0.05, max(3.0, 1.5 * highest)))
    axes.set_xticks(sizes, [_short(nodes) for nodes in sizes])
    axes.set_yticks([0.1, 1, 10], ["0.1", "1", "10"])
    axes.minorticks_off()


def _short(nodes: int) -> str:
    return f"{nodes // 1_000_000}M" if nodes >= 1_000_000 else f"{nodes // 1000}k"
