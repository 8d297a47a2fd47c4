"""Reports for people, written from the figures of runs: one for each size, ``latest.md`` over all of them.

python -m bench.report [FOLDER]     writes the reports and plots of a folder anew from its figures
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench import sections
from bench.figures import Figures, medians, read_all
from bench.figures import write as write_figures
from bench.growth import growth
from bench.markdown import table
from bench.plots import draw, draw_growth
from bench.verdicts import NONE, at_least, at_most, median_of, ratio
from bench.workloads import MOST_HITS, PEER_CPU, WORKLOADS, Workload

RESULTS = Path(__file__).parent / "results"
MAIN = 100_000
"""The size that the first page is about."""
SERVERS = ("floor", "cobuild", "peer")
HEAD = ("our CPU ÷ floor's", "peer's CPU ÷ ours", "peer's time ÷ ours")


def publish(folder: Path) -> Path:
    """Write all reports and plots of a folder from the figures in it; the path of the first page.

    :raises FileNotFoundError: there are no figures of any size
    """
    runs = read_all(folder)
    if not runs:
        raise FileNotFoundError(f"{folder} has no figures: run python -m bench.run")
    for nodes, figures in runs.items():
        write(figures, folder, str(nodes))
    main = MAIN if MAIN in runs else max(runs)
    others = [nodes for nodes in runs if nodes != main]
    links = ", ".join(f"[{nodes:,} nodes]({nodes}.md)" for nodes in others)
    parts = [markdown(runs[main]), growth(runs)]
    if links:
        parts.append(f"## Other sizes\n\n{links}\n")
    if len(runs) > 1:
        draw_growth(runs, folder / "growth.svg")
    write_figures(medians(runs[main]), folder / "latest.json")
    page = folder / "latest.md"
    page.write_text("\n".join(parts), "utf-8")
    return page


def write(figures: Figures, folder: Path, name: str) -> Path:
    """Write the report of one run and its plots; its path."""
    draw(figures, folder, name)
    path = folder / f"{name}.md"
    path.write_text(markdown(figures), "utf-8")
    return path


def markdown(figures: Figures) -> str:
    """The report of one run."""
    found = [(each, figures["workloads"][each.name]) for each in WORKLOADS if each.name in figures["workloads"]]
    good = [(workload, each) for workload, each in found if "cpu" in each["servers"].get("cobuild", {})]
    peers = any("peer" in each["servers"] for _, each in good)
    order = "floor / Cobuild / peer" if peers else "floor / Cobuild"
    parts = [
        ["# Benchmark report", "", _introduction(figures)],
        _failures(found),
        ["## Ratios and budgets", "", *_ratios(figures, good)],
        sections.ways(good),
        sections.handlers(good),
        [f"## Milliseconds a request ({order})", "", *_times(good)],
        [
            "## Under load (floor / Cobuild)",
            "",
            _LOAD,
            "",
            *_load(good),
        ],
        _beside(figures.get("pointDuringMetrics")),
        sections.beside_networks(figures.get("pointBesideNetworks")),
        sections.loop(good),
        [
            f"## Asked of the database ({order})",
            "",
            _HITS,
            "",
            *table(
                (*_ASKED, "our hits ÷ floor's", "budget", "at least", "ours ÷ at least"),
                [_cost_row(workload, each) for workload, each in good],
            ),
        ],
        ["## Resident memory, MB", "", _memory_text(figures), "", *_memory(figures, good)],
        ["## Versions", "", *(f"- {each}" for each in figures["versions"])],
    ]
    return "\n".join("\n".join([*section, ""]) for section in parts if section)


def _introduction(figures: Figures) -> str:
    return (
        f"A generated city of {figures['nodes']:,} nodes and {figures['relationships']:,} relationships;"
        f" {figures['rounds']} rounds of one client, then {figures['seconds']:g} s of each number of clients."
        f" The database has a heap of {figures['heap']} and a page cache of {figures['pageCache']}. Answers are"
        " compared before anything is measured. Written by `python -m bench.run`; what is measured and how:"
        " `docs/performance.md`. `python -m bench.report` draws the plots."
    )


_RATIOS = (
    "Medians of the ratios within each round; in brackets their middle half. Cobuild answers in compiled code"
    " (`--neo4j-reads native`). The floor of the foundation's workloads runs a statement written by hand, with rows by"
    " position, that of the questions Cobuild's own. Without a budget there is no ratio: the floor does not do the same"
    " work."
)
_OLDER = "This run was measured against another floor, so its ratios say nothing about these budgets: measure it anew."
_LOAD = (
    "Milliseconds within which half of the answers and 99 % of them came. Promised: no error, and a p99 within ten"
    " times the p50 of the same number of clients. *n* is how many answers of ours were timed; of fewer than 100,"
    " p99 is the longest."
)

_ASKED = ("workload", "statements", "records", "database hits")
_HITS = (
    "The floor of a question runs our own statement; *at least* are the hits of a statement that reads once what the"
    " answer cannot be made without, and only counts it (`bench/documents/*.least.cypher`). It describes nothing, finds"
    " no sources or names, and cuts nothing, so it is no statement that could take the place of ours."
)


def _failures(found: Sequence[tuple[Workload, Figures]]) -> list[str]:
    failed = [
        f"- **{workload.name}** was not measured: {each['failure']}" for workload, each in found if each["failure"]
    ]
    notes = [f"- {workload.name}: {note}" for workload, each in found for note in each["notes"]]
    return ["## What could not be measured", "", *failed, *notes] if failed or notes else []


def _ratios(figures: Figures, good: Sequence[tuple[Workload, Figures]]) -> list[str]:
    if "reads" not in figures:
        return [_OLDER]
    head = ("workload", *(cell for name in HEAD for cell in (name, "budget")))
    return [_RATIOS, "", *table(head, [_ratio_row(workload, each["ratios"]) for workload, each in good])]


def _ratio_row(workload: Workload, found: Mapping[str, Any]) -> list[str]:
    floor, wall = (workload.budget.floor_cpu, workload.budget.peer_wall) if workload.budget else (None, None)
    return [
        workload.name,
        ratio(found, "floorCpu"),
        at_most(median_of(found, "floorCpu"), floor),
        ratio(found, "peerCpu"),
        at_least(median_of(found, "peerCpu"), PEER_CPU),
        ratio(found, "peerWall"),
        at_least(median_of(found, "peerWall"), wall),
    ]


def _each(figures: Figures, key: str, form: str) -> str:
    """One figure of every server, in order."""
    servers = figures["servers"]
    return " / ".join(format(servers[name][key], form) for name in SERVERS if key in servers.get(name, {}))


def _times(good: Sequence[tuple[Workload, Figures]]) -> list[str]:
    return table(
        ("workload", "server CPU", "time, median", "database CPU", "answer"),
        [
            [
                workload.name,
                *(_each(each, key, ".2f") for key in ("cpu", "wall", "database_cpu")),
                f"{each['bytes']:,} bytes",
            ]
            for workload, each in good
        ],
    )


def _load(good: Sequence[tuple[Workload, Figures]]) -> list[str]:
    rows = [
        [workload.name, clients, *_load_cells(each["servers"], clients)]
        for workload, each in good
        for clients in each["servers"]["cobuild"].get("load", {})
    ]
    return table(("workload", "clients", "p50", "p99", "errors", "our p99 ÷ p50", "*n*"), rows)


def _load_cells(servers: Mapping[str, Figures], clients: str) -> list[str]:
    pair = [servers[name]["load"][clients] for name in ("floor", "cobuild")]
    ours = pair[1]
    spread, promise = "–", ours["errors"] == 0
    if ours["p50"]:
        ratio = ours["p99"] / ours["p50"]
        spread, promise = f"{ratio:.1f}", promise and ratio <= 10
    return [
        *(" / ".join(f"{each[key]:.1f}" for each in pair) for key in ("p50", "p99")),
        " / ".join(str(each["errors"]) for each in pair),
        f"{spread} {'kept' if promise else 'missed'}",
        f"{ours['requests'] - ours['errors']:,}",
    ]


def _beside(figures: Figures | None) -> list[str]:
    if not figures:
        return []
    runs = figures.get("others") or figures["metrics"]
    return [
        "## The point query while networks are measured",
        "",
        f"One client asks `point`; beside it another asks for the measures of a place, each time anew:"
        f" {runs['requests']} runs, half of them done within {runs['p50']:,.0f} ms, {runs['errors']} failed.",
        "",
        *sections.timings(figures, "while measures are computed"),
    ]


def _cost_row(workload: Workload, each: Figures) -> list[str]:
    cells = [workload.name, *(_each(each, key, ",") for key in ("statements", "records", "db_hits"))]
    floor, ours = (each["servers"][name].get("db_hits", 0) for name in ("floor", "cobuild"))
    bound = each.get("least")
    least = [f"{bound:,}", f"{ours / bound:.2f}"] if bound else [NONE, NONE]
    # Of a question the floor runs our own statement.
    if not workload.by_hand or not floor:
        return [*cells, NONE, NONE, *least]
    return [*cells, f"{ours / floor:.2f}", at_most(ours / floor, MOST_HITS), *least]


def _memory_text(figures: Figures) -> str:
    idle = figures["idle"]
    return (
        f"After each workload's load, in the order in which they ran; at the start the service had {idle['cobuild']:,},"
        f" the floor {idle['floor']:,}, the database {idle['database']:,}."
    )


def _memory(figures: Figures, good: Sequence[tuple[Workload, Figures]]) -> list[str]:
    idle = figures["idle"]["cobuild"]
    rows = []
    for workload, each in good:
        if sizes := each["resident"]:
            cells = [f"{sizes[name]:,}" for name in ("cobuild", "floor", "database")]
            rows.append([workload.name, cells[0], f"{sizes['cobuild'] - idle:+,}", *cells[1:]])
    return table(("workload", "service", "since the start", "floor", "database"), rows)


def main() -> int:
    """The exit code: 0, or 1 where there is nothing to write from."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else RESULTS
    try:
        print(f"Written: {publish(folder)}")
    except FileNotFoundError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
