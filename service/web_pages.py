"""The web pages of the service: the explorer, GraphiQL with its example queries, and the files that the pages load.

The pages are built from `explorer/` when the project is installed (`hatch_build.py`). They load nothing from other
machines, which the Content-Security-Policy enforces.
"""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import PathLike, StaticFiles
from starlette.types import Scope

BUILT_PAGES = Path(__file__).with_name("built_pages")
_LINKS = Path(__file__).with_name("links.html").read_text("utf-8")
_NOT_BUILT = Path(__file__).with_name("not_built.html")
# In a wheel the examples are next to this module, in a clone (editable installation) next to the page that uses them.
_EXAMPLES = (Path(__file__).with_name("examples.json"), Path(__file__).parent.parent / "explorer" / "examples.json")

_SAFETY = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# Scripts and workers come only from this service: no inline script, no eval, no blob: worker.
# GraphiQL's editor (Monaco) writes <style> elements and style attributes, and the style sheets hold
# fonts and icons as data:.
_GRAPHIQL_HEADERS = _SAFETY | {
    "Content-Security-Policy": (
        "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; "
        "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    # The browser keeps the page but revalidates it each time, so that a new installation is visible at once.
    "Cache-Control": "no-cache",
}
# The explorer asks for less: its style sheet is a file, and it sets no style in its markup.
_EXPLORER_POLICY = (
    "default-src 'self'; img-src 'self' data:; "
    "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}"
)
_NOTICE_HEADERS = _SAFETY | {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
}
# The name of a built file contains the hash of its content, so the content at one address never changes.
_ASSET_HEADERS = _GRAPHIQL_HEADERS | {"Cache-Control": "public, max-age=31536000, immutable"}
# Some Windows machines register .js as text/plain, which browsers then refuse to run.
mimetypes.add_type("text/javascript", ".js")


class _Files(StaticFiles):
    """Files of one folder, sent with `headers`, or 304 if the client still has them. The folder may be missing: 404."""

    def __init__(self, folder: Path, headers: Mapping[str, str]) -> None:
        super().__init__(directory=folder, check_dir=False)
        self._headers = headers

    async def check_config(self) -> None:
        """Accept a missing folder, for which the base class would return an internal error."""

    def file_response(
        self, full_path: PathLike, stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        """The file with the headers of this set of files."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        response.headers.update(self._headers)
        return response


def examples_file() -> Path:
    """The JSON file of the example queries: a list of {title_en, title_zh, query, variables?}."""
    return next(path for path in _EXAMPLES if path.is_file())


def page_routes(built_pages: Path = BUILT_PAGES, frame_origins: Sequence[str] = ()) -> list[BaseRoute]:
    """Routes of the web pages: `/` (the explorer), `/graphiql`, `/graphiql/examples.json` and `/assets`.

    `built_pages` is the folder that the build fills. It is read on each request, so a page that is built while the
    service runs is served at once; until then the pages return 503 with instructions to build them.
    The addresses inside the pages are relative, so the routes may be mounted below any path.
    Pages of `frame_origins`, as of the service itself, may show the explorer in a frame; no page may frame GraphiQL.
    """
    pages = _Files(built_pages, _GRAPHIQL_HEADERS)
    policy = _EXPLORER_POLICY.format(ancestors=" ".join(["'self'", *frame_origins]))
    explorer_pages = _Files(built_pages, _GRAPHIQL_HEADERS | {"Content-Security-Policy": policy})
    assets = _Files(built_pages / "assets", _ASSET_HEADERS)

    def explorer(request: Request) -> Response:
        return _page(explorer_pages, built_pages / "index.html", request)

    def graphiql(request: Request) -> Response:
        return _page(pages, built_pages / "graphiql.html", request)

    def without_slash(request: Request) -> Response:
        # A relative address works below any path and behind any proxy.
        return RedirectResponse(f"../graphiql?{request.url.query}".rstrip("?"), status_code=308, headers=_SAFETY)

    def examples(request: Request) -> Response:
        return _send(pages, examples_file(), request)

    return [
        Route("/", explorer),
        Route("/graphiql", graphiql),
        Route("/graphiql/", without_slash),
        Route("/graphiql/examples.json", examples),
        Mount("/assets", assets),
    ]


def graphql_links(path: str) -> bytes:
    """The page that a browser shows at the address of the API, with links to GraphiQL and the schema."""
    return _LINKS.replace("{above}", "../" if path.endswith("/") else "").encode()


def _page(files: _Files, path: Path, request: Request) -> Response:
    try:
        return _send(files, path, request)
    except FileNotFoundError:
        return HTMLResponse(_NOT_BUILT.read_text("utf-8"), status_code=503, headers=_NOTICE_HEADERS)


def _send(files: _Files, path: Path, request: Request) -> Response:
    return files.file_response(path, path.stat(), request.scope)
