"""Measures the explorer in headless Chromium: ``python -m bench.explorer``.

The pages of a real service over a generated city are opened in turns, each time in an empty profile: until the first
paint, and from the answer to the picture; the frames while the picture is moved and zoomed, how long a click and a key
wait, and the memory. `bench/browser.py` opens them, `bench/explorer_page.js` is what is asked of a page.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import click

from bench.browser import Figures, View, chromium, first, typed, used
from bench.city import city
from bench.markdown import table
from bench.servers import cobuild
from bench.workload_cases import TODAY
from graph.connection.session import Database
from graph.server import ServerAddress

RESULTS = Path(__file__).with_name("results")
NODES, ROUNDS = 100_000, 3
MOST = 20_000
SIZES = (500, 2000, MOST)
"""How many bodies are asked for of the network of the city, the last as many as the page itself asks for."""
UNPLANNED = {"COBUILD_PLAN_AHEAD": "false", "COBUILD_REQUEST_TIMEOUT": "110"}
"""A service that plans when it is asked, and waits for it, so that the first visits say what planning costs."""

SUBJECTS = """MATCH (city:Area {level: 'CITY'}) WITH city.id AS city LIMIT 1
MATCH (n:Community) WITH city, n, COUNT { (n)<-[:LOCATED_IN]-() } AS around ORDER BY around DESC, n.id LIMIT 1
RETURN [city, n.id]"""

START, COMMUNITY = "the first page", "a community"
COLUMNS = {
    "bodies": "Bodies",
    "ties": "Ties",
    "code": "Own code, kB",
    "paint": "First paint, ms",
    "answer": "Answer, kB",
    "picture": "Answer to picture, ms",
    "page": "Opened to picture, ms",
    "cold": "Opened to picture, nothing planned, ms",
    "stall": "Longest stall, ms",
    "pan": "Pan: frame, ms",
    "pan_worst": "worst",
    "zoom": "Zoom: frame, ms",
    "zoom_worst": "worst",
    "click": "Click to panel, ms",
    "key": "Key while it loads: typical, ms",
    "key_worst": "worst",
    "heap": "Heap, MB",
    "process": "Process, MB",
}


class Budget(NamedTuple):
    """The most that a figure of some views may be."""

    what: str
    figure: str
    most: float
    unit: str
    views: tuple[str, ...]


def network(bodies: int) -> str:
    """What the view of so many bodies is called."""
    return f"a network of {bodies:,}"


BUDGETS = (
    Budget("our own code, as gzip sends it", "code", 60, "kB", (START, COMMUNITY)),
    Budget("first paint after the answer with the page", "paint", 1000, "ms", (START, COMMUNITY, *map(network, SIZES))),
    Budget("a community is drawn after its answer", "picture", 1000, "ms", (COMMUNITY,)),
    Budget("a network of 500 bodies is drawn after its answer", "picture", 1000, "ms", (network(500),)),
    Budget("a frame while 2,000 bodies are moved: 30 a second", "pan", 34, "ms", (network(2000),)),
    Budget("a frame while 2,000 bodies are zoomed", "zoom", 34, "ms", (network(2000),)),
    Budget("a key in the search while 20,000 bodies come", "key", 100, "ms", (network(MOST),)),
)


def views(ids: dict[str, str]) -> list[View]:
    """The pages that are measured."""
    of_city = f"?page=network&of={ids['city']}&on={TODAY}"
    return [
        View(START, "", "Networks"),
        View(COMMUNITY, f"?community={ids['community']}&on={TODAY}", "Community"),
        *(View(network(bodies), of_city, "Network", min(bodies, MOST), min(3 * bodies, MOST)) for bodies in SIZES),
    ]


def measured(url: str, pages: list[View], rounds: int) -> tuple[dict[str, Figures], float]:
    """The figures of each page by its name, and the load of the machine.

    The first visit to each comes before anything is planned, the second is not counted.
    """
    load = 0.0
    found: dict[str, list[Figures]] = {view.name: [] for view in pages}
    with chromium() as browser:
        for view in pages:
            found[view.name].append(first(browser, url, view))
            click.echo(f"{view.name}: {found[view.name]}")
        for number in range(rounds + 1):
            for view in pages:
                load = max(load, os.getloadavg()[0])
                each = used(browser, url, view)
                if view.nodes == MOST:
                    each |= typed(browser, url, view)
                click.echo(f"{view.name}: {each}")
                if number:
                    found[view.name].append(each)
    return {name: medians(each) for name, each in found.items()}, load


def medians(rounds: Iterable[Figures]) -> Figures:
    """Of each figure the median over the rounds; of what is called the worst, the worst."""
    values: dict[str, list[float]] = {}
    for each in rounds:
        for name, value in each.items():
            values.setdefault(name, []).append(value)
    return {
        name: round(max(each) if name.endswith("_worst") else statistics.median(each), 1)
        for name, each in values.items()
    }


async def subjects(database: Database) -> dict[str, str]:
    """The ids of what is looked at: the city, and its community with most bodies."""
    row = await database.read("subjects", SUBJECTS, {}, 60.0)
    return dict(zip(("city", "community"), row, strict=True))


def run(address: ServerAddress, ids: dict[str, str], nodes: int, rounds: int) -> dict[str, Any]:
    """Measure all views of the city in a database, in turns."""
    with tempfile.TemporaryDirectory() as folder, cobuild(address, Path(folder), more=UNPLANNED) as server:
        found, load = measured(f"http://127.0.0.1:{server.port}", views(ids), rounds)
    return {
        "nodes": nodes,
        "rounds": rounds,
        "load": round(load, 1),
        "processors": os.cpu_count() or 1,
        "views": found,
    }


def kept(budget: Budget, found: dict[str, Figures]) -> list[str]:
    """A row of the budgets: what, the most, the largest of the views, and whether that is within it."""
    value = max(found[view][budget.figure] for view in budget.views)
    return [budget.what, f"{budget.most:,.0f} {budget.unit}", f"{value:,.0f} {budget.unit}", verdict(value, budget)]


def verdict(value: float, budget: Budget) -> str:
    """Whether a figure is within its budget, in a word."""
    return "kept" if value <= budget.most else "**missed**"


def published(result: dict[str, Any]) -> str:
    """The report of what a run has measured."""
    found: dict[str, Figures] = result["views"]
    rows = [[name, *(f"{each[key]:,.0f}" if key in each else "" for key in COLUMNS)] for name, each in found.items()]
    state = (
        f"Other programs used the machine as well: load {result['load']:.1f} on {result['processors']} processors."
        if result["load"] > result["processors"]
        else "Nothing else ran."
    )
    return "\n".join(
        [
            f"# The explorer over a city of {result['nodes']:,} nodes",
            "",
            "Headless Chromium without a graphics card, 1280×800, each page in an empty profile. Medians of the rounds,"
            f" of which there were {result['rounds']}; of the worst, the worst of all.",
            f"`python -m bench.explorer` measures anew. {state}",
            "",
            *table(["Budget", "At most", "Measured", ""], [kept(budget, found) for budget in BUDGETS]),
            "",
            "A frame is the time from one to the next, at best 17 ms; a stall is a time without any"
            " reaction; a key waits until what it typed is seen. Bodies without a tie are in the table and not in the"
            " picture. Where nothing is planned, the database plans what the first visitor to the first page, to a"
            " community and to a network asks. The code of a network has d3 in it.",
            "",
            *table(["View", *COLUMNS.values()], rows),
            "",
        ]
    )


async def measure(nodes: int, rounds: int, into: Path) -> None:
    """Measure a city of this size, and write explorer.json and explorer.md."""
    async with city(nodes) as graph:
        ids = await subjects(graph.database)
        result = await asyncio.to_thread(run, graph.address, ids, nodes, rounds)
    into.mkdir(parents=True, exist_ok=True)
    (into / "explorer.json").write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    (into / "explorer.md").write_text(published(result), "utf-8")


@click.command()
@click.option("--nodes", type=int, default=NODES, show_default=True, help="Size of the city.")
@click.option("--rounds", type=int, default=ROUNDS, show_default=True, help="Visits to each page that count.")
@click.option(
    "--into", type=click.Path(path_type=Path, file_okay=False), default=RESULTS, help="Folder of the results."
)
def command(nodes: int, rounds: int, into: Path) -> None:
    """Measure the explorer in a browser."""
    asyncio.run(measure(nodes, rounds, into))


if __name__ == "__main__":
    command()
