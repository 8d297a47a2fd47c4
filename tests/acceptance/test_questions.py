"""Every question is asked over HTTP of a real service on a real Neo4j with the seeds loaded."""

from __future__ import annotations

import httpx
import pytest

from tests.acceptance.asked import Question, load


@pytest.mark.parametrize("question", load(), ids=lambda question: question.id)
def test_the_service_answers(question: Question, service_url: str) -> None:
    body = {"query": question.query, "variables": question.variables, "operationName": question.operation}
    response = httpx.post(f"{service_url}/graphql", json=body, timeout=60)
    reply = response.json()
    assert "errors" not in reply, reply["errors"]
    answer = question.answer_from(reply["data"])
    assert question.agrees(answer), f"{question.question} It answers {answer!r}, not {question.answer!r}: {reply}"
