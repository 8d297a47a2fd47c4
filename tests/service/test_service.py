"""The real service over the real database, tested over HTTP."""

from __future__ import annotations

import httpx


def test_the_service_answers_from_the_seeds(service_url: str) -> None:
    query = "{ communities(first: 2) { totalCount edges { node { id name } } } }"
    answer = httpx.post(f"{service_url}/graphql", json={"query": query}, timeout=60)
    assert answer.status_code == 200
    found = answer.json()["data"]["communities"]
    assert found["totalCount"] > 2
    assert len(found["edges"]) == 2


def test_the_service_is_ready_and_serves_its_page(service_url: str) -> None:
    assert httpx.get(f"{service_url}/readyz", timeout=30).json() == {"status": "ready"}
    assert httpx.get(service_url, timeout=30).status_code in (200, 503)
    assert httpx.get(f"{service_url}/graphiql", timeout=30).status_code in (200, 503)


def test_an_unknown_field_is_status_400(service_url: str) -> None:
    headers = {"accept": "application/graphql-response+json"}
    answer = httpx.post(f"{service_url}/graphql", json={"query": "{ nothing }"}, headers=headers, timeout=60)
    assert answer.status_code == 400


def test_an_empty_operation_name_is_none(service_url: str) -> None:
    request = {"query": "query A { __typename }", "operationName": ""}
    for answer in (
        httpx.post(f"{service_url}/graphql", json=request, timeout=30),
        httpx.get(f"{service_url}/graphql", params=request, timeout=30),
    ):
        assert answer.json()["data"] == {"__typename": "Query"}


def test_the_schema_can_be_fetched_and_is_revalidated(service_url: str) -> None:
    answer = httpx.get(f"{service_url}/schema.graphql", timeout=30)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert "type Query" in answer.text
    held = {"if-none-match": answer.headers["etag"]}
    assert httpx.get(f"{service_url}/schema.graphql", headers=held, timeout=30).status_code == 304
    afar = {"x-forwarded-for": "203.0.113.7", "accept-encoding": "gzip"}
    compressed = httpx.get(f"{service_url}/schema.graphql", headers=afar, timeout=30)
    assert compressed.headers["content-encoding"] == "gzip"
    assert compressed.text == answer.text


def test_a_subscription_is_refused_in_clear_words(service_url: str) -> None:
    answer = httpx.post(f"{service_url}/graphql", json={"query": "subscription { anything }"}, timeout=30)
    assert "subscription" in answer.json()["errors"][0]["message"].lower()
