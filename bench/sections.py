"""Sections of a report: the ways of reading side by side, other handlers, and the event loop."""

from __future__ import annotations

from collections.abc import Sequence

from bench.figures import Figures
from bench.markdown import table
from bench.servers import BY_NAME, COMPILED, WAYS
from bench.verdicts import NONE, at_least, at_most, median_of, ratio
from bench.workloads import LEAN_PEER_CPU, Workload

HELD_MS = 5.0
"""The budget of the event loop: the longest that one answer may hold it."""
BESIDE = 3.0
"""The budget of a point beside networks: maximum ratio of its p99 to that alone."""
Good = Sequence[tuple[Workload, Figures]]
_WAYS = (
    "The same requests in the same rounds, answered in compiled code (`--neo4j-reads native`), in pure Python (`lean`)"
    " and by the driver's session. The budgets of this table are those of pure Python; the ones above are"
    " those of compiled code."
)
_HANDLERS = (
    "Two more handlers that do what the floor does. *By name*: the floor with rows as maps, as one would begin."
    " *Compiled*: plain `net/http` over Neo4j's Go driver, with the floor's statements."
)
_LOOP = (
    "The longest time that one answer held the event loop, in milliseconds: of half of the answers at most, and of all."
    f" It is the delay of a timer, without what other programs took. Promised: no answer holds it for more than"
    f" {HELD_MS:g} ms. Shorter holds than one millisecond count as none."
)


def ways(good: Good) -> list[str]:
    """Native, lean and session side by side."""
    rows = []
    for workload, each in good:
        if not all(name in each["servers"] for name in WAYS):
            continue
        lean, budget = each["ratios"].get("lean", {}), workload.budget
        rows.append(
            [
                workload.name,
                *(f"{each['servers'][name]['cpu']:.2f}" for name in WAYS),
                ratio(each["ratios"], "sessionCpu"),
                ratio(lean, "sessionCpu"),
                ratio(lean, "floorCpu"),
                at_most(median_of(lean, "floorCpu"), budget.lean_floor_cpu if budget else None),
                ratio(lean, "peerCpu"),
                at_least(median_of(lean, "peerCpu"), LEAN_PEER_CPU),
            ]
        )
    against = ("native ÷ session", "lean ÷ session", "lean ÷ floor", "budget", "peer ÷ lean", "budget")
    head = ("workload", *(f"{way}, ms" for way in WAYS.values()), *against)
    return ["## Native, lean, session: server CPU", "", _WAYS, "", *table(head, rows)] if rows else []


def handlers(good: Good) -> list[str]:
    """The other handlers, where they were measured."""
    rows = []
    for workload, each in good:
        ratios, budget = each["ratios"], workload.budget
        if "compiledCpu" not in ratios and "floorByNameCpu" not in ratios:
            continue
        rows.append(
            [
                workload.name,
                *(_milliseconds(each, name) for name in ("floor", BY_NAME, COMPILED, "cobuild")),
                ratio(ratios, "floorByNameCpu"),
                ratio(ratios.get(COMPILED, {}), "floorCpu"),
                ratio(ratios, "compiledCpu"),
                at_most(median_of(ratios, "compiledCpu"), budget.compiled_cpu if budget else None),
            ]
        )
    times = ("floor, ms", "by name, ms", "compiled, ms", "ours, ms")
    head = ("workload", *times, "ours ÷ by name", "compiled ÷ floor", "ours ÷ compiled", "budget")
    return ["## Other handlers: server CPU", "", _HANDLERS, "", *table(head, rows)] if rows else []


def _milliseconds(each: Figures, name: str) -> str:
    return f"{each['servers'][name]['cpu']:.2f}" if name in each["servers"] else NONE


def loop(good: Good) -> list[str]:
    """What held the event loop."""
    rows = []
    for workload, each in good:
        held = each.get("held", {})
        cells = [_holds(held.get(name)) for name in ("cobuild", "lean")]
        if held:
            rows.append([workload.name, *(cell for pair in cells for cell in pair)])
    head = ("workload", "native", "budget", "lean", "budget")
    return ["## The event loop", "", _LOOP, "", *table(head, rows)] if rows else []


def _holds(found: Figures | None) -> tuple[str, str]:
    if found is None:
        return NONE, NONE
    return f"{found['median']:.1f}, {found['longest']:.1f}", at_most(found["longest"], HELD_MS)


def beside_networks(figures: Figures | None) -> list[str]:
    """The point query beside clients of large answers."""
    if not figures:
        return []
    alone, beside, others = (figures[key] for key in ("alone", "beside", "others"))
    verdict = NONE
    if alone["p99"]:
        times = beside["p99"] / alone["p99"]
        verdict = f"{times:.1f}, {at_most(times, BESIDE)}"
    return [
        "## The point query beside networks",
        "",
        f"One client asks `point`; beside it two ask `network` without a break: {others['requests']} answers, half of"
        f" them within {others['p50']:,.0f} ms, {others['errors']} failed. p99 beside them ÷ alone: {verdict}.",
        "",
        *timings(figures, "beside networks"),
    ]


def timings(figures: Figures, beside: str) -> list[str]:
    """The times of the point query, alone and beside others."""
    rows = [
        [name, f"{each['p50']:.2f}", f"{each['p99']:.2f}", f"{each['requests']:,}", str(each["errors"])]
        for name, each in (("alone", figures["alone"]), (beside, figures["beside"]))
    ]
    return table(("point", "p50, ms", "p99, ms", "requests", "errors"), rows)
