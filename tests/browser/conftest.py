"""A real browser on the built pages. Any error or warning of the browser fails the test."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest
import strawberry
import uvicorn
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright
from playwright.sync_api import Route as BrowserRoute
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.routing import Mount, Route
from strawberry.asgi import GraphQL

from bench.browser import program
from service.explorer_documents import explorer_requests
from service.settings import Settings
from service.web_pages import BUILT_PAGES, page_routes
from tests.served import connect, served

if TYPE_CHECKING:
    from graph.server import ServerAddress
    from tests.conftest import BackgroundLoop

FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--force-device-scale-factor=1",
    # No name resolves: a request off the machine fails, and is noted as a problem.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


AXE = Path(__file__).parents[2] / "explorer" / "node_modules" / "axe-core" / "axe.min.js"
AXE_OPTIONS = "{ resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: false } } }"
"""The rule left out wants what is seen in the name: a mark shows a character, and its name in two lines beside it."""
ABORTED = ("net::ERR_ABORTED", "NS_BINDING_ABORTED")
"""What Chromium and Firefox call a request that the page gave up."""
WAIT = 90_000
"""The first answer of each kind takes seconds on a machine that is busy."""


@strawberry.type(description="What answers. · 应答者。")
class ServiceInfo:
    version: str = strawberry.field(default="1.2.3", description="发行的版本号。 The version that was released.")


@strawberry.type
class Query:
    @strawberry.field
    def service_info(self) -> ServiceInfo:
        return ServiceInfo()


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    """The address of a service with the web pages, at the root and below `/under/a/prefix`."""
    assert (BUILT_PAGES / "graphiql.html").is_file(), "build the pages first: cd explorer && npm ci && npm run build"
    query = GraphQL[None, None](strawberry.Schema(Query), graphql_ide=None)
    routes = [*page_routes(), Route("/graphql", query)]
    app = Starlette(routes=[Mount("/under/a/prefix", routes=routes), *routes])
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="warning", ws="none"))
    listening = server.config.bind_socket()
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
    listening.close()


# Not for the whole session: while it lives, this thread has a running event loop, and other tests want their own.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium that can reach this machine alone."""
    chromium = program()
    assert chromium, "these tests need Chromium on the PATH, or its path in COBUILD_TEST_CHROMIUM"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, chromium_sandbox=False, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, origin: str) -> Iterator[Page]:
    """An empty tab for the small service of these tests."""
    yield from tab(browser, origin)


def tab(browser: Browser, origin: str, expected: str | None = None) -> Iterator[Page]:
    """An empty tab. Fails the test on any page error, console error or warning, or request to another origin.

    :param expected: what a message of the console may contain, where the test makes the browser complain
    """
    problems: list[str] = []

    def note_console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not (expected and expected in message.text):
            problems.append(f"console {message.type}: {message.text}")

    def note_request(request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob") and f"{address.scheme}://{address.netloc}" != origin:
            problems.append(f"request off the service: {request.url}")

    def note_failure(request: Request) -> None:
        # Requests that a test aborts by opening another page are not errors of the page.
        if request.failure not in ABORTED:
            problems.append(f"request failed: {request.url}: {request.failure}")

    context = browser.new_context(viewport={"width": 1400, "height": 800})
    context.on("request", note_request)
    context.on("requestfailed", note_failure)
    context.on("console", note_console)
    context.on("weberror", lambda error: problems.append(f"page error: {error.error}"))
    yield context.new_page()
    # What a test answers itself may be asked at its end: without a page, the error would meet the next test.
    for page in context.pages:
        page.unroute_all(behavior="ignoreErrors")
    context.close()
    assert problems == []


@pytest.fixture(scope="session")
def explorer_url(background_loop: BackgroundLoop, neo4j_server: ServerAddress, service_url: str) -> Iterator[str]:
    """The address of the real service, over the networks of ``service_url``, when it has planned what the page asks."""
    settings = Settings(
        request_timeout=120, neo4j_uri=neo4j_server.uri, neo4j_password=SecretStr(neo4j_server.password)
    )
    database = background_loop.run(connect(neo4j_server))
    with served(background_loop, database, settings) as url:
        for request in explorer_requests():
            asked = {"query": request.query, "variables": request.variables}
            assert "errors" not in httpx.post(f"{url}/graphql", json=asked, timeout=130).json()
        yield url
    background_loop.run(database.close())


@pytest.fixture
def explorer(browser: Browser, explorer_url: str) -> Iterator[Page]:
    """A tab at the real service, in Chinese, as it is at first."""
    assert (BUILT_PAGES / "index.html").is_file(), "build the pages first: cd explorer && npm ci && npm run build"
    planned = {request.query for request in explorer_requests()}
    asked: set[str] = set()

    def note_query(request: Request) -> None:
        if request.url.endswith("/graphql"):
            asked.add(json.loads(request.post_data or "{}")["query"])

    for page in tab(browser, explorer_url, expected="503 (Service Unavailable)"):
        page.set_default_timeout(WAIT)
        page.on("request", note_query)
        yield page
    assert asked <= planned, "what the page asks is what the service has planned at its start"


def barriers(page: Page) -> list[tuple[str, list[str]]]:
    """What axe-core finds on a page that is there, in both themes: rules with the elements that break them."""
    assert AXE.is_file(), "fetch the development packages first: cd explorer && npm ci"
    page.wait_for_load_state("networkidle")
    page.evaluate(AXE.read_text("utf-8"))
    found = []
    for _ in ("light", "dark"):
        found += page.evaluate(f"axe.run({AXE_OPTIONS})")["violations"]
        page.get_by_role("button", name="深色或浅色").click()
    return [(each["id"], [node["html"][:200] for node in each["nodes"]]) for each in found]


def late(field: str) -> Callable[[BrowserRoute], None]:
    """Lets requests for a field wait for a second."""

    def hold(route: BrowserRoute) -> None:
        time.sleep(field in (route.request.post_data or ""))
        route.continue_()

    return hold


def answering(
    operation: str, answer: Callable[[Any], Any], errors: Sequence[Any] = ()
) -> Callable[[BrowserRoute], None]:
    """Answers an operation with what becomes of its own answer, and with these errors."""

    def fulfil(route: BrowserRoute) -> None:
        if not re.search(rf"query {operation}\b", route.request.post_data or ""):
            route.fallback()
            return
        given = route.fetch()
        found = given.json()
        answer(found["data"])
        route.fulfill(response=given, json={**found, "errors": list(errors)} if errors else found)

    return fulfil
