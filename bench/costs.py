"""The database work of each server for one request: statements, records, and database hits under PROFILE."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple

import orjson

from bench.servers import BenchServer, graphql_body
from bench.workloads import Workload
from graph.connection.packed import PackedReads, Read
from graph.connection.session import Database
from resolvers.execution import Executor
from resolvers.requests import GraphQLRequest, RequestContext
from schema import build_schema


@dataclass(frozen=True, slots=True)
class Cost:
    """Statements of one request, the records that they return, and their database hits."""

    statements: int
    records: int
    db_hits: int


class RecordedStatement(NamedTuple):
    """One statement that was run."""

    name: str
    text: str
    parameters: dict[str, Any]


@dataclass
class Recorder:
    """A database that notes the statements it runs. For those in ``given`` it returns what is given for their name."""

    database: Database
    ran: list[RecordedStatement] = field(default_factory=list)
    given: dict[str, Any] = field(default_factory=dict)

    async def read(self, name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any:
        return await self._noted(self.database.read, name, text, parameters, timeout)

    @property
    def packed_reads(self) -> PackedReads | None:
        """Those of the database, noted too."""
        packed = self.database.packed_reads
        return packed and packed._replace(read=partial(self._noted, packed.read))

    async def _noted(self, read: Read, name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any:
        if name in self.given:
            return self.given[name]
        self.ran.append(RecordedStatement(name, text, parameters))
        return await read(name, text, parameters, timeout)


@dataclass
class InProcess:
    """Cobuild's own execution, without HTTP: for its statements, and for what requests need to be made.

    ``timeout``: seconds that one request may take in the database.
    """

    database: Database
    timeout: float = 30.0
    recorder: Recorder = field(init=False)
    executor: Executor = field(init=False)

    def __post_init__(self) -> None:
        self.recorder = Recorder(self.database)
        self.executor = Executor(build_schema(), self.recorder, packed_reads=self.recorder.packed_reads)

    async def answer(self, document: str, variables: dict[str, Any]) -> bytes:
        """The response to one operation."""
        return (
            await self.executor.execute(
                GraphQLRequest(document, variables), RequestContext(datetime.date.today(), timeout=self.timeout)
            )
        ).body

    async def ask(self, document: str, variables: dict[str, Any]) -> Any:
        """The data of one operation; ValueError where it has errors."""
        body = orjson.loads(await self.answer(document, variables))
        if body.get("errors"):
            raise ValueError(body["errors"][0]["message"])
        return body["data"]

    async def statements(self, document: str, variables: dict[str, Any]) -> list[RecordedStatement]:
        """The statements of one operation, in order; raises ValueError if its response has errors."""
        self.recorder.ran.clear()
        await self.ask(document, variables)
        return list(self.recorder.ran)

    async def completed(self, document: str, variables: dict[str, Any], name: str, record: Any) -> bytes:
        """The response to an operation whose statement ``name`` returned this record."""
        self.recorder.given[name] = record
        try:
            return await self.answer(document, variables)
        finally:
            self.recorder.given.clear()


async def cost(database: Database, ran: Sequence[RecordedStatement]) -> Cost:
    """The cost of statements."""
    profiles = [await database.profile(each.text, each.parameters) for each in ran]
    return Cost(len(profiles), sum(each.rows for each in profiles), sum(each.db_hits for each in profiles))


def peer_cost(peer: BenchServer, workload: Workload, variables: dict[str, Any]) -> Cost:
    """The peer's statements, as its server counts them."""
    body = graphql_body(workload.peer_document, variables)
    # Its first request also reads the version of the database.
    peer.ask("/", body)
    spent = orjson.loads(peer.ask("/", body, {"x-profile": "1"}))["extensions"]["profile"]
    return Cost(spent["statements"], spent["records"], spent["dbHits"])
