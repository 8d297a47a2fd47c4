"""A real browser on the built pages. Any error or warning of the browser fails the test."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
import strawberry
import uvicorn
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright
from starlette.applications import Starlette
from starlette.routing import Mount, Route
from strawberry.asgi import GraphQL

from service.web_pages import BUILT_PAGES, page_routes

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
    chromium = os.environ.get("COBUILD_TEST_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
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
        if request.failure != "net::ERR_ABORTED":
            problems.append(f"request failed: {request.url}: {request.failure}")

    context = browser.new_context(viewport={"width": 1400, "height": 800})
    context.on("request", note_request)
    context.on("requestfailed", note_failure)
    context.on("console", note_console)
    context.on("weberror", lambda error: problems.append(f"page error: {error.error}"))
    yield context.new_page()
    context.close()
    assert problems == []
