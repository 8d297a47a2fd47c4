"""The graph that a test needs: it has a name, and is loaded unless the database already holds it."""

from __future__ import annotations

import datetime
from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import orjson

from graph.connection.session import Database
from graph.store.loading import load
from graph.store.migrations import migrate
from graph.store.stored import Fact, Node
from resolvers.execution import Executor
from resolvers.limits import Limits
from resolvers.requests import GraphQLRequest, RequestContext
from schema import build_schema

if TYPE_CHECKING:
    from graph.server import ServerAddress
    from tests.conftest import BackgroundLoop

T = TypeVar("T")
HELD = "MATCH (m:TestGraph) RETURN m.name"
# So much fits into one transaction of a small database.
PART = 10_000
CLEAR = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"

PATIENCE = 120.0


class TestGraph:
    """One database of the session, holding one named graph at a time, and an executor over it."""

    __test__ = False

    def __init__(self, loop: BackgroundLoop, server: ServerAddress) -> None:
        self._loop = loop
        self.statements: list[str] = []
        connecting = Database.connect(
            server.uri, (server.user, server.password), on_statement=lambda s: self.statements.append(s.name)
        )
        self.database = loop.run(connecting)
        self.executor = Executor(build_schema(), self.database, packed_reads=self.database.packed_reads)

    def hold(self, name: str, nodes: Sequence[Node], facts: Sequence[Fact]) -> None:
        """Make the database hold exactly this graph. A name means the same graph throughout the session."""
        # The mark is in the graph itself, so a test that clears the database removes it too.
        if self.run(self.database.read("test.held", HELD, {})) == name:
            return
        self.run(self.database.rows("test.clear", CLEAR))
        self.run(migrate(self.database))
        for start in range(0, max(len(nodes), 1), PART):
            self.run(load(self.database, nodes[start : start + PART], []))
        for start in range(0, len(facts), PART):
            self.run(load(self.database, [], facts[start : start + PART]))
        self.run(self.database.rows("test.mark", "CREATE (:TestGraph {name: $name})", {"name": name}))

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._loop.run(work)

    def ask_all(self, requests: Sequence[tuple[str, dict[str, Any]]], limits: Limits | None = None) -> list[Any]:
        """The answers to several operations, carried out one after another."""
        executor = self.executor
        if limits is not None:
            executor = Executor(executor.schema, self.database, limits, packed_reads=executor.packed_reads)

        async def work() -> list[Any]:
            return [await _answer(executor, query, variables) for query, variables in requests]

        return self.run(work())

    def ask(self, query: str, limits: Limits | None = None, /, **variables: Any) -> dict[str, Any]:
        """The answer to one operation."""
        answer: dict[str, Any] = self.ask_all([(query, variables)], limits)[0]
        return answer

    def close(self) -> None:
        self.run(self.database.close())


async def _answer(executor: Executor, query: str, variables: dict[str, Any]) -> Any:
    # A machine that does other work plans the largest statements for longer than clients are given.
    context = RequestContext(datetime.date.today(), timeout=PATIENCE)
    reply = await executor.execute(GraphQLRequest(query, variables), context)
    return orjson.loads(reply.body)
