"""``POST /import``: spreadsheets from whoever may write, and from nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pydantic import SecretStr
from starlette.requests import Request

from graph.store.migrations import migrate
from service.http_errors import HttpError
from service.settings import Settings
from service.uploads import check_writer, plain_name
from tests.databases import Emptied
from tests.imports.test_importing import CLINIC, SCHOOL, units
from tests.served import connect, served
from tests.sheets.workbooks import xlsx

if TYPE_CHECKING:
    from graph.server import ServerAddress
    from tests.conftest import BackgroundLoop

TOKEN = "a-token-of-this-test"


@pytest.fixture
def address(background_loop: BackgroundLoop, neo4j_server: ServerAddress, emptied: Emptied) -> Iterator[str]:
    """The service over an empty graph."""
    emptied.run(migrate(emptied.db))
    settings = Settings(
        neo4j_uri=neo4j_server.uri,
        neo4j_password=SecretStr(neo4j_server.password),
        write_token=SecretStr(TOKEN),
        max_upload=100_000,
    )
    database = background_loop.run(connect(neo4j_server))
    with served(background_loop, database, settings) as url:
        yield url
    background_loop.run(database.close())


def test_an_upload_is_reported_and_applied(address: str, emptied: Emptied, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "单位.xlsx", units(SCHOOL, CLINIC))

    def send(**fields: str) -> httpx.Response:
        with path.open("rb") as file:
            return httpx.post(f"{address}/import", files={"file": (path.name, file)}, data=fields, timeout=120)

    dry = send()
    assert (dry.status_code, dry.json()["applied"], emptied.nodes()) == (200, False, {})
    listed = "{ units { totalCount } }"
    before = httpx.post(f"{address}/graphql", json={"query": listed}).json()["data"]["units"]["totalCount"]
    done = send(apply="true")
    assert (done.status_code, done.json()["applied"], done.json()["created"]) == (200, True, dry.json()["created"])
    after = httpx.post(f"{address}/graphql", json={"query": listed}).json()["data"]["units"]["totalCount"]
    assert (before, after) == (0, 2)

    xlsx(path, units(SCHOOL, ["荷风书店", "企业", "荷风社区", "123"]))
    refused = send(apply="true")
    assert refused.status_code == 422
    assert [each["cell"] for each in refused.json()["problems"] if each["severity"] == "ERROR"] == ["D3"]
    assert "荷风书店" not in {each["name"] for each in emptied.nodes().values()}
    impossible = send(apply="true", end="2025-02-30")
    (error,) = impossible.json()["errors"]
    assert (impossible.status_code, error["extensions"]["code"]) == (400, "BAD_USER_INPUT")
    assert error["message"] == "end is '2025-02-30': give a day such as 2025-06-30."


def test_what_is_no_upload_is_refused(address: str) -> None:
    assert httpx.get(f"{address}/import").status_code == 405
    assert httpx.post(f"{address}/import", json={}).status_code == 415
    assert httpx.post(f"{address}/import", files={}, data={"apply": "true"}).status_code == 415
    large = httpx.post(f"{address}/import", files={"file": ("a.csv", b"x" * 200_000)})
    assert (large.status_code, large.json()["errors"][0]["extensions"]["code"]) == (413, "LIMIT_EXCEEDED")
    page = {"origin": "http://elsewhere.example"}
    assert httpx.post(f"{address}/import", files={"file": ("a.csv", b"x")}, headers=page).status_code == 403
    proxied = {"x-forwarded-for": "10.0.0.9"}
    assert httpx.post(f"{address}/import", files={"file": ("a.csv", b"x")}, headers=proxied).status_code == 403
    wrong = {"authorization": "Bearer another"}
    assert httpx.post(f"{address}/import", files={"file": ("a.csv", b"x")}, headers=wrong).status_code == 401


def asking(client: str, **headers: str) -> Request:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    raw.append((b"host", b"graph.example"))
    scope: dict[str, Any] = {
        "type": "http",
        "scheme": "http",
        "method": "POST",
        "path": "/import",
        "query_string": b"",
        "headers": raw,
        "client": (client, 4000),
        "server": ("graph.example", 80),
    }
    return Request(scope)


@pytest.mark.parametrize(
    ("client", "headers", "status"),
    [
        ("127.0.0.1", {}, None),
        ("::1", {}, None),
        ("::ffff:127.0.0.1", {}, None),
        ("127.0.0.1", {"origin": "http://graph.example"}, None),
        ("127.0.0.1", {"origin": "null"}, 403),
        ("127.0.0.1", {"origin": "http://graph.example:81"}, 403),
        ("127.0.0.1", {"sec_fetch_site": "cross-site"}, 403),
        ("127.0.0.1", {"via": "1.1 proxy"}, 403),
        ("10.0.0.9", {}, 403),
        ("10.0.0.9", {"authorization": f"Bearer {TOKEN}"}, None),
        ("10.0.0.9", {"authorization": f"Basic {TOKEN}"}, 401),
        ("10.0.0.9", {"authorization": "Bearer "}, 401),
        ("10.0.0.9", {"authorization": f"Bearer {TOKEN}", "origin": "http://elsewhere.example"}, 403),
    ],
)
def test_who_may_write(client: str, headers: dict[str, str], status: int | None) -> None:
    assert refusal(asking(client, **headers), Settings(write_token=SecretStr(TOKEN))) == status


def refusal(request: Request, settings: Settings) -> int | None:
    try:
        check_writer(request, settings)
    except HttpError as refused:
        return refused.status
    return None


def test_without_a_token_in_the_settings_none_is_right() -> None:
    with pytest.raises(HttpError):
        check_writer(asking("10.0.0.9", authorization="Bearer "), Settings())


def test_a_refusal_asks_for_a_token_only_where_one_would_help() -> None:
    with_token = Settings(write_token=SecretStr(TOKEN))
    foreign = asking("127.0.0.1", origin="http://elsewhere.example")
    cases = [
        (asking("10.0.0.9"), with_token, True),
        (asking("10.0.0.9"), Settings(), False),
        (foreign, with_token, False),
    ]
    for request, settings, asks in cases:
        with pytest.raises(HttpError) as refused:
            check_writer(request, settings)
        assert (dict(refused.value.headers).get(b"www-authenticate") == b"Bearer") is asks


@pytest.mark.parametrize(
    ("given", "name"),
    [("../../etc/passwd", "passwd"), ("C:\\台账\\单位.xlsx", "单位.xlsx"), ("", "upload-1"), ("..", "upload-1")],
)
def test_a_file_name_leads_nowhere(given: str, name: str) -> None:
    assert plain_name(given, 0) == name
