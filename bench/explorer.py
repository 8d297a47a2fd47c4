"""Measures the explorer in headless Chromium: ``python -m bench.explorer``.

For the page of a community and for networks of 500, 2,000 and 20,000 bodies: the time from the answer to the first
picture, the frames for each second while the picture is moved and zoomed, the longest frame, the longest time that the
page did not react, and its memory. The answers are those of a real service over a generated city.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click
from playwright.sync_api import Browser, CDPSession, Route, sync_playwright

from bench.city import city
from bench.markdown import table
from bench.servers import cobuild
from bench.workload_cases import TODAY
from graph.connection.session import Database

RESULTS = Path(__file__).parent / "results"
NODES, ROUNDS = 100_000, 3
FLAGS = ("--disable-gpu", "--disable-dev-shm-usage", "--force-device-scale-factor=1")
WAIT = 180_000
MOVED_SECONDS = 3
SUBJECTS = """MATCH (city:Area {level: 'CITY'}) WITH city.id AS city LIMIT 1
MATCH (n:Community) WITH city, n, COUNT { (n)<-[:LOCATED_IN]-() } AS around ORDER BY around DESC, n.id LIMIT 1
RETURN [city, n.id]"""

# What is measured begins before the page's own scripts.
WATCH = """
window.measured = { picture: null, stalls: [] };
new PerformanceObserver(list => measured.stalls.push(...list.getEntries().map(each => each.duration)))
  .observe({ type: 'longtask', buffered: true });
const seen = () => {
  if (measured.picture === null && document.querySelector('svg.picture, .network-view[data-drawn]')) {
    requestAnimationFrame(() => setTimeout(() => { measured.picture ??= performance.now(); }));
  } else requestAnimationFrame(seen);
};
requestAnimationFrame(seen);
"""
# The largest answer is that of the network; what follows is the work of the page.
ANSWERED = """() => {
  const asked = performance.getEntriesByType('resource').filter(each => each.name.endsWith('/graphql'));
  const largest = asked.reduce((a, b) => b.decodedBodySize > a.decodedBodySize ? b : a);
  return { answered: largest.responseEnd, bytes: largest.decodedBodySize, picture: measured.picture };
}"""
MOVED = """async ([kind, seconds]) => {
  const on = document.querySelector('.surface canvas + canvas');
  const box = on.getBoundingClientRect();
  const at = (clientX, clientY) => ({ bubbles: true, cancelable: true, view: window, clientX, clientY, buttons: 1 });
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const begun = performance.now();
  const frames = [];
  if (kind === 'pan') on.dispatchEvent(new MouseEvent('mousedown', at(x, y)));
  for (let i = 0; performance.now() - begun < seconds * 1000; i += 1) {
    if (kind === 'pan') {
      const turn = i / 9;
      window.dispatchEvent(new MouseEvent('mousemove', at(x + 140 * Math.sin(turn), y + 90 * Math.sin(turn / 2))));
    } else {
      on.dispatchEvent(new WheelEvent('wheel', { ...at(x, y), deltaY: Math.floor(i / 40) % 2 ? 24 : -24 }));
    }
    frames.push(await new Promise(requestAnimationFrame));
  }
  if (kind === 'pan') window.dispatchEvent(new MouseEvent('mouseup', at(x, y)));
  const gaps = frames.slice(1).map((each, i) => each - frames[i]);
  return { fps: 1000 * gaps.length / (frames.at(-1) - frames[0]), longest: Math.max(...gaps) };
}"""


@dataclass(frozen=True, slots=True)
class View:
    """A page that is measured; ``nodes`` and ``edges`` are what is asked for, where it is a network."""

    name: str
    address: str
    nodes: int = 0
    edges: int = 0


@dataclass(frozen=True, slots=True)
class Measured:
    """Medians over the rounds: times in ms, memory in MB. None where there is nothing to move."""

    bodies: int | None
    ties: int | None
    answer_kb: int
    picture: float
    stall: float
    pan_fps: float | None
    pan_longest: float | None
    zoom_fps: float | None
    zoom_longest: float | None
    heap: float


@contextmanager
def chromium() -> Iterator[Browser]:
    """Headless Chromium without a graphics card."""
    path = os.environ.get("COBUILD_TEST_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        raise click.ClickException("Chromium is not on the PATH: name it with COBUILD_TEST_CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, chromium_sandbox=False, args=list(FLAGS))
        yield browser
        browser.close()


def measured(browser: Browser, url: str, view: View) -> Measured:
    """One visit to a page in an empty profile."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.set_default_timeout(WAIT)
    page.add_init_script(WATCH)
    if view.nodes:
        page.route("**/graphql", lambda route: resized(route, view))
    page.goto(f"{url}/{view.address}")
    page.wait_for_function("measured.picture !== null")
    found = page.evaluate(ANSWERED)
    stall = page.evaluate("Math.max(0, ...measured.stalls)")
    bodies = ties = None
    pan = zoom = None
    if view.nodes:
        drawn = page.locator(".network-view").get_attribute("data-drawn") or ""
        bodies, ties, _ = (int(each) for each in drawn.split())
        pan, zoom = (page.evaluate(MOVED, [kind, MOVED_SECONDS]) for kind in ("pan", "zoom"))
    heap = heap_of(context.new_cdp_session(page))
    context.close()
    return Measured(
        bodies,
        ties,
        round(found["bytes"] / 1000),
        found["picture"] - found["answered"],
        stall,
        pan and pan["fps"],
        pan and pan["longest"],
        zoom and zoom["fps"],
        zoom and zoom["longest"],
        heap,
    )


def resized(route: Route, view: View) -> None:
    """Let the request of the network ask for the size of the view, and every other pass as it is."""
    asked = json.loads(route.request.post_data or "{}")
    if "query Network(" in asked.get("query", ""):
        asked["variables"] |= {"limit": view.nodes, "edgeLimit": view.edges}
        route.continue_(post_data=json.dumps(asked))
    else:
        route.continue_()


def heap_of(session: CDPSession) -> float:
    """What the page's scripts hold after a collection, in MB."""
    session.send("HeapProfiler.collectGarbage")
    session.send("Performance.enable")
    metrics: dict[str, Any] = session.send("Performance.getMetrics")
    used = next(each["value"] for each in metrics["metrics"] if each["name"] == "JSHeapUsedSize")
    return float(used) / 1e6


def median_of(rounds: list[Measured]) -> Measured:
    """The median of each figure."""
    figures = {}
    for name in Measured.__slots__:
        values = [value for each in rounds if (value := getattr(each, name)) is not None]
        figures[name] = statistics.median(values) if values else None
    return Measured(**figures)  # type: ignore[arg-type]


async def subjects(database: Database) -> dict[str, str]:
    """The ids of what is looked at: the city, and its community with most bodies."""
    row = await database.read("subjects", SUBJECTS, {}, 60.0)
    return dict(zip(("city", "community"), row, strict=True))


def views(ids: dict[str, str]) -> list[View]:
    """The pages that are measured."""
    network = f"?page=network&of={ids['city']}&on={TODAY}"
    return [
        View("the page of a community", f"?community={ids['community']}&on={TODAY}"),
        View("a network of 500", network, 500, 1500),
        View("a network of 2,000", network, 2000, 6000),
        View("a network of 20,000", network, 20_000, 20_000),
    ]


def published(nodes: int, found: dict[str, Measured], load: float) -> str:
    """The report."""

    def number(value: float | None) -> str:
        return "" if value is None else f"{value:,.0f}"

    head = ["View", "Bodies + ties drawn", "Answer, kB", "Answer to picture, ms", "Longest stall, ms"]
    head += ["Pan, fps", "longest frame, ms", "Zoom, fps", "longest frame, ms", "Heap, MB"]
    rows = [
        [
            name,
            f"{each.bodies:,} + {each.ties:,}" if each.bodies is not None else "",
            *(number(value) for value in (each.answer_kb, each.picture, each.stall, each.pan_fps, each.pan_longest)),
            *(number(value) for value in (each.zoom_fps, each.zoom_longest, each.heap)),
        ]
        for name, each in found.items()
    ]
    return "\n".join(
        [
            f"# The explorer over a city of {nodes:,} nodes",
            "",
            "Headless Chromium without a graphics card, 1280×800; medians of the rounds. Bodies without a tie are in",
            f"the table and not in the picture. `python -m bench.explorer` measures anew. Load {load:.1f} on "
            f"{os.cpu_count()} processors.",
            "",
            *table(head, rows),
            "",
        ]
    )


async def measure(nodes: int, rounds: int, into: Path) -> None:
    """Measure all views in turns, and write explorer.json and explorer.md."""
    async with city(nodes) as graph:
        ids = await subjects(graph.database)
        with tempfile.TemporaryDirectory() as folder, cobuild(graph.address, Path(folder)) as server:
            found, load = await asyncio.to_thread(visited, f"http://127.0.0.1:{server.port}", views(ids), rounds)
    kept = {"nodes": nodes, "load": round(load, 1), "views": {name: asdict(each) for name, each in found.items()}}
    (into / "explorer.json").write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
    (into / "explorer.md").write_text(published(nodes, found, load), "utf-8")


def visited(url: str, pages: list[View], rounds: int) -> tuple[dict[str, Measured], float]:
    """The medians of each page, visited in turns, after one visit that makes the database plan; and the load."""
    load = 0.0
    found: dict[str, list[Measured]] = {view.name: [] for view in pages}
    with chromium() as browser:
        for round_ in range(rounds + 1):
            for view in pages:
                load = max(load, os.getloadavg()[0])
                each = measured(browser, url, view)
                click.echo(f"{view.name}: {each}")
                if round_:
                    found[view.name].append(each)
    return {name: median_of(each) for name, each in found.items()}, load


@click.command()
@click.option("--nodes", type=int, default=NODES, show_default=True, help="Size of the city.")
@click.option("--rounds", type=int, default=ROUNDS, show_default=True, help="Visits to each page.")
@click.option(
    "--into", type=click.Path(path_type=Path, file_okay=False), default=RESULTS, help="Folder of the results."
)
def command(nodes: int, rounds: int, into: Path) -> None:
    """Measure the explorer in a browser."""
    asyncio.run(measure(nodes, rounds, into))


if __name__ == "__main__":
    command()
