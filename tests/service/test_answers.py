"""Answers that are kept, compressed, or meant for people: ETag, Cache-Control, Vary, encodings, browsers."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Callable, Iterator

import httpx
import pytest

from tests.service.serving import GRAPHQL, HELLO, client_of, code

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

LARGE = {"query": '{ hello(name: "%s") }' % ("社区" * 20_000)}
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"


@pytest.fixture(scope="module")
def client() -> Iterator[httpx.Client]:
    with client_of() as client:
        yield client


@pytest.fixture(scope="module")
def compressing() -> Iterator[httpx.Client]:
    with client_of(compression="always") as client:
        yield client


def raw(client: httpx.Client, accepted: str, request: dict[str, str] = LARGE) -> tuple[httpx.Response, bytes]:
    """The answer, and its body as it travelled."""
    with client.stream("POST", "/graphql", json=request, headers={"accept-encoding": accepted}) as answer:
        return answer, b"".join(answer.iter_raw())


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip, deflate, br", "gzip"),
        ("gzip;q=1.0, zstd;q=0.5", "gzip"),
        ("zstd;q=0, *;q=0.1", "gzip"),
        ("*", "zstd"),
        ("GZIP", "gzip"),
        ("br", None),
        ("identity", None),
        ("gzip;q=0", None),
        ("", None),
    ],
)
@pytest.mark.parametrize("repeated", [1, 5])
def test_large_answers_are_compressed_as_the_client_takes_them(
    compressing: httpx.Client, accepted: str, encoding: str | None, repeated: int
) -> None:
    request = {"query": "{" + " ".join(f'a{i}: hello(name: "{"社区" * 9_000}")' for i in range(repeated)) + "}"}
    answer, body = raw(compressing, accepted, request)
    assert answer.headers.get("content-encoding") == encoding
    assert int(answer.headers["content-length"]) == len(body)
    unpack: dict[str | None, Callable[[bytes], bytes]] = {"zstd": zstd.decompress, "gzip": gzip.decompress, None: bytes}
    plain = unpack[encoding](body)
    assert json.loads(plain)["data"]["a0"] == "Hello " + "社区" * 9_000
    assert (len(body) < len(plain) / 10) == (encoding is not None)


def test_small_answers_are_not_compressed(compressing: httpx.Client) -> None:
    answer, body = raw(compressing, "gzip, zstd", HELLO)
    assert "content-encoding" not in answer.headers
    assert json.loads(body) == {"data": {"hello": "Hello world"}}


def test_clients_on_this_machine_are_spared_by_default_but_not_those_behind_a_proxy(client: httpx.Client) -> None:
    assert "content-encoding" not in raw(client, "gzip, zstd")[0].headers
    headers = {"accept-encoding": "gzip", "x-forwarded-for": "203.0.113.7"}
    assert client.post("/graphql", json=LARGE, headers=headers).headers["content-encoding"] == "gzip"
    with client_of(compression="never") as never:
        assert "content-encoding" not in never.post("/graphql", json=LARGE, headers=headers).headers


@pytest.mark.parametrize("repeated", [1, 40])
def test_a_response_to_a_get_is_cached_and_revalidated(repeated: int) -> None:
    query = "query($n: String!) {" + " ".join(f"a{i}: hello(name: $n)" for i in range(repeated)) + "}"
    parameters = {"query": query, "variables": json.dumps({"n": "x" * 9_000})}
    with client_of(compression="always") as client:
        first = client.get("/graphql", params=parameters)
        assert first.status_code == 200
        assert first.headers["cache-control"] == "no-cache"
        assert {"accept", "accept-encoding"} <= set(first.headers["vary"].split(", "))
        tag = first.headers["etag"]
        for held in (tag, tag.removeprefix("W/"), f'"other", {tag}', "*"):
            again = client.get("/graphql", params=parameters, headers={"if-none-match": held})
            assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
            assert again.headers["cache-control"] == "no-cache"
        changed = client.get("/graphql", params={"query": "{ hello }"}, headers={"if-none-match": tag})
        assert changed.status_code == 200
        assert changed.headers["etag"] != tag
        assert client.head("/graphql", params=parameters).headers["etag"] == tag


def test_the_time_that_answers_may_be_kept_is_a_setting() -> None:
    with client_of(cache_max_age=60) as client:
        kept = client.get("/graphql", params={"query": "{ hello }"})
        assert kept.headers["cache-control"] == "public, max-age=60"
        failed = client.get("/graphql", params={"query": "{ nothing }"})
        assert (failed.status_code, failed.headers["cache-control"]) == (400, "no-store")
        lost = client.get("/graphql", params={"query": "{ hello }", "operationName": "LostInside"})
        assert (lost.status_code, lost.headers["cache-control"]) == (503, "no-store")
        assert "etag" not in client.post("/graphql", json=HELLO).headers


@pytest.mark.parametrize(("path", "links"), [("/graphql", "graphiql"), ("/graphql/", "../graphiql")])
def test_a_browser_at_the_address_of_the_api_is_shown_the_way(client: httpx.Client, path: str, links: str) -> None:
    answer = client.get(path, headers={"accept": BROWSER})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert f'href="{links}"' in answer.text
    data = client.get(path, headers={"accept": BROWSER}, params={"query": "{ hello }"})
    assert data.json() == {"data": {"hello": "Hello world"}}
    assert client.get(path, headers={"accept": "application/json"}).status_code == 400


def test_server_sent_events_are_not_offered_in_clear_words(client: httpx.Client) -> None:
    answer = client.post("/graphql", json=HELLO, headers={"accept": "text/event-stream"})
    assert (answer.status_code, code(answer)) == (406, "NOT_OFFERED")
    assert "Subscriptions are not supported" in answer.json()["errors"][0]["message"]
    both = client.post("/graphql", json=HELLO, headers={"accept": f"text/event-stream, {GRAPHQL}"})
    assert both.status_code == 200


def test_identity_is_no_encoding_of_a_body(client: httpx.Client) -> None:
    for identity in ("identity", "IDENTITY"):
        assert client.post("/graphql", json=HELLO, headers={"content-encoding": identity}).status_code == 200
