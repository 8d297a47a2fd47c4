"""Limits of connections, tested on raw sockets: endless heads, slow bodies, half-open connections."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import httpx
import pytest

from service.connections import SMALL_BODY, WholeResponse
from tests.service.serving import HELLO, Witness, client_of

BODY = json.dumps(HELLO).encode()
HEAD = b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
WITH_LENGTH = HEAD + b"Content-Length: %d\r\n" % len(BODY)
SHORT: dict[str, Any] = {"head_timeout": 1, "body_timeout": 1, "idle_timeout": 1}


@pytest.fixture(scope="module")
def client() -> Iterator[httpx.Client]:
    with client_of() as client:
        yield client


@pytest.fixture(scope="module")
def hasty() -> Iterator[httpx.Client]:
    """A service that waits a second for everything."""
    with client_of(**SHORT) as client:
        yield client


@contextmanager
def connected(client: httpx.Client) -> Iterator[socket.socket]:
    with socket.create_connection((client.base_url.host, client.base_url.port or 80), timeout=20) as connection:
        yield connection


def everything(connection: socket.socket) -> bytes:
    """The bytes that the service sends until it closes the connection."""
    parts = []
    try:
        while part := connection.recv(65536):
            parts.append(part)
    except ConnectionResetError:
        pass
    return b"".join(parts)


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


def send_until_closed(connection: socket.socket, piece: bytes, pieces: int) -> int:
    """How many pieces could be sent before the service closed."""
    for sent in range(pieces):
        try:
            connection.sendall(piece)
        except (BrokenPipeError, ConnectionResetError):
            return sent
    return pieces


def alive(client: httpx.Client) -> bool:
    return bool(client.post("/graphql", json=HELLO).json() == {"data": {"hello": "Hello world"}})


ENDLESS: dict[str, tuple[bytes, bytes]] = {
    "one header": (b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Long: ", b"a" * 60_000),
    "one name": (b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-", b"a" * 60_000),
    "headers": (b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n", b"X-A: b\r\n" * 7_000),
    "address": (b"GET /healthz?", b"a" * 60_000),
    "trailers": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n", b"X-A: b\r\n" * 7_000),
    "chunk extension": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n2;", b"a" * 60_000),
    "empty lines": (b"", b"\r\n" * 30_000),
}


@pytest.mark.parametrize("kind", ENDLESS)
def test_an_endless_head_is_cut_off_at_once(client: httpx.Client, kind: str) -> None:
    begin, piece = ENDLESS[kind]
    with connected(client) as connection:
        connection.sendall(begin)
        # 300 MB, of which the service takes what its socket buffers.
        assert send_until_closed(connection, piece, 5_000) < 500
        answer = everything(connection)
        assert not answer or status(answer) in (400, 431)
    assert alive(client)


def test_trailers_do_not_pass_for_headers(client: httpx.Client) -> None:
    chunks = b"%x\r\n%s\r\n0\r\n" % (len(BODY), BODY)
    for trailer in (b"X-Request-Id: after-the-body", b"Host: elsewhere.example", b"Content-Encoding: gzip"):
        with connected(client) as connection:
            head = HEAD + b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
            connection.sendall(head + chunks + trailer + b"\r\n\r\n")
            answer = everything(connection)
        assert status(answer) == 200, answer
        assert b"after-the-body" not in answer


@pytest.mark.parametrize("size", [15_000, 17_000])
def test_a_head_may_have_16_kilobytes(client: httpx.Client, size: int) -> None:
    headers = {f"x-{i}": "v" * 500 for i in range(size // 510)}
    answer = client.post("/graphql", json=HELLO, headers=headers)
    assert answer.status_code == (200 if size < 16_000 else 431)
    if answer.status_code == 431:
        assert answer.json()["errors"][0]["extensions"]["code"] == "LIMIT_EXCEEDED"
        assert "16384 bytes" in answer.json()["errors"][0]["message"]


def test_a_head_that_comes_with_a_large_body_is_measured_alone(client: httpx.Client) -> None:
    body = json.dumps({"query": "{ hello } #" + "x" * 200_000}).encode()
    with connected(client) as connection:
        connection.sendall(HEAD + b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(body) + body)
        assert status(everything(connection)) == 200


@pytest.mark.parametrize(
    ("begin", "drip", "expected"),
    [
        (b"", b"", None),
        (b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", b"a", 408),
        (WITH_LENGTH + b"\r\n", b"", 408),
        (HEAD + b"Content-Length: 1000\r\n\r\n{", b" ", 408),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n", 408),
    ],
    ids=["nothing", "slow head", "no body", "slow body", "slow chunks"],
)
def test_a_client_that_is_slow_is_left(hasty: httpx.Client, begin: bytes, drip: bytes, expected: int | None) -> None:
    with connected(hasty) as connection:
        connection.sendall(begin)
        connection.settimeout(0.1)
        answer = b""
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline:
            try:
                if drip:
                    connection.sendall(drip)
                if not (part := connection.recv(65536)):
                    break
                answer += part
            except TimeoutError:
                continue
            except (BrokenPipeError, ConnectionResetError):
                break
        assert time.monotonic() < deadline, "it was not left"
        assert (status(answer) if answer else None) == expected
    assert alive(hasty)


def test_an_idle_connection_is_closed_even_if_empty_lines_come(hasty: httpx.Client) -> None:
    with connected(hasty) as connection:
        connection.sendall(WITH_LENGTH + b"\r\n" + BODY)
        assert status(connection.recv(65536)) == 200
        deadline = time.monotonic() + 15
        connection.settimeout(0.2)
        while time.monotonic() < deadline:
            try:
                connection.sendall(b"\r\n")
                if not connection.recv(65536):
                    break
            except TimeoutError:
                continue
            except (BrokenPipeError, ConnectionResetError):
                break
        assert time.monotonic() < deadline


def test_a_second_request_on_a_connection_has_its_time_too(hasty: httpx.Client) -> None:
    with connected(hasty) as connection:
        connection.sendall(WITH_LENGTH + b"\r\n" + BODY)
        assert status(connection.recv(65536)) == 200
        connection.sendall(b"GET /healthz HTT")
        assert status(everything(connection)) == 408


def test_an_answer_that_is_not_taken_off_is_given_up() -> None:
    witness = Witness()
    with client_of(witness, **SHORT) as client:
        large = json.dumps({"query": "query($n: String!) { hello(name: $n) }", "variables": {"n": "x" * 900_000}})
        with socket.socket() as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.settimeout(20)
            connection.connect((client.base_url.host, client.base_url.port or 80))
            many = HEAD + b"Content-Length: %d\r\n\r\n" % len(large) + large.encode()
            assert send_until_closed(connection, many, 40) < 40
        assert alive(client)


def test_half_open_connections_make_room_for_a_new_client() -> None:
    with client_of(max_connections=10) as client, ExitStack() as stack:
        half_open = [stack.enter_context(connected(client)) for _ in range(40)]
        for connection in half_open:
            # Those that the service has closed already may say so.
            send_until_closed(connection, b"GET /healthz HTTP/1.1\r\n", 1)
        assert alive(client)


def test_a_new_client_is_refused_while_all_connections_are_answered() -> None:
    witness = Witness()
    slow = json.dumps({"query": "{ slow }"}).encode()
    with client_of(witness, max_connections=2) as client, ExitStack() as stack:
        for _ in range(2):
            connection = stack.enter_context(connected(client))
            connection.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(slow) + slow)
        assert witness.started.wait(5)
        with connected(client) as another:
            answer = everything(another)
            assert status(answer) == 503
            assert b"UNAVAILABLE" in answer
        witness.release.set()
        assert status(connection.recv(65536)) == 200


def test_requests_that_wait_on_one_connection_are_bounded() -> None:
    witness = Witness()
    slow = json.dumps({"query": "{ slow }"}).encode()
    with client_of(witness) as client, connected(client) as connection:
        connection.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(slow) + slow)
        assert witness.started.wait(5)
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n" * 5_000)
        assert everything(connection) == b""
        assert witness.cancelled.wait(5)
        assert alive(client)


def test_requests_one_behind_the_other_are_answered_in_order(client: httpx.Client) -> None:
    with connected(client) as connection:
        names = [json.dumps({"query": f'{{ hello(name: "{i}") }}'}).encode() for i in range(5)]
        connection.sendall(b"".join(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body for body in names))
        answer = b""
        while answer.count(b"Hello") < 5 and (part := connection.recv(65536)):
            answer += part
        places = [answer.index(b"Hello %d" % i) for i in range(5)]
        assert places == sorted(places)


UPGRADE = b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n"
CHUNKED = HEAD + UPGRADE + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(BODY), BODY)


@pytest.mark.parametrize("pause_after", ["nothing", "the head", "some bytes"])
@pytest.mark.parametrize("request_bytes", [WITH_LENGTH + UPGRADE + b"\r\n" + BODY, CHUNKED], ids=["length", "chunks"])
def test_a_request_that_would_rather_speak_http_2_is_answered(
    client: httpx.Client, request_bytes: bytes, pause_after: str
) -> None:
    head, _, rest = request_bytes.partition(b"\r\n\r\n")
    pieces: dict[str, Callable[[], list[bytes]]] = {
        "nothing": lambda: [request_bytes],
        "the head": lambda: [head + b"\r\n\r\n", rest],
        "some bytes": lambda: [request_bytes[i : i + 11] for i in range(0, len(request_bytes), 11)],
    }
    with connected(client) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # Twice: the connection goes on in HTTP/1.1.
        for _ in range(2):
            for piece in pieces[pause_after]():
                connection.sendall(piece)
                time.sleep(0.005)
            answer = connection.recv(65536)
            while not answer.endswith(b"}") and (part := connection.recv(65536)):
                answer += part
            assert status(answer) == 200
            assert answer.endswith(b'{"data":{"hello":"Hello world"}}')


def test_subscriptions_over_websocket_are_not_offered_in_clear_words(client: httpx.Client) -> None:
    upgrade = {"connection": "Upgrade", "upgrade": "websocket", "sec-websocket-version": "13"}
    answer = client.get("/graphql", headers={**upgrade, "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ=="})
    assert answer.status_code == 501
    assert answer.json()["errors"][0]["extensions"]["code"] == "NOT_OFFERED"
    assert "Subscriptions are not supported" in answer.json()["errors"][0]["message"]


@pytest.mark.parametrize(
    "sent",
    [
        b"CONNECT elsewhere:443 HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET /healthz HTTP/1.1\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: a b\r\n\r\n",
        b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
    ],
    ids=["connect", "http/2", "tls", "no host", "two hosts", "not a host", "two lengths"],
)
def test_what_is_no_request_is_refused_safely(client: httpx.Client, sent: bytes) -> None:
    with connected(client) as connection:
        connection.sendall(sent)
        answer = everything(connection)
        assert status(answer) == 400
        assert b"x-content-type-options: nosniff" in answer
        assert b"cache-control: no-store" in answer


def test_http_1_0_needs_no_host(client: httpx.Client) -> None:
    with connected(client) as connection:
        connection.sendall(b"GET /healthz HTTP/1.0\r\n\r\n")
        assert status(everything(connection)) == 200


def test_a_client_that_waits_to_send_its_body_hears_that_it_may(client: httpx.Client) -> None:
    with connected(client) as connection:
        connection.sendall(WITH_LENGTH + b"Expect: 100-continue\r\n\r\n")
        assert connection.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(BODY)
        assert status(connection.recv(65536)) == 200


def test_a_response_without_body_has_a_head(client: httpx.Client) -> None:
    assert client.head("/healthz").status_code == 200
    with connected(client) as connection:
        connection.sendall(b"HEAD /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert status(everything(connection)) == 200


class _Written(list[bytes]):
    """A transport that keeps what is written, piece by piece."""

    write = list.append

    def close(self) -> None:
        self.append(b"closed")


def test_a_head_goes_out_with_the_first_of_its_body() -> None:
    written = _Written()
    response = WholeResponse(written)
    response.write(b"head ")
    assert written == []
    response.write(b"body ")
    response.write(b"more")
    assert written == [b"head body ", b"more"]


def test_a_head_does_not_wait_for_a_body_that_does_not_come() -> None:
    written = _Written()
    response = WholeResponse(written)
    response.write(b"head")
    response.close()
    response.flush()
    assert written == [b"head", b"closed"]


def test_a_large_body_is_not_copied_behind_its_head() -> None:
    written = _Written()
    body = b"x" * (SMALL_BODY + 1)
    response = WholeResponse(written)
    response.write(b"head")
    response.write(body)
    assert written == [b"head", body]
