"""Which pages and under which names: CORS, the Host header, and the headers that every answer has."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from service.app import create_app
from service.hosts import Hosts
from service.settings import Settings
from tests.service.serving import HELLO, Witness, client_of, code, sample_operate, served

PAGE = {"origin": "http://localhost:5173"}
PREFLIGHT = {**PAGE, "access-control-request-method": "POST"}


@pytest.fixture(scope="module")
def client() -> Iterator[httpx.Client]:
    with client_of() as client:
        yield client


def test_no_page_of_another_origin_may_call_by_default(client: httpx.Client) -> None:
    assert "access-control-allow-origin" not in client.post("/graphql", json=HELLO, headers=PAGE).headers
    assert client.options("/graphql", headers=PREFLIGHT).status_code == 405


def test_pages_of_an_allowed_origin_may_call() -> None:
    with client_of(cors_origins=("http://localhost:5173",)) as client:
        answer = client.post("/graphql", json=HELLO, headers=PAGE)
        assert answer.headers["access-control-allow-origin"] == "http://localhost:5173"
        assert "etag" in answer.headers["access-control-expose-headers"]
        for others in ({"origin": "https://elsewhere.example"}, {}):
            other = client.post("/graphql", json=HELLO, headers=others)
            assert "access-control-allow-origin" not in other.headers
            assert other.headers["vary"] == "origin"
    with client_of(cors_origins=("*",)) as client:
        assert client.post("/graphql", json=HELLO, headers=PAGE).headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize("wanted", ["authorization", "apollo-require-preflight,content-type", "traceparent, x-own"])
def test_a_page_of_an_allowed_origin_may_send_any_header(wanted: str) -> None:
    with client_of(cors_origins=("http://localhost:5173",)) as client:
        asks = {**PREFLIGHT, "access-control-request-headers": wanted}
        answer = client.options("/graphql", headers=asks)
        assert answer.status_code == 204
        assert answer.headers["access-control-allow-headers"] == wanted
        assert answer.headers["access-control-allow-methods"] == "GET, POST"
        assert answer.headers["access-control-allow-origin"] == "http://localhost:5173"
        elsewhere = client.options("/graphql", headers={**asks, "origin": "https://elsewhere.example"})
        assert not [name for name in elsewhere.headers if name.startswith("access-control")]


@pytest.mark.parametrize(
    "host",
    ["localhost", "localhost:8000", "127.0.0.1:80", "[::1]:8000", "192.168.1.7:8000", "app.localhost", "LocalHost."],
)
def test_names_of_this_machine_and_addresses_are_answered(client: httpx.Client, host: str) -> None:
    assert client.post("/graphql", json=HELLO, headers={"host": host}).status_code == 200


@pytest.mark.parametrize("path", ["/graphql", "/healthz", "/", "/graphiql/", "/nowhere"])
@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8000", "localhost.evil.example", "127.0.0.1.nip.example"]
)
def test_a_page_that_rebinds_its_name_gets_nothing(client: httpx.Client, host: str, path: str) -> None:
    answer = client.get(path, headers={"host": host}, params={"query": "{ hello }"})
    assert (answer.status_code, code(answer)) == (421, "UNKNOWN_HOST")
    assert "allowed_hosts" in answer.text
    assert "location" not in answer.headers


@pytest.mark.parametrize(
    ("allowed", "host", "answered"),
    [
        (("map.example",), b"map.example:443", True),
        (("map.example",), b"a.map.example", False),
        ((".map.example",), b"a.b.map.example", True),
        ((".map.example",), b"map.example", True),
        ((".map.example",), b"evilmap.example", False),
        (("*",), b"any.example", True),
        (("*",), b"not a host", False),
        ((), b"", False),
        ((), b"localhost:999999", False),
        ((), b"user@localhost", False),
    ],
)
def test_allowed_names_are_answered(allowed: tuple[str, ...], host: bytes, answered: bool) -> None:
    scope = {"headers": [(b"host", host)], "http_version": "1.1"}
    assert (Hosts(allowed).problem(scope) is None) == answered


def test_redirects_name_no_host() -> None:
    async def ready() -> None:
        return None

    page = Route("/page", lambda request: PlainTextResponse("here"))
    settings = Settings(allowed_hosts=("*",))
    app = create_app(sample_operate(Witness()), settings, ready, [page])  # type: ignore[arg-type]
    with served(app, settings) as url, httpx.Client(base_url=url, headers={"host": "evil.example"}) as client:
        assert client.get("/page/").status_code == 404, "a redirect would take the host of the request"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/graphql"),
        ("PUT", "/graphql"),
        ("GET", "/graphql?query={nothing}"),
        ("GET", "/healthz"),
        ("GET", "/no"),
    ],
)
def test_every_answer_is_safe(client: httpx.Client, method: str, path: str) -> None:
    answer = client.request(method, path)
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
