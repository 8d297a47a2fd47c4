"""The workloads: one question each, asked of three servers in their own words.

``documents/NAME.graphql`` is the question to Cobuild, ``NAME.cypher`` the statement that somebody would write by hand
for it (the floor), ``NAME.peer.graphql`` the question to the peer. All three must give the same answer.
"""

from __future__ import annotations

import base64
import datetime
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from graph.session import Database

DOCUMENTS = Path(__file__).parent / "documents"
AS_OF = "2024-06-01"
Ask = Callable[[str, dict[str, Any]], Awaitable[Any]]
"""Asks Cobuild: document and variables in, ``data`` out."""


@dataclass(frozen=True, slots=True)
class Case:
    """One request of a workload: its variables for each server. ``peer`` None: it is not asked, as it cannot answer."""

    cobuild: dict[str, Any]
    floor: dict[str, Any]
    peer: dict[str, Any] | None

    @classmethod
    def same(cls, **variables: Any) -> Case:
        """A request whose variables are the same for all."""
        return cls(variables, variables, variables)


@dataclass(frozen=True, slots=True)
class Budget:
    """What is promised: at most so many times the floor's CPU; the peer takes at least so many times ours."""

    floor_cpu: float
    peer_cpu: float
    peer_wall: float


@dataclass(frozen=True, slots=True)
class Workload:
    """One named question.

    :ivar requests: how many to send to a server in one round; the peer gets ``peer_requests``
    :ivar single: the peer answers with a list of one
    """

    name: str
    about: str
    requests: int
    peer_requests: int
    budget: Budget
    single: bool = False

    @property
    def document(self) -> str:
        return _text(f"{self.name}.graphql")

    @property
    def statement(self) -> str:
        return _text(f"{self.name}.cypher")

    @property
    def peer_document(self) -> str:
        return _text(f"{self.name}.peer.graphql")


WORKLOADS = (
    Workload("point", "One unit by its id, 6 fields", 150, 75, Budget(1.5, 1.8, 1.8), single=True),
    Workload("page", "100 units and their total: first page, second, one from the middle", 80, 16, Budget(1.35, 5, 12)),
    Workload("tree", "From a district down 5 levels, about 50 objects", 80, 40, Budget(1.35, 2.7, 2), single=True),
    Workload("network", "2,000 activities and 6,000 participations, 8 fields each", 4, 2, Budget(1.35, 7, 4)),
    Workload("filter", "Units that have an agreement with a community on a date", 80, 12, Budget(1.35, 3, 8)),
    Workload("coBuilders", "The 50 closest co-builders of a unit, with their ties", 60, 30, Budget(1.35, 3, 2)),
)


def _text(name: str) -> str:
    return (DOCUMENTS / name).read_text("utf-8")


def parameters(variables: Mapping[str, Any]) -> dict[str, Any]:
    """Variables as a hand-written statement takes them: dates as dates."""
    return {name: datetime.date.fromisoformat(value) if name == "asOf" else value for name, value in variables.items()}


_IDS = {
    "point": """MATCH (n:Unit) WHERE n.validFrom <= $asOf AND n.validTo >= $asOf
        WITH n.id AS id ORDER BY id WITH collect(id) AS ids
        RETURN [i IN range(0, size(ids) - 1, size(ids) / 50 + 1) | ids[i]]""",
    "tree": """MATCH (n:Area {level: 'DISTRICT'}) WHERE n.validFrom <= $asOf AND n.validTo >= $asOf
        WITH n ORDER BY n.id RETURN collect(n.id)""",
    "filter": """MATCH (n:Community) WITH n, COUNT { (n)-[:PARTY_TO]->() } AS agreements
        ORDER BY agreements DESC, n.id LIMIT 10 RETURN collect(n.id)""",
    # Ordinary units that sit beside enough others for a full answer; the hubs have thousands of co-builders.
    "coBuilders": """MATCH (n:Unit)-[r:MEMBER_OF]->(j)<-[s:MEMBER_OF]-(m)
        WHERE r.validFrom <= $asOf AND r.validTo >= $asOf AND s.validFrom <= $asOf AND s.validTo >= $asOf
        WITH n, count(DISTINCT m) AS others ORDER BY others < 60, abs(others - 60), n.id LIMIT 10
        RETURN collect(n.id)""",
    "pages": """MATCH (n:Unit) WHERE n.validFrom <= $asOf AND n.validTo >= $asOf
        WITH n.id AS id ORDER BY id WITH collect(id) AS ids RETURN [ids[99], ids[size(ids) / 2]]""",
}
_CURSOR = """query ($id: ID!, $asOf: Date!) {
  units(first: 1, where: { id: { eq: $id } }, asOf: $asOf) { pageInfo { endCursor } }
}"""


async def cases(workload: Workload, database: Database, ask: Ask) -> list[Case]:
    """The requests of a workload on the graph that is there, the same at every call."""
    if workload.name == "network":
        return [Case.same()]
    if workload.name == "page":
        return await _pages(database, ask)
    argument = {"filter": "community", "coBuilders": "of"}.get(workload.name, "id")
    dated = {} if workload.name == "point" else {"asOf": AS_OF}
    return [Case.same(**{argument: id_}, **dated) for id_ in await _found(workload.name, database)]


async def _pages(database: Database, ask: Ask) -> list[Case]:
    """The first page, the second, and one from the middle of the list.

    The peer sorts rows that each hold the whole list, as many as come before the page: with a heap of 1 GB the database
    refuses it the memory from about the sixth page on, so it is not asked for the middle.
    """
    as_of = {"asOf": AS_OF}
    found = [Case({"after": None, **as_of}, {"after": "", **as_of}, {"after": None, **as_of})]
    peer_cursor = base64.b64encode(b"arrayconnection:99").decode()
    for last, peer in zip(await _found("pages", database), (peer_cursor, None), strict=True):
        if last is not None:
            cursor = (await ask(_CURSOR, {"id": last, **as_of}))["units"]["pageInfo"]["endCursor"]
            asked = {"after": peer, **as_of} if peer else None
            found.append(Case({"after": cursor, **as_of}, {"after": last, **as_of}, asked))
    return found


async def _found(name: str, database: Database) -> list[Any]:
    found: list[Any] = await database.read(f"bench.{name}", _IDS[name], parameters({"asOf": AS_OF}))
    return found


def from_graphql(workload: Workload, answer: bytes) -> Any:
    """What a GraphQL server answered, in the shape that all answers are compared in."""
    body = orjson.loads(answer)
    if body.get("errors"):
        raise ValueError(f"{workload.name}: {body['errors']}")
    (value,) = body["data"].values()
    if workload.single and isinstance(value, list):
        (value,) = value
    return plain(value)


def from_floor(answer: bytes) -> Any:
    """What the floor answered, in the shape that all answers are compared in."""
    return plain(orjson.loads(answer))


def plain(value: Any) -> Any:
    """An answer without what each server words in its own way: connections become lists, cursors go."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    if not isinstance(value, dict):
        return value
    if "edges" not in value and "nodes" not in value:
        return {name.removesuffix("Connection"): plain(each) for name, each in value.items()}
    rows = [_row(edge) for edge in value["edges"]] if "edges" in value else plain(value["nodes"])
    whole = {"totalCount": value["totalCount"]} if "totalCount" in value else {}
    if "pageInfo" in value:
        whole["hasNextPage"] = value["pageInfo"]["hasNextPage"]
    return {"rows": rows, **whole} if whole else rows


def _row(edge: dict[str, Any]) -> Any:
    """An edge as its node, or with the facts of the relationship where they were asked for."""
    facts = {name: value for name, value in edge.items() if name not in ("cursor", "node", "properties")}
    facts |= edge.get("properties", {})
    return plain({**facts, "node": edge["node"]}) if facts else plain(edge["node"])
