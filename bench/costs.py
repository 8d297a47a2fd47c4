"""What each server asks of the database for one request: statements, and database hits under PROFILE."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import orjson

from bench.servers import Server, graphql_body
from bench.workloads import Case, Workload, parameters
from graph.session import Database
from resolvers.execution import Executor, GraphQLRequest, RequestContext
from schema import build_schema


@dataclass(frozen=True, slots=True)
class Cost:
    """Statements and database hits of one request."""

    statements: int
    db_hits: int


@dataclass
class Recorder:
    """A database that notes the statements it runs."""

    database: Database
    ran: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    async def read(self, name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any:
        self.ran.append((text, parameters))
        return await self.database.read(name, text, parameters, timeout)


@dataclass
class InProcess:
    """Cobuild's own execution, without HTTP: for its statements, and for the cursors that requests need."""

    database: Database
    recorder: Recorder = field(init=False)
    executor: Executor = field(init=False)

    def __post_init__(self) -> None:
        self.recorder = Recorder(self.database)
        self.executor = Executor(build_schema(), self.recorder)

    async def answer(self, document: str, variables: dict[str, Any]) -> bytes:
        """The response to one operation."""
        return (await self.executor.execute(GraphQLRequest(document, variables), RequestContext())).body

    async def ask(self, document: str, variables: dict[str, Any]) -> Any:
        """The data of one operation; ValueError where it has errors."""
        body = orjson.loads(await self.answer(document, variables))
        if body.get("errors"):
            raise ValueError(body["errors"])
        return body["data"]

    async def cost(self, workload: Workload, case: Case) -> Cost:
        """What Cobuild asks of the database."""
        self.recorder.ran.clear()
        await self.ask(workload.document, case.cobuild)
        hits = [(await self.database.profile(text, given)).db_hits for text, given in self.recorder.ran]
        return Cost(len(hits), sum(hits))


async def floor_cost(database: Database, workload: Workload, case: Case) -> Cost:
    """What the hand-written statement costs."""
    return Cost(1, (await database.profile(workload.statement, parameters(case.floor))).db_hits)


def peer_cost(peer: Server, workload: Workload, case: Case) -> Cost:
    """What the peer asks of the database, as its server adds it up."""
    assert case.peer is not None
    body = graphql_body(workload.peer_document, case.peer)
    # Its very first request also asks the database for its version.
    peer.ask("/", body)
    spent = orjson.loads(peer.ask("/", body, {"x-profile": "1"}))["extensions"]["profile"]
    return Cost(spent["statements"], spent["dbHits"])
