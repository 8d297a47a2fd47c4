"""The web pages as browsers get them: content, headers, and the page in place of a missing build."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest
from graphql import parse
from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount

from service.settings import Settings
from service.web_pages import examples_file, page_routes

pytestmark = pytest.mark.anyio

EXPLORER = '<!doctype html><script type="module" src="./assets/explorer-1a2b.js"></script>'
PAGE = '<!doctype html><script type="module" src="./assets/page-1a2b.js"></script>'


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def built_pages(tmp_path: Path) -> Path:
    """A folder as the build leaves it."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "graphiql.html").write_text(PAGE)
    (tmp_path / "index.html").write_text(EXPLORER)
    (tmp_path / "assets" / "page-1a2b.js").write_text("export {}")
    (tmp_path / ".stamp").write_text("0")
    return tmp_path


@pytest.fixture
def client(built_pages: Path) -> httpx.AsyncClient:
    return browser(page_routes(built_pages))


def browser(routes: list[BaseRoute]) -> httpx.AsyncClient:
    """A client of an application that has these routes alone."""
    transport = httpx.ASGITransport(app=Starlette(routes=routes))
    return httpx.AsyncClient(transport=transport, base_url="http://cobuild.test", follow_redirects=True)


def policy(headers: httpx.Headers) -> dict[str, list[str]]:
    """The Content-Security-Policy as directive to sources."""
    directives = (part.split() for part in headers["content-security-policy"].split(";"))
    return {name: sources for name, *sources in directives}


async def test_the_page_is_served(client: httpx.AsyncClient) -> None:
    answer = await client.get("/graphiql")
    assert (answer.status_code, answer.text) == (200, PAGE)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert (await client.head("/graphiql")).status_code == 200


@pytest.mark.parametrize("mount", ["", "/under/a/prefix"])
async def test_the_explorer_is_the_first_page(built_pages: Path, mount: str) -> None:
    routes = page_routes(built_pages)
    client = browser([Mount(mount, routes=routes)] if mount else routes)
    answer = await client.get(f"{mount}/?community=lianhua-hefeng")
    assert (answer.status_code, answer.text) == (200, EXPLORER)
    assert not answer.history, "no redirect: the address that one types is the one that stays"
    assert (await client.get(f"{mount}/graphiql")).text == PAGE


async def test_the_explorer_may_use_no_style_and_no_script_but_the_files_of_this_service(
    client: httpx.AsyncClient,
) -> None:
    sources = policy((await client.get("/")).headers)
    assert sources["default-src"] == ["'self'"]
    assert sources["img-src"] == ["'self'", "data:"]
    assert not {"style-src", "script-src", "worker-src", "connect-src"} & sources.keys()


@pytest.mark.parametrize("path", ["/graphiql", "/graphiql/examples.json", "/assets/page-1a2b.js"])
async def test_pages_may_use_only_this_service(client: httpx.AsyncClient, path: str) -> None:
    headers = (await client.get(path)).headers
    sources = policy(headers)
    assert sources["default-src"] == ["'self'"]
    assert not {"script-src", "worker-src", "connect-src"} & sources.keys()
    allowed = {"'self'", "'none'", "data:", "'unsafe-inline'"}
    assert {source for listed in sources.values() for source in listed} <= allowed
    assert [name for name, listed in sources.items() if "'unsafe-inline'" in listed] == ["style-src"]
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("mount", ["", "/under/a/prefix"])
async def test_a_trailing_slash_leads_to_the_page(built_pages: Path, mount: str) -> None:
    routes = page_routes(built_pages)
    client = browser([Mount(mount, routes=routes)] if mount else routes)
    answer = await client.get(f"{mount}/graphiql/?query=%7Ba%7D")
    assert (answer.status_code, answer.text) == (200, PAGE)
    assert answer.url.path == f"{mount}/graphiql"
    assert answer.url.params["query"] == "{a}"


async def test_the_explorer_alone_is_framed_and_by_its_own_origin_or_those_named(built_pages: Path) -> None:
    client = browser(page_routes(built_pages))
    assert policy((await client.get("/")).headers)["frame-ancestors"] == ["'self'"]
    client = browser(page_routes(built_pages, ("https://www.example.org", "https://*.gov.example")))
    named = ["'self'", "https://www.example.org", "https://*.gov.example"]
    assert policy((await client.get("/")).headers)["frame-ancestors"] == named
    assert policy((await client.get("/graphiql")).headers)["frame-ancestors"] == ["'none'"]


@pytest.mark.parametrize("origin", ["www.example.org", "https://a.example/", "https://a.example;script-src", "'none'"])
def test_what_is_no_origin_cannot_frame(origin: str) -> None:
    with pytest.raises(ValueError, match="is not an origin such as"):
        Settings(frame_origins=(origin,))


async def test_pages_are_revalidated_and_assets_cached(client: httpx.AsyncClient) -> None:
    page = await client.get("/graphiql")
    assert page.headers["cache-control"] == "no-cache"
    assert (await client.get("/graphiql", headers={"If-None-Match": page.headers["etag"]})).status_code == 304
    asset = await client.get("/assets/page-1a2b.js")
    assert asset.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert asset.headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize("path", ["/assets/none.js", "/assets/../.stamp", "/assets/%2e%2e/.stamp", "/assets/"])
async def test_nothing_else_is_served(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.get(path)
    assert answer.status_code == 404
    assert "immutable" not in answer.headers.get("cache-control", "")


async def test_a_missing_build_is_explained_in_both_languages(tmp_path: Path) -> None:
    client = browser(page_routes(tmp_path / "none"))
    answer = await client.get("/graphiql")
    assert (await client.get("/")).text == answer.text
    assert (await client.get("/assets/page-1a2b.js")).status_code == 404
    assert (await client.get("/graphiql/examples.json")).status_code == 200
    assert answer.status_code == 503
    assert answer.headers["cache-control"] == "no-store"
    assert policy(answer.headers)["default-src"] == ["'none'"]
    assert "The web pages are not built" in answer.text
    assert "尚未构建" in answer.text
    assert answer.text.count("python -m pip install -v --no-deps --force-reinstall -e .") == 2
    assert "src=" not in answer.text, "the page is complete in itself"
    assert "href=" not in answer.text, "the page is complete in itself"


async def test_a_build_is_served_without_a_restart(tmp_path: Path) -> None:
    client = browser(page_routes(tmp_path))
    assert (await client.get("/graphiql")).status_code == 503
    (tmp_path / "graphiql.html").write_text(PAGE)
    assert (await client.get("/graphiql")).text == PAGE


async def test_the_examples_are_those_of_the_checked_in_file(client: httpx.AsyncClient) -> None:
    examples = (await client.get("/graphiql/examples.json")).json()
    assert examples == json.loads(examples_file().read_text("utf-8"))
    assert examples
    for example in examples:
        assert {"title_en", "title_zh", "query"} <= example.keys() <= {"title_en", "title_zh", "query", "variables"}
        assert example["title_en"].isascii()
        assert not example["title_zh"].isascii()
        [operation] = parse(example["query"]).definitions
        assert getattr(operation, "name", None), "its name becomes the title of the tab"
    titles = [example["title_en"] for example in examples]
    assert len(set(titles)) == len(titles)
