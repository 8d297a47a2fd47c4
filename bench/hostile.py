"""Requests made to keep a service busy or to fill its memory, sent over sockets: for the bench and for tests."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from typing import Any

import orjson

ANSWER_SECONDS = 60.0
"""Longer than the service lets a request take."""
LIMIT, INPUT, INVALID = "LIMIT_EXCEEDED", "BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"
HEAD = b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
LONG = "x" * 900_000


@dataclass(frozen=True, slots=True)
class HostileOutcome:
    """The outcome of one request. ``status`` 0: the connection was closed without a response."""

    status: int
    size: int = 0
    codes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Attack:
    """One way to harm a service.

    :ivar about: what it does, for reports
    :ivar send: sends it once to a host and port; the number makes it another one each time, as nothing is to be kept
    :ivar codes: the error codes of its answers, one of which each of them has
    :ivar admitted: it is within the limits where the graph is small, and then it is answered
    :ivar floods: it is about the connection, which is closed, with an answer or without
    """

    name: str
    about: str
    send: Callable[[str, int, int], HostileOutcome]
    codes: frozenset[str] = frozenset({LIMIT})
    admitted: bool = False
    floods: bool = False


def post(host: str, port: int, body: bytes) -> HostileOutcome:
    """The answer to one GraphQL request on a connection of its own."""
    connection = HTTPConnection(host, port, timeout=ANSWER_SECONDS)
    headers = {"content-type": "application/json", "accept": "application/graphql-response+json"}
    try:
        connection.request("POST", "/graphql", body, headers)
        reply = connection.getresponse()
        answer = reply.read()
    except (OSError, HTTPException):
        return HostileOutcome(0)
    finally:
        connection.close()
    return HostileOutcome(reply.status, len(answer), codes_of(answer))


def codes_of(answer: bytes) -> frozenset[str]:
    """The error codes of an answer."""
    errors = orjson.loads(answer).get("errors", []) if answer else []
    return frozenset(str(error.get("extensions", {}).get("code")) for error in errors)


def asking(name: str, about: str, body: Callable[[int], dict[str, Any]], *codes: str, admitted: bool = False) -> Attack:
    """An attack by one GraphQL request."""

    def send(host: str, port: int, number: int) -> HostileOutcome:
        return post(host, port, orjson.dumps(body(number)))

    return Attack(name, about, send, frozenset(codes or {LIMIT}), admitted)


def document(query: str, number: int = 0, **variables: Any) -> dict[str, Any]:
    """A request with a new document."""
    return {"query": f"{query} # {number}", "variables": variables}


def anew(query: str) -> Callable[[int], dict[str, Any]]:
    """The same document each time, with another comment."""
    return lambda number: document(query, number)


def flooding(name: str, about: str, begin: bytes, piece: bytes, pieces: int = 5000) -> Attack:
    """An attack by bytes without end on one connection."""

    def send(host: str, port: int, number: int) -> HostileOutcome:
        del number
        with socket.create_connection((host, port), timeout=ANSWER_SECONDS) as connection:
            with suppress(BrokenPipeError, ConnectionResetError):
                connection.sendall(begin)
                for _ in range(pieces):
                    connection.sendall(piece)
            return answered(connection)

    return Attack(name, about, send, frozenset({LIMIT, INPUT}), floods=True)


def answered(connection: socket.socket) -> HostileOutcome:
    """The bytes that a service sends until it closes the connection."""
    parts = []
    with suppress(ConnectionResetError):
        while part := connection.recv(65536):
            parts.append(part)
    answer = b"".join(parts)
    if not answer:
        return HostileOutcome(0)
    head, _, body = answer.partition(b"\r\n\r\n")
    return HostileOutcome(int(head.split(b" ", 2)[1]), len(answer), codes_of(body))


def half_open(connections: int) -> Attack:
    """An attack by many connections that begin a request and never end it."""

    def send(host: str, port: int, number: int) -> HostileOutcome:
        del number
        with ExitStack() as stack:
            for _ in range(connections):
                with suppress(OSError):
                    opened = stack.enter_context(socket.create_connection((host, port), timeout=ANSWER_SECONDS))
                    opened.sendall(HEAD + b"Content-Length: 1000\r\n\r\n{")
        return HostileOutcome(0)

    return Attack("half-open", f"{connections:,} connections that begin a request and go", send, floods=True)


def repeated(part: str, times: int) -> str:
    return "{ " + " ".join(part.replace("#", str(number)) for number in range(times)) + " }"


def _communities(where: dict[str, Any], number: int) -> dict[str, Any]:
    return document("query($w: CommunityWhere) { communities(where: $w) { totalCount } }", number, w=where)


FACETS = "a#: entities(first: 0) { totalCount facets(by: [NAME, VALID_FROM, VALID_TO]) { valuesTotal } }"
RELATION = {"residents": {"some": {"node": {"memberOf": {"some": {"node": {"name": {"contains": "社"}}}}}}}}
LIST = (
    "a#: entities(first: 1) { nodes { id ... on Unit { kind } ... on Community { nameEn } ... on Area { validFrom } } }"
)
TYPES = "a#: types { name fields { name } }"


def attacks(place: str = "city") -> Sequence[Attack]:
    """All attacks; questions about a place use this one."""
    return (*_of_values(), *_of_documents(), *_of_work(place), *_of_connections())


def _of_values() -> Iterator[Attack]:
    yield asking("keys", "30,000 unknown keys", lambda n: _communities({f"k{i}": 1 for i in range(30_000)}, n))
    yield asking(
        "keys within", "4,000 unknown keys", lambda n: _communities({f"k{i}": 1 for i in range(4000)}, n), INPUT
    )
    nodes = "query($i: [ID!]!) { nodes(ids: $i) { id } }"
    yield asking("nulls", "150,000 nulls for ids", lambda n: document(nodes, n, i=[None] * 150_000))
    yield asking("nulls within", "9,000 nulls for ids", lambda n: document(nodes, n, i=[None] * 9000), INPUT)
    yield asking("id", "an id of 900 kB", lambda n: document("query($i: ID!) { node(id: $i) { id } }", n, i=LONG))
    paged = "query($a: String) { units(after: $a) { nodes { id } } }"
    yield asking("cursor", "a cursor of 900 kB", lambda n: document(paged, n, a=LONG))
    yield asking("or", "an OR of 3,000 comparisons", lambda n: _communities({"OR": [{"name": {"eq": "x"}}] * 3000}, n))


def _of_documents() -> Iterator[Attack]:
    yield asking("text", "a document of 900 kB", anew(f"{{ __typename #{LONG}\n}}"))
    yield asking("name", "a name of 40 kB", anew(f"{{ units {{ nodes {{ {'y' * 40_000} }} }} }}"), INVALID)
    yield asking("fields", "349 repeated fields", anew(repeated("units { nodes { id } }", 349)))
    deep = "units { nodes { " + "locatedIn { nodes { parts { nodes { " * 8 + "id" + " } } } }" * 8 + " } }"
    yield asking("depth", "36 levels", anew("{ " + deep + " }"), LIMIT, INVALID)
    for name, times in (("schema", 150), ("schema within", 60)):
        types = f"{{ __schema {repeated(TYPES, times)} }}"
        yield asking(name, f"{times} aliases below __schema", anew(types))
    ids = " ".join(f'"{number}"' for number in range(4900))
    yield asking(
        "reading",
        "4,900 ids in a document",
        anew(f"{{ nodes(ids: [{ids}]) {{ id }} }}"),
        admitted=True,
    )
    lists = repeated(LIST, 58)
    yield asking("compiling", "58 lists of all types", anew(lists), admitted=True)


def _of_work(place: str) -> Iterator[Attack]:
    """Attacks that cost database time; small graphs admit some of them."""

    def costly(name: str, about: str, body: Callable[[int], dict[str, Any]]) -> Attack:
        return asking(name, about, body, admitted=True)

    yield costly("facets", "50 lists with facets of all things", anew(repeated(FACETS, 50)))
    matrix = f'a#: tieMatrix(within: "{place}", groupBy: KIND) {{ cellsTotal }}'
    yield costly("matrix", "20 matrices of one place", anew(repeated(matrix, 20)))
    years = f'{{ tieMatrix(within: "{place}", groupBy: KIND, asOf: "YEAR-07-01") {{ cellsTotal }} }}'
    yield costly(
        "questions",
        "matrices of one place, each of another day",
        lambda n: document(years.replace("YEAR", str(1950 + n % 80)), n),
    )
    yield costly("relations", "an AND of 39 relations", lambda n: _communities({"AND": [RELATION] * 20}, n))
    hits = '{ search(text: "社", first: 1200) { nodes { id } } }'
    yield costly("search", "1,200 hits of one character", anew(hits))


def _of_connections() -> Iterator[Attack]:
    yield flooding("head", "300 MB of one header", b"GET /healthz HTTP/1.1\r\nHost: a\r\nX-Long: ", b"a" * 60_000)
    yield flooding("headers", "280 MB of headers", b"GET /healthz HTTP/1.1\r\nHost: a\r\n", b"X-A: b\r\n" * 7000)
    begin = HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n"
    yield flooding("trailers", "280 MB of trailers", begin, b"X-A: b\r\n" * 7000)
    yield half_open(1000)
