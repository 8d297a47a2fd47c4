"""Every question over HTTP, on a real service with a real Neo4j and the seeds loaded."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.acceptance.asked import Question, load


@pytest.fixture(scope="module")
def client(service_url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=service_url, timeout=60) as client:
        yield client


@pytest.mark.parametrize("question", load(), ids=lambda question: question.id)
def test_the_service_answers(question: Question, client: httpx.Client) -> None:
    body = {"query": question.query, "variables": question.variables, "operationName": question.operation}
    reply = client.post("/graphql", json=body).json()
    assert "errors" not in reply, reply["errors"]
    answer = question.answer_from(reply["data"])
    assert question.agrees(answer), f"{question.question} It answers {answer!r}, not {question.answer!r}: {reply}"
