"""Visits to pages of the explorer in headless Chromium, and what they are like."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import statistics
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import psutil
from playwright.sync_api import Browser, Page, Request, Route, sync_playwright

from service.web_pages import BUILT_PAGES

IN_PAGE = Path(__file__).with_name("explorer_page.js").read_text("utf-8")
FLAGS = ("--disable-gpu", "--disable-dev-shm-usage", "--force-device-scale-factor=1", "--enable-precise-memory-info")
WAIT = 180_000
"""Milliseconds that a page may take."""
MOVED_SECONDS = 3
TYPED = "shequ"
LIBRARIES = ("preact-", "sankey-")
"""Files that are not our own code."""
Figures = dict[str, float]
"""What one visit to a page gives: times in ms, memory in MB, sizes in kB. What has no meaning there is absent."""


@dataclass(frozen=True, slots=True)
class View:
    """A page that is measured, and the operation whose answer it shows.

    ``nodes`` and ``edges`` are how many are asked for, where it is a network.
    """

    name: str
    address: str
    operation: str
    nodes: int = 0
    edges: int = 0


def program() -> str | None:
    """The path of Chromium; None where there is none."""
    return os.environ.get("COBUILD_TEST_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Headless Chromium without a graphics card."""
    path = program()
    if path is None:
        raise click.ClickException("Chromium is not on the PATH: name it with COBUILD_TEST_CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, chromium_sandbox=False, args=list(FLAGS))
        yield browser
        browser.close()


@contextmanager
def opened(browser: Browser, url: str, view: View) -> Iterator[Page]:
    """The page in an empty profile, when it begins to load."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.set_default_timeout(WAIT)
    page.add_init_script(IN_PAGE)
    if view.nodes:
        page.route("**/graphql", lambda route: resized(route, view))
    page.goto(f"{url}/{view.address}", wait_until="commit")
    yield page
    page.unroute_all(behavior="ignoreErrors")
    context.close()


def asked(request: Request) -> str:
    """The name of the operation of a request, or nothing."""
    query = str(json.loads(request.post_data or "{}").get("query", ""))
    return query.removeprefix("query ").partition("(")[0] if query.startswith("query ") else ""


def resized(route: Route, view: View) -> None:
    """Let the request of the network ask for the size of the view, and every other pass as it is."""
    if asked(route.request) == view.operation:
        body = json.loads(route.request.post_data or "{}")
        body["variables"] |= {"limit": view.nodes, "edgeLimit": view.edges}
        route.continue_(post_data=json.dumps(body))
    else:
        route.continue_()


def painted(page: Page, view: View) -> Figures:
    """Until the picture is on the screen, since the page was opened and since its answer has come."""
    found: Figures = page.evaluate("operation => bench.drawn(operation)", view.operation)
    return found


def first(browser: Browser, url: str, view: View) -> Figures:
    """The first visit: the database plans what is asked. It ends when all has been answered."""
    with opened(browser, url, view) as page:
        found = painted(page, view)
        page.wait_for_load_state("networkidle")
        return {"cold": found["page"]}


def used(browser: Browser, url: str, view: View) -> Figures:
    """One visit to a page: the picture, and what it is like to use it."""
    with opened(browser, url, view) as page:
        found = painted(page, view) | {"code": own_code(page)}
        if view.nodes:
            for kind in ("pan", "zoom"):
                gaps = page.evaluate("each => bench.moved(...each)", [kind, MOVED_SECONDS])
                found |= {kind: statistics.median(gaps), f"{kind}_worst": max(gaps)}
            x, y = page.evaluate("() => bench.pointOfAMark()")
            page.evaluate("() => bench.awaitPanel()")
            page.mouse.click(x, y)
            found["click"] = page.evaluate("() => bench.panel")
        return found | memory(page)


def typed(browser: Browser, url: str, view: View) -> Figures:
    """One visit in which somebody types in the search until the picture is there."""
    with opened(browser, url, view) as page:
        page.get_by_role("combobox").first.focus()
        while not page.evaluate("() => bench.picture !== null"):
            for key in (*TYPED, *["Backspace"] * len(TYPED)):
                page.keyboard.press(key, delay=20)
        waits = page.evaluate("() => bench.waits")
        return {"key": statistics.median(waits), "key_worst": max(waits)}


def own_code(page: Page) -> float:
    """The scripts that the page has fetched, but for libraries, as gzip sends them, in kB."""
    names: list[str] = page.evaluate("() => bench.scripts()")
    files = [BUILT_PAGES / "assets" / name for name in names if not name.startswith(LIBRARIES)]
    return sum(len(gzip.compress(file.read_bytes(), mtime=0)) for file in files) / 1000


def memory(page: Page) -> Figures:
    """What the page's scripts hold after a collection, and its process, in MB."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    session.send("Performance.enable")
    metrics: dict[str, Any] = session.send("Performance.getMetrics")
    heap = next(each["value"] for each in metrics["metrics"] if each["name"] == "JSHeapUsedSize")
    return {"heap": heap / 1e6, "process": renderer() / 1e6}


def renderer() -> int:
    """Bytes that are resident of the largest process of a page."""
    found = [0]
    for each in psutil.Process().children(recursive=True):
        with suppress(psutil.NoSuchProcess):
            if "--type=renderer" in each.cmdline():
                found.append(each.memory_info().rss)
    return max(found)
