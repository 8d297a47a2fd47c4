"""Automatic persisted queries over HTTP: known and unknown hashes, hashes that do not fit, and their bound."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest

from resolvers.requests import GraphQLRequest
from service.http_errors import HttpError
from service.persisted import PersistedQueries
from tests.service.serving import GRAPHQL, client_of, code

QUERY = "query Greet($name: String!) { hello(name: $name) }"


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with client_of() as client:
        yield client


def persisted(query: str, **more: Any) -> dict[str, Any]:
    return {"persistedQuery": {"version": 1, "sha256Hash": hashlib.sha256(query.encode()).hexdigest(), **more}}


@pytest.mark.parametrize("accept", [GRAPHQL, "application/json"])
def test_a_query_is_known_by_its_hash_once_it_was_sent(client: httpx.Client, accept: str) -> None:
    by_hash = {"variables": {"name": "社区"}, "extensions": persisted(QUERY)}
    headers = {"accept": accept}
    unknown = client.post("/graphql", json=by_hash, headers=headers)
    assert unknown.status_code == 200
    error = {"message": "PersistedQueryNotFound", "extensions": {"code": "PERSISTED_QUERY_NOT_FOUND"}}
    assert unknown.json() == {"errors": [error]}
    assert unknown.headers["cache-control"] == "no-store"
    for request in ({"query": QUERY, **by_hash}, by_hash, by_hash):
        assert client.post("/graphql", json=request, headers=headers).json() == {"data": {"hello": "Hello 社区"}}


def test_a_get_by_hash_is_short_and_may_be_kept(client: httpx.Client) -> None:
    by_hash = {"variables": json.dumps({"name": "a"}), "extensions": json.dumps(persisted(QUERY))}
    assert code(client.get("/graphql", params=by_hash)) == "PERSISTED_QUERY_NOT_FOUND"
    assert client.get("/graphql", params={"query": QUERY, **by_hash}).json() == {"data": {"hello": "Hello a"}}
    kept = client.get("/graphql", params=by_hash)
    assert kept.json() == {"data": {"hello": "Hello a"}}
    assert "etag" in kept.headers


def test_a_mutation_is_not_run_by_a_get_with_its_hash(client: httpx.Client) -> None:
    mutation = "mutation { touch }"
    assert client.post("/graphql", json={"query": mutation, "extensions": persisted(mutation)}).status_code == 200
    answer = client.get("/graphql", params={"extensions": json.dumps(persisted(mutation))})
    assert answer.status_code == 405


@pytest.mark.parametrize(
    "extensions",
    [
        persisted("{ another }"),
        persisted(QUERY, version=2),
        persisted(QUERY, sha256Hash="abc"),
        persisted(QUERY, sha256Hash=7),
        {"persistedQuery": "x"},
    ],
)
def test_a_hash_that_does_not_fit_is_refused(client: httpx.Client, extensions: dict[str, Any]) -> None:
    answer = client.post("/graphql", json={"query": QUERY, "variables": {"name": "a"}, "extensions": extensions})
    assert (answer.status_code, code(answer)) == (400, "BAD_USER_INPUT")
    assert "extensions.persistedQuery" in answer.json()["errors"][0]["message"]
    assert code(client.post("/graphql", json={"extensions": persisted("{ another }")})) == "PERSISTED_QUERY_NOT_FOUND"


def test_a_batch_may_hold_hashes(client: httpx.Client) -> None:
    hello = "{ hello }"
    batch = [
        {"extensions": persisted(hello)},
        {"query": hello, "extensions": persisted(hello)},
        {"extensions": persisted(hello)},
    ]
    answers = client.post("/graphql", json=batch).json()
    assert answers[0]["errors"][0]["message"] == "PersistedQueryNotFound"
    assert answers[1:] == [{"data": {"hello": "Hello world"}}] * 2


def test_other_extensions_change_nothing(client: httpx.Client) -> None:
    request = {"query": "{ hello }", "extensions": {"clientLibrary": {"name": "x"}}}
    assert client.post("/graphql", json=request).json() == {"data": {"hello": "Hello world"}}
    missing = client.post("/graphql", json={"extensions": {"clientLibrary": {}}})
    assert (missing.status_code, code(missing)) == (400, "BAD_USER_INPUT")


def test_the_kept_texts_are_bounded_in_bytes_and_the_oldest_go_first() -> None:
    queries = PersistedQueries(10_000)
    texts = [f"{{ a{i:02} }} #{'社' * 500}" for i in range(20)]
    for text in texts:
        queries.complete(GraphQLRequest(text, extensions=persisted(text)))
        # Asked for again and again, it stays.
        queries.complete(GraphQLRequest(extensions=persisted(texts[0])))
    known = []
    for text in texts:
        with suppress(HttpError):
            known.append(queries.complete(GraphQLRequest(extensions=persisted(text))).query)
    assert known[0] == texts[0]
    assert known[1:] == texts[-len(known) + 1 :]
    assert 3 < len(known) < 10
    large = "{ a } #" + "x" * 20_000
    assert queries.complete(GraphQLRequest(large, extensions=persisted(large))).query == large


def test_they_can_be_turned_off() -> None:
    with client_of(persisted_query_bytes=0) as client:
        refused = client.post("/graphql", json={"extensions": persisted("{ hello }")})
        assert refused.json()["errors"][0]["message"] == "PersistedQueryNotSupported"
        both = client.post("/graphql", json={"query": "{ hello }", "extensions": persisted("{ hello }")})
        assert both.json() == {"data": {"hello": "Hello world"}}
