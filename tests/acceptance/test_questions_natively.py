"""On a real Neo4j with the seeds, compiled code gives the responses that Python gives.

After test_questions.py, because the database has planned them then; tests/fuzz does the same with random operations.
"""

from __future__ import annotations

import asyncio
import datetime
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import pytest
from structlog.testing import capture_logs

from graph.connection.session import Database
from graph.native.library import Library
from resolvers.execution import Executor
from resolvers.requests import GraphQLRequest, RequestContext
from schema import build_schema
from service.web_pages import examples_file
from tests.acceptance.asked import load
from tests.native.connecting import connect_natively
from tests.resolvers.completion_ways import body

if TYPE_CHECKING:
    from graph.server import ServerAddress

Asked = tuple[str, dict[str, Any]]
EVERYTHING = """query ($first: Int!, $after: String) { entities(first: $first, after: $after, facts: EVER) { totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { __typename id
  ... on Organization { name kind memberOf(last: 3, facts: EVER) { totalCount pageInfo { hasNextPage hasPreviousPage }
  edges { cursor role validTo node { __typename id } } } } } } } }"""


class Both:
    """Asks each way, one after the other; ``written`` counts the bytes that compiled code wrote."""

    def __init__(self, server: ServerAddress, monkeypatch: pytest.MonkeyPatch) -> None:
        self.server = server
        self.written = 0
        complete = Library.complete

        def counted(*arguments: Any) -> bytes | None:
            json = complete(*arguments)
            self.written += len(json or b"")
            return json

        monkeypatch.setattr(Library, "complete", counted)

    def ask(self, asked: Iterable[Asked]) -> list[bytes]:
        """The responses, which are the same each way."""
        with capture_logs() as lines:
            found = asyncio.run(self._ask(asked))
        assert [line for line in lines if line["event"] == "native_completion_declined"] == []
        return found

    async def _ask(self, asked: Iterable[Asked]) -> list[bytes]:
        login = (self.server.user, self.server.password)
        usual = await Database.connect(self.server.uri, login, reads="session")
        native = await connect_natively(self.server)
        schema = build_schema()
        by_session, packed = Executor(schema, usual), Executor(schema, native, packed_reads=native.packed_reads)
        # What is compiled for one serves the other, too.
        by_session.preparation = packed.preparation
        bodies = []
        try:
            for query, variables in asked:
                request = GraphQLRequest(query, variables)
                expected = await by_session.execute(request, RequestContext(datetime.date.today(), timeout=120))
                found = await packed.execute(request, RequestContext(datetime.date.today(), timeout=120))
                assert body(found) == body(expected), f"{query}\n{variables}"
                bodies.append(found.body)
        finally:
            await native.close()
            await usual.close()
        return bodies


@pytest.fixture
def both(neo4j_server: ServerAddress, service_url: str, monkeypatch: pytest.MonkeyPatch) -> Both:
    return Both(neo4j_server, monkeypatch)


@pytest.mark.timeout(1200)
def test_questions_and_examples(both: Both) -> None:
    examples = json.loads(examples_file().read_text("utf-8"))
    asked = [(question.query, question.variables) for question in load()]
    asked += [(example["query"], example.get("variables") or {}) for example in examples]
    found = both.ask(asked)
    assert [each for each in found if b'"errors":' in each] == []
    assert both.written > 50_000


def test_pages_of_everything(both: Both) -> None:
    after = None
    for first in (1, 7, 100, 500):
        (found,) = both.ask([(EVERYTHING, {"first": first, "after": after})])
        after = json.loads(found)["data"]["entities"]["pageInfo"]["endCursor"]
    assert both.written > 50_000
