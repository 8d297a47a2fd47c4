"""GraphQL over HTTP on a real socket: refusals, limits, time-outs, clients that go away, ids and logs."""

from __future__ import annotations

import io
import json
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from graph.errors import ConfigurationError, Unavailable
from service import logs
from tests.service.serving import GRAPHQL, HELLO, Witness, client_of, code


@pytest.fixture(scope="module")
def client() -> Iterator[httpx.Client]:
    with client_of() as client:
        yield client


@pytest.mark.parametrize(
    ("accept", "content_type"),
    [
        (GRAPHQL, GRAPHQL),
        ("application/json", "application/json"),
        ("*/*", "application/json"),
        ("", "application/json"),
        (f"application/json, {GRAPHQL}", GRAPHQL),
        (f"application/json, {GRAPHQL};q=0.5", "application/json"),
        (f"{GRAPHQL};q=0, application/*", "application/json"),
        ("text/html, application/*;q=0.1", "application/json"),
    ],
)
def test_the_answer_has_the_type_that_the_client_prefers(client: httpx.Client, accept: str, content_type: str) -> None:
    answer = client.post("/graphql", json=HELLO, headers={"accept": accept})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == f"{content_type}; charset=utf-8"
    assert answer.json() == {"data": {"hello": "Hello world"}}


def test_an_accept_header_without_json_is_refused(client: httpx.Client) -> None:
    answer = client.post("/graphql", json=HELLO, headers={"accept": "text/html, image/png"})
    assert answer.status_code == 406
    assert GRAPHQL in answer.json()["errors"][0]["message"]


@pytest.mark.parametrize(
    "content_type", [None, "text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16"]
)
def test_other_bodies_than_json_are_refused(client: httpx.Client, content_type: str | None) -> None:
    headers = {} if content_type is None else {"content-type": content_type}
    answer = client.post("/graphql", content=json.dumps(HELLO), headers=headers)
    assert answer.status_code == 415
    assert answer.headers["accept"] == "application/json"


def test_uploads_are_refused_in_clear_words(client: httpx.Client) -> None:
    answer = client.post("/graphql", data={"operations": "{}"}, files={"0": b"x"})
    assert answer.status_code == 415
    assert "file uploads" in answer.json()["errors"][0]["message"]


def test_compressed_bodies_are_refused(client: httpx.Client) -> None:
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    assert client.post("/graphql", content=b"x", headers=headers).status_code == 415


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "not valid JSON"),
        (b"{", "not valid JSON"),
        (b'{"query": "\xff"}', "not valid JSON"),
        (b'{"query": "{hello} \\ud83d"}', "\\ud83d is half of a character (a lone surrogate)"),
        (b'{"query": "{hello}", "variables": {"a": "x\\uDE00y"}}', "\\uDE00 is half of a character"),
        (b'{"query": "\xed\xa0\x80"}', "not valid JSON"),
        (b"7", "Expected an object, got"),
        (b"{}", "required field `query`"),
        (b'{"query": 7}', "Expected a string, got `int` - at `$.query`"),
        (b'{"query": "{hello}", "variables": []}', "$.variables"),
        (b'{"query": "{hello}", "operationName": 7}', "$.operationName"),
        (b'{"query": "{hello}", "extensions": 7}', "$.extensions"),
        (b"[]", "at least one"),
        (b"[1]", "Expected an object"),
        (b'{"query": "{hello}", "variables": {"a": ' + b"[" * 100_000, "too deeply"),
    ],
)
@pytest.mark.parametrize("accept", [GRAPHQL, "application/json"])
def test_bodies_that_are_no_request_are_refused(client: httpx.Client, body: bytes, words: str, accept: str) -> None:
    headers = {"content-type": "application/json", "accept": accept}
    answer = client.post("/graphql", content=body, headers=headers)
    assert answer.status_code == 400
    assert code(answer) in {"BAD_USER_INPUT", "LIMIT_EXCEEDED"}
    assert words in answer.json()["errors"][0]["message"]


def test_a_document_in_error_has_a_status_only_in_the_newer_type(client: httpx.Client) -> None:
    wrong = {"query": "{ nothing }"}
    assert client.post("/graphql", json=wrong).status_code == 400
    assert client.post("/graphql", json=wrong, headers={"accept": "application/json"}).status_code == 200


def test_queries_may_come_by_get(client: httpx.Client) -> None:
    query = "query A($n: String!) { hello(name: $n) } query B { hello }"
    parameters = {"query": query, "operationName": "A", "variables": '{"n": "社区"}', "unknown": "ignored"}
    assert client.get("/graphql", params=parameters).json() == {"data": {"hello": "Hello 社区"}}
    assert client.get("/graphql", params={"query": ""}).status_code == 400
    assert client.get("/graphql", params={"query": "{ hello }", "variables": "[1]"}).status_code == 400
    assert client.get("/graphql", params={"query": "{"}).status_code == 400


@pytest.mark.parametrize(
    "query", ["mutation { touch }", "subscription { x }", "query Q { hello } mutation M { touch }"]
)
def test_a_get_may_not_write(client: httpx.Client, query: str) -> None:
    parameters = {"query": query, **({"operationName": "M"} if "query" in query else {})}
    answer = client.get("/graphql", params=parameters)
    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods_are_refused(client: httpx.Client, method: str) -> None:
    answer = client.request(method, "/graphql")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, POST"


def test_a_head_request_has_no_body(client: httpx.Client) -> None:
    answer = client.head("/graphql", params={"query": "{ hello }"})
    assert (answer.status_code, answer.content) == (200, b"")


def test_a_batch_is_answered_in_order(client: httpx.Client) -> None:
    batch = [{"query": f'{{ hello(name: "{i}") }}'} for i in range(10)]
    answer = client.post("/graphql", json=batch)
    assert answer.status_code == 200
    assert [part["data"]["hello"] for part in answer.json()] == [f"Hello {i}" for i in range(10)]
    mixed = client.post("/graphql", json=[HELLO, {"query": "{ nothing }"}]).json()
    assert "data" in mixed[0]
    assert "errors" in mixed[1]


def test_a_batch_has_a_limit(client: httpx.Client) -> None:
    answer = client.post("/graphql", json=[HELLO] * 11)
    assert (answer.status_code, code(answer)) == (400, "LIMIT_EXCEEDED")
    assert "max_batch" in answer.json()["errors"][0]["message"]


def test_a_body_has_a_limit_announced_or_not() -> None:
    with client_of(max_body=1000) as client:
        big = json.dumps({"query": "{ hello } #" + "x" * 2000}).encode()
        headers = {"content-type": "application/json"}
        announced = client.post("/graphql", content=big, headers=headers)
        chunked = client.post("/graphql", content=iter([big[:600], big[600:1200], big[1200:]]), headers=headers)
        small = client.post("/graphql", content=iter([b'{"query": ', b'"{ hello }"}']), headers=headers)
        assert (announced.status_code, code(announced)) == (413, "LIMIT_EXCEEDED")
        assert (chunked.status_code, code(chunked)) == (413, "LIMIT_EXCEEDED")
        assert small.json() == {"data": {"hello": "Hello world"}}
        assert client.get("/graphql", params={"query": "#" + "x" * 2000}).status_code == 414


def test_a_request_has_a_time_limit_that_ends_its_work() -> None:
    witness = Witness()
    with client_of(witness, request_timeout=0.3) as client:
        began = time.monotonic()
        answer = client.post("/graphql", json={"query": "{ slow }"})
        assert (answer.status_code, code(answer)) == (504, "TIMEOUT")
        assert time.monotonic() - began < 3
        assert witness.cancelled.wait(5)
        assert client.post("/graphql", json=HELLO).status_code == 200


def test_a_client_that_goes_away_ends_its_work() -> None:
    witness = Witness()
    with client_of(witness) as client:
        body = json.dumps({"query": "{ slow }"}).encode()
        with socket.create_connection((client.base_url.host, client.base_url.port)) as connection:
            head = b"POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
            connection.sendall(head + b"content-length: %d\r\n\r\n" % len(body) + body)
            assert witness.started.wait(5)
        assert witness.cancelled.wait(5)
        assert client.post("/graphql", json=HELLO).status_code == 200


def test_a_client_may_go_away_in_the_middle_of_its_body() -> None:
    with client_of() as client:
        for _ in range(3):
            with socket.create_connection((client.base_url.host, client.base_url.port)) as connection:
                head = (
                    b"POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 50"
                )
                connection.sendall(head + b"\r\n\r\n{")
        assert client.post("/graphql", json=HELLO).status_code == 200


def test_a_slow_request_in_time_is_answered_though_it_was_watched() -> None:
    witness = Witness()
    with client_of(witness) as client:
        threading.Timer(0.3, witness.release.set).start()
        answer = client.post("/graphql", json={"query": "{ slow }"})
        assert answer.json() == {"data": {"slow": "done"}}
        assert not witness.cancelled.is_set()


def test_more_requests_than_allowed_get_retry_after() -> None:
    witness = Witness()
    with client_of(witness, max_in_flight=2) as client, ThreadPoolExecutor() as pool:
        slow = [pool.submit(client.post, "/graphql", json={"query": "{ slow }"}) for _ in range(2)]
        assert witness.started.wait(5)
        deadline = time.monotonic() + 5
        refused = client.post("/graphql", json=HELLO, headers={"accept": "application/json"})
        while refused.status_code != 503 and time.monotonic() < deadline:
            refused = client.post("/graphql", json=HELLO, headers={"accept": "application/json"})
        assert (refused.status_code, code(refused)) == (503, "UNAVAILABLE")
        assert int(refused.headers["retry-after"]) >= 1
        witness.release.set()
        assert [answer.result().status_code for answer in slow] == [200, 200]
        assert client.post("/graphql", json=HELLO).status_code == 200


@pytest.mark.parametrize(
    ("operation", "status", "wanted"),
    [("Lost", 503, "UNAVAILABLE"), ("LostInside", 503, "UNAVAILABLE"), ("Late", 504, "TIMEOUT")],
)
def test_failures_of_the_database_have_their_status(
    client: httpx.Client, operation: str, status: int, wanted: str
) -> None:
    answer = client.post("/graphql", json={"query": "{ hello }", "operationName": operation})
    assert (answer.status_code, code(answer)) == (status, wanted)
    assert answer.headers.get("retry-after") == ("7" if status == 503 else None)


def test_a_result_without_its_database_stays_200_in_the_older_type(client: httpx.Client) -> None:
    request = {"query": "{ hello }", "operationName": "LostInside"}
    answer = client.post("/graphql", json=request, headers={"accept": "application/json"})
    assert (answer.status_code, answer.headers["retry-after"]) == (200, "7")


def test_request_ids_are_kept_or_made(client: httpx.Client) -> None:
    def given(value: str | None) -> str:
        headers = {} if value is None else {"x-request-id": value}
        return client.post("/graphql", json=HELLO, headers=headers).headers["x-request-id"]

    assert given("abc-123") == "abc-123"
    made = {given(None), given(None), given("with space"), given("x" * 500)}
    assert len(made) == 4
    assert all(len(identifier) == 16 for identifier in made)


def test_health_and_readiness() -> None:
    witness = Witness()
    with client_of(witness) as client:
        assert client.get("/healthz").json() == {"status": "ok"}
        assert client.get("/readyz").json() == {"status": "ready"}
        witness.ready = Unavailable("The database cannot be reached.", retry_after=3)
        waiting = client.get("/readyz")
        assert (waiting.status_code, waiting.headers["retry-after"]) == (503, "3")
        assert client.get("/healthz").status_code == 200
        witness.ready = ConfigurationError("neo4j_password is wrong")
        assert "password" not in client.get("/readyz").text
        assert client.get("/nowhere").status_code == 404


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """The log of one test."""
    stream = io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    logs.configure("info", "json")
    return stream


def test_each_request_is_one_line_in_the_log(written: io.StringIO) -> None:
    with client_of() as client:
        client.post(
            "/graphql",
            json={"query": "query Greet { hello }", "operationName": "Greet"},
            headers={"x-request-id": "r1"},
        )
        fault = client.post("/graphql", json={"query": "{ hello }", "operationName": "Fault"})
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    line = next(line for line in lines if line["event"] == "request" and line["request_id"] == "r1")
    assert line["operation"] == "Greet"
    assert line["status"] == 200
    assert line["ms"] > 0
    assert line["statements"] == [{"name": "hello", "ms": 1.5, "rows": 1}]
    assert (fault.status_code, code(fault)) == (500, "INTERNAL")
    assert "secret" not in fault.text
    identifier = fault.json()["errors"][0]["extensions"]["id"]
    explained = next(line for line in lines if line["event"] == "internal_error")
    assert explained["request_id"] == identifier
    assert "secret details" in explained["exception"]
